package caprock.tests.system.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import caprock.broker.AcquireRequest;
import caprock.broker.AcquireResponse;
import caprock.broker.CapabilityHandle;
import caprock.broker.version.CapabilityRequirement;
import caprock.tests.fixtures.api.Counter;
import caprock.tests.fixtures.api.Requirer;
import caprock.tests.system.harness.Await;
import caprock.tests.system.harness.Census;
import caprock.tests.system.harness.Lab;
import caprock.tests.system.harness.SystemTest;
import caprock.tests.system.harness.TestRepository;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.locks.LockSupport;
import org.junit.After;
import org.junit.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.SynchronousBundleListener;

/** What is loaded once for many, and unloaded when nobody uses it any more. */
public final class IdleUnloadIT extends SystemTest {
  private static final String COUNTER = "caprock.tests.fixtures.update.counter";

  @Override
  protected List<String> fixtures() {
    return List.of("update.counter", "requires.one", "bench.small");
  }

  @Override
  protected Map<String, String> settings() {
    return Map.of("caprock.idleUnloadMs", "200");
  }

  @After
  public void unload() {
    lab.close();
    Await.until(() -> "everything is unloaded: " + lab.loaded(), () -> lab.loaded().isEmpty());
  }

  @Test
  public void loadsOnceForFiftyWhoAskAtTheSameTime() {
    List<String> installed = new ArrayList<>();
    SynchronousBundleListener listener =
        event -> {
          if (event.getType() == BundleEvent.INSTALLED) {
            synchronized (installed) {
              installed.add(event.getBundle().getSymbolicName());
            }
          }
        };
    lab.context().addBundleListener(listener);
    try {
      List<CompletionStage<AcquireResponse>> asked = new ArrayList<>();
      for (int i = 0; i < 50; i++) {
        asked.add(lab.broker().acquire(AcquireRequest.of("requires.one")));
      }
      Set<String> activations = new HashSet<>();
      for (CompletionStage<AcquireResponse> stage : asked) {
        try (AcquireResponse got = Await.value(stage).orThrow()) {
          activations.add(got.handle("requires.one").as(Requirer.class).activation());
        }
      }
      assertThat(activations).hasSize(1);
    } finally {
      lab.context().removeBundleListener(listener);
    }
    assertThat(installed).containsExactlyInAnyOrder(COUNTER, "caprock.tests.fixtures.requires.one");
  }

  @Test
  public void unloadsWhatWasReleasedAndWhatThatRequired() {
    Census before = Census.take(lab.context());
    CapabilityHandle handle = lab.acquire("requires.one");
    assertThat(handle.as(Requirer.class).askRequired()).containsExactly("1.0.0");
    assertThat(lab.loaded()).hasSize(2);
    handle.release();
    Await.until("both are unloaded", () -> lab.loaded().isEmpty());
    assertThat(Census.take(lab.context()).bundles()).isEqualTo(before.bundles());
    assertThat(Census.take(lab.context()).services()).isEqualTo(before.services());
  }

  @Test
  public void keepsWhatAHandleOrAPlainConsumerUses() {
    CapabilityHandle held = lab.acquire("update.counter");
    lab.acquire("bench.small").release();
    Await.until("the other one is unloaded", () -> lab.fixture("bench.small").isEmpty());
    Counter plain = lab.use(Counter.class);
    held.release();
    lab.acquire("bench.small").release();
    Await.until("the other one is unloaded", () -> lab.fixture("bench.small").isEmpty());
    lab.acquire("bench.small").release();
    Await.until("the other one is unloaded", () -> lab.fixture("bench.small").isEmpty());
    assertThat(plain.count(40, 2)).isEqualTo(42);
  }

  @Test
  public void loadsAgainWhatWasUnloaded() {
    for (int i = 0; i < 5; i++) {
      CapabilityHandle handle = lab.acquire("update.counter");
      assertThat(Lab.call(handle, "count", 1, i)).isEqualTo(1L + i);
      handle.release();
      Await.until("it is unloaded", () -> lab.fixture("update.counter").isEmpty());
    }
    assertThat(lab.explain("update.counter")).contains("is loaded when it is acquired");
  }

  @Test
  public void neverLosesARequestThatComesWhileItIsUnloaded() {
    long until = System.nanoTime() + 3_000_000_000L;
    while (System.nanoTime() < until) {
      CapabilityHandle handle = lab.acquire("update.counter");
      assertThat(Lab.call(handle, "version")).isEqualTo("1.0.0");
      handle.release();
      LockSupport.parkNanos(199_000_000);
    }
  }

  @Test
  public void leavesAPersonsBundleAlone() {
    Bundle persons = lab.install(TestRepository.fixture("update.counter"));
    lab.acquire("update.counter").release();
    lab.acquire("bench.small").release();
    Await.until("the loader's is unloaded", () -> lab.fixture("bench.small").isEmpty());
    assertThat(persons.getState()).isEqualTo(Bundle.ACTIVE);
    lab.close();
    Await.value(lab.control().load(CapabilityRequirement.of("update.counter")));
  }
}
