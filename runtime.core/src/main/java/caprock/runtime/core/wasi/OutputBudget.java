package caprock.runtime.core.wasi;

import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * How much the guests of one pool may write to the log: so many lines in a second, the rest is
 * counted. Thread-safe.
 */
final class OutputBudget {
  private static final long WINDOW_NS = TimeUnit.SECONDS.toNanos(1);

  private final int linesPerSecond;
  private final LongSupplier clockNs;
  private long windowStartNs;
  private int used;
  private long dropped;

  /**
   * Makes a budget.
   *
   * @param linesPerSecond the most lines in a second
   * @param clockNs as {@link System#nanoTime}
   */
  OutputBudget(int linesPerSecond, LongSupplier clockNs) {
    this.linesPerSecond = linesPerSecond;
    this.clockNs = clockNs;
    this.windowStartNs = clockNs.getAsLong();
  }

  /**
   * Asks for one line.
   *
   * @return how many lines were dropped since the last one that was granted, 0 or more; -1 if this
   *     one is to be dropped too
   */
  synchronized long take() {
    long nowNs = clockNs.getAsLong();
    if (nowNs - windowStartNs >= WINDOW_NS) {
      windowStartNs = nowNs;
      used = 0;
    }
    if (used >= linesPerSecond) {
      dropped++;
      return -1;
    }
    used++;
    long droppedBefore = dropped;
    dropped = 0;
    return droppedBefore;
  }
}
