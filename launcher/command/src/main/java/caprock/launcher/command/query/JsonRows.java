package caprock.launcher.command.query;

import caprock.launcher.command.text.JsonText;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Rows as a JSON array of objects, one a line. A column name that came before gets {@code _2},
 * {@code _3}, as an object cannot hold two members of one name.
 */
public final class JsonRows implements RowOutput {
  private final JsonGenerator json;
  private final List<String> names;

  /** Starts the array. */
  public JsonRows(OutputStream out, List<String> columns) throws IOException {
    this.json = JsonText.generator(out).setPrettyPrinter(new RowPrinter());
    this.names = unique(columns);
    json.writeStartArray();
  }

  static List<String> unique(List<String> columns) {
    Set<String> taken = new HashSet<>(columns);
    Set<String> seen = new HashSet<>();
    List<String> names = new ArrayList<>();
    for (String column : columns) {
      String name = column;
      for (int n = 2; !seen.add(name); n++) {
        name = column + "_" + n;
        if (taken.contains(name)) {
          name = column; // a column of its own has that name
        }
      }
      names.add(name);
    }
    return names;
  }

  @Override
  public void row(List<@Nullable Object> values) throws IOException {
    json.writeStartObject();
    for (int i = 0; i < names.size(); i++) {
      json.writeFieldName(names.get(i));
      JsonText.value(json, values.get(i));
    }
    json.writeEndObject();
  }

  @Override
  public void end() throws IOException {
    json.writeEndArray();
    json.close();
  }
}
