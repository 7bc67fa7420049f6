package caprock.runtime.ext.data.sql;

import caprock.broker.CapabilityException;
import caprock.broker.ErrorCode;
import caprock.capability.data.SqlChange;
import caprock.capability.data.SqlResult;
import caprock.runtime.ext.data.sqlite.Connection;
import caprock.runtime.ext.data.sqlite.Script;
import caprock.runtime.ext.data.sqlite.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Runs statements on a connection; every method is for within {@link Connection#call}. */
final class Runner {
  private Runner() {}

  /** Reads all rows of a prepared statement. */
  static SqlResult rows(
      Statement statement, List<? extends @Nullable Object> params, ResultLimits limits) {
    statement.bind(params);
    List<List<@Nullable Object>> rows = new ArrayList<>();
    while (statement.step()) {
      if (rows.size() == limits.maxRows()) {
        throw tooLarge("more than %,d rows".formatted(limits.maxRows()));
      }
      rows.add(statement.row());
      if (statement.bytesRead() > limits.maxBytes()) {
        throw tooLarge("more than %,d bytes of text and blobs".formatted(limits.maxBytes()));
      }
    }
    return new SqlResult(statement.columns(), rows);
  }

  /** Runs a statement that returns no rows. */
  static SqlChange change(Connection sqlite, String sql, List<? extends @Nullable Object> params) {
    Statement statement = prepareChange(sqlite, sql);
    try {
      statement.bind(params);
      return counted(sqlite, statement::run);
    } finally {
      sqlite.giveBack(statement);
    }
  }

  /** Runs a statement once for each list of parameters. */
  static SqlChange batch(
      Connection sqlite, String sql, List<? extends List<? extends @Nullable Object>> rows) {
    Statement statement = prepareChange(sqlite, sql);
    long changes = 0;
    long lastRowId = 0;
    try {
      for (int i = 0; i < rows.size(); i++) {
        SqlChange change = one(sqlite, statement, rows.get(i), i + 1);
        changes += change.changes();
        lastRowId = change.lastInsertRowId() == 0 ? lastRowId : change.lastInsertRowId();
      }
      return new SqlChange(changes, lastRowId);
    } finally {
      sqlite.giveBack(statement);
    }
  }

  /** Runs the statements of a script. */
  static SqlChange script(Connection sqlite, String script) {
    long[] changes = new long[1];
    sqlite.forgetLastInsertRowId();
    Script.run(
        sqlite,
        script,
        statement -> {
          long before = sqlite.totalChanges();
          statement.run();
          changes[0] += sqlite.totalChanges() == before ? 0 : sqlite.changes();
        });
    return new SqlChange(changes[0], sqlite.lastInsertRowId());
  }

  /** Runs work between BEGIN and COMMIT; rolls back if it fails. */
  static <T> T atomically(Connection sqlite, Supplier<T> work) {
    return bracketed(sqlite, "BEGIN IMMEDIATE", "COMMIT", "ROLLBACK", work);
  }

  /** Runs work within an open transaction so that all or nothing of it is done. */
  static <T> T asOne(Connection sqlite, Supplier<T> work) {
    String name = "\"caprock batch\"";
    return bracketed(sqlite, "SAVEPOINT " + name, "RELEASE " + name, "ROLLBACK TO " + name, work);
  }

  private static <T> T bracketed(
      Connection sqlite, String begin, String end, String undo, Supplier<T> work) {
    sqlite.run(begin);
    try {
      T result = work.get();
      sqlite.run(end);
      return result;
    } catch (CapabilityException e) {
      undo(sqlite, undo, end, e);
      throw e;
    }
  }

  /** SQLite itself has rolled back where the failure was grave. */
  private static void undo(
      Connection sqlite, String undo, String end, CapabilityException failure) {
    try {
      if (sqlite.inTransaction()) {
        sqlite.run(undo);
        if (!undo.equals("ROLLBACK")) {
          sqlite.run(end);
        }
      }
    } catch (CapabilityException e) {
      failure.addSuppressed(e);
    }
  }

  private static SqlChange one(
      Connection sqlite, Statement statement, List<? extends @Nullable Object> params, int row) {
    try {
      statement.bind(params);
      return counted(sqlite, statement::run);
    } catch (CapabilityException e) {
      throw new CapabilityException(
          e.code(),
          "Row %d of the batch: %s".formatted(row, e.getMessage()),
          e.retryable(),
          e.detail().orElse(null),
          e);
    } finally {
      statement.reset();
    }
  }

  private static Statement prepareChange(Connection sqlite, String sql) {
    Statement statement = sqlite.prepare(sql);
    if (!statement.columns().isEmpty()) {
      sqlite.giveBack(statement);
      throw new CapabilityException(
          ErrorCode.INVALID_PAYLOAD,
          "The statement returns rows (%d columns). Use query or cursor."
              .formatted(statement.columns().size()));
    }
    return statement;
  }

  private static SqlChange counted(Connection sqlite, Runnable work) {
    long before = sqlite.totalChanges();
    sqlite.forgetLastInsertRowId();
    work.run();
    long changes = sqlite.totalChanges() == before ? 0 : sqlite.changes();
    return new SqlChange(changes, sqlite.lastInsertRowId());
  }

  private static CapabilityException tooLarge(String what) {
    return new CapabilityException(
        ErrorCode.RESOURCE_EXHAUSTED,
        "The result has " + what + ". Add a LIMIT, or use a cursor.",
        false,
        null,
        null);
  }
}
