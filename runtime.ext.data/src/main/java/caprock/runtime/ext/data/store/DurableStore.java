package caprock.runtime.ext.data.store;

import caprock.runtime.ext.data.sqlite.Connection;
import java.util.function.Supplier;

/**
 * A database in a file.
 *
 * <p>Its connections use SQLite without file locks, which is only right because of three rules kept
 * here. A writer is alone, from the beginning of its transaction to its end. One provider at a time
 * uses the file ({@link Ownership}). And a journal that a crash or a stopped guest left behind is
 * rolled back by somebody who is alone, before anybody reads: SQLite would let the first reader do
 * it, or two at the same time.
 */
final class DurableStore extends Store {
  private final ConnectionPool.Target reading;
  private final ConnectionPool.Target writing;
  private final ConnectionPool pool;
  private final Ownership ownership;
  private final long busyTimeoutMs;

  DurableStore(
      String name, String path, ConnectionPool pool, Ownership ownership, DataSettings settings) {
    super(name, new AccessLock(name, settings.maxReaders(), settings.busyTimeoutMs()));
    this.reading = new ConnectionPool.Target(path, true);
    this.writing = new ConnectionPool.Target(path, false);
    this.pool = pool;
    this.ownership = ownership;
    this.busyTimeoutMs = settings.busyTimeoutMs();
  }

  @Override
  public Grant toRead() {
    enter(false);
    while (ownership.recoveryDue()) {
      exit(false);
      enter(true);
      try {
        recover();
      } finally {
        exit(true);
      }
      enter(false);
    }
    return connect(false);
  }

  @Override
  public Grant toWrite() {
    enter(true);
    try {
      recover();
    } catch (RuntimeException | Error e) {
      exit(true);
      throw e;
    }
    return connect(true);
  }

  /** Runs something while nobody has the file open for use, without a connection. */
  <T> T alone(Supplier<T> work) {
    enter(true);
    try {
      return work.get();
    } finally {
      exit(true);
    }
  }

  @Override
  void end(boolean alone, Connection connection) {
    if (alone && !connection.usable()) {
      ownership.setRecoveryDue(true);
    }
    try {
      pool.give(alone ? writing : reading, connection);
    } finally {
      exit(alone);
    }
  }

  private void enter(boolean alone) {
    lock().acquire(alone);
    try {
      checkThere();
      ownership.enter(busyTimeoutMs);
    } catch (RuntimeException | Error e) {
      lock().release(alone);
      throw e;
    }
  }

  private void exit(boolean alone) {
    try {
      ownership.leave();
    } finally {
      lock().release(alone);
    }
  }

  private Grant connect(boolean alone) {
    try {
      return new Grant(this, alone, pool.take(alone ? writing : reading));
    } catch (RuntimeException | Error e) {
      exit(alone);
      throw e;
    }
  }

  /** The first read of a connection rolls back; it must be alone here. */
  private void recover() {
    if (!ownership.recoveryDue()) {
      return;
    }
    Connection connection = pool.take(writing);
    try {
      connection.call(
          sqlite -> {
            sqlite.run("SELECT count(*) FROM sqlite_schema");
            return null;
          });
      ownership.setRecoveryDue(false);
    } finally {
      pool.give(writing, connection);
    }
  }
}
