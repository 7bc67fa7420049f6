package caprock.tests.rpc.bench;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** What has been measured so far; tells of each row on the progress stream. Not thread-safe. */
final class Report {
  private final List<Row> rows = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();
  private final PrintStream progress;
  private boolean failed;

  Report(PrintStream progress) {
    this.progress = progress;
  }

  /** Adds a row. */
  void add(Row row) {
    rows.add(row);
    progress.println("  " + row.what() + ": " + row.unit().text(row.value()));
  }

  /** Adds a sentence for whoever reads the result. */
  void note(String sentence) {
    notes.add(sentence);
    progress.println("  " + sentence);
  }

  /** The same, unless it was said already. */
  void noteOnce(String sentence) {
    if (!notes.contains(sentence)) {
      note(sentence);
    }
  }

  /** Notes that a suite did not get to its end. */
  void fail(String suite, Exception failure) {
    failed = true;
    note("The suite '" + suite + "' failed: " + failure);
    failure.printStackTrace(progress);
  }

  /** Says what happens now. */
  void say(String sentence) {
    progress.println(sentence);
  }

  boolean failed() {
    return failed;
  }

  List<Row> rows() {
    return List.copyOf(rows);
  }

  List<String> notes() {
    return List.copyOf(notes);
  }
}
