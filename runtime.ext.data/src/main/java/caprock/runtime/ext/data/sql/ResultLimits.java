package caprock.runtime.ext.data.sql;

/**
 * How much one call may return.
 *
 * @param maxRows rows of a query: its rows are Java objects, some 300 bytes each, all at once
 * @param maxBytes bytes of text and blobs of a query: they take as much of the heap again
 * @param blockBytes bytes after which a cursor's block ends, so that a block of large values is no
 *     query in disguise
 */
record ResultLimits(int maxRows, long maxBytes, long blockBytes) {
  static final ResultLimits DEFAULT = new ResultLimits(100_000, 64L << 20, 1L << 20);
}
