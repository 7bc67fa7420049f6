package caprock.broker;

import caprock.broker.version.CapabilityVersion;

/**
 * One capability that can be had. Immutable; a snapshot.
 *
 * @param name its name
 * @param version its version
 * @param tier where it runs
 * @param state whether it is ready
 * @param provider the bundle that offers it, {@code name/version}
 * @param estimatedLoadTimeMs how long loading it is likely to take, in milliseconds; 0 if loaded
 * @param handles how many handles are bound to it
 */
public record CapabilityInfo(
    String name,
    CapabilityVersion version,
    Tier tier,
    State state,
    String provider,
    double estimatedLoadTimeMs,
    int handles) {
  /** Whether a capability is ready. */
  public enum State {
    /** Its provider runs. */
    LOADED,
    /** It is loaded when somebody acquires it. */
    LOADABLE,
    /** A person stopped or uninstalled it; it is not loaded by itself. */
    SUSPENDED
  }
}
