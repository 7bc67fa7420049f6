package caprock.runtime.core.wasi;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
class HeapExhaustionTest {
  @Test
  void shouldRefuseMemoryThatTheHeapDoesNotHaveAndGoOn() throws Exception {
    Process hog =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m",
                "-cp",
                System.getProperty("java.class.path"),
                HeapHog.class.getName())
            .redirectErrorStream(true)
            .start();
    try {
      List<String> said =
          new String(hog.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines().toList();
      assertThat(hog.waitFor()).as(said.toString()).isZero();
      assertThat(said).hasSize(3);
      assertThat(said.get(0)).startsWith("full: RESOURCE_EXHAUSTED").contains("Java heap");
      assertThat(said.get(1)).isEqualTo("instances: 0");
      assertThat(said.get(2)).isEqualTo("next: 5");
    } finally {
      hog.destroyForcibly();
    }
  }
}
