package caprock.tests.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import caprock.broker.AcquireResponse;
import caprock.capability.data.CsvOptions;
import caprock.capability.data.CsvReport;
import caprock.capability.data.CsvSource;
import caprock.capability.data.SqlDatabase;
import caprock.capability.data.SqlDatabases;
import java.util.Arrays;

/** Imports a CSV text of 100,000 rows and 10 columns into SQLite, the code being warm. */
final class CsvSuite implements Suite {
  private static final String NAME = "csv";
  private static final String CAPABILITY = "data.sql";
  private static final int ROWS = 100_000;
  private static final int COLUMNS = 10;
  private static final double NS_PER_S = 1e9;

  @Override
  public void run(Lab lab, Report report) throws Exception {
    byte[] text = text();
    Figures figures = new Figures();
    try (AcquireResponse got = lab.acquire(CAPABILITY)) {
      SqlDatabases databases = got.handle(CAPABILITY).as(SqlDatabases.class);
      try (SqlDatabase db = databases.openMemory("bench")) {
        importText(db, text); // warms up
        for (int i = 0; i < lab.effort().imports(); i++) {
          long start = System.nanoTime();
          importText(db, text);
          figures.add(ROWS / ((System.nanoTime() - start) / NS_PER_S));
        }
      }
    }
    lab.unload(CAPABILITY);
    report.add(
        Row.of(NAME, "CSV import, 100,000 × 10, warm", Unit.ROWS_PER_SECOND, figures.samples())
            .withoutP99()
            .withNote(
                "A text of "
                    + Unit.MEGABYTES.text(text.length / 1e6)
                    + ": 4 integers, 3 reals, 3 texts; into a database in memory."));
  }

  private static void importText(SqlDatabase db, byte[] text) {
    CsvReport done = db.importCsv("measured", new Bytes(text), new CsvOptions(",", true), null);
    if (done.rows() != ROWS) {
      throw new IllegalStateException(ROWS + " rows were imported, not " + done.rows() + ".");
    }
  }

  private static byte[] text() {
    StringBuilder text = new StringBuilder();
    for (int c = 0; c < COLUMNS; c++) {
      text.append(c == 0 ? "" : ",").append('c').append(c);
    }
    text.append('\n');
    for (int r = 0; r < ROWS; r++) {
      for (int c = 0; c < COLUMNS; c++) {
        text.append(c == 0 ? "" : ",").append(value(r, c));
      }
      text.append('\n');
    }
    return text.toString().getBytes(UTF_8);
  }

  private static Object value(int row, int column) {
    if (column < 4) {
      return (long) row * (column + 1);
    }
    return column < 7 ? row / 8.0 + column : "value " + row % 1000 + " of " + column;
  }

  /** Hands an array out. */
  private static final class Bytes implements CsvSource {
    private final byte[] content;
    private int next;

    Bytes(byte[] content) {
      this.content = content;
    }

    @Override
    public byte[] read(int maxBytes) {
      byte[] part = Arrays.copyOfRange(content, next, Math.min(content.length, next + maxBytes));
      next += part.length;
      return part;
    }
  }
}
