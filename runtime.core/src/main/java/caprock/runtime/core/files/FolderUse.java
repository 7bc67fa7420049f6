package caprock.runtime.core.files;

import caprock.broker.CapabilityException;
import caprock.broker.ErrorCode;
import caprock.broker.spi.DataFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/** One instance's use of a folder; the folder is unlocked with its last use. Thread-safe. */
public final class FolderUse implements DataFolder, AutoCloseable {
  private static final int MAX_NAME_BYTES = 255;

  private final LockedFolder folder;
  private final Consumer<LockedFolder> leave;
  private final AtomicBoolean closed = new AtomicBoolean();

  FolderUse(LockedFolder folder, Consumer<LockedFolder> leave) {
    this.folder = folder;
    this.leave = leave;
  }

  @Override
  public Path path() {
    if (closed.get()) {
      throw LockedFolder.ended(folder.path());
    }
    return folder.locked();
  }

  @Override
  public Path resolve(String fileName) {
    requirePlain(fileName);
    Path folderPath = path();
    Path file = folderPath.resolve(fileName);
    try {
      if (Files.isSymbolicLink(file) && !leadsInside(folderPath, file)) {
        throw new CapabilityException(
            ErrorCode.DENIED,
            "The file %s is a link that leads out of its folder %s. Remove the link."
                .formatted(fileName, folderPath));
      }
    } catch (IOException unreadable) {
      throw new CapabilityException(
          ErrorCode.INTERNAL,
          "The file %s cannot be looked at: %s.".formatted(file, unreadable),
          unreadable);
    }
    return file;
  }

  /** A link into nothing would make a file where it points, so it counts as leading out. */
  private static boolean leadsInside(Path folder, Path link) throws IOException {
    return Files.exists(link) && link.toRealPath().startsWith(folder.toRealPath());
  }

  private static void requirePlain(String fileName) {
    boolean plain =
        !fileName.isEmpty()
            && fileName.charAt(0) != '.'
            && fileName.chars().noneMatch(c -> c == '/' || c == '\\' || Character.isISOControl(c))
            && fileName.getBytes(java.nio.charset.StandardCharsets.UTF_8).length <= MAX_NAME_BYTES;
    if (!plain) {
      throw new CapabilityException(
          ErrorCode.INVALID_PAYLOAD,
          "\"%s\" is no plain file name: 1 to %d bytes, no separators, no dot in front."
              .formatted(printable(fileName), MAX_NAME_BYTES));
    }
  }

  private static String printable(String name) {
    String cut = name.length() > 100 ? name.substring(0, 100) + "…" : name;
    return cut.replaceAll("\\p{Cntrl}", "?");
  }

  /** Ends the use. A second call does nothing. */
  @Override
  public void close() {
    if (closed.compareAndSet(false, true)) {
      leave.accept(folder);
    }
  }
}
