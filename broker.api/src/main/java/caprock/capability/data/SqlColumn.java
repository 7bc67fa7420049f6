package caprock.capability.data;

/**
 * A column of a table or view.
 *
 * @param name its name
 * @param type its declared type, such as {@code INTEGER}; empty if it has none
 * @param notNull whether it refuses NULL
 * @param primaryKey its place in the primary key, from 1; 0 if it is not part of it
 */
public record SqlColumn(String name, String type, boolean notNull, int primaryKey) {}
