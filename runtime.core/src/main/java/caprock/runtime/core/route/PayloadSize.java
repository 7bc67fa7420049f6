package caprock.runtime.core.route;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The size of dynamic values as {@link caprock.broker.manifest.Limits} counts it. */
final class PayloadSize {
  private static final int WORD = 8;

  private PayloadSize() {}

  /** The size in bytes, or any number over {@code enough} once that is passed. */
  static long of(@Nullable Object value, long enough) {
    if (value instanceof String text) {
      return utf8(text);
    }
    if (value instanceof byte[] bytes) {
      return bytes.length;
    }
    if (value instanceof List<?> list) {
      long size = WORD;
      for (Object element : list) {
        size += WORD + of(element, enough - size);
        if (size > enough) {
          return size;
        }
      }
      return size;
    }
    if (value instanceof Map<?, ?> map) {
      long size = WORD;
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        size += WORD + of(entry.getKey(), enough - size);
        size += of(entry.getValue(), enough - size);
        if (size > enough) {
          return size;
        }
      }
      return size;
    }
    return value == null || value instanceof Boolean ? 1 : WORD;
  }

  private static long utf8(String text) {
    long size = text.length();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x80) {
        size += c < 0x800 || Character.isSurrogate(c) ? 1 : 2;
      }
    }
    return size;
  }
}
