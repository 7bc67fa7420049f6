package caprock.runtime.core.contract;

import caprock.broker.manifest.ValueType;
import org.jspecify.annotations.Nullable;

/** Turns values of one Java type into values of dynamic calls and back. Thread-safe. */
interface Codec {
  /**
   * The Java value for a dynamic one; shares nothing mutable with it.
   *
   * @throws IllegalArgumentException a sentence that says what was expected and what came
   */
  @Nullable Object decode(@Nullable Object value, References references);

  /** The dynamic value for a Java one, deeply immutable; shares nothing mutable with it. */
  @Nullable Object encode(@Nullable Object value, References references);

  /**
   * A Java value as a typed caller may keep it: nothing in it is of a class of the provider's own.
   *
   * @throws IllegalArgumentException if that cannot be
   */
  default @Nullable Object detach(@Nullable Object value, References references) {
    return value;
  }

  /** Whether {@link #detach} gives every value back as it is. */
  default boolean isPlain() {
    return true;
  }

  /** The shape of the dynamic values. */
  ValueType type();

  /** {@code long, not the text 'x'}: for error messages, never longer than a line. */
  static IllegalArgumentException mismatch(ValueType expected, @Nullable Object actual) {
    return new IllegalArgumentException("expected " + expected + ", not " + describe(actual) + ".");
  }

  /** A short description of a value for error messages. */
  static String describe(@Nullable Object value) {
    if (value == null) {
      return "null";
    }
    if (value instanceof String text) {
      return "the text '" + (text.length() > 60 ? text.substring(0, 60) + "…" : text) + "'";
    }
    if (value instanceof byte[] bytes) {
      return bytes.length + " bytes";
    }
    if (value instanceof java.util.List<?> list) {
      return "a list of " + list.size();
    }
    if (value instanceof java.util.Map<?, ?> map) {
      return "a map of " + map.size();
    }
    return value instanceof Number || value instanceof Boolean
        ? value.toString()
        : "an object of " + value.getClass().getName();
  }
}
