package caprock.runtime.core.files;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.ProviderMismatchException;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import org.jspecify.annotations.Nullable;

/** A guest's path: text only. What it names is decided at each access. Immutable. */
final class GuardedPath implements Path {
  private final GuardedFileSystem system;
  private final Path inner;

  GuardedPath(GuardedFileSystem system, Path inner) {
    this.system = system;
    this.inner = inner;
  }

  /** The same place relative to the guest's root; {@code ..} at the root stays at the root. */
  Path belowRoot() {
    Path root = system.root().inner;
    // Normalizing an absolute path drops every ".." at its root.
    return root.relativize(root.resolve(inner).normalize());
  }

  private Path inner(Path other) {
    if (other instanceof GuardedPath guarded && guarded.system == system) {
      return guarded.inner;
    }
    throw new ProviderMismatchException("A path of another file system: " + other);
  }

  private GuardedPath of(Path path) {
    return new GuardedPath(system, path);
  }

  private @Nullable GuardedPath ofNullable(@Nullable Path path) {
    return path == null ? null : of(path);
  }

  @Override
  public FileSystem getFileSystem() {
    return system;
  }

  @Override
  public boolean isAbsolute() {
    return inner.isAbsolute();
  }

  @Override
  public @Nullable Path getRoot() {
    return ofNullable(inner.getRoot());
  }

  @Override
  public @Nullable Path getFileName() {
    return ofNullable(inner.getFileName());
  }

  @Override
  public @Nullable Path getParent() {
    return ofNullable(inner.getParent());
  }

  @Override
  public int getNameCount() {
    return inner.getNameCount();
  }

  @Override
  public Path getName(int index) {
    return of(inner.getName(index));
  }

  @Override
  public Path subpath(int beginIndex, int endIndex) {
    return of(inner.subpath(beginIndex, endIndex));
  }

  @Override
  public boolean startsWith(Path other) {
    return inner.startsWith(inner(other));
  }

  @Override
  public boolean endsWith(Path other) {
    return inner.endsWith(inner(other));
  }

  @Override
  public Path normalize() {
    return of(inner.normalize());
  }

  @Override
  public Path resolve(Path other) {
    return of(inner.resolve(inner(other)));
  }

  @Override
  public Path relativize(Path other) {
    return of(inner.relativize(inner(other)));
  }

  @Override
  public URI toUri() {
    throw new UnsupportedOperationException("A guest's path has no address.");
  }

  @Override
  public File toFile() {
    throw new UnsupportedOperationException("A guest's path is no file of the host's.");
  }

  @Override
  public Path toAbsolutePath() {
    return of(system.root().inner.resolve(inner));
  }

  @Override
  public Path toRealPath(LinkOption... options) throws IOException {
    system.guard().followed(this);
    return toAbsolutePath().normalize();
  }

  @Override
  public WatchKey register(
      WatchService watcher, WatchEvent.Kind<?>[] events, WatchEvent.Modifier... modifiers) {
    throw new UnsupportedOperationException("A guest's folder is not watched.");
  }

  @Override
  public int compareTo(Path other) {
    return inner.compareTo(inner(other));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof GuardedPath that && that.system == system && that.inner.equals(inner);
  }

  @Override
  public int hashCode() {
    return inner.hashCode();
  }

  @Override
  public String toString() {
    return inner.toString();
  }
}
