package caprock.tests.system.update;

import static org.assertj.core.api.Assertions.assertThat;

import caprock.broker.CapabilityException;
import caprock.broker.CapabilityHandle;
import caprock.broker.CapabilityReference;
import caprock.broker.ErrorCode;
import caprock.tests.system.harness.Await;
import caprock.tests.system.harness.Lab;
import caprock.tests.system.harness.SystemTest;
import caprock.tests.system.harness.TestRepository;
import caprock.tests.system.harness.Waiting;
import java.util.concurrent.CompletableFuture;
import org.junit.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.ServiceRegistration;

/** A provider that is replaced while stages are pending and objects of its own are held. */
public final class ReplaceInUseIT extends SystemTest {
  private static final String NAME = "test.waiting";

  private final Waiting.Provider old = new Waiting.Provider("1.0.0");
  private final Waiting.Provider young = new Waiting.Provider("1.1.0");

  /** Offers the old provider, lets a test use it, and replaces it. */
  private CompletableFuture<Boolean> replace(ServiceRegistration<Waiting> registration) {
    lab.offer(Waiting.class, NAME, "1.1.0", young);
    return Await.begin(
        () -> {
          registration.unregister();
          old.over = true;
          return true;
        });
  }

  private ServiceRegistration<Waiting> offerOld() {
    return lab.offer(Waiting.class, NAME, "1.0.0", old);
  }

  @Test
  public void waitsForPendingStagesAndSendsNewCallsToTheNewProvider() {
    ServiceRegistration<Waiting> registration = offerOld();
    CapabilityHandle handle = lab.acquire(NAME);
    var dynamic = handle.invoke("ask", "a").toCompletableFuture();
    var typed = handle.as(Waiting.class).ask("b").toCompletableFuture();
    CompletableFuture<Boolean> gone = replace(registration);
    Await.until("new calls go to the new one", () -> isYoung(handle));
    var toYoung = handle.invoke("ask", "c");
    assertThat(young.asked).hasSize(1);
    old.answer("from the old");
    assertThat(gone).isNotDone();
    old.answer("from the old");
    assertThat(Await.value(gone)).isTrue();
    assertThat(Await.value(dynamic)).isEqualTo("from the old");
    assertThat(Await.value(typed)).isEqualTo("from the old");
    young.answer("from the new");
    assertThat(Await.value(toYoung)).isEqualTo("from the new");
  }

  @Test
  public void waitsForAnObjectThatIsHeldUntilItIsClosed() {
    ServiceRegistration<Waiting> registration = offerOld();
    CapabilityHandle handle = lab.acquire(NAME);
    Waiting.Hold typed = handle.as(Waiting.class).hold();
    CapabilityReference dynamic = (CapabilityReference) Lab.call(handle, "hold");
    CompletableFuture<Boolean> gone = replace(registration);
    Await.until("new calls go to the new one", () -> isYoung(handle));
    assertThat(typed.works()).isTrue();
    assertThat(Await.value(dynamic.invoke("works"))).isEqualTo(true);
    typed.close();
    assertThat(gone).isNotDone();
    dynamic.close();
    assertThat(Await.value(gone)).isTrue();
    assertThat(Lab.failure(typed::works).code()).isEqualTo(ErrorCode.DISCONNECTED);
  }

  private static boolean isYoung(CapabilityHandle handle) {
    Waiting.Named probe = handle.as(Waiting.class).named("probe");
    return probe.describe().equals("probe of 1.1.0");
  }

  @Test
  public void makesARestorableObjectAgainOnTheNewProvider() {
    ServiceRegistration<Waiting> registration = offerOld();
    CapabilityHandle handle = lab.acquire(NAME);
    Waiting.Named typed = handle.as(Waiting.class).named("books");
    CapabilityReference dynamic = (CapabilityReference) Lab.call(handle, "named", "maps");
    assertThat(typed.describe()).isEqualTo("books of 1.0.0");
    assertThat(Await.value(replace(registration))).as("does not wait for it").isTrue();
    assertThat(typed.describe()).isEqualTo("books of 1.1.0");
    assertThat(Await.value(dynamic.invoke("describe"))).isEqualTo("maps of 1.1.0");
    handle.release();
    assertThat(Lab.failure(typed::describe)).hasMessageContaining("released");
  }

  @Test
  public void saysNotFoundWhereNothingComesAfter() {
    ServiceRegistration<Waiting> registration = offerOld();
    CapabilityHandle handle = lab.acquire(NAME);
    Waiting typed = handle.as(Waiting.class);
    registration.unregister();
    assertThat(Lab.failure(() -> Lab.call(handle, "echo", "x")).code())
        .isEqualTo(ErrorCode.CAPABILITY_NOT_FOUND);
    assertThat(Lab.failure(() -> typed.echo("x")).code()).isEqualTo(ErrorCode.CAPABILITY_NOT_FOUND);
    assertThat(Lab.failure(handle::info).code()).isEqualTo(ErrorCode.DISCONNECTED);
    offerOld();
    assertThat(typed.echo("back")).isEqualTo("back");
    assertThat(Lab.call(handle, "echo", "back")).isEqualTo("back");
  }

  @Test
  public void neverGoesToAVersionOutsideTheHandlesRange() {
    ServiceRegistration<Waiting> registration = offerOld();
    CapabilityHandle handle = lab.acquire(NAME + "@~1.0");
    Await.value(replace(registration));
    CapabilityException e = Lab.failure(() -> Lab.call(handle, "echo", "x"));
    assertThat(e.code()).isEqualTo(ErrorCode.VERSION_MISMATCH);
    assertThat(e).hasMessageContaining("1.1.0").hasMessageContaining("~1.0");
  }

  @Test
  public void parksCallsWhileABundleIsBetweenTwoStates() throws Exception {
    Bundle bundle = lab.install(TestRepository.fixture("update.counter"));
    CapabilityHandle handle = lab.acquire("update.counter");
    bundle.stop(Bundle.STOP_TRANSIENT);
    var parked = handle.invoke("version").toCompletableFuture();
    var typed = Await.begin(() -> handle.as(caprock.tests.fixtures.api.Counter.class).version());
    assertThat(parked).isNotDone();
    bundle.start(Bundle.START_TRANSIENT);
    assertThat(Await.value(parked)).isEqualTo("1.0.0");
    assertThat(Lab.call(handle, "version")).isEqualTo("1.0.0");
    typed.handle((version, failure) -> version).join();
  }
}
