package caprock.runtime.ext.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import caprock.broker.CapabilityException;
import caprock.broker.ErrorCode;
import caprock.capability.data.CsvOptions;
import caprock.capability.data.CsvReport;
import caprock.capability.data.SqlColumn;
import caprock.capability.data.SqlCursor;
import caprock.capability.data.SqlDatabase;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.CRC32;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvImportTest {
  private static final List<Object> NONE = List.of();

  @TempDir static Path folder;
  private static Provider provider;
  private SqlDatabase db;

  @BeforeAll
  static void start() {
    provider = new Provider(folder);
  }

  @AfterAll
  static void stop() throws Exception {
    provider.close();
  }

  @BeforeEach
  void open() {
    db = provider.databases.openMemory("csv");
  }

  @AfterEach
  void close() {
    db.close();
  }

  @Test
  void shouldImportRowsWithInferredTypes() {
    CsvReport report = load("id,price,name\n1,2.50,apple\n2,3,\"pear, ripe\"\n-3,,\n");
    assertThat(report.rows()).isEqualTo(3);
    assertThat(types(report)).containsExactly("INTEGER", "REAL", "TEXT");
    assertThat(rows())
        .containsExactly(
            List.of(1L, 2.5, "apple"),
            List.of(2L, 3.0, "pear, ripe"),
            Arrays.asList(-3L, null, null));
    assertThat(db.schema().get(0).columns()).isEqualTo(report.columns());
  }

  @ParameterizedTest
  @CsvSource({
    "007, TEXT",
    "+1, TEXT",
    "1e5, REAL",
    "1E-5, REAL",
    "-0, REAL",
    "0, INTEGER",
    ".5, TEXT",
    "5., TEXT",
    "1e, TEXT",
    "0x1F, TEXT",
    "9223372036854775807, INTEGER",
    "-9223372036854775808, INTEGER",
    "9223372036854775808, TEXT",
    "123456789012345678901, TEXT",
    "0.1, REAL",
    "0.30000000000000004, REAL",
    "0.1234567890123456789, TEXT",
    "1e400, TEXT",
    "4.9e-324, REAL",
    "1.7976931348623157e308, REAL",
    "NaN, TEXT",
    "1_000, TEXT",
    "-, TEXT",
    "1.5.2, TEXT",
    "00, TEXT",
    "-01, TEXT",
    "1e-400, TEXT",
    "1 000, TEXT",
    "١, TEXT"
  })
  void shouldCallOnlyLosslessNumbersNumbers(String value, String type) {
    CsvReport report = load("a\n" + value + "\n");
    assertThat(types(report)).containsExactly(type);
    Object stored = rows().get(0).get(0);
    switch (type) {
      case "INTEGER" -> assertThat(stored).isEqualTo(Long.parseLong(value));
      case "REAL" -> assertThat((double) stored == Double.parseDouble(value)).isTrue();
      default -> assertThat(stored).isEqualTo(value);
    }
  }

  @Test
  void shouldLetOneValueDecideOverAWholeColumn() {
    CsvReport report = load("a,b,c\n1,1,9007199254740993\n2,2.5,0.5\n007,3,1\n");
    assertThat(types(report)).containsExactly("TEXT", "REAL", "TEXT");
    assertThat(rows().get(0)).containsExactly("1", 1.0, "9007199254740993");
  }

  @Test
  void shouldTakeQuotesLineBreaksAndEveryLineEnd() {
    load("a,b\r\n\"x\ny\",\"say \"\"hi\"\"\"\r\"\",é€😀\n\n\nlast,");
    assertThat(rows())
        .containsExactly(
            List.of("x\ny", "say \"hi\""), List.of("", "é€😀"), Arrays.asList("last", null));
  }

  @Test
  void shouldSkipAByteOrderMark() {
    CsvReport report = load("\uFEFF\"a b\",c\n1,2\n");
    assertThat(report.columns()).extracting(SqlColumn::name).containsExactly("a b", "c");
  }

  @Test
  void shouldNameEveryColumnOnce() {
    CsvReport report = load("a,,A,a_2, ,column5,a\n1,2,3,4,5,6,7\n");
    assertThat(report.columns())
        .extracting(SqlColumn::name)
        .containsExactly("a", "column2", "A_3", "a_2", "column5_2", "column5", "a_4");
  }

  @Test
  void shouldMakeAnEmptyTableOfAHeaderAlone() {
    assertThat(load("a,b").rows()).isZero();
    assertThat(rows()).isEmpty();
  }

  @Test
  void shouldTakeAnotherSeparatorAndReplaceATable() {
    load("a\n1\n");
    CsvReport report =
        db.importCsv("t", CsvText.of("x;y\n1,5;2\n"), new CsvOptions(";", true), null);
    assertThat(types(report)).containsExactly("TEXT", "INTEGER");
    refused("a\n1\n", "already exists");
    assertThat(rows()).containsExactly(List.of("1,5", 2L));
  }

  @Test
  void shouldSayWhatIsWrongAndWhere() {
    refused("", "is empty");
    refused("\n\n", "is empty");
    refused("a,b\n1,2\n3\n", "line 3 has 1 fields, and the header has 2");
    refused("a,b\n\"x\ny\",2\n3,4,5\n", "line 4 has 3 fields");
    refused("a\n1\n\"open\n", "line 3");
    refused("a\n\"x\"y\n", "line 2");
    refused(new byte[] {'a', '\n', '1', 0, '\n'}, "line 2 has a NUL byte");
    refused(new byte[] {'a', '\n', '\r', '\n', (byte) 0xff}, "line 3 is not UTF-8 (byte 0xFF)");
    refused(new byte[] {'a', '\n', (byte) 0xe2, (byte) 0x82}, "middle of a UTF-8 character");
    refused(new byte[] {'a', (byte) 0xed, (byte) 0xa0, (byte) 0x80}, "is not UTF-8");
    refused("P\u0000K", "NUL");
    assertThat(db.schema()).isEmpty();
  }

  @Test
  void shouldUndoAnImportThatFailsOnTheWay() {
    StringBuilder text = new StringBuilder("a,b\n");
    for (int i = 0; i < 50_000; i++) {
      text.append(i).append(",some text\n");
    }
    byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
    assertThatThrownBy(
            () ->
                db.importCsv(
                    "t",
                    new CsvText(bytes, 1 << 16),
                    CsvOptions.DEFAULT,
                    (checked, imported, rows) -> {
                      if (rows > 0) {
                        throw new IllegalStateException("enough");
                      }
                    }))
        .hasMessageContaining("enough");
    assertThat(db.schema()).isEmpty();
    db.execute("CREATE TABLE t (a)", NONE);
  }

  @Test
  void shouldReadATextThatIsLargerThanItsMemoryFromAFile() {
    int count = 300_000;
    StringBuilder text = new StringBuilder("id,text\n");
    for (int i = 0; i < count; i++) {
      text.append(i).append(",the quick brown fox jumps over it\n");
    }
    byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
    assertThat(bytes.length).isGreaterThan(10 << 20);
    List<Long> seen = new ArrayList<>();
    CsvReport report =
        db.importCsv(
            "t",
            new CsvText(bytes, 1 << 16),
            CsvOptions.DEFAULT,
            (checked, imported, rows) -> seen.add(checked));
    assertThat(report.rows()).isEqualTo(count);
    assertThat(report.bytes()).isEqualTo(bytes.length);
    assertThat(seen).isSorted().endsWith((long) bytes.length);
    assertThat(db.query("SELECT sum(id), sum(length(text)) FROM t", NONE).rows())
        .containsExactly(List.of((long) count * (count - 1) / 2, count * 33L));
    assertThat(folder.toFile().list((dir, name) -> name.contains("spool"))).isEmpty();
  }

  @Test
  void shouldLoseNothingOfAHundredThousandRows() {
    Random random = new Random(7);
    StringBuilder text = new StringBuilder("id,a,b,c,d,e,f,g,h,i\n");
    CRC32 expected = new CRC32();
    for (int row = 0; row < 100_000; row++) {
      text.append(row);
      add(expected, (long) row);
      for (int column = 1; column < 10; column++) {
        text.append(',').append(cell(random, column, expected));
      }
      text.append('\n');
    }
    byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
    CsvReport report = db.importCsv("t", new CsvText(bytes, 1 << 16), CsvOptions.DEFAULT, null);
    assertThat(report.rows()).isEqualTo(100_000);
    CRC32 stored = new CRC32();
    try (SqlCursor cursor = db.cursor("SELECT * FROM t ORDER BY id", NONE)) {
      for (var block = cursor.fetch(1_000); !block.isEmpty(); block = cursor.fetch(1_000)) {
        block.forEach(row -> row.forEach(value -> add(stored, value)));
      }
    }
    assertThat(stored.getValue()).isEqualTo(expected.getValue());
  }

  /** A value as CSV; it is added to the checksum as it should be stored. */
  private static String cell(Random random, int column, CRC32 checksum) {
    if (random.nextInt(10) == 0) {
      add(checksum, null);
      return "";
    }
    Object value =
        switch (column % 3) {
          case 0 -> random.nextLong();
          case 1 -> random.nextInt() / 1024.0;
          default -> "é, \"" + random.nextInt(1000) + "\"\nx";
        };
    add(checksum, value);
    return value instanceof String text
        ? '"' + text.replace("\"", "\"\"") + '"'
        : new BigDecimal(value.toString()).toPlainString();
  }

  private static void add(CRC32 checksum, Object value) {
    String kind = value == null ? "null" : value.getClass().getSimpleName() + value;
    checksum.update(kind.getBytes(StandardCharsets.UTF_8));
  }

  private CsvReport load(String text) {
    return db.importCsv("t", CsvText.of(text), CsvOptions.DEFAULT, null);
  }

  private void refused(String text, String message) {
    refused(text.getBytes(StandardCharsets.UTF_8), message);
  }

  private void refused(byte[] text, String message) {
    assertThatThrownBy(() -> db.importCsv("t", new CsvText(text, 5), CsvOptions.DEFAULT, null))
        .isInstanceOfSatisfying(
            CapabilityException.class,
            e -> {
              assertThat(e.code()).isEqualTo(ErrorCode.INVALID_PAYLOAD);
              assertThat(e.getMessage()).contains(message);
            });
  }

  private List<List<Object>> rows() {
    return db.query("SELECT * FROM t", NONE).rows();
  }

  private static List<String> types(CsvReport report) {
    return report.columns().stream().map(SqlColumn::type).toList();
  }
}
