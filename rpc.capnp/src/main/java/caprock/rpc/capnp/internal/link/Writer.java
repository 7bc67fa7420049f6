package caprock.rpc.capnp.internal.link;

import caprock.rpc.capnp.annotation.Nullable;
import caprock.rpc.capnp.internal.wire.OutQueue;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Writes a queue to a wire without ever blocking. Whoever has something to send tries to be the
 * writer; if another thread is, that one finds the new bytes, for it looks again after it has given
 * the token back. When the socket is full the rest is left to the reading thread, which waits until
 * it is writable again.
 */
final class Writer {
  /** Upper bound of one write, and so of the JDK's direct memory for it. */
  private static final int MAX_WRITE = 64 * 1024;

  private final OutQueue queue;
  private final Wire wire;
  private final AtomicBoolean token = new AtomicBoolean();
  private volatile boolean blocked;
  private @Nullable ByteBuffer current;

  /** Whether the wire itself holds bytes back. */
  private volatile boolean inside;

  Writer(OutQueue queue, Wire wire) {
    this.queue = queue;
    this.wire = wire;
  }

  /** Whether bytes wait for the socket to be writable. */
  boolean blocked() {
    return blocked;
  }

  /** The socket is writable again. */
  void unblock() {
    blocked = false;
  }

  /**
   * Writes what can be written now. @return whether something is left for when the socket is
   * writable
   */
  boolean flush() throws IOException {
    while ((queue.bytes() > 0 || inside) && !blocked) {
      if (!token.compareAndSet(false, true)) {
        return false;
      }
      try {
        if (!writeAll()) {
          blocked = true;
        }
      } finally {
        token.set(false);
      }
    }
    return blocked;
  }

  private boolean writeAll() throws IOException {
    while (true) {
      ByteBuffer next = current;
      if (next == null) {
        next = queue.take();
        current = next;
        if (next == null) {
          inside = !wire.flush();
          return !inside;
        }
      }
      if (!write(next)) {
        return false;
      }
      current = null;
      queue.recycle(next);
    }
  }

  private boolean write(ByteBuffer bytes) throws IOException {
    while (bytes.hasRemaining()) {
      int limit = bytes.limit();
      bytes.limit(Math.min(limit, bytes.position() + MAX_WRITE));
      int count = wire.write(bytes);
      bytes.limit(limit);
      if (count <= 0) {
        return false;
      }
      queue.written(count);
    }
    return true;
  }
}
