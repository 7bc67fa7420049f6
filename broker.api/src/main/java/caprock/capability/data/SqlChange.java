package caprock.capability.data;

/**
 * What a statement changed.
 *
 * @param changes how many rows it inserted, updated or deleted itself, without those of triggers
 * @param lastInsertRowId the rowid of the last row it inserted; 0 if it inserted none
 */
public record SqlChange(long changes, long lastInsertRowId) {}
