package caprock.rpc.capnp.simulation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Watches the order of calls: those of one reference start in the order in which they were made.
 */
final class SimOrder {
  private final Map<Long, Long> latest = new HashMap<>();
  private final Map<Long, Long> made = new HashMap<>();
  final List<String> violations = new ArrayList<>();

  /** Numbers the next call on a reference. */
  long next(long reference) {
    return reference << 20 | made.merge(reference, 1L, Long::sum);
  }

  /** A call started. */
  void started(long number) {
    long reference = number >>> 20;
    long call = number & 0xfffff;
    Long before = latest.put(reference, call);
    if (before != null && before >= call) {
      violations.add("reference " + reference + ": call " + call + " started after call " + before);
    }
  }
}
