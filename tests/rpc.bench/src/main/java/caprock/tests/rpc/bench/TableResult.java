package caprock.tests.rpc.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A result as a table for people, in Markdown, so that it can be put into a document as it is. */
final class TableResult {
  private static final List<String> HEADER =
      List.of("", "median", "rounds from … to", "p99", "CPU per call", "target", "");

  private TableResult() {}

  static String text(Result result) {
    StringBuilder text = new StringBuilder();
    head(result, text);
    List<List<String>> lines = new ArrayList<>();
    lines.add(HEADER);
    result.rows().forEach(row -> lines.add(line(row)));
    int[] widths = widths(lines);
    append(HEADER, widths, text);
    append(rule(widths), widths, text);
    lines.subList(1, lines.size()).forEach(line -> append(line, widths, text));
    foot(result, text);
    return text.toString();
  }

  private static void head(Result result, StringBuilder text) {
    Machine machine = result.before();
    Effort effort = result.effort();
    text.append(
        String.format(
            Locale.ROOT,
            """
            Java %s, %s, %d cores
            Options: %s
            %d rounds of %,d calls each, after %,d as often as the compilers need; load average %.1f before, %.1f after
            """,
            machine.java(),
            machine.system(),
            machine.cores(),
            String.join(" ", Launcher.JVM_OPTIONS),
            effort.rounds(),
            effort.calls(),
            effort.warmUp(),
            machine.load(),
            result.after().load()));
    if (effort.equals(Effort.QUICK)) {
      text.append("A quick run: few calls.\n");
    }
    text.append('\n');
  }

  private static List<String> line(Row row) {
    Unit unit = row.unit();
    Series series = row.series();
    return List.of(
        row.what(),
        unit.text(row.value()),
        unit.number(series.min()) + " … " + unit.number(series.max()),
        row.p99().isPresent() ? unit.text(row.p99().getAsDouble()) : "",
        row.cpuUs().isPresent() ? Unit.MICROSECONDS.text(row.cpuUs().getAsDouble()) : "",
        row.target().text(unit),
        row.verdict());
  }

  private static int[] widths(List<List<String>> lines) {
    int[] widths = new int[HEADER.size()];
    for (List<String> line : lines) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(Math.max(widths[i], line.get(i).length()), 3);
      }
    }
    return widths;
  }

  private static List<String> rule(int[] widths) {
    List<String> rule = new ArrayList<>();
    for (int width : widths) {
      rule.add("-".repeat(width));
    }
    return rule;
  }

  private static void append(List<String> line, int[] widths, StringBuilder text) {
    for (int i = 0; i < line.size(); i++) {
      String cell = line.get(i);
      text.append("| ").append(cell).append(" ".repeat(widths[i] - cell.length() + 1));
    }
    text.append("|\n");
  }

  private static void foot(Result result, StringBuilder text) {
    long aims = result.rows().stream().filter(r -> !r.target().isNone()).count();
    long met = result.rows().stream().filter(r -> r.verdict().equals("ok")).count();
    text.append(String.format(Locale.ROOT, "%n%d of %d targets reached.%n", met, aims));
    result.notes().forEach(note -> text.append(note).append('\n'));
  }
}
