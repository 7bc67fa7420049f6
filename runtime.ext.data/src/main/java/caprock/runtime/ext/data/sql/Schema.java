package caprock.runtime.ext.data.sql;

import caprock.capability.data.SqlColumn;
import caprock.capability.data.SqlTable;
import caprock.runtime.ext.data.sqlite.Connection;
import caprock.runtime.ext.data.sqlite.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what tables there are; within {@link Connection#call}. */
public final class Schema {
  private static final String TABLES =
      "SELECT name, type = 'view', coalesce(sql, '') FROM sqlite_schema"
          + " WHERE type IN ('table', 'view') AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"
          + " ORDER BY name";
  private static final String COLUMNS =
      "SELECT name, type, \"notnull\", pk FROM pragma_table_info(?)";

  private Schema() {}

  /** The tables and views, sorted by name, without SQLite's own. */
  public static List<SqlTable> tables(Connection sqlite) {
    return rows(sqlite, TABLES, List.of()).stream()
        .map(row -> table(sqlite, (String) row.get(0), row.get(1), (String) row.get(2)))
        .toList();
  }

  /** The columns of a table or view, in order; empty if there is no such table. */
  public static List<SqlColumn> columns(Connection sqlite, String table) {
    return rows(sqlite, COLUMNS, List.of(table)).stream().map(Schema::column).toList();
  }

  private static SqlTable table(Connection sqlite, String name, @Nullable Object view, String sql) {
    return new SqlTable(name, Long.valueOf(1).equals(view), columns(sqlite, name), sql);
  }

  private static SqlColumn column(List<@Nullable Object> row) {
    return new SqlColumn(
        String.valueOf(row.get(0)),
        String.valueOf(row.get(1)),
        Long.valueOf(1).equals(row.get(2)),
        Math.toIntExact((Long) row.get(3)));
  }

  private static List<List<@Nullable Object>> rows(
      Connection sqlite, String sql, List<String> params) {
    Statement statement = sqlite.prepare(sql);
    try {
      statement.bind(params);
      List<List<@Nullable Object>> rows = new ArrayList<>();
      while (statement.step()) {
        rows.add(statement.row());
      }
      return rows;
    } finally {
      sqlite.giveBack(statement);
    }
  }
}
