package caprock.launcher.command.query;

import caprock.launcher.command.text.TextTable;
import java.io.PrintStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows as an aligned table. */
public final class TableOutput implements RowOutput {
  private final TextTable table;

  /** Starts a table with these columns. */
  public TableOutput(PrintStream out, List<String> columns) {
    this.table = new TextTable(out, columns);
  }

  @Override
  public void row(List<@Nullable Object> values) {
    table.row(values);
  }

  @Override
  public void end() {
    table.end();
  }
}
