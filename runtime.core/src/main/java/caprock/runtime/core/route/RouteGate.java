package caprock.runtime.core.route;

import caprock.runtime.core.contract.CallGate;
import caprock.runtime.core.contract.ContractModel;
import caprock.runtime.core.contract.EndpointModel;
import org.jspecify.annotations.Nullable;

/** Lets calls into whatever a handle is bound to. Thread-safe. */
public final class RouteGate extends CallGate {
  private final Origin origin;
  private final Route route;
  private final ContractModel model;
  private final boolean plain;

  RouteGate(Origin origin, ContractModel model) {
    this.origin = origin;
    this.route = origin.route();
    this.model = model;
    this.plain =
        origin.plain() && model.endpoints().stream().allMatch(e -> e.info().timeoutMs() == 0);
  }

  @Override
  public Object enter(int endpoint) {
    if (plain) {
      Binding b = route.tryEnter();
      if (b != null) {
        if (b.plain) {
          return b;
        }
        b.exit();
      }
    }
    return enterGuarded(model.endpoint(endpoint));
  }

  private Object enterGuarded(EndpointModel endpoint) {
    long now = System.nanoTime();
    Binding binding = route.tryEnter();
    long waited = 0;
    if (binding == null) {
      binding = route.enter(origin.deadline(now, endpoint.info().timeoutMs()));
      waited = System.nanoTime() - now;
    }
    if (plain && binding.plain) {
      return binding;
    }
    try {
      return new Call(binding, binding.target(), endpoint.info(), true, origin, now, waited);
    } catch (RuntimeException refused) {
      binding.exit();
      throw Failures.copy(route.need().name(), refused);
    }
  }

  @Override
  public Object target(Object token) {
    return token instanceof Binding b ? b.target() : ((CallToken) token).target();
  }

  @Override
  public void exit(Object token) {
    if (token instanceof Binding b) {
      b.exit();
    } else {
      ((CallToken) token).exit();
    }
  }

  @Override
  public @Nullable Object result(
      Object token, int endpoint, @Nullable Object[] args, @Nullable Object result) {
    return Gates.result(this, origin, (CallToken) token, model.endpoint(endpoint), args, result);
  }

  @Override
  public Throwable fail(Object token, int endpoint, Throwable failure) {
    var copy =
        Failures.copy(route.need().name() + "." + model.endpoint(endpoint).info().name(), failure);
    if (token instanceof Call call) {
      call.leaveThread();
      call.end(copy);
    } else {
      exit(token);
    }
    return copy;
  }
}
