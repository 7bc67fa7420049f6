/**
 * What the runtime offers to extensions: the WASI host, state per account, tasks that end with the
 * extension.
 *
 * <p>Import it as {@code Import-Package: caprock.broker.spi;version="[1.0,2)"}.
 */
@org.jspecify.annotations.NullMarked
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.0.0")
package caprock.broker.spi;
