package caprock.runtime.core.wasi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import caprock.broker.CapabilityException;
import caprock.broker.ErrorCode;
import caprock.broker.spi.WasiLease;
import caprock.broker.spi.WasiPool;
import caprock.broker.spi.WasiSettings;
import caprock.runtime.core.call.CurrentDeadline;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Interrupts of callers and of the watchdog, with guests that run. */
@Timeout(120)
class GuestInterruptsTest {
  private final WasiRuntime runtime = new WasiRuntime(ignored -> {}, 5000);
  private final ExtensionWasi host = runtime.open("test");
  private IntUnaryOperator hostCall = x -> x;
  private final WasiPool pool =
      host.pool(
          TestGuests.hostile(TestGuests.COMPILED, x -> hostCall.applyAsInt(x)),
          WasiSettings.DEFAULT);

  @AfterEach
  void end() {
    host.close();
    runtime.close();
    assertThat(Thread.interrupted()).as("a stray interrupt").isFalse();
  }

  private CapabilityException timeout(WasiLease lease, String export) {
    CapabilityException failure =
        catchThrowableOfType(CapabilityException.class, () -> TestGuests.call(lease, export, 1));
    assertThat(failure.code()).isEqualTo(ErrorCode.TIMEOUT);
    return failure;
  }

  @Test
  void shouldRefuseACallerThatIsInterruptedAlreadyAndKeepTheInstance() {
    try (WasiLease lease = pool.lease()) {
      Thread.currentThread().interrupt();
      assertThat(timeout(lease, "add")).hasMessageContaining("calling thread was interrupted");
      assertThat(Thread.interrupted()).isTrue();
      assertThat(TestGuests.call(lease, "add", 1, 2)).isEqualTo(3);
    }
  }

  @Test
  void shouldReportAnInterruptOfTheCallerAndKeepIt() {
    hostCall =
        x -> {
          Thread.currentThread().interrupt();
          return x;
        };
    try (WasiLease lease = pool.lease()) {
      assertThat(timeout(lease, "call_host_then_spin"))
          .hasMessageContaining("calling thread was interrupted");
      assertThat(Thread.interrupted()).isTrue();
      assertThat(lease.usable()).isFalse();
    }
  }

  @Test
  void shouldReturnTheResultOfAGuestThatDidNotNoticeTheInterruptButDropTheInstance() {
    try (WasiLease lease = pool.lease()) {
      int result =
          lease.call(
              held -> {
                int sum = TestGuests.call(held, "add", 1, 2);
                Thread.currentThread().interrupt();
                return sum;
              });
      assertThat(result).isEqualTo(3);
      assertThat(Thread.interrupted()).isTrue();
      assertThat(lease.usable()).isFalse();
    }
  }

  /** Deadlines that pass while guests return: each call gives a result or TIMEOUT, and no more. */
  @Test
  void shouldLeaveNoStrayInterruptWhenDeadlinesPassAtAnyMoment() throws Exception {
    ExecutorService callers = Executors.newFixedThreadPool(4);
    try {
      List<Future<int[]>> outcomes = new ArrayList<>();
      for (int caller = 0; caller < 4; caller++) {
        Random random = new Random(caller);
        Callable<int[]> work = () -> storm(random);
        outcomes.add(callers.submit(work));
      }
      int results = 0;
      int timeouts = 0;
      for (Future<int[]> outcome : outcomes) {
        results += outcome.get()[0];
        timeouts += outcome.get()[1];
      }
      assertThat(results).isPositive();
      assertThat(timeouts).isPositive();
    } finally {
      callers.shutdownNow();
    }
    assertThat(TestGuests.call(pool.lease(), "add", 1, 1)).isEqualTo(2);
  }

  private int[] storm(Random random) {
    int[] outcomes = new int[2];
    long endNs = System.nanoTime() + 1_500_000_000L;
    while (System.nanoTime() - endNs < 0 || outcomes[1] == 0) {
      long previous = CurrentDeadline.enter(System.nanoTime() + random.nextInt(12_000_000));
      try {
        int rounds = random.nextInt(8_000_000);
        pool.call(held -> TestGuests.call(held, "work", rounds));
        outcomes[0]++;
      } catch (CapabilityException failure) {
        assertThat(failure.code()).isEqualTo(ErrorCode.TIMEOUT);
        outcomes[1]++;
      } finally {
        CurrentDeadline.restore(previous);
      }
      assertThat(Thread.interrupted()).as("a stray interrupt").isFalse();
    }
    return outcomes;
  }
}
