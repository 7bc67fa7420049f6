package caprock.launcher.command.query;

import caprock.capability.data.CsvProgress;
import java.io.PrintStream;
import java.util.Locale;

/**
 * How far an import is, on one line that is drawn over and wiped away at the end. Nothing is drawn
 * during the first moments, so that short imports stay silent. Used by one thread at a time.
 */
public final class ProgressBar implements CsvProgress, AutoCloseable {
  private static final long SILENT_NS = 400_000_000;
  private static final int CELLS = 30;
  private static final String WIPE = "\r\u001b[K";

  private final PrintStream terminal;
  private final long totalBytes;
  private final long begin = System.nanoTime();
  private boolean drawn;

  /**
   * Makes a bar.
   *
   * @param totalBytes the whole, 0 if it is not known
   */
  public ProgressBar(PrintStream terminal, long totalBytes) {
    this.terminal = terminal;
    this.totalBytes = totalBytes;
  }

  @Override
  public void progress(long bytesChecked, long bytesImported, long rowsImported) {
    if (System.nanoTime() - begin < SILENT_NS) {
      return;
    }
    drawn = true;
    terminal.print(WIPE + line(bytesChecked, bytesImported, rowsImported));
    terminal.flush();
  }

  /** The text of the bar. Checking counts for a part of the whole, as it is the faster pass. */
  String line(long bytesChecked, long bytesImported, long rowsImported) {
    if (totalBytes == 0) {
      return String.format(
          Locale.ROOT, "importing: %,d bytes read, %,d rows", bytesChecked, rowsImported);
    }
    double done = 0.2 * bytesChecked / totalBytes + 0.8 * bytesImported / totalBytes;
    int cells = (int) (CELLS * Math.min(1, done));
    return String.format(
        Locale.ROOT,
        "importing [%s%s] %3.0f%%  %,d rows",
        "#".repeat(cells),
        " ".repeat(CELLS - cells),
        100 * Math.min(1, done),
        rowsImported);
  }

  /** Wipes the bar away. */
  @Override
  public void close() {
    if (drawn) {
      terminal.print(WIPE);
      terminal.flush();
    }
  }
}
