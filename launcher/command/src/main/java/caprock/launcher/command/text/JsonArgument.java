package caprock.launcher.command.text;

import caprock.broker.CapabilityException;
import caprock.broker.ErrorCode;
import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON that a person typed into values of a dynamic call: null, Boolean, Long, Double,
 * String, List, Map. Stateless.
 */
public final class JsonArgument {
  private static final JsonFactory FACTORY =
      JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private JsonArgument() {}

  /**
   * Reads exactly one value.
   *
   * @param what what the text is, for the error, such as {@code Argument 1}
   * @throws CapabilityException INVALID_PAYLOAD if it is not JSON, saying where; or if it has an
   *     integer of more than 64 bits
   */
  public static @Nullable Object parse(String what, String text) {
    try (JsonParser json = FACTORY.createParser(text)) {
      if (json.nextToken() == null) {
        throw invalid(what + " is empty; it must be one JSON value, like 42 or \"text\".");
      }
      Object value = value(what, json);
      if (json.nextToken() != null) {
        throw invalid(what + " has more than one JSON value" + at(json.currentTokenLocation()));
      }
      return value;
    } catch (JacksonException e) {
      throw invalid(
          "%s is not JSON: %s%s Text needs quotes of its own, like '\"text\"'."
              .formatted(what, sentence(e.getOriginalMessage()), at(e.getLocation())));
    } catch (IOException e) {
      throw new CapabilityException(ErrorCode.INTERNAL, "Text in memory was not readable.", e);
    }
  }

  private static @Nullable Object value(String what, JsonParser json) throws IOException {
    return switch (json.currentToken()) {
      case START_OBJECT -> object(what, json);
      case START_ARRAY -> array(what, json);
      case VALUE_STRING -> json.getText();
      case VALUE_NUMBER_INT -> integer(what, json);
      case VALUE_NUMBER_FLOAT -> json.getDoubleValue();
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      case VALUE_NULL -> null;
      default -> throw new IllegalStateException("No value begins with " + json.currentToken());
    };
  }

  private static Map<String, @Nullable Object> object(String what, JsonParser json)
      throws IOException {
    Map<String, @Nullable Object> map = new LinkedHashMap<>();
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String name = json.currentName();
      json.nextToken();
      map.put(name, value(what, json));
    }
    return map;
  }

  private static List<@Nullable Object> array(String what, JsonParser json) throws IOException {
    List<@Nullable Object> list = new ArrayList<>();
    while (json.nextToken() != JsonToken.END_ARRAY) {
      list.add(value(what, json));
    }
    return list;
  }

  private static Long integer(String what, JsonParser json) throws IOException {
    if (json.getNumberType() == JsonParser.NumberType.BIG_INTEGER) {
      throw invalid(
          "%s has the integer %s, which needs more than 64 bits. Write it as text, or with a '.0'."
              .formatted(what, json.getText()));
    }
    return json.getLongValue();
  }

  private static CapabilityException invalid(String message) {
    return new CapabilityException(ErrorCode.INVALID_PAYLOAD, message);
  }

  private static String at(@Nullable JsonLocation location) {
    return location == null
        ? "."
        : ", at line %d, column %d.".formatted(location.getLineNr(), location.getColumnNr());
  }

  private static String sentence(String message) {
    String line = DisplayText.escape(message.lines().findFirst().orElse("")).strip();
    return line.endsWith(".") ? line.substring(0, line.length() - 1) : line;
  }
}
