package caprock.runtime.core.files;

import java.io.File;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;

/**
 * The data folders: {@code ROOT/capability/account/shard}, each with a lock file beside it.
 * Thread-safe.
 *
 * <p>A folder is locked from the first use of its path until the last user closes it, so an updated
 * provider takes over from the old one without a moment in which another process could step in. The
 * lock is the operating system's, and falls with the process, however that ends.
 */
@Component(service = DataFolders.class)
public final class DataFolders implements AutoCloseable {
  /**
   * Where the data folders lie; a framework property. By default {@code data} in the framework's
   * own storage of this bundle, which is lost when that storage is cleaned.
   */
  public static final String DATA_DIR = "caprock.data.dir";

  private final Path root;
  private final Map<Path, Users> folders = new ConcurrentHashMap<>();

  /** Made by DS. */
  @Activate
  public DataFolders(BundleContext context) {
    this(root(context.getProperty(DATA_DIR), context.getDataFile("data")));
  }

  /**
   * Makes one without a framework.
   *
   * @param root where the folders lie; made when the first one is
   */
  public DataFolders(Path root) {
    this.root = root.toAbsolutePath().normalize();
  }

  private static Path root(@Nullable String configured, @Nullable File storage) {
    if (configured != null) {
      return Path.of(configured.strip());
    }
    if (storage == null) {
      throw new IllegalStateException(
          "There is no place for data: the framework has no storage. Set " + DATA_DIR + ".");
    }
    return storage.toPath();
  }

  /**
   * Makes a use of a folder. Touches no file yet; does not block.
   *
   * @param shard the shard's number, from 0
   * @return the use; the caller closes it
   */
  public FolderUse open(String capability, String account, int shard) {
    Path parent = root.resolve(FolderNames.encode(capability)).resolve(FolderNames.encode(account));
    Path folder = parent.resolve(Integer.toString(shard));
    Users users =
        folders.compute(
            folder,
            (path, known) -> known == null ? new Users(new LockedFolder(path), 1) : known.join());
    return new FolderUse(users.folder(), this::leave);
  }

  /** The last to leave unlocks, before anyone can join again. */
  private void leave(LockedFolder folder) {
    folders.computeIfPresent(
        folder.path(),
        (path, known) -> {
          if (known.count() > 1) {
            return known.leave();
          }
          folder.unlock();
          return null;
        });
  }

  private record Users(LockedFolder folder, int count) {
    Users join() {
      return new Users(folder, count + 1);
    }

    Users leave() {
      return new Users(folder, count - 1);
    }
  }

  /** Unlocks every folder, used or not. */
  @Deactivate
  @Override
  public void close() {
    folders.values().forEach(users -> users.folder().unlock());
    folders.clear();
  }
}
