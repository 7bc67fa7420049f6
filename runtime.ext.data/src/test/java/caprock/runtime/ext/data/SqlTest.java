package caprock.runtime.ext.data;

import static caprock.runtime.ext.data.Failures.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import caprock.broker.CapabilityException;
import caprock.broker.ErrorCode;
import caprock.capability.data.SqlChange;
import caprock.capability.data.SqlDatabase;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqlTest {
  private static final List<Object> NONE = List.of();

  @TempDir Path folder;
  private Provider provider;
  private SqlDatabase db;

  @BeforeEach
  void open() {
    provider = new Provider(folder);
    db = provider.open("test");
  }

  @AfterEach
  void close() throws Exception {
    db.close();
    provider.close();
  }

  @Test
  void shouldKeepEveryTypeAsItIs() {
    db.execute("CREATE TABLE t (id INTEGER PRIMARY KEY, v)", NONE);
    List<Object> values =
        Arrays.asList(
            null,
            0L,
            Long.MIN_VALUE,
            Long.MAX_VALUE,
            -0.0,
            Double.MIN_VALUE,
            1e300,
            Double.POSITIVE_INFINITY,
            "",
            "plain",
            "nul\0inside, é€😀 and a \"quote\"",
            "x".repeat(100_000),
            new byte[0],
            new byte[] {0, 1, -1});
    for (Object value : values) {
      db.execute("INSERT INTO t (v) VALUES (?)", Collections.singletonList(value));
    }
    List<List<Object>> rows = db.query("SELECT v FROM t ORDER BY id", NONE).rows();
    assertThat(rows).hasSameSizeAs(values);
    for (int i = 0; i < values.size(); i++) {
      assertThat(rows.get(i).get(0)).as("value %d", i).isEqualTo(values.get(i));
    }
  }

  @Test
  void shouldTakeTheOtherJavaNumbersAsParameters() {
    assertThat(db.query("SELECT ?, ?, ?, ?, ?", List.of(1, (short) 2, (byte) 3, 1.5f, true)).rows())
        .containsExactly(List.of(1L, 2L, 3L, 1.5, 1L));
  }

  @Test
  void shouldReadTextOfAnUtf16Database() {
    refused(() -> db.execute("PRAGMA encoding='UTF-16le'", NONE), ErrorCode.DENIED, "encoding");
    assertThat(db.query("SELECT CAST(x'616200' AS TEXT)", NONE).rows().get(0).get(0))
        .isEqualTo("ab\0");
  }

  @Test
  void shouldRefuseValuesThatSqliteCannotStore() {
    refused(() -> db.query("SELECT ?", List.of(Double.NaN)), ErrorCode.INVALID_PAYLOAD, "NaN");
    refused(() -> db.query("SELECT ?", List.of("a\ud800")), ErrorCode.INVALID_PAYLOAD, "surrogate");
    refused(() -> db.query("SELECT ?", List.of('c')), ErrorCode.INVALID_PAYLOAD, "Character");
    refused(
        () -> db.query("SELECT ?, ?", List.of(1L)),
        ErrorCode.INVALID_PAYLOAD,
        "2 placeholders and got 1");
  }

  @Test
  void shouldCountChangesAndTellTheLastRow() {
    assertThat(db.execute("CREATE TABLE t (a)", NONE)).isEqualTo(new SqlChange(0, 0));
    assertThat(db.execute("INSERT INTO t VALUES (1), (2)", NONE)).isEqualTo(new SqlChange(2, 2));
    assertThat(db.execute("UPDATE t SET a = 3", NONE)).isEqualTo(new SqlChange(2, 0));
    assertThat(db.execute("DELETE FROM t WHERE a = 9", NONE)).isEqualTo(new SqlChange(0, 0));
    assertThat(
            db.executeBatch("INSERT INTO t VALUES (?)", List.of(List.of(1), List.of(2))).changes())
        .isEqualTo(2);
  }

  @Test
  void shouldTellWhatIsWrongWithTheSql() {
    CapabilityException e =
        refused(() -> db.query("SELEC 1", NONE), ErrorCode.INVALID_PAYLOAD, "syntax error");
    assertThat(e.detail()).contains("SQLITE_ERROR");
    assertThat(e.getMessage()).contains("at character 1").contains("\"SELEC 1\"");
    refused(() -> db.query("SELECT * FROM nix", NONE), ErrorCode.INVALID_PAYLOAD, "no such table");
    refused(() -> db.query("  -- nothing", NONE), ErrorCode.INVALID_PAYLOAD, "no statement");
    refused(() -> db.query("SELECT 1; SELECT 2", NONE), ErrorCode.INVALID_PAYLOAD, "more than one");
    refused(() -> db.execute("SELECT 1", NONE), ErrorCode.INVALID_PAYLOAD, "returns rows");
    assertThat(db.query(";; SELECT 1 ; -- end\n;", NONE).rows()).containsExactly(List.of(1L));
  }

  @Test
  void shouldTellConstraintsByTheirCode() {
    db.executeScript(
        "CREATE TABLE p (id INTEGER PRIMARY KEY, u UNIQUE, n NOT NULL CHECK (n > 0));"
            + "CREATE TABLE c (p REFERENCES p);");
    db.execute("INSERT INTO p VALUES (1, 'a', 1)", NONE);
    constraint("INSERT INTO p VALUES (1, 'b', 1)", "SQLITE_CONSTRAINT_PRIMARYKEY");
    constraint("INSERT INTO p VALUES (2, 'a', 1)", "SQLITE_CONSTRAINT_UNIQUE");
    constraint("INSERT INTO p VALUES (2, 'b', NULL)", "SQLITE_CONSTRAINT_NOTNULL");
    constraint("INSERT INTO p VALUES (2, 'b', -1)", "SQLITE_CONSTRAINT_CHECK");
    constraint("INSERT INTO c VALUES (7)", "SQLITE_CONSTRAINT_FOREIGNKEY");
    assertThat(db.query("SELECT count(*) FROM p", NONE).rows()).containsExactly(List.of(1L));
  }

  @Test
  void shouldDoAllOrNothingOfABatch() {
    db.execute("CREATE TABLE t (a UNIQUE)", NONE);
    CapabilityException e =
        refused(
            () ->
                db.executeBatch(
                    "INSERT INTO t VALUES (?)", List.of(List.of(1), List.of(2), List.of(1))),
            ErrorCode.INVALID_PAYLOAD,
            "Row 3");
    assertThat(e.detail()).contains("SQLITE_CONSTRAINT_UNIQUE");
    assertThat(db.query("SELECT count(*) FROM t", NONE).rows()).containsExactly(List.of(0L));
  }

  @Test
  void shouldDoAllOrNothingOfAScript() {
    refused(
        () -> db.executeScript("CREATE TABLE s (a); INSERT INTO s VALUES (1); INSERT INTO nix;"),
        ErrorCode.INVALID_PAYLOAD,
        "syntax error");
    assertThat(db.schema()).isEmpty();
    assertThat(
            db.executeScript(
                    """
                    CREATE TABLE s (a); -- a comment; with a semicolon
                    INSERT INTO s VALUES ('x;y');
                    CREATE TRIGGER r AFTER INSERT ON s BEGIN SELECT 1; END;
                    INSERT INTO s VALUES (2)
                    """)
                .changes())
        .isEqualTo(2);
  }

  @Test
  void shouldSeeASchemaChangeThroughAWarmStatement() {
    db.execute("CREATE TABLE t (a)", NONE);
    db.execute("INSERT INTO t VALUES (1)", NONE);
    assertThat(db.query("SELECT * FROM t", NONE).columns()).containsExactly("a");
    db.execute("ALTER TABLE t ADD COLUMN b DEFAULT 5", NONE);
    assertThat(db.query("SELECT * FROM t", NONE).columns()).containsExactly("a", "b");
    assertThat(db.query("SELECT * FROM t", NONE).rows()).containsExactly(List.of(1L, 5L));
  }

  @Test
  void shouldReturnTheRowsOfAWritingStatementAndCommitThem() {
    db.execute("CREATE TABLE t (a)", NONE);
    assertThat(db.query("INSERT INTO t VALUES (7) RETURNING a, rowid", NONE).rows())
        .containsExactly(List.of(7L, 1L));
    assertThat(
            db.query("WITH x(v) AS (VALUES (8)) INSERT INTO t SELECT v FROM x RETURNING a", NONE)
                .rows())
        .containsExactly(List.of(8L));
    assertThat(db.query("SELECT count(*) FROM t", NONE).rows()).containsExactly(List.of(2L));
  }

  @Test
  void shouldRefuseAResultThatIsTooLarge() {
    CapabilityException e =
        refused(
            () ->
                db.query(
                    "WITH RECURSIVE n(i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n LIMIT 100001)"
                        + " SELECT i FROM n",
                    NONE),
            ErrorCode.RESOURCE_EXHAUSTED,
            "more than 100,000 rows");
    assertThat(e.retryable()).isFalse();
    refused(
        () -> db.query("SELECT zeroblob(70000000)", NONE),
        ErrorCode.RESOURCE_EXHAUSTED,
        "bytes of text and blobs");
  }

  @Test
  void shouldRefuseWhatBreaksTheLocks() {
    for (String sql :
        List.of(
            "ATTACH 'other.db' AS o",
            " /* hidden */ attach ':memory:' as m",
            "DETACH main",
            "VACUUM INTO '/data/x.db'",
            "PRAGMA journal_mode = WAL",
            "PRAGMA main.journal_mode(off)",
            "EXPLAIN PRAGMA foreign_keys = off",
            "PRAGMA locking_mode = exclusive",
            "PRAGMA temp_store = file",
            "PRAGMA writable_schema = 1",
            "PRAGMA schema_version = 7",
            "PRAGMA \"journal_mode\" = wal")) {
      assertThatThrownBy(() -> db.query(sql, NONE))
          .as(sql)
          .isInstanceOfSatisfying(
              CapabilityException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.DENIED));
    }
    for (String sql :
        List.of(
            "BEGIN",
            ";COMMIT",
            "savepoint x",
            "END",
            "CREATE TEMP TABLE t (a)",
            "CREATE TABLE \"temp\".t (a)")) {
      refused(() -> db.execute(sql, NONE), ErrorCode.INVALID_PAYLOAD, "");
    }
    refused(
        () -> db.query("SELECT load_extension('x')", NONE),
        ErrorCode.INVALID_PAYLOAD,
        "no such function");
    assertThat(db.query("PRAGMA journal_mode", NONE).rows()).containsExactly(List.of("delete"));
  }

  @Test
  void shouldVacuumAndKeepAttachClosed() {
    db.executeScript("CREATE TABLE t (a); INSERT INTO t VALUES (zeroblob(500000)); DELETE FROM t;");
    long before = (long) db.query("PRAGMA page_count", NONE).rows().get(0).get(0);
    db.execute("VACUUM", NONE);
    assertThat((long) db.query("PRAGMA page_count", NONE).rows().get(0).get(0)).isLessThan(before);
    db.execute("PRAGMA user_version = 42", NONE);
    assertThat(db.query("PRAGMA user_version", NONE).rows()).containsExactly(List.of(42L));
  }

  @Test
  void shouldDescribeTheSchema() {
    db.executeScript(
        "CREATE TABLE t (id INTEGER PRIMARY KEY, name TEXT NOT NULL, x);"
            + " CREATE VIEW v AS SELECT name FROM t");
    assertThat(db.schema()).extracting(t -> t.name()).containsExactly("t", "v");
    assertThat(db.schema().get(0).columns())
        .extracting(c -> c.type())
        .containsExactly("INTEGER", "TEXT", "");
    assertThat(db.schema().get(0).columns().get(0).primaryKey()).isEqualTo(1);
    assertThat(db.schema().get(0).columns().get(1).notNull()).isTrue();
    assertThat(db.schema().get(1).view()).isTrue();
  }

  private void constraint(String sql, String detail) {
    CapabilityException e =
        refused(() -> db.execute(sql, NONE), ErrorCode.INVALID_PAYLOAD, "constraint failed");
    assertThat(e.detail()).contains(detail);
    assertThat(e.retryable()).isFalse();
  }
}
