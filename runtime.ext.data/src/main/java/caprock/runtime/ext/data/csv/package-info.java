/**
 * CSV import in three steps: take the bytes and check that they are text, parse them to find the
 * columns' types, parse them again to insert. Only the last step needs the database.
 */
@org.jspecify.annotations.NullMarked
package caprock.runtime.ext.data.csv;
