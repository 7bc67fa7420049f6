package caprock.runtime.core.tasks;

import java.util.List;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** What an extension sees of its pool: it can run tasks, but the runtime ends it. Thread-safe. */
final class GroupExecutor extends AbstractExecutorService {
  private final String owner;
  private final ThreadPoolExecutor pool;

  GroupExecutor(String owner, ThreadPoolExecutor pool) {
    this.owner = owner;
    this.pool = pool;
  }

  @Override
  public void execute(Runnable task) {
    try {
      pool.execute(task);
    } catch (RejectedExecutionException full) {
      throw new RejectedExecutionException(
          pool.isShutdown()
              ? owner + " has stopped, and runs no more tasks."
              : "%s has %d tasks waiting, the most allowed. Submit fewer at a time."
                  .formatted(owner, TaskGroup.MAX_QUEUED));
    }
  }

  @Override
  public boolean isShutdown() {
    return pool.isShutdown();
  }

  @Override
  public boolean isTerminated() {
    return pool.isTerminated();
  }

  @Override
  public boolean awaitTermination(long timeout, TimeUnit unit) throws InterruptedException {
    return pool.awaitTermination(timeout, unit);
  }

  @Override
  public void shutdown() {
    throw refusal();
  }

  @Override
  public List<Runnable> shutdownNow() {
    throw refusal();
  }

  static UnsupportedOperationException refusal() {
    return new UnsupportedOperationException(
        "The runtime ends these threads when the extension stops; an extension cannot.");
  }
}
