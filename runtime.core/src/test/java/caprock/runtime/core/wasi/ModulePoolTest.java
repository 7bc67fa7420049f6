package caprock.runtime.core.wasi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import caprock.broker.CapabilityException;
import caprock.broker.ErrorCode;
import caprock.broker.spi.WasiLease;
import caprock.broker.spi.WasiModule;
import caprock.broker.spi.WasiPool;
import caprock.broker.spi.WasiSettings;
import caprock.runtime.core.call.CurrentDeadline;
import com.dylibso.chicory.compiler.MachineFactoryCompiler;
import com.dylibso.chicory.runtime.Instance;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntUnaryOperator;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ModulePoolTest {
  private final WasiRuntime runtime = new WasiRuntime(ignored -> {}, 20_000);
  private final ExtensionWasi host = runtime.open("test");
  private volatile IntUnaryOperator hostCall = x -> x;

  @AfterEach
  void end() {
    host.close();
    runtime.close();
  }

  private WasiPool pool(int most, int idle) {
    return host.pool(
        TestGuests.hostile(TestGuests.COMPILED, x -> hostCall.applyAsInt(x)),
        WasiSettings.DEFAULT.withInstances(most, idle));
  }

  private static void fails(ErrorCode code, String sentence, ThrowingCallable work) {
    assertThatThrownBy(work)
        .isInstanceOfSatisfying(
            CapabilityException.class, failure -> assertThat(failure.code()).isEqualTo(code))
        .hasMessageContaining(sentence);
  }

  @Test
  void shouldGiveTheWarmestInstanceFirst() {
    WasiPool pool = pool(4, 4);
    WasiLease first = pool.lease();
    WasiLease second = pool.lease();
    TestGuests.call(first, "count");
    TestGuests.call(second, "count");
    TestGuests.call(second, "count");
    first.close();
    second.close();
    try (WasiLease warm = pool.lease();
        WasiLease cooler = pool.lease()) {
      assertThat(TestGuests.call(warm, "count")).isEqualTo(3);
      assertThat(TestGuests.call(cooler, "count")).isEqualTo(2);
    }
    assertThat(host.instances()).isEqualTo(2);
  }

  @Test
  void shouldKeepNoMoreIdleThanAsked() {
    WasiPool pool = pool(4, 1);
    List<WasiLease> leases = List.of(pool.lease(), pool.lease(), pool.lease());
    assertThat(host.instances()).isEqualTo(3);
    leases.forEach(WasiLease::close);
    assertThat(host.instances()).isEqualTo(1);
  }

  @Test
  void shouldMakeNoInstanceBeforeItIsNeededAndReadTheDefinitionOnce() {
    AtomicInteger reads = new AtomicInteger();
    WasiModule counted =
        new WasiModule(
            "hostile",
            () -> {
              reads.incrementAndGet();
              return TestGuests.HOSTILE;
            },
            TestGuests.COMPILED,
            TestGuests.hostile(TestGuests.COMPILED, x -> x).imports());
    WasiPool pool = host.pool(counted, WasiSettings.DEFAULT);
    assertThat(reads).hasValue(0);
    assertThat(host.instances()).isZero();
    try (WasiLease one = pool.lease();
        WasiLease two = pool.lease()) {
      assertThat(one.usable() && two.usable()).isTrue();
    }
    assertThat(reads).hasValue(1);
  }

  @Test
  void shouldMakeACallerWaitUntilAnInstanceComesBack() throws Exception {
    WasiPool pool = pool(1, 1);
    WasiLease only = pool.lease();
    CompletableFuture<Integer> waiting =
        CompletableFuture.supplyAsync(() -> pool.call(held -> TestGuests.call(held, "count")));
    assertThat(waiting).isNotDone();
    assertThat(TestGuests.call(only, "count")).isEqualTo(1);
    only.close();
    assertThat(waiting.get()).isEqualTo(2);
  }

  @Test
  void shouldMakeANewInstanceForAWaiterWhenOneIsDiscarded() throws Exception {
    WasiPool pool = pool(1, 1);
    WasiLease only = pool.lease();
    CompletableFuture<Integer> waiting =
        CompletableFuture.supplyAsync(() -> pool.call(held -> TestGuests.call(held, "count")));
    TestGuests.call(only, "count");
    only.discard();
    assertThat(waiting.get()).isEqualTo(1);
  }

  @Test
  void shouldSayThatAllInstancesAreInUseAtTheDeadline() {
    WasiPool pool = pool(2, 2);
    try (WasiLease one = pool.lease();
        WasiLease two = pool.lease()) {
      long previous = CurrentDeadline.enter(System.nanoTime() + 20_000_000);
      try {
        fails(ErrorCode.RESOURCE_EXHAUSTED, "All 2 instances of hostile", pool::lease);
      } finally {
        CurrentDeadline.restore(previous);
      }
      assertThat(one.usable() && two.usable()).isTrue();
    }
  }

  @Test
  void shouldLetManyCallersShareFewInstances() throws Exception {
    WasiPool pool = pool(3, 3);
    List<CompletableFuture<Integer>> calls = new ArrayList<>();
    for (int i = 0; i < 2000; i++) {
      calls.add(
          CompletableFuture.supplyAsync(() -> pool.call(held -> TestGuests.call(held, "count"))));
    }
    int most = 0;
    for (CompletableFuture<Integer> call : calls) {
      most = Math.max(most, call.get());
    }
    assertThat(host.instances()).isBetween(1, 3);
    assertThat(most).isGreaterThanOrEqualTo(2000 / 3);
  }

  @Test
  void shouldDoNothingAtASecondClose() {
    WasiPool pool = pool(2, 2);
    WasiLease stale = pool.lease();
    stale.close();
    WasiLease next = pool.lease();
    stale.close();
    stale.discard();
    fails(ErrorCode.DISCONNECTED, "Take a new lease", () -> TestGuests.call(stale, "count"));
    assertThat(stale.usable()).isFalse();
    assertThat(TestGuests.call(next, "count")).isEqualTo(1);
    try (WasiLease other = pool.lease()) {
      assertThat(TestGuests.call(other, "count")).isEqualTo(1);
    }
  }

  @Test
  void shouldEndIdleInstancesAtOnceAndLeasedOnesWhenTheyComeBack() {
    WasiPool pool = pool(4, 4);
    WasiLease idle = pool.lease();
    WasiLease leased = pool.lease();
    idle.close();
    pool.close();
    assertThat(host.instances()).isZero();
    assertThat(TestGuests.call(leased, "count")).isEqualTo(1);
    leased.close();
    fails(ErrorCode.DISCONNECTED, "is closed", pool::lease);
  }

  @Test
  void shouldStopARunningGuestWhenItsExtensionStops() throws Exception {
    WasiPool pool = pool(4, 4);
    CountDownLatch inside = new CountDownLatch(1);
    hostCall =
        x -> {
          inside.countDown();
          return x;
        };
    WasiLease idle = pool.lease();
    CompletableFuture<Integer> running =
        CompletableFuture.supplyAsync(
            () -> pool.call(held -> TestGuests.call(held, "call_host_then_spin")));
    inside.await();
    host.close();
    assertThatThrownBy(running::get)
        .cause()
        .isInstanceOfSatisfying(
            CapabilityException.class,
            failure -> assertThat(failure.code()).isEqualTo(ErrorCode.DISCONNECTED));
    fails(ErrorCode.DISCONNECTED, "no longer there", () -> TestGuests.call(idle, "count"));
    fails(ErrorCode.DISCONNECTED, "gets no more guests", () -> pool(1, 1));
  }

  @Test
  void shouldWakeWaitersWhenThePoolCloses() throws Exception {
    WasiPool pool = pool(1, 1);
    WasiLease only = pool.lease();
    CompletableFuture<WasiLease> waiting = CompletableFuture.supplyAsync(pool::lease);
    pool.close();
    assertThatThrownBy(waiting::get).hasMessageContaining("is closed");
    only.close();
  }

  @Test
  void shouldReportAModuleThatTrapsAtItsStart() {
    var broken = TestGuests.parse("broken");
    WasiPool pool =
        host.pool(
            WasiModule.of("broken", () -> broken, MachineFactoryCompiler.compile(broken)),
            WasiSettings.DEFAULT);
    fails(ErrorCode.LOAD_FAILED, "broken does not start", pool::lease);
    fails(ErrorCode.LOAD_FAILED, "broken does not start", pool::lease);
    assertThat(host.instances()).isZero();
  }

  @Test
  void shouldReportAModuleThatCannotBeUsed() {
    WasiModule noModule = new WasiModule("text", () -> "no module", x -> x, List.of());
    fails(
        ErrorCode.LOAD_FAILED,
        "not the engine's",
        () -> host.pool(noModule, WasiSettings.DEFAULT).lease());
    WasiModule noDefinition =
        new WasiModule(
            "gone",
            () -> {
              throw new IllegalStateException("file is gone");
            },
            x -> x,
            List.of());
    fails(
        ErrorCode.LOAD_FAILED,
        "file is gone",
        () -> host.pool(noDefinition, WasiSettings.DEFAULT).lease());
    WasiModule noImport = WasiModule.of("hostile", () -> TestGuests.HOSTILE, TestGuests.COMPILED);
    fails(
        ErrorCode.LOAD_FAILED,
        "does not start",
        () -> host.pool(noImport, WasiSettings.DEFAULT).lease());
    WasiModule good = TestGuests.hostile(TestGuests.COMPILED, x -> x);
    fails(
        ErrorCode.LOAD_FAILED,
        "Raise maxMemoryPages",
        () -> host.pool(good, WasiSettings.DEFAULT.withMaxMemoryPages(1)).lease());
  }

  @Test
  void shouldUnwrapTheEnginesInstanceOnly() {
    try (WasiLease lease = pool(1, 1).lease()) {
      assertThat(lease.unwrap(Instance.class)).isNotNull();
      assertThatThrownBy(() -> lease.unwrap(String.class))
          .isInstanceOf(IllegalArgumentException.class);
      lease.discard();
      fails(ErrorCode.DISCONNECTED, "no longer there", () -> lease.unwrap(Instance.class));
    }
  }

  @Test
  void shouldRefuseTwoThreadsInOneLease() throws Exception {
    WasiPool pool = pool(1, 1);
    CountDownLatch inside = new CountDownLatch(1);
    CountDownLatch go = new CountDownLatch(1);
    hostCall =
        x -> {
          inside.countDown();
          try {
            go.await();
          } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
          }
          return x;
        };
    try (WasiLease lease = pool.lease()) {
      CompletableFuture<Integer> first =
          CompletableFuture.supplyAsync(() -> TestGuests.call(lease, "call_host", 7));
      inside.await();
      assertThatThrownBy(() -> TestGuests.call(lease, "count"))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("Two threads");
      go.countDown();
      assertThat(first.get()).isEqualTo(7);
      assertThat(TestGuests.call(lease, "count")).isEqualTo(1);
    }
  }
}
