package caprock.runtime.core.files;

import java.nio.file.Path;

/**
 * One folder as a guest sees it. Used by one guest, on one thread at a time.
 *
 * <p>The engine's file functions work on {@link java.nio.file.Path}, so the guard is a file system
 * of its own below them: every access goes through {@link FolderGuard}, whatever the engine does
 * with paths. See docs/decisions/guest-files.md.
 */
public final class GuestFiles {
  private final FolderGuard guard;
  private final GuardedFileSystem system;

  private GuestFiles(FolderGuard guard) {
    this.guard = guard;
    this.system = new GuardedFileSystem(guard);
  }

  /**
   * Guards a folder. May block for a short while.
   *
   * @param folder an existing folder
   * @param guest what the log calls the guest
   * @throws java.io.UncheckedIOException if the folder cannot be read
   */
  public static GuestFiles in(Path folder, String guest) {
    return new GuestFiles(new FolderGuard(folder, guest));
  }

  /** The folder, as a path of the guarded file system; the host's own paths do not mix with it. */
  public Path root() {
    return system.root();
  }

  /** Whether an access was refused since this was last asked. */
  public boolean takeRefusal() {
    return guard.takeRefusal();
  }
}
