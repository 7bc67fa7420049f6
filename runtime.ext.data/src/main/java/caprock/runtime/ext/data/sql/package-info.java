/** What callers hold: databases, transactions and cursors by reference. */
@org.jspecify.annotations.NullMarked
package caprock.runtime.ext.data.sql;
