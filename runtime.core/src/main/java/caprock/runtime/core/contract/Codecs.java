package caprock.runtime.core.contract;

import caprock.broker.annotation.ByReference;
import caprock.broker.manifest.ValueType;
import caprock.broker.manifest.ValueType.Simple;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The codec for each Java type that a contract may use. */
final class Codecs {
  private static final Map<Class<?>, Codec> PRIMITIVES =
      Map.of(
          byte.class, NumberCodec.BYTE,
          short.class, NumberCodec.SHORT,
          int.class, NumberCodec.INT,
          long.class, NumberCodec.LONG,
          float.class, NumberCodec.FLOAT,
          double.class, NumberCodec.DOUBLE,
          boolean.class, new Direct<>(Simple.BOOLEAN, Boolean.class, Function.identity(), b -> b));

  private static final Map<Class<?>, Codec> OBJECTS =
      Map.ofEntries(
          Map.entry(void.class, new OrNull(new Direct<>(Simple.VOID, Void.class, v -> v, v -> v))),
          Map.entry(Void.class, new OrNull(new Direct<>(Simple.VOID, Void.class, v -> v, v -> v))),
          Map.entry(Byte.class, new OrNull(NumberCodec.BYTE)),
          Map.entry(Short.class, new OrNull(NumberCodec.SHORT)),
          Map.entry(Integer.class, new OrNull(NumberCodec.INT)),
          Map.entry(Long.class, new OrNull(NumberCodec.LONG)),
          Map.entry(Float.class, new OrNull(NumberCodec.FLOAT)),
          Map.entry(Double.class, new OrNull(NumberCodec.DOUBLE)),
          Map.entry(Boolean.class, new OrNull(PRIMITIVES.get(boolean.class))),
          Map.entry(
              String.class, new OrNull(new Direct<>(Simple.STRING, String.class, s -> s, s -> s))),
          Map.entry(
              byte[].class,
              new OrNull(
                  new Direct<byte[], byte[]>(
                      Simple.BYTES, byte[].class, byte[]::clone, byte[]::clone))),
          Map.entry(
              Instant.class,
              new OrNull(
                  new Direct<String, Instant>(
                      Simple.INSTANT, String.class, Codecs::instant, Instant::toString))),
          Map.entry(
              BigDecimal.class,
              new OrNull(
                  new Direct<String, BigDecimal>(
                      Simple.DECIMAL, String.class, Codecs::decimal, BigDecimal::toString))),
          Map.entry(Object.class, AnyCodec.INSTANCE));

  private Codecs() {}

  /**
   * The codec for a type.
   *
   * @throws IllegalArgumentException if a contract may not use the type
   */
  static Codec of(Type type) {
    if (type instanceof Class<?> c) {
      return ofClass(c);
    }
    if (type instanceof WildcardType wildcard) {
      return of(wildcard.getUpperBounds()[0]);
    }
    if (type instanceof ParameterizedType p) {
      Type[] arguments = p.getActualTypeArguments();
      if (p.getRawType() == List.class) {
        return new OrNull(new ListCodec(of(arguments[0])));
      }
      if (p.getRawType() == Map.class && arguments[0] == String.class) {
        return new OrNull(new MapCodec(of(arguments[1])));
      }
    }
    throw new IllegalArgumentException(
        "A contract cannot use the type " + type.getTypeName() + ".");
  }

  private static Codec ofClass(Class<?> c) {
    Codec known = PRIMITIVES.containsKey(c) ? PRIMITIVES.get(c) : OBJECTS.get(c);
    if (known != null) {
      return known;
    }
    if (c == List.class) {
      return new OrNull(new ListCodec(AnyCodec.INSTANCE));
    }
    if (c == Map.class) {
      return new OrNull(new MapCodec(AnyCodec.INSTANCE));
    }
    if (c.isEnum()) {
      return new OrNull(enumeration(c));
    }
    if (c.isRecord()) {
      return new OrNull(RecordCodec.of(c));
    }
    if (c.isInterface() && c.isAnnotationPresent(ByReference.class)) {
      return new OrNull(new ReferenceCodec(c));
    }
    throw new IllegalArgumentException("A contract cannot use the type " + c.getTypeName() + ".");
  }

  private static Codec enumeration(Class<?> c) {
    List<Enum<?>> constants =
        Arrays.stream(c.getEnumConstants()).<Enum<?>>map(Enum.class::cast).toList();
    ValueType type = new ValueType.Enumeration(constants.stream().map(Enum::name).toList());
    return new Direct<String, Enum<?>>(
        type,
        String.class,
        name ->
            constants.stream()
                .filter(k -> k.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Codec.mismatch(type, name)),
        Enum::name);
  }

  private static Instant instant(String text) {
    try {
      return Instant.parse(text);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "expected a time such as 2026-01-31T12:00:00Z, not " + Codec.describe(text) + ".", e);
    }
  }

  private static BigDecimal decimal(String text) {
    try {
      if (text.length() > 10_000) {
        throw new NumberFormatException("longer than 10,000 characters");
      }
      return new BigDecimal(text);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(
          "expected a decimal number as text, not " + Codec.describe(text) + ".", e);
    }
  }

  /** A value that travels as one class. */
  private record Direct<D, J>(
      ValueType type, Class<D> dynamic, Function<D, J> in, Function<J, D> out) implements Codec {
    @Override
    public @Nullable Object decode(@Nullable Object value, References references) {
      if (!dynamic.isInstance(value)) {
        throw Codec.mismatch(type, value);
      }
      return in.apply(dynamic.cast(value));
    }

    @Override
    @SuppressWarnings("unchecked") // the contract's own type says what the provider returns
    public @Nullable Object encode(@Nullable Object value, References references) {
      return value == null ? null : out.apply((J) value);
    }
  }

  /** Everything but a primitive may be null. */
  private record OrNull(Codec of) implements Codec {
    @Override
    public @Nullable Object decode(@Nullable Object value, References references) {
      return value == null ? null : of.decode(value, references);
    }

    @Override
    public @Nullable Object encode(@Nullable Object value, References references) {
      return value == null ? null : of.encode(value, references);
    }

    @Override
    public @Nullable Object detach(@Nullable Object value, References references) {
      return value == null ? null : of.detach(value, references);
    }

    @Override
    public boolean isPlain() {
      return of.isPlain();
    }

    @Override
    public ValueType type() {
      return of.type();
    }
  }
}
