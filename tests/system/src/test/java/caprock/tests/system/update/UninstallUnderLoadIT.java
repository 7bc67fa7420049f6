package caprock.tests.system.update;

import static org.assertj.core.api.Assertions.assertThat;

import caprock.broker.CallOptions;
import caprock.broker.CapabilityException;
import caprock.broker.CapabilityHandle;
import caprock.broker.CapabilityInfo;
import caprock.broker.ErrorCode;
import caprock.broker.version.CapabilityRequirement;
import caprock.tests.fixtures.api.Counter;
import caprock.tests.system.harness.Await;
import caprock.tests.system.harness.Callers;
import caprock.tests.system.harness.Lab;
import caprock.tests.system.harness.SystemTest;
import caprock.tests.system.harness.TestRepository;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.After;
import org.junit.Test;
import org.osgi.framework.Bundle;

/** A provider that goes for good while a hundred callers use it. */
public final class UninstallUnderLoadIT extends SystemTest {
  private static final int CALLERS = 100;
  private static final long BEFORE = 2_000;

  /** A call of some hundred milliseconds, cold or warm, far below drainMs. */
  private static final long LONG = 10_000_000;

  @Override
  protected List<String> fixtures() {
    return List.of("update.counter");
  }

  @After
  public void unload() {
    lab.close();
    lab.unloadAll();
  }

  /** What a person does to the provider. */
  private interface Deed {
    void doTo(Bundle bundle) throws Exception;
  }

  @Test
  public void endsEveryCallWhenAPersonsBundleIsUninstalled() throws Exception {
    lab.repository().clear();
    lab.repository().publish();
    try {
      Bundle bundle = lab.install(TestRepository.fixture("update.counter"));
      assertEndsWell(bundle, lab.acquire("update.counter"), Bundle::uninstall);
    } finally {
      lab.repository().add("update.counter");
      lab.repository().publish();
    }
  }

  @Test
  public void loadsNothingAgainWhenTheLoadersBundleIsUninstalledByHand() throws Exception {
    CapabilityHandle handle = lab.acquire("update.counter");
    Bundle bundle = lab.fixture("update.counter").get(0);
    assertEndsWell(bundle, handle, Bundle::uninstall);
    assertThat(lab.fixture("update.counter")).isEmpty();
    assertSuspended();
  }

  @Test
  public void startsNothingAgainWhenTheLoadersBundleIsStoppedByHand() throws Exception {
    CapabilityHandle handle = lab.acquire("update.counter");
    Bundle bundle = lab.fixture("update.counter").get(0);
    assertEndsWell(bundle, handle, Bundle::stop);
    assertThat(bundle.getState()).isEqualTo(Bundle.RESOLVED);
    assertSuspended();
  }

  private void assertSuspended() {
    assertThat(lab.refusal("update.counter")).hasMessageContaining("by hand");
    assertThat(lab.broker().explain(CapabilityRequirement.of("update.counter")).candidates())
        .extracting(CapabilityInfo::state)
        .containsExactly(CapabilityInfo.State.SUSPENDED);
  }

  private static void assertEndsWell(Bundle bundle, CapabilityHandle handle, Deed deed)
      throws Exception {
    Callers callers = Callers.start(handle, CALLERS);
    CompletableFuture<Long> underWay;
    try (callers) {
      Await.until("calls are answered", () -> callers.answered() >= BEFORE);
      assertThat(callers.failures()).isEmpty();
      underWay = begin(handle);
      deed.doTo(bundle);
      long answered = callers.answered();
      Await.until("every caller has failed", () -> callers.failures().size() >= 2 * CALLERS);
      assertThat(callers.answered()).as("no call is answered afterwards").isEqualTo(answered);
    }
    assertThat(Await.value(underWay)).as("begun before").isEqualTo(LONG);
    assertThat(callers.wrong()).isEmpty();
    assertThat(callers.failures())
        .extracting(CapabilityException::code)
        .isSubsetOf(ErrorCode.CAPABILITY_NOT_FOUND, ErrorCode.DISCONNECTED);
    assertThat(Lab.failure(() -> Lab.call(handle, "version")).code())
        .isEqualTo(ErrorCode.CAPABILITY_NOT_FOUND);
    assertThat(Lab.failure(() -> handle.as(Counter.class).version()).code())
        .isIn(ErrorCode.CAPABILITY_NOT_FOUND, ErrorCode.DISCONNECTED);
  }

  /** A long call that is in the provider when this returns. */
  private static CompletableFuture<Long> begin(CapabilityHandle handle) {
    Counter counter = handle.as(Counter.class, CallOptions.deadlineMs(Callers.DEADLINE_MS));
    Thread[] caller = new Thread[1];
    CompletableFuture<Long> result =
        Await.begin(
            () -> {
              caller[0] = Thread.currentThread();
              return counter.count(0, LONG);
            });
    Await.until("the guest runs", () -> caller[0] != null && isInGuest(caller[0]));
    return result;
  }

  private static boolean isInGuest(Thread thread) {
    for (StackTraceElement frame : thread.getStackTrace()) {
      if (frame.getClassName().contains("WorkerMachine")) {
        return true;
      }
    }
    return false;
  }
}
