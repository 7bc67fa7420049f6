/**
 * What a capability offers: its endpoints, their parameters and results, its limits and needs.
 *
 * <p>Derived by the runtime from the contract interface, its annotations and the bundle's headers.
 *
 * <p>Import it as {@code Import-Package: caprock.broker.manifest;version="[1.0,2)"}.
 */
@org.jspecify.annotations.NullMarked
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.0.0")
package caprock.broker.manifest;
