package caprock.runtime.core.route;

import caprock.broker.CapabilityException;
import caprock.broker.ErrorCode;
import caprock.broker.annotation.ByReference;
import caprock.runtime.core.contract.CallGate;
import caprock.runtime.core.contract.ContractModel;
import caprock.runtime.core.contract.EndpointModel;
import caprock.runtime.core.contract.References;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * What the gates do alike: how results leave a provider. A result is a value of the JDK or of a
 * bundle with an API, an object that is forwarded to, or a stage of the runtime's own; so that a
 * caller may keep it and keeps nothing of the extension.
 */
final class Gates {
  private Gates() {}

  /** Ends a typed call that returned something other than a plain value. */
  static @Nullable Object result(
      CallGate gate,
      Origin origin,
      CallToken token,
      EndpointModel endpoint,
      @Nullable Object[] args,
      @Nullable Object result) {
    if (endpoint.returns() == EndpointModel.Returns.STAGE && result != null) {
      return Pending.of(
          (CompletionStage<?>) result,
          token,
          origin,
          value -> value == null ? null : safe(gate, origin, token, endpoint, args, value));
    }
    try {
      return result == null ? null : safe(gate, origin, token, endpoint, args, result);
    } finally {
      token.exit();
    }
  }

  /** What the caller may keep of a result. */
  private static @Nullable Object safe(
      CallGate gate,
      Origin origin,
      CallToken token,
      EndpointModel endpoint,
      @Nullable Object[] args,
      Object value) {
    try {
      return endpoint.detach(value, new Leaving(gate, origin, token, endpoint, args, value));
    } catch (IllegalArgumentException e) {
      throw new CapabilityException(
          ErrorCode.INTERNAL,
          "%s.%s returned %s. Return a record of the contract's package, or an interface marked @ByReference."
              .formatted(token.binding().subject().name(), endpoint.info().name(), e.getMessage()));
    }
  }

  /** How by-reference objects leave one typed call. */
  private record Leaving(
      CallGate gate,
      Origin origin,
      CallToken token,
      EndpointModel endpoint,
      @Nullable Object[] args,
      Object result)
      implements References {
    @Override
    public Object toProvider(Object value, Class<?> contract) {
      throw new IllegalStateException("A result goes to the caller.");
    }

    @Override
    public Object toCaller(Object value, Class<?> contract) {
      CallGate reference =
          value == result
              ? Gates.gate(gate, origin, token, endpoint, args, value, contract)
              : held(origin, token, value, contract);
      return ContractModel.of(contract).forwarder(reference);
    }

    @Override
    public boolean isProviders(Object value) {
      return Gates.isProviders(token, value);
    }
  }

  /** Whether the class of an object is the provider's own. */
  static boolean isProviders(CallToken token, Object value) {
    ClassLoader loader = token.binding().subject().loader().get();
    return loader != null && value.getClass().getClassLoader() == loader;
  }

  /**
   * A gate to the object.
   *
   * @param args what the call that gave it was made with, should it have to be made again
   */
  static CallGate gate(
      CallGate maker,
      Origin origin,
      CallToken token,
      EndpointModel endpoint,
      @Nullable Object[] args,
      Object value,
      Class<?> contract) {
    if (contract.getAnnotation(ByReference.class).restorable()) {
      ContractModel model = ContractModel.of(contract);
      return new RestorableGate(maker, origin, endpoint, args, model, token.binding(), value);
    }
    return held(origin, token, value, contract);
  }

  /** A gate to an object that keeps its provider in use until it is closed. */
  static CallGate held(Origin origin, CallToken token, Object value, Class<?> contract) {
    ReferenceGate gate =
        new ReferenceGate(origin, ContractModel.of(contract), token.binding(), value);
    token.binding().hold(gate);
    if (!AutoCloseable.class.isAssignableFrom(contract)) {
      origin.route().endAtRelease(gate);
    }
    return gate;
  }
}
