package caprock.launcher.command.shell;

import caprock.broker.CapabilityException;
import caprock.broker.ErrorCode;
import caprock.launcher.command.text.JsonArgument;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Arguments as Gogo hands them on: text, which must be JSON, or the lists, maps and numbers of its
 * own syntax. Stateless.
 */
final class GogoValues {
  private GogoValues() {}

  /**
   * Values of a dynamic call.
   *
   * @throws CapabilityException INVALID_PAYLOAD naming the first argument that is none
   */
  static List<@Nullable Object> of(@Nullable Object[] arguments) {
    List<@Nullable Object> values = new ArrayList<>();
    for (int i = 0; i < arguments.length; i++) {
      String what = "Argument " + (i + 1);
      Object argument = arguments[i];
      values.add(
          argument instanceof CharSequence text
              ? JsonArgument.parse(what, text.toString())
              : value(what, argument));
    }
    return values;
  }

  private static @Nullable Object value(String what, @Nullable Object value) {
    if (value == null || value instanceof Boolean) {
      return value;
    }
    if (value instanceof CharSequence text) {
      return text.toString();
    }
    if (value instanceof Double || value instanceof Float) {
      return ((Number) value).doubleValue();
    }
    if (value instanceof Number number) {
      return number.longValue();
    }
    if (value instanceof List<?> list) {
      List<@Nullable Object> copy = new ArrayList<>();
      list.forEach(v -> copy.add(value(what, v)));
      return copy;
    }
    if (value instanceof Map<?, ?> map) {
      Map<String, @Nullable Object> copy = new LinkedHashMap<>();
      map.forEach((k, v) -> copy.put(String.valueOf(k), value(what, v)));
      return copy;
    }
    throw new CapabilityException(
        ErrorCode.INVALID_PAYLOAD,
        "%s is a %s. Put JSON between single quotes, like '{\"a\": 1}'."
            .formatted(what, value.getClass().getSimpleName()));
  }
}
