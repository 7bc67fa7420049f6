package caprock.capability.data;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a statement. Immutable, but for the content of a {@code byte[]}.
 *
 * @param columns the columns' names, in order; empty for a statement without rows
 * @param rows the rows, each with a value for every column
 */
public record SqlResult(List<String> columns, List<List<@Nullable Object>> rows) {
  /** Copies the outer lists; a row is kept as it is, as copying it would cost more than reading. */
  public SqlResult {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }
}
