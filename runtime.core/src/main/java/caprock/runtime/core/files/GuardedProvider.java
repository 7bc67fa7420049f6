package caprock.runtime.core.files;

import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NotLinkException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.ProviderMismatchException;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.spi.FileSystemProvider;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Carries out a guest's accesses on the real files that {@link FolderGuard} finds.
 *
 * <p>The guest sees no links: one that stays in the folder is what it names, one that leads out is
 * refused, and none can be made. Deleting or renaming a link acts on the link.
 */
final class GuardedProvider extends FileSystemProvider {
  private static final String ALL = "unix:*";

  /**
   * What a file's status has in WASI. The engine asks for everything, and to find the names of the
   * owner and the group costs five times as much as the rest; SQLite asks before each query.
   */
  private static final String WHAT_WASI_HAS =
      "unix:dev,ino,nlink,size,lastAccessTime,lastModifiedTime,ctime,"
          + "isDirectory,isRegularFile,isSymbolicLink";

  private final GuardedFileSystem system;

  GuardedProvider(GuardedFileSystem system) {
    this.system = system;
  }

  private GuardedPath mine(Path path) {
    if (path instanceof GuardedPath guarded && guarded.getFileSystem() == system) {
      return guarded;
    }
    throw new ProviderMismatchException("A path of another file system: " + path);
  }

  private Path followed(Path path) throws IOException {
    return system.guard().followed(mine(path));
  }

  private Path place(Path path) throws IOException {
    return system.guard().place(mine(path));
  }

  @Override
  public FileChannel newFileChannel(
      Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
      throws IOException {
    Set<OpenOption> unfollowed = new HashSet<>(options);
    unfollowed.add(LinkOption.NOFOLLOW_LINKS);
    return FileChannel.open(followed(path), unfollowed, attributes);
  }

  @Override
  public SeekableByteChannel newByteChannel(
      Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
      throws IOException {
    return newFileChannel(path, options, attributes);
  }

  @Override
  public DirectoryStream<Path> newDirectoryStream(
      Path directory, DirectoryStream.Filter<? super Path> filter) throws IOException {
    Path real = followed(directory);
    return new GuardedEntries(system, mine(directory), Files.newDirectoryStream(real), filter);
  }

  @Override
  public void createDirectory(Path directory, FileAttribute<?>... attributes) throws IOException {
    Files.createDirectory(place(directory), attributes);
  }

  @Override
  public void delete(Path path) throws IOException {
    Files.delete(place(notRoot(path)));
  }

  @Override
  public void move(Path source, Path target, CopyOption... options) throws IOException {
    // The engine also asks to copy attributes, which the host refuses for a move: they go along.
    CopyOption[] supported =
        Stream.of(options)
            .filter(option -> option != StandardCopyOption.COPY_ATTRIBUTES)
            .toArray(CopyOption[]::new);
    Files.move(place(notRoot(source)), place(notRoot(target)), supported);
  }

  private Path notRoot(Path path) throws IOException {
    if (mine(path).belowRoot().toString().isEmpty()) {
      throw system.guard().refuse(mine(path), "the folder itself stays");
    }
    return path;
  }

  @Override
  public void createSymbolicLink(Path link, Path target, FileAttribute<?>... attributes)
      throws IOException {
    throw system.guard().refuse(mine(link), "guests make no links");
  }

  @Override
  public void createLink(Path link, Path existing) throws IOException {
    throw system.guard().refuse(mine(link), "guests make no links");
  }

  @Override
  public Path readSymbolicLink(Path link) throws IOException {
    followed(link);
    throw new NotLinkException(link.toString());
  }

  @Override
  public void copy(Path source, Path target, CopyOption... options) {
    throw new UnsupportedOperationException("Guests copy by reading and writing.");
  }

  @Override
  public boolean isSameFile(Path path, Path other) throws IOException {
    return Files.isSameFile(followed(path), followed(other));
  }

  @Override
  public boolean isHidden(Path path) throws IOException {
    return Files.isHidden(followed(path));
  }

  @Override
  public FileStore getFileStore(Path path) {
    throw new UnsupportedOperationException("Guests see no file stores.");
  }

  @Override
  public void checkAccess(Path path, AccessMode... modes) throws IOException {
    Path real = followed(path);
    real.getFileSystem().provider().checkAccess(real, modes);
  }

  @Override
  public <V extends FileAttributeView> @Nullable V getFileAttributeView(
      Path path, Class<V> type, LinkOption... options) {
    return type == BasicFileAttributeView.class
        ? type.cast(new GuardedTimes(system.guard(), mine(path)))
        : null;
  }

  @Override
  public <A extends BasicFileAttributes> A readAttributes(
      Path path, Class<A> type, LinkOption... options) throws IOException {
    return Files.readAttributes(followed(path), type, LinkOption.NOFOLLOW_LINKS);
  }

  @Override
  public Map<String, Object> readAttributes(Path path, String names, LinkOption... options)
      throws IOException {
    String wanted = names.equals(ALL) ? WHAT_WASI_HAS : names;
    return Files.readAttributes(followed(path), wanted, LinkOption.NOFOLLOW_LINKS);
  }

  @Override
  public void setAttribute(Path path, String name, Object value, LinkOption... options)
      throws IOException {
    throw system.guard().refuse(mine(path), "guests set no attributes but times");
  }

  @Override
  public String getScheme() {
    return "caprock-guest";
  }

  @Override
  public FileSystem newFileSystem(URI uri, Map<String, ?> environment) {
    throw new UnsupportedOperationException("A guest's file system is made for it.");
  }

  @Override
  public FileSystem getFileSystem(URI uri) {
    throw new UnsupportedOperationException("A guest's file system has no address.");
  }

  @Override
  public Path getPath(URI uri) {
    throw new UnsupportedOperationException("A guest's path has no address.");
  }
}
