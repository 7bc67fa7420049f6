package caprock.runtime.core.reclaim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Finds the threads that an unloaded extension left running, and ends them as far as they let it.
 * Thread-safe.
 */
final class ThreadSweeper {
  private static final System.Logger LOG = System.getLogger(ThreadSweeper.class.getPackageName());

  /** How long an interrupted thread may take to end before it is reported. */
  private static final long PATIENCE_MS = 200;

  private final TimerThreads timers = new TimerThreads();

  /**
   * Interrupts an extension's own threads, and cancels its {@link java.util.Timer}s. Blocks for a
   * fraction of a second at most.
   *
   * @return the names of those that did not end
   */
  List<String> sweep(ClassLoader loader) {
    List<Thread> own = new ArrayList<>();
    for (Thread t : threads()) {
      if (timers.cancel(t, loader)) {
        LOG.log(System.Logger.Level.DEBUG, "Cancelled the timer {0}.", t.getName());
        own.add(t);
      } else if (belongsTo(t, loader)) {
        t.interrupt();
        own.add(t);
      }
    }
    long deadline = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PATIENCE_MS);
    own.removeIf(t -> ended(t, deadline));
    return own.stream().map(Thread::getName).toList();
  }

  /** The names of the live threads that belong to an extension. */
  List<String> holders(ClassLoader loader) {
    return threads().stream().filter(t -> belongsTo(t, loader)).map(Thread::getName).toList();
  }

  private static boolean ended(Thread t, long deadline) {
    try {
      t.join(Math.max(1, TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime())));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return !t.isAlive();
  }

  /** By its class or its context class loader; never the thread that sweeps. */
  private static boolean belongsTo(Thread t, ClassLoader loader) {
    return t != Thread.currentThread()
        && (t.getClass().getClassLoader() == loader || t.getContextClassLoader() == loader);
  }

  private static List<Thread> threads() {
    ThreadGroup root = Thread.currentThread().getThreadGroup();
    while (root.getParent() != null) {
      root = root.getParent();
    }
    Thread[] all = new Thread[root.activeCount() + 16];
    int found = root.enumerate(all, true);
    return Arrays.asList(all).subList(0, found);
  }
}
