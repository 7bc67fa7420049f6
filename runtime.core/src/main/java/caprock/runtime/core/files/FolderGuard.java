package caprock.runtime.core.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * Finds the real file behind a guest's path, or refuses. Used by one thread at a time.
 *
 * <p>A path is normalized as text first, so that {@code ..} never climbs above the folder. Then the
 * real path of its parent is asked of the host and must lie in the folder. A link as the last name
 * is resolved and checked likewise. Callers open what comes back without following links, so a link
 * that takes the file's place in between is not followed. What remains: between the check and the
 * use, another process of the same user could replace a parent folder by a link. A guest cannot: it
 * can make no links, and a move within the folder leads nowhere else.
 */
final class FolderGuard {
  private static final Logger LOG = System.getLogger("caprock.runtime.core.files");

  private final Path root;
  private final String guest;
  private boolean refused;
  private boolean logged;

  FolderGuard(Path folder, String guest) {
    try {
      this.root = folder.toRealPath();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    this.guest = guest;
  }

  /**
   * The real file to open, read or list.
   *
   * @param path as the guest names it, below the folder
   * @throws IOException if it leads out of the folder, is neither file nor folder, or its parent
   *     does not exist
   */
  Path followed(GuardedPath path) throws IOException {
    Path place = place(path);
    if (!Files.isSymbolicLink(place)) {
      return ordinary(path, place);
    }
    // A link into nothing fails here; opening it would make the file that it names.
    return ordinary(path, inside(path, place.toRealPath()));
  }

  /**
   * The name itself, to make, delete or rename; if it is a link, the link and not what it names.
   */
  Path place(GuardedPath path) throws IOException {
    Path inner = path.belowRoot();
    Path parent = inner.getParent();
    if (parent == null) {
      return root.resolve(inner.toString());
    }
    Path realParent = inside(path, root.resolve(parent.toString()).toRealPath());
    return realParent.resolve(inner.getFileName());
  }

  private Path inside(GuardedPath asked, Path real) throws IOException {
    if (!real.startsWith(root)) {
      throw refuse(asked, "a link leads out of the folder");
    }
    return real;
  }

  /** Opening a pipe or device can block for ever, or act on the machine. */
  private Path ordinary(GuardedPath asked, Path file) throws IOException {
    boolean exists = Files.exists(file, LinkOption.NOFOLLOW_LINKS);
    if (exists
        && !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
        && !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
      throw refuse(asked, "it is neither a file nor a folder");
    }
    return file;
  }

  /** Whether a link stays in the folder and names a file or folder; asking refuses nothing. */
  boolean leadsInside(GuardedPath path) throws IOException {
    Path place = place(path);
    try {
      Path real = place.toRealPath();
      return real.startsWith(root) && (Files.isRegularFile(real) || Files.isDirectory(real));
    } catch (NoSuchFileException intoNothing) {
      return false;
    }
  }

  /** Notes a refusal; the first one of a guest is logged. */
  IOException refuse(GuardedPath asked, String why) {
    refused = true;
    if (!logged) {
      logged = true;
      LOG.log(Level.WARNING, "The guest {0} was refused {1}: {2}.", guest, asked, why);
    }
    return new AccessDeniedException(asked.toString(), null, why);
  }

  boolean takeRefusal() {
    boolean was = refused;
    refused = false;
    return was;
  }
}
