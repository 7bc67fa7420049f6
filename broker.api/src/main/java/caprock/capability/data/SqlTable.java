package caprock.capability.data;

import java.util.List;

/**
 * A table or view.
 *
 * @param name its name
 * @param view whether it is a view
 * @param columns its columns, in order
 * @param sql the statement that makes it; empty if there is none
 */
public record SqlTable(String name, boolean view, List<SqlColumn> columns, String sql) {
  /** Copies the list. */
  public SqlTable {
    columns = List.copyOf(columns);
  }
}
