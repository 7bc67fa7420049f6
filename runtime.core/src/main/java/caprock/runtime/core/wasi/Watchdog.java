package caprock.runtime.core.wasi;

import caprock.runtime.core.call.CurrentDeadline;
import caprock.runtime.core.tasks.SafeThreadFactory;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Interrupts guests that run for too long. One thread for all of them. Thread-safe.
 *
 * <p>Compiled guests look at the thread's interrupt flag in every loop and call, and have no other
 * way to be stopped. Guests run on their callers' threads, so a run costs no hand-off; instead the
 * watchdog looks at the slots of recent runs every {@value #TICK_MS} ms. A run puts nothing in a
 * queue and reads no clock: one without a deadline is timed from the tick that saw it first. Slots
 * in which nothing happened for {@value #LINGER_MS} ms are no longer looked at until their next
 * run; with none left the thread sleeps.
 *
 * <p>An interrupt can get lost, in a host function that swallows it or in a nested run that ends
 * after its outer one was interrupted too. So it is repeated every {@value #REPEAT_MS} ms until the
 * run has ended.
 */
final class Watchdog implements AutoCloseable {
  private static final Logger LOG = System.getLogger("caprock.runtime.core.wasi");
  static final long TICK_MS = 5;
  static final long LINGER_MS = 1000;
  static final long REPEAT_MS = 50;

  private static final long TICK_NS = TimeUnit.MILLISECONDS.toNanos(TICK_MS);
  private static final long LINGER_NS = TimeUnit.MILLISECONDS.toNanos(LINGER_MS);
  private static final long REPEAT_NS = TimeUnit.MILLISECONDS.toNanos(REPEAT_MS);

  private final long maxExecutionNs;
  private final Queue<WatchSlot> arrivals = new ConcurrentLinkedQueue<>();
  private final List<WatchSlot> slots = new ArrayList<>();
  private final Thread thread;
  private volatile boolean asleep;
  private volatile boolean closed;

  /**
   * Starts the thread.
   *
   * @param maxExecutionMs how long a run without a deadline may take
   */
  Watchdog(long maxExecutionMs) {
    maxExecutionNs = TimeUnit.MILLISECONDS.toNanos(maxExecutionMs);
    thread = new SafeThreadFactory("caprock-watchdog").newThread(this::watchSlots);
    thread.start();
  }

  long maxExecutionMs() {
    return TimeUnit.NANOSECONDS.toMillis(maxExecutionNs);
  }

  /** Looks at the slot from now on. */
  void watch(WatchSlot slot) {
    arrivals.add(slot);
    if (asleep) {
      LockSupport.unpark(thread);
    }
  }

  /** Whether nothing ran for a while, so that the next run has to wake the thread. */
  boolean asleep() {
    return asleep;
  }

  private void watchSlots() {
    while (!closed) {
      try {
        tick(System.nanoTime());
      } catch (OutOfMemoryError full) {
        // Nothing else stops the guests that fill the heap. Saying so would need memory.
        Thread.onSpinWait();
      } catch (RuntimeException broken) {
        LOG.log(Level.ERROR, "The watchdog failed, and goes on.", broken);
      }
      if (slots.isEmpty()) {
        sleepUntilArrival();
      } else {
        LockSupport.parkNanos(this, TICK_NS);
      }
    }
  }

  private void sleepUntilArrival() {
    asleep = true;
    while (arrivals.isEmpty() && !closed) {
      LockSupport.park(this);
    }
    asleep = false;
  }

  private void tick(long nowNs) {
    for (WatchSlot slot = arrivals.peek(); slot != null; slot = arrivals.peek()) {
      slot.seenWord = -1;
      // Added first: a full heap must not lose a slot.
      slots.add(slot);
      arrivals.remove();
    }
    slots.removeIf(slot -> !stillNeeded(slot, nowNs));
  }

  private boolean stillNeeded(WatchSlot slot, long nowNs) {
    long word = slot.word();
    if (word != slot.seenWord) {
      slot.seenWord = word;
      slot.seenNs = nowNs;
    }
    int state = WatchSlot.stateOf(word);
    if (state == WatchSlot.RUNNING && overdue(slot, nowNs)
        || state == WatchSlot.FIRED && nowNs - slot.firedNs >= REPEAT_NS) {
      slot.firedNs = nowNs;
      slot.fire(word);
      return true;
    }
    boolean quiet =
        (state == WatchSlot.IDLE || state == WatchSlot.CLOSED) && nowNs - slot.seenNs >= LINGER_NS;
    return !quiet || !slot.unwatch(word);
  }

  private boolean overdue(WatchSlot slot, long nowNs) {
    if (slot.stopped()) {
      return true;
    }
    long deadlineNs = slot.deadlineNs();
    return deadlineNs == CurrentDeadline.NONE
        ? nowNs - slot.seenNs >= maxExecutionNs
        : nowNs - deadlineNs >= 0;
  }

  /** Ends the thread. Runs under way are no longer stopped. */
  @Override
  public void close() {
    closed = true;
    LockSupport.unpark(thread);
  }
}
