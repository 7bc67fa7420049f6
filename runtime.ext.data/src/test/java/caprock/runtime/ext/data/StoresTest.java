package caprock.runtime.ext.data;

import static caprock.runtime.ext.data.Failures.refused;
import static org.assertj.core.api.Assertions.assertThat;

import caprock.broker.ErrorCode;
import caprock.capability.data.SqlDatabase;
import caprock.capability.data.SqlTransaction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(120)
class StoresTest {
  private static final List<Object> NONE = List.of();

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ".",
        "..",
        "../x",
        "a/b",
        "/etc/passwd",
        "a\\b",
        "a\0b",
        "a.db",
        "a b",
        "-x",
        "é",
        "a\nb",
        ":memory:",
        "file:x",
        "x?mode=ro"
      })
  void shouldRefuseNamesThatAreNone(String name) throws Exception {
    try (Provider provider = new Provider(folder)) {
      refused(() -> provider.open(name), ErrorCode.INVALID_PAYLOAD, "no database name");
      refused(
          () -> provider.databases.openMemory(name), ErrorCode.INVALID_PAYLOAD, "no database name");
      refused(() -> provider.databases.drop(name), ErrorCode.INVALID_PAYLOAD, "no database name");
    }
  }

  @Test
  void shouldListAndDropDatabases() throws Exception {
    try (Provider provider = new Provider(folder, Provider.settings(200, 60_000))) {
      SqlDatabase b = provider.open("b");
      provider.open("a-1").close();
      assertThat(provider.databases.databases()).containsExactly("a-1", "b");
      try (SqlTransaction tx = b.begin()) {
        tx.execute("CREATE TABLE t (a)", NONE);
        refused(() -> provider.databases.drop("b"), ErrorCode.RESOURCE_EXHAUSTED, "is locked");
      }
      assertThat(provider.databases.drop("b")).isTrue();
      assertThat(provider.databases.drop("b")).isFalse();
      assertThat(provider.databases.databases()).containsExactly("a-1");
      refused(() -> b.query("SELECT 1", NONE), ErrorCode.DISCONNECTED, "dropped");
      try (SqlDatabase again = provider.open("b")) {
        assertThat(again.schema()).isEmpty();
      }
    }
  }

  @Test
  void shouldBackUpBesideReaders() throws Exception {
    try (Provider provider = new Provider(folder, Provider.settings(200, 60_000));
        SqlDatabase db = provider.open("a");
        SqlDatabase memory = provider.databases.openMemory("m")) {
      db.executeScript("CREATE TABLE t (a); INSERT INTO t VALUES ('durable')");
      memory.executeScript("CREATE TABLE t (a); INSERT INTO t VALUES ('memory')");
      try (var cursor = db.cursor("SELECT a FROM t", NONE)) {
        assertThat(db.backup("copy")).isEqualTo(Files.size(folder.resolve("copy.db")));
        assertThat(cursor.fetch(1)).containsExactly(List.of("durable"));
      }
      memory.backup("copy2");
      refused(() -> db.backup("copy"), ErrorCode.INVALID_PAYLOAD, "already");
      refused(() -> db.backup("a"), ErrorCode.INVALID_PAYLOAD, "already");
      try (SqlDatabase copy = provider.open("copy");
          SqlDatabase copy2 = provider.open("copy2")) {
        assertThat(copy.query("SELECT a FROM t", NONE).rows()).containsExactly(List.of("durable"));
        assertThat(copy2.query("SELECT a FROM t", NONE).rows()).containsExactly(List.of("memory"));
      }
      assertThat(folder.toFile().list((dir, name) -> name.contains("partial"))).isEmpty();
    }
  }

  @Test
  void shouldShareAMemoryDatabaseByNameUntilTheLastReferenceCloses() throws Exception {
    try (Provider provider = new Provider(folder, Provider.settings(200, 60_000))) {
      SqlDatabase one = provider.databases.openMemory("m");
      SqlDatabase two = provider.databases.openMemory("m");
      one.execute("CREATE TABLE t (a)", NONE);
      one.executeBatch("INSERT INTO t VALUES (?)", List.of(List.of(1L), List.of(2L)));
      try (var cursor = two.cursor("SELECT a FROM t", NONE)) {
        assertThat(one.query("SELECT count(*) FROM t", NONE).rows()).containsExactly(List.of(2L));
        assertThat(cursor.fetch(1)).containsExactly(List.of(1L));
        refused(
            () -> one.execute("DELETE FROM t", NONE), ErrorCode.RESOURCE_EXHAUSTED, "is locked");
      }
      one.close();
      one.close();
      assertThat(two.schema()).hasSize(1);
      two.close();
      try (SqlDatabase fresh = provider.databases.openMemory("m")) {
        assertThat(fresh.schema()).isEmpty();
      }
      assertThat(provider.databases.databases()).isEmpty();
    }
  }

  @Test
  void shouldHandMemoryOverToTheNextProvider() throws Exception {
    Provider old = new Provider(folder);
    SqlDatabase before = old.databases.openMemory("m");
    before.executeScript("CREATE TABLE t (a); INSERT INTO t VALUES ('kept')");
    try (Provider next = new Provider(folder)) {
      CompletableFuture<SqlDatabase> waiting =
          CompletableFuture.supplyAsync(() -> next.databases.openMemory("m"));
      old.close();
      try (SqlDatabase after = waiting.get(60, TimeUnit.SECONDS)) {
        assertThat(after.query("SELECT a FROM t", NONE).rows()).containsExactly(List.of("kept"));
      }
      assertThat(folder.toFile().list((dir, name) -> name.contains("handover"))).isEmpty();
    }
  }

  @Test
  void shouldLetTheNextProviderInWhenTheTransactionEnds() throws Exception {
    try (Provider old = new Provider(folder, Provider.settings(60_000, 60_000));
        Provider next = new Provider(folder, Provider.settings(60_000, 60_000));
        SqlDatabase before = old.open("d")) {
      before.execute("CREATE TABLE t (a)", NONE);
      SqlTransaction tx = before.begin();
      tx.execute("INSERT INTO t VALUES (1)", NONE);
      CompletableFuture<Object> read =
          CompletableFuture.supplyAsync(
              () -> {
                try (SqlDatabase after = next.open("d")) {
                  return after.query("SELECT count(*) FROM t", NONE).rows().get(0).get(0);
                }
              });
      tx.execute("INSERT INTO t VALUES (2)", NONE);
      assertThat(read).isNotDone();
      tx.commit();
      assertThat(read.get(60, TimeUnit.SECONDS)).isEqualTo(2L);
      assertThat(before.query("SELECT count(*) FROM t", NONE).rows()).containsExactly(List.of(2L));
    }
  }

  @Test
  void shouldMakeRoomForMoreDatabasesThanConnections() throws Exception {
    try (Provider provider = new Provider(folder, Provider.fewConnections())) {
      for (int i = 0; i < 5; i++) {
        try (SqlDatabase db = provider.open("db" + i)) {
          db.execute("CREATE TABLE t (a)", NONE);
        }
      }
      assertThat(provider.wasi.instances()).isLessThanOrEqualTo(2);
      assertThat(provider.databases.databases()).hasSize(5);
    }
  }
}
