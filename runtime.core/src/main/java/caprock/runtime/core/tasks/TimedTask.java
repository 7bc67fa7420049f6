package caprock.runtime.core.tasks;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.Callable;
import java.util.concurrent.Delayed;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A task of an extension that is due later, or again and again. Thread-safe. */
final class TimedTask<V extends @Nullable Object> extends FutureTask<V>
    implements ScheduledFuture<V> {
  private static final Logger LOG = System.getLogger("caprock.runtime.core.tasks");

  private final GroupScheduler owner;

  /** 0: once; positive: at a fixed rate; negative: with a fixed delay between runs. */
  private final long periodNs;

  private volatile long dueNs;
  private volatile @Nullable Future<?> trigger;

  TimedTask(GroupScheduler owner, Callable<V> task, long dueNs, long periodNs) {
    super(task);
    this.owner = owner;
    this.dueNs = dueNs;
    this.periodNs = periodNs;
  }

  /** Tells the task which timer starts it. A task cancelled meanwhile takes its timer along. */
  void triggeredBy(Future<?> timer) {
    trigger = timer;
    if (isDone()) {
      timer.cancel(false);
    }
  }

  /** Ends the task because it could not be handed over. */
  void refuse(RuntimeException why) {
    setException(why);
  }

  @Override
  public void run() {
    if (periodNs == 0) {
      super.run();
    } else if (runAndReset()) {
      dueNs = periodNs > 0 ? dueNs + periodNs : System.nanoTime() - periodNs;
      owner.arm(this);
    }
  }

  @Override
  protected void setException(Throwable failure) {
    super.setException(failure);
    if (periodNs != 0) {
      LOG.log(Level.WARNING, "A repeated task failed, and is not run again.", failure);
    }
  }

  @Override
  protected void done() {
    owner.forget(this);
    Future<?> timer = trigger;
    if (timer != null) {
      timer.cancel(false);
    }
  }

  @Override
  public long getDelay(TimeUnit unit) {
    return unit.convert(dueNs - System.nanoTime(), TimeUnit.NANOSECONDS);
  }

  @Override
  public int compareTo(Delayed other) {
    return Long.compare(getDelay(TimeUnit.NANOSECONDS), other.getDelay(TimeUnit.NANOSECONDS));
  }
}
