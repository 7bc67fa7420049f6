package caprock.runtime.core.builtin.json;

import caprock.runtime.core.builtin.InvalidPayload;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes one value with Jackson's generator. One object per value; not thread-safe. */
final class JsonWriter {
  private final JsonGenerator out;
  private final StringWriter text;
  private final JsonLimits limits;

  private JsonWriter(JsonGenerator out, StringWriter text, JsonLimits limits) {
    this.out = out;
    this.text = text;
    this.limits = limits;
  }

  static String write(@Nullable Object value, boolean indented, JsonLimits limits) {
    StringWriter text = new StringWriter();
    try (JsonGenerator out = JacksonText.Shared.FACTORY.createGenerator(text)) {
      if (indented) {
        out.setPrettyPrinter(indenter());
      }
      new JsonWriter(out, text, limits).value(value, 0);
    } catch (IOException e) {
      throw new UncheckedIOException("Writing a text in memory cannot fail.", e);
    }
    return text.toString();
  }

  private static DefaultPrettyPrinter indenter() {
    DefaultIndenter twoSpaces = new DefaultIndenter("  ", "\n");
    Separators separators =
        Separators.createDefaultInstance()
            .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
            .withArrayEmptySeparator("")
            .withObjectEmptySeparator("");
    return new DefaultPrettyPrinter(separators)
        .withObjectIndenter(twoSpaces)
        .withArrayIndenter(twoSpaces);
  }

  private void value(@Nullable Object value, int depth) throws IOException {
    if (text.getBuffer().length() > limits.maxChars()) {
      throw tooLong();
    }
    if (value == null) {
      out.writeNull();
    } else if (value instanceof Map<?, ?> map) {
      object(map, depth);
    } else if (value instanceof List<?> list) {
      array(list, depth);
    } else if (value instanceof String s) {
      string(s);
    } else {
      scalar(value);
    }
  }

  private void object(Map<?, ?> map, int depth) throws IOException {
    JsonValues.enter(depth, limits);
    out.writeStartObject();
    for (Map.Entry<?, ?> member : map.entrySet()) {
      out.writeFieldName(JsonValues.name(member.getKey()));
      value(member.getValue(), depth + 1);
    }
    out.writeEndObject();
  }

  private void array(List<?> list, int depth) throws IOException {
    JsonValues.enter(depth, limits);
    out.writeStartArray();
    for (Object item : list) {
      value(item, depth + 1);
    }
    out.writeEndArray();
  }

  private void string(String s) throws IOException {
    if (s.length() > limits.maxChars()) {
      throw tooLong();
    }
    out.writeString(s);
  }

  private void scalar(Object value) throws IOException {
    Object plain = JsonValues.scalar(value);
    if (plain instanceof Boolean b) {
      out.writeBoolean(b);
    } else if (plain instanceof Long n) {
      out.writeNumber(n);
    } else {
      out.writeNumber((Double) plain);
    }
  }

  private RuntimeException tooLong() {
    return InvalidPayload.because(
        "The value is longer as JSON than the limit of %,d characters."
            .formatted(limits.maxChars()));
  }
}
