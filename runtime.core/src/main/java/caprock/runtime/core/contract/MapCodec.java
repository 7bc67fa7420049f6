package caprock.runtime.core.contract;

import caprock.broker.manifest.ValueType;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values of one type by text. */
record MapCodec(Codec value) implements Codec {
  @Override
  public @Nullable Object decode(@Nullable Object dynamic, References references) {
    if (!(dynamic instanceof Map<?, ?> map)) {
      throw Codec.mismatch(type(), dynamic);
    }
    Map<String, @Nullable Object> copy = new LinkedHashMap<>(map.size() * 2);
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      if (!(entry.getKey() instanceof String key)) {
        throw new IllegalArgumentException(
            "a map's keys are text, not " + Codec.describe(entry.getKey()) + ".");
      }
      try {
        copy.put(key, value.decode(entry.getValue(), references));
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException("key " + key + ": " + e.getMessage(), e);
      }
    }
    return Collections.unmodifiableMap(copy);
  }

  @Override
  public @Nullable Object encode(@Nullable Object java, References references) {
    if (!(java instanceof Map<?, ?> map)) {
      return null;
    }
    Map<String, @Nullable Object> copy = new LinkedHashMap<>(map.size() * 2);
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      copy.put(String.valueOf(entry.getKey()), value.encode(entry.getValue(), references));
    }
    return Collections.unmodifiableMap(copy);
  }

  @Override
  public @Nullable Object detach(@Nullable Object java, References references) {
    Map<Object, @Nullable Object> copy = new LinkedHashMap<>((Map<?, ?>) java);
    if (!value.isPlain()) {
      copy.replaceAll((key, item) -> value.detach(item, references));
    }
    return Collections.unmodifiableMap(copy);
  }

  @Override
  public boolean isPlain() {
    return false;
  }

  @Override
  public ValueType type() {
    return new ValueType.MapOf(value.type());
  }
}
