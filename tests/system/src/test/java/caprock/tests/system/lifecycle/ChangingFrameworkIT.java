package caprock.tests.system.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import caprock.broker.version.CapabilityRequirement;
import caprock.tests.system.harness.Await;
import caprock.tests.system.harness.SystemTest;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;

/** Loads while other bundles come and go: the resolver may look at one that is just leaving. */
public final class ChangingFrameworkIT extends SystemTest {
  private static final String LOADED = "requires.none";
  private static final String RESTLESS = "bench.small";
  private static final int LOADS = 300;

  @Override
  protected List<String> fixtures() {
    return List.of(LOADED);
  }

  @Test
  public void loadsWhileOtherBundlesAreUninstalled() {
    Path restless = lab.repository().add(RESTLESS);
    AtomicBoolean over = new AtomicBoolean();
    CompletableFuture<Integer> changes = Await.begin(() -> changeUntil(over, restless));
    CapabilityRequirement wanted = CapabilityRequirement.of(LOADED);
    for (int i = 0; i < LOADS; i++) {
      lab.acquire(LOADED).release();
      Await.value(lab.control().unload(wanted));
    }
    over.set(true);
    assertThat(Await.value(changes)).isGreaterThan(LOADS / 10);
  }

  private int changeUntil(AtomicBoolean over, Path jar) {
    int changes = 0;
    try {
      while (!over.get()) {
        Bundle bundle = lab.context().installBundle(jar.toUri().toString());
        bundle.start();
        bundle.uninstall();
        changes++;
      }
    } catch (BundleException e) {
      throw new AssertionError("After " + changes + " changes: " + e.getMessage(), e);
    }
    return changes;
  }
}
