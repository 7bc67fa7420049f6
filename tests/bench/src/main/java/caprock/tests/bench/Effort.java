package caprock.tests.bench;

/**
 * How much is measured. Immutable.
 *
 * @param warmUpNs how long each operation runs before it is measured, in nanoseconds of processor
 *     time
 * @param rounds how often the operations of a group are measured in turn
 * @param roundNs how long each of them runs in a round, in nanoseconds of processor time
 * @param singles how many single calls are timed for the 99th percentile
 * @param loads how many loads of each extension are measured
 * @param swaps how many swaps of each kind are measured
 * @param boots how many processes are started
 * @param imports how many CSV imports are measured
 * @param reclaims how many extensions of each kind are unloaded
 */
record Effort(
    long warmUpNs,
    int rounds,
    long roundNs,
    int singles,
    int loads,
    int swaps,
    int boots,
    int imports,
    int reclaims) {
  /** For figures that are written down. */
  static final Effort FULL = new Effort(500_000_000L, 10, 30_000_000L, 50_000, 40, 60, 10, 3, 5);

  /** For a look. */
  static final Effort QUICK = new Effort(200_000_000L, 5, 10_000_000L, 10_000, 10, 15, 3, 1, 2);
}
