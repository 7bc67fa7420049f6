package caprock.rpc.capnp.internal.core;

import caprock.rpc.capnp.internal.wire.PointerCopy;
import org.capnproto.AnyPointer;
import org.capnproto.BuilderArena;
import org.capnproto.FromPointerBuilder;
import org.capnproto.MessageBuilder;
import org.capnproto.SegmentBuilder;

/** The arena of a message builder, which has no accessor for it. */
public final class Arenas {
  private static final FromPointerBuilder<BuilderArena> ARENA =
      new FromPointerBuilder<>() {
        @Override
        public BuilderArena fromPointerBuilder(SegmentBuilder segment, int pointer) {
          return segment.getArena();
        }

        @Override
        public BuilderArena initFromPointerBuilder(
            SegmentBuilder segment, int pointer, int elementCount) {
          return segment.getArena();
        }
      };

  private Arenas() {}

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

  /** The arena that a message is built in. */
  public static BuilderArena of(MessageBuilder message) {
    return message.getRoot(ARENA);
  }
}
