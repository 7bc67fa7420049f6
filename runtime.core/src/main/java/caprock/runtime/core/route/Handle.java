package caprock.runtime.core.route;

import caprock.broker.CallOptions;
import caprock.broker.CapabilityException;
import caprock.broker.CapabilityHandle;
import caprock.broker.CapabilityInfo;
import caprock.broker.ErrorCode;
import caprock.broker.manifest.CapabilityManifest;
import caprock.broker.version.CapabilityRequirement;
import caprock.runtime.core.contract.ContractModel;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What a caller holds: one route, and the ways to call through it. Thread-safe. */
public final class Handle implements CapabilityHandle {
  private final Route route;
  private final Origin origin;
  private final Consumer<Handle> whenReleased;
  private final AtomicReference<@Nullable Prepared> prepared = new AtomicReference<>();

  /** Dynamic calls prepared for the contract that the route is bound to at the moment. */
  private record Prepared(ContractModel model, DynamicCalls calls) {}

  /**
   * Makes a handle on a route.
   *
   * @param whenReleased told once, on the releasing thread
   */
  public Handle(
      Route route,
      Executor executor,
      ScheduledExecutorService scheduler,
      Consumer<Handle> whenReleased) {
    this.route = route;
    this.origin = new Origin(route, CallOptions.DEFAULT, executor, scheduler);
    this.whenReleased = whenReleased;
  }

  /** The handle's route. */
  public Route route() {
    return route;
  }

  @Override
  public CapabilityRequirement requirement() {
    return route.need().requirement();
  }

  @Override
  public CapabilityInfo info() {
    return bound().info();
  }

  @Override
  public CapabilityManifest manifest() {
    return bound().subject().manifest();
  }

  private Binding bound() {
    if (route.isReleased()) {
      throw route.releasedError();
    }
    Binding b = route.current();
    if (b == null) {
      throw new CapabilityException(
          ErrorCode.DISCONNECTED,
          requirement() + ": nothing is bound at the moment. Call it, or try again.");
    }
    return b;
  }

  @Override
  public CompletionStage<@Nullable Object> invoke(String method, @Nullable Object... args) {
    return dispatch(origin, method, args);
  }

  @Override
  public CompletionStage<@Nullable Object> invokeWith(
      CallOptions options, String method, @Nullable Object... args) {
    return dispatch(
        new Origin(route, options, origin.executor(), origin.scheduler()), method, args);
  }

  private CompletionStage<@Nullable Object> dispatch(
      Origin from, String method, @Nullable Object[] args) {
    Binding b = route.current();
    if (b != null) {
      return calls(from, b).invoke(method, args);
    }
    if (route.isReleased()) {
      return CompletableFuture.failedFuture(route.releasedError());
    }
    @Nullable Object[] kept = DynamicCalls.arguments(args).clone();
    CompletableFuture<@Nullable Object> later = new CompletableFuture<>();
    route
        .rebind(from.deadline(System.nanoTime(), 0))
        .whenCompleteAsync(
            (found, failure) -> {
              if (found == null) {
                later.completeExceptionally(
                    Failures.copy(route.need().name(), Failures.orUnknown(failure)));
              } else {
                calls(from, found)
                    .invoke(method, kept)
                    .whenComplete((v, e) -> Failures.complete(later, v, e));
              }
            },
            from.executor());
    return later;
  }

  private DynamicCalls calls(Origin from, Binding b) {
    ContractModel model = b.subject().model();
    if (from != origin) {
      return new DynamicCalls(new RouteGate(from, model), from, model);
    }
    Prepared p = prepared.get();
    if (p == null || p.model != model) {
      p = new Prepared(model, new DynamicCalls(new RouteGate(origin, model), origin, model));
      prepared.set(p);
    }
    return p.calls;
  }

  @Override
  public <T> T as(Class<T> contract) {
    return as(contract, CallOptions.DEFAULT);
  }

  @Override
  public <T> T as(Class<T> contract, CallOptions options) {
    Origin from = new Origin(route, options, origin.executor(), origin.scheduler());
    Binding b = route.await(from.deadline(System.nanoTime(), 0));
    if (!contract.isAssignableFrom(b.subject().model().type())) {
      throw new IllegalArgumentException(
          "%s is a %s; it does not implement %s."
              .formatted(requirement(), b.subject().model().type().getName(), contract.getName()));
    }
    ContractModel model = ContractModel.of(contract);
    return contract.cast(model.forwarder(new RouteGate(from, model)));
  }

  @Override
  public void release() {
    if (route.release()) {
      // A contract may be an extension's own class: who keeps a released handle keeps nothing else.
      prepared.set(null);
      whenReleased.accept(this);
    }
  }

  /** {@code data.sql@^1.0}. */
  @Override
  public String toString() {
    return requirement().toString();
  }
}
