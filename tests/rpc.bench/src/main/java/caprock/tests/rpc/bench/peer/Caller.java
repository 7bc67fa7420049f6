package caprock.tests.rpc.bench.peer;

/** The calling side of one kind of peer. Used by one thread. Every method waits for the answers. */
interface Caller extends AutoCloseable {
  /**
   * Makes one call and checks its answer.
   *
   * @param n what the callee adds one to
   */
  void ping(long n) throws Exception;

  /** Makes four calls, each on what the one before it answers, of which only the last is a ping. */
  default void chain(long n) throws Exception {
    throw new UnsupportedOperationException("This kind of peer has no pipelining.");
  }

  /**
   * Makes many calls, so many at a time: each answer that comes sends the next call.
   *
   * @param calls how many in all
   * @param inFlight how many at a time
   */
  default void window(int calls, int inFlight) throws Exception {
    throw new UnsupportedOperationException("This kind of peer makes one call at a time.");
  }

  @Override
  void close() throws Exception;
}
