package caprock.runtime.core.builtin.json;

import caprock.runtime.core.builtin.InvalidPayload;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Copies values into lists and maps that can be changed, and counts what it copied: a patch works
 * on such copies, so that the caller's document stays as it is and a failed patch leaves nothing.
 * Not thread-safe.
 */
final class JsonCopier {
  private final JsonLimits limits;
  private int values;

  JsonCopier(JsonLimits limits) {
    this.limits = limits;
  }

  @Nullable Object copy(@Nullable Object value) {
    return copy(value, 0);
  }

  private @Nullable Object copy(@Nullable Object value, int depth) {
    if (++values > limits.maxValues()) {
      throw InvalidPayload.because(
          "The documents and copies of this call have more than the limit of %,d values."
              .formatted(limits.maxValues()));
    }
    if (value == null) {
      return null;
    }
    if (value instanceof Map<?, ?> map) {
      JsonValues.enter(depth, limits);
      Map<String, @Nullable Object> members = new LinkedHashMap<>();
      map.forEach((k, v) -> members.put(JsonValues.name(k), copy(v, depth + 1)));
      return members;
    }
    if (value instanceof List<?> list) {
      JsonValues.enter(depth, limits);
      List<@Nullable Object> items = new ArrayList<>(list.size());
      list.forEach(item -> items.add(copy(item, depth + 1)));
      return items;
    }
    return JsonValues.scalar(value);
  }
}
