package caprock.runtime.core.tasks;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;

/**
 * The threads that core itself works with; none of them is ever the extension's. Thread-safe.
 *
 * <p>The scheduler and the executor are started with the component, so that no first use pays for
 * it. All threads come from {@link SafeThreadFactory}. Code that runs on them must not leave an
 * extension's object in a thread-local, and should not call an extension: a stage completed for an
 * extension's continuation is completed on {@link #blocking}.
 */
@Component(service = CoreThreads.class, immediate = true)
public final class CoreThreads implements AutoCloseable {
  private static final int EXECUTOR_THREADS = 4;

  /** Loads wait for each other, so the bound is far above what a chain of requirements needs. */
  private static final int BLOCKING_THREADS = 64;

  private static final long BLOCKING_KEEP_ALIVE_S = 10;

  private final ScheduledThreadPoolExecutor scheduler;
  private final ThreadPoolExecutor executor;
  private final ThreadPoolExecutor blocking;

  /** Starts the threads. */
  public CoreThreads() {
    scheduler = new ScheduledThreadPoolExecutor(1, new SafeThreadFactory("caprock-timer"));
    // A cancelled timeout must not keep its stage, and with it a result, until it would have fired.
    scheduler.setRemoveOnCancelPolicy(true);
    scheduler.prestartAllCoreThreads();
    executor =
        new ThreadPoolExecutor(
            EXECUTOR_THREADS,
            EXECUTOR_THREADS,
            0,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            new SafeThreadFactory("caprock-core"));
    executor.prestartAllCoreThreads();
    ReuseFirstQueue queue = new ReuseFirstQueue();
    blocking =
        new ThreadPoolExecutor(
            1,
            BLOCKING_THREADS,
            BLOCKING_KEEP_ALIVE_S,
            TimeUnit.SECONDS,
            queue,
            new SafeThreadFactory("caprock-blocking"),
            queue);
    queue.serve(blocking);
    blocking.prestartAllCoreThreads();
  }

  /** One thread that fires timers. Tasks return at once; anything longer goes to the others. */
  public ScheduledExecutorService scheduler() {
    return scheduler;
  }

  /** Four threads and an unbounded queue, for short work that waits for nothing. */
  public Executor executor() {
    return executor;
  }

  /** Up to 64 threads, made on demand, for loads and whatever else may wait; then a queue. */
  public ExecutorService blocking() {
    return blocking;
  }

  /** Ends the threads; running tasks are interrupted. Does not wait. A second call does nothing. */
  @Deactivate
  @Override
  public void close() {
    scheduler.shutdownNow();
    executor.shutdownNow();
    blocking.shutdownNow();
  }
}
