package caprock.launcher.command.query;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the rows of a result go. Used by one thread. */
public sealed interface RowOutput permits TableOutput, JsonRows {
  /** Writes one row with a value for each column. */
  void row(List<@Nullable Object> values) throws IOException;

  /** Writes what is left. */
  void end() throws IOException;
}
