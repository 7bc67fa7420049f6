package caprock.runtime.ext.data.store;

import caprock.runtime.ext.data.sqlite.Connection;
import java.nio.channels.FileLock;

/**
 * A database in the memory of one guest, so with one connection that all its users share: their
 * statements take turns. Counted references keep it; the last one closes it.
 */
final class MemoryStore extends Store {
  /** Readers take turns anyway, so that their number has no cost. */
  private static final int MAX_READERS = 1_024;

  private final Connection connection;
  private final FileLock ownership;
  private final ConnectionPool pool;
  private int references;
  private boolean closed;

  MemoryStore(
      String name,
      Connection connection,
      FileLock ownership,
      DataSettings settings,
      ConnectionPool pool) {
    super(name, new AccessLock(name, MAX_READERS, settings.busyTimeoutMs()));
    this.connection = connection;
    this.ownership = ownership;
    this.pool = pool;
  }

  @Override
  public Grant toRead() {
    return grant(false);
  }

  @Override
  public Grant toWrite() {
    return grant(true);
  }

  @Override
  void end(boolean alone, Connection used) {
    if (!used.usable()) {
      // The guest that held the content was stopped; there is nothing to recover it from.
      setGone();
    }
    lock().release(alone);
  }

  /** Counts one user more or less; guarded by the caller's lock. */
  int count(int change) {
    references += change;
    return references;
  }

  /** Copies the content to a file for another provider, if it is still there. */
  void handOver(String path) {
    if (connection.usable()) {
      connection.call(
          sqlite -> {
            sqlite.copyTo(path);
            return null;
          });
    }
  }

  /** Ends the database; a second call does nothing. Guarded by the caller's lock. */
  void close() {
    if (closed) {
      return;
    }
    closed = true;
    setGone();
    try {
      pool.end(connection);
    } finally {
      FolderLocks.release(ownership);
    }
  }

  private Grant grant(boolean alone) {
    lock().acquire(alone);
    try {
      checkThere();
      return new Grant(this, alone, connection);
    } catch (RuntimeException | Error e) {
      lock().release(alone);
      throw e;
    }
  }
}
