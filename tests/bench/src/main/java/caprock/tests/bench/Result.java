package caprock.tests.bench;

import java.util.List;

/**
 * Everything that a run measured. Immutable.
 *
 * @param before the machine before it
 * @param after the machine after it
 * @param quick whether it was a quick run
 * @param rows what was measured
 * @param failures what could not be measured, a sentence each
 */
record Result(Machine before, Machine after, boolean quick, List<Row> rows, List<String> failures) {
  /** Copies the lists. */
  Result {
    rows = List.copyOf(rows);
    failures = List.copyOf(failures);
  }

  /** The machine when it was busier. */
  Machine busiest() {
    return before.share() < after.share() ? before : after;
  }

  /** Whether nothing else disturbed the run, as far as can be told. */
  boolean isQuiet() {
    return before.isQuiet() && after.isQuiet();
  }

  /** Why a row missed its target, a sentence; its note where it did not. */
  String remark(Row row) {
    if (row.isMet()) {
      return row.note();
    }
    String why =
        isQuiet() || row.unit() == Unit.MEGABYTES
            ? "Missed, and no other process is to blame."
            : "Missed; " + busiest().busy() + ".";
    return row.note().isEmpty() ? why : row.note() + " " + why;
  }
}
