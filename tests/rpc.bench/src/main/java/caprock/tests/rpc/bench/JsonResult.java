package caprock.tests.rpc.bench;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.util.OptionalDouble;

/** A result as JSON: {@code machine}, {@code rows}, {@code notes}. */
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
        row(row, json);
      }
      json.writeEndArray();
      json.writeArrayFieldStart("notes");
      for (String note : result.notes()) {
        json.writeString(note);
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
    json.writeStringField("options", String.join(" ", Launcher.JVM_OPTIONS));
    json.writeNumberField("loadBefore", machine.load());
    json.writeNumberField("loadAfter", result.after().load());
    json.writeNumberField("rounds", result.effort().rounds());
    json.writeNumberField("callsPerRound", result.effort().calls());
    json.writeEndObject();
  }

  private static void row(Row row, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("suite", row.suite());
    json.writeStringField("what", row.what());
    json.writeStringField("unit", row.unit().symbol());
    json.writeNumberField("median", row.value());
    json.writeNumberField("min", row.series().min());
    json.writeNumberField("max", row.series().max());
    optional("p99", row.p99(), json);
    optional("cpuMicrosPerCall", row.cpuUs(), json);
    if (!row.target().isNone()) {
      json.writeStringField("target", row.target().text(row.unit()));
      json.writeStringField("verdict", row.verdict());
    }
    json.writeEndObject();
  }

  private static void optional(String name, OptionalDouble value, JsonGenerator json)
      throws IOException {
    if (value.isPresent()) {
      json.writeNumberField(name, value.getAsDouble());
    }
  }
}
