package caprock.capability.data;

import java.util.List;

/**
 * What an import did.
 *
 * @param table the table's name
 * @param columns its columns
 * @param rows how many rows were imported
 * @param bytes how many bytes the text had
 */
public record CsvReport(String table, List<SqlColumn> columns, long rows, long bytes) {
  /** Copies the list. */
  public CsvReport {
    columns = List.copyOf(columns);
  }
}
