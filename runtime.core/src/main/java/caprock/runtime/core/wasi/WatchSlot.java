package caprock.runtime.core.wasi;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.jspecify.annotations.Nullable;

/**
 * The guard of one instance: says whether it runs, on which thread and until when, and decides who
 * is first, the guest that returns or the watchdog that interrupts it.
 *
 * <p>One word holds a count of runs and a state. The caller moves it IDLE → RUNNING → IDLE, the
 * watchdog RUNNING → FIRING, interrupts the thread, and moves on to FIRED. Every step is a
 * compare-and-set from the very run it was meant for, so an interrupt can neither reach a caller
 * whose guest has returned, nor a later run: a caller that finds FIRING waits the moment until the
 * interrupt has been delivered, and clears it. The cost without a stop is two uncontended
 * compare-and-sets.
 *
 * <p>A slot refers to no instance and no extension; the watchdog may keep it for a while.
 */
final class WatchSlot {
  static final int IDLE = 0;
  static final int RUNNING = 1;
  static final int FIRING = 2;
  static final int FIRED = 3;
  static final int CLOSED = 4;

  private static final int STATE = 7;
  private static final int RUN = 8;
  private static final VarHandle WORD;
  private static final VarHandle WATCHED;

  static {
    try {
      MethodHandles.Lookup lookup = MethodHandles.lookup();
      WORD = lookup.findVarHandle(WatchSlot.class, "word", long.class);
      WATCHED = lookup.findVarHandle(WatchSlot.class, "watched", boolean.class);
    } catch (ReflectiveOperationException impossible) {
      throw new ExceptionInInitializerError(impossible);
    }
  }

  private final Watchdog watchdog;
  private volatile long word;
  private volatile boolean watched;
  private volatile boolean stopped;
  private @Nullable Thread thread;
  private long deadlineNs;

  // The watchdog's own notes about this slot; no other thread touches them.
  long seenWord = -1;
  long seenNs;
  long firedNs;

  WatchSlot(Watchdog watchdog) {
    this.watchdog = watchdog;
  }

  /**
   * Begins a run on this thread.
   *
   * @param runner the current thread
   * @param deadline a value of {@link System#nanoTime}, or {@code CurrentDeadline.NONE}
   * @return false if the slot is closed
   * @throws IllegalStateException if another thread is running it
   */
  boolean begin(Thread runner, long deadline) {
    long idle = (long) WORD.get(this);
    if ((idle & STATE) == IDLE) {
      thread = runner;
      deadlineNs = deadline;
      // A full fence: either the watchdog sees this run, or this thread sees it stopped watching.
      if (WORD.compareAndSet(this, idle, idle + RUN + RUNNING)) {
        if (!watched) {
          watch();
        }
        return true;
      }
    }
    if (state() == CLOSED) {
      return false;
    }
    throw new IllegalStateException("Two threads use one lease at the same time.");
  }

  /** Whether the current thread is inside a run of this slot. */
  boolean runsOn(Thread candidate) {
    return thread == candidate;
  }

  /**
   * Ends a run. On return no interrupt of the watchdog's is pending or to come.
   *
   * @return whether the watchdog interrupted the run; its interrupt is cleared
   */
  boolean end() {
    long running = (long) WORD.get(this);
    if ((running & STATE) == RUNNING
        && WORD.compareAndSet(this, running, running - RUNNING + IDLE)) {
      thread = null;
      return false;
    }
    return endFired();
  }

  private boolean endFired() {
    while (true) {
      long now = word;
      if ((now & STATE) == FIRED && WORD.compareAndSet(this, now, (now & ~STATE) | IDLE)) {
        Thread.interrupted();
        thread = null;
        return true;
      }
      Thread.onSpinWait();
    }
  }

  private void watch() {
    if (WATCHED.compareAndSet(this, false, true)) {
      boolean known = false;
      try {
        watchdog.watch(this);
        known = true;
      } finally {
        if (!known) {
          // The heap is full. A run that nobody watches must not begin.
          watched = false;
          end();
        }
      }
    }
  }

  int state() {
    return (int) (word & STATE);
  }

  /** Whether the watchdog has interrupted the run under way. */
  boolean fired() {
    return (word & STATE) > RUNNING;
  }

  /** Whether the run under way has been told to end, and no other may begin. */
  boolean stopped() {
    return stopped;
  }

  /**
   * Closes the slot for good.
   *
   * @return true if no run is under way; false if one is, which is then interrupted soon
   */
  boolean close() {
    stopped = true;
    while (true) {
      long now = word;
      int state = (int) (now & STATE);
      if (state == CLOSED) {
        return true;
      }
      if (state != IDLE) {
        return false;
      }
      if (WORD.compareAndSet(this, now, (now & ~STATE) | CLOSED)) {
        return true;
      }
    }
  }

  // ---- the watchdog's side ----

  long word() {
    return word;
  }

  static int stateOf(long word) {
    return (int) (word & STATE);
  }

  /** The deadline of the run that {@link #word} told of; wrong if that run has ended meanwhile. */
  long deadlineNs() {
    return deadlineNs;
  }

  /** Interrupts the run, unless it has ended meanwhile. */
  void fire(long seen) {
    long run = seen & ~STATE;
    if (WORD.compareAndSet(this, seen, run | FIRING)) {
      Thread runner = thread;
      if (runner != null) {
        runner.interrupt();
      }
      word = run | FIRED;
    }
  }

  /** Stops watching, unless a run has begun since the word was seen. */
  boolean unwatch(long seen) {
    watched = false;
    return word == seen || !WATCHED.compareAndSet(this, false, true);
  }
}
