package caprock.runtime.core.files;

import caprock.broker.CapabilityException;
import caprock.broker.ErrorCode;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * A folder and the lock that keeps other processes out of it. Thread-safe.
 *
 * <p>The lock file lies beside the folder, where no guest reaches it, and holds the owner's process
 * number for the error message of others. It is never deleted: two processes could then hold locks
 * on two files of one name.
 */
final class LockedFolder {
  private static final Logger LOG = System.getLogger("caprock.runtime.core.files");
  private static final int MAX_NOTE_BYTES = 32;

  /** Far behind the note: some systems let nobody read a locked byte. */
  private static final long LOCKED_BYTE = 1L << 40;

  private final Path path;

  /** Held during the I/O that makes, locks and unlocks the folder: that is what it is for. */
  private final ReentrantLock changing = new ReentrantLock();

  private @Nullable FileChannel lock;
  private Path taken;
  private boolean ended;

  LockedFolder(Path path) {
    this.path = path;
    this.taken = path;
  }

  Path path() {
    return path;
  }

  /** The folder, made and locked if it is not yet. */
  Path locked() {
    changing.lock();
    try {
      if (ended) {
        throw ended(path);
      }
      if (lock == null) {
        lock = acquire();
      }
      return path;
    } catch (ClosedByInterruptException stopped) {
      throw new CapabilityException(
          ErrorCode.TIMEOUT, "The thread was interrupted while it locked %s.".formatted(path));
    } catch (IOException failure) {
      throw new CapabilityException(
          ErrorCode.RESOURCE_EXHAUSTED,
          "The data folder %s cannot be used: %s. Set %s to a place that can be written."
              .formatted(path, reason(failure), DataFolders.DATA_DIR),
          false,
          null,
          failure);
    } finally {
      changing.unlock();
    }
  }

  /** In the file system's words, where it has any. */
  private static String reason(IOException failure) {
    if (failure instanceof AccessDeniedException denied) {
      return "permission denied at " + denied.getFile();
    }
    if (failure instanceof FileSystemException known && known.getReason() != null) {
      return "%s: %s".formatted(known.getFile(), known.getReason());
    }
    return failure.toString();
  }

  private FileChannel acquire() throws IOException {
    makeFolders();
    // The JVM must never open a lock file twice: closing either channel would drop the lock.
    Path real = path.toRealPath();
    if (!JvmLocks.take(real)) {
      throw inUse("another runtime in this process");
    }
    FileChannel channel = null;
    boolean acquired = false;
    try {
      channel =
          FileChannel.open(
              lockFile(),
              StandardOpenOption.CREATE,
              StandardOpenOption.READ,
              StandardOpenOption.WRITE,
              LinkOption.NOFOLLOW_LINKS);
      if (channel.tryLock(LOCKED_BYTE, 1, false) == null) {
        throw inUse("process " + owner(channel));
      }
      note(channel);
      acquired = true;
      taken = real;
      return channel;
    } finally {
      if (!acquired) {
        close(channel);
        JvmLocks.release(real);
      }
    }
  }

  private Path lockFile() {
    return path.resolveSibling(path.getFileName() + ".lock");
  }

  private void makeFolders() throws IOException {
    if (Files.isDirectory(path)) {
      return;
    }
    if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      var ownersOnly =
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
      Files.createDirectories(path, ownersOnly);
    } else {
      Files.createDirectories(path);
    }
  }

  private static void note(FileChannel channel) throws IOException {
    channel.truncate(0);
    byte[] pid = Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII);
    channel.write(ByteBuffer.wrap(pid), 0);
  }

  private static String owner(FileChannel channel) throws IOException {
    ByteBuffer note = ByteBuffer.allocate(MAX_NOTE_BYTES);
    channel.read(note, 0);
    String pid = new String(note.array(), 0, note.position(), StandardCharsets.US_ASCII).strip();
    return pid.matches("\\d+") ? pid : "of unknown number";
  }

  private CapabilityException inUse(String who) {
    return new CapabilityException(
        ErrorCode.RESOURCE_EXHAUSTED,
        "The data folder %s is used by %s. Stop that one, or set %s to another place."
            .formatted(path, who, DataFolders.DATA_DIR));
  }

  static CapabilityException ended(Path path) {
    return new CapabilityException(
        ErrorCode.DISCONNECTED,
        "The data folder %s was given back. Acquire the capability again.".formatted(path));
  }

  /** Unlocks the folder for good. A second call does nothing. */
  void unlock() {
    changing.lock();
    try {
      ended = true;
      if (lock != null) {
        close(lock);
        lock = null;
        JvmLocks.release(taken);
      }
    } finally {
      changing.unlock();
    }
  }

  private void close(@Nullable FileChannel channel) {
    try {
      if (channel != null) {
        channel.close();
      }
    } catch (IOException unclosed) {
      LOG.log(Level.WARNING, "The lock of " + path + " did not close.", unclosed);
    }
  }
}
