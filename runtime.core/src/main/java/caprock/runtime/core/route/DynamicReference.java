package caprock.runtime.core.route;

import caprock.broker.CapabilityReference;
import caprock.runtime.core.contract.CallGate;
import caprock.runtime.core.contract.ContractModel;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** A by-reference object as a dynamic caller sees it. Thread-safe. */
final class DynamicReference implements CapabilityReference {
  private final CallGate gate;
  private final ContractModel model;
  private final DynamicCalls calls;

  DynamicReference(CallGate gate, Origin origin, ContractModel model) {
    this.gate = gate;
    this.model = model;
    this.calls = new DynamicCalls(gate, origin, model);
  }

  @Override
  public String contract() {
    return model.type().getName();
  }

  @Override
  public CompletionStage<@Nullable Object> invoke(String method, @Nullable Object... args) {
    return calls.invoke(method, args);
  }

  @Override
  public <T> T as(Class<T> contract) {
    if (!contract.isAssignableFrom(model.type())) {
      throw new IllegalArgumentException(
          "The reference is a %s, not a %s.".formatted(contract(), contract.getName()));
    }
    return contract.cast(model.forwarder(gate));
  }

  /** Closes by the interface's own {@code close}; one without it ends with its provider. */
  @Override
  public void close() {
    if (model.type().isInterface() && AutoCloseable.class.isAssignableFrom(model.type())) {
      calls.invoke("close", new Object[0]).join();
    }
  }

  @Override
  public String toString() {
    return "reference to " + contract();
  }
}
