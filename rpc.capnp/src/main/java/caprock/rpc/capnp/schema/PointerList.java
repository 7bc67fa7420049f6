package caprock.rpc.capnp.schema;

import java.util.Iterator;
import java.util.Objects;
import java.util.stream.IntStream;
import org.capnproto.FromPointerBuilder;
import org.capnproto.FromPointerReader;
import org.capnproto.PointerFactory;
import org.capnproto.SegmentBuilder;
import org.capnproto.SegmentReader;
import org.capnproto.StructBuilder;
import org.capnproto.StructFactory;
import org.capnproto.StructList;
import org.capnproto.StructReader;
import org.capnproto.StructSize;
import org.capnproto.TextList;

/**
 * Lists whose elements are pointers of any kind. For generated code: the runtime's own lists of
 * lists accept only elements that are its own kinds of list, and lists of capabilities are not.
 *
 * <p>Such a list is read as a list of structs with one pointer each, which the encoding allows and
 * the runtime checks; it is written as a plain list of pointers.
 */
public final class PointerList {
  private PointerList() {}

  /**
   * Makes lists for one kind of element. Immutable; safe for use by any number of threads.
   *
   * @param <B> the element's builder
   * @param <R> the element's reader
   */
  public static final class Factory<B, R> implements PointerFactory<Builder<B>, Reader<R>> {
    private final PointerFactory<B, R> element;

    /** A factory for lists of what another factory makes. */
    public Factory(PointerFactory<B, R> element) {
      this.element = element;
    }

    @Override
    public Reader<R> fromPointerReader(SegmentReader segment, int pointer, int nestingLimit) {
      return new Reader<>(element, Slot.LISTS.fromPointerReader(segment, pointer, nestingLimit));
    }

    @Override
    public Builder<B> fromPointerBuilder(SegmentBuilder segment, int pointer) {
      return new Builder<>(element, PointerPlaces.of(segment, pointer));
    }

    @Override
    public Builder<B> initFromPointerBuilder(SegmentBuilder segment, int pointer, int size) {
      TextList.factory.initFromPointerBuilder(segment, pointer, size);
      return fromPointerBuilder(segment, pointer);
    }
  }

  /** Reads a list. As thread-safe as the message it is in. */
  public static final class Reader<R> implements Iterable<R> {
    private final FromPointerReader<R> element;
    private final StructList.Reader<Slot> slots;

    private Reader(FromPointerReader<R> element, StructList.Reader<Slot> slots) {
      this.element = element;
      this.slots = slots;
    }

    /** The number of elements. */
    public int size() {
      return slots.size();
    }

    /**
     * One element.
     *
     * @throws IndexOutOfBoundsException if there is none with this index
     */
    public R get(int index) {
      return slots.get(Objects.checkIndex(index, size())).as(element);
    }

    @Override
    public Iterator<R> iterator() {
      return IntStream.range(0, size()).mapToObj(this::get).iterator();
    }
  }

  /** Builds a list. Not safe for several threads. */
  public static final class Builder<B> {
    private final FromPointerBuilder<B> element;
    private final PointerPlaces places;

    private Builder(FromPointerBuilder<B> element, PointerPlaces places) {
      this.element = element;
      this.places = places;
    }

    /** The number of elements. */
    public int size() {
      return places.size();
    }

    /**
     * One element.
     *
     * @throws IndexOutOfBoundsException if there is none with this index
     */
    public B get(int index) {
      return element.fromPointerBuilder(places.segment(), places.at(index));
    }

    /**
     * Makes one element anew.
     *
     * @param size the number of elements in it, for a list; its bytes, for text and data; else 0
     * @throws IndexOutOfBoundsException if there is none with this index
     */
    public B init(int index, int size) {
      return element.initFromPointerBuilder(places.segment(), places.at(index), size);
    }
  }

  /** A struct of one pointer; only ever read. */
  private static final class Slot extends StructReader {
    static final StructList.Factory<StructBuilder, Slot> LISTS =
        new StructList.Factory<>(new SlotFactory());

    Slot(SegmentReader segment, int data, int pointers, int dataSize, short count, int nesting) {
      super(segment, data, pointers, dataSize, count, nesting);
    }

    <T> T as(FromPointerReader<T> type) {
      return _getPointerField(type, 0);
    }
  }

  private static final class SlotFactory extends StructFactory<StructBuilder, Slot> {
    private static final StructSize SIZE = new StructSize((short) 0, (short) 1);

    @Override
    public Slot constructReader(
        SegmentReader segment, int data, int pointers, int dataSize, short count, int nesting) {
      return new Slot(segment, data, pointers, dataSize, count, nesting);
    }

    @Override
    public StructBuilder constructBuilder(
        SegmentBuilder segment, int data, int pointers, int dataSize, short count) {
      return new StructBuilder(segment, data, pointers, dataSize, count);
    }

    @Override
    public StructSize structSize() {
      return SIZE;
    }

    @Override
    public Slot asReader(StructBuilder builder) {
      throw new UnsupportedOperationException("Slots are only read.");
    }
  }
}
