package caprock.runtime.ext.data.store;

import java.nio.channels.FileLock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * This provider's hold of one database file, among all providers of the folder: taken by the first
 * user and given back by the last. Thread-safe.
 */
final class Ownership {
  private final FolderLocks locks;
  private final String name;
  private final BooleanSupplier leftovers;
  private final ReentrantLock turn = new ReentrantLock();
  private @Nullable FileLock lock;
  private int users;
  private volatile boolean recoveryDue;

  /**
   * Makes the hold of one name.
   *
   * @param leftovers whether an unfinished transaction lies beside the file
   */
  Ownership(FolderLocks locks, String name, BooleanSupplier leftovers) {
    this.locks = locks;
    this.name = name;
    this.leftovers = leftovers;
  }

  /**
   * Joins the users. Blocks while another provider has the file.
   *
   * @throws caprock.broker.CapabilityException RESOURCE_EXHAUSTED if it has it for longer
   */
  void enter(long timeoutMs) {
    turn.lock();
    try {
      if (users == 0) {
        lock = locks.acquire(name, timeoutMs);
        if (leftovers.getAsBoolean()) {
          recoveryDue = true;
        }
      }
      users++;
    } finally {
      turn.unlock();
    }
  }

  /** Leaves the users. */
  void leave() {
    turn.lock();
    try {
      FileLock held = lock;
      if (--users == 0 && held != null) {
        lock = null;
        FolderLocks.release(held);
      }
    } finally {
      turn.unlock();
    }
  }

  /** Whether an unfinished transaction has to be rolled back before anybody reads. */
  boolean recoveryDue() {
    return recoveryDue;
  }

  /** Says whether recovery is due. */
  void setRecoveryDue(boolean due) {
    recoveryDue = due;
  }
}
