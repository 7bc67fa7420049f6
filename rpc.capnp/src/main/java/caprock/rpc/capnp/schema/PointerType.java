package caprock.rpc.capnp.schema;

import org.capnproto.FromPointerBuilder;
import org.capnproto.FromPointerReader;
import org.capnproto.PointerFactory;
import org.capnproto.SegmentBuilder;
import org.capnproto.SegmentReader;
import org.capnproto.SetPointerBuilder;

/**
 * What a type parameter stands for: a factory that can read, build and copy one pointer type, under
 * one name that can be handed on. Immutable; safe for use by any number of threads.
 *
 * @param <B> the type's builder
 * @param <R> the type's reader
 */
public final class PointerType<B, R> implements PointerFactory<B, R>, SetPointerBuilder<B, R> {
  private final FromPointerReader<R> reader;
  private final FromPointerBuilder<B> builder;
  private final SetPointerBuilder<B, R> setter;

  private PointerType(
      FromPointerReader<R> reader, FromPointerBuilder<B> builder, SetPointerBuilder<B, R> setter) {
    this.reader = reader;
    this.builder = builder;
    this.setter = setter;
  }

  /**
   * The type of a factory.
   *
   * @param factory such as {@code Text.factory}, or the {@code factory} or {@code listFactory} of a
   *     generated class
   */
  public static <B, R, F extends PointerFactory<B, R> & SetPointerBuilder<B, R>>
      PointerType<B, R> of(F factory) {
    return new PointerType<>(factory, factory, factory);
  }

  /**
   * The type of a factory whose own copy will not do, because the runtime's copy refuses
   * capabilities.
   *
   * @param factory what reads and builds
   * @param copier what copies
   */
  public static <B, R> PointerType<B, R> of(
      PointerFactory<B, R> factory, SetPointerBuilder<B, R> copier) {
    return new PointerType<>(factory, factory, copier);
  }

  @Override
  public R fromPointerReader(SegmentReader segment, int pointer, int nestingLimit) {
    return reader.fromPointerReader(segment, pointer, nestingLimit);
  }

  @Override
  public B fromPointerBuilder(SegmentBuilder segment, int pointer) {
    return builder.fromPointerBuilder(segment, pointer);
  }

  @Override
  public B initFromPointerBuilder(SegmentBuilder segment, int pointer, int size) {
    return builder.initFromPointerBuilder(segment, pointer, size);
  }

  @Override
  public void setPointerBuilder(SegmentBuilder segment, int pointer, R value) {
    setter.setPointerBuilder(segment, pointer, value);
  }
}
