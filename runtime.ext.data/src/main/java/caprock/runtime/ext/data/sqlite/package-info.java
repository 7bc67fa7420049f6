/**
 * SQLite in a guest: its functions, connections, statements and values. Knows nothing of names,
 * locks and callers; whoever uses a connection holds the locks it needs.
 */
@org.jspecify.annotations.NullMarked
package caprock.runtime.ext.data.sqlite;
