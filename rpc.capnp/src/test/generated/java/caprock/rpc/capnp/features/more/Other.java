// Generated from more-features.capnp. Change the schema, not this file.
package caprock.rpc.capnp.features.more;

import caprock.rpc.capnp.annotation.NullMarked;
import caprock.rpc.capnp.schema.SchemaNode;
import org.capnproto.EnumList;
import org.capnproto.SegmentBuilder;
import org.capnproto.SegmentReader;
import org.capnproto.StructBuilder;
import org.capnproto.StructFactory;
import org.capnproto.StructList;
import org.capnproto.StructReader;
import org.capnproto.StructSize;

/** The types of {@code more-features.capnp}. */
@NullMarked
public final class Other {
  private Other() {}

  /** The struct {@code Integer}. */
  public static final class Integer {
    /** Words of data and pointers. */
    public static final StructSize STRUCT_SIZE = new StructSize((short) 1, (short) 0);

    /** Makes readers and builders. */
    public static final Factory factory = new Factory();

    /** Makes lists. */
    public static final StructList.Factory<Builder, Reader> listFactory =
        new StructList.Factory<>(factory);

    private Integer() {}

    /** Makes readers and builders of {@code Integer}. */
    public static final class Factory extends StructFactory<Builder, Reader> {
      private Factory() {}

      @Override
      public Reader constructReader(
          SegmentReader segment,
          int data,
          int pointers,
          int dataSize,
          short pointerCount,
          int nestingLimit) {
        return new Reader(segment, data, pointers, dataSize, pointerCount, nestingLimit);
      }

      @Override
      public Builder constructBuilder(
          SegmentBuilder segment, int data, int pointers, int dataSize, short pointerCount) {
        return new Builder(segment, data, pointers, dataSize, pointerCount);
      }

      @Override
      public StructSize structSize() {
        return STRUCT_SIZE;
      }

      @Override
      public Reader asReader(Builder builder) {
        return builder.asReader();
      }
    }

    /** Reads {@code Integer}. */
    public static final class Reader extends StructReader {
      private Reader(
          SegmentReader segment,
          int data,
          int pointers,
          int dataSize,
          short pointerCount,
          int nestingLimit) {
        super(segment, data, pointers, dataSize, pointerCount, nestingLimit);
      }

      public long getValue() {
        return _getLongField(0);
      }
    }

    /** Builds {@code Integer}. */
    public static final class Builder extends StructBuilder {
      private Builder(
          SegmentBuilder segment, int data, int pointers, int dataSize, short pointerCount) {
        super(segment, data, pointers, dataSize, pointerCount);
      }

      /** A view of what is built so far, and of later changes. */
      public Reader asReader() {
        return new Reader(segment, data, pointers, dataSize, pointerCount, 0x7fffffff);
      }

      public long getValue() {
        return _getLongField(0);
      }

      public void setValue(long value) {
        _setLongField(0, value);
      }
    }

    /** The enum {@code Kind}. */
    public enum Kind {
      SMALL,
      BIG,
      /** A number that this schema does not know. */
      _NOT_IN_SCHEMA;

      /** Makes lists of {@link Kind}. */
      public static final EnumList.Factory<Kind> listFactory =
          new EnumList.Factory<>(values());

      /** The schema of this type. */
      public static final SchemaNode SCHEMA =
          SchemaNode.of(
              0x879dff626d416ba4L,
              "AAAAAAUABgCka0FtYv+dhxwAAAACAAAAb8l7kEvSe9IAAAAAAAAAAAAAAAAAAAAAFQAAAAoB"
              + "AAAlAAAABwAAAAAAAAAAAAAAIQAAADcAAAAAAAAAAAAAAAAAAAAAAAAAbW9yZS1mZWF0dXJl"
              + "cy5jYXBucDpJbnRlZ2VyLktpbmQAAAAAAAAAAAAAAAABAAEACAAAAAEAAgAAAAAAAAAAABEA"
              + "AAAyAAAAAAAAAAAAAAABAAAAAAAAAAkAAAAiAAAAAAAAAAAAAABzbWFsbAAAAGJpZwAAAAAA");

      /** The enumerant with this number, or {@link #_NOT_IN_SCHEMA}. */
      public static Kind of(int number) {
        boolean known = number >= 0 && number < BY_NUMBER.length - 1;
        return known ? BY_NUMBER[number] : _NOT_IN_SCHEMA;
      }

      private static final Kind[] BY_NUMBER = values();
    }

    /** The schema of this type. */
    public static final SchemaNode SCHEMA =
        SchemaNode.of(
            0xd27bd24b907bc96fL,
            "AAAAAAUABgBvyXuQS9J70hQAAAABAAEAVkf42bChwuMAAAcAAAAAAAAAAAAAAAAAFQAAAOIA"
            + "AAAhAAAAFwAAAAAAAAAAAAAAKQAAAD8AAAAAAAAAAAAAAAAAAAAAAAAAbW9yZS1mZWF0dXJl"
            + "cy5jYXBucDpJbnRlZ2VyAAAAAAAEAAAAAQABAKRrQW1i/52HAQAAACoAAABLaW5kAAAAAAQA"
            + "AAADAAQAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAADQAAADIAAAAAAAAAAAAAAAgAAAADAAEA"
            + "FAAAAAIAAQB2YWx1ZQAAAAUAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABQAAAAAA"
            + "AAAAAAAAAAAAAAAAAAAAAAAA");
  }

  /** The schema of this type. */
  public static final SchemaNode SCHEMA =
      SchemaNode.of(
          0xe3c2a1b0d9f84756L,
          "AAAAAAUABgBWR/jZsKHC4w4AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAFQAAAKIA"
          + "AAAdAAAAFwAAACkAAAA3AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAbW9yZS1mZWF0dXJl"
          + "cy5jYXBucAAAAAAABAAAAAEAAQBvyXuQS9J70gEAAABCAAAASW50ZWdlcgAIAAAAAQACAJa1"
          + "swP4yOSeEAAAAAIAAQAoAAAAAAABANN8H4i0awabJAAAAAIAAQAwAAAAAAABAAwAAAAAAAAA"
          + "AAAAAAAAAAABAAAAAgEAAGNhcHJvY2sucnBjLmNhcG5wLmZlYXR1cmVzLm1vcmUAAAAAAAAA"
          + "AAAMAAAAAAAAAAAAAAAAAAAAAQAAADIAAABPdGhlcgAAAAAAAAAAAAAA");
}
