package caprock.tests.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A result as a table for people, in Markdown, so that it can be put into a document as it is. */
final class TableResult {
  private static final List<String> HEADER =
      List.of("", "measured", "p99", "target", "", "study", "remark");

  private TableResult() {}

  static String text(Result result) {
    StringBuilder text = new StringBuilder();
    head(result, text);
    List<List<String>> lines = new ArrayList<>();
    lines.add(HEADER);
    result.rows().forEach(row -> lines.add(line(result, row)));
    int[] widths = widths(lines);
    for (int i = 0; i < lines.size(); i++) {
      append(lines.get(i), widths, text);
      if (i == 0) {
        append(rule(widths), widths, text);
      }
    }
    foot(result, text);
    return text.toString();
  }

  private static void head(Result result, StringBuilder text) {
    Machine machine = result.before();
    text.append("Java ").append(machine.java()).append(", ").append(machine.system());
    text.append(String.format(Locale.ROOT, ", %d cores%n", machine.cores()));
    text.append("Options: ").append(machine.options()).append('\n');
    text.append(
        String.format(
            Locale.ROOT,
            "Load average %.1f before, %.1f after; a busy thread got %.0f %% and %.0f %% of a core%n",
            result.before().load(),
            result.after().load(),
            100 * result.before().share(),
            100 * result.after().share()));
    if (result.quick()) {
      text.append("A quick run: few samples.\n");
    }
    text.append('\n');
  }

  private static List<String> line(Result result, Row row) {
    return List.of(
        row.what(),
        row.unit().text(row.value()),
        row.p99().isPresent() ? row.unit().text(row.p99().getAsDouble()) : "",
        row.target().text(row.unit()),
        row.verdict(),
        row.study(),
        result.remark(row));
  }

  private static int[] widths(List<List<String>> lines) {
    int[] widths = new int[HEADER.size()];
    for (List<String> line : lines) {
      for (int i = 0; i < widths.length - 1; i++) { // the remark is last, and needs no padding
        widths[i] = Math.max(widths[i], line.get(i).length());
      }
    }
    return widths;
  }

  private static List<String> rule(int[] widths) {
    List<String> rule = new ArrayList<>();
    for (int width : widths) {
      rule.add("-".repeat(Math.max(3, width)));
    }
    return rule;
  }

  private static void append(List<String> line, int[] widths, StringBuilder text) {
    for (int i = 0; i < line.size(); i++) {
      String cell = line.get(i);
      text.append("| ").append(cell).append(" ".repeat(Math.max(0, widths[i] - cell.length()) + 1));
    }
    text.append("|\n");
  }

  private static void foot(Result result, StringBuilder text) {
    long aims = result.rows().stream().filter(r -> !r.target().isNone()).count();
    long met = result.rows().stream().filter(r -> !r.target().isNone() && r.isMet()).count();
    text.append(String.format(Locale.ROOT, "%n%d of %d targets reached.%n", met, aims));
    result.failures().forEach(f -> text.append(f).append('\n'));
  }
}
