package caprock.runtime.core.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import org.jspecify.annotations.Nullable;

/** The times of a guest's file; the guard is asked at each access. */
final class GuardedTimes implements BasicFileAttributeView {
  private final FolderGuard guard;
  private final GuardedPath path;

  GuardedTimes(FolderGuard guard, GuardedPath path) {
    this.guard = guard;
    this.path = path;
  }

  @Override
  public String name() {
    return "basic";
  }

  @Override
  public BasicFileAttributes readAttributes() throws IOException {
    return real().readAttributes();
  }

  @Override
  public void setTimes(
      @Nullable FileTime modified, @Nullable FileTime accessed, @Nullable FileTime created)
      throws IOException {
    real().setTimes(modified, accessed, created);
  }

  private BasicFileAttributeView real() throws IOException {
    Path file = guard.followed(path);
    return Files.getFileAttributeView(
        file, BasicFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
  }
}
