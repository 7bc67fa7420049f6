/**
 * How the runtime is: health of capabilities, explanations, and what came back after unloads.
 *
 * <p>Import it as {@code Import-Package: caprock.broker.health;version="[1.0,2)"}.
 */
@org.jspecify.annotations.NullMarked
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.0.0")
package caprock.broker.health;
