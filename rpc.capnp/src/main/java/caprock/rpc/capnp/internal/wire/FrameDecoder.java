package caprock.rpc.capnp.internal.wire;

import caprock.rpc.capnp.annotation.Nullable;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Cuts a stream into messages (encoding specification, "Serialization Over a Stream"). Sizes are
 * checked before they are believed, and memory grows with the bytes that have come, not with those
 * that were announced. Not thread-safe: it belongs to whoever reads the connection.
 */
public final class FrameDecoder {
  /**
   * Small at first, for there are many idle connections; 64 KiB under load, as reads are what
   * costs.
   */
  private static final int FIRST_BUFFER = 8 * 1024;

  private static final int FULL_BUFFER = 64 * 1024;

  private final int maxSegments;
  private final long maxBytes;
  private final long traversalWords;
  private ByteBuffer in = buffer(FIRST_BUFFER);

  // A message that is larger than the buffer.
  private int @Nullable [] largeSizes;
  private byte[] large = new byte[0];
  private int largeLength;
  private int largeFilled;

  /** With the limits of one connection. */
  public FrameDecoder(int maxSegments, long maxBytes, long traversalWords) {
    this.maxSegments = maxSegments;
    this.maxBytes = maxBytes;
    this.traversalWords = traversalWords;
  }

  private static ByteBuffer buffer(int bytes) {
    return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  /** Where to read into; never full. Then call {@link #filled}. */
  public ByteBuffer target() throws FrameException {
    if (largeSizes == null) {
      return in;
    }
    if (largeFilled == large.length) {
      large = grown();
    }
    return ByteBuffer.wrap(large, largeFilled, Math.min(large.length - largeFilled, FULL_BUFFER));
  }

  private byte[] grown() throws FrameException {
    try {
      return Arrays.copyOf(large, (int) Math.min(largeLength, large.length * 2L));
    } catch (OutOfMemoryError e) {
      // One large piece is missing, and who sent the message is to bear that, not everybody.
      throw new FrameException(
          "There is no memory for a message of "
              + largeLength
              + " bytes. Send it in parts, or give the receiver more heap.");
    }
  }

  /** The target took this many bytes; messages may be complete. */
  public void filled(int bytes) {
    if (largeSizes == null) {
      in.flip();
    } else {
      largeFilled += bytes;
    }
  }

  /** The next complete message, or null: then the target is ready for more. */
  public @Nullable WireMessage next() throws FrameException {
    if (largeSizes != null) {
      return largeFilled == largeLength ? largeMessage() : null;
    }
    int at = in.position();
    if (in.remaining() < 8) {
      return more();
    }
    int segments = in.getInt(at) + 1;
    if (segments < 1 || segments > maxSegments) {
      throw new FrameException(
          "A message has "
              + Integer.toUnsignedString(in.getInt(at))
              + " + 1 segments; the limit is "
              + maxSegments
              + ".");
    }
    int header = (segments / 2 + 1) * 8;
    if (in.remaining() < header) {
      return more();
    }
    long bytes = 0;
    for (int i = 0; i < segments; i++) {
      bytes += (in.getInt(at + 4 + 4 * i) & 0xffffffffL) * 8;
    }
    if (bytes > maxBytes) {
      throw new FrameException(
          "A message is " + bytes + " bytes; the limit for reading is " + maxBytes + ".");
    }
    if (in.remaining() < header + bytes) {
      return header + bytes <= FULL_BUFFER
          ? more()
          : startLarge(header, sizes(at, segments), (int) bytes);
    }
    byte[] body = new byte[(int) bytes];
    in.get(at + header, body);
    in.position(at + header + (int) bytes);
    return segments == 1
        ? new WireMessage(body, traversalWords)
        : message(body, sizes(at, segments));
  }

  private int[] sizes(int at, int segments) {
    int[] sizes = new int[segments];
    for (int i = 0; i < segments; i++) {
      sizes[i] = in.getInt(at + 4 + 4 * i) * 8;
    }
    return sizes;
  }

  private @Nullable WireMessage more() {
    int used = in.remaining();
    if (used == in.capacity() || (used > in.capacity() / 2 && in.capacity() < FULL_BUFFER)) {
      ByteBuffer wider = buffer(Math.min(FULL_BUFFER, in.capacity() * 4));
      wider.put(in);
      in = wider;
    } else {
      in.compact();
    }
    return null;
  }

  private @Nullable WireMessage startLarge(int header, int[] sizes, int bytes) {
    in.position(in.position() + header);
    largeSizes = sizes;
    largeLength = bytes;
    largeFilled = in.remaining();
    large = new byte[Math.min(bytes, Math.max(FULL_BUFFER, largeFilled))];
    in.get(large, 0, largeFilled);
    in.clear();
    return null;
  }

  private WireMessage largeMessage() {
    WireMessage message = message(large, java.util.Objects.requireNonNull(largeSizes));
    largeSizes = null;
    large = new byte[0];
    in.clear().flip();
    return message;
  }

  private WireMessage message(byte[] body, int[] sizes) {
    ByteBuffer[] slices = new ByteBuffer[sizes.length];
    int at = 0;
    for (int i = 0; i < sizes.length; i++) {
      slices[i] = ByteBuffer.wrap(body, at, sizes[i]).slice().order(ByteOrder.LITTLE_ENDIAN);
      at += sizes[i];
    }
    return new WireMessage(slices, traversalWords);
  }

  /** Widens the buffer: the last read filled it, so there is load. */
  public void widen() {
    if (largeSizes == null && in.capacity() < FULL_BUFFER) {
      ByteBuffer wider = buffer(FULL_BUFFER);
      in.flip();
      wider.put(in);
      in = wider;
    }
  }

  /** Whether part of a message has come and the rest has not; after {@link #next} gave null. */
  public boolean midMessage() {
    return largeSizes != null || in.position() > 0;
  }

  /** Bytes that the message under way has in all, as far as is known. */
  public long expectedBytes() {
    return largeSizes != null ? largeLength : FULL_BUFFER;
  }
}
