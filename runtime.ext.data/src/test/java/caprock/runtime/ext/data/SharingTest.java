package caprock.runtime.ext.data;

import static caprock.runtime.ext.data.Failures.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import caprock.broker.CapabilityException;
import caprock.broker.ErrorCode;
import caprock.capability.data.SqlCursor;
import caprock.capability.data.SqlDatabase;
import caprock.capability.data.SqlTransaction;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class SharingTest {
  private static final List<Object> NONE = List.of();

  @TempDir Path folder;

  @Test
  void shouldReadBesideACursorAndKeepWritersOut() throws Exception {
    try (Provider provider = new Provider(folder, Provider.settings(150, 60_000));
        SqlDatabase db = provider.open("test")) {
      fill(db, 10);
      try (SqlCursor cursor = db.cursor("SELECT a FROM t ORDER BY a", NONE)) {
        assertThat(cursor.columns()).containsExactly("a");
        assertThat(cursor.fetch(4)).hasSize(4);
        assertThat(count(db)).isEqualTo(10);
        CapabilityException busy =
            refused(
                () -> db.execute("DELETE FROM t", NONE),
                ErrorCode.RESOURCE_EXHAUSTED,
                "the oldest a cursor");
        assertThat(busy.retryable()).isTrue();
        assertThat(busy.detail()).contains("SQLITE_BUSY");
        assertThat(cursor.fetch(100)).hasSize(6);
        assertThat(cursor.fetch(100)).isEmpty();
      }
      assertThat(db.execute("DELETE FROM t", NONE).changes()).isEqualTo(10);
    }
  }

  @Test
  void shouldGiveTheLockBackWhenTheLastRowIsFetched() throws Exception {
    try (Provider provider = new Provider(folder, Provider.settings(150, 60_000));
        SqlDatabase db = provider.open("test")) {
      fill(db, 3);
      SqlCursor cursor = db.cursor("SELECT a FROM t", NONE);
      assertThat(cursor.fetch(3)).hasSize(3);
      db.execute("DELETE FROM t", NONE);
      assertThat(cursor.fetch(3)).isEmpty();
    }
  }

  @Test
  void shouldRefuseACursorThatWritesOrReturnsNothing() throws Exception {
    try (Provider provider = new Provider(folder);
        SqlDatabase db = provider.open("test")) {
      fill(db, 1);
      refused(
          () -> db.cursor("INSERT INTO t VALUES (1)", NONE),
          ErrorCode.INVALID_PAYLOAD,
          "reads and returns rows");
      refused(
          () -> db.cursor("WITH x AS (SELECT 1) DELETE FROM t RETURNING a", NONE),
          ErrorCode.INVALID_PAYLOAD,
          "reads and returns rows");
      try (SqlCursor cursor = db.cursor("SELECT 1", NONE)) {
        refused(() -> cursor.fetch(0), ErrorCode.INVALID_PAYLOAD, "at least 1");
      }
      db.execute("DELETE FROM t", NONE);
    }
  }

  @Test
  void shouldRefuseASelectThatWritesInItsMiddle() throws Exception {
    try (Provider provider = new Provider(folder);
        SqlDatabase db = provider.open("test")) {
      db.execute("CREATE VIRTUAL TABLE f USING fts4(a)", NONE);
      db.execute("CREATE VIEW v AS SELECT optimize(f) AS o FROM f", NONE);
      // Two transactions leave two segments for it to merge.
      db.execute("INSERT INTO f VALUES ('one')", NONE);
      db.execute("INSERT INTO f VALUES ('two')", NONE);
      for (String sql : List.of("SELECT optimize(f) FROM f LIMIT 1", "SELECT o FROM v")) {
        CapabilityException e =
            catchThrowableOfType(CapabilityException.class, () -> db.query(sql, NONE));
        assertThat(e).as(sql).isNotNull();
        assertThat(e.detail()).as(e.getMessage()).contains("SQLITE_READONLY");
        assertThat(folder.resolve("test.db-journal")).doesNotExist();
      }
      assertThat(db.query("SELECT a FROM f WHERE f MATCH 'two'", NONE).rows())
          .containsExactly(List.of("two"));
      assertThat(db.query("PRAGMA integrity_check", NONE).rows()).containsExactly(List.of("ok"));
    }
  }

  @Test
  void shouldStreamALargeResultInBlocks() throws Exception {
    try (Provider provider = new Provider(folder);
        SqlDatabase db = provider.open("test")) {
      String rows =
          "WITH RECURSIVE n(i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n LIMIT 150000)"
              + " SELECT i, 'text ' || i, zeroblob(i % 2000) FROM n";
      long sum = 0;
      long bytes = 0;
      int blocks = 0;
      try (SqlCursor cursor = db.cursor(rows, NONE)) {
        for (var block = cursor.fetch(10_000); !block.isEmpty(); block = cursor.fetch(10_000)) {
          blocks++;
          long inBlock = 0;
          for (List<Object> row : block) {
            sum += (long) row.get(0);
            inBlock += ((byte[]) row.get(2)).length;
          }
          assertThat(inBlock).isLessThan(2 << 20);
          bytes += inBlock;
        }
      }
      assertThat(sum).isEqualTo(150_000L * 150_001 / 2);
      assertThat(bytes).isEqualTo(150_000L / 2000 * 1999 * 1000);
      assertThat(blocks).isGreaterThan(100);
    }
  }

  @Test
  void shouldEndWhatNobodyCallsAnyMore() throws Exception {
    try (Provider provider = new Provider(folder, Provider.settings(60_000, 1_500));
        SqlDatabase db = provider.open("test")) {
      fill(db, 5);
      SqlCursor cursor = db.cursor("SELECT a FROM t", NONE);
      SqlTransaction next = db.begin();
      refused(() -> cursor.fetch(1), ErrorCode.DISCONNECTED, "nobody called it");
      next.execute("DELETE FROM t", NONE);
      assertThat(count(db)).isEqualTo(5);
      refused(next::commit, ErrorCode.DISCONNECTED, "nobody called it");
    }
  }

  @Test
  void shouldKeepAnInvariantUnderManyReadersAndWriters() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try (Provider provider = new Provider(folder, Provider.settings(60_000, 60_000));
        SqlDatabase db = provider.open("test")) {
      db.executeScript("CREATE TABLE acc (id INTEGER PRIMARY KEY, v); CREATE TABLE log (n);");
      db.execute(
          "INSERT INTO acc SELECT value, 100 FROM json_each('[1,2,3,4,5,6,7,8,9,10]')", NONE);
      CountDownLatch start = new CountDownLatch(1);
      List<Future<?>> work = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        boolean writer = i < 3;
        int seed = i;
        work.add(
            threads.submit(
                () -> {
                  start.await();
                  for (int n = 0; n < 40; n++) {
                    if (writer) {
                      transfer(db, 1 + (seed + n) % 10, 1 + n * 7 % 10, n);
                    } else {
                      assertThat(db.query("SELECT sum(v), count(*) FROM acc", NONE).rows())
                          .containsExactly(List.of(1000L, 10L));
                    }
                  }
                  return null;
                }));
      }
      start.countDown();
      for (Future<?> one : work) {
        one.get(100, TimeUnit.SECONDS);
      }
      assertThat(db.query("SELECT count(*) FROM log", NONE).rows()).containsExactly(List.of(90L));
      assertThat(db.query("PRAGMA integrity_check", NONE).rows()).containsExactly(List.of("ok"));
    } finally {
      threads.shutdownNow();
    }
  }

  private static void transfer(SqlDatabase db, int from, int to, int n) {
    try (SqlTransaction tx = db.begin()) {
      tx.execute("UPDATE acc SET v = v - ? WHERE id = ?", List.of(n, from));
      tx.execute("UPDATE acc SET v = v + ? WHERE id = ?", List.of(n, to));
      tx.execute("INSERT INTO log VALUES (?)", List.of(n));
      if (n % 4 == 0) {
        tx.rollback();
      } else {
        tx.commit();
      }
    }
  }

  private static void fill(SqlDatabase db, int rows) {
    db.execute("CREATE TABLE t (a)", NONE);
    List<List<Object>> values = new ArrayList<>();
    for (int i = 0; i < rows; i++) {
      values.add(List.of((long) i));
    }
    db.executeBatch("INSERT INTO t VALUES (?)", values);
  }

  private static long count(SqlDatabase db) {
    return (long) db.query("SELECT count(*) FROM t", NONE).rows().get(0).get(0);
  }
}
