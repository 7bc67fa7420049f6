package caprock.runtime.core.route;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * Counts calls in flight, and lets one thread wait until there is none. Thread-safe.
 *
 * <p>A counter of its own for each stripe of threads keeps callers off each other's cache lines; a
 * semaphore or a stamped lock costs five times as much when two threads call. A call may leave on
 * another stripe than it entered, so only the sum means anything. The sum is exact once the gate is
 * closed: whoever got in had counted itself before the gate closed, so no count can be missed, and
 * whoever failed to get in is at most counted too much for a moment.
 */
public final class InFlight {
  private static final VarHandle COUNT = MethodHandles.arrayElementVarHandle(long[].class);
  private static final int STRIPES =
      Integer.highestOneBit(Math.min(32, 2 * Runtime.getRuntime().availableProcessors()) * 2 - 1);

  /** Two cache lines apart: the hardware fetches lines in pairs. */
  private static final int SPACING = 16;

  private final long[] counts = new long[(STRIPES + 1) * SPACING];
  private volatile boolean closed;
  private volatile @Nullable Thread waiter;

  private static int slot() {
    return (((int) Thread.currentThread().getId() & (STRIPES - 1)) + 1) * SPACING;
  }

  /** Counts one in; false, and nothing counted, if the gate is closed. */
  public boolean enter() {
    COUNT.getAndAdd(counts, slot(), 1L);
    if (!closed) {
      return true;
    }
    leave();
    return false;
  }

  /** Counts one more in beside one that is in already, whether or not the gate is closed. */
  void enterAgain() {
    COUNT.getAndAdd(counts, slot(), 1L);
  }

  /** Counts one out. */
  public void leave() {
    COUNT.getAndAdd(counts, slot(), -1L);
    if (closed) {
      LockSupport.unpark(waiter);
    }
  }

  /** Lets nobody in from now on. */
  public void close() {
    closed = true;
  }

  boolean isClosed() {
    return closed;
  }

  /**
   * Waits until nobody is in; the gate must be closed.
   *
   * @param deadlineNs when to give up, a value of {@link System#nanoTime}
   * @return whether nobody is in
   */
  public boolean awaitNone(long deadlineNs) {
    waiter = Thread.currentThread();
    boolean interrupted = false;
    try {
      while (sum() != 0) {
        long left = deadlineNs - System.nanoTime();
        if (left <= 0) {
          return false;
        }
        LockSupport.parkNanos(this, left);
        interrupted |= Thread.interrupted();
      }
      return true;
    } finally {
      waiter = null;
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /** How many are in; exact only when the gate is closed and nobody fails to enter. */
  long sum() {
    long sum = 0;
    for (int i = SPACING; i < counts.length; i += SPACING) {
      sum += (long) COUNT.getVolatile(counts, i);
    }
    return sum;
  }
}
