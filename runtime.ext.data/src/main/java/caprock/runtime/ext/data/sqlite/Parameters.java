package caprock.runtime.ext.data.sqlite;

import caprock.broker.CapabilityException;
import caprock.broker.ErrorCode;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Which Java values SQLite can store, and as what. */
final class Parameters {
  private Parameters() {}

  /**
   * Turns a value into null, Long, Double, String or byte[].
   *
   * @param value what the caller gave
   * @param position its number, from 1, for the message
   * @throws CapabilityException INVALID_PAYLOAD if SQLite has no such value
   */
  static @Nullable Object stored(@Nullable Object value, int position) {
    if (value == null || value instanceof Long || value instanceof byte[]) {
      return value;
    }
    if (value instanceof String text) {
      return checked(text, position);
    }
    if (value instanceof Double || value instanceof Float) {
      return checked(((Number) value).doubleValue(), position);
    }
    if (value instanceof Integer || value instanceof Short || value instanceof Byte) {
      return ((Number) value).longValue();
    }
    if (value instanceof Boolean flag) {
      return flag ? 1L : 0L;
    }
    throw refused(
        "Parameter %d is a %s. Give null, an integer, a double, a boolean, a String or a byte[]."
            .formatted(position, value.getClass().getName()));
  }

  /** The text's bytes; the text is one that {@link #stored} let through. */
  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static double checked(double value, int position) {
    if (Double.isNaN(value)) {
      throw refused(
          "Parameter %d is NaN, which SQLite cannot store. Give null instead.".formatted(position));
    }
    return value;
  }

  /** Encoding would silently turn half a surrogate pair into a question mark. */
  private static String checked(String text, int position) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isSurrogate(c)) {
        if (Character.isLowSurrogate(c)
            || i + 1 == text.length()
            || !Character.isLowSurrogate(text.charAt(i + 1))) {
          throw refused(
              "Parameter %d is not valid text: half a surrogate pair at index %d."
                  .formatted(position, i));
        }
        i++;
      }
    }
    return text;
  }

  private static CapabilityException refused(String message) {
    return new CapabilityException(ErrorCode.INVALID_PAYLOAD, message);
  }
}
