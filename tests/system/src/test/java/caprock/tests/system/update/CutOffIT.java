package caprock.tests.system.update;

import static org.assertj.core.api.Assertions.assertThat;

import caprock.broker.CapabilityHandle;
import caprock.broker.ErrorCode;
import caprock.tests.system.harness.Await;
import caprock.tests.system.harness.Lab;
import caprock.tests.system.harness.SystemTest;
import caprock.tests.system.harness.Waiting;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import org.junit.Test;
import org.osgi.framework.ServiceRegistration;

/** What has not finished when drainMs is over ends with DISCONNECTED. */
public final class CutOffIT extends SystemTest {
  private final Waiting.Provider old = new Waiting.Provider("1.0.0");

  @Override
  protected Map<String, String> settings() {
    return Map.of("caprock.drainMs", "100");
  }

  @Test
  public void cutsStagesAndObjectsOff() {
    ServiceRegistration<Waiting> registration =
        lab.offer(Waiting.class, "test.waiting", "1.0.0", old);
    CapabilityHandle handle = lab.acquire("test.waiting");
    List<CompletionStage<?>> pending =
        List.of(handle.invoke("ask", "a"), handle.as(Waiting.class).ask("b"));
    Waiting.Hold hold = handle.as(Waiting.class).hold();
    registration.unregister();
    for (CompletionStage<?> stage : pending) {
      var e = Lab.failure(() -> Await.value(stage));
      assertThat(e.code()).isEqualTo(ErrorCode.DISCONNECTED);
      assertThat(e.retryable()).isTrue();
      assertThat(e).hasMessageContaining("test.waiting");
    }
    assertThat(Lab.failure(hold::works).code()).isEqualTo(ErrorCode.DISCONNECTED);
    old.answer("too late");
    assertThat(Lab.failure(() -> Await.value(pending.get(0))).code())
        .isEqualTo(ErrorCode.DISCONNECTED);
    hold.close();
  }
}
