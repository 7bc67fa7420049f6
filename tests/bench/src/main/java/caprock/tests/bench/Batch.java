package caprock.tests.bench;

/** Something that is done many times in a row. */
@FunctionalInterface
interface Batch {
  /**
   * Does it. The loop is the batch's own, so that each is compiled with what it calls.
   *
   * @return something that depends on every result, so that none is optimized away
   */
  long run(int times);
}
