package caprock.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code caprock demo}, which fails by itself where a step does not do what it says. */
class DemoIT {
  @Test
  void shouldTellAWholeLifeAndGetTheMemoryBack(@TempDir Path work) throws Exception {
    CaprockProcess caprock = new CaprockProcess(work);
    assertThat(caprock.run("demo").output())
        .contains("All or nothing: success = false")
        .contains("data.sql/1.0.0 from caprock.runtime.ext.data/")
        .contains("without weather.oracle: CAPABILITY_NOT_FOUND")
        .contains("United Kingdom: 2 edits")
        .contains("249 rows of 6 columns")
        .containsPattern("EUR +Euro +35 ")
        .contains("The same handle and the same database answer: 249 rows.")
        .containsPattern("caprock\\.runtime\\.ext\\.data/\\S+: RECLAIMED after")
        .containsPattern("caprock\\.examples\\.text\\.similarity/\\S+: RECLAIMED after");
    assertThat(caprock.leftovers()).isEmpty();
    assertThat(caprock.processes()).isEmpty();
  }
}
