package caprock.rpc.capnp.load;

import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;

/**
 * Measures the longest time without progress while there was something to do. A look counts for at
 * most 50 ms: where the watch itself was not given a processor, nobody may have been.
 */
final class StallWatch implements Runnable {
  private static final long LOOK_NS = 5_000_000;
  private static final long MOST_NS = 50_000_000;

  private final LongSupplier progress;
  private final BooleanSupplier busy;
  private volatile boolean stopped;
  private volatile long longestNs;
  private volatile long longestDelayNs;

  StallWatch(LongSupplier progress, BooleanSupplier busy) {
    this.progress = progress;
    this.busy = busy;
  }

  @Override
  public void run() {
    long seen = progress.getAsLong();
    long stalledNs = 0;
    long last = System.nanoTime();
    while (!stopped) {
      LockSupport.parkNanos(LOOK_NS);
      long now = System.nanoTime();
      long passed = now - last;
      last = now;
      longestDelayNs = Math.max(longestDelayNs, passed - LOOK_NS);
      long done = progress.getAsLong();
      stalledNs = done != seen || !busy.getAsBoolean() ? 0 : stalledNs + Math.min(passed, MOST_NS);
      longestNs = Math.max(longestNs, stalledNs);
      seen = done;
    }
  }

  void stop() {
    stopped = true;
  }

  /** The longest stall, in ms. */
  long longestMs() {
    return longestNs / 1_000_000;
  }

  /** How long the watch itself was kept from looking, at most, in ms. */
  long longestDelayMs() {
    return longestDelayNs / 1_000_000;
  }
}
