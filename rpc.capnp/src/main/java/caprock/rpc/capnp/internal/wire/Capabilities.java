package caprock.rpc.capnp.internal.wire;

import caprock.rpc.capnp.internal.core.BrokenHook;
import caprock.rpc.capnp.internal.core.Hook;
import org.capnproto.DecodeException;
import org.capnproto.SegmentBuilder;
import org.capnproto.SegmentReader;

/** Capability pointers in messages: read and written through the runtime's public types. */
public final class Capabilities {
  private static final CapTable NO_TABLE = index -> BrokenHook.NULL;

  private Capabilities() {}

  /**
   * The table of the message that a segment belongs to; one of nulls if the message is not ours.
   */
  static CapTable tableOf(SegmentReader segment) {
    if (segment instanceof MessageSegment s) {
      return s.message;
    }
    if (segment instanceof SegmentBuilder builder) {
      BuilderCaps caps = BuilderCaps.of(builder.getArena());
      return caps == null ? NO_TABLE : caps;
    }
    return NO_TABLE;
  }

  /**
   * Reads a capability pointer; the caller owns a reference to the result. Null pointer: null
   * capability.
   */
  public static Hook read(SegmentReader segment, int pointer) {
    if (segment.get(pointer) == 0) {
      return BrokenHook.NULL;
    }
    int index = indexOf(segment, pointer);
    if (segment instanceof MessageSegment s) {
      return s.message.retained(index);
    }
    Hook hook = tableOf(segment).at(index);
    hook.retain();
    return hook;
  }

  private static long behindFar(SegmentReader segment, long word) {
    int id = Words.farSegment(word);
    int pad = Words.farPosition(word);
    if (segment instanceof MessageSegment s
        && !Words.doubleFar(word)
        && id >= 0
        && id < s.arena.segments.size()
        && s.arena.segments.get(id).isInBounds(pad, 1)) {
      return s.arena.segments.get(id).get(pad);
    }
    return 1; // no capability: reported by the caller
  }

  /** Writes a capability pointer; the message retains the capability. Null is written as null. */
  public static void write(SegmentBuilder segment, int pointer, Hook hook) {
    segment.put(
        pointer,
        hook == BrokenHook.NULL ? 0 : Words.capabilityPointer(BuilderCaps.add(segment, hook)));
  }

  /** Index in the message's table that a capability pointer, not null, names. */
  public static int indexOf(SegmentReader segment, int pointer) {
    long word = segment.get(pointer);
    if (Words.kind(word) == Words.FAR) {
      word = behindFar(segment, word);
    }
    if (!Words.isCapability(word)) {
      throw new DecodeException(
          "A capability is expected, but the pointer is of another kind. Check the schema.");
    }
    return Words.capability(word);
  }

  /** Where the elements of a list of pointers, just built in this segment, begin. */
  public static ListPlace builtList(SegmentBuilder segment, int pointer) {
    long word = segment.get(pointer);
    if (word == 0) {
      return new ListPlace(segment, 0, 0);
    }
    SegmentBuilder in = segment;
    int at = pointer;
    if (Words.kind(word) == Words.FAR) {
      in = segment.getArena().getSegment(Words.farSegment(word));
      at = Words.farPosition(word);
      word = in.get(at);
    }
    return new ListPlace(in, (int) Words.target(at, word), Words.elementCount(word));
  }

  /** A list of pointers in a builder. */
  public record ListPlace(SegmentBuilder segment, int start, int count) {}
}
