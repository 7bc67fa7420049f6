package caprock.tests.system.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import caprock.tests.system.harness.Await;
import caprock.tests.system.harness.RuntimeOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TestName;
import org.osgi.framework.Bundle;

/** The framework is stopped and started again with the cache that it left. */
public final class RestartIT {
  /** Names the folder of each test. */
  @Rule public final TestName name = new TestName();

  private Path cache;
  private Map<String, String> settings;

  @Before
  public void prepare() {
    String folder = "RestartIT-" + name.getMethodName();
    settings = RuntimeOptions.settings(folder, List.of("update.counter", "requires.one"), Map.of());
    cache = RuntimeOptions.work().resolve(folder).resolve("cache");
  }

  private OwnFramework start() throws Exception {
    return OwnFramework.start(cache, settings);
  }

  private OwnFramework start(int idleUnloadMs) throws Exception {
    Map<String, String> impatient = new HashMap<>(settings);
    impatient.put("caprock.idleUnloadMs", String.valueOf(idleUnloadMs));
    return OwnFramework.start(cache, impatient);
  }

  @Test
  public void usesWhatAnEarlierRunLoaded() throws Exception {
    try (OwnFramework first = start()) {
      assertThat(first.run("version update.counter")).isEqualTo("1.0.0");
    }
    try (OwnFramework second = start()) {
      assertThat(second.fixture("update.counter")).hasSize(1);
      assertThat(second.run("version update.counter")).isEqualTo("1.0.0");
      assertThat(second.fixture("update.counter")).hasSize(1);
      assertThat(second.fixture("update.counter").get(0).getState()).isEqualTo(Bundle.ACTIVE);
    }
  }

  @Test
  public void unloadsWhatAnEarlierRunLoadedAndNobodyUsesNow() throws Exception {
    try (OwnFramework first = start()) {
      assertThat(first.run("load requires.one"))
          .isEqualTo("caprock.tests.fixtures.requires.one/1.0.0");
      assertThat(first.fixture("update.counter")).hasSize(1);
    }
    try (OwnFramework second = start(200)) {
      Await.until("what was adopted is unloaded", () -> second.fixture("requires.one").isEmpty());
      Await.until("what it required is unloaded", () -> second.fixture("update.counter").isEmpty());
      assertThat(second.run("version update.counter")).isEqualTo("1.0.0");
    }
  }

  @Test
  public void leavesWhatAPersonStopped() throws Exception {
    try (OwnFramework first = start()) {
      first.run("version update.counter");
      first.fixture("update.counter").get(0).stop();
    }
    try (OwnFramework second = start()) {
      assertThat(second.run("version update.counter"))
          .startsWith("CAPABILITY_NOT_FOUND")
          .contains("by hand");
      assertThat(second.fixture("update.counter").get(0).getState()).isNotEqualTo(Bundle.ACTIVE);
      assertThat(second.run("load update.counter"))
          .isEqualTo("caprock.tests.fixtures.update.counter/1.0.0");
      assertThat(second.run("version update.counter")).isEqualTo("1.0.0");
    }
    try (OwnFramework third = start()) {
      assertThat(third.run("version update.counter")).isEqualTo("1.0.0");
    }
  }

  @Test
  public void loadsNothingThatAPersonUninstalled() throws Exception {
    try (OwnFramework first = start()) {
      first.run("version update.counter");
      first.fixture("update.counter").get(0).uninstall();
      assertThat(first.run("version update.counter")).contains("by hand");
    }
    try (OwnFramework second = start()) {
      assertThat(second.run("version update.counter"))
          .startsWith("CAPABILITY_NOT_FOUND")
          .contains("by hand");
      assertThat(second.fixture("update.counter")).isEmpty();
    }
  }

  @Test
  public void keepsMeasuredLoadTimes() throws Exception {
    try (OwnFramework first = start()) {
      first.run("version update.counter");
    }
    Path times = Path.of(settings.get("caprock.data.dir"), "runtime", "load-times.properties");
    String measured =
        Files.readAllLines(times).stream()
            .filter(line -> line.startsWith("caprock.tests.fixtures.update.counter/1.0.0="))
            .findFirst()
            .orElseThrow();
    Files.writeString(times, measured.replaceFirst("=.*", "=4321.000"));
    try (OwnFramework second = start(200)) {
      Await.until("it is unloaded", () -> second.fixture("update.counter").isEmpty());
      assertThat(second.run("explain update.counter")).contains("in about 4321 ms");
    }
  }
}
