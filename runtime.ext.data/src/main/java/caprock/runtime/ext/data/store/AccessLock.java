package caprock.runtime.ext.data.store;

import caprock.broker.CapabilityException;
import caprock.broker.ErrorCode;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * The read/write lock of one database: many readers, or one writer alone. First come, first served,
 * so a stream of readers does not keep a writer out. Not bound to threads: a cursor may be closed
 * by another thread than opened it. Thread-safe.
 */
final class AccessLock {
  private final String database;
  private final int all;
  private final long busyTimeoutMs;
  private final Semaphore permits;
  private final Set<Holder> holders = ConcurrentHashMap.newKeySet();

  /** Somebody who keeps the lock beyond one call, told to those who wait in vain. */
  record Holder(String what, long sinceNs) {}

  AccessLock(String database, int maxReaders, long busyTimeoutMs) {
    this.database = database;
    this.all = maxReaders;
    this.busyTimeoutMs = busyTimeoutMs;
    this.permits = new Semaphore(maxReaders, true);
  }

  /**
   * Waits for the lock, at most for the busy timeout.
   *
   * @param alone to write; otherwise to read
   * @throws CapabilityException RESOURCE_EXHAUSTED if it was not free in time, TIMEOUT if the
   *     thread was interrupted
   */
  void acquire(boolean alone) {
    try {
      if (!permits.tryAcquire(alone ? all : 1, busyTimeoutMs, TimeUnit.MILLISECONDS)) {
        throw busy();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CapabilityException(
          ErrorCode.TIMEOUT, "Interrupted while waiting for the database '" + database + "'.", e);
    }
  }

  /** Gives back what {@link #acquire} took. */
  void release(boolean alone) {
    permits.release(alone ? all : 1);
  }

  /** Notes a holder that stays beyond one call. */
  Holder enter(String what) {
    Holder holder = new Holder(what, System.nanoTime());
    holders.add(holder);
    return holder;
  }

  /** Forgets a holder. */
  void leave(Holder holder) {
    holders.remove(holder);
  }

  private CapabilityException busy() {
    List<Holder> now = List.copyOf(holders);
    String who =
        now.stream()
            .min((a, b) -> Long.compare(a.sinceNs() - b.sinceNs(), 0))
            .map(
                oldest ->
                    "%d open, the oldest a %s for %,d ms. Close it"
                        .formatted(
                            now.size(),
                            oldest.what(),
                            TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - oldest.sinceNs())))
            .orElse("held by other calls. Try again");
    return Busy.failure(
        "The database '%s' is locked: no access within %,d ms; %s."
            .formatted(database, busyTimeoutMs, who));
  }
}
