/**
 * Databases by name: who may use a file or a database in memory at the same time, and the
 * connections kept for them.
 */
@org.jspecify.annotations.NullMarked
package caprock.runtime.ext.data.store;
