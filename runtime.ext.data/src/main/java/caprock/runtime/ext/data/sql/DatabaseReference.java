package caprock.runtime.ext.data.sql;

import caprock.broker.CapabilityException;
import caprock.broker.ErrorCode;
import caprock.capability.data.CsvOptions;
import caprock.capability.data.CsvProgress;
import caprock.capability.data.CsvReport;
import caprock.capability.data.CsvSource;
import caprock.capability.data.SqlChange;
import caprock.capability.data.SqlCursor;
import caprock.capability.data.SqlDatabase;
import caprock.capability.data.SqlResult;
import caprock.capability.data.SqlTable;
import caprock.capability.data.SqlTransaction;
import caprock.runtime.ext.data.csv.CsvImport;
import caprock.runtime.ext.data.sqlite.Connection;
import caprock.runtime.ext.data.sqlite.Statement;
import caprock.runtime.ext.data.sqlite.StatementKind;
import caprock.runtime.ext.data.store.Grant;
import caprock.runtime.ext.data.store.Store;
import caprock.runtime.ext.data.store.Stores;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One caller's reference to a database. */
public final class DatabaseReference implements SqlDatabase {
  private final Stores stores;
  private final Store store;
  private final Session session;
  private final AtomicBoolean closed = new AtomicBoolean();

  /** Makes a reference, which leaves the store when it is closed. */
  public DatabaseReference(Stores stores, Store store, IdleWatch watch) {
    this.stores = stores;
    this.store = store;
    this.session = new Session(watch);
  }

  @Override
  public String name() {
    return store.name();
  }

  @Override
  public SqlResult query(String sql, List<@Nullable Object> params) {
    return switch (kind(sql)) {
      case READS ->
          read(sqlite -> rows(sqlite, sql, params, false)).orElseGet(() -> queryAlone(sql, params));
      case WRITES, UNKNOWN -> queryAlone(sql, params);
      case VACUUM -> vacuum(new SqlResult(List.of(), List.of()));
    };
  }

  @Override
  public SqlChange execute(String sql, List<@Nullable Object> params) {
    return kind(sql) == StatementKind.VACUUM
        ? vacuum(new SqlChange(0, 0))
        : write(sqlite -> Runner.change(sqlite, sql, params));
  }

  @Override
  public SqlChange executeBatch(String sql, List<List<@Nullable Object>> rows) {
    kind(sql);
    return write(sqlite -> Runner.atomically(sqlite, () -> Runner.batch(sqlite, sql, rows)));
  }

  @Override
  public SqlChange executeScript(String script) {
    return write(sqlite -> Runner.atomically(sqlite, () -> Runner.script(sqlite, script)));
  }

  @Override
  public SqlCursor cursor(String sql, List<@Nullable Object> params) {
    StatementKind kind = kind(sql);
    if (kind == StatementKind.WRITES || kind == StatementKind.VACUUM) {
      throw CursorReference.readsNothing();
    }
    CursorReference cursor = new CursorReference(name(), open().toRead(), session);
    opening(cursor, () -> cursor.open(sql, params));
    return cursor;
  }

  @Override
  public SqlTransaction begin() {
    TransactionReference transaction = new TransactionReference(name(), open().toWrite(), session);
    opening(transaction, transaction::begin);
    return transaction;
  }

  @Override
  public CsvReport importCsv(
      String table, CsvSource source, CsvOptions options, @Nullable CsvProgress progress) {
    return new CsvImport(open(), stores::newSpoolFile, table, options, progress).run(source);
  }

  @Override
  public long backup(String targetName) {
    return stores.backup(open(), targetName);
  }

  @Override
  public List<SqlTable> schema() {
    return read(Schema::tables);
  }

  @Override
  public void close() {
    if (closed.compareAndSet(false, true)) {
      session.close();
      stores.leave(store);
    }
  }

  /** Empty if the statement turns out to write and this grant only reads. */
  private static Optional<SqlResult> rows(
      Connection sqlite, String sql, List<@Nullable Object> params, boolean mayWrite) {
    Statement statement = sqlite.prepare(sql);
    try {
      return mayWrite || statement.readOnly()
          ? Optional.of(Runner.rows(statement, params, ResultLimits.DEFAULT))
          : Optional.empty();
    } finally {
      sqlite.giveBack(statement);
    }
  }

  /** In a transaction, as rows that are not all fetched would be committed all the same. */
  private SqlResult queryAlone(String sql, List<@Nullable Object> params) {
    return write(
        sqlite -> Runner.atomically(sqlite, () -> rows(sqlite, sql, params, true).orElseThrow()));
  }

  private <T> T vacuum(T result) {
    return write(
        sqlite -> {
          sqlite.vacuum();
          return result;
        });
  }

  private <T> T read(Function<Connection, T> work) {
    try (Grant grant = open().toRead()) {
      return grant.connection().call(work);
    }
  }

  private <T> T write(Function<Connection, T> work) {
    try (Grant grant = open().toWrite()) {
      return grant.connection().call(work);
    }
  }

  private StatementKind kind(String sql) {
    open();
    return StatementKind.of(sql);
  }

  private Store open() {
    if (closed.get()) {
      throw new CapabilityException(
          ErrorCode.DISCONNECTED,
          "This reference to the database '%s' was closed. Open it again.".formatted(name()),
          false,
          null,
          null);
    }
    return store;
  }

  private static void opening(Held held, Runnable first) {
    try {
      first.run();
    } catch (RuntimeException | Error e) {
      held.close();
      throw e;
    }
  }
}
