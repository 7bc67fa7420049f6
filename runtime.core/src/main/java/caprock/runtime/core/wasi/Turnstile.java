package caprock.runtime.core.wasi;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;

/**
 * Where callers wait for a condition that changes without a lock. Thread-safe.
 *
 * <p>A waiter counts itself before it looks at the condition, and who changes the condition looks
 * at the count afterwards; so either the waiter sees the change, or the changer sees the waiter.
 * While nobody waits, a change costs one volatile read.
 */
final class Turnstile {
  private final BooleanSupplier open;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private volatile int waiting;

  /**
   * Makes one.
   *
   * @param open the condition; it reads volatile state, and does not block
   */
  Turnstile(BooleanSupplier open) {
    this.open = open;
  }

  /**
   * Blocks until the condition holds.
   *
   * @param deadlineNs a value of {@link System#nanoTime}
   * @return false if it did not hold in time
   * @throws InterruptedException if the thread is interrupted
   */
  boolean await(long deadlineNs) throws InterruptedException {
    lock.lockInterruptibly();
    try {
      waiting++;
      while (!open.getAsBoolean()) {
        long leftNs = deadlineNs - System.nanoTime();
        if (leftNs <= 0) {
          return false;
        }
        changed.awaitNanos(leftNs);
      }
      return true;
    } finally {
      waiting--;
      lock.unlock();
    }
  }

  /** Tells the waiters that the condition may hold now. */
  void changed() {
    if (waiting > 0) {
      lock.lock();
      try {
        changed.signalAll();
      } finally {
        lock.unlock();
      }
    }
  }
}
