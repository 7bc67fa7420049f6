package caprock.tests.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import caprock.broker.AcquireResponse;
import caprock.capability.data.CsvOptions;
import caprock.capability.data.CsvReport;
import caprock.capability.data.CsvSource;
import caprock.capability.data.SqlDatabase;
import caprock.capability.data.SqlDatabases;
import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;

/** Imports a CSV text of 100,000 rows and 10 columns into SQLite, the code being warm. */
final class CsvSuite implements Suite {
  private static final String NAME = "csv";
  private static final String CAPABILITY = "data.sql";
  private static final int ROWS = 100_000;
  private static final int COLUMNS = 10;
  private static final double MS_PER_S = 1e3;
  private static final double NS_PER_MS = 1e6;

  /** The code is warm when compilers took less than this part of the work itself, twice. */
  private static final double BUSY = 0.1;

  private static final int IDLE = 2;
  private static final int MOST_WARM_UPS = 30;
  private static final OperatingSystemMXBean PROCESS =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  private static final String NOTE =
      "A text of %s: 4 integers, 3 reals, 3 texts; into a database in memory, after %d imports."
          + " By the processor time of Java threads: %s.";

  @Override
  public void run(Lab lab, Report report) throws Exception {
    byte[] text = text();
    Stopwatch watch = new Stopwatch();
    Figures rate = new Figures();
    int warmUps;
    try (AcquireResponse got = lab.acquire(CAPABILITY)) {
      SqlDatabases databases = got.handle(CAPABILITY).as(SqlDatabases.class);
      try (SqlDatabase db = databases.openMemory("bench")) {
        warmUps = warmUp(db, text);
        for (int i = 0; i < lab.effort().imports(); i++) {
          importText(db, text, watch);
          rate.add(ROWS / watch.lastWallMs() * MS_PER_S);
        }
      }
    }
    lab.unload(CAPABILITY);
    String byProcessor = Unit.ROWS_PER_SECOND.text(ROWS / watch.cpu().median() * MS_PER_S);
    report.add(
        Row.of(NAME, "CSV import, 100,000 × 10, warm", Unit.ROWS_PER_SECOND, rate.samples())
            .withTarget(Target.atLeast(50_000))
            .withoutP99()
            .withNote(
                NOTE.formatted(Unit.MEGABYTES.text(text.length / 1e6), warmUps, byProcessor)));
  }

  /** Imports until the compilers have little left to do; returns how often that was. */
  private static int warmUp(SqlDatabase db, byte[] text) {
    int idle = 0;
    int times = 0;
    while (idle < IDLE && times < MOST_WARM_UPS) {
      long before = PROCESS.getProcessCpuTime();
      Stopwatch watch = new Stopwatch();
      importText(db, text, watch);
      double all = (PROCESS.getProcessCpuTime() - before) / NS_PER_MS;
      double work = watch.cpu().median();
      idle = all - work < BUSY * work ? idle + 1 : 0;
      times++;
    }
    return times;
  }

  private static void importText(SqlDatabase db, byte[] text, Stopwatch watch) {
    watch.start();
    CsvReport done = db.importCsv("measured", new Bytes(text), new CsvOptions(",", true), null);
    watch.stop();
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
