package caprock.runtime.core.builtin.json;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** JSON Merge Patch: the algorithm of RFC 7396, section 2, on copies. */
final class JsonMergePatch {
  private final JsonCopier copier;

  JsonMergePatch(JsonLimits limits) {
    copier = new JsonCopier(limits);
  }

  @Nullable Object apply(@Nullable Object document, @Nullable Object patch) {
    // Both are copied first, which bounds their size and depth before the recursion here.
    return merge(copier.copy(document), copier.copy(patch));
  }

  @SuppressWarnings("unchecked") // copies have String keys only
  private static @Nullable Object merge(@Nullable Object target, @Nullable Object patch) {
    if (!(patch instanceof Map)) {
      return patch;
    }
    Map<String, @Nullable Object> result =
        target instanceof Map ? (Map<String, @Nullable Object>) target : new LinkedHashMap<>();
    ((Map<String, @Nullable Object>) patch)
        .forEach(
            (name, value) -> {
              if (value == null) {
                result.remove(name);
              } else {
                result.put(name, merge(result.get(name), value));
              }
            });
    return result;
  }
}
