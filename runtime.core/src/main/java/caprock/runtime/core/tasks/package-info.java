/**
 * Threads: core's own, and those that extensions borrow and that end with them.
 *
 * <p>No thread made here refers to an extension for longer than the extension lives. See {@link
 * caprock.runtime.core.tasks.SafeThreadFactory} for how.
 */
@org.jspecify.annotations.NullMarked
package caprock.runtime.core.tasks;
