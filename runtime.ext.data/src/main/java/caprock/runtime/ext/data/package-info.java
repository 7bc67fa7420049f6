/** The capability data.sql: SQLite in a WASI sandbox. */
@org.jspecify.annotations.NullMarked
package caprock.runtime.ext.data;
