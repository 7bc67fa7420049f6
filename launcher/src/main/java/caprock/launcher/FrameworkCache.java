package caprock.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The folder in which the framework keeps installed bundles: one for this process alone, deleted at
 * its end, or a lasting one that a single process may use at a time.
 *
 * <p>Not thread-safe; closed by its owner when the framework has stopped.
 */
public final class FrameworkCache implements AutoCloseable {
  private static final String PREFIX = "caprock-";
  private static final String LOCK = "in-use";

  /** Where Linux keeps files in memory, and what must be free there for the cache to go there. */
  private static final Path MEMORY = Path.of("/dev/shm");

  private static final long MEMORY_BYTES = 256L << 20;

  /** A younger folder without a lock may be one that its process is about to lock. */
  private static final Duration MAKING = Duration.ofMinutes(1);

  private final Path folder;
  private final FileChannel lock;
  private final boolean temporary;

  private FrameworkCache(Path folder, FileChannel lock, boolean temporary) {
    this.folder = folder;
    this.lock = lock;
    this.temporary = temporary;
  }

  /**
   * Makes a folder that {@link #close} deletes, in memory if the system has a file system there: a
   * framework writes small files with each bundle, and disks are slow at that. Whoever sets {@code
   * java.io.tmpdir} has it there. Deletes the folders of processes that were killed.
   *
   * @throws BootException if there is no room for temporary files
   */
  public static FrameworkCache temporary() throws BootException {
    Path parent = Path.of(System.getProperty("java.io.tmpdir"));
    if (parent.equals(Path.of("/tmp")) && hasRoom(MEMORY)) {
      parent = MEMORY;
    }
    try {
      deleteAbandoned(parent);
      Path folder = Files.createTempDirectory(parent, PREFIX);
      FileChannel channel = openLock(folder.resolve(LOCK));
      channel.lock();
      return new FrameworkCache(folder, channel, true);
    } catch (IOException e) {
      throw new BootException("Cannot make a temporary folder: " + e, e);
    }
  }

  private static boolean hasRoom(Path memory) {
    return Files.isWritable(memory) && memory.toFile().getUsableSpace() >= MEMORY_BYTES;
  }

  private static void deleteAbandoned(Path parent) throws IOException {
    try (DirectoryStream<Path> folders = Files.newDirectoryStream(parent, PREFIX + "*")) {
      for (Path folder : folders) {
        if (isAbandoned(folder)) {
          Files.walkFileTree(folder, new Deletion());
        }
      }
    }
  }

  private static boolean isAbandoned(Path folder) {
    try {
      Instant youngest = Instant.now().minus(MAKING);
      if (Files.getLastModifiedTime(folder).toInstant().isAfter(youngest)
          || !Files.exists(folder.resolve(LOCK))) {
        return false;
      }
      try (FileChannel channel = openLock(folder.resolve(LOCK))) {
        return tryLock(channel) != null;
      }
    } catch (IOException e) {
      return false; // another user's, or just deleted
    }
  }

  private static FileChannel openLock(Path file) throws IOException {
    return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
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
      FileChannel channel = openLock(folder.resolveSibling(folder.getFileName() + ".lock"));
      FileLock lock = tryLock(channel);
      if (lock == null) {
        channel.close();
        return null;
      }
      return new FrameworkCache(folder, channel, false);
    } catch (IOException e) {
      throw new BootException("Cannot use the folder " + folder + ": " + e, e);
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
    return temporary;
  }

  /**
   * Gives the folder up. A second call does nothing.
   *
   * @throws UncheckedIOException if something of a temporary folder is left
   */
  @Override
  public void close() {
    try {
      lock.close();
      if (temporary && Files.exists(folder)) {
        Files.walkFileTree(folder, new Deletion());
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot delete " + folder + ".", e);
    }
  }

  /** Deletes a folder; another process may be deleting it too. */
  private static final class Deletion extends SimpleFileVisitor<Path> {
    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      Files.deleteIfExists(file);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
      if (failure instanceof NoSuchFileException) {
        return FileVisitResult.CONTINUE;
      }
      throw failure;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path dir, @Nullable IOException failure)
        throws IOException {
      if (failure != null && !(failure instanceof NoSuchFileException)) {
        throw failure;
      }
      Files.deleteIfExists(dir);
      return FileVisitResult.CONTINUE;
    }
  }
}
