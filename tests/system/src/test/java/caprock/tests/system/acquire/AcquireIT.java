package caprock.tests.system.acquire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import caprock.broker.AcquireRequest;
import caprock.broker.AcquireResponse;
import caprock.broker.CapabilityException;
import caprock.broker.CapabilityHandle;
import caprock.broker.CapabilityInfo;
import caprock.broker.ErrorCode;
import caprock.broker.Tier;
import caprock.tests.fixtures.api.Calculator;
import caprock.tests.fixtures.api.Counter;
import caprock.tests.system.harness.Await;
import caprock.tests.system.harness.Lab;
import caprock.tests.system.harness.SystemTest;
import java.util.List;
import java.util.Map;
import org.junit.Test;

/** One function from the request to the release, over what is built in and what is loaded. */
public final class AcquireIT extends SystemTest {
  @Override
  protected List<String> fixtures() {
    return List.of("bench.small", "update.counter", "fails.activate");
  }

  @Test
  public void callsWhatIsBuiltIn() {
    CapabilityHandle json = lab.acquire("core.json");
    assertThat(json.info().tier()).isEqualTo(Tier.BUILT_IN);
    assertThat(Lab.call(json, "parse", "{\"a\":[1,2.5,null]}"))
        .isEqualTo(Map.of("a", java.util.Arrays.asList(1L, 2.5, null)));
  }

  @Test
  public void loadsAnExtensionAndCallsItByNameAndTyped() {
    CapabilityHandle small = lab.acquire("bench.small@^1.0");
    assertThat(small.info().tier()).isEqualTo(Tier.EXTENSION);
    assertThat(small.info().state()).isEqualTo(CapabilityInfo.State.LOADED);
    assertThat(small.info().provider()).isEqualTo("caprock.tests.fixtures.bench.small/1.0.0");
    assertThat(Lab.call(small, "add", 40, 2)).isEqualTo(42L);
    assertThat(small.as(Calculator.class).add(40, 2)).isEqualTo(42);
    assertThat(small.as(Calculator.class).print("binomial(3, 10, 1/2)"))
        .isEqualTo(Lab.call(small, "print", "binomial(3, 10, 1/2)"));
  }

  @Test
  public void completesAtOnceWhereEverythingIsLoaded() {
    lab.acquire("bench.small");
    var again = lab.broker().acquire(AcquireRequest.of("bench.small", "core.clock"));
    assertThat(again.toCompletableFuture()).isCompleted();
    Await.value(again).close();
  }

  @Test
  public void givesRequiredAndOptionalAndNamesWhatIsMissing() {
    AcquireResponse got =
        lab.ask(
            AcquireRequest.builder()
                .require("core.json", "update.counter")
                .optional("bench.small", "no.such", "core.clock@^9.0")
                .build());
    assertThat(got.success()).isTrue();
    assertThat(got.handles().keySet())
        .containsExactly("core.json", "update.counter", "bench.small");
    assertThat(got.missing()).containsExactly("no.such", "core.clock");
    assertThat(got.errors().get("no.such").code()).isEqualTo(ErrorCode.CAPABILITY_NOT_FOUND);
    assertThat(got.errors().get("core.clock").code()).isEqualTo(ErrorCode.VERSION_MISMATCH);
    assertThat(got.warnings()).hasSize(2).allMatch(w -> w.startsWith("Optional "));
    assertThat(got.handle("update.counter").as(Counter.class).count(1, 41)).isEqualTo(42);
    assertThatThrownBy(() -> got.handle("no.such")).isInstanceOf(CapabilityException.class);
    assertThatThrownBy(() -> got.handle("never.named"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("never.named");
  }

  @Test
  public void givesAllThatIsRequiredOrNothing() {
    AcquireResponse got =
        lab.ask(AcquireRequest.of("core.json", "bench.small", "fails.activate", "no.such"));
    assertThat(got.success()).isFalse();
    assertThat(got.handles()).isEmpty();
    assertThat(got.missing()).containsExactly("fails.activate", "no.such");
    assertThatThrownBy(got::orThrow)
        .isInstanceOf(CapabilityException.class)
        .hasMessage(got.errors().get("fails.activate").sentence());
    assertThat(handles("core.json")).isZero();
    assertThat(handles("bench.small")).isZero();
    assertThat(lab.fixture("fails.activate")).isEmpty();
  }

  @Test
  public void countsHandlesAndReleasesEachOnce() {
    CapabilityHandle first = lab.acquire("core.random");
    CapabilityHandle second = lab.acquire("core.random");
    assertThat(handles("core.random")).isEqualTo(2);
    first.release();
    first.release();
    first.close();
    assertThat(handles("core.random")).isEqualTo(1);
    assertThat(Lab.call(second, "uuid")).isInstanceOf(String.class);
    assertThat(Lab.failure(() -> Lab.call(first, "uuid")).code()).isEqualTo(ErrorCode.DISCONNECTED);
    assertThat(Lab.failure(first::info).code()).isEqualTo(ErrorCode.DISCONNECTED);
    assertThat(lab.broker().release(List.of("core.random", "core.json"))).isEqualTo(1);
    assertThat(lab.broker().release(List.of("core.random"))).isZero();
    assertThat(handles("core.random")).isZero();
  }

  @Test
  public void failsTypedCallsAfterTheRelease() {
    CapabilityHandle handle = lab.acquire("update.counter");
    Counter counter = handle.as(Counter.class);
    assertThat(counter.count(0, 3)).isEqualTo(3);
    handle.release();
    CapabilityException e = Lab.failure(() -> counter.count(0, 3));
    assertThat(e.code()).isEqualTo(ErrorCode.DISCONNECTED);
    assertThat(e.retryable()).isFalse();
    assertThat(e).hasMessageContaining("released");
  }

  @Test
  public void givesBackEverythingOfAResponse() {
    try (AcquireResponse got = lab.ask(AcquireRequest.of("core.clock", "core.log"))) {
      assertThat(got.success()).isTrue();
      assertThat(handles("core.clock")).isEqualTo(1);
    }
    assertThat(handles("core.clock")).isZero();
    assertThat(handles("core.log")).isZero();
  }

  @Test
  public void refusesAnInterfaceThatTheProviderDoesNotHave() {
    CapabilityHandle json = lab.acquire("core.json");
    assertThatThrownBy(() -> json.as(Counter.class))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(Counter.class.getName());
  }

  @Test
  public void describesWhatIsBound() {
    var manifest = lab.acquire("update.counter").manifest();
    assertThat(manifest.name()).isEqualTo("update.counter");
    assertThat(manifest.version().toString()).isEqualTo("1.0.0");
    assertThat(manifest.contract()).isEqualTo(Counter.class.getName());
    assertThat(manifest.endpoints()).extracting(e -> e.name()).containsExactly("count", "version");
    assertThat(manifest.endpoint("count").orElseThrow().signature())
        .isEqualTo("count(start: long, steps: long) -> long");
  }

  @Test
  public void refusesMalformedRequests() {
    assertThatThrownBy(() -> AcquireRequest.of()).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> AcquireRequest.of("a b")).hasMessageContaining("'a b'");
    assertThatThrownBy(() -> AcquireRequest.of("core.json@>>1")).hasMessageContaining(">>1");
    assertThatThrownBy(() -> AcquireRequest.of("core.json", "core.json@^1.0"))
        .hasMessageContaining("twice");
  }

  private int handles(String name) {
    return lab.broker().list().stream()
        .filter(i -> i.name().equals(name))
        .mapToInt(CapabilityInfo::handles)
        .sum();
  }
}
