package caprock.runtime.ext.data;

import static caprock.runtime.ext.data.Failures.refused;
import static org.assertj.core.api.Assertions.assertThat;

import caprock.broker.ErrorCode;
import caprock.capability.data.SqlCursor;
import caprock.capability.data.SqlDatabase;
import caprock.capability.data.SqlTransaction;
import caprock.runtime.core.call.CurrentDeadline;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class DurabilityTest {
  private static final List<Object> NONE = List.of();
  private static final String SLOW =
      "WITH RECURSIVE n(i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n";

  @TempDir Path folder;

  @Test
  void shouldLoseNothingCommittedWhenTheProcessIsKilled() throws Exception {
    killInTransaction();
    assertThat(folder.resolve("crash.db-journal")).isNotEmptyFile();
    try (Provider provider = new Provider(folder);
        SqlDatabase db = provider.open("crash")) {
      checkCommitted(db);
      assertThat(folder.resolve("crash.db-journal")).doesNotExist();
    }
  }

  @Test
  void shouldRecoverOnceWhenManyOpenAtTheSameTime() throws Exception {
    killInTransaction();
    try (Provider provider = new Provider(folder)) {
      List<Thread> threads = new ArrayList<>();
      List<Object> counts = Collections.synchronizedList(new ArrayList<>());
      for (int i = 0; i < 4; i++) {
        Thread thread =
            new Thread(
                () -> {
                  try (SqlDatabase db = provider.open("crash")) {
                    counts.add(db.query("SELECT count(*) FROM t", NONE).rows().get(0).get(0));
                  }
                });
        threads.add(thread);
        thread.start();
      }
      for (Thread thread : threads) {
        thread.join();
      }
      assertThat(counts).hasSize(4).containsOnly((long) CrashMain.COMMITTED);
      try (SqlDatabase db = provider.open("crash")) {
        checkCommitted(db);
      }
    }
  }

  @Test
  void shouldKeepReadersAwayFromASpilledTransaction() throws Exception {
    try (Provider provider = new Provider(folder, Provider.settings(200, 60_000));
        SqlDatabase db = provider.open("spill")) {
      db.execute("CREATE TABLE t (id INTEGER PRIMARY KEY, text)", NONE);
      db.execute(fill(4_000), NONE);
      try (SqlTransaction tx = db.begin()) {
        tx.execute("UPDATE t SET text = 'changed' || hex(zeroblob(600))", NONE);
        assertThat(folder.resolve("spill.db-journal")).isNotEmptyFile();
        refused(
            () -> db.query("SELECT count(*) FROM t", NONE),
            ErrorCode.RESOURCE_EXHAUSTED,
            "is locked");
        try (Provider second = new Provider(folder, Provider.settings(200, 60_000))) {
          refused(
              () -> second.open("spill"),
              ErrorCode.RESOURCE_EXHAUSTED,
              "in use by another version");
        }
        tx.commit();
      }
      assertThat(db.query("SELECT count(*) FROM t WHERE text LIKE 'changed%'", NONE).rows())
          .containsExactly(List.of(4_000L));
      assertThat(db.query("PRAGMA integrity_check", NONE).rows()).containsExactly(List.of("ok"));
    }
  }

  @Test
  void shouldRollBackAWriterThatRanOutOfTime() throws Exception {
    try (Provider provider = new Provider(folder);
        SqlDatabase db = provider.open("late")) {
      db.execute("CREATE TABLE t (id INTEGER PRIMARY KEY, text)", NONE);
      db.execute(fill(2_000), NONE);
      SqlTransaction tx = db.begin();
      tx.execute("UPDATE t SET text = 'lost' || hex(zeroblob(900))", NONE);
      withDeadline(() -> refused(() -> tx.query(SLOW, NONE), ErrorCode.TIMEOUT, ""));
      refused(() -> tx.query("SELECT 1", NONE), ErrorCode.DISCONNECTED, "was stopped");
      assertThat(db.query("SELECT count(*) FROM t WHERE text LIKE 'lost%'", NONE).rows())
          .containsExactly(List.of(0L));
      withDeadline(() -> refused(() -> db.query(SLOW, NONE), ErrorCode.TIMEOUT, ""));
      assertThat(db.query("PRAGMA integrity_check", NONE).rows()).containsExactly(List.of("ok"));
    }
  }

  @Test
  void shouldStopAGuestThatEatsItsMemoryAndItsStack() throws Exception {
    try (Provider provider = new Provider(folder, Provider.smallMemory());
        SqlDatabase db = provider.open("greedy")) {
      db.execute("CREATE TABLE t (a)", NONE);
      refused(
          () ->
              db.query(
                  "SELECT length(group_concat(hex(zeroblob(1000000)))) FROM"
                      + " (WITH RECURSIVE n(i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n LIMIT 500)"
                      + " SELECT i FROM n)",
                  NONE),
          ErrorCode.RESOURCE_EXHAUSTED,
          "out of memory");
      refused(
          () -> db.query("SELECT " + "NOT ".repeat(20_000) + "1", NONE),
          ErrorCode.INVALID_PAYLOAD,
          "maximum depth");
      assertThat(db.query("SELECT 1", NONE).rows()).containsExactly(List.of(1L));
    }
  }

  @Test
  void shouldIgnoreALockThatAnotherSqliteLeftBehind() throws Exception {
    try (Provider provider = new Provider(folder);
        SqlDatabase db = provider.open("stale")) {
      db.execute("CREATE TABLE t (a)", NONE);
    }
    Files.createDirectory(folder.resolve("stale.db.lock"));
    Files.writeString(folder.resolve("x.1-1.spool"), "left behind");
    try (Provider provider = new Provider(folder);
        SqlDatabase db = provider.open("stale")) {
      assertThat(db.execute("INSERT INTO t VALUES (1)", NONE).changes()).isEqualTo(1);
    }
    assertThat(folder.resolve("stale.db.lock")).doesNotExist();
    assertThat(folder.resolve("x.1-1.spool")).doesNotExist();
  }

  @Test
  void shouldSayThatAFileIsNoDatabase() throws Exception {
    Files.writeString(folder.resolve("text.db"), "this is no database at all, but text".repeat(99));
    try (Provider provider = new Provider(folder)) {
      assertThat(
              refused(() -> provider.open("text"), ErrorCode.INTERNAL, "not a database").detail())
          .contains("SQLITE_NOTADB");
    }
  }

  @Test
  void shouldLeaveNothingOpenWhenItEnds() throws Exception {
    Provider provider = new Provider(folder);
    SqlDatabase db = provider.open("left");
    db.execute("CREATE TABLE t (a)", NONE);
    SqlTransaction tx = db.begin();
    tx.execute("INSERT INTO t VALUES (1)", NONE);
    SqlDatabase memory = provider.databases.openMemory("left");
    SqlCursor cursor = memory.cursor("SELECT 1", NONE);
    provider.databases.close();
    assertThat(provider.wasi.instances()).isZero();
    refused(() -> cursor.fetch(1), ErrorCode.DISCONNECTED, "ended");
    refused(() -> tx.commit(), ErrorCode.DISCONNECTED, "ended");
    refused(() -> db.query("SELECT 1", NONE), ErrorCode.DISCONNECTED, "");
    refused(() -> provider.open("left"), ErrorCode.DISCONNECTED, "");
    provider.close();
    try (Provider next = new Provider(folder);
        SqlDatabase again = next.open("left")) {
      assertThat(again.query("SELECT count(*) FROM t", NONE).rows()).containsExactly(List.of(0L));
    }
  }

  private void killInTransaction() throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                CrashMain.class.getName(),
                folder.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (var out =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      assertThat(out.readLine()).isEqualTo("in transaction");
    } finally {
      // On this system a kill that cannot be caught.
      process.destroyForcibly();
      assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    }
  }

  private static void checkCommitted(SqlDatabase db) {
    assertThat(db.query("PRAGMA integrity_check", NONE).rows()).containsExactly(List.of("ok"));
    assertThat(db.query("SELECT count(*), sum(text LIKE 'committed %') FROM t", NONE).rows())
        .containsExactly(List.of((long) CrashMain.COMMITTED, (long) CrashMain.COMMITTED));
  }

  private static String fill(int rows) {
    return "WITH RECURSIVE n(i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n LIMIT "
        + rows
        + ") INSERT INTO t SELECT i, 'first' || hex(zeroblob(600)) FROM n";
  }

  private static void withDeadline(Runnable work) {
    long previous = CurrentDeadline.enter(System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(300));
    try {
      work.run();
    } finally {
      CurrentDeadline.restore(previous);
    }
  }
}
