package caprock.runtime.core.wasi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import caprock.broker.CapabilityException;
import caprock.broker.ErrorCode;
import caprock.broker.spi.WasiLease;
import caprock.broker.spi.WasiPool;
import caprock.broker.spi.WasiSettings;
import caprock.runtime.core.call.CurrentDeadline;
import com.dylibso.chicory.runtime.Instance;
import com.dylibso.chicory.runtime.Machine;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a hostile guest can try with its own code. Run over each engine. */
@Timeout(120)
abstract class GuestAttacks {
  private static final int MAX_PAGES = 64;
  private static final int LIMIT_MS = 2000;
  private static final int NO_DEADLINE = 0;

  private final WasiRuntime runtime = new WasiRuntime(ignored -> {}, LIMIT_MS);
  private final ExtensionWasi host = runtime.open("test");
  private IntUnaryOperator hostCall = x -> x + 1;
  private final WasiPool pool =
      host.pool(
          TestGuests.hostile(machine(), x -> hostCall.applyAsInt(x)),
          new WasiSettings(MAX_PAGES, 4, 4, null));

  abstract Function<Instance, Machine> machine();

  @AfterEach
  void end() {
    host.close();
    runtime.close();
    assertThat(host.instances()).isZero();
    assertThat(Thread.interrupted()).as("a stray interrupt").isFalse();
  }

  private CapabilityException refused(ErrorCode code, String export, long... arguments) {
    return refused(NO_DEADLINE, code, export, arguments);
  }

  /** Runs an attack; it fails with the code, the instance is gone, and the next call works. */
  private CapabilityException refused(
      int deadlineMs, ErrorCode code, String export, long... arguments) {
    try (WasiLease lease = pool.lease()) {
      CapabilityException failure =
          catchThrowableOfType(
              CapabilityException.class,
              () -> within(deadlineMs, () -> TestGuests.call(lease, export, arguments)));
      assertThat(failure).as(export).isNotNull();
      assertThat(failure.code()).as(failure.toString()).isEqualTo(code);
      assertThat(failure.getCause()).isNull();
      assertThat(lease.usable()).isFalse();
      assertThatThrownBy(() -> TestGuests.call(lease, "count"))
          .isInstanceOf(CapabilityException.class)
          .hasMessageContaining("Take a new lease");
      return failure;
    } finally {
      assertThat(Thread.currentThread().isInterrupted()).as("a stray interrupt").isFalse();
      nextCallWorks();
    }
  }

  private void nextCallWorks() {
    assertThat(host.instances()).isZero();
    try (WasiLease lease = pool.lease()) {
      assertThat(TestGuests.call(lease, "add", 2, 3)).isEqualTo(5);
      lease.discard();
    }
  }

  private static <T> T within(int millis, Supplier<T> work) {
    long deadlineNs =
        millis == NO_DEADLINE
            ? CurrentDeadline.NONE
            : System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
    long previous = CurrentDeadline.enter(deadlineNs);
    try {
      return work.get();
    } finally {
      CurrentDeadline.restore(previous);
    }
  }

  @Test
  void shouldStopAnEndlessLoopAtTheDeadline() {
    CapabilityException failure = refused(100, ErrorCode.TIMEOUT, "spin");
    assertThat(failure).hasMessageContaining("the call's deadline");
  }

  @Test
  void shouldStopAnEndlessLoopWithoutMemoryAccess() {
    refused(100, ErrorCode.TIMEOUT, "spin_without_memory");
  }

  @Test
  void shouldStopAnEndlessLoopThatHasNoDeadline() {
    assertThat(refused(ErrorCode.TIMEOUT, "spin")).hasMessageContaining(LIMIT_MS + " ms");
  }

  @Test
  void shouldStopASleep() {
    refused(100, ErrorCode.TIMEOUT, "sleep_s", 3600);
  }

  @Test
  void shouldStopALoopWhoseHostFunctionSwallowsInterrupts() {
    hostCall = x -> Thread.interrupted() ? x : x + 1;
    refused(100, ErrorCode.TIMEOUT, "spin_calling_host");
  }

  @Test
  void shouldCapMemory() {
    try (WasiLease lease = pool.lease()) {
      assertThat(TestGuests.call(lease, "grow_to_the_cap")).isEqualTo(MAX_PAGES);
      assertThat(TestGuests.call(lease, "grow_by", 1)).isEqualTo(-1);
      assertThat(TestGuests.call(lease, "grow_by", Integer.MAX_VALUE)).isEqualTo(-1);
      assertThat(lease.usable()).isTrue();
    }
  }

  @Test
  void shouldSurviveDeepRecursion() {
    CapabilityException failure = refused(ErrorCode.RESOURCE_EXHAUSTED, "recurse", 100_000_000);
    assertThat(failure).hasMessageContaining("out of stack");
  }

  @Test
  void shouldReportTraps() {
    assertThat(refused(ErrorCode.TRAPPED, "divide", 1, 0)).hasMessageContaining("divide by zero");
    assertThat(refused(ErrorCode.TRAPPED, "read_at", 0x7fff_fff0))
        .hasMessageContaining("out of bounds");
    refused(ErrorCode.TRAPPED, "read_at", 0xffff_fffcL);
    refused(ErrorCode.TRAPPED, "unreachable");
  }

  @Test
  void shouldReportAnExit() {
    assertThat(refused(ErrorCode.TRAPPED, "leave", 0)).hasMessageContaining("exit code 0");
    assertThat(refused(ErrorCode.TRAPPED, "leave", 3)).hasMessageContaining("exit code 3");
  }

  @Test
  void shouldCopyTheMessageOfAFailingHostFunction() {
    hostCall =
        x -> {
          throw new IllegalStateException("the host's own trouble");
        };
    assertThat(refused(ErrorCode.TRAPPED, "call_host", 1))
        .hasMessageContaining("IllegalStateException")
        .hasMessageContaining("the host's own trouble");
  }

  @Test
  void shouldPassACapabilityExceptionThroughTheGuestAndDiscardIt() {
    hostCall =
        x -> {
          throw new CapabilityException(ErrorCode.DENIED, "Not you.");
        };
    assertThat(refused(ErrorCode.DENIED, "call_host", 1)).hasMessage("Not you.");
  }

  @Test
  void shouldKeepTheInstanceAfterAnErrorOfTheCallersOwn() {
    try (WasiLease lease = pool.lease()) {
      assertThatThrownBy(
              () ->
                  lease.call(
                      held -> {
                        throw new CapabilityException(ErrorCode.INVALID_PAYLOAD, "Too long.");
                      }))
          .hasMessage("Too long.");
      assertThat(TestGuests.call(lease, "count")).isEqualTo(1);
      IllegalStateException bug = new IllegalStateException("a bug");
      assertThatThrownBy(
              () ->
                  lease.call(
                      held -> {
                        throw bug;
                      }))
          .isSameAs(bug);
      assertThat(lease.usable()).isFalse();
    }
  }

  @Test
  void shouldRefuseBuffersBeyondTheGuestsMemory() {
    try (WasiLease lease = pool.lease()) {
      int badAddress = 21;
      assertThat(TestGuests.call(lease, "write_beyond_memory")).isEqualTo(badAddress);
      assertThat(TestGuests.call(lease, "open_beyond_memory")).isEqualTo(badAddress);
      assertThat(lease.usable()).isTrue();
    }
  }

  @Test
  void shouldReportTheGuestThatIsStoppedAndNotTheOneAroundIt() {
    try (WasiLease inner = pool.lease()) {
      hostCall = x -> within(50, () -> TestGuests.call(inner, "spin"));
      try (WasiLease outer = pool.lease()) {
        assertThatThrownBy(() -> TestGuests.call(outer, "call_host", 1))
            .isInstanceOfSatisfying(
                CapabilityException.class,
                failure -> assertThat(failure.code()).isEqualTo(ErrorCode.TIMEOUT));
        assertThat(inner.usable()).isFalse();
        assertThat(outer.usable()).isFalse();
      }
    }
    nextCallWorks();
  }

  @Test
  void shouldStopAnOuterGuestWhoseInterruptANestedOneTook() {
    try (WasiLease inner = pool.lease()) {
      hostCall =
          x -> {
            assertThatThrownBy(() -> TestGuests.call(inner, "spin"))
                .isInstanceOf(CapabilityException.class);
            return x;
          };
      try (WasiLease outer = pool.lease()) {
        assertThatThrownBy(() -> within(100, () -> TestGuests.call(outer, "call_host_then_spin")))
            .isInstanceOfSatisfying(
                CapabilityException.class,
                failure -> assertThat(failure.code()).isEqualTo(ErrorCode.TIMEOUT));
      }
    }
    nextCallWorks();
  }
}
