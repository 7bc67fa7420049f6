package caprock.runtime.ext.data.sqlite;

import java.util.Arrays;

/**
 * Rows of values, laid out so that they enter the guest in one copy and are bound from there.
 *
 * <p>A number lies in {@link #numbers} as it is, a double as its bits; a text or blob lies in
 * {@link #content}, and its number is the offset (high half) and length (low half). Not
 * thread-safe.
 */
public final class RowBatch {
  /** The kinds of value. */
  static final byte NULL = 0;

  static final byte LONG = 1;
  static final byte DOUBLE = 2;
  static final byte TEXT = 3;
  static final byte BLOB = 4;

  /** A batch this large costs little more to fill than a small one, and is still in the cache. */
  private static final int FULL_BYTES = 256 * 1024;

  private static final int FULL_ROWS = 1024;

  private final int columns;
  private byte[] kinds;
  private long[] numbers;
  private byte[] content = new byte[64 * 1024];
  private int cells;
  private int used;

  /**
   * Makes an empty batch.
   *
   * @param columns values for each row, at least 1
   */
  public RowBatch(int columns) {
    this.columns = columns;
    kinds = new byte[columns * 64];
    numbers = new long[columns * 64];
  }

  /** Adds NULL. */
  public void addNull() {
    add(NULL, 0);
  }

  /** Adds an integer. */
  public void addLong(long value) {
    add(LONG, value);
  }

  /** Adds a double that is not NaN. */
  public void addDouble(double value) {
    add(DOUBLE, Double.doubleToRawLongBits(value));
  }

  /** Adds a blob. */
  public void addBlob(byte[] value) {
    addBytes(BLOB, value);
  }

  /** Adds a text. */
  public void addText(String value) {
    addBytes(TEXT, Parameters.utf8(value));
  }

  /** Adds a text given as UTF-16 without unpaired surrogates. */
  public void addChars(char[] chars, int offset, int length) {
    ensureContent(length * 3);
    int at = used;
    byte[] out = content;
    for (int i = offset; i < offset + length; i++) {
      char c = chars[i];
      if (c >= 0x80) {
        addText(new String(chars, offset, length));
        return;
      }
      out[at++] = (byte) c;
    }
    add(TEXT, packed(used, length));
    used = at;
  }

  /** Whether it is time to have the rows inserted. */
  public boolean full() {
    return used >= FULL_BYTES || rows() >= FULL_ROWS;
  }

  /** How many rows are complete. */
  public int rows() {
    return cells / columns;
  }

  /** Empties the batch. */
  public void clear() {
    cells = 0;
    used = 0;
  }

  int columns() {
    return columns;
  }

  byte[] content() {
    return content;
  }

  int contentBytes() {
    return used;
  }

  byte kind(int cell) {
    return kinds[cell];
  }

  long number(int cell) {
    return numbers[cell];
  }

  static int offset(long packed) {
    return (int) (packed >>> 32);
  }

  static int length(long packed) {
    return (int) packed;
  }

  private static long packed(int offset, int length) {
    return (long) offset << 32 | length;
  }

  private void addBytes(byte kind, byte[] bytes) {
    ensureContent(bytes.length);
    System.arraycopy(bytes, 0, content, used, bytes.length);
    add(kind, packed(used, bytes.length));
    used += bytes.length;
  }

  private void add(byte kind, long number) {
    if (cells == kinds.length) {
      kinds = Arrays.copyOf(kinds, cells * 2);
      numbers = Arrays.copyOf(numbers, cells * 2);
    }
    kinds[cells] = kind;
    numbers[cells++] = number;
  }

  private void ensureContent(int more) {
    if (content.length - used < more) {
      content = Arrays.copyOf(content, Math.max(content.length * 2, Math.addExact(used, more)));
    }
  }
}
