package caprock.runtime.core.tasks;

import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.RejectedExecutionHandler;
import java.util.concurrent.ThreadPoolExecutor;
import org.jspecify.annotations.Nullable;

/**
 * A queue that has its pool reuse an idle thread before it makes a new one, and queue only when all
 * are busy and there may be no more. A pool over an ordinary queue makes all its threads first.
 * Made for one pool, whose rejection handler it is too.
 */
final class ReuseFirstQueue extends LinkedBlockingQueue<Runnable>
    implements RejectedExecutionHandler {
  private static final long serialVersionUID = 1;

  private transient volatile @Nullable ThreadPoolExecutor pool;

  /** Sets the pool that takes from this queue. */
  void serve(ThreadPoolExecutor owner) {
    pool = owner;
  }

  /** Refuses, so that the pool makes a thread, unless a thread is idle or there may be no more. */
  @Override
  public boolean offer(Runnable task) {
    ThreadPoolExecutor p = pool;
    boolean mayGrow =
        p != null
            && p.getPoolSize() < p.getMaximumPoolSize()
            && p.getActiveCount() + size() >= p.getPoolSize();
    return !mayGrow && super.offer(task);
  }

  /** The pool grew to its maximum meanwhile, or is shut down. */
  @Override
  public void rejectedExecution(Runnable task, ThreadPoolExecutor executor) {
    if (executor.isShutdown() || !super.offer(task)) {
      throw new RejectedExecutionException("The runtime is stopping.");
    }
  }
}
