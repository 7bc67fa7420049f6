package caprock.runtime.core.route;

import caprock.broker.CapabilityException;
import caprock.broker.ErrorCode;
import caprock.runtime.core.contract.CallGate;
import caprock.runtime.core.contract.ContractModel;
import caprock.runtime.core.contract.EndpointModel;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Lets calls into an object that can be had again by the call that made it. Between calls it keeps
 * nothing in use; after its provider was replaced, the first call makes it anew, and the others
 * wait for that. Thread-safe.
 */
public final class RestorableGate extends CallGate {
  private final CallGate maker;
  private final Origin origin;
  private final EndpointModel madeBy;
  private final @Nullable Object[] args;
  private final ContractModel model;
  private final AtomicReference<@Nullable Made> made;
  private final AtomicReference<@Nullable CompletableFuture<Made>> making = new AtomicReference<>();

  /** The object as one provider made it; forgotten when the provider goes. */
  private static final class Made implements Binding.Held {
    final Binding binding;
    private volatile @Nullable Object target;

    Made(Binding binding, Object target) {
      this.binding = binding;
      this.target = target;
      binding.watch(this);
    }

    /** There as long as a call is in. */
    Object target() {
      Object live = target;
      if (live == null) {
        throw new CapabilityException(
            ErrorCode.DISCONNECTED, "The provider has gone. Make the call again.");
      }
      return live;
    }

    @Override
    public void cut(CapabilityException reason) {
      target = null;
    }
  }

  /** Closing: the call that ends the object. */
  private record Closing(Binding binding, Object target) implements CallToken {
    @Override
    public void exit() {
      binding.exit();
    }
  }

  RestorableGate(
      CallGate maker,
      Origin origin,
      EndpointModel madeBy,
      @Nullable Object[] args,
      ContractModel model,
      Binding binding,
      Object target) {
    this.maker = maker;
    this.origin = origin;
    this.madeBy = madeBy;
    this.args = args.clone();
    this.model = model;
    this.made = new AtomicReference<>(new Made(binding, target));
  }

  @Override
  public @Nullable Object enter(int endpoint) {
    EndpointModel called = model.endpoint(endpoint);
    if (called.isClose()) {
      Made last = made.getAndSet(null);
      if (last == null) {
        return null;
      }
      last.binding.unwatch(last);
      return last.binding.enter() ? new Closing(last.binding, last.target()) : null;
    }
    long now = System.nanoTime();
    Made live = enterMade();
    try {
      return new Call(
          live.binding,
          live.target(),
          called.info(),
          true,
          origin,
          now,
          origin.options().trace() == null ? 0 : System.nanoTime() - now);
    } catch (RuntimeException refused) {
      live.binding.exit();
      throw Failures.copy(origin.route().need().name(), refused);
    }
  }

  private Made enterMade() {
    while (true) {
      Made live = made.get();
      if (live == null) {
        throw new CapabilityException(
            ErrorCode.DISCONNECTED,
            "%s: this %s was closed."
                .formatted(origin.route().need().name(), model.type().getSimpleName()),
            false,
            null,
            null);
      }
      if (origin.route().isReleased()) {
        throw origin.route().releasedError();
      }
      if (live.binding.enter()) {
        return live;
      }
      restore(live);
    }
  }

  private void restore(Made old) {
    CompletableFuture<Made> mine = new CompletableFuture<>();
    CompletableFuture<Made> running = making.compareAndExchange(null, mine);
    if (running != null) {
      try {
        running.join();
      } catch (RuntimeException e) {
        throw Failures.copy(origin.route().need().name(), e);
      }
      return;
    }
    try {
      if (made.get() == old) {
        Made again = makeAgain();
        if (!made.compareAndSet(old, again)) {
          // Closed meanwhile: what was just made is ended with its provider's instance.
          mine.complete(again);
          return;
        }
      }
      mine.complete(old);
    } catch (RuntimeException e) {
      mine.completeExceptionally(e);
      throw e;
    } finally {
      making.set(null);
    }
  }

  private Made makeAgain() {
    Object token = maker.enter(indexInMaker());
    if (token == null) {
      throw new CapabilityException(
          ErrorCode.DISCONNECTED, origin.route().need().name() + ": its maker was closed.");
    }
    try {
      Object target = madeBy.call(maker.target(token), args);
      if (target == null) {
        throw new CapabilityException(
            ErrorCode.DISCONNECTED,
            "%s: the new provider did not give the %s again."
                .formatted(origin.route().need().name(), model.type().getSimpleName()));
      }
      Made again = new Made(((CallToken) token).binding(), target);
      maker.exit(token);
      return again;
    } catch (Throwable e) {
      Throwable copy = maker.fail(token, indexInMaker(), e);
      throw copy instanceof RuntimeException r ? r : new IllegalStateException(copy);
    }
  }

  private int indexInMaker() {
    return ContractModel.of(madeBy.method().getDeclaringClass()).indexOf(madeBy.info().name());
  }

  @Override
  public Object target(Object token) {
    return ((CallToken) token).target();
  }

  @Override
  public void exit(Object token) {
    ((CallToken) token).exit();
  }

  @Override
  public @Nullable Object result(
      Object token, int endpoint, @Nullable Object[] arguments, @Nullable Object result) {
    return Gates.result(
        this, origin, (CallToken) token, model.endpoint(endpoint), arguments, result);
  }

  @Override
  public Throwable fail(Object token, int endpoint, Throwable failure) {
    CapabilityException copy =
        Failures.copy(
            origin.route().need().name() + "." + model.endpoint(endpoint).info().name(), failure);
    if (token instanceof Call call) {
      call.leaveThread();
      call.end(copy);
    } else {
      exit(token);
    }
    return copy;
  }
}
