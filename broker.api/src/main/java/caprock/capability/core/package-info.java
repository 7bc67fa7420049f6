/**
 * The contracts of what is built into the runtime (Tier 1): JSON, a key-value store, HTTP requests,
 * logging, time and random numbers.
 *
 * <p>Only the runtime implements them. Every failure is a {@link
 * caprock.broker.CapabilityException}; a value out of range is INVALID_PAYLOAD. Parameters are
 * never null unless they say so.
 *
 * <p>Import it as {@code Import-Package: caprock.capability.core;version="[1.0,2)"}.
 */
@org.jspecify.annotations.NullMarked
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.0.0")
package caprock.capability.core;
