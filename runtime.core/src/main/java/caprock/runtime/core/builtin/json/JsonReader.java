package caprock.runtime.core.builtin.json;

import caprock.broker.CapabilityException;
import caprock.capability.core.Json.BigNumbers;
import caprock.runtime.core.builtin.InvalidPayload;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Builds the value of one text from Jackson's tokens. One object per text; not thread-safe. */
final class JsonReader {
  private final JsonParser parser;
  private final BigNumbers bigNumbers;
  private final JsonLimits limits;
  private int values;

  private JsonReader(JsonParser parser, BigNumbers bigNumbers, JsonLimits limits) {
    this.parser = parser;
    this.bigNumbers = bigNumbers;
    this.limits = limits;
  }

  static @Nullable Object read(String text, BigNumbers bigNumbers, JsonLimits limits) {
    if (text.length() > limits.maxChars()) {
      throw InvalidPayload.because(
          "The text has %,d characters; the limit is %,d."
              .formatted(text.length(), limits.maxChars()));
    }
    try (JsonParser parser = JacksonText.Shared.FACTORY.createParser(text)) {
      return new JsonReader(parser, bigNumbers, limits).document();
    } catch (JsonProcessingException e) {
      throw InvalidPayload.because(sentence(e), e);
    } catch (IOException e) {
      throw new UncheckedIOException("Reading a text in memory cannot fail.", e);
    }
  }

  private @Nullable Object document() throws IOException {
    if (parser.nextToken() == null) {
      throw InvalidPayload.because("The text is empty. JSON needs a value, such as null or {}.");
    }
    Object value = value();
    if (parser.nextToken() != null) {
      throw at("After the value comes more text. Wrap several values in a list");
    }
    return value;
  }

  private @Nullable Object value() throws IOException {
    if (++values > limits.maxValues()) {
      throw at("The text has more than the limit of %,d values".formatted(limits.maxValues()));
    }
    return switch (parser.currentToken()) {
      case START_OBJECT -> object();
      case START_ARRAY -> array();
      case VALUE_STRING -> parser.getText();
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number();
      case VALUE_TRUE -> Boolean.TRUE;
      case VALUE_FALSE -> Boolean.FALSE;
      case VALUE_NULL -> null;
      default -> throw at("Here is no value but " + parser.currentToken());
    };
  }

  private Map<String, @Nullable Object> object() throws IOException {
    Map<String, @Nullable Object> members = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      if (members.containsKey(name)) {
        throw at("The name %s is twice in one object".formatted(InvalidPayload.quote(name)));
      }
      parser.nextToken();
      members.put(name, value());
    }
    return members;
  }

  private List<@Nullable Object> array() throws IOException {
    List<@Nullable Object> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(value());
    }
    return items;
  }

  private Object number() throws IOException {
    String digits = parser.getText();
    Object exact = JsonNumbers.exact(digits);
    if (exact != null) {
      return exact;
    }
    switch (bigNumbers) {
      case TEXT:
        return digits;
      case ROUND:
        double rounded = Double.parseDouble(digits);
        if (Double.isFinite(rounded)) {
          return rounded;
        }
        throw at("The number %s is too large for a Double".formatted(InvalidPayload.quote(digits)));
      case REFUSE:
      default:
        throw at(
            "Neither Long nor Double holds the number %s exactly; parseWith can read it as TEXT or"
                    .formatted(InvalidPayload.quote(digits))
                + " ROUND it");
    }
  }

  private CapabilityException at(String what) {
    return InvalidPayload.because(what + place(parser.currentTokenLocation()));
  }

  /** Jackson's own sentence, which can quote the source and name its classes, is cut short. */
  private static String sentence(JsonProcessingException e) {
    String message = e.getOriginalMessage().lines().findFirst().orElse("unreadable");
    return "Not JSON: "
        + message.replaceAll("\\s*\\(?\\bat \\[Source.*|, from `[^`]*`", "")
        + place(e.getLocation());
  }

  private static String place(@Nullable JsonLocation location) {
    return location == null
        ? "."
        : " (line %d, column %d).".formatted(location.getLineNr(), location.getColumnNr());
  }
}
