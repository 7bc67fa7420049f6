package caprock.tests.rpc.bench;

import java.util.List;

/**
 * Everything that a run measured. Immutable.
 *
 * @param before the machine before it
 * @param after the machine after it
 * @param effort how much was measured
 * @param rows what came out
 * @param notes what there is to know, a sentence each
 */
record Result(Machine before, Machine after, Effort effort, List<Row> rows, List<String> notes) {
  /** Copies the lists. */
  Result {
    rows = List.copyOf(rows);
    notes = List.copyOf(notes);
  }
}
