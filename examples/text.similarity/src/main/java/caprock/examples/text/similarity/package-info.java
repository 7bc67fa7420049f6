/**
 * How alike two texts are.
 *
 * <p>Import it as {@code Import-Package: caprock.examples.text.similarity;version="[1.0,2)"}.
 */
@org.jspecify.annotations.NullMarked
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.0.0")
package caprock.examples.text.similarity;
