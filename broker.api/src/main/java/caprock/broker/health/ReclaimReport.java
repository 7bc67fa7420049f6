package caprock.broker.health;

/**
 * What became of an unloaded bundle's memory. Immutable; a snapshot.
 *
 * @param bundle {@code name/version} of the bundle
 * @param outcome whether its class loader has been collected
 * @param unloadedAtMs when it was unloaded, milliseconds since 1970
 * @param elapsedMs from the unload to the collection, or to now, in milliseconds
 * @param sentence what holds it, as far as can be told; else what happened
 */
public record ReclaimReport(
    String bundle, Outcome outcome, long unloadedAtMs, long elapsedMs, String sentence) {
  /** Whether a class loader has been collected. */
  public enum Outcome {
    /** Not yet, and not late. */
    PENDING,
    /** Collected. */
    RECLAIMED,
    /** Not collected after several garbage collections. */
    HELD
  }
}
