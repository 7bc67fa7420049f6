/**
 * What a caller uses: the broker, sessions, requests, handles and errors.
 *
 * <p>A program asks a {@link caprock.broker.CapabilityBroker} for capabilities by name and version
 * and gets a {@link caprock.broker.CapabilityHandle} for each. Every type here is implemented by
 * the runtime only.
 *
 * <p>Import it as {@code Import-Package: caprock.broker;version="[1.0,2)"}.
 */
@org.jspecify.annotations.NullMarked
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.0.0")
package caprock.broker;
