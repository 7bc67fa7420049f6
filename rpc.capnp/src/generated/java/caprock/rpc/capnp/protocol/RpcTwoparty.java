// Generated from rpc-twoparty.capnp. Change the schema, not this file.
package caprock.rpc.capnp.protocol;

import caprock.rpc.capnp.annotation.NullMarked;
import caprock.rpc.capnp.schema.SchemaNode;
import org.capnproto.AnyPointer;
import org.capnproto.EnumList;
import org.capnproto.SegmentBuilder;
import org.capnproto.SegmentReader;
import org.capnproto.StructBuilder;
import org.capnproto.StructFactory;
import org.capnproto.StructList;
import org.capnproto.StructReader;
import org.capnproto.StructSize;

/** The types of {@code rpc-twoparty.capnp}. */
@NullMarked
public final class RpcTwoparty {
  private RpcTwoparty() {}

  /** The enum {@code Side}. */
  public enum Side {
    /** The side that offers the bootstrap capability. */
    SERVER,
    /** The side that connected. It may offer one too. */
    CLIENT,
    /** A number that this schema does not know. */
    _NOT_IN_SCHEMA;

    /** Makes lists of {@link Side}. */
    public static final EnumList.Factory<Side> listFactory =
        new EnumList.Factory<>(values());

    /** The schema of this type. */
    public static final SchemaNode SCHEMA =
        SchemaNode.of(
            0x9fd69ebc87b9719cL,
            "AAAAAAUABgCccbmHvJ7WnxMAAAACAAAAofLaXIjHhKEAAAAAAAAAAAAAAAAAAAAAFQAAAMIA"
            + "AAAdAAAABwAAAAAAAAAAAAAAGQAAADcAAAAAAAAAAAAAAAAAAAAAAAAAcnBjLXR3b3BhcnR5"
            + "LmNhcG5wOlNpZGUAAAAAAAEAAQAIAAAAAQACAAAAAAAAAAAAEQAAADoAAAAAAAAAAAAAAAEA"
            + "AAAAAAAACQAAADoAAAAAAAAAAAAAAHNlcnZlcgAAY2xpZW50AAA=");

    /** The enumerant with this number, or {@link #_NOT_IN_SCHEMA}. */
    public static Side of(int number) {
      boolean known = number >= 0 && number < BY_NUMBER.length - 1;
      return known ? BY_NUMBER[number] : _NOT_IN_SCHEMA;
    }

    private static final Side[] BY_NUMBER = values();
  }

  /** Names one of the two. */
  public static final class VatId {
    /** Words of data and pointers. */
    public static final StructSize STRUCT_SIZE = new StructSize((short) 1, (short) 0);

    /** Makes readers and builders. */
    public static final Factory factory = new Factory();

    /** Makes lists. */
    public static final StructList.Factory<Builder, Reader> listFactory =
        new StructList.Factory<>(factory);

    private VatId() {}

    /** Makes readers and builders of {@code VatId}. */
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

    /** Reads {@code VatId}. */
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

      public Side getSide() {
        return Side.of(_getShortField(0) & 0xffff);
      }
    }

    /** Builds {@code VatId}. */
    public static final class Builder extends StructBuilder {
      private Builder(
          SegmentBuilder segment, int data, int pointers, int dataSize, short pointerCount) {
        super(segment, data, pointers, dataSize, pointerCount);
      }

      /** A view of what is built so far, and of later changes. */
      public Reader asReader() {
        return new Reader(segment, data, pointers, dataSize, pointerCount, 0x7fffffff);
      }

      public Side getSide() {
        return Side.of(_getShortField(0) & 0xffff);
      }

      public void setSide(Side value) {
        _setShortField(0, (short) value.ordinal());
      }
    }

    /** The schema of this type. */
    public static final SchemaNode SCHEMA =
        SchemaNode.of(
            0xd20b909fee733a8eL,
            "AAAAAAUABgCOOnPun5AL0hMAAAABAAEAofLaXIjHhKEAAAcAAAAAAAAAAAAAAAAAFQAAAMoA"
            + "AAAhAAAABwAAAAAAAAAAAAAAHQAAAD8AAAAAAAAAAAAAAAAAAAAAAAAAcnBjLXR3b3BhcnR5"
            + "LmNhcG5wOlZhdElkAAAAAAAAAAAAAAAAAQABAAQAAAADAAQAAAAAAAAAAAAAAAEAAAAAAAAA"
            + "AAAAAAAADQAAACoAAAAAAAAAAAAAAAgAAAADAAEAFAAAAAIAAQBzaWRlAAAAAA8AAAAAAAAA"
            + "nHG5h7ye1p8AAAAAAAAAAAAAAAAAAAAADwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA");
  }

  /** There is no third party; the number is for joins. */
  public static final class ThirdPartyCompletion {
    /** Words of data and pointers. */
    public static final StructSize STRUCT_SIZE = new StructSize((short) 1, (short) 0);

    /** Makes readers and builders. */
    public static final Factory factory = new Factory();

    /** Makes lists. */
    public static final StructList.Factory<Builder, Reader> listFactory =
        new StructList.Factory<>(factory);

    private ThirdPartyCompletion() {}

    /** Makes readers and builders of {@code ThirdPartyCompletion}. */
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

    /** Reads {@code ThirdPartyCompletion}. */
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

      /** Unsigned: see Integer.toUnsignedLong. */
      public int getJoinId() {
        return _getIntField(0);
      }
    }

    /** Builds {@code ThirdPartyCompletion}. */
    public static final class Builder extends StructBuilder {
      private Builder(
          SegmentBuilder segment, int data, int pointers, int dataSize, short pointerCount) {
        super(segment, data, pointers, dataSize, pointerCount);
      }

      /** A view of what is built so far, and of later changes. */
      public Reader asReader() {
        return new Reader(segment, data, pointers, dataSize, pointerCount, 0x7fffffff);
      }

      public int getJoinId() {
        return _getIntField(0);
      }

      public void setJoinId(int value) {
        _setIntField(0, value);
      }
    }

    /** The schema of this type. */
    public static final SchemaNode SCHEMA =
        SchemaNode.of(
            0xb7e329e92fda637dL,
            "AAAAAAUABgB9Y9ov6SnjtxMAAAABAAEAofLaXIjHhKEAAAcAAAAAAAAAAAAAAAAAFQAAAEIB"
            + "AAAlAAAABwAAAAAAAAAAAAAAIQAAAD8AAAAAAAAAAAAAAAAAAAAAAAAAcnBjLXR3b3BhcnR5"
            + "LmNhcG5wOlRoaXJkUGFydHlDb21wbGV0aW9uAAAAAAABAAEABAAAAAMABAAAAAAAAAAAAAAA"
            + "AQAAAAAAAAAAAAAAAAANAAAAOgAAAAAAAAAAAAAACAAAAAMAAQAUAAAAAgABAGpvaW5JZAAA"
            + "CAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            + "AAA=");
  }

  /** Never sent: there is nobody to wait for. */
  public static final class ThirdPartyToAwait {
    /** Words of data and pointers. */
    public static final StructSize STRUCT_SIZE = new StructSize((short) 0, (short) 0);

    /** Makes readers and builders. */
    public static final Factory factory = new Factory();

    /** Makes lists. */
    public static final StructList.Factory<Builder, Reader> listFactory =
        new StructList.Factory<>(factory);

    private ThirdPartyToAwait() {}

    /** Makes readers and builders of {@code ThirdPartyToAwait}. */
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

    /** Reads {@code ThirdPartyToAwait}. */
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

    /** Builds {@code ThirdPartyToAwait}. */
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
            0x9539708bffa85a5dL,
            "AAAAAAUABgBdWqj/i3A5lRMAAAABAAAAofLaXIjHhKEAAAcAAAAAAAAAAAAAAAAAFQAAACoB"
            + "AAAlAAAABwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAcnBjLXR3b3BhcnR5"
            + "LmNhcG5wOlRoaXJkUGFydHlUb0F3YWl0AAAAAAAAAAABAAEA");
  }

  /** Never sent: there is nobody else to connect to. */
  public static final class ThirdPartyToContact {
    /** Words of data and pointers. */
    public static final StructSize STRUCT_SIZE = new StructSize((short) 0, (short) 0);

    /** Makes readers and builders. */
    public static final Factory factory = new Factory();

    /** Makes lists. */
    public static final StructList.Factory<Builder, Reader> listFactory =
        new StructList.Factory<>(factory);

    private ThirdPartyToContact() {}

    /** Makes readers and builders of {@code ThirdPartyToContact}. */
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

    /** Reads {@code ThirdPartyToContact}. */
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

    /** Builds {@code ThirdPartyToContact}. */
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
            0xe8e97b3b9f049b21L,
            "AAAAAAUABgAhmwSfO3vp6BMAAAABAAAAofLaXIjHhKEAAAcAAAAAAAAAAAAAAAAAFQAAADoB"
            + "AAAlAAAABwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAcnBjLXR3b3BhcnR5"
            + "LmNhcG5wOlRoaXJkUGFydHlUb0NvbnRhY3QAAAAAAAABAAEA");
  }

  /** The struct {@code JoinKeyPart}. */
  public static final class JoinKeyPart {
    /** Words of data and pointers. */
    public static final StructSize STRUCT_SIZE = new StructSize((short) 1, (short) 0);

    /** Makes readers and builders. */
    public static final Factory factory = new Factory();

    /** Makes lists. */
    public static final StructList.Factory<Builder, Reader> listFactory =
        new StructList.Factory<>(factory);

    private JoinKeyPart() {}

    /** Makes readers and builders of {@code JoinKeyPart}. */
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

    /** Reads {@code JoinKeyPart}. */
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

      /**
       * Chosen by the side that joins; the same in every part.
       *
       * <p>Unsigned: see Integer.toUnsignedLong.
       */
      public int getJoinId() {
        return _getIntField(0);
      }

      /**
       * How many capabilities are being joined.
       *
       * <p>Unsigned: see Short.toUnsignedInt.
       */
      public short getPartCount() {
        return _getShortField(2);
      }

      /**
       * Which of them this is, from 0.
       *
       * <p>Unsigned: see Short.toUnsignedInt.
       */
      public short getPartNum() {
        return _getShortField(3);
      }
    }

    /** Builds {@code JoinKeyPart}. */
    public static final class Builder extends StructBuilder {
      private Builder(
          SegmentBuilder segment, int data, int pointers, int dataSize, short pointerCount) {
        super(segment, data, pointers, dataSize, pointerCount);
      }

      /** A view of what is built so far, and of later changes. */
      public Reader asReader() {
        return new Reader(segment, data, pointers, dataSize, pointerCount, 0x7fffffff);
      }

      /** Chosen by the side that joins; the same in every part. */
      public int getJoinId() {
        return _getIntField(0);
      }

      public void setJoinId(int value) {
        _setIntField(0, value);
      }

      /** How many capabilities are being joined. */
      public short getPartCount() {
        return _getShortField(2);
      }

      public void setPartCount(short value) {
        _setShortField(2, value);
      }

      /** Which of them this is, from 0. */
      public short getPartNum() {
        return _getShortField(3);
      }

      public void setPartNum(short value) {
        _setShortField(3, value);
      }
    }

    /** The schema of this type. */
    public static final SchemaNode SCHEMA =
        SchemaNode.of(
            0x95b29059097fca83L,
            "AAAAAAUABgCDyn8JWZCylRMAAAABAAEAofLaXIjHhKEAAAcAAAAAAAAAAAAAAAAAFQAAAPoA"
            + "AAAhAAAABwAAAAAAAAAAAAAAHQAAAK8AAAAAAAAAAAAAAAAAAAAAAAAAcnBjLXR3b3BhcnR5"
            + "LmNhcG5wOkpvaW5LZXlQYXJ0AAAAAAAAAQABAAwAAAADAAQAAAAAAAAAAAAAAAEAAAAAAAAA"
            + "AAAAAAAARQAAADoAAAAAAAAAAAAAAEAAAAADAAEATAAAAAIAAQABAAAAAgAAAAAAAQABAAAA"
            + "AAAAAAAAAABJAAAAUgAAAAAAAAAAAAAASAAAAAMAAQBUAAAAAgABAAIAAAADAAAAAAABAAIA"
            + "AAAAAAAAAAAAAFEAAABCAAAAAAAAAAAAAABMAAAAAwABAFgAAAACAAEAam9pbklkAAAIAAAA"
            + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAHBh"
            + "cnRDb3VudAAAAAAAAAAHAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAcAAAAAAAAA"
            + "AAAAAAAAAAAAAAAAAAAAAHBhcnROdW0ABwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            + "AAAHAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=");
  }

  /** The struct {@code JoinResult}. */
  public static final class JoinResult {
    /** Words of data and pointers. */
    public static final StructSize STRUCT_SIZE = new StructSize((short) 1, (short) 1);

    /** Makes readers and builders. */
    public static final Factory factory = new Factory();

    /** Makes lists. */
    public static final StructList.Factory<Builder, Reader> listFactory =
        new StructList.Factory<>(factory);

    private JoinResult() {}

    /** Makes readers and builders of {@code JoinResult}. */
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

    /** Reads {@code JoinResult}. */
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

      /** Unsigned: see Integer.toUnsignedLong. */
      public int getJoinId() {
        return _getIntField(0);
      }

      /** All parts met at one object. */
      public boolean getSucceeded() {
        return _getBooleanField(32);
      }

      public boolean hasCap() {
        return !_pointerFieldIsNull(0);
      }

      /** That object, in the answer to one of the parts. */
      public AnyPointer.Reader getCap() {
        return _getPointerField(AnyPointer.factory, 0);
      }
    }

    /** Builds {@code JoinResult}. */
    public static final class Builder extends StructBuilder {
      private Builder(
          SegmentBuilder segment, int data, int pointers, int dataSize, short pointerCount) {
        super(segment, data, pointers, dataSize, pointerCount);
      }

      /** A view of what is built so far, and of later changes. */
      public Reader asReader() {
        return new Reader(segment, data, pointers, dataSize, pointerCount, 0x7fffffff);
      }

      public int getJoinId() {
        return _getIntField(0);
      }

      public void setJoinId(int value) {
        _setIntField(0, value);
      }

      /** All parts met at one object. */
      public boolean getSucceeded() {
        return _getBooleanField(32);
      }

      public void setSucceeded(boolean value) {
        _setBooleanField(32, value);
      }

      public boolean hasCap() {
        return !_pointerFieldIsNull(0);
      }

      /** That object, in the answer to one of the parts. */
      public AnyPointer.Builder getCap() {
        return _getPointerField(AnyPointer.factory, 0);
      }

      public void setCap(AnyPointer.Reader value) {
        _setPointerField(AnyPointer.factory, 0, value);
      }

      public AnyPointer.Builder initCap() {
        return _initPointerField(AnyPointer.factory, 0, 0);
      }
    }

    /** The schema of this type. */
    public static final SchemaNode SCHEMA =
        SchemaNode.of(
            0x9d263a3630b7ebeeL,
            "AAAAAAUABgDu67cwNjomnRMAAAABAAEAofLaXIjHhKEBAAcAAAAAAAAAAAAAAAAAFQAAAPIA"
            + "AAAhAAAABwAAAAAAAAAAAAAAHQAAAK8AAAAAAAAAAAAAAAAAAAAAAAAAcnBjLXR3b3BhcnR5"
            + "LmNhcG5wOkpvaW5SZXN1bHQAAAAAAAAAAQABAAwAAAADAAQAAAAAAAAAAAAAAAEAAAAAAAAA"
            + "AAAAAAAARQAAADoAAAAAAAAAAAAAAEAAAAADAAEATAAAAAIAAQABAAAAIAAAAAAAAQABAAAA"
            + "AAAAAAAAAABJAAAAUgAAAAAAAAAAAAAASAAAAAMAAQBUAAAAAgABAAIAAAAAAAAAAAABAAIA"
            + "AAAAAAAAAAAAAFEAAAAiAAAAAAAAAAAAAABMAAAAAwABAFgAAAACAAEAam9pbklkAAAIAAAA"
            + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAHN1"
            + "Y2NlZWRlZAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAAAAAAAAA"
            + "AAAAAAAAAAAAAAAAAAAAAGNhcAAAAAAAEgAAAAAAAAAAAAMAAAAAAAAAAAAAAAAAAAAAAAAA"
            + "AAASAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=");
  }

  /** The schema of this type. */
  public static final SchemaNode SCHEMA =
      SchemaNode.of(
          0xa184c7885cdaf2a1L,
          "AAAAAAUABgCh8tpciMeEoQ0AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAFQAAAJoA"
          + "AAAdAAAAdwAAAJEAAAAfAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAcnBjLXR3b3BhcnR5"
          + "LmNhcG5wAAAAAAAAHAAAAAEAAQCccbmHvJ7WnzEAAAAqAAAAjjpz7p+QC9ItAAAAMgAAAH1j"
          + "2i/pKeO3KQAAAKoAAABdWqj/i3A5lS0AAACSAAAAIZsEnzt76egxAAAAogAAAIPKfwlZkLKV"
          + "NQAAAGIAAADu67cwNjomnTUAAABaAAAAU2lkZQAAAABWYXRJZAAAAFRoaXJkUGFydHlDb21w"
          + "bGV0aW9uAAAAAFRoaXJkUGFydHlUb0F3YWl0AAAAAAAAAFRoaXJkUGFydHlUb0NvbnRhY3QA"
          + "AAAAAEpvaW5LZXlQYXJ0AAAAAABKb2luUmVzdWx0AAAAAAAABAAAAAEAAgCWtbMD+MjkngQA"
          + "AAACAAEAHAAAAAAAAQAMAAAAAAAAAAAAAAAAAAAAAQAAANoAAABjYXByb2NrLnJwYy5jYXBu"
          + "cC5wcm90b2NvbAAAAAAAAAAAAAAAAAAA");
}
