/**
 * Annotations that make a component a capability, and an interface its contract.
 *
 * <p>Import it as {@code Import-Package: caprock.broker.annotation;version="[1.0,2)"}.
 */
@org.jspecify.annotations.NullMarked
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.0.0")
package caprock.broker.annotation;
