package caprock.tests.bench;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** What has been measured so far; tells of each row on the progress stream. Not thread-safe. */
final class Report {
  private final List<Row> rows = new ArrayList<>();
  private final List<String> failures = new ArrayList<>();
  private final PrintStream progress;

  Report(PrintStream progress) {
    this.progress = progress;
  }

  /** Adds a row. */
  void add(Row row) {
    rows.add(row);
    progress.println("  " + row.what() + ": " + row.unit().text(row.value()));
  }

  /** Notes that a suite did not get to its end. */
  void fail(String suite, Exception failure) {
    String sentence = "The suite '" + suite + "' failed: " + failure;
    failures.add(sentence);
    progress.println(sentence);
    failure.printStackTrace(progress);
  }

  /** Says what happens now. */
  void say(String sentence) {
    progress.println(sentence);
  }

  List<Row> rows() {
    return List.copyOf(rows);
  }

  List<String> failures() {
    return List.copyOf(failures);
  }
}
