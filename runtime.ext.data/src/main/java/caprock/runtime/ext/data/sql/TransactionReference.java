package caprock.runtime.ext.data.sql;

import caprock.broker.CapabilityException;
import caprock.broker.ErrorCode;
import caprock.capability.data.SqlChange;
import caprock.capability.data.SqlResult;
import caprock.capability.data.SqlTransaction;
import caprock.runtime.ext.data.sqlite.Connection;
import caprock.runtime.ext.data.sqlite.Names;
import caprock.runtime.ext.data.sqlite.Statement;
import caprock.runtime.ext.data.sqlite.StatementKind;
import caprock.runtime.ext.data.store.Grant;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A transaction, with the database to itself. */
final class TransactionReference extends Held implements SqlTransaction {
  TransactionReference(String database, Grant grant, Session session) {
    super("transaction", database, grant, session);
  }

  /** The first thing done. */
  void begin() {
    call(
        sqlite -> {
          sqlite.run("BEGIN IMMEDIATE");
          return null;
        });
  }

  @Override
  public SqlResult query(String sql, List<@Nullable Object> params) {
    return step(
        sql,
        sqlite -> {
          Statement statement = sqlite.prepare(sql);
          try {
            return Runner.rows(statement, params, ResultLimits.DEFAULT);
          } finally {
            sqlite.giveBack(statement);
          }
        });
  }

  @Override
  public SqlChange execute(String sql, List<@Nullable Object> params) {
    return step(sql, sqlite -> Runner.change(sqlite, sql, params));
  }

  @Override
  public SqlChange executeBatch(String sql, List<List<@Nullable Object>> rows) {
    return step(sql, sqlite -> Runner.asOne(sqlite, () -> Runner.batch(sqlite, sql, rows)));
  }

  @Override
  public void savepoint(String name) {
    control("SAVEPOINT " + Names.quoted(name));
  }

  @Override
  public void rollbackTo(String name) {
    control("ROLLBACK TO " + Names.quoted(name));
  }

  @Override
  public void release(String name) {
    control("RELEASE " + Names.quoted(name));
  }

  @Override
  public void commit() {
    control("COMMIT");
  }

  @Override
  public void rollback() {
    control("ROLLBACK");
  }

  @Override
  void cleanUp(Connection sqlite) {
    if (sqlite.inTransaction()) {
      sqlite.run("ROLLBACK");
    }
  }

  private void control(String sql) {
    run(
        sqlite -> {
          sqlite.run(sql);
          return null;
        });
  }

  private <T> T step(String sql, Function<Connection, T> work) {
    if (StatementKind.of(sql) == StatementKind.VACUUM) {
      throw new CapabilityException(
          ErrorCode.INVALID_PAYLOAD, "VACUUM is not possible in a transaction.");
    }
    return run(work);
  }

  private <T extends @Nullable Object> T run(Function<Connection, T> work) {
    return call(
        sqlite -> {
          try {
            return work.apply(sqlite);
          } finally {
            if (!sqlite.inTransaction()) {
              end("it was committed or rolled back");
            }
          }
        });
  }
}
