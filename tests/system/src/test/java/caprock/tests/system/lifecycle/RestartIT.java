package caprock.tests.system.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import caprock.tests.system.harness.Await;
import caprock.tests.system.harness.RuntimeOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TestName;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleEvent;

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

  /** An unload that goes on when core has stopped meets a framework without its services. */
  @Test
  public void finishesAnUnloadBeforeItStops() throws Exception {
    try (OwnFramework framework = start(200)) {
      CountDownLatch unloading = new CountDownLatch(1);
      CountDownLatch stopped = new CountDownLatch(1);
      List<String> order = new CopyOnWriteArrayList<>();
      Bundle core = framework.core();
      framework.listen(
          event -> {
            if (event.getBundle().getSymbolicName().endsWith(".update.counter")) {
              if (event.getType() == BundleEvent.STOPPING) {
                unloading.countDown();
                awaitAMoment(stopped);
              } else if (event.getType() == BundleEvent.UNINSTALLED) {
                order.add("unloaded");
              }
            } else if (event.getBundle() == core && event.getType() == BundleEvent.STOPPED) {
              order.add("stopped");
              stopped.countDown();
            }
          });
      framework.run("load update.counter");
      assertThat(unloading.await(30, TimeUnit.SECONDS)).isTrue();
      core.stop();
      Await.until("both are done", () -> order.size() == 2);
      assertThat(order).containsExactly("unloaded", "stopped");
    }
  }

  /** Long enough for core to stop, if it does not wait. */
  private static void awaitAMoment(CountDownLatch latch) {
    try {
      latch.await(2, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
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
