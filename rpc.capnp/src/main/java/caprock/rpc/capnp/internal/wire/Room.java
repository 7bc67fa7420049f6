package caprock.rpc.capnp.internal.wire;

import org.capnproto.BuilderArena;
import org.capnproto.SegmentBuilder;

/** Space allocated in a message for what one pointer is to point to. */
final class Room {
  final SegmentBuilder segment;
  final int start;
  private final int pointerAt;

  private Room(SegmentBuilder segment, int start, int pointerAt) {
    this.segment = segment;
    this.start = start;
    this.pointerAt = pointerAt;
  }

  /** In the pointer's own segment if it has room, else elsewhere behind a landing pad. */
  static Room allocate(SegmentBuilder to, int toPointer, int words) {
    int start = to.allocate(words);
    if (start != SegmentBuilder.FAILED_ALLOCATION) {
      return new Room(to, start, toPointer);
    }
    BuilderArena.AllocateResult elsewhere = to.getArena().allocate(words + 1);
    to.put(toPointer, Words.farPointer(elsewhere.segment.id, elsewhere.offset));
    return new Room(elsewhere.segment, elsewhere.offset + 1, elsewhere.offset);
  }

  /** Offset for a pointer word that stands where {@link #point} puts it. */
  int offset() {
    return start - pointerAt - 1;
  }

  void point(long word) {
    segment.put(pointerAt, word);
  }
}
