/**
 * The capability {@code data.sql}: SQL databases, one set for each account.
 *
 * <p>{@link caprock.capability.data.SqlDatabases} opens databases; a {@link
 * caprock.capability.data.SqlDatabase} answers SQL. The dialect is SQLite's. Values are null,
 * {@link java.lang.Long}, {@link java.lang.Double}, {@link java.lang.String} and {@code byte[]},
 * the five types of SQLite; as parameters, the other integral types, {@link java.lang.Float} and
 * {@link java.lang.Boolean} (as 0 or 1) are taken too.
 *
 * <p>Every failure is a {@link caprock.broker.CapabilityException}: INVALID_PAYLOAD for SQL that
 * SQLite refuses (a syntax or constraint error; its {@code detail()} is SQLite's own code, such as
 * {@code SQLITE_CONSTRAINT_UNIQUE}), RESOURCE_EXHAUSTED where a lock was not free in time or a
 * limit was reached, TIMEOUT and TRAPPED if the call was stopped, DISCONNECTED for an object that
 * was closed, INTERNAL for a failing disk or a damaged file.
 *
 * <p>All interfaces here that this package's provider implements are thread-safe and their calls
 * block, unless they say otherwise.
 *
 * <p>Import it as {@code Import-Package: caprock.capability.data;version="[1.0,2)"}.
 */
@org.jspecify.annotations.NullMarked
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.0.0")
package caprock.capability.data;
