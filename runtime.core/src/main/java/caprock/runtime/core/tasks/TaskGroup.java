package caprock.runtime.core.tasks;

import caprock.broker.spi.ExtensionTasks;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/**
 * Tasks with one owner and one end. Thread-safe.
 *
 * <p>The pool's threads are made on demand and end after {@value #KEEP_ALIVE_S} idle seconds, so an
 * extension that runs nothing costs nothing. Timers wait on core's own scheduler and are handed
 * over when due: the extension's code never runs on a thread that outlives it.
 */
public final class TaskGroup implements ExtensionTasks, AutoCloseable {
  private static final Logger LOG = System.getLogger("caprock.runtime.core.tasks");
  private static final long KEEP_ALIVE_S = 10;

  /** An extension that submits faster than it works is told so before the heap is full. */
  static final int MAX_QUEUED = 65_536;

  private final String owner;
  private final long stopWaitMs;
  private final Consumer<TaskGroup> onStuck;
  private final Set<Thread> alive = ConcurrentHashMap.newKeySet();
  private final ThreadPoolExecutor pool;
  private final GroupExecutor executor;
  private final GroupScheduler scheduler;
  private final AtomicBoolean closed = new AtomicBoolean();
  private volatile long closedAtNs;

  TaskGroup(
      String owner, ScheduledExecutorService timer, long stopWaitMs, Consumer<TaskGroup> onStuck) {
    this.owner = owner;
    this.stopWaitMs = stopWaitMs;
    this.onStuck = onStuck;
    int threads = Math.max(2, Runtime.getRuntime().availableProcessors());
    pool =
        new ThreadPoolExecutor(
            threads,
            threads,
            KEEP_ALIVE_S,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(MAX_QUEUED),
            recording(new SafeThreadFactory("caprock-ext-" + owner)));
    pool.allowCoreThreadTimeOut(true);
    executor = new GroupExecutor(owner, pool);
    scheduler = new GroupScheduler(timer, executor);
  }

  private ThreadFactory recording(ThreadFactory factory) {
    return worker -> {
      Runnable recorded =
          () -> {
            Thread thread = Thread.currentThread();
            alive.add(thread);
            try {
              worker.run();
            } finally {
              alive.remove(thread);
            }
          };
      return factory.newThread(recorded);
    };
  }

  @Override
  public ExecutorService executor() {
    return executor;
  }

  @Override
  public ScheduledExecutorService scheduler() {
    return scheduler;
  }

  /**
   * Drops queued tasks and timers, interrupts running ones and waits a short while for them to end.
   * What still runs then is logged by name. Called from one of its own tasks, it does not wait. A
   * second call does nothing.
   */
  @Override
  public void close() {
    if (!closed.compareAndSet(false, true)) {
      return;
    }
    closedAtNs = System.nanoTime();
    scheduler.cancelAll();
    for (Runnable dropped : pool.shutdownNow()) {
      if (dropped instanceof Future<?> future) {
        future.cancel(false);
      }
    }
    if (!ended()) {
      onStuck.accept(this);
      stuck().forEach(task -> LOG.log(Level.WARNING, task.sentence()));
    }
  }

  private boolean ended() {
    if (alive.contains(Thread.currentThread())) {
      return false;
    }
    try {
      return pool.awaitTermination(stopWaitMs, TimeUnit.MILLISECONDS);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return pool.isTerminated();
    }
  }

  /** The tasks that still run although the group is closed; empty while it is open. */
  List<StuckTask> stuck() {
    if (!closed.get()) {
      return List.of();
    }
    long sinceMs = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - closedAtNs);
    return alive.stream()
        .map(thread -> new StuckTask(owner, thread.getName(), where(thread), sinceMs))
        .toList();
  }

  /** The topmost frame that is not the JDK's. */
  private static String where(Thread thread) {
    StackTraceElement[] stack = thread.getStackTrace();
    for (StackTraceElement frame : stack) {
      String module = frame.getModuleName();
      if (module == null || !module.startsWith("java.") && !module.startsWith("jdk.")) {
        return frame.toString();
      }
    }
    return stack.length == 0 ? "its end" : stack[0].toString();
  }
}
