/** From a repository's index to a running extension, and back to nothing. */
@org.jspecify.annotations.NullMarked
package caprock.runtime.core.loader;
