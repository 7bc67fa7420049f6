package caprock.runtime.core.call;

/**
 * The deadline of the call that runs on this thread, so that a nested call never outlives its
 * caller's. Thread-safe; does not block.
 *
 * <p>The thread-local holds a {@code long[]} of the JDK's and never an extension's object, so a
 * thread that outlives an extension keeps nothing of it.
 */
public final class CurrentDeadline {
  /** No deadline. */
  public static final long NONE = Long.MAX_VALUE;

  private static final ThreadLocal<long[]> CELL = ThreadLocal.withInitial(() -> new long[] {NONE});

  private CurrentDeadline() {}

  /** The deadline as a value of {@link System#nanoTime}, or {@link #NONE}. */
  public static long get() {
    return CELL.get()[0];
  }

  /**
   * Sets the deadline of this thread to the earlier of the given and the present one.
   *
   * @param deadlineNs a value of {@link System#nanoTime}, or {@link #NONE}
   * @return the previous value, for {@link #restore} in a finally block
   */
  public static long enter(long deadlineNs) {
    return enter(CELL.get(), deadlineNs);
  }

  /**
   * As {@link #enter}, for one who ends the call on this same thread and wants to look the thread
   * up once.
   *
   * @param cell this thread's {@link #cell}
   */
  public static long enter(long[] cell, long deadlineNs) {
    long previous = cell[0];
    if (deadlineNs != NONE && (previous == NONE || deadlineNs - previous < 0)) {
      cell[0] = deadlineNs;
    }
    return previous;
  }

  /** Where this thread's deadline is kept; for this thread alone, and for nothing but a call. */
  public static long[] cell() {
    return CELL.get();
  }

  /** Puts back what {@link #enter} returned. */
  public static void restore(long previous) {
    CELL.get()[0] = previous;
  }
}
