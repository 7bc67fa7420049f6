package caprock.runtime.core.tasks;

import java.util.List;
import java.util.Set;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/**
 * What an extension sees as its scheduler: due tasks are handed from core's timer to the
 * extension's executor. Thread-safe.
 */
final class GroupScheduler extends AbstractExecutorService implements ScheduledExecutorService {
  /** Half of the range of {@link System#nanoTime} differences, so that sums do not overflow. */
  private static final long LONGEST_NS = Long.MAX_VALUE >> 2;

  private final ScheduledExecutorService timer;
  private final GroupExecutor executor;
  private final Set<TimedTask<?>> pending = ConcurrentHashMap.newKeySet();
  private volatile boolean closed;

  GroupScheduler(ScheduledExecutorService timer, GroupExecutor executor) {
    this.timer = timer;
    this.executor = executor;
  }

  @Override
  public ScheduledFuture<?> schedule(Runnable task, long delay, TimeUnit unit) {
    Callable<Object> callable =
        () -> {
          task.run();
          return Boolean.TRUE;
        };
    return start(new TimedTask<>(this, callable, due(delay, unit), 0));
  }

  @Override
  public <V> ScheduledFuture<V> schedule(Callable<V> task, long delay, TimeUnit unit) {
    return start(new TimedTask<>(this, task, due(delay, unit), 0));
  }

  @Override
  public ScheduledFuture<?> scheduleAtFixedRate(
      Runnable task, long initialDelay, long period, TimeUnit unit) {
    return repeat(task, initialDelay, positive(period, unit), unit);
  }

  @Override
  public ScheduledFuture<?> scheduleWithFixedDelay(
      Runnable task, long initialDelay, long delay, TimeUnit unit) {
    return repeat(task, initialDelay, -positive(delay, unit), unit);
  }

  private ScheduledFuture<?> repeat(Runnable task, long delay, long periodNs, TimeUnit unit) {
    Callable<Object> callable =
        () -> {
          task.run();
          return Boolean.TRUE;
        };
    return start(new TimedTask<>(this, callable, due(delay, unit), periodNs));
  }

  private <V> ScheduledFuture<V> start(TimedTask<V> task) {
    pending.add(task);
    arm(task);
    if (closed) {
      task.cancel(false);
      throw new RejectedExecutionException("The extension has stopped, and runs no more tasks.");
    }
    return task;
  }

  /** Has the task handed to the executor when it is due. */
  void arm(TimedTask<?> task) {
    try {
      task.triggeredBy(
          timer.schedule(
              () -> handOver(task), task.getDelay(TimeUnit.NANOSECONDS), TimeUnit.NANOSECONDS));
    } catch (RejectedExecutionException timerEnded) {
      // Core itself is stopping, and with it everything that waits for this task.
      task.cancel(false);
    }
  }

  private void handOver(TimedTask<?> task) {
    try {
      executor.execute(task);
    } catch (RejectedExecutionException full) {
      task.refuse(full);
    }
  }

  void forget(TimedTask<?> task) {
    pending.remove(task);
  }

  /** Cancels every timer, now and from now on. */
  void cancelAll() {
    closed = true;
    pending.forEach(task -> task.cancel(true));
  }

  @Override
  public void execute(Runnable task) {
    executor.execute(task);
  }

  @Override
  public boolean isShutdown() {
    return executor.isShutdown();
  }

  @Override
  public boolean isTerminated() {
    return executor.isTerminated();
  }

  @Override
  public boolean awaitTermination(long timeout, TimeUnit unit) throws InterruptedException {
    return executor.awaitTermination(timeout, unit);
  }

  @Override
  public void shutdown() {
    throw GroupExecutor.refusal();
  }

  @Override
  public List<Runnable> shutdownNow() {
    throw GroupExecutor.refusal();
  }

  private static long due(long delay, TimeUnit unit) {
    return System.nanoTime() + Math.min(Math.max(0, unit.toNanos(delay)), LONGEST_NS);
  }

  private static long positive(long period, TimeUnit unit) {
    if (period <= 0) {
      throw new IllegalArgumentException("A period is positive, not " + period + ".");
    }
    return Math.min(unit.toNanos(period), LONGEST_NS);
  }
}
