package caprock.rpc.capnp.internal.wire;

import caprock.rpc.capnp.annotation.Nullable;
import org.capnproto.AnyPointer;
import org.capnproto.DecodeException;
import org.capnproto.ReaderArena;
import org.capnproto.SegmentBuilder;
import org.capnproto.SegmentReader;

/**
 * Deep copy of whatever a pointer points to, capabilities included; the runtime's own copy refuses
 * capability pointers. Works on words, as the encoding specification describes them: every pointer
 * is checked against its segment, charged to the source's traversal limit and bounded in depth, so
 * that a hostile source can neither loop nor grow in the copy.
 *
 * <p>One instance copies from one source. Not thread-safe; the source must not change meanwhile.
 */
public final class PointerCopy {
  /** What happens to a capability's index on its way from source to target. */
  interface CapMove {
    int move(int index, SegmentBuilder target);
  }

  private final SegmentReader origin;
  private final @Nullable ReaderArena charged;
  private final CapMove caps;

  /** Words that the copy may still have. */
  private long roomWords = Long.MAX_VALUE;

  private PointerCopy(SegmentReader origin, CapMove caps) {
    this.origin = origin;
    this.charged = origin instanceof MessageSegment s ? s.arena : null;
    this.caps = caps;
  }

  /** Copies with the capabilities: each is retained once more, in the target's table. */
  public static void withCaps(
      SegmentBuilder to, int toPointer, SegmentReader from, int fromPointer, int nesting) {
    if (!known(from)) {
      // A reader that is none of ours has no capabilities, and hides the arena a far pointer needs.
      AnyPointer.factory.setPointerBuilder(
          to, toPointer, new AnyPointer.Reader(from, fromPointer, nesting));
      return;
    }
    CapTable table = Capabilities.tableOf(from);
    new PointerCopy(from, (index, target) -> BuilderCaps.add(target, table.at(index)))
        .pointer(to, toPointer, from, fromPointer, bound(nesting));
  }

  /**
   * A struct in a segment, as a StructReader holds it.
   *
   * @param data byte where the data section begins
   * @param pointers word where the pointer section begins
   * @param dataBits bits of the data section
   */
  public record StructPlace(
      SegmentReader segment, int data, int pointers, int dataBits, int pointerCount) {}

  /** As {@link #withCaps}, for a struct whose place is known, such as one in a list. */
  public static void structWithCaps(
      SegmentBuilder to, int toPointer, StructPlace from, int nesting) {
    CapTable table = Capabilities.tableOf(from.segment());
    PointerCopy copy =
        new PointerCopy(
            from.segment(), (index, target) -> BuilderCaps.add(target, table.at(index)));
    copy.struct(to, toPointer, from, bound(nesting));
  }

  /**
   * Copies with the capability pointers as they are; whoever calls carries the table over itself.
   */
  public static void verbatim(
      SegmentBuilder to, int toPointer, SegmentReader from, int fromPointer) {
    new PointerCopy(from, (index, target) -> index)
        .pointer(to, toPointer, from, fromPointer, WireMessage.NESTING_LIMIT);
  }

  /**
   * As {@link #verbatim}, of at most so many words: a message that is sent back must not grow by
   * pointers that share what they point to.
   */
  public static void verbatimUpTo(
      long words, SegmentBuilder to, int toPointer, SegmentReader from, int fromPointer) {
    PointerCopy copy = new PointerCopy(from, (index, target) -> index);
    copy.roomWords = words;
    copy.pointer(to, toPointer, from, fromPointer, WireMessage.NESTING_LIMIT);
  }

  private static boolean known(SegmentReader segment) {
    return segment instanceof MessageSegment || segment instanceof SegmentBuilder;
  }

  private static int bound(int nesting) {
    return Math.min(nesting, WireMessage.NESTING_LIMIT);
  }

  private void pointer(
      SegmentBuilder to, int toPointer, SegmentReader from, int fromPointer, int nesting) {
    long word = from.get(fromPointer);
    if (word == 0) {
      to.put(toPointer, 0);
      return;
    }
    if (Words.isCapability(word)) {
      to.put(toPointer, Words.capabilityPointer(caps.move(Words.capability(word), to)));
      return;
    }
    if (nesting <= 0) {
      throw new DecodeException(
          "A message nests deeper than "
              + WireMessage.NESTING_LIMIT
              + " pointers. Flatten it, or send it in parts.");
    }
    SegmentReader segment = from;
    long target;
    if (Words.kind(word) == Words.FAR) {
      segment = segment(Words.farSegment(word));
      int pad = Words.farPosition(word);
      check(segment, pad, Words.doubleFar(word) ? 2 : 1);
      long landing = segment.get(pad);
      if (Words.doubleFar(word)) {
        word = segment.get(pad + 1);
        target = Words.farPosition(landing);
        segment = segment(Words.farSegment(landing));
      } else {
        word = landing;
        target = Words.target(pad, word);
        if (Words.isCapability(word)) {
          to.put(toPointer, Words.capabilityPointer(caps.move(Words.capability(word), to)));
          return;
        }
      }
    } else {
      target = Words.target(fromPointer, word);
    }
    switch (Words.kind(word)) {
      case Words.STRUCT -> {
        int data = Words.dataWords(word);
        int pointers = Words.pointers(word);
        check(segment, target, data + pointers);
        StructPlace place =
            new StructPlace(segment, (int) target * 8, (int) target + data, data * 64, pointers);
        struct(to, toPointer, place, nesting);
      }
      case Words.LIST -> list(to, toPointer, segment, target, word, nesting);
      default ->
          throw new DecodeException(
              "A far pointer leads to another far pointer. The message is malformed.");
    }
  }

  private void struct(SegmentBuilder to, int toPointer, StructPlace from, int nesting) {
    int dataWords = (from.dataBits() + 63) / 64;
    int pointers = from.pointerCount();
    charge(dataWords + pointers);
    if (dataWords + pointers == 0) {
      to.put(toPointer, Words.structPointer(-1, 0, 0));
      return;
    }
    Room room = Room.allocate(to, toPointer, dataWords + pointers);
    room.point(Words.structPointer(room.offset(), dataWords, pointers));
    copyBytes(room.segment, room.start, from.segment(), from.data(), (from.dataBits() + 7) / 8);
    for (int i = 0; i < pointers; i++) {
      pointer(
          room.segment,
          room.start + dataWords + i,
          from.segment(),
          from.pointers() + i,
          nesting - 1);
    }
  }

  private void list(
      SegmentBuilder to, int toPointer, SegmentReader from, long target, long word, int nesting) {
    int size = Words.elementSize(word);
    int count = Words.elementCount(word);
    if (size == Words.COMPOSITE) {
      composite(to, toPointer, from, target, count, nesting);
      return;
    }
    int words = Words.listWords(size, count);
    check(from, target, words);
    charge(words);
    if (size == Words.VOID) {
      chargeEmpty(count);
    }
    Room room = Room.allocate(to, toPointer, words);
    room.point(Words.listPointer(room.offset(), size, count));
    if (size == Words.POINTER) {
      for (int i = 0; i < count; i++) {
        pointer(room.segment, room.start + i, from, (int) target + i, nesting - 1);
      }
    } else {
      copyBytes(room.segment, room.start, from, (int) target * 8, words * 8);
    }
  }

  private void composite(
      SegmentBuilder to, int toPointer, SegmentReader from, long target, int words, int nesting) {
    check(from, target, words + 1);
    charge(words + 1);
    long tag = from.get((int) target);
    int count = Words.tagCount(tag);
    int data = Words.dataWords(tag);
    int pointers = Words.pointers(tag);
    if (Words.kind(tag) != Words.STRUCT || (long) count * (data + pointers) > words) {
      throw new DecodeException(
          "A list of structs holds more elements than words. The message is malformed.");
    }
    if (data + pointers == 0) {
      chargeEmpty(count);
    }
    int used = count * (data + pointers);
    Room room = Room.allocate(to, toPointer, used + 1);
    room.point(Words.listPointer(room.offset(), Words.COMPOSITE, used));
    room.segment.put(room.start, tag);
    int at = room.start + 1;
    int source = (int) target + 1;
    for (int i = 0; i < count; i++, at += data + pointers, source += data + pointers) {
      copyBytes(room.segment, at, from, source * 8, data * 8);
      for (int p = 0; p < pointers; p++) {
        pointer(room.segment, at + data + p, from, source + data + p, nesting - 1);
      }
    }
  }

  private static void copyBytes(
      SegmentBuilder to, int toWord, SegmentReader from, int fromByte, int bytes) {
    to.buffer.put(toWord * 8, from.buffer, fromByte, bytes);
  }

  private SegmentReader segment(int id) {
    if (origin instanceof MessageSegment s) {
      return id >= 0 && id < s.arena.segments.size() ? s.arena.segments.get(id) : missing(id);
    }
    if (!(origin instanceof SegmentBuilder builder)) {
      return missing(id);
    }
    var built = builder.getArena().segments;
    return id >= 0 && id < built.size() ? built.get(id) : missing(id);
  }

  private static SegmentReader missing(int id) {
    throw new DecodeException(
        "A far pointer names segment " + Integer.toUnsignedString(id) + ", which is not there.");
  }

  private static void check(SegmentReader segment, long start, int words) {
    if (start < 0 || start > Integer.MAX_VALUE || !segment.isInBounds((int) start, words)) {
      throw new DecodeException(
          "A pointer leads out of its segment, to word " + start + ". The message is malformed.");
    }
  }

  private void charge(int words) {
    if (charged != null) {
      charged.checkReadLimit(words);
    }
    roomWords -= words;
    if (roomWords < 0) {
      throw new DecodeException("A copy would be larger than the message that it is made of.");
    }
  }

  /** Elements without size cost the sender nothing, so each counts as a word (amplification). */
  private void chargeEmpty(int count) {
    charge(count);
  }
}
