package caprock.rpc.capnp.schema;

import caprock.rpc.capnp.annotation.Nullable;
import org.capnproto.SegmentBuilder;

/**
 * What a pointer of a message being built points to, after far pointers.
 *
 * @param segment the segment that holds it
 * @param word the pointer that says what it is; its offset means nothing here
 * @param position index of its first word
 */
record Target(SegmentBuilder segment, long word, int position) {
  /** Element size of lists of pointers. */
  static final int POINTERS = 6;

  /** Element size of lists whose elements are laid out like structs. */
  static final int STRUCTS = 7;

  private static final int STRUCT = 0;
  private static final int LIST = 1;
  private static final int FAR = 2;
  private static final int CAPABILITY = 3;

  /** Follows a pointer; null for a null pointer. */
  static @Nullable Target of(SegmentBuilder segment, int pointer) {
    long word = segment.get(pointer);
    if (word == 0) {
      return null;
    }
    if (kind(word) != FAR) {
      return new Target(segment, word, pointer + 1 + ((int) word >> 2));
    }
    SegmentBuilder padSegment = segment.getArena().getSegment((int) (word >>> 32));
    int pad = (int) word >>> 3;
    long first = padSegment.get(pad);
    if ((word & 4) == 0) {
      return new Target(padSegment, first, pad + 1 + ((int) first >> 2));
    }
    // Two words: a far pointer to the content, then the pointer that says what it is.
    SegmentBuilder content = segment.getArena().getSegment((int) (first >>> 32));
    return new Target(content, padSegment.get(pad + 1), (int) first >>> 3);
  }

  /** Whether a word is a capability pointer. */
  static boolean isCapability(long word) {
    return kind(word) == CAPABILITY;
  }

  boolean isStruct() {
    return kind(word) == STRUCT;
  }

  boolean isList(int elementSize) {
    return kind(word) == LIST && ((int) (word >>> 32) & 7) == elementSize;
  }

  /** Words of data in the struct that this is, or that a list's tag describes. */
  static int dataWords(long struct) {
    return (int) (struct >>> 32) & 0xffff;
  }

  /** Pointers in the struct that this is, or that a list's tag describes. */
  static int pointerCount(long struct) {
    return (int) (struct >>> 48);
  }

  private static int kind(long word) {
    return (int) word & 3;
  }
}
