package caprock.runtime.core.loader;

import caprock.broker.version.CapabilityVersion;

/**
 * A capability that could be loaded. Immutable; a snapshot.
 *
 * @param name its name
 * @param version its version
 * @param identity the bundle that offers it, {@code name/version}
 * @param estimatedLoadTimeMs how long loading is likely to take, in milliseconds
 * @param suspended whether a person stopped or uninstalled it, so that it is not loaded by itself
 * @param resource the bundle as the index describes it
 */
public record Loadable(
    String name,
    CapabilityVersion version,
    String identity,
    double estimatedLoadTimeMs,
    boolean suspended,
    IndexResource resource) {}
