package caprock.runtime.ext.data.sqlite;

import caprock.broker.CapabilityException;
import caprock.broker.ErrorCode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Compares what {@link RowReader} reads with what is known to be there, once for each loaded
 * SQLite: a build with another layout is found at the first connection and not by wrong data.
 */
final class LayoutCheck {
  private static final String SQL =
      "SELECT 9007199254740993, -2.5, 'aé€😀', x'00ff', NULL, zeroblob(3), '', CAST(3 AS REAL)";

  private static volatile boolean passed;

  private LayoutCheck() {}

  /**
   * Runs the check if it has not passed yet.
   *
   * @throws CapabilityException INTERNAL if the layout is another
   */
  static void run(Connection connection) {
    if (passed) {
      return;
    }
    Statement statement = connection.prepare(SQL);
    statement.step();
    List<@Nullable Object> row = statement.row();
    connection.giveBack(statement);
    boolean right =
        row.subList(0, 3).equals(List.of(9007199254740993L, -2.5, "aé€😀"))
            && row.get(3) instanceof byte[] blob
            && blob.length == 2
            && blob[1] == -1
            && row.get(4) == null
            && row.get(5) instanceof byte[] zeros
            && zeros.length == 3
            && row.subList(6, 8).equals(List.of("", 3.0));
    if (!right) {
      throw new CapabilityException(
          ErrorCode.INTERNAL,
          "This build of SQLite lays its values out otherwise than expected: read " + row + ".");
    }
    passed = true;
  }
}
