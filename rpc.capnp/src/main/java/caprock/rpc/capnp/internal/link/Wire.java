package caprock.rpc.capnp.internal.link;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;

/**
 * A non-blocking stream of bytes: a socket, or TLS over one. Reading and writing may be by two
 * threads.
 */
public interface Wire {
  /** The socket, in non-blocking mode, for waiting until it is ready. */
  SocketChannel channel();

  /** Reads what is there: 0 if nothing, -1 at the end. One thread at a time. */
  int read(ByteBuffer into) throws IOException;

  /** Writes what fits: 0 if the socket is full. One thread at a time. */
  int write(ByteBuffer from) throws IOException;

  /**
   * Whether input waits inside, so that the socket need not be ready for it. Belongs to the reader.
   */
  default boolean holdsInput() {
    return false;
  }

  /** Sends what was taken by {@link #write} and waits inside. @return whether nothing is left */
  default boolean flush() throws IOException {
    return true;
  }

  /** Closes. Idempotent. */
  void close();
}
