package caprock.runtime.core.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import caprock.broker.CallOptions;
import caprock.broker.CapabilityException;
import caprock.broker.CapabilityReference;
import caprock.broker.ErrorCode;
import caprock.broker.health.CallTrace;
import caprock.broker.manifest.Limits;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HandleTest {
  private final SampleProvider provider = new SampleProvider("p1");
  private final Wiring wiring = new Wiring(provider, Limits.NONE);
  private final Sample typed = wiring.handle.as(Sample.class);

  @AfterEach
  void close() {
    wiring.close();
  }

  private Object call(String method, Object... args) {
    return wiring.handle.invoke(method, args).toCompletableFuture().join();
  }

  private CapabilityException failure(CompletionStage<?> stage) {
    try {
      stage.toCompletableFuture().join();
      throw new AssertionError("did not fail");
    } catch (CompletionException e) {
      return (CapabilityException) e.getCause();
    }
  }

  @Test
  void forwardsEveryKindOfParameterAndResult() throws Exception {
    assertThat(typed.add(2, 40)).isEqualTo(42);
    assertThat(typed.mix((byte) 1, (short) 2, 3, 4f, 5.5, true)).isEqualTo(16.5);
    assertThat(typed.join(List.of("a", "b"), Map.of("c", 1L))).isEqualTo("a,b{c=1}");
    assertThat(typed.bytes(new byte[] {1})).containsExactly(1);
    assertThat(typed.echo("x")).isEqualTo("x");
    assertThat(typed.echo(null)).isNull();
  }

  @Test
  void answersDynamicCallsAtOnceOnTheCallersThread() {
    CompletionStage<Object> answer = wiring.handle.invoke("add", 2L, 40);
    assertThat(answer.toCompletableFuture().getNow(null)).isEqualTo(42L);
  }

  @Test
  void carriesRecordsEnumsTimesAndDecimalsAsPlainValues() {
    Object moved =
        call(
            "move",
            Map.of("x", 1, "y", 2, "colour", "GREEN", "tags", List.of("t")),
            "2026-01-31T12:00:00Z",
            "3");
    assertThat(moved).isEqualTo(Map.of("x", 4L, "y", 2.0, "colour", "GREEN", "tags", List.of("t")));
  }

  @Test
  void saysWhichParameterIsWrongAndWhatItExpects() {
    assertThat(failure(wiring.handle.invoke("add", 1L, "two")))
        .hasMessage("sample.add: add, parameter b: expected long, not the text 'two'.")
        .extracting(CapabilityException::code)
        .isEqualTo(ErrorCode.INVALID_PAYLOAD);
    assertThat(failure(wiring.handle.invoke("mix", 300L, 1, 1, 1.0, 1.0, true)))
        .hasMessageContaining("expected byte, -128 to 127; 300 is out of range.");
    assertThat(failure(wiring.handle.invoke("add", 1L)))
        .hasMessageContaining("add takes 2 arguments, not 1. It is add(a: long, b: long) -> long.");
    assertThat(failure(wiring.handle.invoke("addd", 1L)))
        .hasMessageContaining("no method 'addd'")
        .extracting(CapabilityException::code)
        .isEqualTo(ErrorCode.UNKNOWN_METHOD);
    assertThat(failure(wiring.handle.invoke("move", Map.of("z", 1), "now", "1")))
        .hasMessageContaining("unknown key the text 'z'");
  }

  @Test
  void sharesNothingMutableWithTheProvider() {
    List<Object> mutable = new ArrayList<>(Arrays.asList(1, null, new byte[] {1}));
    List<?> echoed = (List<?>) call("echo", mutable);
    mutable.set(0, 2);
    assertThat(echoed.get(0)).isEqualTo(1L);
    assertThat(echoed.get(1)).isNull();
    assertThatThrownBy(() -> echoed.remove(0)).isInstanceOf(UnsupportedOperationException.class);
    byte[] bytes = {1};
    assertThat(call("bytes", bytes)).isNotSameAs(bytes).isEqualTo(bytes);
  }

  @Test
  void refusesValuesOutsideTheClosedSet() {
    assertThat(failure(wiring.handle.invoke("echo", new StringBuilder("x"))).code())
        .isEqualTo(ErrorCode.INVALID_PAYLOAD);
    List<Object> endless = new ArrayList<>();
    endless.add(endless);
    assertThat(failure(wiring.handle.invoke("echo", endless))).hasMessageContaining("256 deep");
  }

  @Test
  void copiesExceptionsSoThatNoClassOfTheProviderIsKept() {
    assertThatThrownBy(() -> typed.fail("own"))
        .isInstanceOf(CapabilityException.class)
        .hasMessageContaining("OwnException: mine")
        .hasNoCause();
    assertThatThrownBy(() -> typed.fail("code"))
        .satisfies(
            e -> {
              CapabilityException copy = (CapabilityException) e;
              assertThat(copy.code()).isEqualTo(ErrorCode.DENIED);
              assertThat(copy.detail()).contains("OWN_CODE");
              assertThat(copy.getCause()).isExactlyInstanceOf(CapabilityException.class);
            });
    assertThat(failure(wiring.handle.invoke("fail", "argument")))
        .hasMessage("sample.fail: The wrong way.")
        .extracting(CapabilityException::code)
        .isEqualTo(ErrorCode.INVALID_PAYLOAD);
    assertThat(failure(wiring.handle.invoke("fail", "stack")).code())
        .isEqualTo(ErrorCode.RESOURCE_EXHAUSTED);
  }

  @Test
  void givesStagesOfItsOwnAndEndsThemAtTheDeadline() {
    CompletionStage<String> stage = typed.later("x");
    assertThat(stage).isNotSameAs(provider.pending);
    provider.pending.complete("y");
    assertThat(stage.toCompletableFuture().join()).isEqualTo("xy");
    assertThat(failure(typed.never()).code()).isEqualTo(ErrorCode.TIMEOUT);
    assertThat(wiring.binding.inUse()).isZero();
  }

  @Test
  void keepsTheProviderInUseUntilAReferenceIsClosed() {
    Sample.Cursor cursor = typed.cursor(7);
    assertThat(cursor.next()).isEqualTo(7);
    assertThat(wiring.binding.inUse()).isEqualTo(1);
    cursor.close();
    cursor.close();
    assertThat(wiring.binding.inUse()).isZero();
    assertThat(provider.open).hasValue(0);
    assertThatThrownBy(cursor::next).hasMessageContaining("this Cursor was closed");
  }

  @Test
  void givesDynamicCallersReferencesToCall() {
    CapabilityReference cursor = (CapabilityReference) call("cursor", 3L);
    assertThat(cursor.invoke("next").toCompletableFuture().join()).isEqualTo(3L);
    assertThat(cursor.as(Sample.Cursor.class).next()).isEqualTo(4);
    cursor.close();
    assertThat(provider.open).hasValue(0);
  }

  @Test
  void passesACallersReferenceToTheProvider() {
    List<String> told = new ArrayList<>();
    Sample.Listener listener = told::add;
    call("listen", listener);
    assertThat(told).containsExactly("p1");
  }

  @Test
  void tracesACall() {
    List<CallTrace> traces = new ArrayList<>();
    CallOptions traced = new CallOptions(0, traces::add);
    wiring.handle.as(Sample.class, traced).add(1, 2);
    failure(wiring.handle.invokeWith(traced, "fail", "argument"));
    assertThat(traces).extracting(CallTrace::method).containsExactly("add", "fail");
    assertThat(traces.get(1).error()).contains(ErrorCode.INVALID_PAYLOAD);
  }

  @Test
  void failsAfterRelease() {
    wiring.handle.release();
    wiring.handle.release();
    assertThatThrownBy(() -> typed.add(1, 2)).hasMessageContaining("the handle was released");
    assertThat(failure(wiring.handle.invoke("add", 1L, 2L)).code())
        .isEqualTo(ErrorCode.DISCONNECTED);
    assertThat(wiring.binding.handles()).isZero();
  }

  @Test
  void holdsCallersToTheLimits() {
    try (Wiring limited = new Wiring(new SampleProvider("p"), new Limits(1, 100, 1500))) {
      CompletionStage<?> first = limited.handle.invoke("later", "x");
      assertThat(failure(limited.handle.invoke("add", 1L, 2L)))
          .hasMessageContaining("at most 1 calls at the same time")
          .extracting(CapabilityException::retryable)
          .isEqualTo(true);
      assertThat(failure(first).code()).isEqualTo(ErrorCode.TIMEOUT);
      assertThat(failure(limited.handle.invoke("echo", "y".repeat(200))))
          .hasMessageContaining("at most 100 bytes");
      assertThat(limited.handle.invoke("add", 1L, 2L).toCompletableFuture().join()).isEqualTo(3L);
    }
  }
}
