package caprock.rpc.capnp;

import caprock.rpc.capnp.internal.wire.PointerCopy;
import org.capnproto.AnyPointer;
import org.capnproto.SegmentBuilder;
import org.capnproto.SegmentReader;
import org.capnproto.SetPointerBuilder;

/**
 * Copies content with the capabilities in it, which the runtime's own copies refuse. For generated
 * setters, and for whoever moves content of unknown type from one message to another. The target
 * takes a reference of its own to each capability. Malformed sources throw the runtime's
 * DecodeException. Thread-safe; the source must not change meanwhile.
 */
public final class DeepCopy {
  private static final SetPointerBuilder<AnyPointer.Builder, AnyPointer.Reader> ANY =
      (segment, pointer, value) ->
          value.getAs(
              (source, sourcePointer, nesting) -> {
                PointerCopy.withCaps(segment, pointer, source, sourcePointer, nesting);
                return true;
              });
  private static final SetPointerBuilder<Void, Copyable> COPYABLE =
      (segment, pointer, value) -> value.copyTo(segment, pointer);

  private DeepCopy() {}

  /** What generated readers implement that can hold capabilities. */
  @FunctionalInterface
  public interface Copyable {
    /** Copies itself to where a pointer of a message under construction is to point. */
    void copyTo(SegmentBuilder target, int pointer);
  }

  /** Sets a pointer field, list element or AnyPointer to a copy of any content. */
  public static SetPointerBuilder<AnyPointer.Builder, AnyPointer.Reader> any() {
    return ANY;
  }

  /** Sets a pointer field, list element or AnyPointer to a copy of a struct. */
  public static SetPointerBuilder<Void, Copyable> copyable() {
    return COPYABLE;
  }

  /** Copies any content. */
  public static void copy(AnyPointer.Reader from, AnyPointer.Builder to) {
    to.setAs(ANY, from);
  }

  /** Copies what a pointer points to. */
  public static void pointer(
      SegmentBuilder target,
      int targetPointer,
      SegmentReader source,
      int sourcePointer,
      int nestingLimit) {
    PointerCopy.withCaps(target, targetPointer, source, sourcePointer, nestingLimit);
  }

  /**
   * Copies a struct whose place is known; the numbers are those that a StructReader holds.
   *
   * @param data byte where the data section begins
   * @param pointers word where the pointer section begins
   * @param dataSize bits of the data section
   * @param nestingLimit how deep its pointers may nest
   */
  public static void struct(
      SegmentBuilder target,
      int targetPointer,
      SegmentReader source,
      int data,
      int pointers,
      int dataSize,
      short pointerCount,
      int nestingLimit) {
    PointerCopy.structWithCaps(
        target,
        targetPointer,
        new PointerCopy.StructPlace(source, data, pointers, dataSize, pointerCount),
        nestingLimit);
  }
}
