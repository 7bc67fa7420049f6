package caprock.runtime.ext.data.csv;

import caprock.broker.CapabilityException;
import caprock.broker.ErrorCode;
import caprock.capability.data.CsvOptions;
import caprock.capability.data.CsvProgress;
import caprock.capability.data.CsvReport;
import caprock.capability.data.CsvSource;
import caprock.capability.data.SqlColumn;
import caprock.runtime.ext.data.sqlite.Connection;
import caprock.runtime.ext.data.sqlite.Names;
import caprock.runtime.ext.data.sqlite.RowBatch;
import caprock.runtime.ext.data.sqlite.Statement;
import caprock.runtime.ext.data.store.Grant;
import caprock.runtime.ext.data.store.Store;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** One import, from the caller's bytes to a committed table. Used by one thread, once. */
public final class CsvImport {
  private static final int READ_BYTES = 64 * 1024;

  private final Store store;
  private final Supplier<Path> spoolFile;
  private final String table;
  private final CsvOptions options;
  private final Reporter reporter;

  /**
   * Prepares an import.
   *
   * @param store where to
   * @param spoolFile names a fresh file for a text that is too large for memory
   * @param table the table's name
   * @param options how to read the text
   * @param progress is told how far it is; null for nobody
   */
  public CsvImport(
      Store store,
      Supplier<Path> spoolFile,
      String table,
      CsvOptions options,
      @Nullable CsvProgress progress) {
    this.store = store;
    this.spoolFile = spoolFile;
    this.table = table;
    this.options = options;
    this.reporter = new Reporter(progress);
  }

  /** Does it. */
  public CsvReport run(CsvSource source) {
    if (table.isBlank()) {
      throw new CapabilityException(ErrorCode.INVALID_PAYLOAD, "The table's name is empty.");
    }
    try (Spool spool = new Spool(spoolFile)) {
      collect(source, spool);
      Table found;
      try (TypePass pass = new TypePass(spool.read(), separator())) {
        found = pass.run();
      }
      try (Grant grant = store.toWrite()) {
        insertOrUndo(grant.connection(), spool, found);
      }
      return new CsvReport(table, columns(found), found.rows(), spool.bytes());
    }
  }

  private void collect(CsvSource source, Spool spool) {
    TextScreen screen = new TextScreen();
    for (byte[] next = source.read(READ_BYTES); next.length > 0; next = source.read(READ_BYTES)) {
      screen.check(next);
      spool.add(next);
      reporter.maybe(spool.bytes(), 0, 0);
    }
    screen.end();
  }

  private void insertOrUndo(Connection connection, Spool spool, Table found) {
    try {
      insert(connection, spool, found);
    } catch (RuntimeException | Error e) {
      undo(connection, e);
      throw e;
    }
  }

  private void insert(Connection connection, Spool spool, Table found) {
    try (Counted text = new Counted(spool.read());
        RowPass pass = new RowPass(text, separator(), found)) {
      Statement statement = connection.call(sqlite -> begin(sqlite, found));
      long rows = 0;
      for (RowBatch batch = pass.next(); batch.rows() > 0; batch = pass.next()) {
        RowBatch full = batch;
        connection.call(sqlite -> insert(statement, full));
        rows += full.rows();
        reporter.maybe(spool.bytes(), text.bytes(), rows);
      }
      connection.call(sqlite -> end(sqlite, statement));
      reporter.now(spool.bytes(), spool.bytes(), rows);
    } catch (IOException e) {
      throw new CapabilityException(ErrorCode.INTERNAL, "The CSV cannot be closed: " + e, e);
    }
  }

  private static @Nullable Void insert(Statement statement, RowBatch batch) {
    statement.runAll(batch);
    return null;
  }

  /** Gives the connection back as it was; one that cannot be is thrown away. */
  private void undo(Connection connection, Throwable failure) {
    try {
      if (connection.usable()) {
        connection.call(
            sqlite -> {
              if (sqlite.inTransaction()) {
                sqlite.run("ROLLBACK");
              }
              return null;
            });
      }
    } catch (CapabilityException e) {
      failure.addSuppressed(e);
      connection.discard();
    }
  }

  private Statement begin(Connection sqlite, Table found) {
    sqlite.run("BEGIN IMMEDIATE");
    if (options.replace()) {
      sqlite.run("DROP TABLE IF EXISTS " + Names.quoted(table));
    }
    String columns =
        IntStream.range(0, found.names().size())
            .mapToObj(i -> Names.quoted(found.names().get(i)) + " " + found.types().get(i))
            .collect(Collectors.joining(", "));
    sqlite.run("CREATE TABLE " + Names.quoted(table) + " (" + columns + ")");
    String places = String.join(",", Collections.nCopies(found.names().size(), "?"));
    return sqlite.prepare("INSERT INTO " + Names.quoted(table) + " VALUES (" + places + ")");
  }

  private static @Nullable Void end(Connection sqlite, Statement statement) {
    sqlite.giveBack(statement);
    sqlite.run("COMMIT");
    return null;
  }

  private List<SqlColumn> columns(Table found) {
    List<SqlColumn> columns = new ArrayList<>();
    for (int i = 0; i < found.names().size(); i++) {
      columns.add(new SqlColumn(found.names().get(i), found.types().get(i).name(), false, 0));
    }
    return columns;
  }

  private char separator() {
    return options.separator().charAt(0);
  }
}
