/**
 * Versions of capabilities and the constraints that callers put on them.
 *
 * <p>All types are immutable values.
 *
 * <p>Import it as {@code Import-Package: caprock.broker.version;version="[1.0,2)"}.
 */
@org.jspecify.annotations.NullMarked
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.0.0")
package caprock.broker.version;
