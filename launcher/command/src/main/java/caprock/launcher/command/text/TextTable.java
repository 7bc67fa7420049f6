package caprock.launcher.command.text;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Prints rows as an aligned table: numbers to the right, everything else to the left.
 *
 * <p>The first rows are kept back until the widths of the columns are known; rows after them are
 * printed at once with the same widths, so a result of any length takes little memory. A value that
 * is wider than its column pushes the rest of its row to the right; nothing is cut off. Not
 * thread-safe.
 */
public final class TextTable {
  /** How many rows decide the widths. */
  private static final int SAMPLE_ROWS = 1_000;

  private static final String GAP = "  ";

  private final PrintStream out;
  private final List<String> header;
  private final List<List<?>> sample = new ArrayList<>();
  private final int[] widths;
  private final boolean[] right;
  private boolean started;
  private long rows;

  /** Starts a table with these column names. */
  public TextTable(PrintStream out, List<String> columns) {
    this.out = out;
    this.header = columns.stream().map(DisplayText::escape).toList();
    this.widths = new int[header.size()];
    this.right = new boolean[header.size()];
  }

  /** Adds a row with one value for each column. */
  public void row(List<? extends @Nullable Object> values) {
    rows++;
    if (started) {
      print(values);
      return;
    }
    sample.add(values);
    if (sample.size() == SAMPLE_ROWS) {
      start();
    }
  }

  /** Prints what was kept back. No row may follow. Returns how many rows there were. */
  public long end() {
    if (!started) {
      start();
    }
    return rows;
  }

  private void start() {
    started = true;
    for (int i = 0; i < widths.length; i++) {
      widths[i] = DisplayText.width(header.get(i));
      right[i] = isNumeric(i);
      for (List<?> row : sample) {
        widths[i] = Math.max(widths[i], DisplayText.width(DisplayText.of(row.get(i))));
      }
    }
    line(header);
    line(java.util.stream.IntStream.of(widths).mapToObj("-"::repeat).toList());
    sample.forEach(this::print);
    sample.clear();
  }

  /** Whether a column has numbers, and nothing but numbers. */
  private boolean isNumeric(int column) {
    boolean any = false;
    for (List<?> row : sample) {
      Object value = row.get(column);
      if (value != null && !(value instanceof Number)) {
        return false;
      }
      any |= value != null;
    }
    return any;
  }

  private void print(List<?> values) {
    List<String> cells = new ArrayList<>(values.size());
    values.forEach(v -> cells.add(DisplayText.of(v)));
    line(cells);
  }

  private void line(List<String> cells) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      String cell = cells.get(i);
      String padding = " ".repeat(Math.max(0, widths[i] - DisplayText.width(cell)));
      line.append(i == 0 ? "" : GAP).append(right[i] ? padding + cell : cell + padding);
    }
    out.println(line.toString().stripTrailing());
  }
}
