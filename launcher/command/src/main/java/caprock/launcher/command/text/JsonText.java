package caprock.launcher.command.text;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes values of a dynamic call as JSON, on Jackson's streaming writer (its object mapper would
 * take as long to load as everything else of a short command). Bytes become base64 text, NaN and
 * infinities text; a reference, which has no JSON form, becomes an object that says what it is.
 * Stateless.
 */
public final class JsonText {
  private static final JsonFactory FACTORY =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  private JsonText() {}

  /**
   * One value as text.
   *
   * @param indented over several lines
   */
  public static String write(@Nullable Object value, boolean indented) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = generator(text, indented)) {
      value(json, value);
    } catch (IOException e) {
      throw new UncheckedIOException("A StringWriter does not fail.", e);
    }
    return text.toString();
  }

  /** A writer for a stream of values; it does not close the stream, and must be closed itself. */
  public static JsonGenerator generator(OutputStream out) throws IOException {
    return FACTORY.createGenerator(out);
  }

  private static JsonGenerator generator(Writer out, boolean indented) throws IOException {
    JsonGenerator json = FACTORY.createGenerator(out);
    return indented ? json.useDefaultPrettyPrinter() : json;
  }

  /** Writes one value of the closed set. */
  public static void value(JsonGenerator json, @Nullable Object value) throws IOException {
    if (value == null) {
      json.writeNull();
    } else if (value instanceof String text) {
      json.writeString(text);
    } else if (value instanceof Boolean bool) {
      json.writeBoolean(bool);
    } else if (value instanceof Number number) {
      number(json, number);
    } else if (value instanceof byte[] bytes) {
      json.writeBinary(bytes);
    } else if (value instanceof List<?> list) {
      json.writeStartArray();
      for (Object element : list) {
        value(json, element);
      }
      json.writeEndArray();
    } else if (value instanceof Map<?, ?> map) {
      json.writeStartObject();
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        json.writeFieldName(String.valueOf(entry.getKey()));
        value(json, entry.getValue());
      }
      json.writeEndObject();
    } else {
      reference(json, value);
    }
  }

  private static void number(JsonGenerator json, Number number) throws IOException {
    if (number instanceof Double || number instanceof Float) {
      json.writeNumber(number.doubleValue());
    } else {
      json.writeNumber(number.longValue());
    }
  }

  private static void reference(JsonGenerator json, Object value) throws IOException {
    Class<?>[] interfaces = value.getClass().getInterfaces();
    json.writeStartObject();
    json.writeStringField(
        "reference", interfaces.length > 0 ? interfaces[0].getName() : value.getClass().getName());
    json.writeEndObject();
  }
}
