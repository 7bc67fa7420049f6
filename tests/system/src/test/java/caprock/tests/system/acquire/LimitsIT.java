package caprock.tests.system.acquire;

import static org.assertj.core.api.Assertions.assertThat;

import caprock.broker.CallOptions;
import caprock.broker.CapabilityException;
import caprock.broker.CapabilityHandle;
import caprock.broker.ErrorCode;
import caprock.broker.Tier;
import caprock.broker.health.CallTrace;
import caprock.broker.manifest.Limits;
import caprock.tests.system.harness.Await;
import caprock.tests.system.harness.Lab;
import caprock.tests.system.harness.SystemTest;
import caprock.tests.system.harness.Waiting;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.Test;
import org.osgi.framework.ServiceRegistration;

/** Limits of a capability, and deadlines of calls. */
public final class LimitsIT extends SystemTest {
  private static final String CALLS = "caprock.capability.maxConcurrentCalls";
  private static final String BYTES = "caprock.capability.maxPayloadBytes";
  private static final String MILLIS = "caprock.capability.maxExecutionMs";

  private final Waiting.Provider provider = new Waiting.Provider("1.0.0");

  private CapabilityHandle offered(Map<String, Object> limits) {
    lab.offer(Waiting.class, "test.waiting", "1.0.0", provider, limits);
    return lab.acquire("test.waiting");
  }

  private static CapabilityException failure(CompletionStage<?> stage) {
    return Lab.failure(() -> Await.value(stage));
  }

  @Test
  public void refusesMoreCallsAtTheSameTimeThanTheLimit() {
    CapabilityHandle handle = offered(Map.of(CALLS, 2));
    assertThat(handle.manifest().limits()).isEqualTo(new Limits(2, 0, 0));
    var first = handle.invoke("ask", "a");
    var second = handle.as(Waiting.class).ask("b");
    CapabilityException dynamic = failure(handle.invoke("echo", "c"));
    CapabilityException typed = Lab.failure(() -> handle.as(Waiting.class).echo("c"));
    for (CapabilityException e : List.of(dynamic, typed)) {
      assertThat(e.code()).isEqualTo(ErrorCode.RESOURCE_EXHAUSTED);
      assertThat(e.retryable()).isTrue();
      assertThat(e).hasMessageContaining("test.waiting").hasMessageContaining("at most 2 calls");
    }
    provider.answer("a");
    assertThat(Await.value(first)).isEqualTo("a");
    assertThat(Lab.call(handle, "echo", "d")).isEqualTo("d");
    provider.answer("b");
    assertThat(Await.value(second)).isEqualTo("b");
  }

  @Test
  public void givesThePermitBackHoweverACallEnds() {
    CapabilityHandle handle = offered(Map.of(CALLS, 1, BYTES, 100));
    Waiting typed = handle.as(Waiting.class);
    for (int i = 0; i < 3; i++) {
      failure(handle.invoke("echo", 5));
      failure(handle.invoke("echo", "x".repeat(101)));
      failure(handle.invoke("noSuch"));
      failure(handle.invoke("askShortly", "never answered"));
      provider.nested =
          () -> {
            throw new IllegalStateException("nested");
          };
      failure(handle.invoke("nest"));
      Lab.failure(typed::nest);
    }
    assertThat(Lab.call(handle, "echo", "still")).isEqualTo("still");
    assertThat(typed.echo("still")).isEqualTo("still");
  }

  @Test
  public void refusesPayloadsOverTheLimit() {
    CapabilityHandle handle = offered(Map.of(BYTES, 100L));
    CapabilityException request = failure(handle.invoke("echo", "ä".repeat(60)));
    assertThat(request.code()).isEqualTo(ErrorCode.RESOURCE_EXHAUSTED);
    assertThat(request.retryable()).isFalse();
    assertThat(request).hasMessageContaining("100 bytes").hasMessageContaining("request");
    assertThat(Lab.call(handle, "echo", "x".repeat(80))).isEqualTo("x".repeat(80));
    var large = handle.invoke("ask", "?");
    provider.answer("x".repeat(101));
    assertThat(failure(large)).hasMessageContaining("result");
  }

  @Test
  public void endsACallAtTheLongestTimeItMayRun() {
    CapabilityHandle handle = offered(Map.of(MILLIS, 50));
    CapabilityException e =
        failure(handle.invokeWith(CallOptions.deadlineMs(600_000), "ask", "never answered"));
    assertThat(e.code()).isEqualTo(ErrorCode.TIMEOUT);
    assertThat(failure(handle.as(Waiting.class).ask("never answered")).code())
        .isEqualTo(ErrorCode.TIMEOUT);
  }

  @Test
  public void endsACallAtItsOwnOrItsEndpointsDeadline() {
    CapabilityHandle handle = offered(Map.of());
    CapabilityException own = failure(handle.invokeWith(CallOptions.deadlineMs(50), "ask", "?"));
    assertThat(own.code()).isEqualTo(ErrorCode.TIMEOUT);
    assertThat(own.retryable()).isTrue();
    assertThat(own).hasMessageContaining("test.waiting");
    assertThat(failure(handle.invoke("askShortly", "?")).code()).isEqualTo(ErrorCode.TIMEOUT);
    assertThat(failure(handle.as(Waiting.class).askShortly("?")).code())
        .isEqualTo(ErrorCode.TIMEOUT);
    assertThat(failure(handle.as(Waiting.class, CallOptions.deadlineMs(50)).ask("?")).code())
        .isEqualTo(ErrorCode.TIMEOUT);
    assertThat(handle.manifest().endpoint("askShortly").orElseThrow().timeoutMs()).isEqualTo(100);
  }

  @Test
  public void dropsAnAnswerThatComesAfterTheDeadline() {
    CapabilityHandle handle = offered(Map.of(CALLS, 1));
    var late = handle.invokeWith(CallOptions.deadlineMs(50), "ask", "?");
    assertThat(failure(late).code()).isEqualTo(ErrorCode.TIMEOUT);
    provider.answer("too late");
    assertThat(failure(late).code()).isEqualTo(ErrorCode.TIMEOUT);
    var first = handle.invoke("ask", "?");
    assertThat(failure(handle.invoke("echo", "over the limit")).code())
        .isEqualTo(ErrorCode.RESOURCE_EXHAUSTED);
    provider.answer("in time");
    assertThat(Await.value(first)).isEqualTo("in time");
  }

  @Test
  public void neverLetsANestedCallOutliveItsCaller() {
    CapabilityHandle outer = offered(Map.of());
    Waiting.Provider inner = new Waiting.Provider("1.0.0");
    lab.offer(Waiting.class, "test.inner", "1.0.0", inner);
    CapabilityHandle innerHandle = lab.acquire("test.inner");
    Queue<CompletionStage<?>> nested = new ConcurrentLinkedQueue<>();
    provider.nested =
        () -> {
          nested.add(innerHandle.invokeWith(CallOptions.deadlineMs(600_000), "ask", "dynamic"));
          nested.add(innerHandle.as(Waiting.class, CallOptions.deadlineMs(600_000)).ask("typed"));
          return provider.ask("outer");
        };
    CapabilityException e = failure(outer.invokeWith(CallOptions.deadlineMs(100), "nest"));
    assertThat(e.code()).isEqualTo(ErrorCode.TIMEOUT);
    assertThat(nested).hasSize(2);
    for (CompletionStage<?> stage : nested) {
      assertThat(failure(stage).code()).isEqualTo(ErrorCode.TIMEOUT);
    }
    var free = innerHandle.invokeWith(CallOptions.deadlineMs(600_000), "ask", "not nested");
    assertThat(free.toCompletableFuture()).isNotDone();
  }

  @Test
  public void tracesCallsThatAskForIt() {
    CapabilityHandle handle = offered(Map.of());
    Queue<CallTrace> traces = new ConcurrentLinkedQueue<>();
    CallOptions traced = new CallOptions(0, traces::add);
    assertThat(Await.value(handle.invokeWith(traced, "echo", "a"))).isEqualTo("a");
    assertThat(handle.as(Waiting.class, traced).echo("b")).isEqualTo("b");
    failure(handle.invokeWith(new CallOptions(50, traces::add), "ask", "never answered"));
    failure(handle.invokeWith(traced, "echo", 5));
    assertThat(traces).extracting(CallTrace::method).containsExactly("echo", "echo", "ask", "echo");
    assertThat(traces).extracting(CallTrace::capability).containsOnly("test.waiting");
    assertThat(traces).extracting(CallTrace::tier).containsOnly(Tier.EXTENSION);
    assertThat(traces).allMatch(t -> t.totalNs() > 0 && t.waitNs() <= t.totalNs());
    assertThat(traces.stream().map(t -> t.error().map(Enum::name).orElse("-")))
        .containsExactly("-", "-", "TIMEOUT", "INVALID_PAYLOAD");
  }

  @Test
  public void followsLimitsThatAreChangedWhileItRuns() {
    ServiceRegistration<Waiting> registration =
        lab.offer(Waiting.class, "test.waiting", "1.0.0", provider);
    CapabilityHandle handle = lab.acquire("test.waiting");
    registration.setProperties(
        new Hashtable<>(
            Map.of(
                "caprock.capability.name",
                "test.waiting",
                "caprock.capability.version",
                "1.0.0",
                CALLS,
                1)));
    var first = handle.invoke("ask", "a");
    Await.until("the first call has begun", () -> !provider.asked.isEmpty());
    assertThat(failure(handle.invoke("echo", "c")).code()).isEqualTo(ErrorCode.RESOURCE_EXHAUSTED);
    provider.answer("a");
    assertThat(Await.value(first)).isEqualTo("a");
  }
}
