package caprock.runtime.ext.data.sql;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.LongConsumer;

/**
 * Ends cursors and transactions that nobody calls any more, as everybody else waits for them.
 * Thread-safe.
 */
public final class IdleWatch implements AutoCloseable {
  private static final Logger LOG = System.getLogger("caprock.runtime.ext.data");

  private final long limitNs;
  private final Set<Held> watched = ConcurrentHashMap.newKeySet();
  private final ScheduledFuture<?> sweep;

  /**
   * Starts watching.
   *
   * @param limitMs after how long without a call something is ended, in milliseconds
   * @param others is told at each sweep since when something else must have idled to be ended
   */
  public IdleWatch(ScheduledExecutorService scheduler, long limitMs, LongConsumer others) {
    limitNs = TimeUnit.MILLISECONDS.toNanos(limitMs);
    long everyMs = Math.max(1, limitMs / 4);
    sweep =
        scheduler.scheduleWithFixedDelay(
            () -> sweep(others), everyMs, everyMs, TimeUnit.MILLISECONDS);
  }

  void add(Held held) {
    watched.add(held);
  }

  void remove(Held held) {
    watched.remove(held);
  }

  /** Ends the watch, and everything watched. */
  @Override
  public void close() {
    sweep.cancel(false);
    watched.forEach(Held::close);
  }

  private void sweep(LongConsumer others) {
    long since = System.nanoTime() - limitNs;
    for (Held held : watched) {
      if (held.endIfIdleSince(since)) {
        LOG.log(
            Level.WARNING,
            "{0} was not called for {1} ms and is ended. Close it when it is done.",
            held,
            TimeUnit.NANOSECONDS.toMillis(limitNs));
      }
    }
    others.accept(since);
  }
}
