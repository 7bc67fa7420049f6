package caprock.broker.manifest;

import caprock.broker.version.CapabilityRequirement;
import caprock.broker.version.CapabilityVersion;
import java.util.List;
import java.util.Optional;

/**
 * What a capability offers. Immutable.
 *
 * @param name its name
 * @param version its version
 * @param contract the contract interface's name
 * @param endpoints its methods, by name
 * @param limits what one call, and all together, may use
 * @param requires the capabilities it needs itself
 */
public record CapabilityManifest(
    String name,
    CapabilityVersion version,
    String contract,
    List<EndpointInfo> endpoints,
    Limits limits,
    List<CapabilityRequirement> requires) {
  /** Copies the lists. */
  public CapabilityManifest {
    endpoints = List.copyOf(endpoints);
    requires = List.copyOf(requires);
  }

  /** The endpoint with this name. */
  public Optional<EndpointInfo> endpoint(String method) {
    return endpoints.stream().filter(e -> e.name().equals(method)).findFirst();
  }
}
