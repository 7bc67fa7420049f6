package caprock.rpc.capnp.testing;

import caprock.rpc.capnp.protocol.Rpc;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.capnproto.MessageBuilder;
import org.capnproto.MessageReader;
import org.capnproto.ReaderOptions;
import org.capnproto.Serialize;

/** A peer without manners: it sends whatever bytes or messages a test likes. */
public final class RawPeer implements AutoCloseable {
  private final SocketChannel channel;

  public RawPeer(Path socket) throws IOException {
    channel = SocketChannel.open(StandardProtocolFamily.UNIX);
    channel.connect(UnixDomainSocketAddress.of(socket));
  }

  /** Sends bytes. */
  public void bytes(byte... bytes) throws IOException {
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    while (buffer.hasRemaining()) {
      channel.write(buffer);
    }
  }

  /** Sends 32-bit words. */
  public void words(int... words) throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate(words.length * 4).order(ByteOrder.LITTLE_ENDIAN);
    for (int word : words) {
      buffer.putInt(word);
    }
    bytes(buffer.array());
  }

  /** Sends a message. */
  public void send(Consumer<Rpc.Message.Builder> content) throws IOException {
    MessageBuilder message = new MessageBuilder(64);
    content.accept(message.initRoot(Rpc.Message.factory));
    Serialize.write(channel, message);
  }

  /** The next message; throws when the connection ends. */
  public Rpc.Message.Reader receive() throws IOException {
    MessageReader message =
        Serialize.read(
            Channels.newChannel(Channels.newInputStream(channel)), new ReaderOptions(8L << 20, 64));
    return message.getRoot(Rpc.Message.factory);
  }

  /**
   * Reads until an Abort comes, and gives its text; "closed" if the connection ends without one.
   */
  public String aborted() {
    try {
      while (true) {
        Rpc.Message.Reader message = receive();
        if (message.isAbort()) {
          return message.getAbort().getReason().toString();
        }
      }
    } catch (IOException ended) {
      return "closed";
    }
  }

  /** Asks for the bootstrap and takes the answer. @return the export id of the object */
  public int bootstrap(int question) throws IOException {
    send(message -> message.initBootstrap().setQuestionId(question));
    Rpc.Message.Reader answer = receive();
    return answer.getReturn().getResults().getCapTable().get(0).getSenderHosted();
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
