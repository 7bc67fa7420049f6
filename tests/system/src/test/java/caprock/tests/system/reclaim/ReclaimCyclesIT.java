package caprock.tests.system.reclaim;

import static org.assertj.core.api.Assertions.assertThat;

import caprock.broker.CapabilityHandle;
import caprock.broker.version.CapabilityRequirement;
import caprock.tests.fixtures.api.Calculator;
import caprock.tests.system.harness.Await;
import caprock.tests.system.harness.Census;
import caprock.tests.system.harness.Lab;
import caprock.tests.system.harness.SystemTest;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import org.junit.Test;

/** Two hundred times: load, use, unload. Everything comes back. */
public final class ReclaimCyclesIT extends SystemTest {
  private static final int CYCLES = 200;
  private static final int SETTLED = 20;
  private static final int HALF = 100;

  @Override
  protected List<String> fixtures() {
    return List.of("bench.small");
  }

  private void cycle(List<WeakReference<ClassLoader>> loaders) {
    CapabilityHandle handle = lab.acquire("bench.small");
    assertThat(handle.as(Calculator.class).add(1, 2)).isEqualTo(3);
    assertThat(Lab.call(handle, "evaluate", "2*3")).isEqualTo(6.0);
    loaders.add(Reclaim.loader(lab, "bench.small"));
    handle.release();
    Await.value(lab.control().unload(CapabilityRequirement.of("bench.small")));
    assertThat(lab.fixture("bench.small")).isEmpty();
  }

  @Test
  public void givesEverythingBackInEveryCycle() {
    List<WeakReference<ClassLoader>> loaders = new ArrayList<>();
    Census settled = null;
    long half = 0;
    for (int i = 1; i <= CYCLES; i++) {
      cycle(loaders);
      if (i == SETTLED) {
        settled = Census.take(lab.context());
      }
      if (i == HALF) {
        Reclaim.awaitCollected(loaders);
        half = Reclaim.metaspace();
      }
    }
    Reclaim.awaitCollected(loaders);
    long full = Reclaim.metaspace();
    System.out.printf(
        "reclaim: %d cycles, 0 of %d class loaders left, metaspace %.2f -> %.2f MB (%.3f)%n",
        CYCLES, loaders.size(), half / 1e6, full / 1e6, (double) full / half);
    assertThat((double) full / half).isLessThanOrEqualTo(1.05);
    // Core's pool, of at most 64 threads, ends idle ones and numbers new ones on.
    assertThat(Census.take(lab.context()).beyond(settled))
        .filteredOn(more -> !more.startsWith("thread caprock-blocking-"))
        .isEmpty();
  }
}
