package caprock.runtime.core.route;

import caprock.broker.CapabilityException;
import caprock.broker.ErrorCode;
import caprock.broker.annotation.ByReference;
import caprock.runtime.core.contract.CallGate;
import caprock.runtime.core.contract.ContractModel;
import caprock.runtime.core.contract.EndpointModel;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

  private static Object safe(
      CallGate gate,
      Origin origin,
      CallToken token,
      EndpointModel endpoint,
      @Nullable Object[] args,
      Object value) {
    Class<?> contract = byReference(endpoint, value);
    if (contract != null) {
      return ContractModel.of(contract)
          .forwarder(gate(gate, origin, token, endpoint, args, value, contract));
    }
    return own(token.binding(), endpoint, value);
  }

  /** The by-reference interface under which the value travels; null if it is copied. */
  private static @Nullable Class<?> byReference(EndpointModel endpoint, Object value) {
    Class<?> declared = endpoint.method().getReturnType();
    if (declared.isAnnotationPresent(ByReference.class)) {
      return declared;
    }
    if (endpoint.returns() == EndpointModel.Returns.STAGE) {
      for (Class<?> i : value.getClass().getInterfaces()) {
        if (i.isAnnotationPresent(ByReference.class)) {
          return i;
        }
      }
    }
    return null;
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

  /** The value, or a copy of it where its class is the provider's own. */
  private static Object own(Binding binding, EndpointModel endpoint, Object value) {
    ClassLoader loader = binding.subject().loader().get();
    if (loader == null || value.getClass().getClassLoader() != loader) {
      return value;
    }
    if (value instanceof List<?> list) {
      return Collections.unmodifiableList(new ArrayList<>(list));
    }
    if (value instanceof Map<?, ?> map) {
      return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }
    throw new CapabilityException(
        ErrorCode.INTERNAL,
        "%s.%s returned an object of its own class %s. Return a record of the contract's package, or an interface marked @ByReference."
            .formatted(
                binding.subject().name(), endpoint.info().name(), value.getClass().getName()));
  }
}
