package caprock.rpc.capnp.internal.core;

import caprock.rpc.capnp.internal.wire.PointerCopy;
import org.capnproto.AnyPointer;
import org.capnproto.BuilderArena;
import org.capnproto.FromPointerBuilder;
import org.capnproto.SegmentBuilder;
import org.capnproto.StructBuilder;
import org.capnproto.StructSize;

/** What messages are built in. */
public final class Arenas {
  /** Room for what pointers may lead to, before a second segment is needed. */
  private static final int SLACK_WORDS = 24;

  private Arenas() {}

  /** An empty message with its root pointer, whose first segment has room for so many words. */
  public static BuilderArena create(int words) {
    BuilderArena arena = new BuilderArena(words, BuilderArena.SUGGESTED_ALLOCATION_STRATEGY);
    arena.allocate(1);
    return arena;
  }

  /** The root pointer of a message. */
  public static AnyPointer.Builder root(BuilderArena arena) {
    return new AnyPointer.Builder(arena.segments.get(0), 0);
  }

  /**
   * How many words content of this type is going to take, roughly: exact where it has no pointers,
   * so that a small call is a small message.
   */
  static int wordsFor(FromPointerBuilder<?> type) {
    if (type instanceof StructBuilder.Factory<?> struct) {
      StructSize size = struct.structSize();
      return size.data + (size.pointers == 0 ? 0 : size.pointers + SLACK_WORDS);
    }
    return SLACK_WORDS;
  }

  /** Deep copy that keeps capability pointers as they are. */
  static void copyVerbatim(AnyPointer.Builder to, AnyPointer.Reader from) {
    to.getAs(
        new FromPointerBuilder<Void>() {
          @Override
          public Void fromPointerBuilder(SegmentBuilder segment, int pointer) {
            from.getAs(
                (source, sourcePointer, nesting) -> {
                  PointerCopy.verbatim(segment, pointer, source, sourcePointer);
                  return null;
                });
            return null;
          }

          @Override
          public Void initFromPointerBuilder(
              SegmentBuilder segment, int pointer, int elementCount) {
            return fromPointerBuilder(segment, pointer);
          }
        });
  }
}
