package caprock.rpc.capnp.internal.wire;

/**
 * The bits of a Cap'n Proto pointer word (encoding specification, "Pointers"). Static and pure;
 * every size is in words, every position a word index.
 */
final class Words {
  static final int STRUCT = 0;
  static final int LIST = 1;
  static final int FAR = 2;
  static final int OTHER = 3;

  /** Element size codes of a list pointer. */
  static final int VOID = 0;

  static final int BIT = 1;
  static final int POINTER = 6;
  static final int COMPOSITE = 7;

  private static final int[] BITS = {0, 1, 8, 16, 32, 64, 64, 0};

  private Words() {}

  static int kind(long word) {
    return (int) word & 3;
  }

  /** Where a struct or list pointer that stands at {@code at} points. */
  static long target(int at, long word) {
    return (long) at + 1 + ((int) word >> 2);
  }

  /** Offset field of a struct tag in front of a composite list: the number of elements. */
  static int tagCount(long word) {
    return (int) word >>> 2;
  }

  static int dataWords(long word) {
    return (int) (word >>> 32) & 0xffff;
  }

  static int pointers(long word) {
    return (int) (word >>> 48);
  }

  static int elementSize(long word) {
    return (int) (word >>> 32) & 7;
  }

  static int elementCount(long word) {
    return (int) (word >>> 35);
  }

  static boolean doubleFar(long word) {
    return (word & 4) != 0;
  }

  static int farPosition(long word) {
    return (int) word >>> 3;
  }

  static int farSegment(long word) {
    return (int) (word >>> 32);
  }

  static boolean isCapability(long word) {
    return (int) word == OTHER;
  }

  static int capability(long word) {
    return (int) (word >>> 32);
  }

  static long capabilityPointer(int index) {
    return ((long) index << 32) | OTHER;
  }

  static long structPointer(int offset, int dataWords, int pointers) {
    return ((long) pointers << 48) | ((long) dataWords << 32) | ((offset << 2) & 0xffffffffL);
  }

  static long listPointer(int offset, int elementSize, int count) {
    return ((long) count << 35)
        | ((long) elementSize << 32)
        | (((offset << 2) | LIST) & 0xffffffffL);
  }

  static long farPointer(int segment, int position) {
    return ((long) segment << 32) | ((((long) position << 3) | FAR) & 0xffffffffL);
  }

  /** Words that a list of plain (not composite) elements takes. */
  static int listWords(int elementSize, int count) {
    return (int) (((long) BITS[elementSize] * count + 63) / 64);
  }
}
