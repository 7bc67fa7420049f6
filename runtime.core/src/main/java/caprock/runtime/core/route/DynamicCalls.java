package caprock.runtime.core.route;

import caprock.broker.CapabilityException;
import caprock.broker.CapabilityReference;
import caprock.broker.ErrorCode;
import caprock.runtime.core.contract.CallGate;
import caprock.runtime.core.contract.ContractModel;
import caprock.runtime.core.contract.EndpointModel;
import caprock.runtime.core.contract.References;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Calls by name, with values of the closed set, through any gate. Thread-safe. */
final class DynamicCalls {
  private final CallGate gate;
  private final Origin origin;
  private final ContractModel model;

  DynamicCalls(CallGate gate, Origin origin, ContractModel model) {
    this.gate = gate;
    this.origin = origin;
    this.model = model;
  }

  /** Calls on this thread; blocks as long as the gate and a synchronous provider do. */
  CompletableFuture<@Nullable Object> invoke(String method, @Nullable Object[] given) {
    @Nullable Object[] args = arguments(given);
    int at = model.indexOf(method);
    if (at < 0) {
      return CompletableFuture.failedFuture(unknown(method));
    }
    Object token;
    try {
      token = gate.enter(at);
    } catch (RuntimeException e) {
      return CompletableFuture.failedFuture(e);
    }
    if (token == null) {
      return CompletableFuture.completedFuture(null);
    }
    try {
      return call(model.endpoint(at), (CallToken) token, args);
    } catch (Throwable e) {
      return CompletableFuture.failedFuture(gate.fail(token, at, e));
    }
  }

  /** A sole null, which Java passes as no array at all, is one argument. */
  static @Nullable Object[] arguments(@Nullable Object @Nullable [] given) {
    return given == null ? new Object[] {null} : given;
  }

  private CompletableFuture<@Nullable Object> call(
      EndpointModel endpoint, CallToken token, @Nullable Object[] args) throws Throwable {
    Admission admission = token.binding().subject().admission();
    if (admission != null) {
      admission.checkPayload("request", Arrays.asList(args));
    }
    Crossing crossing = new Crossing(endpoint, token);
    crossing.arguments = endpoint.decode(args, crossing);
    crossing.result = endpoint.call(token.target(), crossing.arguments);
    if (crossing.result instanceof CompletionStage<?> stage) {
      return Pending.of(
          stage,
          token,
          origin,
          value -> {
            crossing.result = value;
            return checked(admission, endpoint.encode(value, crossing));
          });
    }
    Object value = checked(admission, endpoint.encode(crossing.result, crossing));
    token.exit();
    return CompletableFuture.completedFuture(value);
  }

  private static @Nullable Object checked(@Nullable Admission admission, @Nullable Object value) {
    if (admission != null) {
      admission.checkPayload("result", value);
    }
    return value;
  }

  private CapabilityException unknown(String method) {
    String known =
        model.endpoints().stream().map(e -> e.info().name()).collect(Collectors.joining(", "));
    return new CapabilityException(
        ErrorCode.UNKNOWN_METHOD,
        "%s has no method '%s'. It has %s.".formatted(origin.route().need().name(), method, known));
  }

  /** How by-reference objects cross in one call. Confined to the call. */
  private final class Crossing implements References {
    private final EndpointModel endpoint;
    private final CallToken token;
    private @Nullable Object[] arguments = {};
    private @Nullable Object result;

    Crossing(EndpointModel endpoint, CallToken token) {
      this.endpoint = endpoint;
      this.token = token;
    }

    @Override
    public Object toProvider(Object value, Class<?> contract) {
      Object typed = value instanceof CapabilityReference r ? r.as(contract) : value;
      if (!contract.isInstance(typed)) {
        throw new IllegalArgumentException(
            "expected a reference to %s, not an object of %s."
                .formatted(contract.getSimpleName(), value.getClass().getName()));
      }
      return typed;
    }

    @Override
    public Object toCaller(Object value, Class<?> contract) {
      CallGate reference =
          value == result
              ? Gates.gate(gate, origin, token, endpoint, arguments, value, contract)
              : Gates.held(origin, token, value, contract);
      return new DynamicReference(reference, origin, ContractModel.of(contract));
    }

    @Override
    public boolean isProviders(Object value) {
      return Gates.isProviders(token, value);
    }
  }
}
