package caprock.capability.data;

import caprock.broker.annotation.ByReference;
import caprock.broker.annotation.Endpoint;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One database. Any number of readers work at the same time, or one writer alone: a statement that
 * writes, a transaction from {@link #begin} to its end, an import.
 *
 * <p>Who has to wait for a lock waits up to the busy timeout (5 seconds unless configured) and then
 * gets RESOURCE_EXHAUSTED, with {@code SQLITE_BUSY} as its detail. So a caller that keeps a cursor
 * open and writes through another call waits for itself.
 *
 * <p>SQL is one statement for each call, {@link #executeScript} aside; a second one is refused.
 * Refused too, with INVALID_PAYLOAD or DENIED: transaction statements ({@code BEGIN} and so on; use
 * {@link #begin}), {@code ATTACH}, {@code VACUUM INTO} (use {@link #backup}), and every {@code
 * PRAGMA} that changes a connection or the way files are locked. Foreign keys are enforced.
 *
 * <p>Parameters fill {@code ?} placeholders in order; a named placeholder counts where it first
 * appears. A String must be valid UTF-16; a Double must not be NaN, which SQLite does not have.
 */
@ByReference(restorable = true)
public interface SqlDatabase extends AutoCloseable {
  /** The name it was opened by. Does not block. */
  String name();

  /**
   * Runs a statement and returns all its rows. A statement that writes and returns rows ({@code
   * RETURNING}) is committed on return.
   *
   * @throws caprock.broker.CapabilityException as the package says; RESOURCE_EXHAUSTED, not
   *     retryable, if the result has more than 100,000 rows or 64 MiB: use {@link #cursor}
   */
  SqlResult query(String sql, List<@Nullable Object> params);

  /**
   * Runs a statement that returns no rows, and commits it.
   *
   * @throws caprock.broker.CapabilityException as the package says; INVALID_PAYLOAD if it returns
   *     rows
   */
  SqlChange execute(String sql, List<@Nullable Object> params);

  /**
   * Runs one statement once for each list of parameters, all in one transaction: all or nothing.
   *
   * @return the changes of all together
   * @throws caprock.broker.CapabilityException as the package says; the message has the number of
   *     the failing list, from 1
   */
  SqlChange executeBatch(String sql, List<List<@Nullable Object>> rows);

  /**
   * Runs statements separated by semicolons, without parameters, all in one transaction: all or
   * nothing. Rows that they return are dropped.
   *
   * @return the changes of all together
   * @throws caprock.broker.CapabilityException as the package says
   */
  SqlChange executeScript(String script);

  /**
   * Runs a statement that only reads, and hands its rows out in blocks. The rows are those of this
   * moment: writers wait until the cursor is closed.
   *
   * @return the cursor, which the caller closes
   * @throws caprock.broker.CapabilityException as the package says; INVALID_PAYLOAD if the
   *     statement writes or returns no rows
   */
  SqlCursor cursor(String sql, List<@Nullable Object> params);

  /**
   * Begins a transaction. Until it ends nobody else reads or writes.
   *
   * @return the transaction, which the caller ends
   * @throws caprock.broker.CapabilityException as the package says
   */
  SqlTransaction begin();

  /**
   * Imports a CSV text as a new table, all or nothing. The text is checked to its end before the
   * database is locked; a bad one gives INVALID_PAYLOAD with the number of its line.
   *
   * <p>The text is UTF-8, with or without a byte order mark; lines end with LF, CR LF or CR; a
   * field in double quotes may hold separators, line breaks and doubled quotes. Blank lines are
   * skipped.
   *
   * <p>The first line names the columns. An empty name becomes {@code columnN}, and a name that
   * came before, upper and lower case being the same, gets {@code _2}, {@code _3}. Every further
   * line has as many fields as the first.
   *
   * <p>A column is INTEGER or REAL if all its values are numbers that can be stored and shown again
   * without loss (the sign of a zero aside); it is TEXT otherwise, with every value as it was
   * written: {@code 007}, {@code +1} or a number with too many digits make a column TEXT. An empty
   * field is NULL, a quoted empty one is an empty text.
   *
   * @param table the new table's name, not empty
   * @param source gives the text; read to its end, closed by the caller
   * @param options how to read it
   * @param progress is told how far the import is, a few times a second at most; null for nobody
   * @return what was imported
   * @throws caprock.broker.CapabilityException as the package says; INVALID_PAYLOAD too if the
   *     table exists and {@link CsvOptions#replace} is false; or what the source or listener threw
   */
  @Endpoint(timeoutMs = 3_600_000)
  CsvReport importCsv(
      String table, CsvSource source, CsvOptions options, @Nullable CsvProgress progress);

  /**
   * Copies the whole database into a new durable one of the same account. Others may read
   * meanwhile.
   *
   * @param targetName a name as in {@link SqlDatabases}, not in use
   * @return the copy's size in bytes
   * @throws caprock.broker.CapabilityException as the package says; INVALID_PAYLOAD if there is a
   *     database of that name
   */
  @Endpoint(timeoutMs = 3_600_000)
  long backup(String targetName);

  /** The tables and views, sorted by name, without SQLite's own. */
  List<SqlTable> schema();

  /**
   * Gives the reference back, and ends the cursors and transactions that came from it. A second
   * call does nothing.
   */
  @Override
  void close();
}
