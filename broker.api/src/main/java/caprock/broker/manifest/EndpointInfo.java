package caprock.broker.manifest;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One method of a contract. Immutable.
 *
 * @param name the method's name
 * @param description one sentence; empty if the contract gives none
 * @param parameters in order
 * @param result what it returns
 * @param timeoutMs its own deadline in milliseconds; 0 for the default
 * @param idempotent whether calling it twice has the effect of calling it once
 */
public record EndpointInfo(
    String name,
    String description,
    List<Parameter> parameters,
    ValueType result,
    long timeoutMs,
    boolean idempotent) {
  /** Copies the list. */
  public EndpointInfo {
    parameters = List.copyOf(parameters);
  }

  /**
   * One parameter of a method.
   *
   * @param name its name, or {@code arg0} if the contract was compiled without {@code -parameters}
   * @param type what it accepts
   */
  public record Parameter(String name, ValueType type) {}

  /** {@code add(a: long, b: long) -> long}. */
  public String signature() {
    return name
        + parameters.stream()
            .map(p -> p.name() + ": " + p.type())
            .collect(Collectors.joining(", ", "(", ")"))
        + " -> "
        + result;
  }
}
