package caprock.runtime.core.builtin.kv;

import java.nio.ByteBuffer;

/**
 * A value with the time it ends, as the store keeps it: 8 bytes of time (milliseconds since 1970, 0
 * for never), then the value.
 */
final class Stored {
  static final long NEVER = 0;

  private Stored() {}

  static byte[] encode(long endsAtMs, byte[] value) {
    return ByteBuffer.allocate(Long.BYTES + value.length).putLong(endsAtMs).put(value).array();
  }

  static long endsAtMs(byte[] stored) {
    return ByteBuffer.wrap(stored).getLong();
  }

  static boolean isOver(byte[] stored, long nowMs) {
    long endsAtMs = endsAtMs(stored);
    return endsAtMs != NEVER && endsAtMs <= nowMs;
  }

  static Object value(byte[] stored) {
    Object value = Values.decode(ByteBuffer.wrap(stored, Long.BYTES, stored.length - Long.BYTES));
    if (value == null) {
      throw new IllegalStateException("The store keeps no null.");
    }
    return value;
  }
}
