package caprock.rpc.capnp.internal.wire;

import caprock.rpc.capnp.annotation.Nullable;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayDeque;
import java.util.concurrent.atomic.AtomicLong;
import org.capnproto.BuilderArena;
import org.capnproto.SegmentBuilder;

/**
 * Framed bytes on their way out. Small messages are copied together, so that one write carries
 * many; the segments of large ones are queued as they are. Heap memory only: direct memory is
 * bounded by the size of single writes. Appending is guarded by the connection's lock and this;
 * taking belongs to whoever holds the writer's token.
 */
public final class OutQueue {
  private static final int FIRST_CHUNK = 4 * 1024;
  private static final int FULL_CHUNK = 64 * 1024;

  /** Segments from this size on are not copied. */
  private static final int LARGE = 16 * 1024;

  private final ArrayDeque<ByteBuffer> full = new ArrayDeque<>(2);
  private ByteBuffer tail = chunk(FIRST_CHUNK);
  private @Nullable ByteBuffer spare;
  private final AtomicLong bytes = new AtomicLong();

  private static ByteBuffer chunk(int size) {
    return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
  }

  /** Bytes appended and not yet {@link #written}. */
  public long bytes() {
    return bytes.get();
  }

  /** Appends a message with its frame. */
  public synchronized void append(BuilderArena message) {
    int segments = message.segments.size();
    int header = (segments / 2 + 1) * 8;
    long total = header;
    room(header);
    tail.putInt(segments - 1);
    for (SegmentBuilder segment : message.segments) {
      tail.putInt(segment.currentSize());
      total += segment.currentSize() * 8L;
    }
    if (segments % 2 == 0) {
      tail.putInt(0);
    }
    for (SegmentBuilder segment : message.segments) {
      body(segment);
    }
    bytes.addAndGet(total);
  }

  private void body(SegmentBuilder segment) {
    int size = segment.currentSize() * 8;
    if (size >= LARGE) {
      pushTail();
      full.add(segment.buffer.duplicate().clear().limit(size));
      return;
    }
    room(size);
    tail.put(tail.position(), segment.buffer, 0, size);
    tail.position(tail.position() + size);
  }

  private void room(int size) {
    if (tail.remaining() < size) {
      pushTail();
      if (tail.remaining() < size) {
        tail = chunk(FULL_CHUNK);
      }
    }
  }

  private void pushTail() {
    if (tail.position() > 0) {
      full.add(tail.flip());
      ByteBuffer reused = spare;
      spare = null;
      tail = reused == null ? chunk(FULL_CHUNK) : reused;
    }
  }

  /** The next bytes to write, in order, or null. */
  public synchronized @Nullable ByteBuffer take() {
    ByteBuffer next = full.poll();
    if (next == null && tail.position() > 0) {
      next = tail.flip();
      ByteBuffer reused = spare;
      spare = null;
      tail =
          reused == null
              ? chunk(Math.min(FULL_CHUNK, Math.max(FIRST_CHUNK, next.limit() * 2)))
              : reused;
    }
    return next;
  }

  /** This many of the bytes taken were written. */
  public void written(long count) {
    bytes.addAndGet(-count);
  }

  /** Gives a chunk back for reuse, once it is written. */
  public synchronized void recycle(ByteBuffer chunk) {
    if (spare == null
        && chunk.capacity() <= FULL_CHUNK
        && chunk.order() == ByteOrder.LITTLE_ENDIAN) {
      spare = chunk.clear();
    }
  }
}
