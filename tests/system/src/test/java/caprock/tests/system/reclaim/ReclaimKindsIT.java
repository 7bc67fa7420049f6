package caprock.tests.system.reclaim;

import static org.assertj.core.api.Assertions.assertThat;

import caprock.broker.CapabilityHandle;
import caprock.broker.health.HealthReport;
import caprock.broker.health.ReclaimReport;
import caprock.broker.version.CapabilityRequirement;
import caprock.tests.fixtures.api.Behaviour;
import caprock.tests.system.harness.Await;
import caprock.tests.system.harness.SystemTest;
import java.util.List;
import org.junit.Test;

/** Extensions that leave something running, cached or to be finalized: their memory comes back. */
public final class ReclaimKindsIT extends SystemTest {
  @Override
  protected List<String> fixtures() {
    return List.of(
        "reclaim.plain",
        "reclaim.scheduler",
        "reclaim.timer",
        "reclaim.statics",
        "reclaim.cleaner",
        "reclaim.finalizer",
        "reclaim.blocked",
        "reclaim.loop",
        "reclaim.uninterruptible");
  }

  private ReclaimReport unloadedWhileActive(String fixture) {
    CapabilityHandle handle = lab.acquire(fixture);
    Behaviour behaviour = handle.as(Behaviour.class);
    for (int i = 0; i < 2; i++) {
      assertThat(behaviour.begin()).isNotEmpty();
    }
    handle.release();
    Await.value(lab.control().unload(CapabilityRequirement.of(fixture)));
    return Reclaim.verdict(lab, fixture);
  }

  private void comesBack(String fixture) {
    ReclaimReport report = unloadedWhileActive(fixture);
    assertThat(report.outcome()).as(report.sentence()).isEqualTo(ReclaimReport.Outcome.RECLAIMED);
  }

  @Test
  public void plain() {
    comesBack("reclaim.plain");
  }

  @Test
  public void tasksOfTheRuntimesScheduler() {
    comesBack("reclaim.scheduler");
  }

  @Test
  public void timersOfTheJdk() {
    comesBack("reclaim.timer");
  }

  @Test
  public void staticCaches() {
    comesBack("reclaim.statics");
  }

  @Test
  public void cleaners() {
    comesBack("reclaim.cleaner");
  }

  @Test
  public void finalizers() {
    comesBack("reclaim.finalizer");
  }

  @Test
  public void blockedTasks() {
    comesBack("reclaim.blocked");
  }

  @Test
  public void interruptibleLoops() {
    comesBack("reclaim.loop");
  }

  @Test
  public void namesATaskThatIgnoresItsInterrupt() {
    try {
      ReclaimReport report = unloadedWhileActive("reclaim.uninterruptible");
      assertThat(report.outcome()).isEqualTo(ReclaimReport.Outcome.HELD);
      assertThat(lab.broker().health().entries())
          .filteredOn(e -> e.status() != HealthReport.Status.UP)
          .anySatisfy(e -> assertThat(e.sentence()).contains("caprock-ext-"));
    } finally {
      System.setProperty("caprock.fixtures.end", "true");
    }
  }
}
