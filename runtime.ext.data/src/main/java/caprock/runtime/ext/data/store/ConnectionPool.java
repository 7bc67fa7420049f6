package caprock.runtime.ext.data.store;

import caprock.broker.CapabilityException;
import caprock.broker.ErrorCode;
import caprock.broker.spi.WasiPool;
import caprock.runtime.ext.data.sqlite.Connection;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The connections of one account: opened when needed, kept open for the next user of the same
 * database, closed to make room for another. Thread-safe.
 */
final class ConnectionPool {
  private final WasiPool instances;
  private final int maxConnections;
  private final ReentrantLock turn = new ReentrantLock();
  private final Deque<Idle> idle = new ArrayDeque<>();
  private int open;
  private boolean closed;

  /** What a connection is to: a file as the guest sees it, and whether only to read. */
  record Target(String path, boolean reader) {}

  private record Idle(Target target, Connection connection, long sinceNs) {}

  ConnectionPool(WasiPool instances, int maxConnections) {
    this.instances = instances;
    this.maxConnections = maxConnections;
  }

  /**
   * Takes a connection. Where the account has as many as it may, one that idles is closed, or the
   * caller waits.
   *
   * @throws CapabilityException as {@link WasiPool#lease} and {@link Connection#open}
   */
  Connection take(Target target) {
    Connection warm = poll(target);
    return warm == null ? open(target, true) : warm;
  }

  /**
   * Takes a new connection, to be given to {@link #end}, without waiting.
   *
   * @throws CapabilityException RESOURCE_EXHAUSTED if the account has as many as it may
   */
  Connection takeNew(Target target) {
    return open(target, false);
  }

  private Connection open(Target target, boolean mayWait) {
    Connection spare = makeRoom(mayWait);
    if (spare != null) {
      spare.close();
    }
    try {
      return Connection.open(instances.lease(), target.path(), target.reader());
    } catch (RuntimeException | Error e) {
      count(-1);
      throw e;
    }
  }

  /** Takes a connection back; one that is of no use any more is closed. */
  void give(Target target, Connection connection) {
    boolean keep = connection.usable();
    turn.lock();
    try {
      keep &= !closed;
      if (keep) {
        idle.addLast(new Idle(target, connection, System.nanoTime()));
      } else {
        open--;
      }
    } finally {
      turn.unlock();
    }
    if (!keep) {
      connection.close();
    }
  }

  /** Closes a connection that nobody else may have. */
  void end(Connection connection) {
    try {
      connection.close();
    } finally {
      count(-1);
    }
  }

  /** Closes the idle connections to a file. */
  void forget(String path) {
    closeIdle(candidate -> candidate.target().path().equals(path));
  }

  /** Closes what has idled since before a moment of {@link System#nanoTime}. */
  void closeOlderThan(long momentNs) {
    closeIdle(candidate -> candidate.sinceNs() - momentNs < 0);
  }

  /** Closes what idles now, and the rest when it comes back. */
  void close() {
    turn.lock();
    closed = true;
    turn.unlock();
    closeIdle(candidate -> true);
  }

  private @Nullable Connection poll(Target target) {
    turn.lock();
    try {
      // The one used last has the warmest cache.
      for (Iterator<Idle> newest = idle.descendingIterator(); newest.hasNext(); ) {
        Idle candidate = newest.next();
        if (candidate.target().equals(target)) {
          newest.remove();
          return candidate.connection();
        }
      }
      return null;
    } finally {
      turn.unlock();
    }
  }

  private @Nullable Connection makeRoom(boolean mayWait) {
    turn.lock();
    try {
      if (open >= maxConnections && !idle.isEmpty()) {
        return idle.removeFirst().connection();
      }
      if (open >= maxConnections && !mayWait) {
        throw new CapabilityException(
            ErrorCode.RESOURCE_EXHAUSTED,
            "All %d connections of the account are in use. Close a database, or raise %s."
                .formatted(maxConnections, DataSettings.MAX_CONNECTIONS));
      }
      open++;
      return null;
    } finally {
      turn.unlock();
    }
  }

  private void closeIdle(Predicate<Idle> which) {
    Connection next = removeIdle(which);
    while (next != null) {
      end(next);
      next = removeIdle(which);
    }
  }

  private @Nullable Connection removeIdle(Predicate<Idle> which) {
    turn.lock();
    try {
      for (Iterator<Idle> oldest = idle.iterator(); oldest.hasNext(); ) {
        Idle candidate = oldest.next();
        if (which.test(candidate)) {
          oldest.remove();
          return candidate.connection();
        }
      }
      return null;
    } finally {
      turn.unlock();
    }
  }

  private void count(int change) {
    turn.lock();
    open += change;
    turn.unlock();
  }
}
