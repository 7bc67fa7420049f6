package caprock.runtime.core.builtin.kv;

import caprock.broker.CapabilityException;
import caprock.broker.ErrorCode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import org.h2.mvstore.MVStoreException;
import org.jspecify.annotations.Nullable;

/**
 * Makes changes of a {@link StoreFile} atomic and durable.
 *
 * <p>Changes and commits run one at a time, and reads never beside them: a commit may overwrite
 * what a read still needs. Waiting for the disk takes most of a change's time and happens outside
 * that lock, under one of its own: whoever holds it syncs for everybody who changed something
 * before, so that many callers share one wait (group commit). I/O under these locks is the point of
 * them; no caller's code runs under them. Thread-safe.
 */
final class DurableMap {
  private final Path path;
  private final ReentrantReadWriteLock access = new ReentrantReadWriteLock();
  private final ReentrantLock disk = new ReentrantLock();
  private StoreFile file;
  private boolean closed;

  DurableMap(Path path) {
    this.path = path;
    file = StoreFile.open(path);
  }

  /** Runs a read; it sees all changes up to one moment. */
  <T extends @Nullable Object> T read(Function<StoreFile, T> read) {
    while (true) {
      DeadlineLock.lock(access.readLock(), "Reading the store");
      try {
        if (!closed && !file.isBroken()) {
          return read.apply(file);
        }
      } catch (MVStoreException | UncheckedIOException e) {
        throw failed(e);
      } finally {
        access.readLock().unlock();
      }
      reopenIfBroken();
    }
  }

  /**
   * Runs a change, and returns when it is on disk.
   *
   * @param change returns null if it changed nothing
   */
  <T> @Nullable T change(Function<StoreFile, @Nullable T> change) {
    DeadlineLock.lock(access.writeLock(), "Changing the store");
    StoreFile changed;
    long mine;
    T result;
    try {
      changed = openFile();
      result = apply(change, changed);
      if (result == null) {
        return null;
      }
      mine = changed.countChange();
    } finally {
      access.writeLock().unlock();
    }
    makeDurable(changed, mine);
    return result;
  }

  private <T> @Nullable T apply(Function<StoreFile, @Nullable T> change, StoreFile to) {
    try {
      return change.apply(to);
    } catch (MVStoreException | UncheckedIOException e) {
      // Half of the change may be in memory: give it up with all that is not on disk yet.
      to.closeBroken();
      throw failed(e);
    }
  }

  private void makeDurable(StoreFile changed, long mine) {
    if (changed.durableChanges() >= mine) {
      return;
    }
    DeadlineLock.lock(disk, "The change is made, but waiting until it is on disk");
    try {
      if (changed.durableChanges() < mine) {
        long upTo = commit(changed);
        changed.sync();
        changed.durableUpTo(upTo);
      }
    } catch (MVStoreException | UncheckedIOException e) {
      throw failed(e);
    } finally {
      disk.unlock();
    }
  }

  private long commit(StoreFile changed) {
    access.writeLock().lock();
    try {
      return changed.commit();
    } finally {
      access.writeLock().unlock();
    }
  }

  private void reopenIfBroken() {
    DeadlineLock.lock(access.writeLock(), "Reading the store");
    try {
      openFile();
    } finally {
      access.writeLock().unlock();
    }
  }

  /** The open file, opened again if a failure broke it. Under the write lock. */
  private StoreFile openFile() {
    if (closed) {
      throw new CapabilityException(
          ErrorCode.DISCONNECTED, "The store %s is closed.".formatted(path));
    }
    if (file.isBroken()) {
      file.closeBroken();
      file = StoreFile.open(path);
    }
    return file;
  }

  private CapabilityException failed(RuntimeException e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof IOException) {
        return new CapabilityException(
            ErrorCode.RESOURCE_EXHAUSTED,
            "The file %s failed: %s. Look at the disk's free space and its health."
                .formatted(path, cause.getMessage()),
            e);
      }
    }
    return new CapabilityException(
        ErrorCode.INTERNAL, "The store %s failed: %s".formatted(path, e.getMessage()), e);
  }

  /** Closes the file; what was changed is on disk already. A second call does nothing. */
  void close() {
    access.writeLock().lock();
    try {
      if (!closed) {
        closed = true;
        if (file.isBroken()) {
          file.closeBroken();
        } else {
          file.close();
        }
      }
    } finally {
      access.writeLock().unlock();
    }
  }
}
