package caprock.runtime.ext.data;

import caprock.capability.data.SqlDatabase;
import caprock.capability.data.SqlTransaction;
import java.nio.file.Path;
import java.util.List;

/**
 * A process to be killed: commits some rows, says how many, then works on in a transaction that is
 * too large for SQLite's cache, says so, and stays in it.
 */
final class CrashMain {
  static final int COMMITTED = 4_000;

  private CrashMain() {}

  public static void main(String[] args) throws Exception {
    Provider provider = new Provider(Path.of(args[0]));
    SqlDatabase db = provider.open("crash");
    db.execute("CREATE TABLE t (id INTEGER PRIMARY KEY, text)", List.of());
    db.execute(
        "WITH RECURSIVE n(i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n LIMIT ?)"
            + " INSERT INTO t SELECT i, 'committed ' || i || hex(zeroblob(600)) FROM n",
        List.of(COMMITTED));
    provider.databases.openMemory("lost").execute("CREATE TABLE m (a)", List.of());
    SqlTransaction tx = db.begin();
    tx.execute("UPDATE t SET text = 'lost' || hex(zeroblob(610))", List.of());
    tx.execute("DELETE FROM t WHERE id % 2 = 0", List.of());
    System.out.println("in transaction");
    System.out.flush();
    Thread.currentThread().join();
  }
}
