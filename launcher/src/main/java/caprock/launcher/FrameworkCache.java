package caprock.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/**
 * The folder in which the framework keeps installed bundles: one for this process alone, deleted at
 * its end, or a lasting one that a single process may use at a time.
 *
 * <p>Not thread-safe; closed by its owner when the framework has stopped.
 */
public final class FrameworkCache implements AutoCloseable {
  private final Path folder;
  private final @Nullable FileChannel lock;

  private FrameworkCache(Path folder, @Nullable FileChannel lock) {
    this.folder = folder;
    this.lock = lock;
  }

  /**
   * Makes a folder that {@link #close} deletes.
   *
   * @throws BootException if there is no room for temporary files
   */
  public static FrameworkCache temporary() throws BootException {
    try {
      return new FrameworkCache(Files.createTempDirectory("caprock-"), null);
    } catch (IOException e) {
      throw new BootException(
          "Cannot make a temporary folder: %s. Set java.io.tmpdir to one that can be written."
              .formatted(BootException.reason(e)),
          e);
    }
  }

  /**
   * Takes a lasting folder, made if need be.
   *
   * @return null if another process has it
   * @throws BootException if it cannot be made
   */
  public static @Nullable FrameworkCache lasting(Path folder) throws BootException {
    try {
      Files.createDirectories(folder);
      FileChannel channel =
          FileChannel.open(
              folder.resolveSibling(folder.getFileName() + ".lock"),
              StandardOpenOption.CREATE,
              StandardOpenOption.WRITE);
      FileLock lock = tryLock(channel);
      if (lock == null) {
        channel.close();
        return null;
      }
      return new FrameworkCache(folder, channel);
    } catch (IOException e) {
      throw new BootException(
          "Cannot use the folder %s: %s. Set %s to one that can be written."
              .formatted(folder, BootException.reason(e), Settings.DATA_DIR),
          e);
    }
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null; // this process has it, through another framework
    }
  }

  /** The folder. */
  public Path folder() {
    return folder;
  }

  /** Whether the folder is deleted by {@link #close}. */
  public boolean isTemporary() {
    return lock == null;
  }

  /**
   * Gives the folder up. A second call does nothing.
   *
   * @throws UncheckedIOException if something of a temporary folder is left
   */
  @Override
  public void close() {
    try {
      if (lock != null) {
        lock.close();
      } else if (Files.exists(folder)) {
        Files.walkFileTree(folder, new Deletion());
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot delete " + folder + ".", e);
    }
  }

  private static final class Deletion extends SimpleFileVisitor<Path> {
    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      Files.delete(file);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path dir, @Nullable IOException failure)
        throws IOException {
      if (failure != null) {
        throw failure;
      }
      Files.delete(dir);
      return FileVisitResult.CONTINUE;
    }
  }
}
