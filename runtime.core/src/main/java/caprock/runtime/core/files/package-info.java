/**
 * Folders of extensions: one for each capability, account and shard, locked against other
 * processes, and shown to guests without a way out.
 */
@org.jspecify.annotations.NullMarked
package caprock.runtime.core.files;
