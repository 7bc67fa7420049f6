package caprock.runtime.ext.data.sqlite;

import caprock.broker.CapabilityException;
import caprock.broker.ErrorCode;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** Splits a text into statements, leaving the splitting to SQLite. */
public final class Script {
  private Script() {}

  /**
   * Prepares the statements of a script one after the other, each when the one before has run, and
   * hands them out; within {@link Connection#call}.
   *
   * @throws CapabilityException as {@link Connection#prepare}
   */
  public static void run(Connection sqlite, String script, Consumer<Statement> work) {
    byte[] utf8 = script.getBytes(StandardCharsets.UTF_8);
    int start = 0;
    while (!SqlText.blank(utf8, start)) {
      String rest = new String(utf8, start, utf8.length - start, StandardCharsets.UTF_8);
      if (StatementKind.of(rest) == StatementKind.VACUUM) {
        throw new CapabilityException(
            ErrorCode.INVALID_PAYLOAD, "VACUUM cannot be part of a script. Use execute.");
      }
      Connection.Prepared prepared = sqlite.prepareNext(utf8, start, rest);
      start = prepared.end();
      Statement statement = prepared.statement();
      if (statement != null) {
        try {
          work.accept(statement);
        } finally {
          statement.dispose();
        }
      }
    }
  }
}
