package caprock.rpc.capnp.schema;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Base64;
import org.capnproto.AnyPointer;
import org.capnproto.FromPointerReader;
import org.capnproto.ReaderArena;
import org.capnproto.SegmentReader;

/**
 * Turns the text of a generated constant back into the message it stands for. For generated code.
 *
 * <p>The text is Base64 of one segment that starts with its root pointer. It comes in pieces,
 * because a constant of a class file holds at most 65,535 bytes.
 */
public final class EncodedBytes {
  /** What a constant of our own generator may nest; schemas nest less than messages may. */
  private static final int NESTING_LIMIT = 64;

  private EncodedBytes() {}

  /**
   * Decodes the bytes of a segment.
   *
   * @param pieces Base64, each piece a whole number of quantums
   * @return a new read-only little-endian buffer, positioned at 0
   */
  public static ByteBuffer bytes(String... pieces) {
    byte[] all = Base64.getDecoder().decode(String.join("", pieces));
    return ByteBuffer.wrap(all).asReadOnlyBuffer().order(ByteOrder.LITTLE_ENDIAN);
  }

  /**
   * Decodes a segment that holds a default value.
   *
   * @param pieces Base64, each piece a whole number of quantums
   * @return a segment whose word 0 points to the value; safe for use by any number of threads
   */
  public static SegmentReader segment(String... pieces) {
    ByteBuffer bytes = bytes(pieces);
    // A constant was made by our generator and is read over and over: no traversal limit.
    return new ReaderArena(new ByteBuffer[] {bytes}, Long.MAX_VALUE).tryGetSegment(0);
  }

  /**
   * Reads the root of a segment.
   *
   * @param type the root's type
   * @param segment what {@link #segment} returned
   * @return a reader of the root
   */
  public static <T> T root(FromPointerReader<T> type, SegmentReader segment) {
    return new AnyPointer.Reader(segment, 0, NESTING_LIMIT).getAs(type);
  }
}
