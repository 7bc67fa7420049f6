package caprock.rpc.capnp.internal.link;

import caprock.rpc.capnp.internal.core.Failures;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;

/** A socket as it is. */
public final class PlainWire implements Wire {
  private final SocketChannel channel;

  /** The channel has to be connected and non-blocking; it belongs to the wire from here on. */
  public PlainWire(SocketChannel channel) {
    this.channel = channel;
  }

  @Override
  public SocketChannel channel() {
    return channel;
  }

  @Override
  public int read(ByteBuffer into) throws IOException {
    return channel.read(into);
  }

  @Override
  public int write(ByteBuffer from) throws IOException {
    return channel.write(from);
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      Failures.record("Closing a socket failed", e);
    }
  }
}
