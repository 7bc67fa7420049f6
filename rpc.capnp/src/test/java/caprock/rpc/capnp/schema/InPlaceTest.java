package caprock.rpc.capnp.schema;

import static org.assertj.core.api.Assertions.assertThat;

import org.capnproto.BuilderArena;
import org.capnproto.FromPointerBuilder;
import org.capnproto.MessageBuilder;
import org.capnproto.PointerFactory;
import org.capnproto.SegmentBuilder;
import org.capnproto.SegmentReader;
import org.capnproto.StructBuilder;
import org.capnproto.StructFactory;
import org.capnproto.StructList;
import org.capnproto.StructReader;
import org.capnproto.StructSize;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Capability pointers here are bare words: what matters is that growth leaves them as they are. */
class InPlaceTest {
  private static final long CAPABILITY = 7L << 32 | 3;

  /** A struct of so many words and pointers. */
  private static final class Shape extends StructFactory<Shape.Builder, StructReader> {
    private final StructSize size;

    Shape(int data, int pointers) {
      size = new StructSize((short) data, (short) pointers);
    }

    static final class Builder extends StructBuilder {
      Builder(SegmentBuilder segment, int data, int pointers, int dataSize, short count) {
        super(segment, data, pointers, dataSize, count);
      }

      void putWord(int pointer, long word) {
        segment.put(pointers + pointer, word);
      }

      long word(int pointer) {
        return segment.get(pointers + pointer);
      }

      void putData(long value) {
        _setLongField(0, value);
      }

      long data() {
        return _getLongField(0);
      }

      <T> T get(FromPointerBuilder<T> type, int pointer) {
        return _getPointerField(type, pointer);
      }

      <T> T init(FromPointerBuilder<T> type, int pointer, int count) {
        return _initPointerField(type, pointer, count);
      }

      int pointerCount() {
        return pointerCount;
      }
    }

    @Override
    public StructReader constructReader(
        SegmentReader segment, int data, int pointers, int dataSize, short count, int nesting) {
      return new StructReader(segment, data, pointers, dataSize, count, nesting);
    }

    @Override
    public Builder constructBuilder(
        SegmentBuilder segment, int data, int pointers, int dataSize, short count) {
      return new Builder(segment, data, pointers, dataSize, count);
    }

    @Override
    public StructSize structSize() {
      return size;
    }

    @Override
    public StructReader asReader(Builder builder) {
      throw new UnsupportedOperationException();
    }
  }

  /** Gets through the guard what the runtime would get itself. */
  private static <B> FromPointerBuilder<B> guarded(StructFactory<B, ?> factory) {
    return new FromPointerBuilder<>() {
      @Override
      public B fromPointerBuilder(SegmentBuilder segment, int pointer) {
        return InPlace.struct(factory, segment, pointer);
      }

      @Override
      public B initFromPointerBuilder(SegmentBuilder segment, int pointer, int size) {
        return factory.initFromPointerBuilder(segment, pointer, size);
      }
    };
  }

  private static FromPointerBuilder<StructList.Builder<Shape.Builder>> guardedList(Shape shape) {
    StructList.Factory<Shape.Builder, StructReader> factory = new StructList.Factory<>(shape);
    return new FromPointerBuilder<>() {
      @Override
      public StructList.Builder<Shape.Builder> fromPointerBuilder(
          SegmentBuilder segment, int pointer) {
        return InPlace.list(factory, segment, pointer);
      }

      @Override
      public StructList.Builder<Shape.Builder> initFromPointerBuilder(
          SegmentBuilder segment, int pointer, int size) {
        return factory.initFromPointerBuilder(segment, pointer, size);
      }
    };
  }

  private static final Shape ROOT = new Shape(0, 1);
  private static final Shape OLD = new Shape(1, 3);
  private static final Shape NEW = new Shape(3, 5);

  private static Shape.Builder root(int firstSegmentWords) {
    return new MessageBuilder(firstSegmentWords, BuilderArena.AllocationStrategy.FIXED_SIZE)
        .initRoot(ROOT);
  }

  /** 4 words make every object go to a segment of its own, behind far pointers. */
  @ParameterizedTest
  @ValueSource(ints = {4, 1024})
  void aStructThatGrowsKeepsItsCapabilities(int words) {
    Shape.Builder root = root(words);
    Shape.Builder old = root.init(OLD, 0, 0);
    old.putData(42);
    old.putWord(0, CAPABILITY);
    old.init(OLD, 1, 0).putData(43);
    old.putWord(2, CAPABILITY | 1L << 40);

    Shape.Builder grown = root.get(guarded(NEW), 0);

    assertThat(grown.pointerCount()).isEqualTo(5);
    assertThat(grown.data()).isEqualTo(42);
    assertThat(grown.word(0)).isEqualTo(CAPABILITY);
    assertThat(grown.get(OLD, 1).data()).isEqualTo(43);
    assertThat(grown.word(2)).isEqualTo(CAPABILITY | 1L << 40);
    assertThat(grown.word(3)).isZero();
  }

  @Test
  void withoutTheGuardTheRuntimeCorruptsThem() {
    Shape.Builder root = root(1024);
    root.init(OLD, 0, 0).putWord(0, CAPABILITY);

    assertThat(root.get(NEW, 0).word(0)).isNotEqualTo(CAPABILITY);
  }

  @ParameterizedTest
  @ValueSource(ints = {4, 1024})
  void elementsOfAListThatGrowsKeepTheirs(int words) {
    Shape.Builder root = root(words);
    PointerFactory<StructList.Builder<Shape.Builder>, StructList.Reader<StructReader>> lists =
        new StructList.Factory<>(OLD);
    StructList.Builder<Shape.Builder> old = root.init(lists, 0, 3);
    for (int i = 0; i < 3; i++) {
      old.get(i).putData(i);
      old.get(i).putWord(i, CAPABILITY);
    }

    StructList.Builder<Shape.Builder> grown = root.get(guardedList(NEW), 0);

    assertThat(grown.size()).isEqualTo(3);
    for (int i = 0; i < 3; i++) {
      assertThat(grown.get(i).data()).isEqualTo(i);
      assertThat(grown.get(i).word(i)).isEqualTo(CAPABILITY);
      assertThat(grown.get(i).word(4)).isZero();
    }
  }

  @Test
  void whatFitsIsLeftWhereItIs() {
    Shape.Builder root = root(1024);
    root.init(NEW, 0, 0).putWord(4, CAPABILITY);

    assertThat(root.get(guarded(OLD), 0).pointerCount()).isEqualTo(5);
    assertThat(root.get(guarded(NEW), 0).word(4)).isEqualTo(CAPABILITY);
  }

  @Test
  void nothingIsMadeWhereNothingIs() {
    Shape.Builder root = root(1024);

    assertThat(root.get(guarded(NEW), 0).word(0)).isZero();
    root.putWord(0, 0);
    assertThat(root.get(guardedList(NEW), 0).size()).isZero();
  }
}
