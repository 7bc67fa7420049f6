package caprock.runtime.core.route;

import caprock.broker.version.CapabilityRequirement;

/**
 * What a route is to be bound to.
 *
 * @param requirement the capability and the accepted versions
 * @param account whose state is used
 * @param preferLocal whether a provider in this process comes before one in another
 * @param allowColdStart whether a provider may be loaded
 */
public record Need(
    CapabilityRequirement requirement,
    String account,
    boolean preferLocal,
    boolean allowColdStart) {
  /** The capability's name. */
  public String name() {
    return requirement.name();
  }
}
