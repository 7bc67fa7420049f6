package caprock.rpc.capnp.schema;

import caprock.rpc.capnp.annotation.Nullable;
import java.util.ArrayList;
import java.util.List;
import org.capnproto.ListFactory;
import org.capnproto.SegmentBuilder;
import org.capnproto.StructBuilder;
import org.capnproto.StructFactory;
import org.capnproto.StructList;
import org.capnproto.StructReader;

/**
 * Gets builders of what is already in a message, where the runtime alone would fail. For generated
 * code.
 *
 * <p>A struct may come from a sender with an older schema and be too small. The runtime then makes
 * a larger one and moves the content there, but takes capability pointers for offsets, which makes
 * them point to anything. So they are taken out first and put back after. And a list that is not
 * there is empty; the runtime throws.
 */
public final class InPlace {
  private InPlace() {}

  /**
   * Gets a struct.
   *
   * @param factory the struct's type
   * @param segment the segment of the pointer
   * @param pointer index of the pointer's word
   */
  public static <B> B struct(StructFactory<B, ?> factory, SegmentBuilder segment, int pointer) {
    Target old = Target.of(segment, pointer);
    if (old == null || !old.isStruct() || fits(factory, old.word())) {
      return factory.fromPointerBuilder(segment, pointer);
    }
    int first = old.position() + Target.dataWords(old.word());
    long[] taken = take(old.segment(), first, Target.pointerCount(old.word()));
    B builder = factory.fromPointerBuilder(segment, pointer);
    Target grown = Target.of(segment, pointer);
    if (grown != null) {
      put(taken, grown.segment(), grown.position() + Target.dataWords(grown.word()));
    }
    return builder;
  }

  /**
   * Gets a list of elements that cannot grow.
   *
   * @param factory the list's type
   * @param segment the segment of the pointer
   * @param pointer index of the pointer's word
   */
  public static <B> B list(ListFactory<B, ?> factory, SegmentBuilder segment, int pointer) {
    return segment.get(pointer) == 0
        ? factory.constructBuilder(segment, 0, 0, 0, 0, (short) 0)
        : factory.fromPointerBuilder(segment, pointer);
  }

  /**
   * Gets a list of structs.
   *
   * @param factory the list's type
   * @param segment the segment of the pointer
   * @param pointer index of the pointer's word
   */
  public static <B extends StructBuilder, R extends StructReader> StructList.Builder<B> list(
      StructList.Factory<B, R> factory, SegmentBuilder segment, int pointer) {
    if (segment.get(pointer) == 0) {
      return factory.constructBuilder(segment, 0, 0, 0, 0, (short) 0);
    }
    Elements old = Elements.of(segment, pointer);
    if (old == null || fits(factory.factory, old.shape)) {
      return factory.fromPointerBuilder(segment, pointer);
    }
    List<long[]> taken = new ArrayList<>();
    for (int i = 0; i < old.count; i++) {
      taken.add(take(old.segment, old.pointersOf(i), Target.pointerCount(old.shape)));
    }
    StructList.Builder<B> builder = factory.fromPointerBuilder(segment, pointer);
    Elements grown = Elements.of(segment, pointer);
    for (int i = 0; grown != null && i < taken.size(); i++) {
      put(taken.get(i), grown.segment, grown.pointersOf(i));
    }
    return builder;
  }

  private static boolean fits(StructFactory<?, ?> factory, long shape) {
    return Target.dataWords(shape) >= (factory.structSize().data & 0xffff)
        && Target.pointerCount(shape) >= (factory.structSize().pointers & 0xffff);
  }

  /** Empties the capability pointers of a pointer section; returns them where they were. */
  private static long[] take(SegmentBuilder segment, int first, int count) {
    long[] taken = new long[count];
    for (int i = 0; i < count; i++) {
      long word = segment.get(first + i);
      if (Target.isCapability(word)) {
        taken[i] = word;
        segment.put(first + i, 0);
      }
    }
    return taken;
  }

  private static void put(long[] taken, SegmentBuilder segment, int first) {
    for (int i = 0; i < taken.length; i++) {
      if (taken[i] != 0) {
        segment.put(first + i, taken[i]);
      }
    }
  }

  /** The elements of a list of structs, or of pointers, which are structs of one pointer. */
  private record Elements(SegmentBuilder segment, int first, long shape, int count) {
    private static final long ONE_POINTER = 1L << 48;

    static @Nullable Elements of(SegmentBuilder segment, int pointer) {
      Target list = Target.of(segment, pointer);
      if (list == null) {
        return null;
      }
      if (list.isList(Target.POINTERS)) {
        int count = (int) (list.word() >>> 35);
        return new Elements(list.segment(), list.position(), ONE_POINTER, count);
      }
      if (list.isList(Target.STRUCTS)) {
        long tag = list.segment().get(list.position());
        return new Elements(list.segment(), list.position() + 1, tag, (int) tag >>> 2);
      }
      return null;
    }

    int pointersOf(int index) {
      int data = Target.dataWords(shape);
      return first + index * (data + Target.pointerCount(shape)) + data;
    }
  }
}
