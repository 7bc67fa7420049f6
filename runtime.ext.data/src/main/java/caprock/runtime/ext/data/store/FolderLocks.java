package caprock.runtime.ext.data.store;

import caprock.broker.CapabilityException;
import caprock.broker.ErrorCode;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * Locks by name that hold between providers of one folder: while an update goes on, the old and the
 * new version of this bundle are both loaded, and neither sees the other's objects. What they share
 * is the JVM's table of file locks, which refuses the second holder whichever class loader it comes
 * from. Each name locks one byte of one file, at a place its hash gives; the file stays empty.
 * Thread-safe.
 */
final class FolderLocks implements AutoCloseable {
  private static final long FIRST_PAUSE_NS = TimeUnit.MICROSECONDS.toNanos(200);
  private static final long LONGEST_PAUSE_NS = TimeUnit.MILLISECONDS.toNanos(10);

  private final Path file;
  private volatile @Nullable FileChannel channel;

  FolderLocks(Path file) {
    this.file = file;
  }

  /**
   * Waits for the lock of a name.
   *
   * @return the lock, which the caller releases
   * @throws CapabilityException RESOURCE_EXHAUSTED if another provider has it for longer
   */
  FileLock acquire(String name, long timeoutMs) {
    long position = position(name);
    FileLock lock = attempt(position);
    long deadlineNs = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(timeoutMs);
    long pauseNs = FIRST_PAUSE_NS;
    while (lock == null) {
      if (System.nanoTime() - deadlineNs >= 0 || Thread.currentThread().isInterrupted()) {
        throw Busy.failure(
            "The database '%s' is in use by another version of data.sql: not free within %,d ms."
                .formatted(name, timeoutMs));
      }
      LockSupport.parkNanos(this, pauseNs);
      pauseNs = Math.min(LONGEST_PAUSE_NS, pauseNs * 2);
      lock = attempt(position);
    }
    return lock;
  }

  /** Gives a lock back. */
  static void release(FileLock lock) {
    try {
      lock.release();
    } catch (IOException e) {
      throw new CapabilityException(
          ErrorCode.INTERNAL, "A file lock cannot be released: " + e + ".", e);
    }
  }

  private @Nullable FileLock attempt(long position) {
    try {
      return open().tryLock(position, 1, false);
    } catch (OverlappingFileLockException e) {
      return null;
    } catch (IOException e) {
      throw new CapabilityException(
          ErrorCode.INTERNAL, "The lock file %s cannot be used: %s.".formatted(file, e), e);
    }
  }

  private FileChannel open() throws IOException {
    FileChannel open = channel;
    if (open != null && open.isOpen()) {
      return open;
    }
    synchronized (this) {
      if (channel == null || !channel.isOpen()) {
        channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      }
      return channel;
    }
  }

  private static long position(String name) {
    byte[] utf8 = name.getBytes(StandardCharsets.UTF_8);
    return UUID.nameUUIDFromBytes(utf8).getLeastSignificantBits() & Long.MAX_VALUE >>> 1;
  }

  @Override
  public void close() throws IOException {
    FileChannel open = channel;
    if (open != null) {
      open.close();
    }
  }
}
