package caprock.tests.system.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import caprock.broker.AcquireRequest;
import caprock.broker.AcquireResponse;
import caprock.broker.CapabilityException;
import caprock.broker.CapabilityHandle;
import caprock.broker.CapabilityInfo;
import caprock.broker.ErrorCode;
import caprock.broker.version.CapabilityRequirement;
import caprock.tests.system.harness.Await;
import caprock.tests.system.harness.Lab;
import caprock.tests.system.harness.SystemTest;
import caprock.tests.system.harness.TestRepository;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.After;
import org.junit.Test;
import org.osgi.framework.Bundle;

/** What a person does by hand is respected by the loader. */
public final class ByHandIT extends SystemTest {
  private static final int ASKERS = 4;
  private static final int STOPS = 300;
  private static final CapabilityRequirement COUNTER = CapabilityRequirement.of("update.counter");

  @Override
  protected List<String> fixtures() {
    return List.of("update.counter");
  }

  @After
  public void unload() {
    lab.close();
    lab.unloadAll();
  }

  private Bundle loaded() {
    lab.acquire("update.counter").release();
    return lab.fixture("update.counter").get(0);
  }

  private void assertSuspended() {
    CapabilityException e = lab.refusal("update.counter");
    assertThat(e.code()).isEqualTo(ErrorCode.CAPABILITY_NOT_FOUND);
    assertThat(e).hasMessageContaining("stopped or uninstalled by hand");
    assertThat(lab.explain("update.counter")).isEqualTo(e.getMessage());
    assertThat(lab.broker().list().stream().filter(i -> i.name().equals("update.counter")))
        .extracting(CapabilityInfo::state)
        .containsExactly(CapabilityInfo.State.SUSPENDED);
    assertThat(lab.broker().health().entries())
        .anyMatch(h -> h.subject().endsWith("update.counter") && h.sentence().contains("by hand"));
  }

  @Test
  public void leavesAStoppedBundleStoppedUntilItIsStarted() throws Exception {
    Bundle bundle = loaded();
    bundle.stop();
    assertSuspended();
    assertThat(bundle.getState()).isEqualTo(Bundle.RESOLVED);
    bundle.start();
    assertThat(Lab.call(lab.acquire("update.counter"), "version")).isEqualTo("1.0.0");
  }

  @Test
  public void leavesAStoppedBundleStoppedHoweverManyAskForItMeanwhile() throws Exception {
    AtomicBoolean over = new AtomicBoolean();
    List<CompletableFuture<Integer>> askers =
        Stream.generate(() -> Await.begin(() -> askUntil(over))).limit(ASKERS).toList();
    try {
      for (int i = 0; i < STOPS; i++) {
        Await.value(lab.control().load(COUNTER));
        Bundle bundle = lab.fixture("update.counter").get(0);
        bundle.stop();
        assertSuspended();
        assertThat(bundle.getState()).as("after stop %d", i).isEqualTo(Bundle.RESOLVED);
      }
    } finally {
      over.set(true);
    }
    assertThat(askers.stream().mapToInt(Await::value).sum()).isGreaterThan(STOPS);
  }

  /** How often the counter was had. */
  private int askUntil(AtomicBoolean over) {
    int had = 0;
    while (!over.get()) {
      try (AcquireResponse response =
          Await.value(lab.broker().acquire(AcquireRequest.of("update.counter")))) {
        had += response.handles().size();
      }
    }
    return had;
  }

  @Test
  public void endsASuspensionByLoading() throws Exception {
    loaded().stop();
    assertSuspended();
    CapabilityInfo info = Await.value(lab.control().load(COUNTER));
    assertThat(info.state()).isEqualTo(CapabilityInfo.State.LOADED);
    assertThat(Lab.call(lab.acquire("update.counter"), "version")).isEqualTo("1.0.0");
  }

  @Test
  public void loadsNothingThatWasUninstalledUntilItIsLoadedByHand() throws Exception {
    loaded().uninstall();
    assertSuspended();
    assertThat(lab.fixture("update.counter")).isEmpty();
    Await.value(lab.control().load(COUNTER));
    assertThat(Lab.call(lab.acquire("update.counter"), "version")).isEqualTo("1.0.0");
  }

  @Test
  public void updatesTheLoadersBundleFromItsRepository() throws Exception {
    Bundle bundle = loaded();
    CapabilityHandle handle = lab.acquire("update.counter");
    long before = bundle.getLastModified();
    bundle.update();
    assertThat(bundle.getState()).isEqualTo(Bundle.ACTIVE);
    assertThat(bundle.getLastModified()).isGreaterThan(before);
    assertThat(Lab.call(handle, "version")).isEqualTo("1.0.0");
  }

  @Test
  public void endsASuspensionByInstalling() throws Exception {
    loaded().uninstall();
    assertSuspended();
    Bundle persons = lab.install(TestRepository.fixture("update.counter"));
    CapabilityHandle handle = lab.acquire("update.counter");
    assertThat(Lab.call(handle, "version")).isEqualTo("1.0.0");
    assertThat(lab.fixture("update.counter")).containsExactly(persons);
  }

  @Test
  public void letsAPersonsBundleWinOverTheLoadersTwin() {
    CapabilityHandle handle = lab.acquire("update.counter");
    Bundle twin = lab.fixture("update.counter").get(0);
    Bundle persons = lab.install(TestRepository.fixture("update.counter"));
    Await.until("the twin is gone", () -> twin.getState() == Bundle.UNINSTALLED);
    assertThat(Lab.call(handle, "count", 40, 2)).isEqualTo(42L);
    assertThat(lab.fixture("update.counter")).containsExactly(persons);
  }

  @Test
  public void stopsNothingOfAPersonsByUnload() {
    Bundle persons = lab.install(TestRepository.fixture("update.counter"));
    CapabilityException e = Lab.failure(() -> Await.value(lab.control().unload(COUNTER)));
    assertThat(e.code()).isEqualTo(ErrorCode.DENIED);
    assertThat(persons.getState()).isEqualTo(Bundle.ACTIVE);
  }

  @Test
  public void unloadsByHandOnlyWhatNobodyHolds() {
    CapabilityHandle handle = lab.acquire("update.counter");
    CapabilityException inUse = Lab.failure(() -> Await.value(lab.control().unload(COUNTER)));
    assertThat(inUse.code()).isEqualTo(ErrorCode.RESOURCE_EXHAUSTED);
    assertThat(inUse).hasMessageContaining("1 handle");
    handle.release();
    assertThat(Await.value(lab.control().unload(COUNTER)))
        .containsExactly("caprock.tests.fixtures.update.counter/1.0.0");
    assertThat(lab.fixture("update.counter")).isEmpty();
    assertThat(Lab.failure(() -> Await.value(lab.control().unload(COUNTER))).code())
        .isEqualTo(ErrorCode.CAPABILITY_NOT_FOUND);
    assertThat(Lab.call(lab.acquire("update.counter"), "version")).isEqualTo("1.0.0");
  }

  @Test
  public void updatesTheLoadersBundleByHandInPlace() {
    CapabilityHandle handle = lab.acquire("update.counter");
    Bundle bundle = lab.fixture("update.counter").get(0);
    Lab.update(
        bundle,
        TestRepository.copy(
            "update.counter", lab.repository().folder().resolveSibling("updates"), "1.0.7"));
    assertThat(Lab.call(handle, "version")).isEqualTo("1.0.7");
    assertThat(lab.fixture("update.counter")).containsExactly(bundle);
  }
}
