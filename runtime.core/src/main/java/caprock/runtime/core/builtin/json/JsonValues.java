package caprock.runtime.core.builtin.json;

import caprock.runtime.core.builtin.InvalidPayload;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the values of JSON have in common, wherever they come from. */
final class JsonValues {
  private JsonValues() {}

  /**
   * A number, a boolean or a text as the broker has them: every integral number as Long, a float as
   * Double.
   *
   * @throws caprock.broker.CapabilityException INVALID_PAYLOAD for what JSON cannot say
   */
  static Object scalar(Object value) {
    if (value instanceof Boolean || value instanceof Long || value instanceof String) {
      return value;
    }
    if (value instanceof Integer || value instanceof Short || value instanceof Byte) {
      return ((Number) value).longValue();
    }
    if (value instanceof Double || value instanceof Float) {
      double d = ((Number) value).doubleValue();
      if (Double.isFinite(d)) {
        return d;
      }
      throw InvalidPayload.because(
          "JSON has no number %s. Use null or a text for it.".formatted(value));
    }
    if (value instanceof byte[]) {
      throw InvalidPayload.because("JSON has no bytes. Write them as text, such as Base64.");
    }
    throw InvalidPayload.because(
        "JSON has no %s. It has null, booleans, numbers, texts, lists and maps."
            .formatted(value.getClass().getName()));
  }

  /** The key of a map as a name. */
  static String name(@Nullable Object key) {
    if (key instanceof String name) {
      return name;
    }
    throw InvalidPayload.because("The keys of a JSON object are texts, not %s.".formatted(key));
  }

  /**
   * Refuses one level of nesting too many.
   *
   * @param depth how many lists and maps are around the one that is entered
   */
  static void enter(int depth, JsonLimits limits) {
    if (depth >= limits.maxDepth()) {
      throw InvalidPayload.because(
          "The value is nested deeper than the limit of %,d levels, or contains itself."
              .formatted(limits.maxDepth()));
    }
  }

  /** Refuses a value that is nested too deep. */
  static void checkDepth(@Nullable Object value, int depth, JsonLimits limits) {
    if (value instanceof Map<?, ?> map) {
      enter(depth, limits);
      map.values().forEach(v -> checkDepth(v, depth + 1, limits));
    } else if (value instanceof List<?> list) {
      enter(depth, limits);
      list.forEach(v -> checkDepth(v, depth + 1, limits));
    }
  }

  /**
   * Whether two values are equal as RFC 6902, section 4.6, has it: numbers by value. The second is
   * no deeper than the limit, and so bounds the recursion.
   */
  static boolean same(@Nullable Object a, @Nullable Object b) {
    if (a instanceof Map<?, ?> x && b instanceof Map<?, ?> y) {
      return x.size() == y.size()
          && x.entrySet().stream()
              .allMatch(e -> y.containsKey(e.getKey()) && same(e.getValue(), y.get(e.getKey())));
    }
    if (a instanceof List<?> x && b instanceof List<?> y) {
      return x.size() == y.size() && sameItems(x, y);
    }
    if (a instanceof Number x && b instanceof Number y) {
      return JsonNumbers.same(x, y);
    }
    return a == null ? b == null : a.equals(b);
  }

  private static boolean sameItems(List<?> x, List<?> y) {
    Iterator<?> others = y.iterator();
    for (Object item : x) {
      if (!same(item, others.next())) {
        return false;
      }
    }
    return true;
  }
}
