package caprock.runtime.core.files;

import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.WatchService;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.nio.file.spi.FileSystemProvider;
import java.util.List;
import java.util.Set;

/** The file system of one guest: its folder is the root. Closed with its last reference. */
final class GuardedFileSystem extends FileSystem {
  private static final FileSystem HOST = FileSystems.getDefault();

  private final FolderGuard guard;
  private final GuardedProvider provider;
  private final GuardedPath root = new GuardedPath(this, HOST.getPath("/"));

  GuardedFileSystem(FolderGuard guard) {
    this.guard = guard;
    this.provider = new GuardedProvider(this);
  }

  FolderGuard guard() {
    return guard;
  }

  GuardedPath root() {
    return root;
  }

  @Override
  public Path getPath(String first, String... more) {
    return new GuardedPath(this, HOST.getPath(first, more));
  }

  @Override
  public FileSystemProvider provider() {
    return provider;
  }

  @Override
  public Iterable<Path> getRootDirectories() {
    return List.of(root);
  }

  @Override
  public String getSeparator() {
    return HOST.getSeparator();
  }

  @Override
  public Set<String> supportedFileAttributeViews() {
    return Set.of("basic", "unix");
  }

  @Override
  public boolean isOpen() {
    return true;
  }

  @Override
  public boolean isReadOnly() {
    return false;
  }

  @Override
  public void close() {
    throw new UnsupportedOperationException("A guest's file system lives as long as the guest.");
  }

  @Override
  public Iterable<FileStore> getFileStores() {
    return List.of();
  }

  @Override
  public PathMatcher getPathMatcher(String pattern) {
    throw new UnsupportedOperationException("Guests match their paths themselves.");
  }

  @Override
  public UserPrincipalLookupService getUserPrincipalLookupService() {
    throw new UnsupportedOperationException("Guests see no users.");
  }

  @Override
  public WatchService newWatchService() {
    throw new UnsupportedOperationException("A guest's folder is not watched.");
  }
}
