package caprock.runtime.ext.data.store;

import caprock.broker.CapabilityException;
import caprock.broker.ErrorCode;
import caprock.runtime.ext.data.sqlite.Connection;

/** One database by name, with those who use it at the moment. Thread-safe. */
public abstract sealed class Store permits DurableStore, MemoryStore {
  private final String name;
  private final AccessLock lock;
  private volatile boolean gone;

  Store(String name, AccessLock lock) {
    this.name = name;
    this.lock = lock;
  }

  /** Its name. */
  public final String name() {
    return name;
  }

  /**
   * Waits until the database can be used. Others may read at the same time.
   *
   * @throws CapabilityException RESOURCE_EXHAUSTED if it is not free in time, DISCONNECTED if the
   *     database is gone
   */
  public abstract Grant toRead();

  /** As {@link #toRead}, but alone. */
  public abstract Grant toWrite();

  /** Gives back what a grant held. */
  abstract void end(boolean alone, Connection connection);

  final AccessLock lock() {
    return lock;
  }

  /** No further grant is given. */
  final void setGone() {
    gone = true;
  }

  final boolean gone() {
    return gone;
  }

  final void checkThere() {
    if (gone) {
      throw new CapabilityException(
          ErrorCode.DISCONNECTED,
          "The database '%s' was dropped or its provider has ended. Open it again.".formatted(name),
          false,
          null,
          null);
    }
  }
}
