package caprock.launcher.command.query;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;

/** An array with one element a line. Values of rows have no arrays of their own. */
final class RowPrinter extends MinimalPrettyPrinter {
  private static final long serialVersionUID = 1;

  @Override
  public void beforeArrayValues(JsonGenerator json) throws IOException {
    json.writeRaw('\n');
  }

  @Override
  public void writeArrayValueSeparator(JsonGenerator json) throws IOException {
    json.writeRaw(",\n");
  }

  @Override
  public void writeEndArray(JsonGenerator json, int count) throws IOException {
    json.writeRaw("\n]\n");
  }
}
