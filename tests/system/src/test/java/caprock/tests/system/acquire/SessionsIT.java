package caprock.tests.system.acquire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import caprock.broker.AcquireRequest;
import caprock.broker.AcquireResponse;
import caprock.broker.CapabilityBroker;
import caprock.broker.CapabilityHandle;
import caprock.broker.CapabilityInfo;
import caprock.broker.CapabilitySession;
import caprock.broker.ErrorCode;
import caprock.tests.system.harness.Await;
import caprock.tests.system.harness.BundleMaker;
import caprock.tests.system.harness.Lab;
import caprock.tests.system.harness.SystemTest;
import java.util.List;
import org.junit.Test;
import org.osgi.framework.Bundle;

/** Who owns what was acquired, and whose state it uses. */
public final class SessionsIT extends SystemTest {
  @Test
  public void keepsAccountsApart() {
    CapabilityHandle a = kv("account-a");
    CapabilityHandle b = kv("account-b");
    CapabilityHandle again = kv("account-a");
    Lab.call(a, "put", "key", "of a");
    assertThat(Lab.call(b, "get", "key")).isNull();
    assertThat(Lab.call(again, "get", "key")).isEqualTo("of a");
    assertThat(Lab.call(lab.acquire("core.kv"), "get", "key")).isNull();
  }

  private CapabilityHandle kv(String account) {
    AcquireRequest request = AcquireRequest.builder().require("core.kv").account(account).build();
    return lab.ask(request).orThrow().handle("core.kv");
  }

  @Test
  public void deniesASessionTheAccountOfAnother() {
    try (CapabilitySession session = lab.broker().openSession("mine")) {
      AcquireResponse got =
          Await.value(
              session.acquire(
                  AcquireRequest.builder()
                      .require("core.kv")
                      .optional("core.json")
                      .account("yours")
                      .build()));
      assertThat(got.success()).isFalse();
      assertThat(got.errors().values()).extracting(e -> e.code()).containsOnly(ErrorCode.DENIED);
      assertThat(got.errors().get("core.kv").sentence()).contains("mine", "yours");
      AcquireRequest own = AcquireRequest.builder().require("core.kv").account("mine").build();
      assertThat(Await.value(session.acquire(own)).success()).isTrue();
    }
  }

  @Test
  public void usesTheSessionsAccountWhereTheRequestNamesNone() {
    Lab.call(kv("known"), "put", "who", "me");
    try (CapabilitySession session = lab.broker().openSession("known")) {
      assertThat(session.account()).isEqualTo("known");
      assertThat(Lab.call(acquired(session, "core.kv"), "get", "who")).isEqualTo("me");
    }
  }

  @Test
  public void releasesWithinTheSessionOnly() {
    CapabilityHandle outside = lab.acquire("core.clock");
    try (CapabilitySession session = lab.broker().openSession("s")) {
      CapabilityHandle inside = acquired(session, "core.clock");
      assertThat(session.release(List.of("core.clock"))).isEqualTo(1);
      assertThat(Lab.failure(inside::info).code()).isEqualTo(ErrorCode.DISCONNECTED);
      assertThat(outside.info().handles()).isEqualTo(1);
      acquired(session, "core.clock");
      assertThat(lab.broker().release(List.of("core.clock"))).isEqualTo(1);
      assertThat(Lab.failure(outside::info).code()).isEqualTo(ErrorCode.DISCONNECTED);
      assertThat(handles("core.clock")).isEqualTo(1);
    }
    assertThat(handles("core.clock")).isZero();
  }

  @Test
  public void givesBackEverythingWhenASessionIsClosed() {
    CapabilitySession session = lab.broker().openSession("short");
    CapabilityHandle handle = acquired(session, "core.log");
    session.close();
    session.close();
    assertThat(Lab.failure(() -> Lab.call(handle, "write", "INFO", "x", "y")).code())
        .isEqualTo(ErrorCode.DISCONNECTED);
    AcquireResponse late = Await.value(session.acquire(AcquireRequest.of("core.log")));
    assertThat(late.errors().get("core.log").code()).isEqualTo(ErrorCode.DISCONNECTED);
    assertThat(late.errors().get("core.log").sentence()).contains("closed");
    assertThat(handles("core.log")).isZero();
  }

  @Test
  public void givesBackWhatAStoppedBundleHeldAndItsSessionsToo() throws Exception {
    Bundle consumer = lab.install(new BundleMaker("test.consumer"));
    CapabilityBroker its = Lab.service(consumer.getBundleContext(), CapabilityBroker.class);
    CapabilityHandle own =
        Await.value(its.acquire(AcquireRequest.of("core.json"))).handle("core.json");
    CapabilitySession session = its.openSession("its");
    CapabilityHandle inSession = acquired(session, "core.json");
    CapabilityHandle ours = lab.acquire("core.json");
    assertThat(handles("core.json")).isEqualTo(3);
    consumer.stop();
    assertThat(handles("core.json")).isEqualTo(1);
    assertThat(Lab.failure(own::info).code()).isEqualTo(ErrorCode.DISCONNECTED);
    assertThat(Lab.failure(inSession::info).code()).isEqualTo(ErrorCode.DISCONNECTED);
    assertThat(ours.info().handles()).isEqualTo(1);
    AcquireResponse late = Await.value(its.acquire(AcquireRequest.of("core.json")));
    assertThat(late.success()).isFalse();
    AcquireResponse later =
        Await.value(its.openSession("its").acquire(AcquireRequest.of("core.json")));
    assertThat(later.success()).isFalse();
    assertThat(handles("core.json")).isEqualTo(1);
  }

  @Test
  public void refusesAnAccountWithoutAName() {
    assertThatThrownBy(() -> lab.broker().openSession(" "))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> lab.broker().openSession("x".repeat(201)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  public void keepsHostileAccountNamesApart() {
    List<String> names = List.of("../x", "x", "a/b", "a_b", "A_B", "ä", "CON", ".", "..", "x ");
    for (String name : names) {
      Lab.call(kv(name), "put", "name", name);
    }
    for (String name : names) {
      assertThat(Lab.call(kv(name), "get", "name")).isEqualTo(name);
    }
  }

  private static CapabilityHandle acquired(CapabilitySession session, String name) {
    return Await.value(session.acquire(AcquireRequest.of(name))).orThrow().handle(name);
  }

  private int handles(String name) {
    return lab.broker().list().stream()
        .filter(i -> i.name().equals(name))
        .mapToInt(CapabilityInfo::handles)
        .sum();
  }
}
