package caprock.broker.health;

import java.util.List;

/**
 * How the runtime is. Immutable; a snapshot.
 *
 * @param status the worst status of the entries
 * @param entries one for each thing worth knowing
 * @param reclaims what became of the memory of unloaded bundles, newest first, at most 100
 */
public record HealthReport(Status status, List<Entry> entries, List<ReclaimReport> reclaims) {
  /** Copies the lists. */
  public HealthReport {
    entries = List.copyOf(entries);
    reclaims = List.copyOf(reclaims);
  }

  /** How good something is, best first. */
  public enum Status {
    /** Works. */
    UP,
    /** Works, but somebody should look. */
    DEGRADED,
    /** Does not work. */
    DOWN
  }

  /**
   * One line of the report.
   *
   * @param subject a capability as {@code name/version}, or a part of the runtime
   * @param status how it is
   * @param sentence what there is to know
   */
  public record Entry(String subject, Status status, String sentence) {}
}
