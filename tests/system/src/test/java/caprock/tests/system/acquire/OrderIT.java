package caprock.tests.system.acquire;

import static org.assertj.core.api.Assertions.assertThat;

import caprock.broker.AcquireRequest;
import caprock.broker.CapabilityHandle;
import caprock.broker.CapabilityInfo;
import caprock.broker.ErrorCode;
import caprock.broker.Tier;
import caprock.tests.fixtures.api.Calculator;
import caprock.tests.fixtures.api.Counter;
import caprock.tests.system.harness.Lab;
import caprock.tests.system.harness.SystemTest;
import java.util.List;
import java.util.Map;
import org.junit.After;
import org.junit.Test;
import org.osgi.framework.ServiceRegistration;

/** Which of several providers an acquire gets: by tier, then loaded, then by version. */
public final class OrderIT extends SystemTest {
  private static final Map<String, Object> REMOTE = Map.of("service.imported", true);

  @Override
  protected List<String> fixtures() {
    return List.of("update.counter");
  }

  @After
  public void unload() {
    lab.close();
    lab.unloadAll();
  }

  /** A counter that says which it is. */
  private record Named(String version) implements Counter {
    @Override
    public long count(long start, long steps) {
      return start + steps;
    }
  }

  private ServiceRegistration<Counter> offer(String version, Map<String, Object> more) {
    return lab.offer(Counter.class, "order.counter", version, new Named(version), more);
  }

  @Test
  public void takesTheHighestVersionAsNumbersNotAsText() {
    offer("1.9.0", Map.of());
    offer("1.10.0", Map.of());
    offer("2.0.0", Map.of());
    assertThat(versionOf("order.counter")).isEqualTo("2.0.0");
    assertThat(versionOf("order.counter@^1.0")).isEqualTo("1.10.0");
    assertThat(versionOf("order.counter@1.x")).isEqualTo("1.10.0");
    assertThat(versionOf("order.counter@<1.10")).isEqualTo("1.9.0");
    assertThat(versionOf("order.counter@~1.9")).isEqualTo("1.9.0");
    assertThat(versionOf("order.counter@[1.9,2)")).isEqualTo("1.10.0");
    assertThat(versionOf("order.counter@>=1.2 <2")).isEqualTo("1.10.0");
    assertThat(versionOf("order.counter@=2.0.0")).isEqualTo("2.0.0");
    assertThat(lab.refusal("order.counter@>2").code()).isEqualTo(ErrorCode.VERSION_MISMATCH);
  }

  @Test
  public void appliesTheRequestsRangeToNamesThatCarryNone() {
    offer("1.9.0", Map.of());
    offer("2.0.0", Map.of());
    AcquireRequest request =
        AcquireRequest.builder().require("order.counter").version("^1.0").build();
    assertThat(Lab.call(lab.ask(request).handle("order.counter"), "version")).isEqualTo("1.9.0");
  }

  @Test
  public void keepsABoundHandleWhereItIsWhenABetterOneComes() {
    ServiceRegistration<Counter> first = offer("1.0.0", Map.of());
    CapabilityHandle early = lab.acquire("order.counter");
    offer("1.1.0", Map.of());
    assertThat(Lab.call(early, "version")).isEqualTo("1.0.0");
    assertThat(versionOf("order.counter")).isEqualTo("1.1.0");
    first.unregister();
    assertThat(Lab.call(early, "version")).isEqualTo("1.1.0");
    assertThat(early.info().version()).hasToString("1.1.0");
  }

  @Test
  public void prefersThisProcessEvenInALowerVersion() {
    offer("1.0.0", Map.of());
    offer("3.0.0", REMOTE);
    CapabilityHandle local = lab.acquire("order.counter");
    assertThat(local.info().tier()).isEqualTo(Tier.EXTENSION);
    assertThat(Lab.call(local, "version")).isEqualTo("1.0.0");
    AcquireRequest away =
        AcquireRequest.builder().require("order.counter").preferLocal(false).build();
    CapabilityHandle remote = lab.ask(away).handle("order.counter");
    assertThat(remote.info().tier()).isEqualTo(Tier.REMOTE);
    assertThat(Lab.call(remote, "version")).isEqualTo("3.0.0");
  }

  @Test
  public void loadsRatherThanGoToAnotherProcess() {
    lab.offer(Counter.class, "update.counter", "5.0.0", new Named("remote"), REMOTE);
    AcquireRequest warm =
        AcquireRequest.builder().require("update.counter").allowColdStart(false).build();
    assertThat(Lab.call(lab.ask(warm).handle("update.counter"), "version")).isEqualTo("remote");
    AcquireRequest away =
        AcquireRequest.builder().require("update.counter").preferLocal(false).build();
    assertThat(Lab.call(lab.ask(away).handle("update.counter"), "version")).isEqualTo("remote");
    assertThat(lab.fixture("update.counter")).isEmpty();
    assertThat(versionOf("update.counter")).isEqualTo("1.0.0");
    assertThat(versionOf("update.counter@>=2")).isEqualTo("remote");
  }

  @Test
  public void refusesToLoadWhatMayNotBeLoaded() {
    AcquireRequest warm =
        AcquireRequest.builder().require("update.counter").allowColdStart(false).build();
    var got = lab.ask(warm);
    assertThat(got.success()).isFalse();
    assertThat(got.errors().get("update.counter").code()).isEqualTo(ErrorCode.CAPABILITY_NOT_FOUND);
    assertThat(got.errors().get("update.counter").sentence()).contains("allowColdStart=false");
    assertThat(lab.fixture("update.counter")).isEmpty();
    lab.acquire("update.counter");
    assertThat(lab.ask(warm).success()).isTrue();
  }

  @Test
  public void runsVersionsSideBySideAndTakesWhatIsLoadedFirst() {
    CapabilityHandle old = lab.acquire("update.counter@=1.0.0");
    lab.repository().add("update.counter", "1.5.0");
    lab.repository().publish();
    assertThat(versionOf("update.counter@^1.0")).as("loaded before loadable").isEqualTo("1.0.0");
    CapabilityHandle young = lab.acquire("update.counter@>=1.5");
    assertThat(Lab.call(old, "version")).isEqualTo("1.0.0");
    assertThat(Lab.call(young, "version")).isEqualTo("1.5.0");
    assertThat(old.as(Counter.class).count(1, 2)).isEqualTo(young.as(Counter.class).count(1, 2));
    assertThat(versionOf("update.counter@^1.0")).as("then the highest").isEqualTo("1.5.0");
    assertThat(lab.fixture("update.counter")).hasSize(2);
  }

  @Test
  public void acceptsCoreNamesFromTheRuntimeOnly() {
    lab.offer(Counter.class, "core.json", "99.0.0", new Named("false"));
    lab.offer(Counter.class, "core.mine", "1.0.0", new Named("false"));
    assertThat(lab.acquire("core.json").info().tier()).isEqualTo(Tier.BUILT_IN);
    assertThat(lab.refusal("core.mine").code()).isEqualTo(ErrorCode.CAPABILITY_NOT_FOUND);
    assertThat(lab.broker().list()).noneMatch(i -> i.name().equals("core.mine"));
  }

  @Test
  public void ignoresAMalformedOffer() {
    lab.offer(Counter.class, "order.counter", "one", new Named("one"));
    assertThat(lab.refusal("order.counter").code()).isEqualTo(ErrorCode.CAPABILITY_NOT_FOUND);
    offer("1.0.0", Map.of());
    assertThat(versionOf("order.counter")).isEqualTo("1.0.0");
  }

  @Test
  public void listsByNameThenByVersion() {
    offer("1.9.0", Map.of());
    offer("1.10.0", Map.of());
    List<CapabilityInfo> all = lab.broker().list();
    assertThat(all).extracting(CapabilityInfo::name).isSorted().contains("core.kv");
    assertThat(all.stream().filter(i -> i.name().equals("order.counter")))
        .extracting(i -> i.version().toString())
        .containsExactly("1.10.0", "1.9.0");
    assertThat(all.stream().filter(i -> i.name().equals("update.counter")))
        .allMatch(i -> i.state() == CapabilityInfo.State.LOADABLE && i.estimatedLoadTimeMs() > 0);
  }

  @Test
  public void namesThatAreNoContractFailOnBindingWithASentence() {
    lab.offer(Runnable.class, "order.nothing", "1.0.0", () -> {});
    var e = lab.refusal("order.nothing");
    assertThat(e.code()).isEqualTo(ErrorCode.LOAD_FAILED);
    assertThat(e).hasMessageContaining("@CapabilityContract");
  }

  @Test
  public void takesAContractThatAPropertyNames() {
    lab.offer(
        Runnable.class,
        "order.named",
        "1.0.0",
        () -> {},
        Map.of("caprock.capability.contract", Runnable.class.getName()));
    assertThat(Lab.call(lab.acquire("order.named"), "run")).isNull();
  }

  private Object versionOf(String name) {
    CapabilityHandle handle = lab.acquire(name);
    try {
      return Lab.call(handle, "version");
    } finally {
      handle.release();
    }
  }

  /** Keeps the import of the contract that a calculator has: another one than a counter's. */
  @Test
  public void saysWhatABoundCapabilityIsNot() {
    offer("1.0.0", Map.of());
    org.assertj.core.api.Assertions.assertThatThrownBy(
            () -> lab.acquire("order.counter").as(Calculator.class))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Counter");
  }
}
