// Generated from features.capnp. Change the schema, not this file.
package caprock.rpc.capnp.features;

import caprock.rpc.capnp.DeepCopy;
import caprock.rpc.capnp.Pipelined;
import caprock.rpc.capnp.Promise;
import caprock.rpc.capnp.annotation.NullMarked;
import caprock.rpc.capnp.features.more.Other;
import caprock.rpc.capnp.schema.EncodedBytes;
import caprock.rpc.capnp.schema.InPlace;
import caprock.rpc.capnp.schema.PointerType;
import caprock.rpc.capnp.schema.SchemaNode;
import org.capnproto.AnyPointer;
import org.capnproto.DataList;
import org.capnproto.EnumList;
import org.capnproto.FromPointerReader;
import org.capnproto.ListList;
import org.capnproto.PrimitiveList;
import org.capnproto.SegmentBuilder;
import org.capnproto.SegmentReader;
import org.capnproto.StructBuilder;
import org.capnproto.StructFactory;
import org.capnproto.StructList;
import org.capnproto.StructReader;
import org.capnproto.StructSize;
import org.capnproto.TextList;

/** The types of {@code features.capnp}. */
@NullMarked
public final class Features {
  private Features() {}

  /** A colour. */
  public enum Colour {
    RED,
    /** Not light. */
    DARK_GREEN,
    SCHEMA_,
    HTTP_URL,
    /** A number that this schema does not know. */
    _NOT_IN_SCHEMA;

    /** Makes lists of {@link Colour}. */
    public static final EnumList.Factory<Colour> listFactory =
        new EnumList.Factory<>(values());

    /** The schema of this type. */
    public static final SchemaNode SCHEMA =
        SchemaNode.of(
            0x94136c56be76cac3L,
            "AAAAAAUABgDDyna+VmwTlA8AAAACAAAAEY0LLAzlt+YAAAAAAAAAAAAAAAAAAAAAFQAAALIA"
            + "AAAdAAAABwAAAB0AAAAfAAAAQQAAAGcAAAAAAAAAAAAAAAAAAAAAAAAAZmVhdHVyZXMuY2Fw"
            + "bnA6Q29sb3VyAAAAAAAAAAEAAQAEAAAAAQACAEI66begyPXRBAAAAAIAAQAUAAAAAAABAAwA"
            + "AAAAAAAAAAAAAAAAAAABAAAAWgAAAG9uIGFuIGVudW0AAAAAAAAAAAAAAAAAABAAAAABAAIA"
            + "AAAAAAAAAAApAAAAIgAAAAAAAAAAAAAAAQAAAAAAAAAhAAAAUgAAACUAAAAfAAAAAgAAAAAA"
            + "AABFAAAAOgAAAAAAAAAAAAAAAwAAAAAAAAA9AAAAQgAAAAAAAAAAAAAAcmVkAAAAAABkYXJr"
            + "R3JlZW4AAAAAAAAABAAAAAEAAgBCOum3oMj10QQAAAACAAEAFAAAAAAAAQAMAAAAAAAAAAAA"
            + "AAAAAAAAAQAAAIIAAABvbiBhbiBlbnVtZXJhbnQAAAAAAAAAAABzY2hlbWEAAGh0dHBVUkwA");

    /** The enumerant with this number, or {@link #_NOT_IN_SCHEMA}. */
    public static Colour of(int number) {
      boolean known = number >= 0 && number < BY_NUMBER.length - 1;
      return known ? BY_NUMBER[number] : _NOT_IN_SCHEMA;
    }

    private static final Colour[] BY_NUMBER = values();
  }

  /**
   * Every type of fixed size; "quoted", &lt;tagged&gt;, &#64;annotated, and even closed *&#47;
   * early.
   */
  public static final class Primitives {
    /** Words of data and pointers. */
    public static final StructSize STRUCT_SIZE = new StructSize((short) 6, (short) 0);

    /** Makes readers and builders. */
    public static final Factory factory = new Factory();

    /** Makes lists. */
    public static final StructList.Factory<Builder, Reader> listFactory =
        new StructList.Factory<>(factory);

    private Primitives() {}

    /** Makes readers and builders of {@code Primitives}. */
    public static final class Factory extends StructFactory<Builder, Reader> {
      private Factory() {}

      @java.lang.Override
      public Reader constructReader(
          SegmentReader segment,
          int data,
          int pointers,
          int dataSize,
          short pointerCount,
          int nestingLimit) {
        return new Reader(segment, data, pointers, dataSize, pointerCount, nestingLimit);
      }

      @java.lang.Override
      public Builder constructBuilder(
          SegmentBuilder segment, int data, int pointers, int dataSize, short pointerCount) {
        return new Builder(segment, data, pointers, dataSize, pointerCount);
      }

      @java.lang.Override
      public StructSize structSize() {
        return STRUCT_SIZE;
      }

      @java.lang.Override
      public Reader asReader(Builder builder) {
        return builder.asReader();
      }
    }

    /** Reads {@code Primitives}. */
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

      public boolean getBool() {
        return _getBooleanField(0);
      }

      public byte getInt8() {
        return _getByteField(1);
      }

      public short getInt16() {
        return _getShortField(1);
      }

      public int getInt32() {
        return _getIntField(1);
      }

      public long getInt64() {
        return _getLongField(1);
      }

      /** Unsigned: see Byte.toUnsignedInt. */
      public byte getUInt8() {
        return _getByteField(16);
      }

      /** Unsigned: see Short.toUnsignedInt. */
      public short getUInt16() {
        return _getShortField(9);
      }

      /** Unsigned: see Integer.toUnsignedLong. */
      public int getUInt32() {
        return _getIntField(5);
      }

      /** Unsigned: see Long.toUnsignedString. */
      public long getUInt64() {
        return _getLongField(3);
      }

      public float getFloat32() {
        return _getFloatField(8);
      }

      public double getFloat64() {
        return _getDoubleField(5);
      }

      public Colour getColour() {
        return Colour.of(_getShortField(18) & 0xffff);
      }
    }

    /** Builds {@code Primitives}. */
    public static final class Builder extends StructBuilder {
      private Builder(
          SegmentBuilder segment, int data, int pointers, int dataSize, short pointerCount) {
        super(segment, data, pointers, dataSize, pointerCount);
      }

      /** A view of what is built so far, and of later changes. */
      public Reader asReader() {
        return new Reader(segment, data, pointers, dataSize, pointerCount, 0x7fffffff);
      }

      public boolean getBool() {
        return _getBooleanField(0);
      }

      public void setBool(boolean value) {
        _setBooleanField(0, value);
      }

      public byte getInt8() {
        return _getByteField(1);
      }

      public void setInt8(byte value) {
        _setByteField(1, value);
      }

      public short getInt16() {
        return _getShortField(1);
      }

      public void setInt16(short value) {
        _setShortField(1, value);
      }

      public int getInt32() {
        return _getIntField(1);
      }

      public void setInt32(int value) {
        _setIntField(1, value);
      }

      public long getInt64() {
        return _getLongField(1);
      }

      public void setInt64(long value) {
        _setLongField(1, value);
      }

      public byte getUInt8() {
        return _getByteField(16);
      }

      public void setUInt8(byte value) {
        _setByteField(16, value);
      }

      public short getUInt16() {
        return _getShortField(9);
      }

      public void setUInt16(short value) {
        _setShortField(9, value);
      }

      public int getUInt32() {
        return _getIntField(5);
      }

      public void setUInt32(int value) {
        _setIntField(5, value);
      }

      public long getUInt64() {
        return _getLongField(3);
      }

      public void setUInt64(long value) {
        _setLongField(3, value);
      }

      public float getFloat32() {
        return _getFloatField(8);
      }

      public void setFloat32(float value) {
        _setFloatField(8, value);
      }

      public double getFloat64() {
        return _getDoubleField(5);
      }

      public void setFloat64(double value) {
        _setDoubleField(5, value);
      }

      public Colour getColour() {
        return Colour.of(_getShortField(18) & 0xffff);
      }

      public void setColour(Colour value) {
        _setShortField(18, (short) value.ordinal());
      }
    }

    /** The schema of this type. */
    public static final SchemaNode SCHEMA =
        SchemaNode.of(
            0x9b3031756a2dcba6L,
            "AAAAAAUABgCmyy1qdTEwmw8AAAABAAYAEY0LLAzlt+YAAAcAAAAAAAAAAAAAAAAAFQAAANIA"
            + "AAAhAAAABwAAACEAAAAfAAAARQAAAN8CAAAAAAAAAAAAAAAAAAAAAAAAZmVhdHVyZXMuY2Fw"
            + "bnA6UHJpbWl0aXZlcwAAAAAAAAAAAAAAAQABAAQAAAABAAIAQjrpt6DI9dEEAAAAAgABABQA"
            + "AAAAAAEADAAAAAAAAAAAAAAAAAAAAAEAAABiAAAAb24gYSBzdHJ1Y3QAAAAAAAAAAAAAAAAA"
            + "NAAAAAMABAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAABdAQAAKgAAAAAAAAAAAAAAWAEAAAMA"
            + "AQBkAQAAAgABAAEAAAAAAAAAAAABAAEAAAAAAAAAAAAAAGEBAAAqAAAAAAAAAAAAAABcAQAA"
            + "AwABAGgBAAACAAEAAgAAAAEAAAAAAAEAAgAAAAAAAAAAAAAAZQEAACoAAAAAAAAAAAAAAGAB"
            + "AAADAAEAbAEAAAIAAQADAAAAAQAAAAAAAQADAAAAAAAAAAAAAABpAQAAMgAAAAAAAAAAAAAA"
            + "ZAEAAAMAAQBwAQAAAgABAAQAAAABAAAAAAABAAQAAAAAAAAAAAAAAG0BAAAyAAAAAAAAAAAA"
            + "AABoAQAAAwABAHQBAAACAAEABQAAAAEAAAAAAAEABQAAAAAAAAAAAAAAcQEAADIAAAAAAAAA"
            + "AAAAAGwBAAADAAEAeAEAAAIAAQAGAAAAEAAAAAAAAQAGAAAAAAAAAAAAAAB1AQAAMgAAAAAA"
            + "AAAAAAAAcAEAAAMAAQB8AQAAAgABAAcAAAAJAAAAAAABAAcAAAAAAAAAAAAAAHkBAAA6AAAA"
            + "AAAAAAAAAAB0AQAAAwABAIABAAACAAEACAAAAAUAAAAAAAEACAAAAAAAAAAAAAAAfQEAADoA"
            + "AAAAAAAAAAAAAHgBAAADAAEAhAEAAAIAAQAJAAAAAwAAAAAAAQAJAAAAAAAAAAAAAACBAQAA"
            + "OgAAAAAAAAAAAAAAfAEAAAMAAQCIAQAAAgABAAoAAAAIAAAAAAABAAoAAAAAAAAAAAAAAIUB"
            + "AABCAAAAAAAAAAAAAACAAQAAAwABAIwBAAACAAEACwAAAAUAAAAAAAEACwAAAAAAAAAAAAAA"
            + "iQEAAEIAAAAAAAAAAAAAAIQBAAADAAEAkAEAAAIAAQAMAAAAEgAAAAAAAQAMAAAAAAAAAAAA"
            + "AACNAQAAOgAAAAAAAAAAAAAAiAEAAAMAAQCUAQAAAgABAHZvaWQAAAAAAAAAAAAAAAAAAAAA"
            + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABib29sAAAAAAEA"
            + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            + "aW50OAAAAAACAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIAAAAAAAAAAAAAAAAA"
            + "AAAAAAAAAAAAAGludDE2AAAAAwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADAAAA"
            + "AAAAAAAAAAAAAAAAAAAAAAAAAABpbnQzMgAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            + "AAAAAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAaW50NjQAAAAFAAAAAAAAAAAAAAAAAAAA"
            + "AAAAAAAAAAAAAAAAAAAAAAUAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAHVJbnQ4AAAABgAAAAAA"
            + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAGAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAB1SW50"
            + "MTYAAAcAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABwAAAAAAAAAAAAAAAAAAAAAA"
            + "AAAAAAAAdUludDMyAAAIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgAAAAAAAAA"
            + "AAAAAAAAAAAAAAAAAAAAAHVJbnQ2NAAACQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            + "AAAJAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABmbG9hdDMyAAoAAAAAAAAAAAAAAAAAAAAAAAAA"
            + "AAAAAAAAAAAAAAAACgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAZmxvYXQ2NAALAAAAAAAAAAAA"
            + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAsAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAGNvbG91cgAA"
            + "DwAAAAAAAADDyna+VmwTlAAAAAAAAAAAAAAAAAAAAAAPAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            + "AAA=");
  }

  /** The struct {@code Pointers}. */
  public static final class Pointers {
    /** Words of data and pointers. */
    public static final StructSize STRUCT_SIZE = new StructSize((short) 0, (short) 7);

    /** Makes readers and builders. */
    public static final Factory factory = new Factory();

    /** Makes lists. */
    public static final StructList.Factory<Builder, Reader> listFactory =
        new StructList.Factory<>(factory);

    private Pointers() {}

    /** For type parameters that stand for this struct; copies its capabilities. */
    public static PointerType<Builder, Reader> pointerType() {
      return PointerType.of(factory, (segment, pointer, value) -> value.copyTo(segment, pointer));
    }

    /** Makes readers and builders of {@code Pointers}. */
    public static final class Factory extends StructFactory<Builder, Reader> {
      private Factory() {}

      @java.lang.Override
      public Reader constructReader(
          SegmentReader segment,
          int data,
          int pointers,
          int dataSize,
          short pointerCount,
          int nestingLimit) {
        return new Reader(segment, data, pointers, dataSize, pointerCount, nestingLimit);
      }

      @java.lang.Override
      public Builder constructBuilder(
          SegmentBuilder segment, int data, int pointers, int dataSize, short pointerCount) {
        return new Builder(segment, data, pointers, dataSize, pointerCount);
      }

      @java.lang.Override
      public StructSize structSize() {
        return STRUCT_SIZE;
      }

      @java.lang.Override
      public Reader asReader(Builder builder) {
        return builder.asReader();
      }
    }

    /** Reads {@code Pointers}. */
    public static final class Reader extends StructReader implements DeepCopy.Copyable {
      private Reader(
          SegmentReader segment,
          int data,
          int pointers,
          int dataSize,
          short pointerCount,
          int nestingLimit) {
        super(segment, data, pointers, dataSize, pointerCount, nestingLimit);
      }

      /** For the library. */
      @java.lang.Override
      public void copyTo(SegmentBuilder target, int pointer) {
        DeepCopy.struct(
            target, pointer, segment, data, pointers, dataSize, pointerCount, nestingLimit);
      }

      public boolean hasText() {
        return !_pointerFieldIsNull(0);
      }

      public org.capnproto.Text.Reader getText() {
        return _getPointerField(org.capnproto.Text.factory, 0);
      }

      public boolean hasData() {
        return !_pointerFieldIsNull(1);
      }

      public org.capnproto.Data.Reader getData() {
        return _getPointerField(org.capnproto.Data.factory, 1);
      }

      public boolean hasSelf() {
        return !_pointerFieldIsNull(2);
      }

      public Pointers.Reader getSelf() {
        return _getPointerField(Pointers.factory, 2);
      }

      public boolean hasAny() {
        return !_pointerFieldIsNull(3);
      }

      public AnyPointer.Reader getAny() {
        return _getPointerField(AnyPointer.factory, 3);
      }

      public boolean hasAnyStruct() {
        return !_pointerFieldIsNull(4);
      }

      public AnyPointer.Reader getAnyStruct() {
        return _getPointerField(AnyPointer.factory, 4);
      }

      public boolean hasAnyList() {
        return !_pointerFieldIsNull(5);
      }

      public AnyPointer.Reader getAnyList() {
        return _getPointerField(AnyPointer.factory, 5);
      }

      public boolean hasPrimitives() {
        return !_pointerFieldIsNull(6);
      }

      public Primitives.Reader getPrimitives() {
        return _getPointerField(Primitives.factory, 6);
      }
    }

    /** Builds {@code Pointers}. */
    public static final class Builder extends StructBuilder {
      private Builder(
          SegmentBuilder segment, int data, int pointers, int dataSize, short pointerCount) {
        super(segment, data, pointers, dataSize, pointerCount);
      }

      /** A view of what is built so far, and of later changes. */
      public Reader asReader() {
        return new Reader(segment, data, pointers, dataSize, pointerCount, 0x7fffffff);
      }

      public boolean hasText() {
        return !_pointerFieldIsNull(0);
      }

      public org.capnproto.Text.Builder getText() {
        return _getPointerField(org.capnproto.Text.factory, 0);
      }

      public void setText(String value) {
        _setPointerField(org.capnproto.Text.factory, 0, new org.capnproto.Text.Reader(value));
      }

      public void setText(org.capnproto.Text.Reader value) {
        _setPointerField(org.capnproto.Text.factory, 0, value);
      }

      public org.capnproto.Text.Builder initText(int size) {
        return _initPointerField(org.capnproto.Text.factory, 0, size);
      }

      public boolean hasData() {
        return !_pointerFieldIsNull(1);
      }

      public org.capnproto.Data.Builder getData() {
        return _getPointerField(org.capnproto.Data.factory, 1);
      }

      public void setData(byte[] value) {
        _setPointerField(org.capnproto.Data.factory, 1, new org.capnproto.Data.Reader(value));
      }

      public void setData(org.capnproto.Data.Reader value) {
        _setPointerField(org.capnproto.Data.factory, 1, value);
      }

      public org.capnproto.Data.Builder initData(int size) {
        return _initPointerField(org.capnproto.Data.factory, 1, size);
      }

      public boolean hasSelf() {
        return !_pointerFieldIsNull(2);
      }

      public Pointers.Builder getSelf() {
        return InPlace.struct(Pointers.factory, segment, pointers + 2);
      }

      public void setSelf(Pointers.Reader value) {
        _setPointerField(DeepCopy.copyable(), 2, value);
      }

      public Pointers.Builder initSelf() {
        return _initPointerField(Pointers.factory, 2, 0);
      }

      public boolean hasAny() {
        return !_pointerFieldIsNull(3);
      }

      public AnyPointer.Builder getAny() {
        return _getPointerField(AnyPointer.factory, 3);
      }

      public void setAny(AnyPointer.Reader value) {
        _setPointerField(DeepCopy.any(), 3, value);
      }

      public AnyPointer.Builder initAny() {
        return _initPointerField(AnyPointer.factory, 3, 0);
      }

      public boolean hasAnyStruct() {
        return !_pointerFieldIsNull(4);
      }

      public AnyPointer.Builder getAnyStruct() {
        return _getPointerField(AnyPointer.factory, 4);
      }

      public void setAnyStruct(AnyPointer.Reader value) {
        _setPointerField(DeepCopy.any(), 4, value);
      }

      public AnyPointer.Builder initAnyStruct() {
        return _initPointerField(AnyPointer.factory, 4, 0);
      }

      public boolean hasAnyList() {
        return !_pointerFieldIsNull(5);
      }

      public AnyPointer.Builder getAnyList() {
        return _getPointerField(AnyPointer.factory, 5);
      }

      public void setAnyList(AnyPointer.Reader value) {
        _setPointerField(DeepCopy.any(), 5, value);
      }

      public AnyPointer.Builder initAnyList() {
        return _initPointerField(AnyPointer.factory, 5, 0);
      }

      public boolean hasPrimitives() {
        return !_pointerFieldIsNull(6);
      }

      public Primitives.Builder getPrimitives() {
        return _getPointerField(Primitives.factory, 6);
      }

      public void setPrimitives(Primitives.Reader value) {
        _setPointerField(Primitives.factory, 6, value);
      }

      public Primitives.Builder initPrimitives() {
        return _initPointerField(Primitives.factory, 6, 0);
      }
    }

    /** A value that is not there yet. */
    public static final class Pipeline extends Pipelined {
      /** The value at a place. */
      public Pipeline(Pipelined at) {
        super(at);
      }

      public Pointers.Pipeline getSelf() {
        return new Pointers.Pipeline(pointer(2));
      }

      public Pipelined getAny() {
        return pointer(3);
      }

      public Pipelined getAnyStruct() {
        return pointer(4);
      }

      public Pipelined getAnyList() {
        return pointer(5);
      }
    }

    /** Results that are not there yet. */
    public static final class Promised extends Promise<Reader> {
      /** For the library. */
      public Promised(Source<Reader> source) {
        super(source);
      }

      public Pointers.Pipeline getSelf() {
        return new Pointers.Pipeline(pipelined().pointer(2));
      }

      public Pipelined getAny() {
        return pipelined().pointer(3);
      }

      public Pipelined getAnyStruct() {
        return pipelined().pointer(4);
      }

      public Pipelined getAnyList() {
        return pipelined().pointer(5);
      }
    }

    /** The schema of this type. */
    public static final SchemaNode SCHEMA =
        SchemaNode.of(
            0xb730636cc6b90e98L,
            "AAAAAAUABgCYDrnGbGMwtw8AAAABAAAAEY0LLAzlt+YHAAcAAAAAAAAAAAAAAAAAFQAAAMIA"
            + "AAAdAAAABwAAAAAAAAAAAAAAGQAAAI8BAAAAAAAAAAAAAAAAAAAAAAAAZmVhdHVyZXMuY2Fw"
            + "bnA6UG9pbnRlcnMAAAAAAAEAAQAcAAAAAwAEAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAALUA"
            + "AAAqAAAAAAAAAAAAAACwAAAAAwABALwAAAACAAEAAQAAAAEAAAAAAAEAAQAAAAAAAAAAAAAA"
            + "uQAAACoAAAAAAAAAAAAAALQAAAADAAEAwAAAAAIAAQACAAAAAgAAAAAAAQACAAAAAAAAAAAA"
            + "AAC9AAAAKgAAAAAAAAAAAAAAuAAAAAMAAQDEAAAAAgABAAMAAAADAAAAAAABAAMAAAAAAAAA"
            + "AAAAAMEAAAAiAAAAAAAAAAAAAAC8AAAAAwABAMgAAAACAAEABAAAAAQAAAAAAAEABAAAAAAA"
            + "AAAAAAAAxQAAAFIAAAAAAAAAAAAAAMQAAAADAAEA0AAAAAIAAQAFAAAABQAAAAAAAQAFAAAA"
            + "AAAAAAAAAADNAAAAQgAAAAAAAAAAAAAAyAAAAAMAAQDUAAAAAgABAAYAAAAGAAAAAAABAAYA"
            + "AAAAAAAAAAAAANEAAABaAAAAAAAAAAAAAADQAAAAAwABANwAAAACAAEAdGV4dAAAAAAMAAAA"
            + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAGRh"
            + "dGEAAAAADQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAANAAAAAAAAAAAAAAAAAAAA"
            + "AAAAAAAAAABzZWxmAAAAABAAAAAAAAAAmA65xmxjMLcAAAAAAAAAAAAAAAAAAAAAEAAAAAAA"
            + "AAAAAAAAAAAAAAAAAAAAAAAAYW55AAAAAAASAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            + "AAAAABIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAGFueVN0cnVjdAAAAAAAAAASAAAAAAAAAAAA"
            + "AQAAAAAAAAAAAAAAAAAAAAAAAAAAABIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAGFueUxpc3QA"
            + "EgAAAAAAAAAAAAIAAAAAAAAAAAAAAAAAAAAAAAAAAAASAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            + "AABwcmltaXRpdmVzAAAAAAAAEAAAAAAAAACmyy1qdTEwmwAAAAAAAAAAAAAAAAAAAAAQAAAA"
            + "AAAAAAAAAAAAAAAAAAAAAAAAAAA=");
  }

  /** The struct {@code Lists}. */
  public static final class Lists {
    /** Words of data and pointers. */
    public static final StructSize STRUCT_SIZE = new StructSize((short) 0, (short) 20);

    /** Makes readers and builders. */
    public static final Factory factory = new Factory();

    /** Makes lists. */
    public static final StructList.Factory<Builder, Reader> listFactory =
        new StructList.Factory<>(factory);

    private static final ListList.Factory<PrimitiveList.Int.Builder, PrimitiveList.Int.Reader>
        INT32_LISTS_LIST = new ListList.Factory<>(PrimitiveList.Int.factory);

    private static final ListList.Factory<
        ListList.Builder<TextList.Builder>, ListList.Reader<TextList.Reader>>
        TEXT_LIST_LISTS_LIST = new ListList.Factory<>(new ListList.Factory<>(TextList.factory));

    private static final ListList.Factory<
        StructList.Builder<Primitives.Builder>, StructList.Reader<Primitives.Reader>>
        STRUCT_LISTS_LIST = new ListList.Factory<>(Primitives.listFactory);

    private static final ListList.Factory<EnumList.Builder<Colour>, EnumList.Reader<Colour>>
        COLOUR_LISTS_LIST = new ListList.Factory<>(Colour.listFactory);

    private Lists() {}

    /** Makes readers and builders of {@code Lists}. */
    public static final class Factory extends StructFactory<Builder, Reader> {
      private Factory() {}

      @java.lang.Override
      public Reader constructReader(
          SegmentReader segment,
          int data,
          int pointers,
          int dataSize,
          short pointerCount,
          int nestingLimit) {
        return new Reader(segment, data, pointers, dataSize, pointerCount, nestingLimit);
      }

      @java.lang.Override
      public Builder constructBuilder(
          SegmentBuilder segment, int data, int pointers, int dataSize, short pointerCount) {
        return new Builder(segment, data, pointers, dataSize, pointerCount);
      }

      @java.lang.Override
      public StructSize structSize() {
        return STRUCT_SIZE;
      }

      @java.lang.Override
      public Reader asReader(Builder builder) {
        return builder.asReader();
      }
    }

    /** Reads {@code Lists}. */
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

      public boolean hasVoids() {
        return !_pointerFieldIsNull(0);
      }

      public PrimitiveList.Void.Reader getVoids() {
        return _getPointerField(PrimitiveList.Void.factory, 0);
      }

      public boolean hasBools() {
        return !_pointerFieldIsNull(1);
      }

      public PrimitiveList.Boolean.Reader getBools() {
        return _getPointerField(PrimitiveList.Boolean.factory, 1);
      }

      public boolean hasInt8s() {
        return !_pointerFieldIsNull(2);
      }

      public PrimitiveList.Byte.Reader getInt8s() {
        return _getPointerField(PrimitiveList.Byte.factory, 2);
      }

      public boolean hasInt16s() {
        return !_pointerFieldIsNull(3);
      }

      public PrimitiveList.Short.Reader getInt16s() {
        return _getPointerField(PrimitiveList.Short.factory, 3);
      }

      public boolean hasInt32s() {
        return !_pointerFieldIsNull(4);
      }

      public PrimitiveList.Int.Reader getInt32s() {
        return _getPointerField(PrimitiveList.Int.factory, 4);
      }

      public boolean hasInt64s() {
        return !_pointerFieldIsNull(5);
      }

      public PrimitiveList.Long.Reader getInt64s() {
        return _getPointerField(PrimitiveList.Long.factory, 5);
      }

      public boolean hasUInt8s() {
        return !_pointerFieldIsNull(6);
      }

      public PrimitiveList.Byte.Reader getUInt8s() {
        return _getPointerField(PrimitiveList.Byte.factory, 6);
      }

      public boolean hasUInt16s() {
        return !_pointerFieldIsNull(7);
      }

      public PrimitiveList.Short.Reader getUInt16s() {
        return _getPointerField(PrimitiveList.Short.factory, 7);
      }

      public boolean hasUInt32s() {
        return !_pointerFieldIsNull(8);
      }

      public PrimitiveList.Int.Reader getUInt32s() {
        return _getPointerField(PrimitiveList.Int.factory, 8);
      }

      public boolean hasUInt64s() {
        return !_pointerFieldIsNull(9);
      }

      public PrimitiveList.Long.Reader getUInt64s() {
        return _getPointerField(PrimitiveList.Long.factory, 9);
      }

      public boolean hasFloat32s() {
        return !_pointerFieldIsNull(10);
      }

      public PrimitiveList.Float.Reader getFloat32s() {
        return _getPointerField(PrimitiveList.Float.factory, 10);
      }

      public boolean hasFloat64s() {
        return !_pointerFieldIsNull(11);
      }

      public PrimitiveList.Double.Reader getFloat64s() {
        return _getPointerField(PrimitiveList.Double.factory, 11);
      }

      public boolean hasTexts() {
        return !_pointerFieldIsNull(12);
      }

      public TextList.Reader getTexts() {
        return _getPointerField(TextList.factory, 12);
      }

      public boolean hasDatas() {
        return !_pointerFieldIsNull(13);
      }

      public DataList.Reader getDatas() {
        return _getPointerField(DataList.factory, 13);
      }

      public boolean hasColours() {
        return !_pointerFieldIsNull(14);
      }

      public EnumList.Reader<Colour> getColours() {
        return _getPointerField(Colour.listFactory, 14);
      }

      public boolean hasStructs() {
        return !_pointerFieldIsNull(15);
      }

      public StructList.Reader<Primitives.Reader> getStructs() {
        return _getPointerField(Primitives.listFactory, 15);
      }

      public boolean hasInt32Lists() {
        return !_pointerFieldIsNull(16);
      }

      public ListList.Reader<PrimitiveList.Int.Reader> getInt32Lists() {
        return _getPointerField(INT32_LISTS_LIST, 16);
      }

      public boolean hasTextListLists() {
        return !_pointerFieldIsNull(17);
      }

      public ListList.Reader<ListList.Reader<TextList.Reader>> getTextListLists() {
        return _getPointerField(TEXT_LIST_LISTS_LIST, 17);
      }

      public boolean hasStructLists() {
        return !_pointerFieldIsNull(18);
      }

      public ListList.Reader<StructList.Reader<Primitives.Reader>> getStructLists() {
        return _getPointerField(STRUCT_LISTS_LIST, 18);
      }

      public boolean hasColourLists() {
        return !_pointerFieldIsNull(19);
      }

      public ListList.Reader<EnumList.Reader<Colour>> getColourLists() {
        return _getPointerField(COLOUR_LISTS_LIST, 19);
      }
    }

    /** Builds {@code Lists}. */
    public static final class Builder extends StructBuilder {
      private Builder(
          SegmentBuilder segment, int data, int pointers, int dataSize, short pointerCount) {
        super(segment, data, pointers, dataSize, pointerCount);
      }

      /** A view of what is built so far, and of later changes. */
      public Reader asReader() {
        return new Reader(segment, data, pointers, dataSize, pointerCount, 0x7fffffff);
      }

      public boolean hasVoids() {
        return !_pointerFieldIsNull(0);
      }

      public PrimitiveList.Void.Builder getVoids() {
        return InPlace.list(PrimitiveList.Void.factory, segment, pointers + 0);
      }

      public void setVoids(PrimitiveList.Void.Reader value) {
        _setPointerField(PrimitiveList.Void.factory, 0, value);
      }

      public PrimitiveList.Void.Builder initVoids(int size) {
        return _initPointerField(PrimitiveList.Void.factory, 0, size);
      }

      public boolean hasBools() {
        return !_pointerFieldIsNull(1);
      }

      public PrimitiveList.Boolean.Builder getBools() {
        return InPlace.list(PrimitiveList.Boolean.factory, segment, pointers + 1);
      }

      public void setBools(PrimitiveList.Boolean.Reader value) {
        _setPointerField(PrimitiveList.Boolean.factory, 1, value);
      }

      public PrimitiveList.Boolean.Builder initBools(int size) {
        return _initPointerField(PrimitiveList.Boolean.factory, 1, size);
      }

      public boolean hasInt8s() {
        return !_pointerFieldIsNull(2);
      }

      public PrimitiveList.Byte.Builder getInt8s() {
        return InPlace.list(PrimitiveList.Byte.factory, segment, pointers + 2);
      }

      public void setInt8s(PrimitiveList.Byte.Reader value) {
        _setPointerField(PrimitiveList.Byte.factory, 2, value);
      }

      public PrimitiveList.Byte.Builder initInt8s(int size) {
        return _initPointerField(PrimitiveList.Byte.factory, 2, size);
      }

      public boolean hasInt16s() {
        return !_pointerFieldIsNull(3);
      }

      public PrimitiveList.Short.Builder getInt16s() {
        return InPlace.list(PrimitiveList.Short.factory, segment, pointers + 3);
      }

      public void setInt16s(PrimitiveList.Short.Reader value) {
        _setPointerField(PrimitiveList.Short.factory, 3, value);
      }

      public PrimitiveList.Short.Builder initInt16s(int size) {
        return _initPointerField(PrimitiveList.Short.factory, 3, size);
      }

      public boolean hasInt32s() {
        return !_pointerFieldIsNull(4);
      }

      public PrimitiveList.Int.Builder getInt32s() {
        return InPlace.list(PrimitiveList.Int.factory, segment, pointers + 4);
      }

      public void setInt32s(PrimitiveList.Int.Reader value) {
        _setPointerField(PrimitiveList.Int.factory, 4, value);
      }

      public PrimitiveList.Int.Builder initInt32s(int size) {
        return _initPointerField(PrimitiveList.Int.factory, 4, size);
      }

      public boolean hasInt64s() {
        return !_pointerFieldIsNull(5);
      }

      public PrimitiveList.Long.Builder getInt64s() {
        return InPlace.list(PrimitiveList.Long.factory, segment, pointers + 5);
      }

      public void setInt64s(PrimitiveList.Long.Reader value) {
        _setPointerField(PrimitiveList.Long.factory, 5, value);
      }

      public PrimitiveList.Long.Builder initInt64s(int size) {
        return _initPointerField(PrimitiveList.Long.factory, 5, size);
      }

      public boolean hasUInt8s() {
        return !_pointerFieldIsNull(6);
      }

      public PrimitiveList.Byte.Builder getUInt8s() {
        return InPlace.list(PrimitiveList.Byte.factory, segment, pointers + 6);
      }

      public void setUInt8s(PrimitiveList.Byte.Reader value) {
        _setPointerField(PrimitiveList.Byte.factory, 6, value);
      }

      public PrimitiveList.Byte.Builder initUInt8s(int size) {
        return _initPointerField(PrimitiveList.Byte.factory, 6, size);
      }

      public boolean hasUInt16s() {
        return !_pointerFieldIsNull(7);
      }

      public PrimitiveList.Short.Builder getUInt16s() {
        return InPlace.list(PrimitiveList.Short.factory, segment, pointers + 7);
      }

      public void setUInt16s(PrimitiveList.Short.Reader value) {
        _setPointerField(PrimitiveList.Short.factory, 7, value);
      }

      public PrimitiveList.Short.Builder initUInt16s(int size) {
        return _initPointerField(PrimitiveList.Short.factory, 7, size);
      }

      public boolean hasUInt32s() {
        return !_pointerFieldIsNull(8);
      }

      public PrimitiveList.Int.Builder getUInt32s() {
        return InPlace.list(PrimitiveList.Int.factory, segment, pointers + 8);
      }

      public void setUInt32s(PrimitiveList.Int.Reader value) {
        _setPointerField(PrimitiveList.Int.factory, 8, value);
      }

      public PrimitiveList.Int.Builder initUInt32s(int size) {
        return _initPointerField(PrimitiveList.Int.factory, 8, size);
      }

      public boolean hasUInt64s() {
        return !_pointerFieldIsNull(9);
      }

      public PrimitiveList.Long.Builder getUInt64s() {
        return InPlace.list(PrimitiveList.Long.factory, segment, pointers + 9);
      }

      public void setUInt64s(PrimitiveList.Long.Reader value) {
        _setPointerField(PrimitiveList.Long.factory, 9, value);
      }

      public PrimitiveList.Long.Builder initUInt64s(int size) {
        return _initPointerField(PrimitiveList.Long.factory, 9, size);
      }

      public boolean hasFloat32s() {
        return !_pointerFieldIsNull(10);
      }

      public PrimitiveList.Float.Builder getFloat32s() {
        return InPlace.list(PrimitiveList.Float.factory, segment, pointers + 10);
      }

      public void setFloat32s(PrimitiveList.Float.Reader value) {
        _setPointerField(PrimitiveList.Float.factory, 10, value);
      }

      public PrimitiveList.Float.Builder initFloat32s(int size) {
        return _initPointerField(PrimitiveList.Float.factory, 10, size);
      }

      public boolean hasFloat64s() {
        return !_pointerFieldIsNull(11);
      }

      public PrimitiveList.Double.Builder getFloat64s() {
        return InPlace.list(PrimitiveList.Double.factory, segment, pointers + 11);
      }

      public void setFloat64s(PrimitiveList.Double.Reader value) {
        _setPointerField(PrimitiveList.Double.factory, 11, value);
      }

      public PrimitiveList.Double.Builder initFloat64s(int size) {
        return _initPointerField(PrimitiveList.Double.factory, 11, size);
      }

      public boolean hasTexts() {
        return !_pointerFieldIsNull(12);
      }

      public TextList.Builder getTexts() {
        return InPlace.list(TextList.factory, segment, pointers + 12);
      }

      public void setTexts(TextList.Reader value) {
        _setPointerField(TextList.factory, 12, value);
      }

      public TextList.Builder initTexts(int size) {
        return _initPointerField(TextList.factory, 12, size);
      }

      public boolean hasDatas() {
        return !_pointerFieldIsNull(13);
      }

      public DataList.Builder getDatas() {
        return InPlace.list(DataList.factory, segment, pointers + 13);
      }

      public void setDatas(DataList.Reader value) {
        _setPointerField(DataList.factory, 13, value);
      }

      public DataList.Builder initDatas(int size) {
        return _initPointerField(DataList.factory, 13, size);
      }

      public boolean hasColours() {
        return !_pointerFieldIsNull(14);
      }

      public EnumList.Builder<Colour> getColours() {
        return InPlace.list(Colour.listFactory, segment, pointers + 14);
      }

      public void setColours(EnumList.Reader<Colour> value) {
        _setPointerField(Colour.listFactory, 14, value);
      }

      public EnumList.Builder<Colour> initColours(int size) {
        return _initPointerField(Colour.listFactory, 14, size);
      }

      public boolean hasStructs() {
        return !_pointerFieldIsNull(15);
      }

      public StructList.Builder<Primitives.Builder> getStructs() {
        return InPlace.list(Primitives.listFactory, segment, pointers + 15);
      }

      public void setStructs(StructList.Reader<Primitives.Reader> value) {
        _setPointerField(Primitives.listFactory, 15, value);
      }

      public StructList.Builder<Primitives.Builder> initStructs(int size) {
        return _initPointerField(Primitives.listFactory, 15, size);
      }

      public boolean hasInt32Lists() {
        return !_pointerFieldIsNull(16);
      }

      public ListList.Builder<PrimitiveList.Int.Builder> getInt32Lists() {
        return InPlace.list(INT32_LISTS_LIST, segment, pointers + 16);
      }

      public void setInt32Lists(ListList.Reader<PrimitiveList.Int.Reader> value) {
        _setPointerField(INT32_LISTS_LIST, 16, value);
      }

      public ListList.Builder<PrimitiveList.Int.Builder> initInt32Lists(int size) {
        return _initPointerField(INT32_LISTS_LIST, 16, size);
      }

      public boolean hasTextListLists() {
        return !_pointerFieldIsNull(17);
      }

      public ListList.Builder<ListList.Builder<TextList.Builder>> getTextListLists() {
        return InPlace.list(TEXT_LIST_LISTS_LIST, segment, pointers + 17);
      }

      public void setTextListLists(ListList.Reader<ListList.Reader<TextList.Reader>> value) {
        _setPointerField(TEXT_LIST_LISTS_LIST, 17, value);
      }

      public ListList.Builder<ListList.Builder<TextList.Builder>> initTextListLists(int size) {
        return _initPointerField(TEXT_LIST_LISTS_LIST, 17, size);
      }

      public boolean hasStructLists() {
        return !_pointerFieldIsNull(18);
      }

      public ListList.Builder<StructList.Builder<Primitives.Builder>> getStructLists() {
        return InPlace.list(STRUCT_LISTS_LIST, segment, pointers + 18);
      }

      public void setStructLists(ListList.Reader<StructList.Reader<Primitives.Reader>> value) {
        _setPointerField(STRUCT_LISTS_LIST, 18, value);
      }

      public ListList.Builder<StructList.Builder<Primitives.Builder>> initStructLists(int size) {
        return _initPointerField(STRUCT_LISTS_LIST, 18, size);
      }

      public boolean hasColourLists() {
        return !_pointerFieldIsNull(19);
      }

      public ListList.Builder<EnumList.Builder<Colour>> getColourLists() {
        return InPlace.list(COLOUR_LISTS_LIST, segment, pointers + 19);
      }

      public void setColourLists(ListList.Reader<EnumList.Reader<Colour>> value) {
        _setPointerField(COLOUR_LISTS_LIST, 19, value);
      }

      public ListList.Builder<EnumList.Builder<Colour>> initColourLists(int size) {
        return _initPointerField(COLOUR_LISTS_LIST, 19, size);
      }
    }

    /** The schema of this type. */
    public static final SchemaNode SCHEMA =
        SchemaNode.of(
            0x88b3b6365d3fb6aeL,
            "AAAAAAUABgCutj9dNraziA8AAAABAAAAEY0LLAzlt+YUAAcAAAAAAAAAAAAAAAAAFQAAAKoA"
            + "AAAdAAAABwAAAAAAAAAAAAAAGQAAAGcEAAAAAAAAAAAAAAAAAAAAAAAAZmVhdHVyZXMuY2Fw"
            + "bnA6TGlzdHMAAAAAAAAAAAEAAQBQAAAAAwAEAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAACEC"
            + "AAAyAAAAAAAAAAAAAAAcAgAAAwABADgCAAACAAEAAQAAAAEAAAAAAAEAAQAAAAAAAAAAAAAA"
            + "NQIAADIAAAAAAAAAAAAAADACAAADAAEATAIAAAIAAQACAAAAAgAAAAAAAQACAAAAAAAAAAAA"
            + "AABJAgAAMgAAAAAAAAAAAAAARAIAAAMAAQBgAgAAAgABAAMAAAADAAAAAAABAAMAAAAAAAAA"
            + "AAAAAF0CAAA6AAAAAAAAAAAAAABYAgAAAwABAHQCAAACAAEABAAAAAQAAAAAAAEABAAAAAAA"
            + "AAAAAAAAcQIAADoAAAAAAAAAAAAAAGwCAAADAAEAiAIAAAIAAQAFAAAABQAAAAAAAQAFAAAA"
            + "AAAAAAAAAACFAgAAOgAAAAAAAAAAAAAAgAIAAAMAAQCcAgAAAgABAAYAAAAGAAAAAAABAAYA"
            + "AAAAAAAAAAAAAJkCAAA6AAAAAAAAAAAAAACUAgAAAwABALACAAACAAEABwAAAAcAAAAAAAEA"
            + "BwAAAAAAAAAAAAAArQIAAEIAAAAAAAAAAAAAAKgCAAADAAEAxAIAAAIAAQAIAAAACAAAAAAA"
            + "AQAIAAAAAAAAAAAAAADBAgAAQgAAAAAAAAAAAAAAvAIAAAMAAQDYAgAAAgABAAkAAAAJAAAA"
            + "AAABAAkAAAAAAAAAAAAAANUCAABCAAAAAAAAAAAAAADQAgAAAwABAOwCAAACAAEACgAAAAoA"
            + "AAAAAAEACgAAAAAAAAAAAAAA6QIAAEoAAAAAAAAAAAAAAOgCAAADAAEABAMAAAIAAQALAAAA"
            + "CwAAAAAAAQALAAAAAAAAAAAAAAABAwAASgAAAAAAAAAAAAAAAAMAAAMAAQAcAwAAAgABAAwA"
            + "AAAMAAAAAAABAAwAAAAAAAAAAAAAABkDAAAyAAAAAAAAAAAAAAAUAwAAAwABADADAAACAAEA"
            + "DQAAAA0AAAAAAAEADQAAAAAAAAAAAAAALQMAADIAAAAAAAAAAAAAACgDAAADAAEARAMAAAIA"
            + "AQAOAAAADgAAAAAAAQAOAAAAAAAAAAAAAABBAwAAQgAAAAAAAAAAAAAAPAMAAAMAAQBYAwAA"
            + "AgABAA8AAAAPAAAAAAABAA8AAAAAAAAAAAAAAFUDAABCAAAAAAAAAAAAAABQAwAAAwABAGwD"
            + "AAACAAEAEAAAABAAAAAAAAEAEAAAAAAAAAAAAAAAaQMAAFoAAAAAAAAAAAAAAGgDAAADAAEA"
            + "lAMAAAIAAQARAAAAEQAAAAAAAQARAAAAAAAAAAAAAACRAwAAcgAAAAAAAAAAAAAAkAMAAAMA"
            + "AQDMAwAAAgABABIAAAASAAAAAAABABIAAAAAAAAAAAAAAMkDAABiAAAAAAAAAAAAAADIAwAA"
            + "AwABAPQDAAACAAEAEwAAABMAAAAAAAEAEwAAAAAAAAAAAAAA8QMAAGIAAAAAAAAAAAAAAPAD"
            + "AAADAAEAHAQAAAIAAQB2b2lkcwAAAA4AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADAAEA"
            + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAOAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            + "AABib29scwAAAA4AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADAAEAAQAAAAAAAAAAAAAA"
            + "AAAAAAAAAAAAAAAAAAAAAAAAAAAOAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABpbnQ4cwAAAA4A"
            + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADAAEAAgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            + "AAAAAAAAAAAOAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABpbnQxNnMAAA4AAAAAAAAAAAAAAAAA"
            + "AAAAAAAAAAAAAAAAAAADAAEAAwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAOAAAA"
            + "AAAAAAAAAAAAAAAAAAAAAAAAAABpbnQzMnMAAA4AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            + "AAADAAEABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAOAAAAAAAAAAAAAAAAAAAA"
            + "AAAAAAAAAABpbnQ2NHMAAA4AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADAAEABQAAAAAA"
            + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAOAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAB1SW50"
            + "OHMAAA4AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADAAEABgAAAAAAAAAAAAAAAAAAAAAA"
            + "AAAAAAAAAAAAAAAAAAAOAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAB1SW50MTZzAA4AAAAAAAAA"
            + "AAAAAAAAAAAAAAAAAAAAAAAAAAADAAEABwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            + "AAAOAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAB1SW50MzJzAA4AAAAAAAAAAAAAAAAAAAAAAAAA"
            + "AAAAAAAAAAADAAEACAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAOAAAAAAAAAAAA"
            + "AAAAAAAAAAAAAAAAAAB1SW50NjRzAA4AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADAAEA"
            + "CQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAOAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            + "AABmbG9hdDMycwAAAAAAAAAADgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAMAAQAKAAAA"
            + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA4AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAGZs"
            + "b2F0NjRzAAAAAAAAAAAOAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAwABAAsAAAAAAAAA"
            + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAdGV4dHMA"
            + "AAAOAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAwABAAwAAAAAAAAAAAAAAAAAAAAAAAAA"
            + "AAAAAAAAAAAAAAAADgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAZGF0YXMAAAAOAAAAAAAAAAAA"
            + "AAAAAAAAAAAAAAAAAAAAAAAAAwABAA0AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            + "DgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAY29sb3VycwAOAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            + "AAAAAAAAAwABAA8AAAAAAAAAw8p2vlZsE5QAAAAAAAAAAAAAAAAAAAAADgAAAAAAAAAAAAAA"
            + "AAAAAAAAAAAAAAAAc3RydWN0cwAOAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAwABABAA"
            + "AAAAAAAApsstanUxMJsAAAAAAAAAAAAAAAAAAAAADgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            + "aW50MzJMaXN0cwAAAAAAAA4AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADAAEADgAAAAAA"
            + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAMAAQAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            + "AAAAAA4AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAHRleHRMaXN0TGlzdHMAAAAOAAAAAAAAAAAA"
            + "AAAAAAAAAAAAAAAAAAAAAAAAAwABAA4AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADAAEA"
            + "DgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAMAAQAMAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            + "AAAAAAAAAAAAAA4AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAHN0cnVjdExpc3RzAAAAAAAOAAAA"
            + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAwABAA4AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            + "AAADAAEAEAAAAAAAAACmyy1qdTEwmwAAAAAAAAAAAAAAAAAAAAAOAAAAAAAAAAAAAAAAAAAA"
            + "AAAAAAAAAABjb2xvdXJMaXN0cwAAAAAADgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAMA"
            + "AQAOAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAwABAA8AAAAAAAAAw8p2vlZsE5QAAAAA"
            + "AAAAAAAAAAAAAAAADgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA");
  }

  /** The struct {@code Defaults}. */
  public static final class Defaults {
    /** Words of data and pointers. */
    public static final StructSize STRUCT_SIZE = new StructSize((short) 8, (short) 8);

    /** Makes readers and builders. */
    public static final Factory factory = new Factory();

    /** Makes lists. */
    public static final StructList.Factory<Builder, Reader> listFactory =
        new StructList.Factory<>(factory);

    private static final org.capnproto.Text.Reader DEFAULT_TEXT =
        new org.capnproto.Text.Reader("tab\t, \"quote\", backslash \\, \u00fcn\u00efcode \u20ac, and \ud834\udd1e");

    private static final org.capnproto.Data.Reader DEFAULT_DATA =
        new org.capnproto.Data.Reader(new byte[] {0, 127, -128, -1});

    private static final SegmentReader DEFAULT_STRUCT =
        EncodedBytes.segment(
            "AAAAAAYAAAAAAAAABQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADAAAAAAAAAAAA"
            + "AAA=");

    private static final SegmentReader DEFAULT_INT32S =
        EncodedBytes.segment(
            "AQAAABwAAAABAAAA/v///wMAAAAAAAAA");

    private static final SegmentReader DEFAULT_TEXTS =
        EncodedBytes.segment(
            "AQAAABYAAAAFAAAAIgAAAAUAAAAiAAAAb25lAAAAAAB0d28AAAAAAA==");

    private static final SegmentReader DEFAULT_LISTS =
        EncodedBytes.segment(
            "AQAAAB4AAAAJAAAADAAAAAkAAAAEAAAABQAAABQAAAABAAAAAAAAAAIAAAADAAAA");

    private static final ListList.Factory<PrimitiveList.Int.Builder, PrimitiveList.Int.Reader>
        LISTS_LIST = new ListList.Factory<>(PrimitiveList.Int.factory);

    private static final SegmentReader DEFAULT_STRUCTS =
        EncodedBytes.segment(
            "AQAAAGcAAAAIAAAABgAAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            + "AAAAAAAAAAAAAAACAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            + "AAAAAA==");

    private Defaults() {}

    /** Makes readers and builders of {@code Defaults}. */
    public static final class Factory extends StructFactory<Builder, Reader> {
      private Factory() {}

      @java.lang.Override
      public Reader constructReader(
          SegmentReader segment,
          int data,
          int pointers,
          int dataSize,
          short pointerCount,
          int nestingLimit) {
        return new Reader(segment, data, pointers, dataSize, pointerCount, nestingLimit);
      }

      @java.lang.Override
      public Builder constructBuilder(
          SegmentBuilder segment, int data, int pointers, int dataSize, short pointerCount) {
        return new Builder(segment, data, pointers, dataSize, pointerCount);
      }

      @java.lang.Override
      public StructSize structSize() {
        return STRUCT_SIZE;
      }

      @java.lang.Override
      public Reader asReader(Builder builder) {
        return builder.asReader();
      }
    }

    /** Reads {@code Defaults}. */
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

      public boolean getBool() {
        return _getBooleanField(0, true);
      }

      public byte getInt8() {
        return _getByteField(1, (byte) -8);
      }

      public short getInt16() {
        return _getShortField(1, (short) -1616);
      }

      public int getInt32() {
        return _getIntField(1, -323232);
      }

      public long getInt64() {
        return _getLongField(1, -6464646464L);
      }

      /** Unsigned: see Byte.toUnsignedInt. */
      public byte getUInt8() {
        return _getByteField(16, (byte) -48);
      }

      /** Unsigned: see Short.toUnsignedInt. */
      public short getUInt16() {
        return _getShortField(9, (short) -3920);
      }

      /** Unsigned: see Integer.toUnsignedLong. */
      public int getUInt32() {
        return _getIntField(5, -62644064);
      }

      /** Unsigned: see Long.toUnsignedString. */
      public long getUInt64() {
        return _getLongField(3, -1L);
      }

      public float getFloat32() {
        return _getFloatField(8, 0x3fa00000);
      }

      public double getFloat64() {
        return _getDoubleField(5, 0xfe37e43c8800759cL);
      }

      public double getNotANumber() {
        return _getDoubleField(6, 0x7ff8000000000000L);
      }

      public float getInfinity() {
        return _getFloatField(9, 0xff800000);
      }

      public Colour getColour() {
        return Colour.of(_getShortField(28, (short) 1) & 0xffff);
      }

      public boolean hasText() {
        return !_pointerFieldIsNull(0);
      }

      public org.capnproto.Text.Reader getText() {
        return _getPointerField(
            org.capnproto.Text.factory,
            0,
            DEFAULT_TEXT.buffer,
            DEFAULT_TEXT.offset,
            DEFAULT_TEXT.size);
      }

      public boolean hasData() {
        return !_pointerFieldIsNull(1);
      }

      public org.capnproto.Data.Reader getData() {
        return _getPointerField(
            org.capnproto.Data.factory,
            1,
            DEFAULT_DATA.buffer,
            DEFAULT_DATA.offset,
            DEFAULT_DATA.size);
      }

      public boolean hasStruct() {
        return !_pointerFieldIsNull(2);
      }

      public Primitives.Reader getStruct() {
        return _getPointerField(Primitives.factory, 2, DEFAULT_STRUCT, 0);
      }

      public boolean hasInt32s() {
        return !_pointerFieldIsNull(3);
      }

      public PrimitiveList.Int.Reader getInt32s() {
        return _getPointerField(PrimitiveList.Int.factory, 3, DEFAULT_INT32S, 0);
      }

      public boolean hasTexts() {
        return !_pointerFieldIsNull(4);
      }

      public TextList.Reader getTexts() {
        return _getPointerField(TextList.factory, 4, DEFAULT_TEXTS, 0);
      }

      public boolean hasLists() {
        return !_pointerFieldIsNull(5);
      }

      public ListList.Reader<PrimitiveList.Int.Reader> getLists() {
        return _getPointerField(LISTS_LIST, 5, DEFAULT_LISTS, 0);
      }

      public boolean hasStructs() {
        return !_pointerFieldIsNull(6);
      }

      public StructList.Reader<Primitives.Reader> getStructs() {
        return _getPointerField(Primitives.listFactory, 6, DEFAULT_STRUCTS, 0);
      }

      public boolean hasEmptyText() {
        return !_pointerFieldIsNull(7);
      }

      public org.capnproto.Text.Reader getEmptyText() {
        return _getPointerField(org.capnproto.Text.factory, 7);
      }
    }

    /** Builds {@code Defaults}. */
    public static final class Builder extends StructBuilder {
      private Builder(
          SegmentBuilder segment, int data, int pointers, int dataSize, short pointerCount) {
        super(segment, data, pointers, dataSize, pointerCount);
      }

      /** A view of what is built so far, and of later changes. */
      public Reader asReader() {
        return new Reader(segment, data, pointers, dataSize, pointerCount, 0x7fffffff);
      }

      public boolean getBool() {
        return _getBooleanField(0, true);
      }

      public void setBool(boolean value) {
        _setBooleanField(0, value, true);
      }

      public byte getInt8() {
        return _getByteField(1, (byte) -8);
      }

      public void setInt8(byte value) {
        _setByteField(1, value, (byte) -8);
      }

      public short getInt16() {
        return _getShortField(1, (short) -1616);
      }

      public void setInt16(short value) {
        _setShortField(1, value, (short) -1616);
      }

      public int getInt32() {
        return _getIntField(1, -323232);
      }

      public void setInt32(int value) {
        _setIntField(1, value, -323232);
      }

      public long getInt64() {
        return _getLongField(1, -6464646464L);
      }

      public void setInt64(long value) {
        _setLongField(1, value, -6464646464L);
      }

      public byte getUInt8() {
        return _getByteField(16, (byte) -48);
      }

      public void setUInt8(byte value) {
        _setByteField(16, value, (byte) -48);
      }

      public short getUInt16() {
        return _getShortField(9, (short) -3920);
      }

      public void setUInt16(short value) {
        _setShortField(9, value, (short) -3920);
      }

      public int getUInt32() {
        return _getIntField(5, -62644064);
      }

      public void setUInt32(int value) {
        _setIntField(5, value, -62644064);
      }

      public long getUInt64() {
        return _getLongField(3, -1L);
      }

      public void setUInt64(long value) {
        _setLongField(3, value, -1L);
      }

      public float getFloat32() {
        return _getFloatField(8, 0x3fa00000);
      }

      public void setFloat32(float value) {
        _setFloatField(8, value, 0x3fa00000);
      }

      public double getFloat64() {
        return _getDoubleField(5, 0xfe37e43c8800759cL);
      }

      public void setFloat64(double value) {
        _setDoubleField(5, value, 0xfe37e43c8800759cL);
      }

      public double getNotANumber() {
        return _getDoubleField(6, 0x7ff8000000000000L);
      }

      public void setNotANumber(double value) {
        _setDoubleField(6, value, 0x7ff8000000000000L);
      }

      public float getInfinity() {
        return _getFloatField(9, 0xff800000);
      }

      public void setInfinity(float value) {
        _setFloatField(9, value, 0xff800000);
      }

      public Colour getColour() {
        return Colour.of(_getShortField(28, (short) 1) & 0xffff);
      }

      public void setColour(Colour value) {
        _setShortField(28, (short) value.ordinal(), (short) 1);
      }

      public boolean hasText() {
        return !_pointerFieldIsNull(0);
      }

      public org.capnproto.Text.Builder getText() {
        if (_pointerFieldIsNull(0)) {
          _setPointerField(org.capnproto.Text.factory, 0, DEFAULT_TEXT);
        }
        return _getPointerField(org.capnproto.Text.factory, 0);
      }

      public void setText(String value) {
        _setPointerField(org.capnproto.Text.factory, 0, new org.capnproto.Text.Reader(value));
      }

      public void setText(org.capnproto.Text.Reader value) {
        _setPointerField(org.capnproto.Text.factory, 0, value);
      }

      public org.capnproto.Text.Builder initText(int size) {
        return _initPointerField(org.capnproto.Text.factory, 0, size);
      }

      public boolean hasData() {
        return !_pointerFieldIsNull(1);
      }

      public org.capnproto.Data.Builder getData() {
        if (_pointerFieldIsNull(1)) {
          _setPointerField(org.capnproto.Data.factory, 1, DEFAULT_DATA);
        }
        return _getPointerField(org.capnproto.Data.factory, 1);
      }

      public void setData(byte[] value) {
        _setPointerField(org.capnproto.Data.factory, 1, new org.capnproto.Data.Reader(value));
      }

      public void setData(org.capnproto.Data.Reader value) {
        _setPointerField(org.capnproto.Data.factory, 1, value);
      }

      public org.capnproto.Data.Builder initData(int size) {
        return _initPointerField(org.capnproto.Data.factory, 1, size);
      }

      public boolean hasStruct() {
        return !_pointerFieldIsNull(2);
      }

      public Primitives.Builder getStruct() {
        if (_pointerFieldIsNull(2)) {
          _setPointerField(
              Primitives.factory, 2, EncodedBytes.root(Primitives.factory, DEFAULT_STRUCT));
        }
        return _getPointerField(Primitives.factory, 2);
      }

      public void setStruct(Primitives.Reader value) {
        _setPointerField(Primitives.factory, 2, value);
      }

      public Primitives.Builder initStruct() {
        return _initPointerField(Primitives.factory, 2, 0);
      }

      public boolean hasInt32s() {
        return !_pointerFieldIsNull(3);
      }

      public PrimitiveList.Int.Builder getInt32s() {
        if (_pointerFieldIsNull(3)) {
          _setPointerField(
              PrimitiveList.Int.factory,
              3,
              EncodedBytes.root(PrimitiveList.Int.factory, DEFAULT_INT32S));
        }
        return InPlace.list(PrimitiveList.Int.factory, segment, pointers + 3);
      }

      public void setInt32s(PrimitiveList.Int.Reader value) {
        _setPointerField(PrimitiveList.Int.factory, 3, value);
      }

      public PrimitiveList.Int.Builder initInt32s(int size) {
        return _initPointerField(PrimitiveList.Int.factory, 3, size);
      }

      public boolean hasTexts() {
        return !_pointerFieldIsNull(4);
      }

      public TextList.Builder getTexts() {
        if (_pointerFieldIsNull(4)) {
          _setPointerField(TextList.factory, 4, EncodedBytes.root(TextList.factory, DEFAULT_TEXTS));
        }
        return InPlace.list(TextList.factory, segment, pointers + 4);
      }

      public void setTexts(TextList.Reader value) {
        _setPointerField(TextList.factory, 4, value);
      }

      public TextList.Builder initTexts(int size) {
        return _initPointerField(TextList.factory, 4, size);
      }

      public boolean hasLists() {
        return !_pointerFieldIsNull(5);
      }

      public ListList.Builder<PrimitiveList.Int.Builder> getLists() {
        if (_pointerFieldIsNull(5)) {
          _setPointerField(LISTS_LIST, 5, EncodedBytes.root(LISTS_LIST, DEFAULT_LISTS));
        }
        return InPlace.list(LISTS_LIST, segment, pointers + 5);
      }

      public void setLists(ListList.Reader<PrimitiveList.Int.Reader> value) {
        _setPointerField(LISTS_LIST, 5, value);
      }

      public ListList.Builder<PrimitiveList.Int.Builder> initLists(int size) {
        return _initPointerField(LISTS_LIST, 5, size);
      }

      public boolean hasStructs() {
        return !_pointerFieldIsNull(6);
      }

      public StructList.Builder<Primitives.Builder> getStructs() {
        if (_pointerFieldIsNull(6)) {
          _setPointerField(
              Primitives.listFactory,
              6,
              EncodedBytes.root(Primitives.listFactory, DEFAULT_STRUCTS));
        }
        return InPlace.list(Primitives.listFactory, segment, pointers + 6);
      }

      public void setStructs(StructList.Reader<Primitives.Reader> value) {
        _setPointerField(Primitives.listFactory, 6, value);
      }

      public StructList.Builder<Primitives.Builder> initStructs(int size) {
        return _initPointerField(Primitives.listFactory, 6, size);
      }

      public boolean hasEmptyText() {
        return !_pointerFieldIsNull(7);
      }

      public org.capnproto.Text.Builder getEmptyText() {
        return _getPointerField(org.capnproto.Text.factory, 7);
      }

      public void setEmptyText(String value) {
        _setPointerField(org.capnproto.Text.factory, 7, new org.capnproto.Text.Reader(value));
      }

      public void setEmptyText(org.capnproto.Text.Reader value) {
        _setPointerField(org.capnproto.Text.factory, 7, value);
      }

      public org.capnproto.Text.Builder initEmptyText(int size) {
        return _initPointerField(org.capnproto.Text.factory, 7, size);
      }
    }

    /** The schema of this type. */
    public static final SchemaNode SCHEMA =
        SchemaNode.of(
            0xe3f305ad1e37863fL,
            "AAAAAAUABgA/hjcerQXz4w8AAAABAAgAEY0LLAzlt+YIAAcAAAAAAAAAAAAAAAAAFQAAAMIA"
            + "AAAdAAAABwAAAAAAAAAAAAAAGQAAANcEAAAAAAAAAAAAAAAAAAAAAAAAZmVhdHVyZXMuY2Fw"
            + "bnA6RGVmYXVsdHMAAAAAAAEAAQBYAAAAAwAEAAAAAAAAAAAAAAABAAAAAAABAAAAAAAAAFkC"
            + "AAAqAAAAAAAAAAAAAABUAgAAAwABAGACAAACAAEAAQAAAAEAAAAAAAEAAQAAAAEAAAAAAAAA"
            + "XQIAACoAAAAAAAAAAAAAAFgCAAADAAEAZAIAAAIAAQACAAAAAQAAAAAAAQACAAAAAQAAAAAA"
            + "AABhAgAAMgAAAAAAAAAAAAAAXAIAAAMAAQBoAgAAAgABAAMAAAABAAAAAAABAAMAAAABAAAA"
            + "AAAAAGUCAAAyAAAAAAAAAAAAAABgAgAAAwABAGwCAAACAAEABAAAAAEAAAAAAAEABAAAAAEA"
            + "AAAAAAAAaQIAADIAAAAAAAAAAAAAAGQCAAADAAEAcAIAAAIAAQAFAAAAEAAAAAAAAQAFAAAA"
            + "AQAAAAAAAABtAgAAMgAAAAAAAAAAAAAAaAIAAAMAAQB0AgAAAgABAAYAAAAJAAAAAAABAAYA"
            + "AAABAAAAAAAAAHECAAA6AAAAAAAAAAAAAABsAgAAAwABAHgCAAACAAEABwAAAAUAAAAAAAEA"
            + "BwAAAAEAAAAAAAAAdQIAADoAAAAAAAAAAAAAAHACAAADAAEAfAIAAAIAAQAIAAAAAwAAAAAA"
            + "AQAIAAAAAQAAAAAAAAB5AgAAOgAAAAAAAAAAAAAAdAIAAAMAAQCAAgAAAgABAAkAAAAIAAAA"
            + "AAABAAkAAAABAAAAAAAAAH0CAABCAAAAAAAAAAAAAAB4AgAAAwABAIQCAAACAAEACgAAAAUA"
            + "AAAAAAEACgAAAAEAAAAAAAAAgQIAAEIAAAAAAAAAAAAAAHwCAAADAAEAiAIAAAIAAQALAAAA"
            + "BgAAAAAAAQALAAAAAQAAAAAAAACFAgAAWgAAAAAAAAAAAAAAhAIAAAMAAQCQAgAAAgABAAwA"
            + "AAAJAAAAAAABAAwAAAABAAAAAAAAAI0CAABKAAAAAAAAAAAAAACMAgAAAwABAJgCAAACAAEA"
            + "DQAAABwAAAAAAAEADQAAAAEAAAAAAAAAlQIAADoAAAAAAAAAAAAAAJACAAADAAEAnAIAAAIA"
            + "AQAOAAAAAAAAAAAAAQAOAAAAAQAAAAAAAACZAgAAKgAAAAAAAAAAAAAAlAIAAAMAAQCgAgAA"
            + "AgABAA8AAAABAAAAAAABAA8AAAABAAAAAAAAALkCAAAqAAAAAAAAAAAAAAC0AgAAAwABAMAC"
            + "AAACAAEAEAAAAAIAAAAAAAEAEAAAAAEAAAAAAAAAwQIAADoAAAAAAAAAAAAAALwCAAADAAEA"
            + "yAIAAAIAAQARAAAAAwAAAAAAAQARAAAAAQAAAAAAAADdAgAAOgAAAAAAAAAAAAAA2AIAAAMA"
            + "AQD0AgAAAgABABIAAAAEAAAAAAABABIAAAABAAAAAAAAAPkCAAAyAAAAAAAAAAAAAAD0AgAA"
            + "AwABABADAAACAAEAEwAAAAUAAAAAAAEAEwAAAAEAAAAAAAAAHQMAADIAAAAAAAAAAAAAABgD"
            + "AAADAAEARAMAAAIAAQAUAAAABgAAAAAAAQAUAAAAAQAAAAAAAABVAwAAQgAAAAAAAAAAAAAA"
            + "UAMAAAMAAQBsAwAAAgABABUAAAAHAAAAAAABABUAAAABAAAAAAAAAJ0DAABSAAAAAAAAAAAA"
            + "AACcAwAAAwABAKgDAAACAAEAYm9vbAAAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            + "AAAAAAEAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAGludDgAAAAAAgAAAAAAAAAAAAAAAAAAAAAA"
            + "AAAAAAAAAAAAAAAAAAACAPgAAAAAAAAAAAAAAAAAAAAAAAAAAABpbnQxNgAAAAMAAAAAAAAA"
            + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAwCw+QAAAAAAAAAAAAAAAAAAAAAAAAAAaW50MzIA"
            + "AAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAABgEfv/AAAAAAAAAAAAAAAA"
            + "AAAAAGludDY0AAAABQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAFAAAAAAAAAMBS"
            + "rX7+////AAAAAAAAAAB1SW50OAAAAAYAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            + "BgDQAAAAAAAAAAAAAAAAAAAAAAAAAAAAdUludDE2AAAHAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            + "AAAAAAAAAAAAAAcAsPAAAAAAAAAAAAAAAAAAAAAAAAAAAHVJbnQzMgAACAAAAAAAAAAAAAAA"
            + "AAAAAAAAAAAAAAAAAAAAAAAAAAAIAAAAoCBE/AAAAAAAAAAAAAAAAAAAAAB1SW50NjQAAAkA"
            + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACQAAAAAAAAD//////////wAAAAAAAAAA"
            + "ZmxvYXQzMgAKAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAoAAAAAAKA/AAAAAAAA"
            + "AAAAAAAAAAAAAGZsb2F0NjQACwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAALAAAA"
            + "AAAAAJx1AIg85Df+AAAAAAAAAABub3RBTnVtYmVyAAAAAAAACwAAAAAAAAAAAAAAAAAAAAAA"
            + "AAAAAAAAAAAAAAAAAAALAAAAAAAAAAAAAAAAAPh/AAAAAAAAAABpbmZpbml0eQAAAAAAAAAA"
            + "CgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAKAAAAAACA/wAAAAAAAAAAAAAAAAAA"
            + "AABjb2xvdXIAAA8AAAAAAAAAw8p2vlZsE5QAAAAAAAAAAAAAAAAAAAAADwABAAAAAAAAAAAA"
            + "AAAAAAAAAAAAAAAAdGV4dAAAAAAMAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAwA"
            + "AAAAAAAAAAAAAAAAAAABAAAAogEAAHRhYgksICJxdW90ZSIsIGJhY2tzbGFzaCBcLCDDvG7D"
            + "r2NvZGUg4oKsLCBhbmQg8J2EngAAAAAAZGF0YQAAAAANAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            + "AAAAAAAAAAAAAA0AAAAAAAAAAAAAAAAAAAABAAAAIgAAAAB/gP8AAAAAc3RydWN0AAAQAAAA"
            + "AAAAAKbLLWp1MTCbAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAAAAAABgAAAAAA"
            + "AAAFAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAMAAAAAAAAAAAAAAGludDMycwAA"
            + "DgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAMAAQAEAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            + "AAAAAAAAAAAAAA4AAAAAAAAAAAAAAAAAAAABAAAAHAAAAAEAAAD+////AwAAAAAAAAB0ZXh0"
            + "cwAAAA4AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADAAEADAAAAAAAAAAAAAAAAAAAAAAA"
            + "AAAAAAAAAAAAAAAAAAAOAAAAAAAAAAAAAAAAAAAAAQAAABYAAAAFAAAAIgAAAAUAAAAiAAAA"
            + "b25lAAAAAAB0d28AAAAAAGxpc3RzAAAADgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAMA"
            + "AQAOAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAwABAAQAAAAAAAAAAAAAAAAAAAAAAAAA"
            + "AAAAAAAAAAAAAAAADgAAAAAAAAAAAAAAAAAAAAEAAAAeAAAACQAAAAwAAAAJAAAABAAAAAUA"
            + "AAAUAAAAAQAAAAAAAAACAAAAAwAAAHN0cnVjdHMADgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            + "AAAAAAMAAQAQAAAAAAAAAKbLLWp1MTCbAAAAAAAAAAAAAAAAAAAAAA4AAAAAAAAAAAAAAAAA"
            + "AAABAAAAZwAAAAgAAAAGAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            + "AAAAAAAAAAAAAAAAAAIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            + "AAAAAAAAZW1wdHlUZXh0AAAAAAAAAAwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            + "DAAAAAAAAAAAAAAAAAAAAAEAAAAKAAAAAAAAAAAAAAA=");
  }

  /** The struct {@code Unions}. */
  public static final class Unions {
    /** Words of data and pointers. */
    public static final StructSize STRUCT_SIZE = new StructSize((short) 5, (short) 3);

    /** Makes readers and builders. */
    public static final Factory factory = new Factory();

    /** Makes lists. */
    public static final StructList.Factory<Builder, Reader> listFactory =
        new StructList.Factory<>(factory);

    private Unions() {}

    /** The members of the union. */
    public enum Which {
      NOTHING,
      NUMBER,
      TEXT,
      STRUCT,
      LIST,
      VALUES,
      BOTH,
      /** A number that this schema does not know. */
      _NOT_IN_SCHEMA;

      private static Which of(int number) {
        boolean known = number >= 0 && number < BY_NUMBER.length - 1;
        return known ? BY_NUMBER[number] : _NOT_IN_SCHEMA;
      }

      private static final Which[] BY_NUMBER = values();
    }

    /** Makes readers and builders of {@code Unions}. */
    public static final class Factory extends StructFactory<Builder, Reader> {
      private Factory() {}

      @java.lang.Override
      public Reader constructReader(
          SegmentReader segment,
          int data,
          int pointers,
          int dataSize,
          short pointerCount,
          int nestingLimit) {
        return new Reader(segment, data, pointers, dataSize, pointerCount, nestingLimit);
      }

      @java.lang.Override
      public Builder constructBuilder(
          SegmentBuilder segment, int data, int pointers, int dataSize, short pointerCount) {
        return new Builder(segment, data, pointers, dataSize, pointerCount);
      }

      @java.lang.Override
      public StructSize structSize() {
        return STRUCT_SIZE;
      }

      @java.lang.Override
      public Reader asReader(Builder builder) {
        return builder.asReader();
      }
    }

    /** Reads {@code Unions}. */
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

      /** Which member of the union is set. */
      public Which which() {
        return Which.of(_getShortField(1) & 0xffff);
      }

      /** Unsigned: see Short.toUnsignedInt. */
      public short getCommon() {
        return _getShortField(0);
      }

      public boolean isNothing() {
        return _getShortField(1) == 0;
      }

      public boolean isNumber() {
        return _getShortField(1) == 1;
      }

      public long getNumber() {
        return _getLongField(1, 42L);
      }

      public boolean isText() {
        return _getShortField(1) == 2;
      }

      public boolean hasText() {
        return _getShortField(1) == 2 && !_pointerFieldIsNull(0);
      }

      public org.capnproto.Text.Reader getText() {
        return _getPointerField(org.capnproto.Text.factory, 0);
      }

      public boolean isStruct() {
        return _getShortField(1) == 3;
      }

      public boolean hasStruct() {
        return _getShortField(1) == 3 && !_pointerFieldIsNull(0);
      }

      public Primitives.Reader getStruct() {
        return _getPointerField(Primitives.factory, 0);
      }

      public boolean isList() {
        return _getShortField(1) == 4;
      }

      public boolean hasList() {
        return _getShortField(1) == 4 && !_pointerFieldIsNull(0);
      }

      public EnumList.Reader<Colour> getList() {
        return _getPointerField(Colour.listFactory, 0);
      }

      public boolean isValues() {
        return _getShortField(1) == 5;
      }

      public Colour getValues() {
        return Colour.of(_getShortField(4, (short) 1) & 0xffff);
      }

      public boolean isBoth() {
        return _getShortField(1) == 6;
      }

      public Both.Reader getBoth() {
        return new Both.Reader(segment, data, pointers, dataSize, pointerCount, nestingLimit);
      }

      public Shape.Reader getShape() {
        return new Shape.Reader(segment, data, pointers, dataSize, pointerCount, nestingLimit);
      }

      public Address.Reader getAddress() {
        return new Address.Reader(segment, data, pointers, dataSize, pointerCount, nestingLimit);
      }
    }

    /** Builds {@code Unions}. */
    public static final class Builder extends StructBuilder {
      private Builder(
          SegmentBuilder segment, int data, int pointers, int dataSize, short pointerCount) {
        super(segment, data, pointers, dataSize, pointerCount);
      }

      /** A view of what is built so far, and of later changes. */
      public Reader asReader() {
        return new Reader(segment, data, pointers, dataSize, pointerCount, 0x7fffffff);
      }

      /** Which member of the union is set. */
      public Which which() {
        return Which.of(_getShortField(1) & 0xffff);
      }

      public short getCommon() {
        return _getShortField(0);
      }

      public void setCommon(short value) {
        _setShortField(0, value);
      }

      public boolean isNothing() {
        return _getShortField(1) == 0;
      }

      public void setNothing() {
        _setShortField(1, (short) 0);
      }

      public boolean isNumber() {
        return _getShortField(1) == 1;
      }

      public long getNumber() {
        return _getLongField(1, 42L);
      }

      public void setNumber(long value) {
        _setShortField(1, (short) 1);
        _setLongField(1, value, 42L);
      }

      public boolean isText() {
        return _getShortField(1) == 2;
      }

      public boolean hasText() {
        return _getShortField(1) == 2 && !_pointerFieldIsNull(0);
      }

      public org.capnproto.Text.Builder getText() {
        return _getPointerField(org.capnproto.Text.factory, 0);
      }

      public void setText(String value) {
        _setShortField(1, (short) 2);
        _setPointerField(org.capnproto.Text.factory, 0, new org.capnproto.Text.Reader(value));
      }

      public void setText(org.capnproto.Text.Reader value) {
        _setShortField(1, (short) 2);
        _setPointerField(org.capnproto.Text.factory, 0, value);
      }

      public org.capnproto.Text.Builder initText(int size) {
        _setShortField(1, (short) 2);
        return _initPointerField(org.capnproto.Text.factory, 0, size);
      }

      public boolean isStruct() {
        return _getShortField(1) == 3;
      }

      public boolean hasStruct() {
        return _getShortField(1) == 3 && !_pointerFieldIsNull(0);
      }

      public Primitives.Builder getStruct() {
        return _getPointerField(Primitives.factory, 0);
      }

      public void setStruct(Primitives.Reader value) {
        _setShortField(1, (short) 3);
        _setPointerField(Primitives.factory, 0, value);
      }

      public Primitives.Builder initStruct() {
        _setShortField(1, (short) 3);
        return _initPointerField(Primitives.factory, 0, 0);
      }

      public boolean isList() {
        return _getShortField(1) == 4;
      }

      public boolean hasList() {
        return _getShortField(1) == 4 && !_pointerFieldIsNull(0);
      }

      public EnumList.Builder<Colour> getList() {
        return InPlace.list(Colour.listFactory, segment, pointers + 0);
      }

      public void setList(EnumList.Reader<Colour> value) {
        _setShortField(1, (short) 4);
        _setPointerField(Colour.listFactory, 0, value);
      }

      public EnumList.Builder<Colour> initList(int size) {
        _setShortField(1, (short) 4);
        return _initPointerField(Colour.listFactory, 0, size);
      }

      public boolean isValues() {
        return _getShortField(1) == 5;
      }

      public Colour getValues() {
        return Colour.of(_getShortField(4, (short) 1) & 0xffff);
      }

      public void setValues(Colour value) {
        _setShortField(1, (short) 5);
        _setShortField(4, (short) value.ordinal(), (short) 1);
      }

      public boolean isBoth() {
        return _getShortField(1) == 6;
      }

      public Both.Builder getBoth() {
        return new Both.Builder(segment, data, pointers, dataSize, pointerCount);
      }

      /** Sets every field of the group to its default. */
      public Both.Builder initBoth() {
        _setShortField(1, (short) 6);
        _setBooleanField(64, false);
        _clearPointerField(0);
        return getBoth();
      }

      public Shape.Builder getShape() {
        return new Shape.Builder(segment, data, pointers, dataSize, pointerCount);
      }

      /** Sets every field of the group to its default. */
      public Shape.Builder initShape() {
        _setShortField(2, (short) 0);
        _setLongField(2, 0);
        _setLongField(3, 0);
        _clearPointerField(1);
        return getShape();
      }

      public Address.Builder getAddress() {
        return new Address.Builder(segment, data, pointers, dataSize, pointerCount);
      }

      /** Sets every field of the group to its default. */
      public Address.Builder initAddress() {
        _clearPointerField(2);
        _setIntField(8, 0);
        _setShortField(3, (short) 0);
        return getAddress();
      }
    }

    /** The group {@code Both}. */
    public static final class Both {
      private Both() {}

      /** Reads {@code Both}. */
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

        public boolean getFlag() {
          return _getBooleanField(64, true);
        }

        public boolean hasName() {
          return !_pointerFieldIsNull(0);
        }

        public org.capnproto.Text.Reader getName() {
          return _getPointerField(org.capnproto.Text.factory, 0);
        }
      }

      /** Builds {@code Both}. */
      public static final class Builder extends StructBuilder {
        private Builder(
            SegmentBuilder segment, int data, int pointers, int dataSize, short pointerCount) {
          super(segment, data, pointers, dataSize, pointerCount);
        }

        /** A view of what is built so far, and of later changes. */
        public Reader asReader() {
          return new Reader(segment, data, pointers, dataSize, pointerCount, 0x7fffffff);
        }

        public boolean getFlag() {
          return _getBooleanField(64, true);
        }

        public void setFlag(boolean value) {
          _setBooleanField(64, value, true);
        }

        public boolean hasName() {
          return !_pointerFieldIsNull(0);
        }

        public org.capnproto.Text.Builder getName() {
          return _getPointerField(org.capnproto.Text.factory, 0);
        }

        public void setName(String value) {
          _setPointerField(org.capnproto.Text.factory, 0, new org.capnproto.Text.Reader(value));
        }

        public void setName(org.capnproto.Text.Reader value) {
          _setPointerField(org.capnproto.Text.factory, 0, value);
        }

        public org.capnproto.Text.Builder initName(int size) {
          return _initPointerField(org.capnproto.Text.factory, 0, size);
        }
      }

      /** The schema of this type. */
      public static final SchemaNode SCHEMA =
          SchemaNode.of(
              0xb3a09dd8e9eeff25L,
              "AAAAAAUABgAl/+7p2J2gsxYAAAABAAUAn16cgTjZNYQDAAcAAQAAAAAAAAAAAAAAFQAAANoA"
              + "AAAAAAAAAAAAAAAAAAAAAAAAGQAAAHcAAAAAAAAAAAAAAAAAAAAAAAAAZmVhdHVyZXMuY2Fw"
              + "bnA6VW5pb25zLmJvdGgAAAAAAAAIAAAAAwAEAAAAAABAAAAAAAABAAcAAAABAAAAAAAAACkA"
              + "AAAqAAAAAAAAAAAAAAAkAAAAAwABADAAAAACAAEAAQAAAAAAAAAAAAEACAAAAAAAAAAAAAAA"
              + "LQAAACoAAAAAAAAAAAAAACgAAAADAAEANAAAAAIAAQBmbGFnAAAAAAEAAAAAAAAAAAAAAAAA"
              + "AAAAAAAAAAAAAAAAAAAAAAAAAQABAAAAAAAAAAAAAAAAAAAAAAAAAAAAbmFtZQAAAAAMAAAA"
              + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA==");
    }

    /** The group {@code Shape}. */
    public static final class Shape {
      private Shape() {}

      /** The members of the union. */
      public enum Which {
        POINT,
        CIRCLE,
        BOX,
        /** A number that this schema does not know. */
        _NOT_IN_SCHEMA;

        private static Which of(int number) {
          boolean known = number >= 0 && number < BY_NUMBER.length - 1;
          return known ? BY_NUMBER[number] : _NOT_IN_SCHEMA;
        }

        private static final Which[] BY_NUMBER = values();
      }

      /** Reads {@code Shape}. */
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

        /** Which member of the union is set. */
        public Which which() {
          return Which.of(_getShortField(2) & 0xffff);
        }

        public boolean isPoint() {
          return _getShortField(2) == 0;
        }

        public boolean isCircle() {
          return _getShortField(2) == 1;
        }

        public double getCircle() {
          return _getDoubleField(2);
        }

        public boolean isBox() {
          return _getShortField(2) == 2;
        }

        public Box.Reader getBox() {
          return new Box.Reader(segment, data, pointers, dataSize, pointerCount, nestingLimit);
        }
      }

      /** Builds {@code Shape}. */
      public static final class Builder extends StructBuilder {
        private Builder(
            SegmentBuilder segment, int data, int pointers, int dataSize, short pointerCount) {
          super(segment, data, pointers, dataSize, pointerCount);
        }

        /** A view of what is built so far, and of later changes. */
        public Reader asReader() {
          return new Reader(segment, data, pointers, dataSize, pointerCount, 0x7fffffff);
        }

        /** Which member of the union is set. */
        public Which which() {
          return Which.of(_getShortField(2) & 0xffff);
        }

        public boolean isPoint() {
          return _getShortField(2) == 0;
        }

        public void setPoint() {
          _setShortField(2, (short) 0);
        }

        public boolean isCircle() {
          return _getShortField(2) == 1;
        }

        public double getCircle() {
          return _getDoubleField(2);
        }

        public void setCircle(double value) {
          _setShortField(2, (short) 1);
          _setDoubleField(2, value);
        }

        public boolean isBox() {
          return _getShortField(2) == 2;
        }

        public Box.Builder getBox() {
          return new Box.Builder(segment, data, pointers, dataSize, pointerCount);
        }

        /** Sets every field of the group to its default. */
        public Box.Builder initBox() {
          _setShortField(2, (short) 2);
          _setLongField(2, 0);
          _setLongField(3, 0);
          _clearPointerField(1);
          return getBox();
        }
      }

      /** The group {@code Box}. */
      public static final class Box {
        private Box() {}

        /** Reads {@code Box}. */
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

          public double getWidth() {
            return _getDoubleField(2);
          }

          public double getHeight() {
            return _getDoubleField(3);
          }

          public boolean hasLabel() {
            return !_pointerFieldIsNull(1);
          }

          public org.capnproto.Text.Reader getLabel() {
            return _getPointerField(org.capnproto.Text.factory, 1);
          }
        }

        /** Builds {@code Box}. */
        public static final class Builder extends StructBuilder {
          private Builder(
              SegmentBuilder segment, int data, int pointers, int dataSize, short pointerCount) {
            super(segment, data, pointers, dataSize, pointerCount);
          }

          /** A view of what is built so far, and of later changes. */
          public Reader asReader() {
            return new Reader(segment, data, pointers, dataSize, pointerCount, 0x7fffffff);
          }

          public double getWidth() {
            return _getDoubleField(2);
          }

          public void setWidth(double value) {
            _setDoubleField(2, value);
          }

          public double getHeight() {
            return _getDoubleField(3);
          }

          public void setHeight(double value) {
            _setDoubleField(3, value);
          }

          public boolean hasLabel() {
            return !_pointerFieldIsNull(1);
          }

          public org.capnproto.Text.Builder getLabel() {
            return _getPointerField(org.capnproto.Text.factory, 1);
          }

          public void setLabel(String value) {
            _setPointerField(org.capnproto.Text.factory, 1, new org.capnproto.Text.Reader(value));
          }

          public void setLabel(org.capnproto.Text.Reader value) {
            _setPointerField(org.capnproto.Text.factory, 1, value);
          }

          public org.capnproto.Text.Builder initLabel(int size) {
            return _initPointerField(org.capnproto.Text.factory, 1, size);
          }
        }

        /** The schema of this type. */
        public static final SchemaNode SCHEMA =
            SchemaNode.of(
                0x892c218cec282779L,
                "AAAAAAUABgB5JyjsjCEsiRwAAAABAAUALLntN0t5CbYDAAcAAQAAAAAAAAAAAAAAFQAAAAIB"
                + "AAAAAAAAAAAAAAAAAAAAAAAAGQAAAK8AAAAAAAAAAAAAAAAAAAAAAAAAZmVhdHVyZXMuY2Fw"
                + "bnA6VW5pb25zLnNoYXBlLmJveAAMAAAAAwAEAAAAAAACAAAAAAABAAsAAAAAAAAAAAAAAEUA"
                + "AAAyAAAAAAAAAAAAAABAAAAAAwABAEwAAAACAAEAAQAAAAMAAAAAAAEADAAAAAAAAAAAAAAA"
                + "SQAAADoAAAAAAAAAAAAAAEQAAAADAAEAUAAAAAIAAQACAAAAAQAAAAAAAQANAAAAAAAAAAAA"
                + "AABNAAAAMgAAAAAAAAAAAAAASAAAAAMAAQBUAAAAAgABAHdpZHRoAAAACwAAAAAAAAAAAAAA"
                + "AAAAAAAAAAAAAAAAAAAAAAAAAAALAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABoZWlnaHQAAAsA"
                + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
                + "bGFiZWwAAAAMAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAwAAAAAAAAAAAAAAAAA"
                + "AAAAAAAAAAAAAA==");
      }

      /** The schema of this type. */
      public static final SchemaNode SCHEMA =
          SchemaNode.of(
              0xb609794b37edb92cL,
              "AAAAAAUABgAsue03S3kJthYAAAABAAUAn16cgTjZNYQDAAcAAQADAAIAAAAAAAAAFQAAAOIA"
              + "AAAAAAAAAAAAAAAAAAAAAAAAGQAAAK8AAAAAAAAAAAAAAAAAAAAAAAAAZmVhdHVyZXMuY2Fw"
              + "bnA6VW5pb25zLnNoYXBlAAAAAAAMAAAAAwAEAAAA//8AAAAAAAABAAkAAAAAAAAAAAAAAEUA"
              + "AAAyAAAAAAAAAAAAAABAAAAAAwABAEwAAAACAAEAAQD+/wIAAAAAAAEACgAAAAAAAAAAAAAA"
              + "SQAAADoAAAAAAAAAAAAAAEQAAAADAAEAUAAAAAIAAQACAP3/AAAAAAEAAAAAAAAAeSco7Iwh"
              + "LIlNAAAAIgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAHBvaW50AAAAAAAAAAAAAAAAAAAA"
              + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABjaXJjbGUAAAsA"
              + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
              + "Ym94AAAAAAA=");
    }

    /** The group {@code Address}. */
    public static final class Address {
      private Address() {}

      /** Reads {@code Address}. */
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

        public boolean hasStreet() {
          return !_pointerFieldIsNull(2);
        }

        public org.capnproto.Text.Reader getStreet() {
          return _getPointerField(org.capnproto.Text.factory, 2);
        }

        public int getNumber() {
          return _getIntField(8, 1);
        }

        public Country.Reader getCountry() {
          return new Country.Reader(segment, data, pointers, dataSize, pointerCount, nestingLimit);
        }
      }

      /** Builds {@code Address}. */
      public static final class Builder extends StructBuilder {
        private Builder(
            SegmentBuilder segment, int data, int pointers, int dataSize, short pointerCount) {
          super(segment, data, pointers, dataSize, pointerCount);
        }

        /** A view of what is built so far, and of later changes. */
        public Reader asReader() {
          return new Reader(segment, data, pointers, dataSize, pointerCount, 0x7fffffff);
        }

        public boolean hasStreet() {
          return !_pointerFieldIsNull(2);
        }

        public org.capnproto.Text.Builder getStreet() {
          return _getPointerField(org.capnproto.Text.factory, 2);
        }

        public void setStreet(String value) {
          _setPointerField(org.capnproto.Text.factory, 2, new org.capnproto.Text.Reader(value));
        }

        public void setStreet(org.capnproto.Text.Reader value) {
          _setPointerField(org.capnproto.Text.factory, 2, value);
        }

        public org.capnproto.Text.Builder initStreet(int size) {
          return _initPointerField(org.capnproto.Text.factory, 2, size);
        }

        public int getNumber() {
          return _getIntField(8, 1);
        }

        public void setNumber(int value) {
          _setIntField(8, value, 1);
        }

        public Country.Builder getCountry() {
          return new Country.Builder(segment, data, pointers, dataSize, pointerCount);
        }

        /** Sets every field of the group to its default. */
        public Country.Builder initCountry() {
          _setShortField(3, (short) 0);
          return getCountry();
        }
      }

      /** The group {@code Country}. */
      public static final class Country {
        private Country() {}

        /** Reads {@code Country}. */
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

          /** Unsigned: see Short.toUnsignedInt. */
          public short getCode() {
            return _getShortField(3);
          }
        }

        /** Builds {@code Country}. */
        public static final class Builder extends StructBuilder {
          private Builder(
              SegmentBuilder segment, int data, int pointers, int dataSize, short pointerCount) {
            super(segment, data, pointers, dataSize, pointerCount);
          }

          /** A view of what is built so far, and of later changes. */
          public Reader asReader() {
            return new Reader(segment, data, pointers, dataSize, pointerCount, 0x7fffffff);
          }

          public short getCode() {
            return _getShortField(3);
          }

          public void setCode(short value) {
            _setShortField(3, value);
          }
        }

        /** The schema of this type. */
        public static final SchemaNode SCHEMA =
            SchemaNode.of(
                0xda66f94ba315eab0L,
                "AAAAAAUABgCw6hWjS/lm2h4AAAABAAUA815NXv9G09YDAAcAAQAAAAAAAAAAAAAAFQAAADIB"
                + "AAAAAAAAAAAAAAAAAAAAAAAAHQAAAD8AAAAAAAAAAAAAAAAAAAAAAAAAZmVhdHVyZXMuY2Fw"
                + "bnA6VW5pb25zLmFkZHJlc3MuY291bnRyeQAAAAQAAAADAAQAAAAAAAMAAAAAAAEAEAAAAAAA"
                + "AAAAAAAADQAAACoAAAAAAAAAAAAAAAgAAAADAAEAFAAAAAIAAQBjb2RlAAAAAAcAAAAAAAAA"
                + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA");
      }

      /** The schema of this type. */
      public static final SchemaNode SCHEMA =
          SchemaNode.of(
              0xd6d346ff5e4d5ef3L,
              "AAAAAAUABgDzXk1e/0bT1hYAAAABAAUAn16cgTjZNYQDAAcAAQAAAAAAAAAAAAAAFQAAAPIA"
              + "AAAAAAAAAAAAAAAAAAAAAAAAGQAAAK8AAAAAAAAAAAAAAAAAAAAAAAAAZmVhdHVyZXMuY2Fw"
              + "bnA6VW5pb25zLmFkZHJlc3MAAAAMAAAAAwAEAAAAAAACAAAAAAABAA4AAAAAAAAAAAAAAEUA"
              + "AAA6AAAAAAAAAAAAAABAAAAAAwABAEwAAAACAAEAAQAAAAgAAAAAAAEADwAAAAEAAAAAAAAA"
              + "SQAAADoAAAAAAAAAAAAAAEQAAAADAAEAUAAAAAIAAQACAAAAAAAAAAEAAAAAAAAAsOoVo0v5"
              + "ZtpNAAAAQgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAHN0cmVldAAADAAAAAAAAAAAAAAA"
              + "AAAAAAAAAAAAAAAAAAAAAAAAAAAMAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABudW1iZXIAAAQA"
              + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAA"
              + "Y291bnRyeQA=");
    }

    /** The schema of this type. */
    public static final SchemaNode SCHEMA =
        SchemaNode.of(
            0x8435d938819c5e9fL,
            "AAAAAAUABgCfXpyBONk1hA8AAAABAAUAEY0LLAzlt+YDAAcAAAAHAAEAAAAAAAAAFQAAALIA"
            + "AAAdAAAABwAAAAAAAAAAAAAAGQAAADcCAAAAAAAAAAAAAAAAAAAAAAAAZmVhdHVyZXMuY2Fw"
            + "bnA6VW5pb25zAAAAAAAAAAEAAQAoAAAAAwAEAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAkB"
            + "AAA6AAAAAAAAAAAAAAAEAQAAAwABABABAAACAAEAAQD//wAAAAAAAAEAAQAAAAAAAAAAAAAA"
            + "DQEAAEIAAAAAAAAAAAAAAAgBAAADAAEAFAEAAAIAAQACAP7/AQAAAAAAAQACAAAAAQAAAAAA"
            + "AAARAQAAOgAAAAAAAAAAAAAADAEAAAMAAQAYAQAAAgABAAMA/f8AAAAAAAABAAMAAAAAAAAA"
            + "AAAAABUBAAAqAAAAAAAAAAAAAAAQAQAAAwABABwBAAACAAEABAD8/wAAAAAAAAEABAAAAAAA"
            + "AAAAAAAAGQEAADoAAAAAAAAAAAAAABQBAAADAAEAIAEAAAIAAQAFAPv/AAAAAAAAAQAFAAAA"
            + "AAAAAAAAAAAdAQAAKgAAAAAAAAAAAAAAGAEAAAMAAQA0AQAAAgABAAYA+v8EAAAAAAABAAYA"
            + "AAABAAAAAAAAADEBAAA6AAAAAAAAAAAAAAAsAQAAAwABADgBAAACAAEABwD5/wAAAAABAAAA"
            + "AAAAACX/7unYnaCzNQEAACoAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIAAAAAAAAAAEA"
            + "AAAAAAAALLntN0t5CbYdAQAAMgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAkAAAAAAAAA"
            + "AQAAAAAAAADzXk1e/0bT1gUBAABCAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAY29tbW9u"
            + "AAAHAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAcAAAAAAAAAAAAAAAAAAAAAAAAA"
            + "AAAAAG5vdGhpbmcAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            + "AAAAAAAAAAAAAAAAAABudW1iZXIAAAUAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            + "BQAAAAAAAAAqAAAAAAAAAAAAAAAAAAAAdGV4dAAAAAAMAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            + "AAAAAAAAAAAAAAwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAHN0cnVjdAAAEAAAAAAAAACmyy1q"
            + "dTEwmwAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABsaXN0AAAAAA4A"
            + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADAAEADwAAAAAAAADDyna+VmwTlAAAAAAAAAAA"
            + "AAAAAAAAAAAOAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAB2YWx1ZXMAAA8AAAAAAAAAw8p2vlZs"
            + "E5QAAAAAAAAAAAAAAAAAAAAADwABAAAAAAAAAAAAAAAAAAAAAAAAAAAAYm90aAAAAABzaGFw"
            + "ZQAAAGFkZHJlc3MA");
  }

  /** Names that Java keeps for itself, or that the generated class needs. */
  public static final class Names {
    /** Words of data and pointers. */
    public static final StructSize STRUCT_SIZE = new StructSize((short) 2, (short) 5);

    /** Makes readers and builders. */
    public static final Factory factory = new Factory();

    /** Makes lists. */
    public static final StructList.Factory<Builder, Reader> listFactory =
        new StructList.Factory<>(factory);

    private Names() {}

    /** Makes readers and builders of {@code Names}. */
    public static final class Factory extends StructFactory<Builder, Reader> {
      private Factory() {}

      @java.lang.Override
      public Reader constructReader(
          SegmentReader segment,
          int data,
          int pointers,
          int dataSize,
          short pointerCount,
          int nestingLimit) {
        return new Reader(segment, data, pointers, dataSize, pointerCount, nestingLimit);
      }

      @java.lang.Override
      public Builder constructBuilder(
          SegmentBuilder segment, int data, int pointers, int dataSize, short pointerCount) {
        return new Builder(segment, data, pointers, dataSize, pointerCount);
      }

      @java.lang.Override
      public StructSize structSize() {
        return STRUCT_SIZE;
      }

      @java.lang.Override
      public Reader asReader(Builder builder) {
        return builder.asReader();
      }
    }

    /** Reads {@code Names}. */
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

      public boolean hasClass_() {
        return !_pointerFieldIsNull(0);
      }

      public Text.Reader getClass_() {
        return _getPointerField(Text.factory, 0);
      }

      public int getInt() {
        return _getIntField(0);
      }

      public boolean getNew() {
        return _getBooleanField(32);
      }

      public boolean hasReader() {
        return !_pointerFieldIsNull(1);
      }

      public Reader_.Reader getReader() {
        return _getPointerField(Reader_.factory, 1);
      }

      public int getSegment() {
        return _getIntField(2);
      }

      public boolean hasObject() {
        return !_pointerFieldIsNull(2);
      }

      public Object.Reader getObject() {
        return _getPointerField(Object.factory, 2);
      }

      public boolean hasText() {
        return !_pointerFieldIsNull(3);
      }

      public Text.Data.Reader getText() {
        return _getPointerField(Text.Data.factory, 3);
      }

      public boolean hasBuilder() {
        return !_pointerFieldIsNull(4);
      }

      public Builder_.Reader getBuilder() {
        return _getPointerField(Builder_.factory, 4);
      }

      public Group_.Reader getGroup() {
        return new Group_.Reader(segment, data, pointers, dataSize, pointerCount, nestingLimit);
      }

      public Which_ getWhich() {
        return Which_.of(_getShortField(3) & 0xffff);
      }
    }

    /** Builds {@code Names}. */
    public static final class Builder extends StructBuilder {
      private Builder(
          SegmentBuilder segment, int data, int pointers, int dataSize, short pointerCount) {
        super(segment, data, pointers, dataSize, pointerCount);
      }

      /** A view of what is built so far, and of later changes. */
      public Reader asReader() {
        return new Reader(segment, data, pointers, dataSize, pointerCount, 0x7fffffff);
      }

      public boolean hasClass_() {
        return !_pointerFieldIsNull(0);
      }

      public Text.Builder getClass_() {
        return _getPointerField(Text.factory, 0);
      }

      public void setClass_(Text.Reader value) {
        _setPointerField(Text.factory, 0, value);
      }

      public Text.Builder initClass_() {
        return _initPointerField(Text.factory, 0, 0);
      }

      public int getInt() {
        return _getIntField(0);
      }

      public void setInt(int value) {
        _setIntField(0, value);
      }

      public boolean getNew() {
        return _getBooleanField(32);
      }

      public void setNew(boolean value) {
        _setBooleanField(32, value);
      }

      public boolean hasReader() {
        return !_pointerFieldIsNull(1);
      }

      public Reader_.Builder getReader() {
        return _getPointerField(Reader_.factory, 1);
      }

      public void setReader(Reader_.Reader value) {
        _setPointerField(Reader_.factory, 1, value);
      }

      public Reader_.Builder initReader() {
        return _initPointerField(Reader_.factory, 1, 0);
      }

      public int getSegment() {
        return _getIntField(2);
      }

      public void setSegment(int value) {
        _setIntField(2, value);
      }

      public boolean hasObject() {
        return !_pointerFieldIsNull(2);
      }

      public Object.Builder getObject() {
        return _getPointerField(Object.factory, 2);
      }

      public void setObject(Object.Reader value) {
        _setPointerField(Object.factory, 2, value);
      }

      public Object.Builder initObject() {
        return _initPointerField(Object.factory, 2, 0);
      }

      public boolean hasText() {
        return !_pointerFieldIsNull(3);
      }

      public Text.Data.Builder getText() {
        return _getPointerField(Text.Data.factory, 3);
      }

      public void setText(Text.Data.Reader value) {
        _setPointerField(Text.Data.factory, 3, value);
      }

      public Text.Data.Builder initText() {
        return _initPointerField(Text.Data.factory, 3, 0);
      }

      public boolean hasBuilder() {
        return !_pointerFieldIsNull(4);
      }

      public Builder_.Builder getBuilder() {
        return _getPointerField(Builder_.factory, 4);
      }

      public void setBuilder(Builder_.Reader value) {
        _setPointerField(Builder_.factory, 4, value);
      }

      public Builder_.Builder initBuilder() {
        return _initPointerField(Builder_.factory, 4, 0);
      }

      public Group_.Builder getGroup() {
        return new Group_.Builder(segment, data, pointers, dataSize, pointerCount);
      }

      /** Sets every field of the group to its default. */
      public Group_.Builder initGroup() {
        _setIntField(3, 0);
        return getGroup();
      }

      public Which_ getWhich() {
        return Which_.of(_getShortField(3) & 0xffff);
      }

      public void setWhich(Which_ value) {
        _setShortField(3, (short) value.ordinal());
      }
    }

    /** The group {@code Group_}. */
    public static final class Group_ {
      private Group_() {}

      /** Reads {@code Group_}. */
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

        public int getValue() {
          return _getIntField(3);
        }
      }

      /** Builds {@code Group_}. */
      public static final class Builder extends StructBuilder {
        private Builder(
            SegmentBuilder segment, int data, int pointers, int dataSize, short pointerCount) {
          super(segment, data, pointers, dataSize, pointerCount);
        }

        /** A view of what is built so far, and of later changes. */
        public Reader asReader() {
          return new Reader(segment, data, pointers, dataSize, pointerCount, 0x7fffffff);
        }

        public int getValue() {
          return _getIntField(3);
        }

        public void setValue(int value) {
          _setIntField(3, value);
        }
      }

      /** The schema of this type. */
      public static final SchemaNode SCHEMA =
          SchemaNode.of(
              0xca899854c51ba202L,
              "AAAAAAUABgACohvFVJiJyhUAAAABAAIAqEbekFU1ncoFAAcAAQAAAAAAAAAAAAAAFQAAANoA"
              + "AAAAAAAAAAAAAAAAAAAAAAAAGQAAAD8AAAAAAAAAAAAAAAAAAAAAAAAAZmVhdHVyZXMuY2Fw"
              + "bnA6TmFtZXMuZ3JvdXAAAAAAAAAEAAAAAwAEAAAAAAADAAAAAAABAAgAAAAAAAAAAAAAAA0A"
              + "AAAyAAAAAAAAAAAAAAAIAAAAAwABABQAAAACAAEAdmFsdWUAAAAEAAAAAAAAAAAAAAAAAAAA"
              + "AAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA==");
    }

    /** The struct {@code Reader_}. */
    public static final class Reader_ {
      /** Words of data and pointers. */
      public static final StructSize STRUCT_SIZE = new StructSize((short) 0, (short) 1);

      /** Makes readers and builders. */
      public static final Factory factory = new Factory();

      /** Makes lists. */
      public static final StructList.Factory<Builder, Reader> listFactory =
          new StructList.Factory<>(factory);

      private Reader_() {}

      /** Makes readers and builders of {@code Reader_}. */
      public static final class Factory extends StructFactory<Builder, Reader> {
        private Factory() {}

        @java.lang.Override
        public Reader constructReader(
            SegmentReader segment,
            int data,
            int pointers,
            int dataSize,
            short pointerCount,
            int nestingLimit) {
          return new Reader(segment, data, pointers, dataSize, pointerCount, nestingLimit);
        }

        @java.lang.Override
        public Builder constructBuilder(
            SegmentBuilder segment, int data, int pointers, int dataSize, short pointerCount) {
          return new Builder(segment, data, pointers, dataSize, pointerCount);
        }

        @java.lang.Override
        public StructSize structSize() {
          return STRUCT_SIZE;
        }

        @java.lang.Override
        public Reader asReader(Builder builder) {
          return builder.asReader();
        }
      }

      /** Reads {@code Reader_}. */
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

        public boolean hasBuilder() {
          return !_pointerFieldIsNull(0);
        }

        public Builder_.Reader getBuilder() {
          return _getPointerField(Builder_.factory, 0);
        }
      }

      /** Builds {@code Reader_}. */
      public static final class Builder extends StructBuilder {
        private Builder(
            SegmentBuilder segment, int data, int pointers, int dataSize, short pointerCount) {
          super(segment, data, pointers, dataSize, pointerCount);
        }

        /** A view of what is built so far, and of later changes. */
        public Reader asReader() {
          return new Reader(segment, data, pointers, dataSize, pointerCount, 0x7fffffff);
        }

        public boolean hasBuilder() {
          return !_pointerFieldIsNull(0);
        }

        public Builder_.Builder getBuilder() {
          return _getPointerField(Builder_.factory, 0);
        }

        public void setBuilder(Builder_.Reader value) {
          _setPointerField(Builder_.factory, 0, value);
        }

        public Builder_.Builder initBuilder() {
          return _initPointerField(Builder_.factory, 0, 0);
        }
      }

      /** The schema of this type. */
      public static final SchemaNode SCHEMA =
          SchemaNode.of(
              0xcb1e973c2b461288L,
              "AAAAAAUABgCIEkYrPJceyxUAAAABAAAAqEbekFU1ncoBAAcAAAAAAAAAAAAAAAAAFQAAAOIA"
              + "AAAhAAAABwAAAAAAAAAAAAAAHQAAAD8AAAAAAAAAAAAAAAAAAAAAAAAAZmVhdHVyZXMuY2Fw"
              + "bnA6TmFtZXMuUmVhZGVyAAAAAAAAAAAAAQABAAQAAAADAAQAAAAAAAAAAAAAAAEAAAAAAAAA"
              + "AAAAAAAADQAAAEIAAAAAAAAAAAAAAAgAAAADAAEAFAAAAAIAAQBidWlsZGVyABAAAAAAAAAA"
              + "uQPx+XKW5r8AAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA");
    }

    /** The struct {@code Builder_}. */
    public static final class Builder_ {
      /** Words of data and pointers. */
      public static final StructSize STRUCT_SIZE = new StructSize((short) 0, (short) 1);

      /** Makes readers and builders. */
      public static final Factory factory = new Factory();

      /** Makes lists. */
      public static final StructList.Factory<Builder, Reader> listFactory =
          new StructList.Factory<>(factory);

      private Builder_() {}

      /** Makes readers and builders of {@code Builder_}. */
      public static final class Factory extends StructFactory<Builder, Reader> {
        private Factory() {}

        @java.lang.Override
        public Reader constructReader(
            SegmentReader segment,
            int data,
            int pointers,
            int dataSize,
            short pointerCount,
            int nestingLimit) {
          return new Reader(segment, data, pointers, dataSize, pointerCount, nestingLimit);
        }

        @java.lang.Override
        public Builder constructBuilder(
            SegmentBuilder segment, int data, int pointers, int dataSize, short pointerCount) {
          return new Builder(segment, data, pointers, dataSize, pointerCount);
        }

        @java.lang.Override
        public StructSize structSize() {
          return STRUCT_SIZE;
        }

        @java.lang.Override
        public Reader asReader(Builder builder) {
          return builder.asReader();
        }
      }

      /** Reads {@code Builder_}. */
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

        public boolean hasFactory() {
          return !_pointerFieldIsNull(0);
        }

        public Factory_.Reader getFactory() {
          return _getPointerField(Factory_.factory, 0);
        }
      }

      /** Builds {@code Builder_}. */
      public static final class Builder extends StructBuilder {
        private Builder(
            SegmentBuilder segment, int data, int pointers, int dataSize, short pointerCount) {
          super(segment, data, pointers, dataSize, pointerCount);
        }

        /** A view of what is built so far, and of later changes. */
        public Reader asReader() {
          return new Reader(segment, data, pointers, dataSize, pointerCount, 0x7fffffff);
        }

        public boolean hasFactory() {
          return !_pointerFieldIsNull(0);
        }

        public Factory_.Builder getFactory() {
          return _getPointerField(Factory_.factory, 0);
        }

        public void setFactory(Factory_.Reader value) {
          _setPointerField(Factory_.factory, 0, value);
        }

        public Factory_.Builder initFactory() {
          return _initPointerField(Factory_.factory, 0, 0);
        }
      }

      /** The struct {@code Names_}. */
      public static final class Names_ {
        /** Words of data and pointers. */
        public static final StructSize STRUCT_SIZE = new StructSize((short) 0, (short) 1);

        /** Makes readers and builders. */
        public static final Factory factory = new Factory();

        /** Makes lists. */
        public static final StructList.Factory<Builder, Reader> listFactory =
            new StructList.Factory<>(factory);

        private Names_() {}

        /** Makes readers and builders of {@code Names_}. */
        public static final class Factory extends StructFactory<Builder, Reader> {
          private Factory() {}

          @java.lang.Override
          public Reader constructReader(
              SegmentReader segment,
              int data,
              int pointers,
              int dataSize,
              short pointerCount,
              int nestingLimit) {
            return new Reader(segment, data, pointers, dataSize, pointerCount, nestingLimit);
          }

          @java.lang.Override
          public Builder constructBuilder(
              SegmentBuilder segment, int data, int pointers, int dataSize, short pointerCount) {
            return new Builder(segment, data, pointers, dataSize, pointerCount);
          }

          @java.lang.Override
          public StructSize structSize() {
            return STRUCT_SIZE;
          }

          @java.lang.Override
          public Reader asReader(Builder builder) {
            return builder.asReader();
          }
        }

        /** Reads {@code Names_}. */
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

          public boolean hasAgain() {
            return !_pointerFieldIsNull(0);
          }

          public Names_.Reader getAgain() {
            return _getPointerField(Names_.factory, 0);
          }
        }

        /** Builds {@code Names_}. */
        public static final class Builder extends StructBuilder {
          private Builder(
              SegmentBuilder segment, int data, int pointers, int dataSize, short pointerCount) {
            super(segment, data, pointers, dataSize, pointerCount);
          }

          /** A view of what is built so far, and of later changes. */
          public Reader asReader() {
            return new Reader(segment, data, pointers, dataSize, pointerCount, 0x7fffffff);
          }

          public boolean hasAgain() {
            return !_pointerFieldIsNull(0);
          }

          public Names_.Builder getAgain() {
            return _getPointerField(Names_.factory, 0);
          }

          public void setAgain(Names_.Reader value) {
            _setPointerField(Names_.factory, 0, value);
          }

          public Names_.Builder initAgain() {
            return _initPointerField(Names_.factory, 0, 0);
          }
        }

        /** The schema of this type. */
        public static final SchemaNode SCHEMA =
            SchemaNode.of(
                0xa6eaff0dfde04ddaL,
                "AAAAAAUABgDaTeD9Df/qph0AAAABAAAAuQPx+XKW5r8BAAcAAAAAAAAAAAAAAAAAFQAAABoB"
                + "AAAlAAAABwAAAAAAAAAAAAAAIQAAAD8AAAAAAAAAAAAAAAAAAAAAAAAAZmVhdHVyZXMuY2Fw"
                + "bnA6TmFtZXMuQnVpbGRlci5OYW1lcwAAAAAAAAAAAAABAAEABAAAAAMABAAAAAAAAAAAAAAA"
                + "AQAAAAAAAAAAAAAAAAANAAAAMgAAAAAAAAAAAAAACAAAAAMAAQAUAAAAAgABAGFnYWluAAAA"
                + "EAAAAAAAAADaTeD9Df/qpgAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
                + "AAA=");
      }

      /** The schema of this type. */
      public static final SchemaNode SCHEMA =
          SchemaNode.of(
              0xbfe69672f9f103b9L,
              "AAAAAAUABgC5A/H5cpbmvxUAAAABAAAAqEbekFU1ncoBAAcAAAAAAAAAAAAAAAAAFQAAAOoA"
              + "AAAhAAAAFwAAAAAAAAAAAAAAKQAAAD8AAAAAAAAAAAAAAAAAAAAAAAAAZmVhdHVyZXMuY2Fw"
              + "bnA6TmFtZXMuQnVpbGRlcgAAAAAEAAAAAQABANpN4P0N/+qmAQAAADIAAABOYW1lcwAAAAQA"
              + "AAADAAQAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAADQAAAEIAAAAAAAAAAAAAAAgAAAADAAEA"
              + "FAAAAAIAAQBmYWN0b3J5ABAAAAAAAAAA78RgUFqpF5gAAAAAAAAAAAAAAAAAAAAAEAAAAAAA"
              + "AAAAAAAAAAAAAAAAAAAAAAAA");
    }

    /** The struct {@code Factory_}. */
    public static final class Factory_ {
      /** Words of data and pointers. */
      public static final StructSize STRUCT_SIZE = new StructSize((short) 1, (short) 0);

      /** Makes readers and builders. */
      public static final Factory factory = new Factory();

      /** Makes lists. */
      public static final StructList.Factory<Builder, Reader> listFactory =
          new StructList.Factory<>(factory);

      private Factory_() {}

      /** Makes readers and builders of {@code Factory_}. */
      public static final class Factory extends StructFactory<Builder, Reader> {
        private Factory() {}

        @java.lang.Override
        public Reader constructReader(
            SegmentReader segment,
            int data,
            int pointers,
            int dataSize,
            short pointerCount,
            int nestingLimit) {
          return new Reader(segment, data, pointers, dataSize, pointerCount, nestingLimit);
        }

        @java.lang.Override
        public Builder constructBuilder(
            SegmentBuilder segment, int data, int pointers, int dataSize, short pointerCount) {
          return new Builder(segment, data, pointers, dataSize, pointerCount);
        }

        @java.lang.Override
        public StructSize structSize() {
          return STRUCT_SIZE;
        }

        @java.lang.Override
        public Reader asReader(Builder builder) {
          return builder.asReader();
        }
      }

      /** Reads {@code Factory_}. */
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

        public int getValue() {
          return _getIntField(0);
        }
      }

      /** Builds {@code Factory_}. */
      public static final class Builder extends StructBuilder {
        private Builder(
            SegmentBuilder segment, int data, int pointers, int dataSize, short pointerCount) {
          super(segment, data, pointers, dataSize, pointerCount);
        }

        /** A view of what is built so far, and of later changes. */
        public Reader asReader() {
          return new Reader(segment, data, pointers, dataSize, pointerCount, 0x7fffffff);
        }

        public int getValue() {
          return _getIntField(0);
        }

        public void setValue(int value) {
          _setIntField(0, value);
        }
      }

      /** The schema of this type. */
      public static final SchemaNode SCHEMA =
          SchemaNode.of(
              0x9817a95a5060c4efL,
              "AAAAAAUABgDvxGBQWqkXmBUAAAABAAEAqEbekFU1ncoAAAcAAAAAAAAAAAAAAAAAFQAAAOoA"
              + "AAAhAAAABwAAAAAAAAAAAAAAHQAAAD8AAAAAAAAAAAAAAAAAAAAAAAAAZmVhdHVyZXMuY2Fw"
              + "bnA6TmFtZXMuRmFjdG9yeQAAAAAAAAAAAQABAAQAAAADAAQAAAAAAAAAAAAAAAEAAAAAAAAA"
              + "AAAAAAAADQAAADIAAAAAAAAAAAAAAAgAAAADAAEAFAAAAAIAAQB2YWx1ZQAAAAQAAAAAAAAA"
              + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA");
    }

    /** The struct {@code Object}. */
    public static final class Object {
      /** Words of data and pointers. */
      public static final StructSize STRUCT_SIZE = new StructSize((short) 0, (short) 1);

      /** Makes readers and builders. */
      public static final Factory factory = new Factory();

      /** Makes lists. */
      public static final StructList.Factory<Builder, Reader> listFactory =
          new StructList.Factory<>(factory);

      private Object() {}

      /** Makes readers and builders of {@code Object}. */
      public static final class Factory extends StructFactory<Builder, Reader> {
        private Factory() {}

        @java.lang.Override
        public Reader constructReader(
            SegmentReader segment,
            int data,
            int pointers,
            int dataSize,
            short pointerCount,
            int nestingLimit) {
          return new Reader(segment, data, pointers, dataSize, pointerCount, nestingLimit);
        }

        @java.lang.Override
        public Builder constructBuilder(
            SegmentBuilder segment, int data, int pointers, int dataSize, short pointerCount) {
          return new Builder(segment, data, pointers, dataSize, pointerCount);
        }

        @java.lang.Override
        public StructSize structSize() {
          return STRUCT_SIZE;
        }

        @java.lang.Override
        public Reader asReader(Builder builder) {
          return builder.asReader();
        }
      }

      /** Reads {@code Object}. */
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

        public boolean hasOverride() {
          return !_pointerFieldIsNull(0);
        }

        public Text.Reader getOverride() {
          return _getPointerField(Text.factory, 0);
        }
      }

      /** Builds {@code Object}. */
      public static final class Builder extends StructBuilder {
        private Builder(
            SegmentBuilder segment, int data, int pointers, int dataSize, short pointerCount) {
          super(segment, data, pointers, dataSize, pointerCount);
        }

        /** A view of what is built so far, and of later changes. */
        public Reader asReader() {
          return new Reader(segment, data, pointers, dataSize, pointerCount, 0x7fffffff);
        }

        public boolean hasOverride() {
          return !_pointerFieldIsNull(0);
        }

        public Text.Builder getOverride() {
          return _getPointerField(Text.factory, 0);
        }

        public void setOverride(Text.Reader value) {
          _setPointerField(Text.factory, 0, value);
        }

        public Text.Builder initOverride() {
          return _initPointerField(Text.factory, 0, 0);
        }
      }

      /** The schema of this type. */
      public static final SchemaNode SCHEMA =
          SchemaNode.of(
              0xb4418d4c7f05bd87L,
              "AAAAAAUABgCHvQV/TI1BtBUAAAABAAAAqEbekFU1ncoBAAcAAAAAAAAAAAAAAAAAFQAAAOIA"
              + "AAAhAAAABwAAAAAAAAAAAAAAHQAAAD8AAAAAAAAAAAAAAAAAAAAAAAAAZmVhdHVyZXMuY2Fw"
              + "bnA6TmFtZXMuT2JqZWN0AAAAAAAAAAAAAQABAAQAAAADAAQAAAAAAAAAAAAAAAEAAAAAAAAA"
              + "AAAAAAAADQAAAEoAAAAAAAAAAAAAAAwAAAADAAEAGAAAAAIAAQBvdmVycmlkZQAAAAAAAAAA"
              + "EAAAAAAAAADmoS3D24aytwAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
              + "AAA=");
    }

    /** The struct {@code Text}. */
    public static final class Text {
      /** Words of data and pointers. */
      public static final StructSize STRUCT_SIZE = new StructSize((short) 0, (short) 0);

      /** Makes readers and builders. */
      public static final Factory factory = new Factory();

      /** Makes lists. */
      public static final StructList.Factory<Builder, Reader> listFactory =
          new StructList.Factory<>(factory);

      private Text() {}

      /** Makes readers and builders of {@code Text}. */
      public static final class Factory extends StructFactory<Builder, Reader> {
        private Factory() {}

        @java.lang.Override
        public Reader constructReader(
            SegmentReader segment,
            int data,
            int pointers,
            int dataSize,
            short pointerCount,
            int nestingLimit) {
          return new Reader(segment, data, pointers, dataSize, pointerCount, nestingLimit);
        }

        @java.lang.Override
        public Builder constructBuilder(
            SegmentBuilder segment, int data, int pointers, int dataSize, short pointerCount) {
          return new Builder(segment, data, pointers, dataSize, pointerCount);
        }

        @java.lang.Override
        public StructSize structSize() {
          return STRUCT_SIZE;
        }

        @java.lang.Override
        public Reader asReader(Builder builder) {
          return builder.asReader();
        }
      }

      /** Reads {@code Text}. */
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
      }

      /** Builds {@code Text}. */
      public static final class Builder extends StructBuilder {
        private Builder(
            SegmentBuilder segment, int data, int pointers, int dataSize, short pointerCount) {
          super(segment, data, pointers, dataSize, pointerCount);
        }

        /** A view of what is built so far, and of later changes. */
        public Reader asReader() {
          return new Reader(segment, data, pointers, dataSize, pointerCount, 0x7fffffff);
        }
      }

      /** The struct {@code Data}. */
      public static final class Data {
        /** Words of data and pointers. */
        public static final StructSize STRUCT_SIZE = new StructSize((short) 0, (short) 1);

        /** Makes readers and builders. */
        public static final Factory factory = new Factory();

        /** Makes lists. */
        public static final StructList.Factory<Builder, Reader> listFactory =
            new StructList.Factory<>(factory);

        private Data() {}

        /** Makes readers and builders of {@code Data}. */
        public static final class Factory extends StructFactory<Builder, Reader> {
          private Factory() {}

          @java.lang.Override
          public Reader constructReader(
              SegmentReader segment,
              int data,
              int pointers,
              int dataSize,
              short pointerCount,
              int nestingLimit) {
            return new Reader(segment, data, pointers, dataSize, pointerCount, nestingLimit);
          }

          @java.lang.Override
          public Builder constructBuilder(
              SegmentBuilder segment, int data, int pointers, int dataSize, short pointerCount) {
            return new Builder(segment, data, pointers, dataSize, pointerCount);
          }

          @java.lang.Override
          public StructSize structSize() {
            return STRUCT_SIZE;
          }

          @java.lang.Override
          public Reader asReader(Builder builder) {
            return builder.asReader();
          }
        }

        /** Reads {@code Data}. */
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

          public boolean hasString() {
            return !_pointerFieldIsNull(0);
          }

          public Other.Integer.Reader getString() {
            return _getPointerField(Other.Integer.factory, 0);
          }
        }

        /** Builds {@code Data}. */
        public static final class Builder extends StructBuilder {
          private Builder(
              SegmentBuilder segment, int data, int pointers, int dataSize, short pointerCount) {
            super(segment, data, pointers, dataSize, pointerCount);
          }

          /** A view of what is built so far, and of later changes. */
          public Reader asReader() {
            return new Reader(segment, data, pointers, dataSize, pointerCount, 0x7fffffff);
          }

          public boolean hasString() {
            return !_pointerFieldIsNull(0);
          }

          public Other.Integer.Builder getString() {
            return _getPointerField(Other.Integer.factory, 0);
          }

          public void setString(Other.Integer.Reader value) {
            _setPointerField(Other.Integer.factory, 0, value);
          }

          public Other.Integer.Builder initString() {
            return _initPointerField(Other.Integer.factory, 0, 0);
          }
        }

        /** The schema of this type. */
        public static final SchemaNode SCHEMA =
            SchemaNode.of(
                0xd44420f8e2dddd2cL,
                "AAAAAAUABgAs3d3i+CBE1BoAAAABAAAA5qEtw9uGsrcBAAcAAAAAAAAAAAAAAAAAFQAAAPoA"
                + "AAAhAAAABwAAAAAAAAAAAAAAHQAAAD8AAAAAAAAAAAAAAAAAAAAAAAAAZmVhdHVyZXMuY2Fw"
                + "bnA6TmFtZXMuVGV4dC5EYXRhAAAAAAAAAQABAAQAAAADAAQAAAAAAAAAAAAAAAEAAAAAAAAA"
                + "AAAAAAAADQAAADoAAAAAAAAAAAAAAAgAAAADAAEAFAAAAAIAAQBzdHJpbmcAABAAAAAAAAAA"
                + "b8l7kEvSe9IAAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA");
      }

      /** The schema of this type. */
      public static final SchemaNode SCHEMA =
          SchemaNode.of(
              0xb7b286dbc32da1e6L,
              "AAAAAAUABgDmoS3D24aytxUAAAABAAAAqEbekFU1ncoAAAcAAAAAAAAAAAAAAAAAFQAAANIA"
              + "AAAhAAAAFwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAZmVhdHVyZXMuY2Fw"
              + "bnA6TmFtZXMuVGV4dAAAAAAAAAAEAAAAAQABACzd3eL4IETUAQAAACoAAABEYXRhAAAAAA==");
    }

    /** The struct {@code Override}. */
    public static final class Override {
      /** Words of data and pointers. */
      public static final StructSize STRUCT_SIZE = new StructSize((short) 0, (short) 0);

      /** Makes readers and builders. */
      public static final Factory factory = new Factory();

      /** Makes lists. */
      public static final StructList.Factory<Builder, Reader> listFactory =
          new StructList.Factory<>(factory);

      private Override() {}

      /** Makes readers and builders of {@code Override}. */
      public static final class Factory extends StructFactory<Builder, Reader> {
        private Factory() {}

        @java.lang.Override
        public Reader constructReader(
            SegmentReader segment,
            int data,
            int pointers,
            int dataSize,
            short pointerCount,
            int nestingLimit) {
          return new Reader(segment, data, pointers, dataSize, pointerCount, nestingLimit);
        }

        @java.lang.Override
        public Builder constructBuilder(
            SegmentBuilder segment, int data, int pointers, int dataSize, short pointerCount) {
          return new Builder(segment, data, pointers, dataSize, pointerCount);
        }

        @java.lang.Override
        public StructSize structSize() {
          return STRUCT_SIZE;
        }

        @java.lang.Override
        public Reader asReader(Builder builder) {
          return builder.asReader();
        }
      }

      /** Reads {@code Override}. */
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
      }

      /** Builds {@code Override}. */
      public static final class Builder extends StructBuilder {
        private Builder(
            SegmentBuilder segment, int data, int pointers, int dataSize, short pointerCount) {
          super(segment, data, pointers, dataSize, pointerCount);
        }

        /** A view of what is built so far, and of later changes. */
        public Reader asReader() {
          return new Reader(segment, data, pointers, dataSize, pointerCount, 0x7fffffff);
        }
      }

      /** The schema of this type. */
      public static final SchemaNode SCHEMA =
          SchemaNode.of(
              0x9fef1352fa1b724eL,
              "AAAAAAUABgBOchv6UhPvnxUAAAABAAAAqEbekFU1ncoAAAcAAAAAAAAAAAAAAAAAFQAAAPIA"
              + "AAAhAAAABwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAZmVhdHVyZXMuY2Fw"
              + "bnA6TmFtZXMuT3ZlcnJpZGUAAAAAAAAAAQABAA==");
    }

    /** The struct {@code Group}. */
    public static final class Group {
      /** Words of data and pointers. */
      public static final StructSize STRUCT_SIZE = new StructSize((short) 0, (short) 0);

      /** Makes readers and builders. */
      public static final Factory factory = new Factory();

      /** Makes lists. */
      public static final StructList.Factory<Builder, Reader> listFactory =
          new StructList.Factory<>(factory);

      private Group() {}

      /** Makes readers and builders of {@code Group}. */
      public static final class Factory extends StructFactory<Builder, Reader> {
        private Factory() {}

        @java.lang.Override
        public Reader constructReader(
            SegmentReader segment,
            int data,
            int pointers,
            int dataSize,
            short pointerCount,
            int nestingLimit) {
          return new Reader(segment, data, pointers, dataSize, pointerCount, nestingLimit);
        }

        @java.lang.Override
        public Builder constructBuilder(
            SegmentBuilder segment, int data, int pointers, int dataSize, short pointerCount) {
          return new Builder(segment, data, pointers, dataSize, pointerCount);
        }

        @java.lang.Override
        public StructSize structSize() {
          return STRUCT_SIZE;
        }

        @java.lang.Override
        public Reader asReader(Builder builder) {
          return builder.asReader();
        }
      }

      /** Reads {@code Group}. */
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
      }

      /** Builds {@code Group}. */
      public static final class Builder extends StructBuilder {
        private Builder(
            SegmentBuilder segment, int data, int pointers, int dataSize, short pointerCount) {
          super(segment, data, pointers, dataSize, pointerCount);
        }

        /** A view of what is built so far, and of later changes. */
        public Reader asReader() {
          return new Reader(segment, data, pointers, dataSize, pointerCount, 0x7fffffff);
        }
      }

      /** The schema of this type. */
      public static final SchemaNode SCHEMA =
          SchemaNode.of(
              0xf2386085a33ba2a3L,
              "AAAAAAUABgCjojujhWA48hUAAAABAAAAqEbekFU1ncoAAAcAAAAAAAAAAAAAAAAAFQAAANoA"
              + "AAAhAAAABwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAZmVhdHVyZXMuY2Fw"
              + "bnA6TmFtZXMuR3JvdXAAAAAAAAAAAAAAAQABAA==");
    }

    /** The enum {@code Which_}. */
    public enum Which_ {
      WHICH,
      BY_NUMBER_,
      NOT_IN_SCHEMA,
      A_B,
      A_PART,
      A_PART_,
      /** A number that this schema does not know. */
      _NOT_IN_SCHEMA;

      /** Makes lists of {@link Which_}. */
      public static final EnumList.Factory<Which_> listFactory =
          new EnumList.Factory<>(values());

      /** The schema of this type. */
      public static final SchemaNode SCHEMA =
          SchemaNode.of(
              0xec53d5b05e04f570L,
              "AAAAAAUABgBw9QResNVT7BUAAAACAAAAqEbekFU1ncoAAAAAAAAAAAAAAAAAAAAAFQAAANoA"
              + "AAAhAAAABwAAAAAAAAAAAAAAHQAAAJcAAAAAAAAAAAAAAAAAAAAAAAAAZmVhdHVyZXMuY2Fw"
              + "bnA6TmFtZXMuV2hpY2gAAAAAAAAAAAAAAQABABgAAAABAAIAAAAAAAAAAABBAAAAMgAAAAAA"
              + "AAAAAAAAAQAAAAAAAAA5AAAASgAAAAAAAAAAAAAAAgAAAAAAAAA1AAAAYgAAAAAAAAAAAAAA"
              + "AwAAAAAAAAAxAAAAGgAAAAAAAAAAAAAABAAAAAAAAAApAAAAMgAAAAAAAAAAAAAABQAAAAAA"
              + "AAAhAAAAMgAAAAAAAAAAAAAAd2hpY2gAAABieU51bWJlcgAAAAAAAAAAbm90SW5TY2hlbWEA"
              + "AAAAAGFCAAAAAAAAYVBhcnQAAABhUEFSVAAAAA==");

      /** The enumerant with this number, or {@link #_NOT_IN_SCHEMA}. */
      public static Which_ of(int number) {
        boolean known = number >= 0 && number < BY_NUMBER.length - 1;
        return known ? BY_NUMBER[number] : _NOT_IN_SCHEMA;
      }

      private static final Which_[] BY_NUMBER = values();
    }

    public static final int SCHEMA_ = 7;

    public static final int STRUCT_SIZE_ = 8;

    /** The schema of this type. */
    public static final SchemaNode SCHEMA =
        SchemaNode.of(
            0xca9d355590de46a8L,
            "AAAAAAUABgCoRt6QVTWdyg8AAAABAAIAEY0LLAzlt+YFAAcAAAAAAAAAAAAAAAAAFQAAAKoA"
            + "AAAdAAAApwAAAAAAAAAAAAAAmQAAADcCAAAAAAAAAAAAAAAAAAAAAAAAZmVhdHVyZXMuY2Fw"
            + "bnA6TmFtZXMAAAAAKAAAAAEAAQCIEkYrPJcey0kAAAA6AAAAuQPx+XKW5r9FAAAAQgAAAO/E"
            + "YFBaqReYQQAAAEIAAACHvQV/TI1BtD0AAAA6AAAA5qEtw9uGsrc5AAAAKgAAAE5yG/pSE++f"
            + "NQAAAEoAAACjojujhWA48jUAAAAyAAAAcPUEXrDVU+wxAAAAMgAAAE54LnonUmO0LQAAADoA"
            + "AAAftGQpsGry0CkAAABaAAAAUmVhZGVyAABCdWlsZGVyAEZhY3RvcnkAT2JqZWN0AABUZXh0"
            + "AAAAAE92ZXJyaWRlAAAAAAAAAABHcm91cAAAAFdoaWNoAAAAc2NoZW1hAABzdHJ1Y3RTaXpl"
            + "AAAAAAAAKAAAAAMABAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAJAQAAMgAAAAAAAAAAAAAA"
            + "BAEAAAMAAQAQAQAAAgABAAEAAAAAAAAAAAABAAEAAAAAAAAAAAAAAA0BAAAiAAAAAAAAAAAA"
            + "AAAIAQAAAwABABQBAAACAAEAAgAAACAAAAAAAAEAAgAAAAAAAAAAAAAAEQEAACIAAAAAAAAA"
            + "AAAAAAwBAAADAAEAGAEAAAIAAQADAAAAAQAAAAAAAQADAAAAAAAAAAAAAAAVAQAAOgAAAAAA"
            + "AAAAAAAAEAEAAAMAAQAcAQAAAgABAAQAAAACAAAAAAABAAQAAAAAAAAAAAAAABkBAABCAAAA"
            + "AAAAAAAAAAAUAQAAAwABACABAAACAAEABQAAAAIAAAAAAAEABQAAAAAAAAAAAAAAHQEAADoA"
            + "AAAAAAAAAAAAABgBAAADAAEAJAEAAAIAAQAGAAAAAwAAAAAAAQAGAAAAAAAAAAAAAAAhAQAA"
            + "KgAAAAAAAAAAAAAAHAEAAAMAAQAoAQAAAgABAAcAAAAEAAAAAAABAAcAAAAAAAAAAAAAACUB"
            + "AABCAAAAAAAAAAAAAAAgAQAAAwABACwBAAACAAEACAAAAAAAAAABAAAAAAAAAAKiG8VUmInK"
            + "KQEAADIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAJAAAAAwAAAAAAAQAJAAAAAAAAAAAA"
            + "AAARAQAAMgAAAAAAAAAAAAAADAEAAAMAAQAYAQAAAgABAGNsYXNzAAAAEAAAAAAAAADmoS3D"
            + "24aytwAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABpbnQAAAAAAAQA"
            + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            + "bmV3AAAAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAA"
            + "AAAAAAAAAAAAAHJlYWRlcgAAEAAAAAAAAACIEkYrPJceywAAAAAAAAAAAAAAAAAAAAAQAAAA"
            + "AAAAAAAAAAAAAAAAAAAAAAAAAABzZWdtZW50AAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            + "AAAAAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAb2JqZWN0AAAQAAAAAAAAAIe9BX9MjUG0"
            + "AAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAHRleHQAAAAAEAAAAAAA"
            + "AAAs3d3i+CBE1AAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABidWls"
            + "ZGVyABAAAAAAAAAAuQPx+XKW5r8AAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAA"
            + "AAAAAAAAZ3JvdXAAAAB3aGljaAAAAA8AAAAAAAAAcPUEXrDVU+wAAAAAAAAAAAAAAAAAAAAA"
            + "DwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA");
  }

  /** The struct {@code Empty}. */
  public static final class Empty {
    /** Words of data and pointers. */
    public static final StructSize STRUCT_SIZE = new StructSize((short) 0, (short) 0);

    /** Makes readers and builders. */
    public static final Factory factory = new Factory();

    /** Makes lists. */
    public static final StructList.Factory<Builder, Reader> listFactory =
        new StructList.Factory<>(factory);

    private Empty() {}

    /** Makes readers and builders of {@code Empty}. */
    public static final class Factory extends StructFactory<Builder, Reader> {
      private Factory() {}

      @java.lang.Override
      public Reader constructReader(
          SegmentReader segment,
          int data,
          int pointers,
          int dataSize,
          short pointerCount,
          int nestingLimit) {
        return new Reader(segment, data, pointers, dataSize, pointerCount, nestingLimit);
      }

      @java.lang.Override
      public Builder constructBuilder(
          SegmentBuilder segment, int data, int pointers, int dataSize, short pointerCount) {
        return new Builder(segment, data, pointers, dataSize, pointerCount);
      }

      @java.lang.Override
      public StructSize structSize() {
        return STRUCT_SIZE;
      }

      @java.lang.Override
      public Reader asReader(Builder builder) {
        return builder.asReader();
      }
    }

    /** Reads {@code Empty}. */
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
    }

    /** Builds {@code Empty}. */
    public static final class Builder extends StructBuilder {
      private Builder(
          SegmentBuilder segment, int data, int pointers, int dataSize, short pointerCount) {
        super(segment, data, pointers, dataSize, pointerCount);
      }

      /** A view of what is built so far, and of later changes. */
      public Reader asReader() {
        return new Reader(segment, data, pointers, dataSize, pointerCount, 0x7fffffff);
      }
    }

    /** The schema of this type. */
    public static final SchemaNode SCHEMA =
        SchemaNode.of(
            0xa7dc201d4e62e6c6L,
            "AAAAAAUABgDG5mJOHSDcpw8AAAABAAAAEY0LLAzlt+YAAAcAAAAAAAAAAAAAAAAAFQAAAKoA"
            + "AAAdAAAABwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAZmVhdHVyZXMuY2Fw"
            + "bnA6RW1wdHkAAAAAAAAAAAEAAQA=");
  }

  /** The struct {@code Imported}. */
  public static final class Imported {
    /** Words of data and pointers. */
    public static final StructSize STRUCT_SIZE = new StructSize((short) 1, (short) 2);

    /** Makes readers and builders. */
    public static final Factory factory = new Factory();

    /** Makes lists. */
    public static final StructList.Factory<Builder, Reader> listFactory =
        new StructList.Factory<>(factory);

    private Imported() {}

    /** Makes readers and builders of {@code Imported}. */
    public static final class Factory extends StructFactory<Builder, Reader> {
      private Factory() {}

      @java.lang.Override
      public Reader constructReader(
          SegmentReader segment,
          int data,
          int pointers,
          int dataSize,
          short pointerCount,
          int nestingLimit) {
        return new Reader(segment, data, pointers, dataSize, pointerCount, nestingLimit);
      }

      @java.lang.Override
      public Builder constructBuilder(
          SegmentBuilder segment, int data, int pointers, int dataSize, short pointerCount) {
        return new Builder(segment, data, pointers, dataSize, pointerCount);
      }

      @java.lang.Override
      public StructSize structSize() {
        return STRUCT_SIZE;
      }

      @java.lang.Override
      public Reader asReader(Builder builder) {
        return builder.asReader();
      }
    }

    /** Reads {@code Imported}. */
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

      public boolean hasInteger() {
        return !_pointerFieldIsNull(0);
      }

      public Other.Integer.Reader getInteger() {
        return _getPointerField(Other.Integer.factory, 0);
      }

      public boolean hasIntegers() {
        return !_pointerFieldIsNull(1);
      }

      public StructList.Reader<Other.Integer.Reader> getIntegers() {
        return _getPointerField(Other.Integer.listFactory, 1);
      }

      public Other.Integer.Kind getKind() {
        return Other.Integer.Kind.of(_getShortField(0, (short) 1) & 0xffff);
      }
    }

    /** Builds {@code Imported}. */
    public static final class Builder extends StructBuilder {
      private Builder(
          SegmentBuilder segment, int data, int pointers, int dataSize, short pointerCount) {
        super(segment, data, pointers, dataSize, pointerCount);
      }

      /** A view of what is built so far, and of later changes. */
      public Reader asReader() {
        return new Reader(segment, data, pointers, dataSize, pointerCount, 0x7fffffff);
      }

      public boolean hasInteger() {
        return !_pointerFieldIsNull(0);
      }

      public Other.Integer.Builder getInteger() {
        return _getPointerField(Other.Integer.factory, 0);
      }

      public void setInteger(Other.Integer.Reader value) {
        _setPointerField(Other.Integer.factory, 0, value);
      }

      public Other.Integer.Builder initInteger() {
        return _initPointerField(Other.Integer.factory, 0, 0);
      }

      public boolean hasIntegers() {
        return !_pointerFieldIsNull(1);
      }

      public StructList.Builder<Other.Integer.Builder> getIntegers() {
        return InPlace.list(Other.Integer.listFactory, segment, pointers + 1);
      }

      public void setIntegers(StructList.Reader<Other.Integer.Reader> value) {
        _setPointerField(Other.Integer.listFactory, 1, value);
      }

      public StructList.Builder<Other.Integer.Builder> initIntegers(int size) {
        return _initPointerField(Other.Integer.listFactory, 1, size);
      }

      public Other.Integer.Kind getKind() {
        return Other.Integer.Kind.of(_getShortField(0, (short) 1) & 0xffff);
      }

      public void setKind(Other.Integer.Kind value) {
        _setShortField(0, (short) value.ordinal(), (short) 1);
      }
    }

    /** The schema of this type. */
    public static final SchemaNode SCHEMA =
        SchemaNode.of(
            0xac311a6dfedf5149L,
            "AAAAAAUABgBJUd/+bRoxrA8AAAABAAEAEY0LLAzlt+YCAAcAAAAAAAAAAAAAAAAAFQAAAMIA"
            + "AAAdAAAABwAAAAAAAAAAAAAAGQAAAK8AAAAAAAAAAAAAAAAAAAAAAAAAZmVhdHVyZXMuY2Fw"
            + "bnA6SW1wb3J0ZWQAAAAAAAEAAQAMAAAAAwAEAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAEUA"
            + "AABCAAAAAAAAAAAAAABAAAAAAwABAEwAAAACAAEAAQAAAAEAAAAAAAEAAQAAAAAAAAAAAAAA"
            + "SQAAAEoAAAAAAAAAAAAAAEgAAAADAAEAZAAAAAIAAQACAAAAAAAAAAAAAQACAAAAAQAAAAAA"
            + "AABhAAAAKgAAAAAAAAAAAAAAXAAAAAMAAQBoAAAAAgABAGludGVnZXIAEAAAAAAAAABvyXuQ"
            + "S9J70gAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABpbnRlZ2VycwAA"
            + "AAAAAAAADgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAMAAQAQAAAAAAAAAG/Je5BL0nvS"
            + "AAAAAAAAAAAAAAAAAAAAAA4AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAGtpbmQAAAAADwAAAAAA"
            + "AACka0FtYv+dhwAAAAAAAAAAAAAAAAAAAAAPAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAA=");
  }

  /** What Newer looked like before. */
  public static final class Old {
    /** Words of data and pointers. */
    public static final StructSize STRUCT_SIZE = new StructSize((short) 1, (short) 0);

    /** Makes readers and builders. */
    public static final Factory factory = new Factory();

    /** Makes lists. */
    public static final StructList.Factory<Builder, Reader> listFactory =
        new StructList.Factory<>(factory);

    private Old() {}

    /** Makes readers and builders of {@code Old}. */
    public static final class Factory extends StructFactory<Builder, Reader> {
      private Factory() {}

      @java.lang.Override
      public Reader constructReader(
          SegmentReader segment,
          int data,
          int pointers,
          int dataSize,
          short pointerCount,
          int nestingLimit) {
        return new Reader(segment, data, pointers, dataSize, pointerCount, nestingLimit);
      }

      @java.lang.Override
      public Builder constructBuilder(
          SegmentBuilder segment, int data, int pointers, int dataSize, short pointerCount) {
        return new Builder(segment, data, pointers, dataSize, pointerCount);
      }

      @java.lang.Override
      public StructSize structSize() {
        return STRUCT_SIZE;
      }

      @java.lang.Override
      public Reader asReader(Builder builder) {
        return builder.asReader();
      }
    }

    /** Reads {@code Old}. */
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

      public int getNumber() {
        return _getIntField(0);
      }
    }

    /** Builds {@code Old}. */
    public static final class Builder extends StructBuilder {
      private Builder(
          SegmentBuilder segment, int data, int pointers, int dataSize, short pointerCount) {
        super(segment, data, pointers, dataSize, pointerCount);
      }

      /** A view of what is built so far, and of later changes. */
      public Reader asReader() {
        return new Reader(segment, data, pointers, dataSize, pointerCount, 0x7fffffff);
      }

      public int getNumber() {
        return _getIntField(0);
      }

      public void setNumber(int value) {
        _setIntField(0, value);
      }
    }

    /** The schema of this type. */
    public static final SchemaNode SCHEMA =
        SchemaNode.of(
            0xaadaa88c5b3f3642L,
            "AAAAAAUABgBCNj9bjKjaqg8AAAABAAEAEY0LLAzlt+YAAAcAAAAAAAAAAAAAAAAAFQAAAJoA"
            + "AAAdAAAABwAAAAAAAAAAAAAAGQAAAD8AAAAAAAAAAAAAAAAAAAAAAAAAZmVhdHVyZXMuY2Fw"
            + "bnA6T2xkAAAAAAAAAAAAAAEAAQAEAAAAAwAEAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAA0A"
            + "AAA6AAAAAAAAAAAAAAAIAAAAAwABABQAAAACAAEAbnVtYmVyAAAEAAAAAAAAAAAAAAAAAAAA"
            + "AAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA==");
  }

  /** The struct {@code Newer}. */
  public static final class Newer {
    /** Words of data and pointers. */
    public static final StructSize STRUCT_SIZE = new StructSize((short) 2, (short) 1);

    /** Makes readers and builders. */
    public static final Factory factory = new Factory();

    /** Makes lists. */
    public static final StructList.Factory<Builder, Reader> listFactory =
        new StructList.Factory<>(factory);

    private static final org.capnproto.Text.Reader DEFAULT_TEXT =
        new org.capnproto.Text.Reader("new");

    private Newer() {}

    /** Makes readers and builders of {@code Newer}. */
    public static final class Factory extends StructFactory<Builder, Reader> {
      private Factory() {}

      @java.lang.Override
      public Reader constructReader(
          SegmentReader segment,
          int data,
          int pointers,
          int dataSize,
          short pointerCount,
          int nestingLimit) {
        return new Reader(segment, data, pointers, dataSize, pointerCount, nestingLimit);
      }

      @java.lang.Override
      public Builder constructBuilder(
          SegmentBuilder segment, int data, int pointers, int dataSize, short pointerCount) {
        return new Builder(segment, data, pointers, dataSize, pointerCount);
      }

      @java.lang.Override
      public StructSize structSize() {
        return STRUCT_SIZE;
      }

      @java.lang.Override
      public Reader asReader(Builder builder) {
        return builder.asReader();
      }
    }

    /** Reads {@code Newer}. */
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

      public int getNumber() {
        return _getIntField(0);
      }

      public long getAdded() {
        return _getLongField(1, 11L);
      }

      public boolean hasText() {
        return !_pointerFieldIsNull(0);
      }

      public org.capnproto.Text.Reader getText() {
        return _getPointerField(
            org.capnproto.Text.factory,
            0,
            DEFAULT_TEXT.buffer,
            DEFAULT_TEXT.offset,
            DEFAULT_TEXT.size);
      }

      public Colour getColour() {
        return Colour.of(_getShortField(2, (short) 1) & 0xffff);
      }
    }

    /** Builds {@code Newer}. */
    public static final class Builder extends StructBuilder {
      private Builder(
          SegmentBuilder segment, int data, int pointers, int dataSize, short pointerCount) {
        super(segment, data, pointers, dataSize, pointerCount);
      }

      /** A view of what is built so far, and of later changes. */
      public Reader asReader() {
        return new Reader(segment, data, pointers, dataSize, pointerCount, 0x7fffffff);
      }

      public int getNumber() {
        return _getIntField(0);
      }

      public void setNumber(int value) {
        _setIntField(0, value);
      }

      public long getAdded() {
        return _getLongField(1, 11L);
      }

      public void setAdded(long value) {
        _setLongField(1, value, 11L);
      }

      public boolean hasText() {
        return !_pointerFieldIsNull(0);
      }

      public org.capnproto.Text.Builder getText() {
        if (_pointerFieldIsNull(0)) {
          _setPointerField(org.capnproto.Text.factory, 0, DEFAULT_TEXT);
        }
        return _getPointerField(org.capnproto.Text.factory, 0);
      }

      public void setText(String value) {
        _setPointerField(org.capnproto.Text.factory, 0, new org.capnproto.Text.Reader(value));
      }

      public void setText(org.capnproto.Text.Reader value) {
        _setPointerField(org.capnproto.Text.factory, 0, value);
      }

      public org.capnproto.Text.Builder initText(int size) {
        return _initPointerField(org.capnproto.Text.factory, 0, size);
      }

      public Colour getColour() {
        return Colour.of(_getShortField(2, (short) 1) & 0xffff);
      }

      public void setColour(Colour value) {
        _setShortField(2, (short) value.ordinal(), (short) 1);
      }
    }

    /** The schema of this type. */
    public static final SchemaNode SCHEMA =
        SchemaNode.of(
            0xe88841e0e67b762aL,
            "AAAAAAUABgAqdnvm4EGI6A8AAAABAAIAEY0LLAzlt+YBAAcAAAAAAAAAAAAAAAAAFQAAAKoA"
            + "AAAdAAAABwAAAAAAAAAAAAAAGQAAAOcAAAAAAAAAAAAAAAAAAAAAAAAAZmVhdHVyZXMuY2Fw"
            + "bnA6TmV3ZXIAAAAAAAAAAAEAAQAQAAAAAwAEAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAGEA"
            + "AAA6AAAAAAAAAAAAAABcAAAAAwABAGgAAAACAAEAAQAAAAEAAAAAAAEAAQAAAAEAAAAAAAAA"
            + "ZQAAADIAAAAAAAAAAAAAAGAAAAADAAEAbAAAAAIAAQACAAAAAAAAAAAAAQACAAAAAQAAAAAA"
            + "AABpAAAAKgAAAAAAAAAAAAAAZAAAAAMAAQBwAAAAAgABAAMAAAACAAAAAAABAAMAAAABAAAA"
            + "AAAAAHEAAAA6AAAAAAAAAAAAAABsAAAAAwABAHgAAAACAAEAbnVtYmVyAAAEAAAAAAAAAAAA"
            + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAGFkZGVkAAAA"
            + "BQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAFAAAAAAAAAAsAAAAAAAAAAAAAAAAA"
            + "AAB0ZXh0AAAAAAwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADAAAAAAAAAAAAAAA"
            + "AAAAAAEAAAAiAAAAbmV3AAAAAABjb2xvdXIAAA8AAAAAAAAAw8p2vlZsE5QAAAAAAAAAAAAA"
            + "AAAAAAAADwABAAAAAAAAAAAAAAAAAAAAAAAAAAAA");
  }

  /** Holds one thing of any kind. */
  public static final class Box {
    /** Words of data and pointers. */
    public static final StructSize STRUCT_SIZE = new StructSize((short) 0, (short) 2);

    /** Makes readers and builders. */
    public static final Factory factory = new Factory();

    /** Makes lists. */
    public static final StructList.Factory<Builder, Reader> listFactory =
        new StructList.Factory<>(factory);

    private Box() {}

    /** For type parameters that stand for this struct; copies its capabilities. */
    public static PointerType<Builder, Reader> pointerType() {
      return PointerType.of(factory, (segment, pointer, value) -> value.copyTo(segment, pointer));
    }

    /** Makes readers and builders of {@code Box}. */
    public static final class Factory extends StructFactory<Builder, Reader> {
      private Factory() {}

      @java.lang.Override
      public Reader constructReader(
          SegmentReader segment,
          int data,
          int pointers,
          int dataSize,
          short pointerCount,
          int nestingLimit) {
        return new Reader(segment, data, pointers, dataSize, pointerCount, nestingLimit);
      }

      @java.lang.Override
      public Builder constructBuilder(
          SegmentBuilder segment, int data, int pointers, int dataSize, short pointerCount) {
        return new Builder(segment, data, pointers, dataSize, pointerCount);
      }

      @java.lang.Override
      public StructSize structSize() {
        return STRUCT_SIZE;
      }

      @java.lang.Override
      public Reader asReader(Builder builder) {
        return builder.asReader();
      }
    }

    /** Reads {@code Box}. */
    public static final class Reader extends StructReader implements DeepCopy.Copyable {
      private Reader(
          SegmentReader segment,
          int data,
          int pointers,
          int dataSize,
          short pointerCount,
          int nestingLimit) {
        super(segment, data, pointers, dataSize, pointerCount, nestingLimit);
      }

      /** For the library. */
      @java.lang.Override
      public void copyTo(SegmentBuilder target, int pointer) {
        DeepCopy.struct(
            target, pointer, segment, data, pointers, dataSize, pointerCount, nestingLimit);
      }

      /** A view with the type parameters known. */
      public <TR> TypedReader<TR> typed(FromPointerReader<TR> tType) {
        return new TypedReader<>(this, tType);
      }

      public boolean hasValue() {
        return !_pointerFieldIsNull(0);
      }

      public AnyPointer.Reader getValue() {
        return _getPointerField(AnyPointer.factory, 0);
      }

      public boolean hasLabel() {
        return !_pointerFieldIsNull(1);
      }

      public org.capnproto.Text.Reader getLabel() {
        return _getPointerField(org.capnproto.Text.factory, 1);
      }
    }

    /** Builds {@code Box}. */
    public static final class Builder extends StructBuilder {
      private Builder(
          SegmentBuilder segment, int data, int pointers, int dataSize, short pointerCount) {
        super(segment, data, pointers, dataSize, pointerCount);
      }

      /** A view of what is built so far, and of later changes. */
      public Reader asReader() {
        return new Reader(segment, data, pointers, dataSize, pointerCount, 0x7fffffff);
      }

      /** A view with the type parameters known. */
      public <TB, TR> TypedBuilder<TB, TR> typed(PointerType<TB, TR> tType) {
        return new TypedBuilder<>(this, tType);
      }

      public boolean hasValue() {
        return !_pointerFieldIsNull(0);
      }

      public AnyPointer.Builder getValue() {
        return _getPointerField(AnyPointer.factory, 0);
      }

      public void setValue(AnyPointer.Reader value) {
        _setPointerField(DeepCopy.any(), 0, value);
      }

      public AnyPointer.Builder initValue() {
        return _initPointerField(AnyPointer.factory, 0, 0);
      }

      public boolean hasLabel() {
        return !_pointerFieldIsNull(1);
      }

      public org.capnproto.Text.Builder getLabel() {
        return _getPointerField(org.capnproto.Text.factory, 1);
      }

      public void setLabel(String value) {
        _setPointerField(org.capnproto.Text.factory, 1, new org.capnproto.Text.Reader(value));
      }

      public void setLabel(org.capnproto.Text.Reader value) {
        _setPointerField(org.capnproto.Text.factory, 1, value);
      }

      public org.capnproto.Text.Builder initLabel(int size) {
        return _initPointerField(org.capnproto.Text.factory, 1, size);
      }
    }

    /** A reader with the type parameters known. */
    public static final class TypedReader<TR> {
      private final Reader untyped;
      private final FromPointerReader<TR> tType;

      private TypedReader(Reader untyped, FromPointerReader<TR> tType) {
        this.untyped = untyped;
        this.tType = tType;
      }

      /** The same with AnyPointers. */
      public Reader untyped() {
        return untyped;
      }

      public TR getValue() {
        return untyped.getValue().getAs(tType);
      }
    }

    /** A builder with the type parameters known. */
    public static final class TypedBuilder<TB, TR> {
      private final Builder untyped;
      private final PointerType<TB, TR> tType;

      private TypedBuilder(Builder untyped, PointerType<TB, TR> tType) {
        this.untyped = untyped;
        this.tType = tType;
      }

      /** The same with AnyPointers. */
      public Builder untyped() {
        return untyped;
      }

      public TB getValue() {
        return untyped.getValue().getAs(tType);
      }

      public TB initValue(int size) {
        return untyped.initValue().initAs(tType, size);
      }

      public void setValue(TR value) {
        untyped.initValue().setAs(tType, value);
      }
    }

    /** A value that is not there yet. */
    public static final class Pipeline extends Pipelined {
      /** The value at a place. */
      public Pipeline(Pipelined at) {
        super(at);
      }

      public Pipelined getValue() {
        return pointer(0);
      }
    }

    /** Results that are not there yet. */
    public static final class Promised extends Promise<Reader> {
      /** For the library. */
      public Promised(Source<Reader> source) {
        super(source);
      }

      public Pipelined getValue() {
        return pipelined().pointer(0);
      }
    }

    /** The schema of this type. */
    public static final SchemaNode SCHEMA =
        SchemaNode.of(
            0xcd2364fc78b96024L,
            "AAAAAAUABgAkYLl4/GQjzQ8AAAABAAAAEY0LLAzlt+YCAAcAAAAAAAAAAAABAAAAFQAAAJoA"
            + "AAAdAAAABwAAAAAAAAAAAAAAGQAAAHcAAAAAAAAAAAAAAI0AAAAOAAAAZmVhdHVyZXMuY2Fw"
            + "bnA6Qm94AAAAAAAAAAAAAAEAAQAIAAAAAwAEAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAACkA"
            + "AAAyAAAAAAAAAAAAAAAkAAAAAwABADAAAAACAAEAAQAAAAEAAAAAAAEAAQAAAAAAAAAAAAAA"
            + "LQAAADIAAAAAAAAAAAAAACgAAAADAAEANAAAAAIAAQB2YWx1ZQAAABIAAAAAAAAAAQAAAAAA"
            + "AAAkYLl4/GQjzQAAAAAAAAAAEgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAbGFiZWwAAAAMAAAA"
            + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEA"
            + "AAASAAAAVAAAAAAAAAA=");
  }

  /** The struct {@code Dictionary}. */
  public static final class Dictionary {
    /** Words of data and pointers. */
    public static final StructSize STRUCT_SIZE = new StructSize((short) 1, (short) 5);

    /** Makes readers and builders. */
    public static final Factory factory = new Factory();

    /** Makes lists. */
    public static final StructList.Factory<Builder, Reader> listFactory =
        new StructList.Factory<>(factory);

    private Dictionary() {}

    /** For type parameters that stand for this struct; copies its capabilities. */
    public static PointerType<Builder, Reader> pointerType() {
      return PointerType.of(factory, (segment, pointer, value) -> value.copyTo(segment, pointer));
    }

    /** The members of the union. */
    public enum Which {
      NONE,
      CHOSEN,
      /** A number that this schema does not know. */
      _NOT_IN_SCHEMA;

      private static Which of(int number) {
        boolean known = number >= 0 && number < BY_NUMBER.length - 1;
        return known ? BY_NUMBER[number] : _NOT_IN_SCHEMA;
      }

      private static final Which[] BY_NUMBER = values();
    }

    /** Makes readers and builders of {@code Dictionary}. */
    public static final class Factory extends StructFactory<Builder, Reader> {
      private Factory() {}

      @java.lang.Override
      public Reader constructReader(
          SegmentReader segment,
          int data,
          int pointers,
          int dataSize,
          short pointerCount,
          int nestingLimit) {
        return new Reader(segment, data, pointers, dataSize, pointerCount, nestingLimit);
      }

      @java.lang.Override
      public Builder constructBuilder(
          SegmentBuilder segment, int data, int pointers, int dataSize, short pointerCount) {
        return new Builder(segment, data, pointers, dataSize, pointerCount);
      }

      @java.lang.Override
      public StructSize structSize() {
        return STRUCT_SIZE;
      }

      @java.lang.Override
      public Reader asReader(Builder builder) {
        return builder.asReader();
      }
    }

    /** Reads {@code Dictionary}. */
    public static final class Reader extends StructReader implements DeepCopy.Copyable {
      private Reader(
          SegmentReader segment,
          int data,
          int pointers,
          int dataSize,
          short pointerCount,
          int nestingLimit) {
        super(segment, data, pointers, dataSize, pointerCount, nestingLimit);
      }

      /** For the library. */
      @java.lang.Override
      public void copyTo(SegmentBuilder target, int pointer) {
        DeepCopy.struct(
            target, pointer, segment, data, pointers, dataSize, pointerCount, nestingLimit);
      }

      /** Which member of the union is set. */
      public Which which() {
        return Which.of(_getShortField(0) & 0xffff);
      }

      /** A view with the type parameters known. */
      public <KeyR, ValueR> TypedReader<KeyR, ValueR> typed(
          FromPointerReader<KeyR> keyType, FromPointerReader<ValueR> valueType) {
        return new TypedReader<>(this, keyType, valueType);
      }

      public boolean hasEntries() {
        return !_pointerFieldIsNull(0);
      }

      public StructList.Reader<Entry.Reader> getEntries() {
        return _getPointerField(Entry.listFactory, 0);
      }

      public boolean hasFirst() {
        return !_pointerFieldIsNull(1);
      }

      public Entry.Reader getFirst() {
        return _getPointerField(Entry.factory, 1);
      }

      public boolean hasOther() {
        return !_pointerFieldIsNull(2);
      }

      public Box.Reader getOther() {
        return _getPointerField(Box.factory, 2);
      }

      public boolean isNone() {
        return _getShortField(0) == 0;
      }

      public boolean isChosen() {
        return _getShortField(0) == 1;
      }

      public boolean hasChosen() {
        return _getShortField(0) == 1 && !_pointerFieldIsNull(3);
      }

      public AnyPointer.Reader getChosen() {
        return _getPointerField(AnyPointer.factory, 3);
      }

      public Details.Reader getDetails() {
        return new Details.Reader(segment, data, pointers, dataSize, pointerCount, nestingLimit);
      }
    }

    /** Builds {@code Dictionary}. */
    public static final class Builder extends StructBuilder {
      private Builder(
          SegmentBuilder segment, int data, int pointers, int dataSize, short pointerCount) {
        super(segment, data, pointers, dataSize, pointerCount);
      }

      /** A view of what is built so far, and of later changes. */
      public Reader asReader() {
        return new Reader(segment, data, pointers, dataSize, pointerCount, 0x7fffffff);
      }

      /** Which member of the union is set. */
      public Which which() {
        return Which.of(_getShortField(0) & 0xffff);
      }

      /** A view with the type parameters known. */
      public <KeyB, KeyR, ValueB, ValueR> TypedBuilder<KeyB, KeyR, ValueB, ValueR> typed(
          PointerType<KeyB, KeyR> keyType, PointerType<ValueB, ValueR> valueType) {
        return new TypedBuilder<>(this, keyType, valueType);
      }

      public boolean hasEntries() {
        return !_pointerFieldIsNull(0);
      }

      public StructList.Builder<Entry.Builder> getEntries() {
        return InPlace.list(Entry.listFactory, segment, pointers + 0);
      }

      public StructList.Builder<Entry.Builder> initEntries(int size) {
        return _initPointerField(Entry.listFactory, 0, size);
      }

      public boolean hasFirst() {
        return !_pointerFieldIsNull(1);
      }

      public Entry.Builder getFirst() {
        return InPlace.struct(Entry.factory, segment, pointers + 1);
      }

      public void setFirst(Entry.Reader value) {
        _setPointerField(DeepCopy.copyable(), 1, value);
      }

      public Entry.Builder initFirst() {
        return _initPointerField(Entry.factory, 1, 0);
      }

      public boolean hasOther() {
        return !_pointerFieldIsNull(2);
      }

      public Box.Builder getOther() {
        return InPlace.struct(Box.factory, segment, pointers + 2);
      }

      public void setOther(Box.Reader value) {
        _setPointerField(DeepCopy.copyable(), 2, value);
      }

      public Box.Builder initOther() {
        return _initPointerField(Box.factory, 2, 0);
      }

      public boolean isNone() {
        return _getShortField(0) == 0;
      }

      public void setNone() {
        _setShortField(0, (short) 0);
      }

      public boolean isChosen() {
        return _getShortField(0) == 1;
      }

      public boolean hasChosen() {
        return _getShortField(0) == 1 && !_pointerFieldIsNull(3);
      }

      public AnyPointer.Builder getChosen() {
        return _getPointerField(AnyPointer.factory, 3);
      }

      public void setChosen(AnyPointer.Reader value) {
        _setShortField(0, (short) 1);
        _setPointerField(DeepCopy.any(), 3, value);
      }

      public AnyPointer.Builder initChosen() {
        _setShortField(0, (short) 1);
        return _initPointerField(AnyPointer.factory, 3, 0);
      }

      public Details.Builder getDetails() {
        return new Details.Builder(segment, data, pointers, dataSize, pointerCount);
      }

      /** Sets every field of the group to its default. */
      public Details.Builder initDetails() {
        _clearPointerField(4);
        return getDetails();
      }
    }

    /** A reader with the type parameters known. */
    public static final class TypedReader<KeyR, ValueR> {
      private final Reader untyped;
      private final FromPointerReader<KeyR> keyType;
      private final FromPointerReader<ValueR> valueType;

      private TypedReader(
          Reader untyped, FromPointerReader<KeyR> keyType, FromPointerReader<ValueR> valueType) {
        this.untyped = untyped;
        this.keyType = keyType;
        this.valueType = valueType;
      }

      /** The same with AnyPointers. */
      public Reader untyped() {
        return untyped;
      }

      public Entry.TypedReader<KeyR, ValueR> getFirst() {
        return untyped.getFirst().typed(keyType, valueType);
      }

      public Box.TypedReader<ValueR> getOther() {
        return untyped.getOther().typed(valueType);
      }

      public ValueR getChosen() {
        return untyped.getChosen().getAs(valueType);
      }

      public Details.TypedReader<KeyR> getDetails() {
        return untyped.getDetails().typed(keyType);
      }
    }

    /** A builder with the type parameters known. */
    public static final class TypedBuilder<KeyB, KeyR, ValueB, ValueR> {
      private final Builder untyped;
      private final PointerType<KeyB, KeyR> keyType;
      private final PointerType<ValueB, ValueR> valueType;

      private TypedBuilder(
          Builder untyped, PointerType<KeyB, KeyR> keyType, PointerType<ValueB, ValueR> valueType) {
        this.untyped = untyped;
        this.keyType = keyType;
        this.valueType = valueType;
      }

      /** The same with AnyPointers. */
      public Builder untyped() {
        return untyped;
      }

      public Entry.TypedBuilder<KeyB, KeyR, ValueB, ValueR> getFirst() {
        return untyped.getFirst().typed(keyType, valueType);
      }

      public Entry.TypedBuilder<KeyB, KeyR, ValueB, ValueR> initFirst() {
        return untyped.initFirst().typed(keyType, valueType);
      }

      public Box.TypedBuilder<ValueB, ValueR> getOther() {
        return untyped.getOther().typed(valueType);
      }

      public Box.TypedBuilder<ValueB, ValueR> initOther() {
        return untyped.initOther().typed(valueType);
      }

      public ValueB getChosen() {
        return untyped.getChosen().getAs(valueType);
      }

      public ValueB initChosen(int size) {
        return untyped.initChosen().initAs(valueType, size);
      }

      public void setChosen(ValueR value) {
        untyped.initChosen().setAs(valueType, value);
      }

      public Details.TypedBuilder<KeyB, KeyR> getDetails() {
        return untyped.getDetails().typed(keyType);
      }

      public Details.TypedBuilder<KeyB, KeyR> initDetails() {
        return untyped.initDetails().typed(keyType);
      }
    }

    /** A value that is not there yet. */
    public static final class Pipeline extends Pipelined {
      /** The value at a place. */
      public Pipeline(Pipelined at) {
        super(at);
      }

      public Entry.Pipeline getFirst() {
        return new Entry.Pipeline(pointer(1));
      }

      public Box.Pipeline getOther() {
        return new Box.Pipeline(pointer(2));
      }

      public Pipelined getChosen() {
        return pointer(3);
      }

      public Details.Pipeline getDetails() {
        return new Details.Pipeline(this);
      }
    }

    /** Results that are not there yet. */
    public static final class Promised extends Promise<Reader> {
      /** For the library. */
      public Promised(Source<Reader> source) {
        super(source);
      }

      public Entry.Pipeline getFirst() {
        return new Entry.Pipeline(pipelined().pointer(1));
      }

      public Box.Pipeline getOther() {
        return new Box.Pipeline(pipelined().pointer(2));
      }

      public Pipelined getChosen() {
        return pipelined().pointer(3);
      }

      public Details.Pipeline getDetails() {
        return new Details.Pipeline(pipelined());
      }
    }

    /** The group {@code Details}. */
    public static final class Details {
      private Details() {}

      /** Reads {@code Details}. */
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

        /** A view with the type parameters known. */
        public <KeyR> TypedReader<KeyR> typed(FromPointerReader<KeyR> keyType) {
          return new TypedReader<>(this, keyType);
        }

        public boolean hasExtra() {
          return !_pointerFieldIsNull(4);
        }

        public AnyPointer.Reader getExtra() {
          return _getPointerField(AnyPointer.factory, 4);
        }
      }

      /** Builds {@code Details}. */
      public static final class Builder extends StructBuilder {
        private Builder(
            SegmentBuilder segment, int data, int pointers, int dataSize, short pointerCount) {
          super(segment, data, pointers, dataSize, pointerCount);
        }

        /** A view of what is built so far, and of later changes. */
        public Reader asReader() {
          return new Reader(segment, data, pointers, dataSize, pointerCount, 0x7fffffff);
        }

        /** A view with the type parameters known. */
        public <KeyB, KeyR> TypedBuilder<KeyB, KeyR> typed(PointerType<KeyB, KeyR> keyType) {
          return new TypedBuilder<>(this, keyType);
        }

        public boolean hasExtra() {
          return !_pointerFieldIsNull(4);
        }

        public AnyPointer.Builder getExtra() {
          return _getPointerField(AnyPointer.factory, 4);
        }

        public void setExtra(AnyPointer.Reader value) {
          _setPointerField(DeepCopy.any(), 4, value);
        }

        public AnyPointer.Builder initExtra() {
          return _initPointerField(AnyPointer.factory, 4, 0);
        }
      }

      /** A reader with the type parameters known. */
      public static final class TypedReader<KeyR> {
        private final Reader untyped;
        private final FromPointerReader<KeyR> keyType;

        private TypedReader(Reader untyped, FromPointerReader<KeyR> keyType) {
          this.untyped = untyped;
          this.keyType = keyType;
        }

        /** The same with AnyPointers. */
        public Reader untyped() {
          return untyped;
        }

        public KeyR getExtra() {
          return untyped.getExtra().getAs(keyType);
        }
      }

      /** A builder with the type parameters known. */
      public static final class TypedBuilder<KeyB, KeyR> {
        private final Builder untyped;
        private final PointerType<KeyB, KeyR> keyType;

        private TypedBuilder(Builder untyped, PointerType<KeyB, KeyR> keyType) {
          this.untyped = untyped;
          this.keyType = keyType;
        }

        /** The same with AnyPointers. */
        public Builder untyped() {
          return untyped;
        }

        public KeyB getExtra() {
          return untyped.getExtra().getAs(keyType);
        }

        public KeyB initExtra(int size) {
          return untyped.initExtra().initAs(keyType, size);
        }

        public void setExtra(KeyR value) {
          untyped.initExtra().setAs(keyType, value);
        }
      }

      /** A value that is not there yet. */
      public static final class Pipeline extends Pipelined {
        /** The value at a place. */
        public Pipeline(Pipelined at) {
          super(at);
        }

        public Pipelined getExtra() {
          return pointer(4);
        }
      }

      /** The schema of this type. */
      public static final SchemaNode SCHEMA =
          SchemaNode.of(
              0xd9ef6022a6a89b6cL,
              "AAAAAAUABgBsm6imImDv2RoAAAABAAEA+2Kq5h0CDoIFAAcAAQAAAAAAAAABAAAAFQAAABIB"
              + "AAAAAAAAAAAAAAAAAAAAAAAAHQAAAD8AAAAAAAAAAAAAAAAAAAAAAAAAZmVhdHVyZXMuY2Fw"
              + "bnA6RGljdGlvbmFyeS5kZXRhaWxzAAAAAAAAAAQAAAADAAQAAAAAAAQAAAAAAAEABQAAAAAA"
              + "AAAAAAAADQAAADIAAAAAAAAAAAAAAAgAAAADAAEAFAAAAAIAAQBleHRyYQAAABIAAAAAAAAA"
              + "AQAAAAAAAAD7YqrmHQIOggAAAAAAAAAAEgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA");
    }

    /** The struct {@code Entry}. */
    public static final class Entry {
      /** Words of data and pointers. */
      public static final StructSize STRUCT_SIZE = new StructSize((short) 0, (short) 2);

      /** Makes readers and builders. */
      public static final Factory factory = new Factory();

      /** Makes lists. */
      public static final StructList.Factory<Builder, Reader> listFactory =
          new StructList.Factory<>(factory);

      private Entry() {}

      /** For type parameters that stand for this struct; copies its capabilities. */
      public static PointerType<Builder, Reader> pointerType() {
        return PointerType.of(factory, (segment, pointer, value) -> value.copyTo(segment, pointer));
      }

      /** Makes readers and builders of {@code Entry}. */
      public static final class Factory extends StructFactory<Builder, Reader> {
        private Factory() {}

        @java.lang.Override
        public Reader constructReader(
            SegmentReader segment,
            int data,
            int pointers,
            int dataSize,
            short pointerCount,
            int nestingLimit) {
          return new Reader(segment, data, pointers, dataSize, pointerCount, nestingLimit);
        }

        @java.lang.Override
        public Builder constructBuilder(
            SegmentBuilder segment, int data, int pointers, int dataSize, short pointerCount) {
          return new Builder(segment, data, pointers, dataSize, pointerCount);
        }

        @java.lang.Override
        public StructSize structSize() {
          return STRUCT_SIZE;
        }

        @java.lang.Override
        public Reader asReader(Builder builder) {
          return builder.asReader();
        }
      }

      /** Reads {@code Entry}. */
      public static final class Reader extends StructReader implements DeepCopy.Copyable {
        private Reader(
            SegmentReader segment,
            int data,
            int pointers,
            int dataSize,
            short pointerCount,
            int nestingLimit) {
          super(segment, data, pointers, dataSize, pointerCount, nestingLimit);
        }

        /** For the library. */
        @java.lang.Override
        public void copyTo(SegmentBuilder target, int pointer) {
          DeepCopy.struct(
              target, pointer, segment, data, pointers, dataSize, pointerCount, nestingLimit);
        }

        /** A view with the type parameters known. */
        public <KeyR, ValueR> TypedReader<KeyR, ValueR> typed(
            FromPointerReader<KeyR> keyType, FromPointerReader<ValueR> valueType) {
          return new TypedReader<>(this, keyType, valueType);
        }

        public boolean hasKey() {
          return !_pointerFieldIsNull(0);
        }

        public AnyPointer.Reader getKey() {
          return _getPointerField(AnyPointer.factory, 0);
        }

        public boolean hasValue() {
          return !_pointerFieldIsNull(1);
        }

        public AnyPointer.Reader getValue() {
          return _getPointerField(AnyPointer.factory, 1);
        }
      }

      /** Builds {@code Entry}. */
      public static final class Builder extends StructBuilder {
        private Builder(
            SegmentBuilder segment, int data, int pointers, int dataSize, short pointerCount) {
          super(segment, data, pointers, dataSize, pointerCount);
        }

        /** A view of what is built so far, and of later changes. */
        public Reader asReader() {
          return new Reader(segment, data, pointers, dataSize, pointerCount, 0x7fffffff);
        }

        /** A view with the type parameters known. */
        public <KeyB, KeyR, ValueB, ValueR> TypedBuilder<KeyB, KeyR, ValueB, ValueR> typed(
            PointerType<KeyB, KeyR> keyType, PointerType<ValueB, ValueR> valueType) {
          return new TypedBuilder<>(this, keyType, valueType);
        }

        public boolean hasKey() {
          return !_pointerFieldIsNull(0);
        }

        public AnyPointer.Builder getKey() {
          return _getPointerField(AnyPointer.factory, 0);
        }

        public void setKey(AnyPointer.Reader value) {
          _setPointerField(DeepCopy.any(), 0, value);
        }

        public AnyPointer.Builder initKey() {
          return _initPointerField(AnyPointer.factory, 0, 0);
        }

        public boolean hasValue() {
          return !_pointerFieldIsNull(1);
        }

        public AnyPointer.Builder getValue() {
          return _getPointerField(AnyPointer.factory, 1);
        }

        public void setValue(AnyPointer.Reader value) {
          _setPointerField(DeepCopy.any(), 1, value);
        }

        public AnyPointer.Builder initValue() {
          return _initPointerField(AnyPointer.factory, 1, 0);
        }
      }

      /** A reader with the type parameters known. */
      public static final class TypedReader<KeyR, ValueR> {
        private final Reader untyped;
        private final FromPointerReader<KeyR> keyType;
        private final FromPointerReader<ValueR> valueType;

        private TypedReader(
            Reader untyped, FromPointerReader<KeyR> keyType, FromPointerReader<ValueR> valueType) {
          this.untyped = untyped;
          this.keyType = keyType;
          this.valueType = valueType;
        }

        /** The same with AnyPointers. */
        public Reader untyped() {
          return untyped;
        }

        public KeyR getKey() {
          return untyped.getKey().getAs(keyType);
        }

        public ValueR getValue() {
          return untyped.getValue().getAs(valueType);
        }
      }

      /** A builder with the type parameters known. */
      public static final class TypedBuilder<KeyB, KeyR, ValueB, ValueR> {
        private final Builder untyped;
        private final PointerType<KeyB, KeyR> keyType;
        private final PointerType<ValueB, ValueR> valueType;

        private TypedBuilder(
            Builder untyped,
            PointerType<KeyB, KeyR> keyType,
            PointerType<ValueB, ValueR> valueType) {
          this.untyped = untyped;
          this.keyType = keyType;
          this.valueType = valueType;
        }

        /** The same with AnyPointers. */
        public Builder untyped() {
          return untyped;
        }

        public KeyB getKey() {
          return untyped.getKey().getAs(keyType);
        }

        public KeyB initKey(int size) {
          return untyped.initKey().initAs(keyType, size);
        }

        public void setKey(KeyR value) {
          untyped.initKey().setAs(keyType, value);
        }

        public ValueB getValue() {
          return untyped.getValue().getAs(valueType);
        }

        public ValueB initValue(int size) {
          return untyped.initValue().initAs(valueType, size);
        }

        public void setValue(ValueR value) {
          untyped.initValue().setAs(valueType, value);
        }
      }

      /** A value that is not there yet. */
      public static final class Pipeline extends Pipelined {
        /** The value at a place. */
        public Pipeline(Pipelined at) {
          super(at);
        }

        public Pipelined getKey() {
          return pointer(0);
        }

        public Pipelined getValue() {
          return pointer(1);
        }
      }

      /** Results that are not there yet. */
      public static final class Promised extends Promise<Reader> {
        /** For the library. */
        public Promised(Source<Reader> source) {
          super(source);
        }

        public Pipelined getKey() {
          return pipelined().pointer(0);
        }

        public Pipelined getValue() {
          return pipelined().pointer(1);
        }
      }

      /** The schema of this type. */
      public static final SchemaNode SCHEMA =
          SchemaNode.of(
              0xd71f9b149645f4f6L,
              "AAAAAAUABgD29EWWFJsf1xoAAAABAAAA+2Kq5h0CDoICAAcAAAAAAAAAAAABAAAAFQAAAAIB"
              + "AAAhAAAABwAAAAAAAAAAAAAAHQAAAHcAAAAAAAAAAAAAAAAAAAAAAAAAZmVhdHVyZXMuY2Fw"
              + "bnA6RGljdGlvbmFyeS5FbnRyeQAAAAAAAQABAAgAAAADAAQAAAAAAAAAAAAAAAEAAAAAAAAA"
              + "AAAAAAAAKQAAACIAAAAAAAAAAAAAACQAAAADAAEAMAAAAAIAAQABAAAAAQAAAAAAAQABAAAA"
              + "AAAAAAAAAAAtAAAAMgAAAAAAAAAAAAAAKAAAAAMAAQA0AAAAAgABAGtleQAAAAAAEgAAAAAA"
              + "AAABAAAAAAAAAPtiquYdAg6CAAAAAAAAAAASAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAB2YWx1"
              + "ZQAAABIAAAAAAAAAAQABAAAAAAD7YqrmHQIOggAAAAAAAAAAEgAAAAAAAAAAAAAAAAAAAAAA"
              + "AAAAAAAA");
    }

    /** The schema of this type. */
    public static final SchemaNode SCHEMA =
        SchemaNode.of(
            0x820e021de6aa62fbL,
            "AAAAAAUABgD7YqrmHQIOgg8AAAABAAEAEY0LLAzlt+YFAAcAAAACAAAAAAABAAAAFQAAANIA"
            + "AAAhAAAAFwAAAAAAAAAAAAAAKQAAAFcBAAAAAAAAAAAAANkBAAAWAAAAZmVhdHVyZXMuY2Fw"
            + "bnA6RGljdGlvbmFyeQAAAAAAAAAEAAAAAQABAPb0RZYUmx/XAQAAADIAAABFbnRyeQAAABgA"
            + "AAADAAQAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAmQAAAEIAAAAAAAAAAAAAAJQAAAADAAEA"
            + "xAAAAAIAAQABAAAAAQAAAAAAAQABAAAAAAAAAAAAAADBAAAAMgAAAAAAAAAAAAAAvAAAAAMA"
            + "AQDcAAAAAgABAAIAAAACAAAAAAABAAIAAAAAAAAAAAAAANkAAAAyAAAAAAAAAAAAAADUAAAA"
            + "AwABABABAAACAAEAAwD//wAAAAAAAAEAAwAAAAAAAAAAAAAADQEAACoAAAAAAAAAAAAAAAgB"
            + "AAADAAEAFAEAAAIAAQAEAP7/AwAAAAAAAQAEAAAAAAAAAAAAAAARAQAAOgAAAAAAAAAAAAAA"
            + "DAEAAAMAAQAYAQAAAgABAAUAAAAAAAAAAQAAAAAAAABsm6imImDv2RUBAABCAAAAAAAAAAAA"
            + "AAAAAAAAAAAAAAAAAAAAAAAAZW50cmllcwAOAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            + "AwABABAAAAAAAAAA9vRFlhSbH9cAAAAAAAAAAAAAAAAAAAEAAQAAAB8AAAAEAAAAAgABAPti"
            + "quYdAg6CAQAAAAAAAAAAAAAAAAAAAA4AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAGZpcnN0AAAA"
            + "EAAAAAAAAAD29EWWFJsf1wAAAAAAAAAAAAAAAAAAAQABAAAAHwAAAAQAAAACAAEA+2Kq5h0C"
            + "DoIBAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAb3RoZXIAAAAQAAAA"
            + "AAAAACRguXj8ZCPNAAAAAAAAAAAAAAAAAAABAAEAAAAfAAAABAAAAAIAAQAkYLl4/GQjzQAA"
            + "AAAAAAAAAQAAABcAAAAEAAAAAQABAAEAAAAAAAAAAAAAAAMAAQASAAAAAAAAAAEAAQAAAAAA"
            + "+2Kq5h0CDoIAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAG5vbmUAAAAAAAAAAAAA"
            + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABjaG9z"
            + "ZW4AABIAAAAAAAAAAQABAAAAAAD7YqrmHQIOggAAAAAAAAAAEgAAAAAAAAAAAAAAAAAAAAAA"
            + "AAAAAAAAZGV0YWlscwAFAAAAIgAAAAUAAAAyAAAAS2V5AAAAAABWYWx1ZQAAAA==");
  }

  /** The struct {@code Generics}. */
  public static final class Generics {
    /** Words of data and pointers. */
    public static final StructSize STRUCT_SIZE = new StructSize((short) 0, (short) 5);

    /** Makes readers and builders. */
    public static final Factory factory = new Factory();

    /** Makes lists. */
    public static final StructList.Factory<Builder, Reader> listFactory =
        new StructList.Factory<>(factory);

    private Generics() {}

    /** For type parameters that stand for this struct; copies its capabilities. */
    public static PointerType<Builder, Reader> pointerType() {
      return PointerType.of(factory, (segment, pointer, value) -> value.copyTo(segment, pointer));
    }

    /** Makes readers and builders of {@code Generics}. */
    public static final class Factory extends StructFactory<Builder, Reader> {
      private Factory() {}

      @java.lang.Override
      public Reader constructReader(
          SegmentReader segment,
          int data,
          int pointers,
          int dataSize,
          short pointerCount,
          int nestingLimit) {
        return new Reader(segment, data, pointers, dataSize, pointerCount, nestingLimit);
      }

      @java.lang.Override
      public Builder constructBuilder(
          SegmentBuilder segment, int data, int pointers, int dataSize, short pointerCount) {
        return new Builder(segment, data, pointers, dataSize, pointerCount);
      }

      @java.lang.Override
      public StructSize structSize() {
        return STRUCT_SIZE;
      }

      @java.lang.Override
      public Reader asReader(Builder builder) {
        return builder.asReader();
      }
    }

    /** Reads {@code Generics}. */
    public static final class Reader extends StructReader implements DeepCopy.Copyable {
      private Reader(
          SegmentReader segment,
          int data,
          int pointers,
          int dataSize,
          short pointerCount,
          int nestingLimit) {
        super(segment, data, pointers, dataSize, pointerCount, nestingLimit);
      }

      /** For the library. */
      @java.lang.Override
      public void copyTo(SegmentBuilder target, int pointer) {
        DeepCopy.struct(
            target, pointer, segment, data, pointers, dataSize, pointerCount, nestingLimit);
      }

      public boolean hasText() {
        return !_pointerFieldIsNull(0);
      }

      public Box.Reader getText() {
        return _getPointerField(Box.factory, 0);
      }

      public boolean hasNested() {
        return !_pointerFieldIsNull(1);
      }

      public Box.Reader getNested() {
        return _getPointerField(Box.factory, 1);
      }

      public boolean hasDictionary() {
        return !_pointerFieldIsNull(2);
      }

      public Dictionary.Reader getDictionary() {
        return _getPointerField(Dictionary.factory, 2);
      }

      public boolean hasUnbound() {
        return !_pointerFieldIsNull(3);
      }

      public Box.Reader getUnbound() {
        return _getPointerField(Box.factory, 3);
      }

      public boolean hasList() {
        return !_pointerFieldIsNull(4);
      }

      public StructList.Reader<Box.Reader> getList() {
        return _getPointerField(Box.listFactory, 4);
      }

      /** The same with the type parameters known. */
      public Box.TypedReader<org.capnproto.Text.Reader> getTextTyped() {
        return getText().typed(org.capnproto.Text.factory);
      }

      /** The same with the type parameters known. */
      public Box.TypedReader<Box.Reader> getNestedTyped() {
        return getNested().typed(Box.factory);
      }

      /** The same with the type parameters known. */
      public Dictionary.TypedReader<org.capnproto.Text.Reader, PrimitiveList.Int.Reader>
          getDictionaryTyped() {
        return getDictionary().typed(org.capnproto.Text.factory, PrimitiveList.Int.factory);
      }

      /** The same with the type parameters known. */
      public Box.TypedReader<AnyPointer.Reader> getUnboundTyped() {
        return getUnbound().typed(AnyPointer.factory);
      }
    }

    /** Builds {@code Generics}. */
    public static final class Builder extends StructBuilder {
      private Builder(
          SegmentBuilder segment, int data, int pointers, int dataSize, short pointerCount) {
        super(segment, data, pointers, dataSize, pointerCount);
      }

      /** A view of what is built so far, and of later changes. */
      public Reader asReader() {
        return new Reader(segment, data, pointers, dataSize, pointerCount, 0x7fffffff);
      }

      public boolean hasText() {
        return !_pointerFieldIsNull(0);
      }

      public Box.Builder getText() {
        return InPlace.struct(Box.factory, segment, pointers + 0);
      }

      public void setText(Box.Reader value) {
        _setPointerField(DeepCopy.copyable(), 0, value);
      }

      public Box.Builder initText() {
        return _initPointerField(Box.factory, 0, 0);
      }

      public boolean hasNested() {
        return !_pointerFieldIsNull(1);
      }

      public Box.Builder getNested() {
        return InPlace.struct(Box.factory, segment, pointers + 1);
      }

      public void setNested(Box.Reader value) {
        _setPointerField(DeepCopy.copyable(), 1, value);
      }

      public Box.Builder initNested() {
        return _initPointerField(Box.factory, 1, 0);
      }

      public boolean hasDictionary() {
        return !_pointerFieldIsNull(2);
      }

      public Dictionary.Builder getDictionary() {
        return InPlace.struct(Dictionary.factory, segment, pointers + 2);
      }

      public void setDictionary(Dictionary.Reader value) {
        _setPointerField(DeepCopy.copyable(), 2, value);
      }

      public Dictionary.Builder initDictionary() {
        return _initPointerField(Dictionary.factory, 2, 0);
      }

      public boolean hasUnbound() {
        return !_pointerFieldIsNull(3);
      }

      public Box.Builder getUnbound() {
        return InPlace.struct(Box.factory, segment, pointers + 3);
      }

      public void setUnbound(Box.Reader value) {
        _setPointerField(DeepCopy.copyable(), 3, value);
      }

      public Box.Builder initUnbound() {
        return _initPointerField(Box.factory, 3, 0);
      }

      public boolean hasList() {
        return !_pointerFieldIsNull(4);
      }

      public StructList.Builder<Box.Builder> getList() {
        return InPlace.list(Box.listFactory, segment, pointers + 4);
      }

      public StructList.Builder<Box.Builder> initList(int size) {
        return _initPointerField(Box.listFactory, 4, size);
      }

      /** The same with the type parameters known. */
      public Box.TypedBuilder<org.capnproto.Text.Builder, org.capnproto.Text.Reader>
          getTextTyped() {
        return getText().typed(PointerType.of(org.capnproto.Text.factory));
      }

      /** The same with the type parameters known. */
      public Box.TypedBuilder<Box.Builder, Box.Reader> getNestedTyped() {
        return getNested().typed(Box.pointerType());
      }

      /** The same with the type parameters known. */
      public Dictionary.TypedBuilder<org.capnproto.Text.Builder, org.capnproto.Text.Reader, PrimitiveList.Int.Builder, PrimitiveList.Int.Reader>
          getDictionaryTyped() {
        return getDictionary().typed(
            PointerType.of(org.capnproto.Text.factory), PointerType.of(PrimitiveList.Int.factory));
      }

      /** The same with the type parameters known. */
      public Box.TypedBuilder<AnyPointer.Builder, AnyPointer.Reader> getUnboundTyped() {
        return getUnbound().typed(PointerType.of(AnyPointer.factory, DeepCopy.any()));
      }
    }

    /** A value that is not there yet. */
    public static final class Pipeline extends Pipelined {
      /** The value at a place. */
      public Pipeline(Pipelined at) {
        super(at);
      }

      public Box.Pipeline getText() {
        return new Box.Pipeline(pointer(0));
      }

      public Box.Pipeline getNested() {
        return new Box.Pipeline(pointer(1));
      }

      public Dictionary.Pipeline getDictionary() {
        return new Dictionary.Pipeline(pointer(2));
      }

      public Box.Pipeline getUnbound() {
        return new Box.Pipeline(pointer(3));
      }
    }

    /** Results that are not there yet. */
    public static final class Promised extends Promise<Reader> {
      /** For the library. */
      public Promised(Source<Reader> source) {
        super(source);
      }

      public Box.Pipeline getText() {
        return new Box.Pipeline(pipelined().pointer(0));
      }

      public Box.Pipeline getNested() {
        return new Box.Pipeline(pipelined().pointer(1));
      }

      public Dictionary.Pipeline getDictionary() {
        return new Dictionary.Pipeline(pipelined().pointer(2));
      }

      public Box.Pipeline getUnbound() {
        return new Box.Pipeline(pipelined().pointer(3));
      }
    }

    /** The schema of this type. */
    public static final SchemaNode SCHEMA =
        SchemaNode.of(
            0xeb52ef765341fcb6L,
            "AAAAAAUABgC2/EFTdu9S6w8AAAABAAAAEY0LLAzlt+YFAAcAAAAAAAAAAAAAAAAAFQAAAMIA"
            + "AAAdAAAABwAAAAAAAAAAAAAAGQAAAB8BAAAAAAAAAAAAAAAAAAAAAAAAZmVhdHVyZXMuY2Fw"
            + "bnA6R2VuZXJpY3MAAAAAAAEAAQAUAAAAAwAEAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAH0A"
            + "AAAqAAAAAAAAAAAAAAB4AAAAAwABALQAAAACAAEAAQAAAAEAAAAAAAEAAQAAAAAAAAAAAAAA"
            + "sQAAADoAAAAAAAAAAAAAAKwAAAADAAEAGAEAAAIAAQACAAAAAgAAAAAAAQACAAAAAAAAAAAA"
            + "AAAVAQAAWgAAAAAAAAAAAAAAFAEAAAMAAQB4AQAAAgABAAMAAAADAAAAAAABAAMAAAAAAAAA"
            + "AAAAAHUBAABCAAAAAAAAAAAAAABwAQAAAwABAHwBAAACAAEABAAAAAQAAAAAAAEABAAAAAAA"
            + "AAAAAAAAeQEAACoAAAAAAAAAAAAAAHQBAAADAAEAwAEAAAIAAQB0ZXh0AAAAABAAAAAAAAAA"
            + "JGC5ePxkI80AAAAAAAAAAAAAAAAAAAEAAQAAAB8AAAAEAAAAAgABACRguXj8ZCPNAAAAAAAA"
            + "AAABAAAAFwAAAAQAAAABAAEAAQAAAAAAAAAAAAAAAwABAAwAAAAAAAAAAAAAAAAAAAAAAAAA"
            + "AAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAbmVzdGVkAAAQAAAAAAAAACRg"
            + "uXj8ZCPNAAAAAAAAAAAAAAAAAAABAAEAAAAfAAAABAAAAAIAAQAkYLl4/GQjzQAAAAAAAAAA"
            + "AQAAABcAAAAEAAAAAQABAAEAAAAAAAAAAAAAAAMAAQAQAAAAAAAAACRguXj8ZCPNAAAAAAAA"
            + "AAAAAAAAAAABAAEAAAAfAAAABAAAAAIAAQAkYLl4/GQjzQAAAAAAAAAAAQAAABcAAAAEAAAA"
            + "AQABAAEAAAAAAAAAAAAAAAMAAQAQAAAAAAAAAKbLLWp1MTCbAAAAAAAAAAAAAAAAAAAAABAA"
            + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAGRpY3Rpb25hcnkAAAAAAAAQAAAAAAAAAPtiquYdAg6C"
            + "AAAAAAAAAAAAAAAAAAABAAEAAAAfAAAABAAAAAIAAQD7YqrmHQIOggAAAAAAAAAAAQAAACcA"
            + "AAAIAAAAAQABAAEAAAAAAAAACAAAAAMAAQABAAAAAAAAABAAAAADAAEADAAAAAAAAAAAAAAA"
            + "AAAAAAAAAAAAAAAAAAAAAAAAAAAOAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAwABAAQA"
            + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            + "dW5ib3VuZAAQAAAAAAAAACRguXj8ZCPNAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAA"
            + "AAAAAAAAAAAAAGxpc3QAAAAADgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAMAAQAQAAAA"
            + "AAAAACRguXj8ZCPNAAAAAAAAAAAAAAAAAAABAAEAAAAfAAAABAAAAAIAAQAkYLl4/GQjzQAA"
            + "AAAAAAAAAQAAABcAAAAEAAAAAQABAAEAAAAAAAAAAAAAAAMAAQAMAAAAAAAAAAAAAAAAAAAA"
            + "AAAAAAAAAAAAAAAAAAAAAA4AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA==");
  }

  public static final int ANSWER = 42;

  public static final boolean YES = true;

  public static final double HALF = 0x1.0p-1;

  public static final float THIRD = 0x1.555556p-2f;

  public static final double NOT_A_NUMBER = Double.NaN;

  public static final long HUGE = -1L;

  public static final org.capnproto.Text.Reader GREETING = new org.capnproto.Text.Reader("hello");

  public static final org.capnproto.Data.Reader BYTES = new org.capnproto.Data.Reader(new byte[] {1, 2, 3});

  public static final Colour PAINT = Colour.of(1);

  public static final Primitives.Reader ORIGIN =
      EncodedBytes.root(
          Primitives.factory,
          EncodedBytes.segment(
              "AAAAAAYAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
              + "BEA="));

  public static final PrimitiveList.Short.Reader PRIMES =
      EncodedBytes.root(
          PrimitiveList.Short.factory,
          EncodedBytes.segment(
              "AQAAACMAAAACAAMABQAHAA=="));

  public static final TextList.Reader WORDS =
      EncodedBytes.root(
          TextList.factory,
          EncodedBytes.segment(
              "AQAAABYAAAAFAAAAEgAAAAUAAAASAAAAYQAAAAAAAABiAAAAAAAAAA=="));

  /** The schema of this type. */
  public static final SchemaNode SCHEMA =
      SchemaNode.of(
          0xe6b7e50c2c0b8d11L,
          "AAAAAAUABgARjQssDOW35gkAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAFQAAAHoA"
          + "AAAZAAAAxwEAAIkBAAA3AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAZmVhdHVyZXMuY2Fw"
          + "bnAAAHAAAAABAAEAQjrpt6DI9dHZAAAAKgAAAMPKdr5WbBOU1QAAADoAAACmyy1qdTEwm9EA"
          + "AABaAAAAmA65xmxjMLfRAAAASgAAAK62P102trOI0QAAADIAAAA/hjcerQXz480AAABKAAAA"
          + "n16cgTjZNYTNAAAAOgAAAKhG3pBVNZ3KyQAAADIAAADG5mJOHSDcp8UAAAAyAAAASVHf/m0a"
          + "MazBAAAASgAAAEI2P1uMqNqqwQAAACIAAAAqdnvm4EGI6L0AAAAyAAAAJGC5ePxkI825AAAA"
          + "IgAAAPtiquYdAg6CtQAAAFoAAAC2/EFTdu9S67UAAABKAAAAXdp3epoxNJK1AAAAOgAAAGny"
          + "1vQUZXb4sQAAACIAAAD6RiIBpzrAsq0AAAAqAAAAX1am4XBTm7apAAAAMgAAAOYzDUZmP2uE"
          + "pQAAAFoAAACPRXGicL1wuqUAAAAqAAAAzcOsPBlaNO2hAAAASgAAAOEQp0YGHq+3oQAAADIA"
          + "AABG5v8vCiRC450AAAAyAAAAwrBCuw4em4WZAAAAOgAAAI+PO0wdDAj/lQAAADoAAABm8l0s"
          + "zfuQ0pEAAAAyAAAA5szVAT7dp+SNAAAAQgAAAG5vdGUAAAAAQ29sb3VyAABQcmltaXRpdmVz"
          + "AAAAAAAAUG9pbnRlcnMAAAAAAAAAAExpc3RzAAAARGVmYXVsdHMAAAAAAAAAAFVuaW9ucwAA"
          + "TmFtZXMAAABFbXB0eQAAAEltcG9ydGVkAAAAAAAAAABPbGQAAAAAAE5ld2VyAAAAQm94AAAA"
          + "AABEaWN0aW9uYXJ5AAAAAAAAR2VuZXJpY3MAAAAAAAAAAGFuc3dlcgAAeWVzAAAAAABoYWxm"
          + "AAAAAHRoaXJkAAAAbm90QU51bWJlcgAAAAAAAGh1Z2UAAAAAZ3JlZXRpbmcAAAAAAAAAAGJ5"
          + "dGVzAAAAcGFpbnQAAABvcmlnaW4AAHByaW1lcwAAd29yZHMAAABub3RoaW5nAAgAAAABAAIA"
          + "lrWzA/jI5J4QAAAAAgABACgAAAAAAAEAQjrpt6DI9dEkAAAAAgABADQAAAAAAAEADAAAAAAA"
          + "AAAAAAAAAAAAAAEAAADaAAAAY2Fwcm9jay5ycGMuY2FwbnAuZmVhdHVyZXMAAAAAAAAAAAAA"
          + "AAAAAAwAAAAAAAAAAAAAAAAAAAABAAAAYgAAAG9uIHRoZSBmaWxlAAAAAAAAAAAAAAAAAA==");
}
