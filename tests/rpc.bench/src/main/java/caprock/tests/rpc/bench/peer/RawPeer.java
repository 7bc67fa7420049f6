package caprock.tests.rpc.bench.peer;

import java.io.EOFException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.StandardSocketOptions;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;

/**
 * The floor: messages of the sizes that a ping has, over blocking channels with direct buffers, one
 * thread on each side, and nothing else.
 */
final class RawPeer implements Caller {
  /** A Call with one UInt64, and the Finish of the call before it, framed. */
  static final int CALL_BYTES = 160;

  /** A Return with one UInt64, framed. */
  static final int RETURN_BYTES = 80;

  private final SocketChannel channel;
  private final ByteBuffer out = ByteBuffer.allocateDirect(CALL_BYTES);
  private final ByteBuffer in = ByteBuffer.allocateDirect(RETURN_BYTES);

  private RawPeer(SocketChannel channel) {
    this.channel = channel;
  }

  static Callee serve(String address) throws IOException {
    boolean unix = Addresses.isUnix(address);
    ServerSocketChannel server =
        unix ? ServerSocketChannel.open(StandardProtocolFamily.UNIX) : ServerSocketChannel.open();
    server.bind(socketAddress(address));
    Thread thread = new Thread(() -> answerOne(server, unix), "raw");
    thread.setDaemon(true);
    thread.start();
    String at =
        unix ? address : Addresses.tcp(((InetSocketAddress) server.getLocalAddress()).getPort());
    return new Callee(at, server);
  }

  private static SocketAddress socketAddress(String address) {
    return Addresses.isUnix(address)
        ? UnixDomainSocketAddress.of(Path.of(Addresses.path(address)))
        : new InetSocketAddress(Addresses.LOOPBACK, Addresses.port(address));
  }

  private static void answerOne(ServerSocketChannel server, boolean unix) {
    try (SocketChannel channel = server.accept()) {
      prepare(channel, unix);
      ByteBuffer in = ByteBuffer.allocateDirect(CALL_BYTES);
      ByteBuffer out = ByteBuffer.allocateDirect(RETURN_BYTES);
      while (true) {
        readAll(channel, in.clear());
        out.clear().putLong(0, in.getLong(0) + 1);
        writeAll(channel, out);
      }
    } catch (EOFException gone) {
      // The caller is done.
    } catch (IOException e) {
      throw new IllegalStateException("The bare server cannot go on.", e);
    }
  }

  static Caller call(String address) throws IOException {
    boolean unix = Addresses.isUnix(address);
    SocketChannel channel =
        unix ? SocketChannel.open(StandardProtocolFamily.UNIX) : SocketChannel.open();
    channel.connect(socketAddress(address));
    prepare(channel, unix);
    return new RawPeer(channel);
  }

  private static void prepare(SocketChannel channel, boolean unix) throws IOException {
    if (!unix) {
      channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
    }
  }

  @Override
  public void ping(long n) throws IOException {
    out.clear().putLong(0, n);
    writeAll(channel, out);
    readAll(channel, in.clear());
    Answers.check(n, in.getLong(0));
  }

  private static void writeAll(SocketChannel channel, ByteBuffer bytes) throws IOException {
    while (bytes.hasRemaining()) {
      channel.write(bytes);
    }
  }

  private static void readAll(SocketChannel channel, ByteBuffer bytes) throws IOException {
    while (bytes.hasRemaining()) {
      if (channel.read(bytes) < 0) {
        throw new EOFException("The peer closed the connection.");
      }
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
