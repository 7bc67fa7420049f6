/** What became of the memory of unloaded extensions. */
@org.jspecify.annotations.NullMarked
package caprock.runtime.core.reclaim;
