package caprock.runtime.ext.data;

import static caprock.runtime.ext.data.Failures.refused;
import static org.assertj.core.api.Assertions.assertThat;

import caprock.broker.CapabilityException;
import caprock.broker.ErrorCode;
import caprock.capability.data.SqlDatabase;
import caprock.capability.data.SqlTransaction;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TransactionTest {
  private static final List<Object> NONE = List.of();

  @TempDir Path folder;
  private Provider provider;
  private SqlDatabase db;

  @BeforeEach
  void open() {
    provider = new Provider(folder, Provider.settings(200, 60_000));
    db = provider.open("test");
    db.execute("CREATE TABLE t (a UNIQUE)", NONE);
  }

  @AfterEach
  void close() throws Exception {
    db.close();
    provider.close();
  }

  @Test
  void shouldShowItsWorkToOthersAfterTheCommitOnly() {
    try (SqlTransaction tx = db.begin()) {
      tx.execute("INSERT INTO t VALUES (1)", NONE);
      assertThat(tx.query("SELECT a FROM t", NONE).rows()).containsExactly(List.of(1L));
      refused(
          () -> db.query("SELECT a FROM t", NONE),
          ErrorCode.RESOURCE_EXHAUSTED,
          "the oldest a transaction");
      tx.commit();
      refused(tx::commit, ErrorCode.DISCONNECTED, "has ended");
    }
    assertThat(values()).containsExactly(1L);
  }

  @Test
  void shouldForgetEverythingOnRollbackAndOnClose() {
    SqlTransaction rolledBack = db.begin();
    rolledBack.execute("INSERT INTO t VALUES (1)", NONE);
    rolledBack.rollback();
    try (SqlTransaction closed = db.begin()) {
      closed.execute("INSERT INTO t VALUES (2)", NONE);
    }
    assertThat(values()).isEmpty();
    refused(
        () -> rolledBack.execute("INSERT INTO t VALUES (3)", NONE),
        ErrorCode.DISCONNECTED,
        "has ended");
  }

  @Test
  void shouldGoBackToASavepoint() {
    try (SqlTransaction tx = db.begin()) {
      tx.execute("INSERT INTO t VALUES (1)", NONE);
      tx.savepoint("half \"way\"");
      tx.execute("INSERT INTO t VALUES (2)", NONE);
      tx.rollbackTo("half \"way\"");
      tx.execute("INSERT INTO t VALUES (3)", NONE);
      tx.release("half \"way\"");
      refused(() -> tx.release("nix"), ErrorCode.INVALID_PAYLOAD, "no such savepoint");
      tx.commit();
    }
    assertThat(values()).containsExactly(1L, 3L);
  }

  @Test
  void shouldSurviveAFailingStatement() {
    try (SqlTransaction tx = db.begin()) {
      tx.execute("INSERT INTO t VALUES (1)", NONE);
      refused(
          () -> tx.execute("INSERT INTO t VALUES (2), (1)", NONE),
          ErrorCode.INVALID_PAYLOAD,
          "UNIQUE");
      refused(
          () ->
              tx.executeBatch(
                  "INSERT INTO t VALUES (?)", List.of(List.of(5L), List.of(6L), List.of(1L))),
          ErrorCode.INVALID_PAYLOAD,
          "Row 3");
      tx.executeBatch("INSERT INTO t VALUES (?)", List.of(List.of(7L), List.of(8L)));
      tx.commit();
    }
    assertThat(values()).containsExactly(1L, 7L, 8L);
  }

  @Test
  void shouldEndWhereSqliteRollsBack() {
    SqlTransaction tx = db.begin();
    tx.execute("INSERT INTO t VALUES (1)", NONE);
    refused(
        () -> tx.execute("INSERT OR ROLLBACK INTO t VALUES (1)", NONE),
        ErrorCode.INVALID_PAYLOAD,
        "UNIQUE");
    refused(() -> tx.query("SELECT 1", NONE), ErrorCode.DISCONNECTED, "has ended");
    assertThat(values()).isEmpty();
  }

  @Test
  void shouldGoOnAfterACommitThatBreaksAForeignKey() {
    db.execute("CREATE TABLE c (t REFERENCES t (a) DEFERRABLE INITIALLY DEFERRED)", NONE);
    try (SqlTransaction tx = db.begin()) {
      tx.execute("INSERT INTO c VALUES (9)", NONE);
      CapabilityException e = refused(tx::commit, ErrorCode.INVALID_PAYLOAD, "FOREIGN KEY");
      assertThat(e.detail()).contains("SQLITE_CONSTRAINT_FOREIGNKEY");
      tx.execute("INSERT INTO t VALUES (9)", NONE);
      tx.commit();
    }
    assertThat(values()).containsExactly(9L);
  }

  @Test
  void shouldRefuseStatementsThatWouldEndItBehindItsBack() {
    try (SqlTransaction tx = db.begin()) {
      for (String sql : List.of("COMMIT", "ROLLBACK", "BEGIN", "SAVEPOINT x", "VACUUM")) {
        refused(() -> tx.execute(sql, NONE), ErrorCode.INVALID_PAYLOAD, "");
      }
      tx.execute("INSERT INTO t VALUES (1)", NONE);
    }
    assertThat(values()).isEmpty();
  }

  @Test
  void shouldEndWithTheReferenceItCameFrom() {
    SqlDatabase other = provider.open("test");
    SqlTransaction tx = other.begin();
    tx.execute("INSERT INTO t VALUES (1)", NONE);
    other.close();
    refused(() -> tx.query("SELECT 1", NONE), ErrorCode.DISCONNECTED, "closed");
    refused(() -> other.query("SELECT 1", NONE), ErrorCode.DISCONNECTED, "was closed");
    assertThat(values()).isEmpty();
  }

  private List<Object> values() {
    return db.query("SELECT a FROM t ORDER BY a", NONE).rows().stream()
        .<Object>map(row -> row.get(0))
        .toList();
  }
}
