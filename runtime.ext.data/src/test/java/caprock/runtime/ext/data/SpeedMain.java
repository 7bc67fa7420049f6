package caprock.runtime.ext.data;

import caprock.capability.data.CsvOptions;
import caprock.capability.data.SqlCursor;
import caprock.capability.data.SqlDatabase;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

/**
 * Prints how fast import, point select and scan are, warm: the median of the last half of a number
 * of rounds that mix them, as a program would. Run it with the options of the launcher.
 */
final class SpeedMain {
  private static final int ROWS = 100_000;
  private static final int POINTS = 5_000;
  private static final List<Object> NONE = List.of();

  private final PrintStream out;
  private final SqlDatabase db;

  private SpeedMain(PrintStream out, SqlDatabase db) {
    this.out = out;
    this.db = db;
  }

  public static void main(String[] args) throws Exception {
    int rounds = args.length == 0 ? 12 : Integer.parseInt(args[0]);
    Path folder = Files.createTempDirectory("speed");
    try (Provider provider = new Provider(folder);
        SqlDatabase db = provider.open("speed")) {
      new SpeedMain(System.out, db).run(rounds);
    }
  }

  private void run(int rounds) throws Exception {
    byte[] csv = csv();
    double[][] times = new double[5][rounds];
    for (int i = 0; i < rounds; i++) {
      times[0][i] =
          ms(() -> db.importCsv("t", new CsvText(csv, 1 << 16), new CsvOptions(",", true), null));
      db.execute("CREATE INDEX ix ON t (id)", NONE);
      times[1][i] = ms(this::scan);
      times[2][i] = ms(() -> points("SELECT name FROM t WHERE id = ?"));
      times[3][i] = ms(() -> points("SELECT ?"));
      times[4][i] =
          ms(() -> db.query("SELECT city, count(*), sum(amount) FROM t GROUP BY city", NONE));
      out.printf(
          Locale.ROOT,
          "round %d: import %.0f ms, scan %.0f ms, point %.1f us, select ? %.1f us, group by %.0f ms%n",
          i + 1,
          times[0][i],
          times[1][i],
          times[2][i] * 1000 / POINTS,
          times[3][i] * 1000 / POINTS,
          times[4][i]);
    }
    out.printf(
        Locale.ROOT,
        "warm median: import %,.0f rows/s (%d columns, %,d bytes), scan %,.0f rows/s, point %.1f us,"
            + " select ? %.1f us, group by %.0f ms%n",
        ROWS / median(times[0]) * 1000,
        10,
        csv.length,
        ROWS / median(times[1]) * 1000,
        median(times[2]) * 1000 / POINTS,
        median(times[3]) * 1000 / POINTS,
        median(times[4]));
  }

  private long scan() {
    long cells = 0;
    try (SqlCursor cursor = db.cursor("SELECT * FROM t", NONE)) {
      for (var rows = cursor.fetch(1000); !rows.isEmpty(); rows = cursor.fetch(1000)) {
        cells += rows.size() * 10L;
      }
    }
    return cells;
  }

  private int points(String sql) {
    int rows = 0;
    for (long i = 0; i < POINTS; i++) {
      rows += db.query(sql, List.of(i)).rows().size();
    }
    return rows;
  }

  private static double ms(Callable<?> work) throws Exception {
    var threads = ManagementFactory.getThreadMXBean();
    boolean cpu = Boolean.getBoolean("cpu");
    long start = cpu ? threads.getCurrentThreadCpuTime() : System.nanoTime();
    work.call();
    return ((cpu ? threads.getCurrentThreadCpuTime() : System.nanoTime()) - start) / 1e6;
  }

  private static double median(double[] times) {
    double[] warm = Arrays.copyOfRange(times, times.length / 2, times.length);
    Arrays.sort(warm);
    return warm[warm.length / 2];
  }

  private static byte[] csv() {
    StringBuilder text = new StringBuilder("id,name,city,amount,ratio,code,day,note,flag,total\n");
    for (int i = 0; i < ROWS; i++) {
      text.append(i).append(",customer ").append(i * 7919L % ROWS).append(",city ").append(i % 97);
      text.append(',').append(i % 1000).append('.').append(10 + i % 90);
      text.append(",0.").append(1 + i % 99_999).append(",00").append(i % 500);
      text.append(",2026-").append(10 + i % 3).append('-').append(10 + i % 19);
      text.append(",\"a note, of some length\",").append(i & 1).append(',').append(i * 31L);
      text.append('\n');
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }
}
