package caprock.tests.rpc.bench;

/**
 * How much is measured. Immutable.
 *
 * @param rounds how often everything is measured in turn
 * @param calls how many calls a round has, of each kind
 * @param warmUp how many calls, of each kind, are made again and again before the first round until
 *     the compilers are idle
 */
record Effort(int rounds, int calls, int warmUp) {
  /** For figures that are written down. */
  static final Effort FULL = new Effort(7, 20_000, 60_000);

  /** For a look. */
  static final Effort QUICK = new Effort(3, 5_000, 20_000);
}
