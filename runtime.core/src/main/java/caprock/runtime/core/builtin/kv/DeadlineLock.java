package caprock.runtime.core.builtin.kv;

import caprock.broker.CapabilityException;
import caprock.broker.ErrorCode;
import caprock.runtime.core.call.CurrentDeadline;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;

/** Takes a lock no later than the running call's deadline. */
final class DeadlineLock {
  private DeadlineLock() {}

  /**
   * Takes the lock. An interrupt does not end the wait, which is short; it stays set.
   *
   * @param what the sentence's beginning, "Reading the store"
   * @throws CapabilityException TIMEOUT if the deadline passed
   */
  static void lock(Lock lock, String what) {
    if (lock.tryLock()) {
      return;
    }
    long deadlineNs = CurrentDeadline.get();
    boolean interrupted = false;
    try {
      while (true) {
        try {
          long leftNs =
              deadlineNs == CurrentDeadline.NONE ? Long.MAX_VALUE : deadlineNs - System.nanoTime();
          if (lock.tryLock(leftNs, TimeUnit.NANOSECONDS)) {
            return;
          }
          throw new CapabilityException(
              ErrorCode.TIMEOUT, what + " took longer than the call's deadline.");
        } catch (InterruptedException e) {
          interrupted = true;
        }
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
