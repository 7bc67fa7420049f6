package caprock.runtime.ext.data.store;

import caprock.runtime.ext.data.sqlite.Connection;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The databases in memory of one account.
 *
 * <p>One provider at a time has a name. When it ends while references are left, it copies the
 * content to a passing file, and the next provider of this process that opens the name takes it
 * from there. Opening and ending are rare and one at a time, under a lock.
 */
final class MemoryStores {
  private static final String HANDOVER = "handover";
  private static final ConnectionPool.Target MEMORY =
      new ConnectionPool.Target(Connection.MEMORY, false);

  private final Folder folder;
  private final ConnectionPool pool;
  private final FolderLocks locks;
  private final DataSettings settings;
  private final ReentrantLock turn = new ReentrantLock();
  private final Map<String, MemoryStore> open = new HashMap<>();

  MemoryStores(Folder folder, ConnectionPool pool, FolderLocks locks, DataSettings settings) {
    this.folder = folder;
    this.pool = pool;
    this.locks = locks;
    this.settings = settings;
  }

  MemoryStore open(String name) {
    turn.lock();
    try {
      MemoryStore store = open.get(name);
      if (store == null || store.gone()) {
        if (store != null) {
          store.close();
        }
        store = make(name);
        open.put(name, store);
      }
      store.count(1);
      return store;
    } finally {
      turn.unlock();
    }
  }

  void leave(MemoryStore store) {
    turn.lock();
    try {
      if (store.count(-1) == 0) {
        open.remove(store.name(), store);
        store.close();
      }
    } finally {
      turn.unlock();
    }
  }

  /** Ends all, handing over what is in use. */
  void handOverAll() {
    turn.lock();
    try {
      for (MemoryStore store : open.values()) {
        try {
          store.handOver(folder.guestPassing(fileName(store.name()), HANDOVER));
        } finally {
          store.close();
        }
      }
      open.clear();
    } finally {
      turn.unlock();
    }
  }

  private MemoryStore make(String name) {
    FileLock ownership = locks.acquire(fileName(name), settings.busyTimeoutMs());
    try {
      Connection connection = pool.takeNew(MEMORY);
      try {
        takeOver(name, connection);
        return new MemoryStore(name, connection, ownership, settings, pool);
      } catch (RuntimeException | Error e) {
        pool.end(connection);
        throw e;
      }
    } catch (RuntimeException | Error e) {
      FolderLocks.release(ownership);
      throw e;
    }
  }

  private void takeOver(String name, Connection connection) {
    if (Files.exists(folder.passing(fileName(name), HANDOVER))) {
      String path = folder.guestPassing(fileName(name), HANDOVER);
      connection.call(
          sqlite -> {
            sqlite.copyFrom(path);
            return null;
          });
      folder.deletePassing(fileName(name), HANDOVER);
    }
  }

  /** Not to be mistaken for a durable database's: a dot cannot be in a name. */
  private static String fileName(String name) {
    return "memory." + name;
  }
}
