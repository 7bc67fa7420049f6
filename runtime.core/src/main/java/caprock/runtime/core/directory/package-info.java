/** The service registry, seen as capabilities: providers and what they are bound to. */
@org.jspecify.annotations.NullMarked
package caprock.runtime.core.directory;
