package caprock.tests.bench;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.util.OptionalDouble;

/** A result as JSON: {@code machine}, {@code rows}, {@code failures}. */
final class JsonResult {
  private JsonResult() {}

  static String text(Result result) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      json.useDefaultPrettyPrinter();
      json.writeStartObject();
      machine(result, json);
      json.writeArrayFieldStart("rows");
      for (Row row : result.rows()) {
        row(result, row, json);
      }
      json.writeEndArray();
      json.writeArrayFieldStart("failures");
      for (String failure : result.failures()) {
        json.writeString(failure);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    return text.append('\n').toString();
  }

  private static void machine(Result result, JsonGenerator json) throws IOException {
    Machine machine = result.before();
    json.writeObjectFieldStart("machine");
    json.writeStringField("java", machine.java());
    json.writeStringField("system", machine.system());
    json.writeNumberField("cores", machine.cores());
    json.writeStringField("options", machine.options());
    json.writeNumberField("loadBefore", machine.load());
    json.writeNumberField("loadAfter", result.after().load());
    json.writeNumberField("shareBefore", machine.share());
    json.writeNumberField("shareAfter", result.after().share());
    json.writeBooleanField("quick", result.quick());
    json.writeEndObject();
  }

  private static void row(Result result, Row row, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("suite", row.suite());
    json.writeStringField("what", row.what());
    json.writeStringField("unit", row.unit().symbol());
    json.writeNumberField("value", row.value());
    optional("p99", row.p99(), json);
    json.writeNumberField("samples", row.samples());
    optional("atMost", row.target().atMost(), json);
    optional("atLeast", row.target().atLeast(), json);
    optional("p99AtMost", row.target().p99AtMost(), json);
    if (!row.target().isNone()) {
      json.writeBooleanField("ok", row.isMet());
    }
    json.writeStringField("study", row.study());
    json.writeStringField("remark", result.remark(row));
    json.writeEndObject();
  }

  private static void optional(String name, OptionalDouble value, JsonGenerator json)
      throws IOException {
    if (value.isPresent()) {
      json.writeNumberField(name, value.getAsDouble());
    }
  }
}
