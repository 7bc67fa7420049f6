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
    Target list = Target.of(segment, pointer);
    if (list == null) {
      return new PointerPlaces(segment, 0, 1, 0);
    }
    if (list.isList(Target.POINTERS)) {
      return new PointerPlaces(list.segment(), list.position(), 1, (int) (list.word() >>> 35));
    }
    if (list.isList(Target.STRUCTS)) {
      long tag = list.segment().get(list.position());
      int data = Target.dataWords(tag);
      int pointers = Target.pointerCount(tag);
      if (pointers > 0) {
        int first = list.position() + 1 + data;
        return new PointerPlaces(list.segment(), first, data + pointers, (int) tag >>> 2);
      }
    }
    throw new DecodeException(
        "Expected a list of pointers, found pointer 0x"
            + Long.toHexString(list.word())
            + ". The message was built with another schema.");
  }
}
