package caprock.rpc.capnp.schema;

import java.util.Objects;
import org.capnproto.DecodeException;
import org.capnproto.SegmentBuilder;

/**
 * Where the elements of a list of pointers are in a message being built: the first one's place, and
 * how far each is from the one before.
 *
 * @param segment the segment that holds them
 * @param first index of the first pointer's word
 * @param step words from one to the next
 * @param size how many there are
 */
record PointerPlaces(SegmentBuilder segment, int first, int step, int size) {
  private static final int LIST = 1;
  private static final int FAR = 2;
  private static final int POINTERS = 6;
  private static final int STRUCTS = 7;

  /** Index of the word of one element. */
  int at(int index) {
    return first + step * Objects.checkIndex(index, size);
  }

  /**
   * Finds a list; a null pointer is an empty one.
   *
   * @throws DecodeException if there is something else
   */
  static PointerPlaces of(SegmentBuilder segment, int pointer) {
    long word = segment.get(pointer);
    if (word == 0) {
      return new PointerPlaces(segment, 0, 1, 0);
    }
    if (kind(word) != FAR) {
      return list(segment, word, pointer + 1 + ((int) word >> 2));
    }
    SegmentBuilder padSegment = segment.getArena().getSegment((int) (word >>> 32));
    int pad = position(word);
    long first = padSegment.get(pad);
    if ((word & 4) == 0) {
      return list(padSegment, first, pad + 1 + ((int) first >> 2));
    }
    // Two words: a far pointer to the content, then the pointer that says what it is.
    SegmentBuilder content = segment.getArena().getSegment((int) (first >>> 32));
    return list(content, padSegment.get(pad + 1), position(first));
  }

  private static PointerPlaces list(SegmentBuilder segment, long word, int target) {
    int elements = (int) (word >>> 32) & 7;
    int count = (int) (word >>> 35);
    if (kind(word) == LIST && elements == POINTERS) {
      return new PointerPlaces(segment, target, 1, count);
    }
    if (kind(word) == LIST && elements == STRUCTS) {
      long tag = segment.get(target);
      int data = (int) (tag >>> 32) & 0xffff;
      int pointers = (int) (tag >>> 48);
      if (pointers > 0) {
        return new PointerPlaces(segment, target + 1 + data, data + pointers, (int) tag >>> 2);
      }
    }
    throw new DecodeException(
        "Expected a list of pointers, found pointer 0x"
            + Long.toHexString(word)
            + ". The message was built with another schema.");
  }

  private static int kind(long word) {
    return (int) word & 3;
  }

  private static int position(long far) {
    return (int) far >>> 3;
  }
}
