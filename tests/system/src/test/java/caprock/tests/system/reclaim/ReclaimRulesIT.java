package caprock.tests.system.reclaim;

import static org.assertj.core.api.Assertions.assertThat;

import caprock.broker.CapabilityException;
import caprock.broker.CapabilityHandle;
import caprock.broker.ErrorCode;
import caprock.broker.version.CapabilityRequirement;
import caprock.tests.fixtures.api.Reading;
import caprock.tests.fixtures.api.RuleBreaker;
import caprock.tests.system.harness.Await;
import caprock.tests.system.harness.SystemTest;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.junit.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.ServiceReference;

/**
 * What an extension hands out may be kept for ever and keeps nothing of the extension. Each rule is
 * tried through the broker, typed and by name, and once past it, straight on the service: there the
 * class loader must be found held, or the test would see nothing.
 */
public final class ReclaimRulesIT extends SystemTest {
  private static final String BREAKER = "rules.breaker";

  /** What a careless caller keeps. */
  private final List<Object> kept = new ArrayList<>();

  @Override
  protected List<String> fixtures() {
    return List.of(BREAKER);
  }

  /** The result of a call, or what it threw. */
  private static Object outcome(Function<RuleBreaker, Object> call, RuleBreaker breaker) {
    try {
      return call.apply(breaker);
    } catch (RuntimeException | Error e) {
      return e;
    }
  }

  /** The value of a dynamic call's stage, or what it failed with. */
  private static Object outcome(CompletionStage<Object> stage) {
    Object[] outcome = new Object[1];
    stage.whenComplete((value, failure) -> outcome[0] = failure == null ? value : failure);
    return outcome[0] == null ? stage : outcome[0];
  }

  private void throughTheBroker(String method, Function<RuleBreaker, Object> call) {
    // The test before this one uninstalled it by hand.
    Await.value(lab.control().load(CapabilityRequirement.of(BREAKER)));
    CapabilityHandle handle = lab.acquire(BREAKER);
    WeakReference<ClassLoader> loader = Reclaim.loader(lab, BREAKER);
    kept.add(outcome(call, handle.as(RuleBreaker.class)));
    kept.add(outcome(handle.invoke(method)));
    handle.release();
    Await.value(lab.control().unload(CapabilityRequirement.of(BREAKER)));
    Reclaim.awaitCollected(List.of(loader));
    assertThat(kept).hasSize(2);
  }

  private boolean isHeldPastTheBroker(Function<RuleBreaker, Object> call) throws BundleException {
    Bundle bundle = lab.install(lab.repository().add(BREAKER));
    WeakReference<ClassLoader> loader = Reclaim.loader(lab, BREAKER);
    Object careless = keepPast(bundle, call);
    bundle.uninstall();
    boolean held = Reclaim.isHeld(loader);
    assertThat(careless).isNotNull();
    return held;
  }

  /** In a frame of its own, so that no local variable holds the service. */
  private Object keepPast(Bundle bundle, Function<RuleBreaker, Object> call) {
    ServiceReference<?> reference = bundle.getRegisteredServices()[0];
    RuleBreaker raw = (RuleBreaker) lab.context().getService(reference);
    Object careless = outcome(call, raw);
    lab.context().ungetService(reference);
    return careless;
  }

  private void rule(String method, Function<RuleBreaker, Object> call) throws BundleException {
    throughTheBroker(method, call);
    assertThat(isHeldPastTheBroker(call)).as("the rule %s can be broken", method).isTrue();
  }

  @Test
  public void copiesExceptionsOfTheExtensionsClasses() throws BundleException {
    rule("throwOwn", RuleBreaker::throwOwn);
  }

  @Test
  public void copiesExceptionsThatPassedTheExtensionsFrames() throws BundleException {
    rule("throwJdk", RuleBreaker::throwJdk);
  }

  @Test
  public void copiesCausesAndDropsSuppressed() throws BundleException {
    rule("throwWithOwnCause", RuleBreaker::throwWithOwnCause);
  }

  @Test
  public void copiesErrors() throws BundleException {
    rule("throwOwnError", RuleBreaker::throwOwnError);
  }

  @Test
  public void copiesTheFailuresOfStages() throws BundleException {
    rule("failedStage", RuleBreaker::failedStage);
  }

  @Test
  public void givesStagesOfItsOwnForTheExtensions() throws BundleException {
    rule("ownStage", RuleBreaker::ownStage);
  }

  @Test
  public void copiesListsOfTheExtensionsClass() throws BundleException {
    rule("ownList", RuleBreaker::ownList);
  }

  @Test
  public void forwardsToByReferenceObjects() throws BundleException {
    rule("ticker", RuleBreaker::ticker);
  }

  @Test
  public void copiesMapsOfTheExtensionsClass() throws BundleException {
    rule("ownMap", RuleBreaker::ownMap);
  }

  @Test
  public void endsPendingStagesAndKeepsNothingOfTheirContinuations() throws BundleException {
    rule("pendingStage", RuleBreaker::pendingStage);
    assertThat(kept)
        .allSatisfy(stage -> assertThat(failure(stage).code()).isEqualTo(ErrorCode.DISCONNECTED));
  }

  /** Allowed: their classes are those of a bundle that stays. */
  @Test
  public void passesRecordsOfApiBundlesAsTheyAre() {
    throughTheBroker("reading", RuleBreaker::reading);
    assertThat(kept.get(0)).isEqualTo(new Reading("answer", 42));
  }

  @Test
  public void endsThreadsOfTheExtensionsClass() {
    thread("startOwnThread", RuleBreaker::startOwnThread);
  }

  @Test
  public void endsThreadsWithTheExtensionsContextLoader() {
    thread("startThreadWithOwnLoader", RuleBreaker::startThreadWithOwnLoader);
  }

  /** Nothing but the rule ends the thread: it waits for an interrupt. */
  private void thread(String method, Function<RuleBreaker, Object> call) {
    Await.value(lab.control().load(CapabilityRequirement.of(BREAKER)));
    CapabilityHandle handle = lab.acquire(BREAKER);
    WeakReference<ClassLoader> loader = Reclaim.loader(lab, BREAKER);
    call.apply(handle.as(RuleBreaker.class));
    Await.value(handle.invoke(method));
    assertThat(threads()).as("threads while the extension is there").hasSize(2);
    handle.release();
    Await.value(lab.control().unload(CapabilityRequirement.of(BREAKER)));
    Reclaim.awaitCollected(List.of(loader));
    assertThat(threads()).as("threads when it is gone").isEmpty();
  }

  private static List<Thread> threads() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(t -> t.getName().startsWith("rules.breaker"))
        .toList();
  }

  private static CapabilityException failure(Object stage) {
    try {
      ((CompletionStage<?>) stage).toCompletableFuture().get(10, TimeUnit.SECONDS);
      throw new AssertionError("The stage did not fail: " + stage);
    } catch (ExecutionException e) {
      return (CapabilityException) e.getCause();
    } catch (InterruptedException | TimeoutException e) {
      throw new AssertionError("The stage did not end: " + stage, e);
    }
  }
}
