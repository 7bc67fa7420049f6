package caprock.runtime.core.route;

import caprock.broker.CapabilityException;
import caprock.broker.ErrorCode;
import caprock.runtime.core.contract.CallGate;
import caprock.runtime.core.contract.ContractModel;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Lets calls into an object that a provider returned by reference. Until it is closed the provider
 * counts as in use, so its calls need no counting of their own. Thread-safe.
 */
public final class ReferenceGate extends CallGate implements Binding.Held {
  private final Origin origin;
  private final ContractModel model;
  private final Binding binding;
  private final AtomicReference<@Nullable Object> target;
  private volatile @Nullable CapabilityException cut;

  /** The call that ends the object. */
  private record Closing(ReferenceGate gate, Object target) implements CallToken {
    @Override
    public Binding binding() {
      return gate.binding;
    }

    @Override
    public void exit() {
      gate.binding.letGo(gate);
    }
  }

  ReferenceGate(Origin origin, ContractModel model, Binding binding, Object target) {
    this.origin = origin;
    this.model = model;
    this.binding = binding;
    this.target = new AtomicReference<>(target);
  }

  @Override
  public void cut(CapabilityException reason) {
    cut = reason;
    target.set(null);
    binding.letGo(this);
    origin.route().ended(this);
  }

  @Override
  public @Nullable Object enter(int endpoint) {
    if (model.endpoint(endpoint).isClose()) {
      Object last = target.getAndSet(null);
      return last == null ? null : new Closing(this, last);
    }
    Object live = target.get();
    if (live == null) {
      throw gone();
    }
    if (origin.plain() && binding.plain) {
      return new Uncounted(binding, live);
    }
    long now = System.nanoTime();
    return new Call(binding, live, model.endpoint(endpoint).info(), false, origin, now, 0);
  }

  private CapabilityException gone() {
    CapabilityException reason = cut;
    return reason != null
        ? Failures.copy(origin.route().need().name(), reason)
        : new CapabilityException(
            ErrorCode.DISCONNECTED,
            "%s: this %s was closed."
                .formatted(origin.route().need().name(), model.type().getSimpleName()),
            false,
            null,
            null);
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
      Object token, int endpoint, @Nullable Object[] args, @Nullable Object result) {
    return Gates.result(this, origin, (CallToken) token, model.endpoint(endpoint), args, result);
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

  /** A call that the object's own hold counts. */
  private record Uncounted(Binding binding, Object target) implements CallToken {
    @Override
    public void exit() {
      // Nothing was counted.
    }
  }
}
