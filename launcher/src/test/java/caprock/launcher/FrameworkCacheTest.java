package caprock.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
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
  void shouldDeleteWhatKilledProcessesLeft(@TempDir Path work) throws Exception {
    String before = System.setProperty("java.io.tmpdir", work.toString());
    try (FrameworkCache running = FrameworkCache.temporary()) {
      Path killed = Files.createDirectories(work.resolve("caprock-killed"));
      Files.createFile(killed.resolve("in-use"));
      Path starting = Files.createDirectories(work.resolve("caprock-starting"));
      Path foreign = Files.createDirectories(work.resolve("other-killed"));
      for (Path folder : List.of(running.folder(), killed, foreign)) {
        Files.setLastModifiedTime(folder, FileTime.from(Instant.now().minusSeconds(3600)));
      }

      FrameworkCache.temporary().close();

      assertThat(work).isDirectoryNotContaining(killed::equals);
      assertThat(running.folder()).isDirectory();
      assertThat(starting).isDirectory();
      assertThat(foreign).isDirectory();
    } finally {
      System.setProperty("java.io.tmpdir", before);
    }
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
