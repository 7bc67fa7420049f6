package caprock.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FrameworkCacheTest {
  @Test
  void shouldDeleteATemporaryFolderWithItsContent() throws Exception {
    FrameworkCache cache = FrameworkCache.temporary();
    Files.writeString(Files.createDirectories(cache.folder().resolve("a/b")).resolve("c"), "x");
    cache.close();
    assertThat(cache.folder()).doesNotExist();
    cache.close();
  }

  @Test
  void shouldLendALastingFolderToOneAtATime(@TempDir Path work) throws Exception {
    Path folder = work.resolve("cache");
    try (FrameworkCache first = FrameworkCache.lasting(folder)) {
      assertThat(first).isNotNull();
      assertThat(FrameworkCache.lasting(folder)).isNull();
    }
    try (FrameworkCache again = FrameworkCache.lasting(folder)) {
      assertThat(again).isNotNull();
      assertThat(again.isTemporary()).isFalse();
    }
    assertThat(folder).isDirectory();
  }
}
