package caprock.runtime.core.files;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * The entries of a guest's folder: files and folders, and links that stay inside. Others are left
 * out, since the engine fails the whole listing for one entry that it may not look at.
 */
final class GuardedEntries implements DirectoryStream<Path>, Iterator<Path> {
  private final GuardedFileSystem system;
  private final GuardedPath directory;
  private final DirectoryStream<Path> real;
  private final DirectoryStream.Filter<? super Path> filter;
  private final Iterator<Path> entries;
  private @Nullable Path next;

  GuardedEntries(
      GuardedFileSystem system,
      GuardedPath directory,
      DirectoryStream<Path> real,
      DirectoryStream.Filter<? super Path> filter) {
    this.system = system;
    this.directory = directory;
    this.real = real;
    this.filter = filter;
    this.entries = real.iterator();
  }

  @Override
  public Iterator<Path> iterator() {
    return this;
  }

  @Override
  public boolean hasNext() {
    while (next == null && entries.hasNext()) {
      Path entry = entries.next();
      if (visible(entry)) {
        next = directory.resolve(entry.getFileName().toString());
      }
    }
    return next != null;
  }

  private boolean visible(Path entry) {
    Path shown = directory.resolve(entry.getFileName().toString());
    try {
      boolean plain =
          Files.isRegularFile(entry, LinkOption.NOFOLLOW_LINKS)
              || Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS);
      return (plain || system.guard().leadsInside((GuardedPath) shown)) && filter.accept(shown);
    } catch (IOException unreadable) {
      throw new DirectoryIteratorException(unreadable);
    }
  }

  @Override
  public Path next() {
    Path entry = hasNext() ? next : null;
    if (entry == null) {
      throw new NoSuchElementException();
    }
    next = null;
    return entry;
  }

  @Override
  public void close() throws IOException {
    real.close();
  }
}
