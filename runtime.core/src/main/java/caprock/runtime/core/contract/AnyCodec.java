package caprock.runtime.core.contract;

import caprock.broker.annotation.ByReference;
import caprock.broker.manifest.ValueType;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Any value of the closed set: copied deeply into immutable collections, numbers widened. */
final class AnyCodec implements Codec {
  static final AnyCodec INSTANCE = new AnyCodec();

  private static final Codec LIST = new ListCodec(INSTANCE);
  private static final Codec MAP = new MapCodec(INSTANCE);

  /** Deeper values would end in a stack overflow somewhere less kind than here. */
  private static final int MAX_DEPTH = 256;

  private AnyCodec() {}

  @Override
  public @Nullable Object decode(@Nullable Object value, References references) {
    return copy(value, 0, references);
  }

  @Override
  public @Nullable Object encode(@Nullable Object value, References references) {
    return copy(value, 0, references);
  }

  @Override
  public @Nullable Object detach(@Nullable Object value, References references) {
    if (value instanceof List<?> || value instanceof Map<?, ?>) {
      Codec codec = value instanceof List<?> ? LIST : MAP;
      return codec.detach(value, references);
    }
    if (value == null || !references.isProviders(value)) {
      return value instanceof Record
          ? Codecs.of(value.getClass()).detach(value, references)
          : value;
    }
    Class<?> contract = reference(value);
    if (contract == null) {
      throw new IllegalArgumentException(
          "an object of its own class " + value.getClass().getName());
    }
    return references.toCaller(value, contract);
  }

  @Override
  public boolean isPlain() {
    return false;
  }

  /** The by-reference interface of an object; null if it has none. */
  private static @Nullable Class<?> reference(Object value) {
    for (Class<?> contract : value.getClass().getInterfaces()) {
      if (contract.isAnnotationPresent(ByReference.class)) {
        return contract;
      }
    }
    return null;
  }

  @Override
  public ValueType type() {
    return ValueType.Simple.ANY;
  }

  private static @Nullable Object copy(@Nullable Object v, int depth, References references) {
    if (v == null
        || v instanceof String
        || v instanceof Long
        || v instanceof Double
        || v instanceof Boolean) {
      return v;
    }
    if (depth == MAX_DEPTH) {
      throw new IllegalArgumentException(
          "values nest at most " + MAX_DEPTH + " deep; this one is deeper.");
    }
    if (v instanceof Integer || v instanceof Short || v instanceof Byte) {
      return ((Number) v).longValue();
    }
    if (v instanceof Float f) {
      return f.doubleValue();
    }
    if (v instanceof byte[] bytes) {
      return bytes.clone();
    }
    if (v instanceof List<?> list) {
      return copyList(list, depth, references);
    }
    if (v instanceof Map<?, ?> map) {
      return copyMap(map, depth, references);
    }
    return copyOther(v, references);
  }

  private static List<@Nullable Object> copyList(List<?> list, int depth, References references) {
    List<@Nullable Object> copy = new ArrayList<>(list.size());
    for (Object element : list) {
      copy.add(copy(element, depth + 1, references));
    }
    return Collections.unmodifiableList(copy);
  }

  private static Map<String, @Nullable Object> copyMap(
      Map<?, ?> map, int depth, References references) {
    Map<String, @Nullable Object> copy = new LinkedHashMap<>(map.size() * 2);
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      if (!(entry.getKey() instanceof String key)) {
        throw new IllegalArgumentException(
            "a map's keys are text, not " + Codec.describe(entry.getKey()) + ".");
      }
      copy.put(key, copy(entry.getValue(), depth + 1, references));
    }
    return Collections.unmodifiableMap(copy);
  }

  private static @Nullable Object copyOther(Object v, References references) {
    if (v instanceof Enum<?> constant) {
      return constant.name();
    }
    if (v instanceof Instant || v instanceof BigDecimal) {
      return v.toString();
    }
    if (v instanceof Record) {
      return Codecs.of(v.getClass()).encode(v, references);
    }
    Class<?> contract = reference(v);
    if (contract != null) {
      return references.toCaller(v, contract);
    }
    throw new IllegalArgumentException(
        "values are null, boolean, long, double, text, bytes, lists, maps with text keys and"
            + " references, not "
            + Codec.describe(v)
            + ".");
  }
}
