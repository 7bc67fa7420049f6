package caprock.runtime.core.contract;

import caprock.broker.manifest.ValueType;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A record, which travels as a map by component name. */
final class RecordCodec implements Codec {
  private final String name;
  private final MethodHandle constructor;
  private final List<Component> components;
  private final boolean plain;

  private record Component(String name, Codec codec, MethodHandle accessor) {}

  private RecordCodec(String name, MethodHandle constructor, List<Component> components) {
    this.name = name;
    this.constructor = constructor;
    this.components = components;
    this.plain = components.stream().allMatch(c -> c.codec.isPlain());
  }

  static RecordCodec of(Class<?> type) {
    List<Component> components = new ArrayList<>();
    try {
      RecordComponent[] declared = type.getRecordComponents();
      for (RecordComponent c : declared) {
        if (c.getType() == type) {
          throw new IllegalArgumentException(
              "A contract's record cannot hold itself: " + type.getTypeName() + ".");
        }
        MethodHandle accessor = MethodHandles.publicLookup().unreflect(c.getAccessor());
        components.add(
            new Component(
                c.getName(),
                Codecs.of(c.getGenericType()),
                accessor.asType(MethodType.methodType(Object.class, Object.class))));
      }
      Class<?>[] types =
          Arrays.stream(declared).map(RecordComponent::getType).toArray(Class<?>[]::new);
      MethodHandle constructor =
          MethodHandles.publicLookup()
              .findConstructor(type, MethodType.methodType(void.class, types))
              .asSpreader(Object[].class, types.length)
              .asType(MethodType.methodType(Object.class, Object[].class));
      return new RecordCodec(type.getSimpleName(), constructor, List.copyOf(components));
    } catch (IllegalAccessException | NoSuchMethodException e) {
      throw new IllegalArgumentException(
          "A contract's record is public, and so is its package: " + type.getTypeName() + ".", e);
    }
  }

  @Override
  public @Nullable Object decode(@Nullable Object value, References references) {
    if (!(value instanceof Map<?, ?> map)) {
      throw Codec.mismatch(type(), value);
    }
    for (Object key : map.keySet()) {
      if (components.stream().noneMatch(c -> c.name.equals(key))) {
        throw new IllegalArgumentException(
            "unknown key " + Codec.describe(key) + "; expected " + type() + ".");
      }
    }
    @Nullable Object[] arguments = new Object[components.size()];
    for (int i = 0; i < arguments.length; i++) {
      Component c = components.get(i);
      try {
        arguments[i] = c.codec.decode(map.get(c.name), references);
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException("key " + c.name + ": " + e.getMessage(), e);
      }
    }
    return make(arguments);
  }

  private Object make(@Nullable Object[] arguments) {
    try {
      return (Object) constructor.invokeExact(arguments);
    } catch (IllegalArgumentException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalArgumentException(refusal(arguments, e), e);
    }
  }

  /** The record's own constructor refuses null, if anything, without saying for what. */
  private String refusal(@Nullable Object[] arguments, Throwable e) {
    List<String> missing = new ArrayList<>();
    for (int i = 0; i < arguments.length; i++) {
      if (arguments[i] == null) {
        missing.add(components.get(i).name);
      }
    }
    return e instanceof NullPointerException && !missing.isEmpty()
        ? "%s takes no null for %s.".formatted(name, String.join(" and ", missing))
        : "%s refuses these values: %s.".formatted(name, e.getMessage());
  }

  @Override
  public @Nullable Object encode(@Nullable Object value, References references) {
    Map<String, @Nullable Object> map = new LinkedHashMap<>(components.size() * 2);
    for (Component c : components) {
      map.put(c.name, c.codec.encode(read(c, value), references));
    }
    return Collections.unmodifiableMap(map);
  }

  private static @Nullable Object read(Component c, @Nullable Object value) {
    try {
      return (Object) c.accessor.invokeExact(value);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException("The accessor " + c.name + " failed.", e);
    }
  }

  @Override
  public @Nullable Object detach(@Nullable Object value, References references) {
    if (isPlain()) {
      return value;
    }
    @Nullable Object[] arguments = new Object[components.size()];
    for (int i = 0; i < arguments.length; i++) {
      Component c = components.get(i);
      arguments[i] = c.codec.detach(read(c, value), references);
    }
    return make(arguments);
  }

  @Override
  public boolean isPlain() {
    return plain;
  }

  @Override
  public ValueType type() {
    Map<String, ValueType> types = new LinkedHashMap<>();
    components.forEach(c -> types.put(c.name, c.codec.type()));
    return new ValueType.Structure(name, types);
  }
}
