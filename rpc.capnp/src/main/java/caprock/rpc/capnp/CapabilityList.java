package caprock.rpc.capnp;

import caprock.rpc.capnp.internal.wire.Capabilities;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.capnproto.ListBuilder;
import org.capnproto.PointerFactory;
import org.capnproto.SegmentBuilder;
import org.capnproto.SegmentReader;
import org.capnproto.SetPointerBuilder;
import org.capnproto.StructBuilder;
import org.capnproto.StructFactory;
import org.capnproto.StructList;
import org.capnproto.StructReader;
import org.capnproto.StructSize;
import org.capnproto.TextList;

/** {@code List(SomeInterface)}: not to be instantiated. Null elements stay null. */
public final class CapabilityList {
  private CapabilityList() {}

  /**
   * Makes readers and builders of a list; for pointer fields of generated code. Immutable.
   *
   * @param <C> the type of the references
   */
  public static final class Factory<C extends Capability>
      implements PointerFactory<Builder<C>, Reader<C>>, SetPointerBuilder<Builder<C>, Reader<C>> {
    private final CapabilityFactory<C> element;

    /** A list of references of this type. */
    public Factory(CapabilityFactory<C> element) {
      this.element = element;
    }

    @Override
    public Reader<C> fromPointerReader(SegmentReader segment, int pointer, int nestingLimit) {
      return new Reader<>(Slot.LIST.fromPointerReader(segment, pointer, nestingLimit), element);
    }

    @Override
    public Builder<C> fromPointerBuilder(SegmentBuilder segment, int pointer) {
      return new Builder<>(Capabilities.builtList(segment, pointer), element);
    }

    @Override
    public Builder<C> initFromPointerBuilder(
        SegmentBuilder segment, int pointer, int elementCount) {
      TextList.factory.initFromPointerBuilder(
          segment, pointer, elementCount); // any list of pointers
      return fromPointerBuilder(segment, pointer);
    }

    @Override
    public void setPointerBuilder(SegmentBuilder segment, int pointer, Reader<C> value) {
      Builder<C> copy = initFromPointerBuilder(segment, pointer, value.size());
      for (int i = 0; i < value.size(); i++) {
        try (C reference = value.get(i)) {
          copy.set(i, reference);
        }
      }
    }
  }

  /**
   * Reads a list. Each get gives a new reference to be closed.
   *
   * @param <C> the type of the references
   */
  public static final class Reader<C extends Capability> implements Iterable<C> {
    private final StructList.Reader<Slot> slots;
    private final CapabilityFactory<C> element;

    private Reader(StructList.Reader<Slot> slots, CapabilityFactory<C> element) {
      this.slots = slots;
      this.element = element;
    }

    /** Number of elements. */
    public int size() {
      return slots.size();
    }

    /** The element at an index from 0; throws IndexOutOfBoundsException beyond the end. */
    public C get(int index) {
      return slots.get(java.util.Objects.checkIndex(index, slots.size())).get(element);
    }

    @Override
    public Iterator<C> iterator() {
      return new Iterator<>() {
        private int next;

        @Override
        public boolean hasNext() {
          return next < size();
        }

        @Override
        public C next() {
          if (!hasNext()) {
            throw new NoSuchElementException("The list has " + size() + " elements.");
          }
          return get(next++);
        }
      };
    }
  }

  /**
   * Builds a list.
   *
   * @param <C> the type of the references
   */
  public static final class Builder<C extends Capability> extends ListBuilder {
    private final CapabilityFactory<C> element;

    private Builder(Capabilities.ListPlace place, CapabilityFactory<C> element) {
      super(place.segment(), place.start() * 8, place.count(), 64, 0, (short) 1);
      this.element = element;
    }

    /** A new reference to the element at an index from 0. */
    public C get(int index) {
      return _getPointerElement(element, java.util.Objects.checkIndex(index, size()));
    }

    /** Sets an element; the list takes a reference of its own. */
    public void set(int index, C value) {
      _setPointerElement(element, java.util.Objects.checkIndex(index, size()), value);
    }
  }

  /**
   * A list of pointers read as one of structs that hold a pointer each, which the encoding allows.
   */
  private static final class Slot extends StructReader {
    static final StructList.Factory<StructBuilder, Slot> LIST =
        new StructList.Factory<>(new Shape());

    Slot(
        SegmentReader segment,
        int data,
        int pointers,
        int dataSize,
        short pointerCount,
        int nesting) {
      super(segment, data, pointers, dataSize, pointerCount, nesting);
    }

    <C extends Capability> C get(CapabilityFactory<C> type) {
      return _getPointerField(type, 0);
    }
  }

  private static final class Shape extends StructFactory<StructBuilder, Slot> {
    @Override
    public Slot constructReader(
        SegmentReader segment,
        int data,
        int pointers,
        int dataSize,
        short pointerCount,
        int nesting) {
      return new Slot(segment, data, pointers, dataSize, pointerCount, nesting);
    }

    @Override
    public StructBuilder constructBuilder(
        SegmentBuilder segment, int data, int pointers, int dataSize, short pointerCount) {
      return new StructBuilder(segment, data, pointers, dataSize, pointerCount);
    }

    @Override
    public StructSize structSize() {
      return new StructSize((short) 0, (short) 1);
    }

    @Override
    public Slot asReader(StructBuilder builder) {
      throw new UnsupportedOperationException("Slots are read from messages only.");
    }
  }
}
