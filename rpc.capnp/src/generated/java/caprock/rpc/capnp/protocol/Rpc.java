// Generated from rpc.capnp. Change the schema, not this file.
package caprock.rpc.capnp.protocol;

import caprock.rpc.capnp.annotation.NullMarked;
import caprock.rpc.capnp.schema.InPlace;
import caprock.rpc.capnp.schema.SchemaNode;
import org.capnproto.AnyPointer;
import org.capnproto.Data;
import org.capnproto.EnumList;
import org.capnproto.SegmentBuilder;
import org.capnproto.SegmentReader;
import org.capnproto.StructBuilder;
import org.capnproto.StructFactory;
import org.capnproto.StructList;
import org.capnproto.StructReader;
import org.capnproto.StructSize;
import org.capnproto.Text;

/** The types of {@code rpc.capnp}. */
@NullMarked
public final class Rpc {
  private Rpc() {}

  /** One frame on the wire holds exactly one of these. */
  public static final class Message {
    /** Words of data and pointers. */
    public static final StructSize STRUCT_SIZE = new StructSize((short) 1, (short) 1);

    /** Makes readers and builders. */
    public static final Factory factory = new Factory();

    /** Makes lists. */
    public static final StructList.Factory<Builder, Reader> listFactory =
        new StructList.Factory<>(factory);

    private Message() {}

    /** The members of the union. */
    public enum Which {
      UNIMPLEMENTED,
      ABORT,
      CALL,
      RETURN,
      FINISH,
      RESOLVE,
      RELEASE,
      OBSOLETE_SAVE,
      BOOTSTRAP,
      OBSOLETE_DELETE,
      PROVIDE,
      ACCEPT,
      JOIN,
      DISEMBARGO,
      THIRD_PARTY_ANSWER,
      /** A number that this schema does not know. */
      _NOT_IN_SCHEMA;

      private static Which of(int number) {
        boolean known = number >= 0 && number < BY_NUMBER.length - 1;
        return known ? BY_NUMBER[number] : _NOT_IN_SCHEMA;
      }

      private static final Which[] BY_NUMBER = values();
    }

    /** Makes readers and builders of {@code Message}. */
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

    /** Reads {@code Message}. */
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
        return Which.of(_getShortField(0) & 0xffff);
      }

      public boolean isUnimplemented() {
        return _getShortField(0) == 0;
      }

      public boolean hasUnimplemented() {
        return _getShortField(0) == 0 && !_pointerFieldIsNull(0);
      }

      /** Sent back, whole, by a peer that does not know a message. */
      public Message.Reader getUnimplemented() {
        return _getPointerField(Message.factory, 0);
      }

      public boolean isAbort() {
        return _getShortField(0) == 1;
      }

      public boolean hasAbort() {
        return _getShortField(0) == 1 && !_pointerFieldIsNull(0);
      }

      /** The sender is about to close the connection, for this reason. */
      public Exception.Reader getAbort() {
        return _getPointerField(Exception.factory, 0);
      }

      public boolean isCall() {
        return _getShortField(0) == 2;
      }

      public boolean hasCall() {
        return _getShortField(0) == 2 && !_pointerFieldIsNull(0);
      }

      public Call.Reader getCall() {
        return _getPointerField(Call.factory, 0);
      }

      public boolean isReturn() {
        return _getShortField(0) == 3;
      }

      public boolean hasReturn() {
        return _getShortField(0) == 3 && !_pointerFieldIsNull(0);
      }

      public Return.Reader getReturn() {
        return _getPointerField(Return.factory, 0);
      }

      public boolean isFinish() {
        return _getShortField(0) == 4;
      }

      public boolean hasFinish() {
        return _getShortField(0) == 4 && !_pointerFieldIsNull(0);
      }

      public Finish.Reader getFinish() {
        return _getPointerField(Finish.factory, 0);
      }

      public boolean isResolve() {
        return _getShortField(0) == 5;
      }

      public boolean hasResolve() {
        return _getShortField(0) == 5 && !_pointerFieldIsNull(0);
      }

      public Resolve.Reader getResolve() {
        return _getPointerField(Resolve.factory, 0);
      }

      public boolean isRelease() {
        return _getShortField(0) == 6;
      }

      public boolean hasRelease() {
        return _getShortField(0) == 6 && !_pointerFieldIsNull(0);
      }

      public Release.Reader getRelease() {
        return _getPointerField(Release.factory, 0);
      }

      public boolean isObsoleteSave() {
        return _getShortField(0) == 7;
      }

      public boolean hasObsoleteSave() {
        return _getShortField(0) == 7 && !_pointerFieldIsNull(0);
      }

      public AnyPointer.Reader getObsoleteSave() {
        return _getPointerField(AnyPointer.factory, 0);
      }

      public boolean isBootstrap() {
        return _getShortField(0) == 8;
      }

      public boolean hasBootstrap() {
        return _getShortField(0) == 8 && !_pointerFieldIsNull(0);
      }

      public Bootstrap.Reader getBootstrap() {
        return _getPointerField(Bootstrap.factory, 0);
      }

      public boolean isObsoleteDelete() {
        return _getShortField(0) == 9;
      }

      public boolean hasObsoleteDelete() {
        return _getShortField(0) == 9 && !_pointerFieldIsNull(0);
      }

      public AnyPointer.Reader getObsoleteDelete() {
        return _getPointerField(AnyPointer.factory, 0);
      }

      public boolean isProvide() {
        return _getShortField(0) == 10;
      }

      public boolean hasProvide() {
        return _getShortField(0) == 10 && !_pointerFieldIsNull(0);
      }

      public Provide.Reader getProvide() {
        return _getPointerField(Provide.factory, 0);
      }

      public boolean isAccept() {
        return _getShortField(0) == 11;
      }

      public boolean hasAccept() {
        return _getShortField(0) == 11 && !_pointerFieldIsNull(0);
      }

      public Accept.Reader getAccept() {
        return _getPointerField(Accept.factory, 0);
      }

      public boolean isJoin() {
        return _getShortField(0) == 12;
      }

      public boolean hasJoin() {
        return _getShortField(0) == 12 && !_pointerFieldIsNull(0);
      }

      public Join.Reader getJoin() {
        return _getPointerField(Join.factory, 0);
      }

      public boolean isDisembargo() {
        return _getShortField(0) == 13;
      }

      public boolean hasDisembargo() {
        return _getShortField(0) == 13 && !_pointerFieldIsNull(0);
      }

      public Disembargo.Reader getDisembargo() {
        return _getPointerField(Disembargo.factory, 0);
      }

      public boolean isThirdPartyAnswer() {
        return _getShortField(0) == 14;
      }

      public boolean hasThirdPartyAnswer() {
        return _getShortField(0) == 14 && !_pointerFieldIsNull(0);
      }

      public ThirdPartyAnswer.Reader getThirdPartyAnswer() {
        return _getPointerField(ThirdPartyAnswer.factory, 0);
      }
    }

    /** Builds {@code Message}. */
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

      public boolean isUnimplemented() {
        return _getShortField(0) == 0;
      }

      public boolean hasUnimplemented() {
        return _getShortField(0) == 0 && !_pointerFieldIsNull(0);
      }

      /** Sent back, whole, by a peer that does not know a message. */
      public Message.Builder getUnimplemented() {
        return _getPointerField(Message.factory, 0);
      }

      public void setUnimplemented(Message.Reader value) {
        _setShortField(0, (short) 0);
        _setPointerField(Message.factory, 0, value);
      }

      public Message.Builder initUnimplemented() {
        _setShortField(0, (short) 0);
        return _initPointerField(Message.factory, 0, 0);
      }

      public boolean isAbort() {
        return _getShortField(0) == 1;
      }

      public boolean hasAbort() {
        return _getShortField(0) == 1 && !_pointerFieldIsNull(0);
      }

      /** The sender is about to close the connection, for this reason. */
      public Exception.Builder getAbort() {
        return _getPointerField(Exception.factory, 0);
      }

      public void setAbort(Exception.Reader value) {
        _setShortField(0, (short) 1);
        _setPointerField(Exception.factory, 0, value);
      }

      public Exception.Builder initAbort() {
        _setShortField(0, (short) 1);
        return _initPointerField(Exception.factory, 0, 0);
      }

      public boolean isCall() {
        return _getShortField(0) == 2;
      }

      public boolean hasCall() {
        return _getShortField(0) == 2 && !_pointerFieldIsNull(0);
      }

      public Call.Builder getCall() {
        return _getPointerField(Call.factory, 0);
      }

      public void setCall(Call.Reader value) {
        _setShortField(0, (short) 2);
        _setPointerField(Call.factory, 0, value);
      }

      public Call.Builder initCall() {
        _setShortField(0, (short) 2);
        return _initPointerField(Call.factory, 0, 0);
      }

      public boolean isReturn() {
        return _getShortField(0) == 3;
      }

      public boolean hasReturn() {
        return _getShortField(0) == 3 && !_pointerFieldIsNull(0);
      }

      public Return.Builder getReturn() {
        return _getPointerField(Return.factory, 0);
      }

      public void setReturn(Return.Reader value) {
        _setShortField(0, (short) 3);
        _setPointerField(Return.factory, 0, value);
      }

      public Return.Builder initReturn() {
        _setShortField(0, (short) 3);
        return _initPointerField(Return.factory, 0, 0);
      }

      public boolean isFinish() {
        return _getShortField(0) == 4;
      }

      public boolean hasFinish() {
        return _getShortField(0) == 4 && !_pointerFieldIsNull(0);
      }

      public Finish.Builder getFinish() {
        return _getPointerField(Finish.factory, 0);
      }

      public void setFinish(Finish.Reader value) {
        _setShortField(0, (short) 4);
        _setPointerField(Finish.factory, 0, value);
      }

      public Finish.Builder initFinish() {
        _setShortField(0, (short) 4);
        return _initPointerField(Finish.factory, 0, 0);
      }

      public boolean isResolve() {
        return _getShortField(0) == 5;
      }

      public boolean hasResolve() {
        return _getShortField(0) == 5 && !_pointerFieldIsNull(0);
      }

      public Resolve.Builder getResolve() {
        return _getPointerField(Resolve.factory, 0);
      }

      public void setResolve(Resolve.Reader value) {
        _setShortField(0, (short) 5);
        _setPointerField(Resolve.factory, 0, value);
      }

      public Resolve.Builder initResolve() {
        _setShortField(0, (short) 5);
        return _initPointerField(Resolve.factory, 0, 0);
      }

      public boolean isRelease() {
        return _getShortField(0) == 6;
      }

      public boolean hasRelease() {
        return _getShortField(0) == 6 && !_pointerFieldIsNull(0);
      }

      public Release.Builder getRelease() {
        return _getPointerField(Release.factory, 0);
      }

      public void setRelease(Release.Reader value) {
        _setShortField(0, (short) 6);
        _setPointerField(Release.factory, 0, value);
      }

      public Release.Builder initRelease() {
        _setShortField(0, (short) 6);
        return _initPointerField(Release.factory, 0, 0);
      }

      public boolean isObsoleteSave() {
        return _getShortField(0) == 7;
      }

      public boolean hasObsoleteSave() {
        return _getShortField(0) == 7 && !_pointerFieldIsNull(0);
      }

      public AnyPointer.Builder getObsoleteSave() {
        return _getPointerField(AnyPointer.factory, 0);
      }

      public void setObsoleteSave(AnyPointer.Reader value) {
        _setShortField(0, (short) 7);
        _setPointerField(AnyPointer.factory, 0, value);
      }

      public AnyPointer.Builder initObsoleteSave() {
        _setShortField(0, (short) 7);
        return _initPointerField(AnyPointer.factory, 0, 0);
      }

      public boolean isBootstrap() {
        return _getShortField(0) == 8;
      }

      public boolean hasBootstrap() {
        return _getShortField(0) == 8 && !_pointerFieldIsNull(0);
      }

      public Bootstrap.Builder getBootstrap() {
        return _getPointerField(Bootstrap.factory, 0);
      }

      public void setBootstrap(Bootstrap.Reader value) {
        _setShortField(0, (short) 8);
        _setPointerField(Bootstrap.factory, 0, value);
      }

      public Bootstrap.Builder initBootstrap() {
        _setShortField(0, (short) 8);
        return _initPointerField(Bootstrap.factory, 0, 0);
      }

      public boolean isObsoleteDelete() {
        return _getShortField(0) == 9;
      }

      public boolean hasObsoleteDelete() {
        return _getShortField(0) == 9 && !_pointerFieldIsNull(0);
      }

      public AnyPointer.Builder getObsoleteDelete() {
        return _getPointerField(AnyPointer.factory, 0);
      }

      public void setObsoleteDelete(AnyPointer.Reader value) {
        _setShortField(0, (short) 9);
        _setPointerField(AnyPointer.factory, 0, value);
      }

      public AnyPointer.Builder initObsoleteDelete() {
        _setShortField(0, (short) 9);
        return _initPointerField(AnyPointer.factory, 0, 0);
      }

      public boolean isProvide() {
        return _getShortField(0) == 10;
      }

      public boolean hasProvide() {
        return _getShortField(0) == 10 && !_pointerFieldIsNull(0);
      }

      public Provide.Builder getProvide() {
        return _getPointerField(Provide.factory, 0);
      }

      public void setProvide(Provide.Reader value) {
        _setShortField(0, (short) 10);
        _setPointerField(Provide.factory, 0, value);
      }

      public Provide.Builder initProvide() {
        _setShortField(0, (short) 10);
        return _initPointerField(Provide.factory, 0, 0);
      }

      public boolean isAccept() {
        return _getShortField(0) == 11;
      }

      public boolean hasAccept() {
        return _getShortField(0) == 11 && !_pointerFieldIsNull(0);
      }

      public Accept.Builder getAccept() {
        return _getPointerField(Accept.factory, 0);
      }

      public void setAccept(Accept.Reader value) {
        _setShortField(0, (short) 11);
        _setPointerField(Accept.factory, 0, value);
      }

      public Accept.Builder initAccept() {
        _setShortField(0, (short) 11);
        return _initPointerField(Accept.factory, 0, 0);
      }

      public boolean isJoin() {
        return _getShortField(0) == 12;
      }

      public boolean hasJoin() {
        return _getShortField(0) == 12 && !_pointerFieldIsNull(0);
      }

      public Join.Builder getJoin() {
        return _getPointerField(Join.factory, 0);
      }

      public void setJoin(Join.Reader value) {
        _setShortField(0, (short) 12);
        _setPointerField(Join.factory, 0, value);
      }

      public Join.Builder initJoin() {
        _setShortField(0, (short) 12);
        return _initPointerField(Join.factory, 0, 0);
      }

      public boolean isDisembargo() {
        return _getShortField(0) == 13;
      }

      public boolean hasDisembargo() {
        return _getShortField(0) == 13 && !_pointerFieldIsNull(0);
      }

      public Disembargo.Builder getDisembargo() {
        return _getPointerField(Disembargo.factory, 0);
      }

      public void setDisembargo(Disembargo.Reader value) {
        _setShortField(0, (short) 13);
        _setPointerField(Disembargo.factory, 0, value);
      }

      public Disembargo.Builder initDisembargo() {
        _setShortField(0, (short) 13);
        return _initPointerField(Disembargo.factory, 0, 0);
      }

      public boolean isThirdPartyAnswer() {
        return _getShortField(0) == 14;
      }

      public boolean hasThirdPartyAnswer() {
        return _getShortField(0) == 14 && !_pointerFieldIsNull(0);
      }

      public ThirdPartyAnswer.Builder getThirdPartyAnswer() {
        return _getPointerField(ThirdPartyAnswer.factory, 0);
      }

      public void setThirdPartyAnswer(ThirdPartyAnswer.Reader value) {
        _setShortField(0, (short) 14);
        _setPointerField(ThirdPartyAnswer.factory, 0, value);
      }

      public ThirdPartyAnswer.Builder initThirdPartyAnswer() {
        _setShortField(0, (short) 14);
        return _initPointerField(ThirdPartyAnswer.factory, 0, 0);
      }
    }

    /** The schema of this type. */
    public static final SchemaNode SCHEMA =
        SchemaNode.of(
            0x91b79f1f808db032L,
            "AAAAAAUABgAysI2AH5+3kQoAAAABAAEAUKJSJRuYErMBAAcAAAAPAAAAAAAAAAAAFQAAAJIA"
            + "AAAdAAAABwAAAAAAAAAAAAAAGQAAAE8DAAAAAAAAAAAAAAAAAAAAAAAAcnBjLmNhcG5wOk1l"
            + "c3NhZ2UAAAAAAAAAAAAAAAEAAQA8AAAAAwAEAAAA//8AAAAAAAABAAAAAAAAAAAAAAAAAJUB"
            + "AAByAAAAAAAAAAAAAACUAQAAAwABAKABAAACAAEAAQD+/wAAAAAAAAEAAQAAAAAAAAAAAAAA"
            + "nQEAADIAAAAAAAAAAAAAAJgBAAADAAEApAEAAAIAAQADAP3/AAAAAAAAAQACAAAAAAAAAAAA"
            + "AAChAQAAKgAAAAAAAAAAAAAAnAEAAAMAAQCoAQAAAgABAAQA/P8AAAAAAAABAAMAAAAAAAAA"
            + "AAAAAKUBAAA6AAAAAAAAAAAAAACgAQAAAwABAKwBAAACAAEABQD7/wAAAAAAAAEABAAAAAAA"
            + "AAAAAAAAqQEAADoAAAAAAAAAAAAAAKQBAAADAAEAsAEAAAIAAQAGAPr/AAAAAAAAAQAFAAAA"
            + "AAAAAAAAAACtAQAAQgAAAAAAAAAAAAAAqAEAAAMAAQC0AQAAAgABAAcA+f8AAAAAAAABAAYA"
            + "AAAAAAAAAAAAALEBAABCAAAAAAAAAAAAAACsAQAAAwABALgBAAACAAEACQD4/wAAAAAAAAEA"
            + "BwAAAAAAAAAAAAAAtQEAAGoAAAAAAAAAAAAAALQBAAADAAEAwAEAAAIAAQACAPf/AAAAAAAA"
            + "AQAIAAAAAAAAAAAAAAC9AQAAUgAAAAAAAAAAAAAAvAEAAAMAAQDIAQAAAgABAAoA9v8AAAAA"
            + "AAABAAkAAAAAAAAAAAAAAMUBAAB6AAAAAAAAAAAAAADEAQAAAwABANABAAACAAEACwD1/wAA"
            + "AAAAAAEACgAAAAAAAAAAAAAAzQEAAEIAAAAAAAAAAAAAAMgBAAADAAEA1AEAAAIAAQAMAPT/"
            + "AAAAAAAAAQALAAAAAAAAAAAAAADRAQAAOgAAAAAAAAAAAAAAzAEAAAMAAQDYAQAAAgABAA4A"
            + "8/8AAAAAAAABAAwAAAAAAAAAAAAAANUBAAAqAAAAAAAAAAAAAADQAQAAAwABANwBAAACAAEA"
            + "CADy/wAAAAAAAAEADQAAAAAAAAAAAAAA2QEAAFoAAAAAAAAAAAAAANgBAAADAAEA5AEAAAIA"
            + "AQANAPH/AAAAAAAAAQAOAAAAAAAAAAAAAADhAQAAigAAAAAAAAAAAAAA5AEAAAMAAQDwAQAA"
            + "AgABAHVuaW1wbGVtZW50ZWQAAAAQAAAAAAAAADKwjYAfn7eRAAAAAAAAAAAAAAAAAAAAABAA"
            + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAGFib3J0AAAAEAAAAAAAAAAaac86Brcl1gAAAAAAAAAA"
            + "AAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABjYWxsAAAAABAAAAAAAAAA1EydeM5T"
            + "aoMAAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAcmV0dXJuAAAQAAAA"
            + "AAAAADpXsz2NshmeAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAGZp"
            + "bmlzaAAAEAAAAAAAAABjDvjCsi590wAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAA"
            + "AAAAAAAAAAByZXNvbHZlABAAAAAAAAAAbgiJ+lWWwrsAAAAAAAAAAAAAAAAAAAAAEAAAAAAA"
            + "AAAAAAAAAAAAAAAAAAAAAAAAcmVsZWFzZQAQAAAAAAAAAJd00H0NbBqtAAAAAAAAAAAAAAAA"
            + "AAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAG9ic29sZXRlU2F2ZQAAAAASAAAAAAAAAAAA"
            + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAABIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAGJvb3RzdHJh"
            + "cAAAAAAAAAAQAAAAAAAAAMRuFzGAz0zpAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAA"
            + "AAAAAAAAAAAAAG9ic29sZXRlRGVsZXRlAAASAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            + "AAAAABIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAHByb3ZpZGUAEAAAAAAAAABarMH7awRqnAAA"
            + "AAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABhY2NlcHQAABAAAAAAAAAA"
            + "FkBVkGK1ydQAAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAam9pbgAA"
            + "AAAQAAAAAAAAAK8B4JAEmOH7AAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAAAAAA"
            + "AAAAAGRpc2VtYmFyZ28AAAAAAAAQAAAAAAAAABE3vQ+LNmT5AAAAAAAAAAAAAAAAAAAAABAA"
            + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAHRoaXJkUGFydHlBbnN3ZXIAAAAAAAAAABAAAAAAAAAA"
            + "jOXwxeYcUbYAAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA");
  }

  /**
   * Asks for the capability that the peer offers to whoever connects. Answered by a Return whose
   * content is a capability pointer rather than a struct.
   */
  public static final class Bootstrap {
    /** Words of data and pointers. */
    public static final StructSize STRUCT_SIZE = new StructSize((short) 1, (short) 1);

    /** Makes readers and builders. */
    public static final Factory factory = new Factory();

    /** Makes lists. */
    public static final StructList.Factory<Builder, Reader> listFactory =
        new StructList.Factory<>(factory);

    private Bootstrap() {}

    /** Makes readers and builders of {@code Bootstrap}. */
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

    /** Reads {@code Bootstrap}. */
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
      public int getQuestionId() {
        return _getIntField(0);
      }

      public boolean hasDeprecatedObjectId() {
        return !_pointerFieldIsNull(0);
      }

      /** Once named one of several objects. Left null. */
      public AnyPointer.Reader getDeprecatedObjectId() {
        return _getPointerField(AnyPointer.factory, 0);
      }
    }

    /** Builds {@code Bootstrap}. */
    public static final class Builder extends StructBuilder {
      private Builder(
          SegmentBuilder segment, int data, int pointers, int dataSize, short pointerCount) {
        super(segment, data, pointers, dataSize, pointerCount);
      }

      /** A view of what is built so far, and of later changes. */
      public Reader asReader() {
        return new Reader(segment, data, pointers, dataSize, pointerCount, 0x7fffffff);
      }

      public int getQuestionId() {
        return _getIntField(0);
      }

      public void setQuestionId(int value) {
        _setIntField(0, value);
      }

      public boolean hasDeprecatedObjectId() {
        return !_pointerFieldIsNull(0);
      }

      /** Once named one of several objects. Left null. */
      public AnyPointer.Builder getDeprecatedObjectId() {
        return _getPointerField(AnyPointer.factory, 0);
      }

      public void setDeprecatedObjectId(AnyPointer.Reader value) {
        _setPointerField(AnyPointer.factory, 0, value);
      }

      public AnyPointer.Builder initDeprecatedObjectId() {
        return _initPointerField(AnyPointer.factory, 0, 0);
      }
    }

    /** The schema of this type. */
    public static final SchemaNode SCHEMA =
        SchemaNode.of(
            0xe94ccf8031176ec4L,
            "AAAAAAUABgDEbhcxgM9M6QoAAAABAAEAUKJSJRuYErMBAAcAAAAAAAAAAAAAAAAAFQAAAKIA"
            + "AAAdAAAABwAAAAAAAAAAAAAAGQAAAHcAAAAAAAAAAAAAAAAAAAAAAAAAcnBjLmNhcG5wOkJv"
            + "b3RzdHJhcAAAAAAAAAAAAAEAAQAIAAAAAwAEAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAACkA"
            + "AABaAAAAAAAAAAAAAAAoAAAAAwABADQAAAACAAEAAQAAAAAAAAAAAAEAAQAAAAAAAAAAAAAA"
            + "MQAAAJoAAAAAAAAAAAAAADQAAAADAAEAQAAAAAIAAQBxdWVzdGlvbklkAAAAAAAACAAAAAAA"
            + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABkZXBy"
            + "ZWNhdGVkT2JqZWN0SWQAAAAAAAASAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABIA"
            + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAA==");
  }

  /** Starts a method call. */
  public static final class Call {
    /** Words of data and pointers. */
    public static final StructSize STRUCT_SIZE = new StructSize((short) 3, (short) 3);

    /** Makes readers and builders. */
    public static final Factory factory = new Factory();

    /** Makes lists. */
    public static final StructList.Factory<Builder, Reader> listFactory =
        new StructList.Factory<>(factory);

    private Call() {}

    /** Makes readers and builders of {@code Call}. */
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

    /** Reads {@code Call}. */
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
      public int getQuestionId() {
        return _getIntField(0);
      }

      public boolean hasTarget() {
        return !_pointerFieldIsNull(0);
      }

      public MessageTarget.Reader getTarget() {
        return _getPointerField(MessageTarget.factory, 0);
      }

      /**
       * Id of the interface that declares the method, which may be a superclass of the target's.
       *
       * <p>Unsigned: see Long.toUnsignedString.
       */
      public long getInterfaceId() {
        return _getLongField(1);
      }

      /**
       * Ordinal of the method within that interface.
       *
       * <p>Unsigned: see Short.toUnsignedInt.
       */
      public short getMethodId() {
        return _getShortField(2);
      }

      public boolean hasParams() {
        return !_pointerFieldIsNull(1);
      }

      public Payload.Reader getParams() {
        return _getPointerField(Payload.factory, 1);
      }

      /** Who gets the results. */
      public SendResultsTo.Reader getSendResultsTo() {
        return new SendResultsTo.Reader(
            segment, data, pointers, dataSize, pointerCount, nestingLimit);
      }

      /** The caller would accept awaitFromThirdParty as an answer (level 3). */
      public boolean getAllowThirdPartyTailCall() {
        return _getBooleanField(128);
      }

      /**
       * The caller promises not to pipeline on the answer, so the receiver may keep less about it.
       */
      public boolean getNoPromisePipelining() {
        return _getBooleanField(129);
      }

      /** The caller wants the answer for pipelining only. The receiver may leave out the Return. */
      public boolean getOnlyPromisePipeline() {
        return _getBooleanField(130);
      }
    }

    /** Builds {@code Call}. */
    public static final class Builder extends StructBuilder {
      private Builder(
          SegmentBuilder segment, int data, int pointers, int dataSize, short pointerCount) {
        super(segment, data, pointers, dataSize, pointerCount);
      }

      /** A view of what is built so far, and of later changes. */
      public Reader asReader() {
        return new Reader(segment, data, pointers, dataSize, pointerCount, 0x7fffffff);
      }

      public int getQuestionId() {
        return _getIntField(0);
      }

      public void setQuestionId(int value) {
        _setIntField(0, value);
      }

      public boolean hasTarget() {
        return !_pointerFieldIsNull(0);
      }

      public MessageTarget.Builder getTarget() {
        return _getPointerField(MessageTarget.factory, 0);
      }

      public void setTarget(MessageTarget.Reader value) {
        _setPointerField(MessageTarget.factory, 0, value);
      }

      public MessageTarget.Builder initTarget() {
        return _initPointerField(MessageTarget.factory, 0, 0);
      }

      /**
       * Id of the interface that declares the method, which may be a superclass of the target's.
       */
      public long getInterfaceId() {
        return _getLongField(1);
      }

      public void setInterfaceId(long value) {
        _setLongField(1, value);
      }

      /** Ordinal of the method within that interface. */
      public short getMethodId() {
        return _getShortField(2);
      }

      public void setMethodId(short value) {
        _setShortField(2, value);
      }

      public boolean hasParams() {
        return !_pointerFieldIsNull(1);
      }

      public Payload.Builder getParams() {
        return _getPointerField(Payload.factory, 1);
      }

      public void setParams(Payload.Reader value) {
        _setPointerField(Payload.factory, 1, value);
      }

      public Payload.Builder initParams() {
        return _initPointerField(Payload.factory, 1, 0);
      }

      /** Who gets the results. */
      public SendResultsTo.Builder getSendResultsTo() {
        return new SendResultsTo.Builder(segment, data, pointers, dataSize, pointerCount);
      }

      /** Sets every field of the group to its default. */
      public SendResultsTo.Builder initSendResultsTo() {
        _setShortField(3, (short) 0);
        _clearPointerField(2);
        return getSendResultsTo();
      }

      /** The caller would accept awaitFromThirdParty as an answer (level 3). */
      public boolean getAllowThirdPartyTailCall() {
        return _getBooleanField(128);
      }

      public void setAllowThirdPartyTailCall(boolean value) {
        _setBooleanField(128, value);
      }

      /**
       * The caller promises not to pipeline on the answer, so the receiver may keep less about it.
       */
      public boolean getNoPromisePipelining() {
        return _getBooleanField(129);
      }

      public void setNoPromisePipelining(boolean value) {
        _setBooleanField(129, value);
      }

      /** The caller wants the answer for pipelining only. The receiver may leave out the Return. */
      public boolean getOnlyPromisePipeline() {
        return _getBooleanField(130);
      }

      public void setOnlyPromisePipeline(boolean value) {
        _setBooleanField(130, value);
      }
    }

    /** Who gets the results. */
    public static final class SendResultsTo {
      private SendResultsTo() {}

      /** The members of the union. */
      public enum Which {
        CALLER,
        YOURSELF,
        THIRD_PARTY,
        /** A number that this schema does not know. */
        _NOT_IN_SCHEMA;

        private static Which of(int number) {
          boolean known = number >= 0 && number < BY_NUMBER.length - 1;
          return known ? BY_NUMBER[number] : _NOT_IN_SCHEMA;
        }

        private static final Which[] BY_NUMBER = values();
      }

      /** Reads {@code SendResultsTo}. */
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
          return Which.of(_getShortField(3) & 0xffff);
        }

        public boolean isCaller() {
          return _getShortField(3) == 0;
        }

        public boolean isYourself() {
          return _getShortField(3) == 1;
        }

        public boolean isThirdParty() {
          return _getShortField(3) == 2;
        }

        public boolean hasThirdParty() {
          return _getShortField(3) == 2 && !_pointerFieldIsNull(2);
        }

        /** A vat elsewhere (level 3). */
        public AnyPointer.Reader getThirdParty() {
          return _getPointerField(AnyPointer.factory, 2);
        }
      }

      /** Builds {@code SendResultsTo}. */
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
          return Which.of(_getShortField(3) & 0xffff);
        }

        public boolean isCaller() {
          return _getShortField(3) == 0;
        }

        public void setCaller() {
          _setShortField(3, (short) 0);
        }

        public boolean isYourself() {
          return _getShortField(3) == 1;
        }

        public void setYourself() {
          _setShortField(3, (short) 1);
        }

        public boolean isThirdParty() {
          return _getShortField(3) == 2;
        }

        public boolean hasThirdParty() {
          return _getShortField(3) == 2 && !_pointerFieldIsNull(2);
        }

        /** A vat elsewhere (level 3). */
        public AnyPointer.Builder getThirdParty() {
          return _getPointerField(AnyPointer.factory, 2);
        }

        public void setThirdParty(AnyPointer.Reader value) {
          _setShortField(3, (short) 2);
          _setPointerField(AnyPointer.factory, 2, value);
        }

        public AnyPointer.Builder initThirdParty() {
          _setShortField(3, (short) 2);
          return _initPointerField(AnyPointer.factory, 2, 0);
        }
      }

      /** The schema of this type. */
      public static final SchemaNode SCHEMA =
          SchemaNode.of(
              0xdae8b0f61aab5f99L,
              "AAAAAAUABgCZX6sa9rDo2g8AAAABAAMA1EydeM5TaoMDAAcAAQADAAMAAAAAAAAAFQAAAOoA"
              + "AAAAAAAAAAAAAAAAAAAAAAAAGQAAAK8AAAAAAAAAAAAAAAAAAAAAAAAAcnBjLmNhcG5wOkNh"
              + "bGwuc2VuZFJlc3VsdHNUbwAAAAAMAAAAAwAEAAAA//8AAAAAAAABAAUAAAAAAAAAAAAAAEUA"
              + "AAA6AAAAAAAAAAAAAABAAAAAAwABAEwAAAACAAEAAQD+/wAAAAAAAAEABgAAAAAAAAAAAAAA"
              + "SQAAAEoAAAAAAAAAAAAAAEgAAAADAAEAVAAAAAIAAQACAP3/AgAAAAAAAQAHAAAAAAAAAAAA"
              + "AABRAAAAWgAAAAAAAAAAAAAAUAAAAAMAAQBcAAAAAgABAGNhbGxlcgAAAAAAAAAAAAAAAAAA"
              + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAB5b3Vyc2VsZgAA"
              + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
              + "AAAAAAAAAAB0aGlyZFBhcnR5AAAAAAAAEgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
              + "AAASAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=");
    }

    /** The schema of this type. */
    public static final SchemaNode SCHEMA =
        SchemaNode.of(
            0x836a53ce789d4cd4L,
            "AAAAAAUABgDUTJ14zlNqgwoAAAABAAMAUKJSJRuYErMDAAcAAAAAAAAAAAAAAAAAFQAAAHoA"
            + "AAAZAAAABwAAAAAAAAAAAAAAFQAAAP8BAAAAAAAAAAAAAAAAAAAAAAAAcnBjLmNhcG5wOkNh"
            + "bGwAAAAAAAABAAEAJAAAAAMABAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAADtAAAAWgAAAAAA"
            + "AAAAAAAA7AAAAAMAAQD4AAAAAgABAAEAAAAAAAAAAAABAAEAAAAAAAAAAAAAAPUAAAA6AAAA"
            + "AAAAAAAAAADwAAAAAwABAPwAAAACAAEAAgAAAAEAAAAAAAEAAgAAAAAAAAAAAAAA+QAAAGIA"
            + "AAAAAAAAAAAAAPgAAAADAAEABAEAAAIAAQADAAAAAgAAAAAAAQADAAAAAAAAAAAAAAABAQAA"
            + "SgAAAAAAAAAAAAAAAAEAAAMAAQAMAQAAAgABAAcAAAABAAAAAAABAAQAAAAAAAAAAAAAAAkB"
            + "AAA6AAAAAAAAAAAAAAAEAQAAAwABABABAAACAAEACAAAAAAAAAABAAAAAAAAAJlfqxr2sOja"
            + "DQEAAHIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAAAAgAAAAAAAAQAIAAAAAQAAAAAA"
            + "AAD5AAAAwgAAAAAAAAAAAAAA/AAAAAMAAQAIAQAAAgABAAUAAACBAAAAAAABAAkAAAABAAAA"
            + "AAAAAAUBAACiAAAAAAAAAAAAAAAIAQAAAwABABQBAAACAAEABgAAAIIAAAAAAAEACgAAAAEA"
            + "AAAAAAAAEQEAAKIAAAAAAAAAAAAAABQBAAADAAEAIAEAAAIAAQBxdWVzdGlvbklkAAAAAAAA"
            + "CAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            + "AAB0YXJnZXQAABAAAAAAAAAAwfsTWFQUvJUAAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAA"
            + "AAAAAAAAAAAAAAAAaW50ZXJmYWNlSWQAAAAAAAkAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            + "AAAAAAAACQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAbWV0aG9kSWQAAAAAAAAAAAcAAAAAAAAA"
            + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAcGFyYW1z"
            + "AAAQAAAAAAAAADt0lj0iYQ6aAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAAAAAA"
            + "AAAAAHNlbmRSZXN1bHRzVG8AAABhbGxvd1RoaXJkUGFydHlUYWlsQ2FsbAABAAAAAAAAAAAA"
            + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAG5vUHJvbWlz"
            + "ZVBpcGVsaW5pbmcAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAAAA"
            + "AAAAAAAAAAAAAAAAAAAAAAAAb25seVByb21pc2VQaXBlbGluZQAAAAAAAQAAAAAAAAAAAAAA"
            + "AAAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=");
  }

  /** The end of a call: exactly one for each question (but see Call.onlyPromisePipeline). */
  public static final class Return {
    /** Words of data and pointers. */
    public static final StructSize STRUCT_SIZE = new StructSize((short) 2, (short) 1);

    /** Makes readers and builders. */
    public static final Factory factory = new Factory();

    /** Makes lists. */
    public static final StructList.Factory<Builder, Reader> listFactory =
        new StructList.Factory<>(factory);

    private Return() {}

    /** The members of the union. */
    public enum Which {
      RESULTS,
      EXCEPTION,
      CANCELED,
      RESULTS_SENT_ELSEWHERE,
      TAKE_FROM_OTHER_QUESTION,
      AWAIT_FROM_THIRD_PARTY,
      /** A number that this schema does not know. */
      _NOT_IN_SCHEMA;

      private static Which of(int number) {
        boolean known = number >= 0 && number < BY_NUMBER.length - 1;
        return known ? BY_NUMBER[number] : _NOT_IN_SCHEMA;
      }

      private static final Which[] BY_NUMBER = values();
    }

    /** Makes readers and builders of {@code Return}. */
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

    /** Reads {@code Return}. */
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
        return Which.of(_getShortField(3) & 0xffff);
      }

      /** Unsigned: see Integer.toUnsignedLong. */
      public int getAnswerId() {
        return _getIntField(0);
      }

      /** Every capability of the call's parameters is given back, as if by one Release for each. */
      public boolean getReleaseParamCaps() {
        return _getBooleanField(32, true);
      }

      public boolean isResults() {
        return _getShortField(3) == 0;
      }

      public boolean hasResults() {
        return _getShortField(3) == 0 && !_pointerFieldIsNull(0);
      }

      public Payload.Reader getResults() {
        return _getPointerField(Payload.factory, 0);
      }

      public boolean isException() {
        return _getShortField(3) == 1;
      }

      public boolean hasException() {
        return _getShortField(3) == 1 && !_pointerFieldIsNull(0);
      }

      public Exception.Reader getException() {
        return _getPointerField(Exception.factory, 0);
      }

      public boolean isCanceled() {
        return _getShortField(3) == 2;
      }

      public boolean isResultsSentElsewhere() {
        return _getShortField(3) == 3;
      }

      public boolean isTakeFromOtherQuestion() {
        return _getShortField(3) == 4;
      }

      /**
       * The results are those of a question that this sender asked with sendResultsTo.yourself.
       *
       * <p>Unsigned: see Integer.toUnsignedLong.
       */
      public int getTakeFromOtherQuestion() {
        return _getIntField(2);
      }

      public boolean isAwaitFromThirdParty() {
        return _getShortField(3) == 5;
      }

      public boolean hasAwaitFromThirdParty() {
        return _getShortField(3) == 5 && !_pointerFieldIsNull(0);
      }

      /** The results come from elsewhere (level 3). */
      public AnyPointer.Reader getAwaitFromThirdParty() {
        return _getPointerField(AnyPointer.factory, 0);
      }

      /**
       * The sender has already forgotten the answer, so no Finish is needed. Implies results
       * without capabilities. A Finish that comes nevertheless is ignored.
       */
      public boolean getNoFinishNeeded() {
        return _getBooleanField(33);
      }
    }

    /** Builds {@code Return}. */
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
        return Which.of(_getShortField(3) & 0xffff);
      }

      public int getAnswerId() {
        return _getIntField(0);
      }

      public void setAnswerId(int value) {
        _setIntField(0, value);
      }

      /** Every capability of the call's parameters is given back, as if by one Release for each. */
      public boolean getReleaseParamCaps() {
        return _getBooleanField(32, true);
      }

      public void setReleaseParamCaps(boolean value) {
        _setBooleanField(32, value, true);
      }

      public boolean isResults() {
        return _getShortField(3) == 0;
      }

      public boolean hasResults() {
        return _getShortField(3) == 0 && !_pointerFieldIsNull(0);
      }

      public Payload.Builder getResults() {
        return _getPointerField(Payload.factory, 0);
      }

      public void setResults(Payload.Reader value) {
        _setShortField(3, (short) 0);
        _setPointerField(Payload.factory, 0, value);
      }

      public Payload.Builder initResults() {
        _setShortField(3, (short) 0);
        return _initPointerField(Payload.factory, 0, 0);
      }

      public boolean isException() {
        return _getShortField(3) == 1;
      }

      public boolean hasException() {
        return _getShortField(3) == 1 && !_pointerFieldIsNull(0);
      }

      public Exception.Builder getException() {
        return _getPointerField(Exception.factory, 0);
      }

      public void setException(Exception.Reader value) {
        _setShortField(3, (short) 1);
        _setPointerField(Exception.factory, 0, value);
      }

      public Exception.Builder initException() {
        _setShortField(3, (short) 1);
        return _initPointerField(Exception.factory, 0, 0);
      }

      public boolean isCanceled() {
        return _getShortField(3) == 2;
      }

      public void setCanceled() {
        _setShortField(3, (short) 2);
      }

      public boolean isResultsSentElsewhere() {
        return _getShortField(3) == 3;
      }

      public void setResultsSentElsewhere() {
        _setShortField(3, (short) 3);
      }

      public boolean isTakeFromOtherQuestion() {
        return _getShortField(3) == 4;
      }

      /** The results are those of a question that this sender asked with sendResultsTo.yourself. */
      public int getTakeFromOtherQuestion() {
        return _getIntField(2);
      }

      public void setTakeFromOtherQuestion(int value) {
        _setShortField(3, (short) 4);
        _setIntField(2, value);
      }

      public boolean isAwaitFromThirdParty() {
        return _getShortField(3) == 5;
      }

      public boolean hasAwaitFromThirdParty() {
        return _getShortField(3) == 5 && !_pointerFieldIsNull(0);
      }

      /** The results come from elsewhere (level 3). */
      public AnyPointer.Builder getAwaitFromThirdParty() {
        return _getPointerField(AnyPointer.factory, 0);
      }

      public void setAwaitFromThirdParty(AnyPointer.Reader value) {
        _setShortField(3, (short) 5);
        _setPointerField(AnyPointer.factory, 0, value);
      }

      public AnyPointer.Builder initAwaitFromThirdParty() {
        _setShortField(3, (short) 5);
        return _initPointerField(AnyPointer.factory, 0, 0);
      }

      /**
       * The sender has already forgotten the answer, so no Finish is needed. Implies results
       * without capabilities. A Finish that comes nevertheless is ignored.
       */
      public boolean getNoFinishNeeded() {
        return _getBooleanField(33);
      }

      public void setNoFinishNeeded(boolean value) {
        _setBooleanField(33, value);
      }
    }

    /** The schema of this type. */
    public static final SchemaNode SCHEMA =
        SchemaNode.of(
            0x9e19b28d3db3573aL,
            "AAAAAAUABgA6V7M9jbIZngoAAAABAAIAUKJSJRuYErMBAAcAAAAGAAMAAAAAAAAAFQAAAIoA"
            + "AAAdAAAABwAAAAAAAAAAAAAAGQAAAP8BAAAAAAAAAAAAAAAAAAAAAAAAcnBjLmNhcG5wOlJl"
            + "dHVybgAAAAAAAAAAAAAAAAEAAQAkAAAAAwAEAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAO0A"
            + "AABKAAAAAAAAAAAAAADsAAAAAwABAPgAAAACAAEAAQAAACAAAAAAAAEAAQAAAAEAAAAAAAAA"
            + "9QAAAIoAAAAAAAAAAAAAAPgAAAADAAEABAEAAAIAAQADAP//AAAAAAAAAQACAAAAAAAAAAAA"
            + "AAABAQAAQgAAAAAAAAAAAAAA/AAAAAMAAQAIAQAAAgABAAQA/v8AAAAAAAABAAMAAAAAAAAA"
            + "AAAAAAUBAABSAAAAAAAAAAAAAAAEAQAAAwABABABAAACAAEABQD9/wAAAAAAAAEABAAAAAAA"
            + "AAAAAAAADQEAAEoAAAAAAAAAAAAAAAwBAAADAAEAGAEAAAIAAQAGAPz/AAAAAAAAAQAFAAAA"
            + "AAAAAAAAAAAVAQAAqgAAAAAAAAAAAAAAGAEAAAMAAQAkAQAAAgABAAcA+/8CAAAAAAABAAYA"
            + "AAAAAAAAAAAAACEBAACyAAAAAAAAAAAAAAAkAQAAAwABADABAAACAAEACAD6/wAAAAAAAAEA"
            + "BwAAAAAAAAAAAAAALQEAAKIAAAAAAAAAAAAAADABAAADAAEAPAEAAAIAAQACAAAAIQAAAAAA"
            + "AQAIAAAAAQAAAAAAAAA5AQAAegAAAAAAAAAAAAAAOAEAAAMAAQBEAQAAAgABAGFuc3dlcklk"
            + "AAAAAAAAAAAIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgAAAAAAAAAAAAAAAAA"
            + "AAAAAAAAAAAAAHJlbGVhc2VQYXJhbUNhcHMAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAA"
            + "AAAAAAAAAAAAAAAAAQABAAAAAAAAAAAAAAAAAAAAAAAAAAAAcmVzdWx0cwAQAAAAAAAAADt0"
            + "lj0iYQ6aAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAGV4Y2VwdGlv"
            + "bgAAAAAAAAAQAAAAAAAAABppzzoGtyXWAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAA"
            + "AAAAAAAAAAAAAGNhbmNlbGVkAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAHJlc3VsdHNTZW50RWxzZXdoZXJlAAAAAAAA"
            + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            + "dGFrZUZyb21PdGhlclF1ZXN0aW9uAAAACAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            + "AAAIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABhd2FpdEZyb21UaGlyZFBhcnR5AAAAAAASAAAA"
            + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAG5v"
            + "RmluaXNoTmVlZGVkAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAAAAAAAAA"
            + "AAAAAAAAAAAAAAAAAAAAAA==");
  }

  /**
   * The asker needs the answer no more: the last message about a question from its side. Cancels
   * the call if it still runs.
   */
  public static final class Finish {
    /** Words of data and pointers. */
    public static final StructSize STRUCT_SIZE = new StructSize((short) 1, (short) 0);

    /** Makes readers and builders. */
    public static final Factory factory = new Factory();

    /** Makes lists. */
    public static final StructList.Factory<Builder, Reader> listFactory =
        new StructList.Factory<>(factory);

    private Finish() {}

    /** Makes readers and builders of {@code Finish}. */
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

    /** Reads {@code Finish}. */
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
      public int getQuestionId() {
        return _getIntField(0);
      }

      /** Every capability of the results is given back, as if by one Release for each. */
      public boolean getReleaseResultCaps() {
        return _getBooleanField(32, true);
      }

      /**
       * When this Finish overtakes the delivery of its call, deliver the call before cancelling it.
       * Old peers, which do not know the field, depend on that; new ones send false.
       */
      public boolean getRequireEarlyCancellationWorkaround() {
        return _getBooleanField(33, true);
      }
    }

    /** Builds {@code Finish}. */
    public static final class Builder extends StructBuilder {
      private Builder(
          SegmentBuilder segment, int data, int pointers, int dataSize, short pointerCount) {
        super(segment, data, pointers, dataSize, pointerCount);
      }

      /** A view of what is built so far, and of later changes. */
      public Reader asReader() {
        return new Reader(segment, data, pointers, dataSize, pointerCount, 0x7fffffff);
      }

      public int getQuestionId() {
        return _getIntField(0);
      }

      public void setQuestionId(int value) {
        _setIntField(0, value);
      }

      /** Every capability of the results is given back, as if by one Release for each. */
      public boolean getReleaseResultCaps() {
        return _getBooleanField(32, true);
      }

      public void setReleaseResultCaps(boolean value) {
        _setBooleanField(32, value, true);
      }

      /**
       * When this Finish overtakes the delivery of its call, deliver the call before cancelling it.
       * Old peers, which do not know the field, depend on that; new ones send false.
       */
      public boolean getRequireEarlyCancellationWorkaround() {
        return _getBooleanField(33, true);
      }

      public void setRequireEarlyCancellationWorkaround(boolean value) {
        _setBooleanField(33, value, true);
      }
    }

    /** The schema of this type. */
    public static final SchemaNode SCHEMA =
        SchemaNode.of(
            0xd37d2eb2c2f80e63L,
            "AAAAAAUABgBjDvjCsi590woAAAABAAEAUKJSJRuYErMAAAcAAAAAAAAAAAAAAAAAFQAAAIoA"
            + "AAAdAAAABwAAAAAAAAAAAAAAGQAAAK8AAAAAAAAAAAAAAAAAAAAAAAAAcnBjLmNhcG5wOkZp"
            + "bmlzaAAAAAAAAAAAAAAAAAEAAQAMAAAAAwAEAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAEUA"
            + "AABaAAAAAAAAAAAAAABEAAAAAwABAFAAAAACAAEAAQAAACAAAAAAAAEAAQAAAAEAAAAAAAAA"
            + "TQAAAJIAAAAAAAAAAAAAAFAAAAADAAEAXAAAAAIAAQACAAAAIQAAAAAAAQACAAAAAQAAAAAA"
            + "AABZAAAAGgEAAAAAAAAAAAAAZAAAAAMAAQBwAAAAAgABAHF1ZXN0aW9uSWQAAAAAAAAIAAAA"
            + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAHJl"
            + "bGVhc2VSZXN1bHRDYXBzAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            + "AQABAAAAAAAAAAAAAAAAAAAAAAAAAAAAcmVxdWlyZUVhcmx5Q2FuY2VsbGF0aW9uV29ya2Fy"
            + "b3VuZAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQABAAAAAAAAAAAA"
            + "AAAAAAAAAAAAAAAA");
  }

  /** What a promise that was exported as senderPromise has become. Sent once for each export. */
  public static final class Resolve {
    /** Words of data and pointers. */
    public static final StructSize STRUCT_SIZE = new StructSize((short) 1, (short) 1);

    /** Makes readers and builders. */
    public static final Factory factory = new Factory();

    /** Makes lists. */
    public static final StructList.Factory<Builder, Reader> listFactory =
        new StructList.Factory<>(factory);

    private Resolve() {}

    /** The members of the union. */
    public enum Which {
      CAP,
      EXCEPTION,
      /** A number that this schema does not know. */
      _NOT_IN_SCHEMA;

      private static Which of(int number) {
        boolean known = number >= 0 && number < BY_NUMBER.length - 1;
        return known ? BY_NUMBER[number] : _NOT_IN_SCHEMA;
      }

      private static final Which[] BY_NUMBER = values();
    }

    /** Makes readers and builders of {@code Resolve}. */
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

    /** Reads {@code Resolve}. */
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

      /** Unsigned: see Integer.toUnsignedLong. */
      public int getPromiseId() {
        return _getIntField(0);
      }

      public boolean isCap() {
        return _getShortField(2) == 0;
      }

      public boolean hasCap() {
        return _getShortField(2) == 0 && !_pointerFieldIsNull(0);
      }

      public CapDescriptor.Reader getCap() {
        return _getPointerField(CapDescriptor.factory, 0);
      }

      public boolean isException() {
        return _getShortField(2) == 1;
      }

      public boolean hasException() {
        return _getShortField(2) == 1 && !_pointerFieldIsNull(0);
      }

      public Exception.Reader getException() {
        return _getPointerField(Exception.factory, 0);
      }
    }

    /** Builds {@code Resolve}. */
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

      public int getPromiseId() {
        return _getIntField(0);
      }

      public void setPromiseId(int value) {
        _setIntField(0, value);
      }

      public boolean isCap() {
        return _getShortField(2) == 0;
      }

      public boolean hasCap() {
        return _getShortField(2) == 0 && !_pointerFieldIsNull(0);
      }

      public CapDescriptor.Builder getCap() {
        return _getPointerField(CapDescriptor.factory, 0);
      }

      public void setCap(CapDescriptor.Reader value) {
        _setShortField(2, (short) 0);
        _setPointerField(CapDescriptor.factory, 0, value);
      }

      public CapDescriptor.Builder initCap() {
        _setShortField(2, (short) 0);
        return _initPointerField(CapDescriptor.factory, 0, 0);
      }

      public boolean isException() {
        return _getShortField(2) == 1;
      }

      public boolean hasException() {
        return _getShortField(2) == 1 && !_pointerFieldIsNull(0);
      }

      public Exception.Builder getException() {
        return _getPointerField(Exception.factory, 0);
      }

      public void setException(Exception.Reader value) {
        _setShortField(2, (short) 1);
        _setPointerField(Exception.factory, 0, value);
      }

      public Exception.Builder initException() {
        _setShortField(2, (short) 1);
        return _initPointerField(Exception.factory, 0, 0);
      }
    }

    /** The schema of this type. */
    public static final SchemaNode SCHEMA =
        SchemaNode.of(
            0xbbc29655fa89086eL,
            "AAAAAAUABgBuCIn6VZbCuwoAAAABAAEAUKJSJRuYErMBAAcAAAACAAIAAAAAAAAAFQAAAJIA"
            + "AAAdAAAABwAAAAAAAAAAAAAAGQAAAK8AAAAAAAAAAAAAAAAAAAAAAAAAcnBjLmNhcG5wOlJl"
            + "c29sdmUAAAAAAAAAAAAAAAEAAQAMAAAAAwAEAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAEUA"
            + "AABSAAAAAAAAAAAAAABEAAAAAwABAFAAAAACAAEAAQD//wAAAAAAAAEAAQAAAAAAAAAAAAAA"
            + "TQAAACIAAAAAAAAAAAAAAEgAAAADAAEAVAAAAAIAAQACAP7/AAAAAAAAAQACAAAAAAAAAAAA"
            + "AABRAAAAUgAAAAAAAAAAAAAAUAAAAAMAAQBcAAAAAgABAHByb21pc2VJZAAAAAAAAAAIAAAA"
            + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAGNh"
            + "cAAAAAAAEAAAAAAAAACwuIYLxN0jhQAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAA"
            + "AAAAAAAAAABleGNlcHRpb24AAAAAAAAAEAAAAAAAAAAaac86Brcl1gAAAAAAAAAAAAAAAAAA"
            + "AAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=");
  }

  /** References to an import are given back. */
  public static final class Release {
    /** Words of data and pointers. */
    public static final StructSize STRUCT_SIZE = new StructSize((short) 1, (short) 0);

    /** Makes readers and builders. */
    public static final Factory factory = new Factory();

    /** Makes lists. */
    public static final StructList.Factory<Builder, Reader> listFactory =
        new StructList.Factory<>(factory);

    private Release() {}

    /** Makes readers and builders of {@code Release}. */
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

    /** Reads {@code Release}. */
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
      public int getId() {
        return _getIntField(0);
      }

      /**
       * How many. The export is gone when as many came back as were sent in descriptors.
       *
       * <p>Unsigned: see Integer.toUnsignedLong.
       */
      public int getReferenceCount() {
        return _getIntField(1);
      }
    }

    /** Builds {@code Release}. */
    public static final class Builder extends StructBuilder {
      private Builder(
          SegmentBuilder segment, int data, int pointers, int dataSize, short pointerCount) {
        super(segment, data, pointers, dataSize, pointerCount);
      }

      /** A view of what is built so far, and of later changes. */
      public Reader asReader() {
        return new Reader(segment, data, pointers, dataSize, pointerCount, 0x7fffffff);
      }

      public int getId() {
        return _getIntField(0);
      }

      public void setId(int value) {
        _setIntField(0, value);
      }

      /** How many. The export is gone when as many came back as were sent in descriptors. */
      public int getReferenceCount() {
        return _getIntField(1);
      }

      public void setReferenceCount(int value) {
        _setIntField(1, value);
      }
    }

    /** The schema of this type. */
    public static final SchemaNode SCHEMA =
        SchemaNode.of(
            0xad1a6c0d7dd07497L,
            "AAAAAAUABgCXdNB9DWwarQoAAAABAAEAUKJSJRuYErMAAAcAAAAAAAAAAAAAAAAAFQAAAJIA"
            + "AAAdAAAABwAAAAAAAAAAAAAAGQAAAHcAAAAAAAAAAAAAAAAAAAAAAAAAcnBjLmNhcG5wOlJl"
            + "bGVhc2UAAAAAAAAAAAAAAAEAAQAIAAAAAwAEAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAACkA"
            + "AAAaAAAAAAAAAAAAAAAkAAAAAwABADAAAAACAAEAAQAAAAEAAAAAAAEAAQAAAAAAAAAAAAAA"
            + "LQAAAHoAAAAAAAAAAAAAACwAAAADAAEAOAAAAAIAAQBpZAAAAAAAAAgAAAAAAAAAAAAAAAAA"
            + "AAAAAAAAAAAAAAAAAAAAAAAACAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAcmVmZXJlbmNlQ291"
            + "bnQAAAgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACAAAAAAAAAAAAAAAAAAAAAAA"
            + "AAAAAAAA");
  }

  /**
   * Keeps calls in order when a promise turns out to live on the caller's own side: the calls
   * already sent the long way must arrive before any that take the short cut. A marker goes the
   * long way and comes back.
   */
  public static final class Disembargo {
    /** Words of data and pointers. */
    public static final StructSize STRUCT_SIZE = new StructSize((short) 1, (short) 2);

    /** Makes readers and builders. */
    public static final Factory factory = new Factory();

    /** Makes lists. */
    public static final StructList.Factory<Builder, Reader> listFactory =
        new StructList.Factory<>(factory);

    private Disembargo() {}

    /** Makes readers and builders of {@code Disembargo}. */
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

    /** Reads {@code Disembargo}. */
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

      public boolean hasTarget() {
        return !_pointerFieldIsNull(0);
      }

      /** What was a promise. For receiverLoopback, the object of the matching senderLoopback. */
      public MessageTarget.Reader getTarget() {
        return _getPointerField(MessageTarget.factory, 0);
      }

      public Context.Reader getContext() {
        return new Context.Reader(segment, data, pointers, dataSize, pointerCount, nestingLimit);
      }
    }

    /** Builds {@code Disembargo}. */
    public static final class Builder extends StructBuilder {
      private Builder(
          SegmentBuilder segment, int data, int pointers, int dataSize, short pointerCount) {
        super(segment, data, pointers, dataSize, pointerCount);
      }

      /** A view of what is built so far, and of later changes. */
      public Reader asReader() {
        return new Reader(segment, data, pointers, dataSize, pointerCount, 0x7fffffff);
      }

      public boolean hasTarget() {
        return !_pointerFieldIsNull(0);
      }

      /** What was a promise. For receiverLoopback, the object of the matching senderLoopback. */
      public MessageTarget.Builder getTarget() {
        return _getPointerField(MessageTarget.factory, 0);
      }

      public void setTarget(MessageTarget.Reader value) {
        _setPointerField(MessageTarget.factory, 0, value);
      }

      public MessageTarget.Builder initTarget() {
        return _initPointerField(MessageTarget.factory, 0, 0);
      }

      public Context.Builder getContext() {
        return new Context.Builder(segment, data, pointers, dataSize, pointerCount);
      }

      /** Sets every field of the group to its default. */
      public Context.Builder initContext() {
        _setShortField(2, (short) 0);
        _setIntField(0, 0);
        _clearPointerField(1);
        return getContext();
      }
    }

    /** The group {@code Context}. */
    public static final class Context {
      private Context() {}

      /** The members of the union. */
      public enum Which {
        SENDER_LOOPBACK,
        RECEIVER_LOOPBACK,
        ACCEPT,
        /** A number that this schema does not know. */
        _NOT_IN_SCHEMA;

        private static Which of(int number) {
          boolean known = number >= 0 && number < BY_NUMBER.length - 1;
          return known ? BY_NUMBER[number] : _NOT_IN_SCHEMA;
        }

        private static final Which[] BY_NUMBER = values();
      }

      /** Reads {@code Context}. */
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

        public boolean isSenderLoopback() {
          return _getShortField(2) == 0;
        }

        /**
         * Send this back to me along the path that the calls took.
         *
         * <p>Unsigned: see Integer.toUnsignedLong.
         */
        public int getSenderLoopback() {
          return _getIntField(0);
        }

        public boolean isReceiverLoopback() {
          return _getShortField(2) == 1;
        }

        /**
         * Here it is back.
         *
         * <p>Unsigned: see Integer.toUnsignedLong.
         */
        public int getReceiverLoopback() {
          return _getIntField(0);
        }

        public boolean isAccept() {
          return _getShortField(2) == 2;
        }

        public boolean hasAccept() {
          return _getShortField(2) == 2 && !_pointerFieldIsNull(1);
        }

        /** Lifts the embargo of an Accept (level 3). */
        public Data.Reader getAccept() {
          return _getPointerField(Data.factory, 1);
        }
      }

      /** Builds {@code Context}. */
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

        public boolean isSenderLoopback() {
          return _getShortField(2) == 0;
        }

        /** Send this back to me along the path that the calls took. */
        public int getSenderLoopback() {
          return _getIntField(0);
        }

        public void setSenderLoopback(int value) {
          _setShortField(2, (short) 0);
          _setIntField(0, value);
        }

        public boolean isReceiverLoopback() {
          return _getShortField(2) == 1;
        }

        /** Here it is back. */
        public int getReceiverLoopback() {
          return _getIntField(0);
        }

        public void setReceiverLoopback(int value) {
          _setShortField(2, (short) 1);
          _setIntField(0, value);
        }

        public boolean isAccept() {
          return _getShortField(2) == 2;
        }

        public boolean hasAccept() {
          return _getShortField(2) == 2 && !_pointerFieldIsNull(1);
        }

        /** Lifts the embargo of an Accept (level 3). */
        public Data.Builder getAccept() {
          return _getPointerField(Data.factory, 1);
        }

        public void setAccept(byte[] value) {
          _setShortField(2, (short) 2);
          _setPointerField(Data.factory, 1, new Data.Reader(value));
        }

        public void setAccept(Data.Reader value) {
          _setShortField(2, (short) 2);
          _setPointerField(Data.factory, 1, value);
        }

        public Data.Builder initAccept(int size) {
          _setShortField(2, (short) 2);
          return _initPointerField(Data.factory, 1, size);
        }
      }

      /** The schema of this type. */
      public static final SchemaNode SCHEMA =
          SchemaNode.of(
              0xd562b4df655bdd4dL,
              "AAAAAAUABgBN3Vtl37Ri1RUAAAABAAEAETe9D4s2ZPkCAAcAAQADAAIAAAAAAAAAFQAAAOoA"
              + "AAAAAAAAAAAAAAAAAAAAAAAAGQAAAK8AAAAAAAAAAAAAAAAAAAAAAAAAcnBjLmNhcG5wOkRp"
              + "c2VtYmFyZ28uY29udGV4dAAAAAAMAAAAAwAEAAAA//8AAAAAAAABAAEAAAAAAAAAAAAAAEUA"
              + "AAB6AAAAAAAAAAAAAABEAAAAAwABAFAAAAACAAEAAQD+/wAAAAAAAAEAAgAAAAAAAAAAAAAA"
              + "TQAAAIoAAAAAAAAAAAAAAFAAAAADAAEAXAAAAAIAAQACAP3/AQAAAAAAAQADAAAAAAAAAAAA"
              + "AABZAAAAOgAAAAAAAAAAAAAAVAAAAAMAAQBgAAAAAgABAHNlbmRlckxvb3BiYWNrAAAIAAAA"
              + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAHJl"
              + "Y2VpdmVyTG9vcGJhY2sAAAAAAAAAAAgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
              + "CAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAYWNjZXB0AAANAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
              + "AAAAAAAAAAAAAA0AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA==");
    }

    /** The schema of this type. */
    public static final SchemaNode SCHEMA =
        SchemaNode.of(
            0xf964368b0fbd3711L,
            "AAAAAAUABgARN70PizZk+QoAAAABAAEAUKJSJRuYErMCAAcAAAAAAAAAAAAAAAAAFQAAAKoA"
            + "AAAdAAAABwAAAAAAAAAAAAAAGQAAAHcAAAAAAAAAAAAAAAAAAAAAAAAAcnBjLmNhcG5wOkRp"
            + "c2VtYmFyZ28AAAAAAAAAAAEAAQAIAAAAAwAEAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAACkA"
            + "AAA6AAAAAAAAAAAAAAAkAAAAAwABADAAAAACAAEAAQAAAAAAAAABAAAAAAAAAE3dW2XftGLV"
            + "LQAAAEIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAB0YXJnZXQAABAAAAAAAAAAwfsTWFQU"
            + "vJUAAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAY29udGV4dAA=");
  }

  /** Asks the receiver to offer a capability of its own to a third vat (level 3). */
  public static final class Provide {
    /** Words of data and pointers. */
    public static final StructSize STRUCT_SIZE = new StructSize((short) 1, (short) 2);

    /** Makes readers and builders. */
    public static final Factory factory = new Factory();

    /** Makes lists. */
    public static final StructList.Factory<Builder, Reader> listFactory =
        new StructList.Factory<>(factory);

    private Provide() {}

    /** Makes readers and builders of {@code Provide}. */
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

    /** Reads {@code Provide}. */
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
      public int getQuestionId() {
        return _getIntField(0);
      }

      public boolean hasTarget() {
        return !_pointerFieldIsNull(0);
      }

      public MessageTarget.Reader getTarget() {
        return _getPointerField(MessageTarget.factory, 0);
      }

      public boolean hasRecipient() {
        return !_pointerFieldIsNull(1);
      }

      public AnyPointer.Reader getRecipient() {
        return _getPointerField(AnyPointer.factory, 1);
      }
    }

    /** Builds {@code Provide}. */
    public static final class Builder extends StructBuilder {
      private Builder(
          SegmentBuilder segment, int data, int pointers, int dataSize, short pointerCount) {
        super(segment, data, pointers, dataSize, pointerCount);
      }

      /** A view of what is built so far, and of later changes. */
      public Reader asReader() {
        return new Reader(segment, data, pointers, dataSize, pointerCount, 0x7fffffff);
      }

      public int getQuestionId() {
        return _getIntField(0);
      }

      public void setQuestionId(int value) {
        _setIntField(0, value);
      }

      public boolean hasTarget() {
        return !_pointerFieldIsNull(0);
      }

      public MessageTarget.Builder getTarget() {
        return _getPointerField(MessageTarget.factory, 0);
      }

      public void setTarget(MessageTarget.Reader value) {
        _setPointerField(MessageTarget.factory, 0, value);
      }

      public MessageTarget.Builder initTarget() {
        return _initPointerField(MessageTarget.factory, 0, 0);
      }

      public boolean hasRecipient() {
        return !_pointerFieldIsNull(1);
      }

      public AnyPointer.Builder getRecipient() {
        return _getPointerField(AnyPointer.factory, 1);
      }

      public void setRecipient(AnyPointer.Reader value) {
        _setPointerField(AnyPointer.factory, 1, value);
      }

      public AnyPointer.Builder initRecipient() {
        return _initPointerField(AnyPointer.factory, 1, 0);
      }
    }

    /** The schema of this type. */
    public static final SchemaNode SCHEMA =
        SchemaNode.of(
            0x9c6a046bfbc1ac5aL,
            "AAAAAAUABgBarMH7awRqnAoAAAABAAEAUKJSJRuYErMCAAcAAAAAAAAAAAAAAAAAFQAAAJIA"
            + "AAAdAAAABwAAAAAAAAAAAAAAGQAAAK8AAAAAAAAAAAAAAAAAAAAAAAAAcnBjLmNhcG5wOlBy"
            + "b3ZpZGUAAAAAAAAAAAAAAAEAAQAMAAAAAwAEAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAEUA"
            + "AABaAAAAAAAAAAAAAABEAAAAAwABAFAAAAACAAEAAQAAAAAAAAAAAAEAAQAAAAAAAAAAAAAA"
            + "TQAAADoAAAAAAAAAAAAAAEgAAAADAAEAVAAAAAIAAQACAAAAAQAAAAAAAQACAAAAAAAAAAAA"
            + "AABRAAAAUgAAAAAAAAAAAAAAUAAAAAMAAQBcAAAAAgABAHF1ZXN0aW9uSWQAAAAAAAAIAAAA"
            + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAHRh"
            + "cmdldAAAEAAAAAAAAADB+xNYVBS8lQAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAA"
            + "AAAAAAAAAAByZWNpcGllbnQAAAAAAAAAEgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            + "AAASAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=");
  }

  /** Picks up what was provided (level 3). */
  public static final class Accept {
    /** Words of data and pointers. */
    public static final StructSize STRUCT_SIZE = new StructSize((short) 1, (short) 2);

    /** Makes readers and builders. */
    public static final Factory factory = new Factory();

    /** Makes lists. */
    public static final StructList.Factory<Builder, Reader> listFactory =
        new StructList.Factory<>(factory);

    private Accept() {}

    /** Makes readers and builders of {@code Accept}. */
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

    /** Reads {@code Accept}. */
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
      public int getQuestionId() {
        return _getIntField(0);
      }

      public boolean hasProvision() {
        return !_pointerFieldIsNull(0);
      }

      public AnyPointer.Reader getProvision() {
        return _getPointerField(AnyPointer.factory, 0);
      }

      public boolean hasEmbargo() {
        return !_pointerFieldIsNull(1);
      }

      /** When set, the answer waits for a Disembargo with the same id. */
      public Data.Reader getEmbargo() {
        return _getPointerField(Data.factory, 1);
      }
    }

    /** Builds {@code Accept}. */
    public static final class Builder extends StructBuilder {
      private Builder(
          SegmentBuilder segment, int data, int pointers, int dataSize, short pointerCount) {
        super(segment, data, pointers, dataSize, pointerCount);
      }

      /** A view of what is built so far, and of later changes. */
      public Reader asReader() {
        return new Reader(segment, data, pointers, dataSize, pointerCount, 0x7fffffff);
      }

      public int getQuestionId() {
        return _getIntField(0);
      }

      public void setQuestionId(int value) {
        _setIntField(0, value);
      }

      public boolean hasProvision() {
        return !_pointerFieldIsNull(0);
      }

      public AnyPointer.Builder getProvision() {
        return _getPointerField(AnyPointer.factory, 0);
      }

      public void setProvision(AnyPointer.Reader value) {
        _setPointerField(AnyPointer.factory, 0, value);
      }

      public AnyPointer.Builder initProvision() {
        return _initPointerField(AnyPointer.factory, 0, 0);
      }

      public boolean hasEmbargo() {
        return !_pointerFieldIsNull(1);
      }

      /** When set, the answer waits for a Disembargo with the same id. */
      public Data.Builder getEmbargo() {
        return _getPointerField(Data.factory, 1);
      }

      public void setEmbargo(byte[] value) {
        _setPointerField(Data.factory, 1, new Data.Reader(value));
      }

      public void setEmbargo(Data.Reader value) {
        _setPointerField(Data.factory, 1, value);
      }

      public Data.Builder initEmbargo(int size) {
        return _initPointerField(Data.factory, 1, size);
      }
    }

    /** The schema of this type. */
    public static final SchemaNode SCHEMA =
        SchemaNode.of(
            0xd4c9b56290554016L,
            "AAAAAAUABgAWQFWQYrXJ1AoAAAABAAEAUKJSJRuYErMCAAcAAAAAAAAAAAAAAAAAFQAAAIoA"
            + "AAAdAAAABwAAAAAAAAAAAAAAGQAAAK8AAAAAAAAAAAAAAAAAAAAAAAAAcnBjLmNhcG5wOkFj"
            + "Y2VwdAAAAAAAAAAAAAAAAAEAAQAMAAAAAwAEAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAEUA"
            + "AABaAAAAAAAAAAAAAABEAAAAAwABAFAAAAACAAEAAQAAAAAAAAAAAAEAAQAAAAAAAAAAAAAA"
            + "TQAAAFIAAAAAAAAAAAAAAEwAAAADAAEAWAAAAAIAAQACAAAAAQAAAAAAAQACAAAAAAAAAAAA"
            + "AABVAAAAQgAAAAAAAAAAAAAAUAAAAAMAAQBcAAAAAgABAHF1ZXN0aW9uSWQAAAAAAAAIAAAA"
            + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAHBy"
            + "b3Zpc2lvbgAAAAAAAAASAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABIAAAAAAAAA"
            + "AAAAAAAAAAAAAAAAAAAAAGVtYmFyZ28ADQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            + "AAANAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=");
  }

  /** Carries on, on this connection, a call that began on another (level 3). */
  public static final class ThirdPartyAnswer {
    /** Words of data and pointers. */
    public static final StructSize STRUCT_SIZE = new StructSize((short) 1, (short) 1);

    /** Makes readers and builders. */
    public static final Factory factory = new Factory();

    /** Makes lists. */
    public static final StructList.Factory<Builder, Reader> listFactory =
        new StructList.Factory<>(factory);

    private ThirdPartyAnswer() {}

    /** Makes readers and builders of {@code ThirdPartyAnswer}. */
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

    /** Reads {@code ThirdPartyAnswer}. */
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

      public boolean hasCompletion() {
        return !_pointerFieldIsNull(0);
      }

      public AnyPointer.Reader getCompletion() {
        return _getPointerField(AnyPointer.factory, 0);
      }

      /** Unsigned: see Integer.toUnsignedLong. */
      public int getAnswerId() {
        return _getIntField(0);
      }
    }

    /** Builds {@code ThirdPartyAnswer}. */
    public static final class Builder extends StructBuilder {
      private Builder(
          SegmentBuilder segment, int data, int pointers, int dataSize, short pointerCount) {
        super(segment, data, pointers, dataSize, pointerCount);
      }

      /** A view of what is built so far, and of later changes. */
      public Reader asReader() {
        return new Reader(segment, data, pointers, dataSize, pointerCount, 0x7fffffff);
      }

      public boolean hasCompletion() {
        return !_pointerFieldIsNull(0);
      }

      public AnyPointer.Builder getCompletion() {
        return _getPointerField(AnyPointer.factory, 0);
      }

      public void setCompletion(AnyPointer.Reader value) {
        _setPointerField(AnyPointer.factory, 0, value);
      }

      public AnyPointer.Builder initCompletion() {
        return _initPointerField(AnyPointer.factory, 0, 0);
      }

      public int getAnswerId() {
        return _getIntField(0);
      }

      public void setAnswerId(int value) {
        _setIntField(0, value);
      }
    }

    /** The schema of this type. */
    public static final SchemaNode SCHEMA =
        SchemaNode.of(
            0xb6511ce6c5f0e58cL,
            "AAAAAAUABgCM5fDF5hxRtgoAAAABAAEAUKJSJRuYErMBAAcAAAAAAAAAAAAAAAAAFQAAANoA"
            + "AAAhAAAABwAAAAAAAAAAAAAAHQAAAHcAAAAAAAAAAAAAAAAAAAAAAAAAcnBjLmNhcG5wOlRo"
            + "aXJkUGFydHlBbnN3ZXIAAAAAAAAAAAAAAQABAAgAAAADAAQAAAAAAAAAAAAAAAEAAAAAAAAA"
            + "AAAAAAAAKQAAAFoAAAAAAAAAAAAAACgAAAADAAEANAAAAAIAAQABAAAAAAAAAAAAAQABAAAA"
            + "AAAAAAAAAAAxAAAASgAAAAAAAAAAAAAAMAAAAAMAAQA8AAAAAgABAGNvbXBsZXRpb24AAAAA"
            + "AAASAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABIAAAAAAAAAAAAAAAAAAAAAAAAA"
            + "AAAAAGFuc3dlcklkAAAAAAAAAAAIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgA"
            + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAA==");
  }

  /** Asks whether several capabilities are one object, and for a direct way to it (level 4). */
  public static final class Join {
    /** Words of data and pointers. */
    public static final StructSize STRUCT_SIZE = new StructSize((short) 1, (short) 2);

    /** Makes readers and builders. */
    public static final Factory factory = new Factory();

    /** Makes lists. */
    public static final StructList.Factory<Builder, Reader> listFactory =
        new StructList.Factory<>(factory);

    private Join() {}

    /** Makes readers and builders of {@code Join}. */
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

    /** Reads {@code Join}. */
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
      public int getQuestionId() {
        return _getIntField(0);
      }

      public boolean hasTarget() {
        return !_pointerFieldIsNull(0);
      }

      public MessageTarget.Reader getTarget() {
        return _getPointerField(MessageTarget.factory, 0);
      }

      public boolean hasKeyPart() {
        return !_pointerFieldIsNull(1);
      }

      public AnyPointer.Reader getKeyPart() {
        return _getPointerField(AnyPointer.factory, 1);
      }
    }

    /** Builds {@code Join}. */
    public static final class Builder extends StructBuilder {
      private Builder(
          SegmentBuilder segment, int data, int pointers, int dataSize, short pointerCount) {
        super(segment, data, pointers, dataSize, pointerCount);
      }

      /** A view of what is built so far, and of later changes. */
      public Reader asReader() {
        return new Reader(segment, data, pointers, dataSize, pointerCount, 0x7fffffff);
      }

      public int getQuestionId() {
        return _getIntField(0);
      }

      public void setQuestionId(int value) {
        _setIntField(0, value);
      }

      public boolean hasTarget() {
        return !_pointerFieldIsNull(0);
      }

      public MessageTarget.Builder getTarget() {
        return _getPointerField(MessageTarget.factory, 0);
      }

      public void setTarget(MessageTarget.Reader value) {
        _setPointerField(MessageTarget.factory, 0, value);
      }

      public MessageTarget.Builder initTarget() {
        return _initPointerField(MessageTarget.factory, 0, 0);
      }

      public boolean hasKeyPart() {
        return !_pointerFieldIsNull(1);
      }

      public AnyPointer.Builder getKeyPart() {
        return _getPointerField(AnyPointer.factory, 1);
      }

      public void setKeyPart(AnyPointer.Reader value) {
        _setPointerField(AnyPointer.factory, 1, value);
      }

      public AnyPointer.Builder initKeyPart() {
        return _initPointerField(AnyPointer.factory, 1, 0);
      }
    }

    /** The schema of this type. */
    public static final SchemaNode SCHEMA =
        SchemaNode.of(
            0xfbe1980490e001afL,
            "AAAAAAUABgCvAeCQBJjh+woAAAABAAEAUKJSJRuYErMCAAcAAAAAAAAAAAAAAAAAFQAAAHoA"
            + "AAAZAAAABwAAAAAAAAAAAAAAFQAAAK8AAAAAAAAAAAAAAAAAAAAAAAAAcnBjLmNhcG5wOkpv"
            + "aW4AAAAAAAABAAEADAAAAAMABAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAABFAAAAWgAAAAAA"
            + "AAAAAAAARAAAAAMAAQBQAAAAAgABAAEAAAAAAAAAAAABAAEAAAAAAAAAAAAAAE0AAAA6AAAA"
            + "AAAAAAAAAABIAAAAAwABAFQAAAACAAEAAgAAAAEAAAAAAAEAAgAAAAAAAAAAAAAAUQAAAEIA"
            + "AAAAAAAAAAAAAEwAAAADAAEAWAAAAAIAAQBxdWVzdGlvbklkAAAAAAAACAAAAAAAAAAAAAAA"
            + "AAAAAAAAAAAAAAAAAAAAAAAAAAAIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAB0YXJnZXQAABAA"
            + "AAAAAAAAwfsTWFQUvJUAAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            + "a2V5UGFydAASAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABIAAAAAAAAAAAAAAAAA"
            + "AAAAAAAAAAAAAA==");
  }

  /** What a message is for. */
  public static final class MessageTarget {
    /** Words of data and pointers. */
    public static final StructSize STRUCT_SIZE = new StructSize((short) 1, (short) 1);

    /** Makes readers and builders. */
    public static final Factory factory = new Factory();

    /** Makes lists. */
    public static final StructList.Factory<Builder, Reader> listFactory =
        new StructList.Factory<>(factory);

    private MessageTarget() {}

    /** The members of the union. */
    public enum Which {
      IMPORTED_CAP,
      PROMISED_ANSWER,
      /** A number that this schema does not know. */
      _NOT_IN_SCHEMA;

      private static Which of(int number) {
        boolean known = number >= 0 && number < BY_NUMBER.length - 1;
        return known ? BY_NUMBER[number] : _NOT_IN_SCHEMA;
      }

      private static final Which[] BY_NUMBER = values();
    }

    /** Makes readers and builders of {@code MessageTarget}. */
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

    /** Reads {@code MessageTarget}. */
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

      public boolean isImportedCap() {
        return _getShortField(2) == 0;
      }

      /**
       * An export of the receiver.
       *
       * <p>Unsigned: see Integer.toUnsignedLong.
       */
      public int getImportedCap() {
        return _getIntField(0);
      }

      public boolean isPromisedAnswer() {
        return _getShortField(2) == 1;
      }

      public boolean hasPromisedAnswer() {
        return _getShortField(2) == 1 && !_pointerFieldIsNull(0);
      }

      /** A capability within the answer to an earlier question, which may not have come yet. */
      public PromisedAnswer.Reader getPromisedAnswer() {
        return _getPointerField(PromisedAnswer.factory, 0);
      }
    }

    /** Builds {@code MessageTarget}. */
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

      public boolean isImportedCap() {
        return _getShortField(2) == 0;
      }

      /** An export of the receiver. */
      public int getImportedCap() {
        return _getIntField(0);
      }

      public void setImportedCap(int value) {
        _setShortField(2, (short) 0);
        _setIntField(0, value);
      }

      public boolean isPromisedAnswer() {
        return _getShortField(2) == 1;
      }

      public boolean hasPromisedAnswer() {
        return _getShortField(2) == 1 && !_pointerFieldIsNull(0);
      }

      /** A capability within the answer to an earlier question, which may not have come yet. */
      public PromisedAnswer.Builder getPromisedAnswer() {
        return _getPointerField(PromisedAnswer.factory, 0);
      }

      public void setPromisedAnswer(PromisedAnswer.Reader value) {
        _setShortField(2, (short) 1);
        _setPointerField(PromisedAnswer.factory, 0, value);
      }

      public PromisedAnswer.Builder initPromisedAnswer() {
        _setShortField(2, (short) 1);
        return _initPointerField(PromisedAnswer.factory, 0, 0);
      }
    }

    /** The schema of this type. */
    public static final SchemaNode SCHEMA =
        SchemaNode.of(
            0x95bc14545813fbc1L,
            "AAAAAAUABgDB+xNYVBS8lQoAAAABAAEAUKJSJRuYErMBAAcAAAACAAIAAAAAAAAAFQAAAMIA"
            + "AAAdAAAABwAAAAAAAAAAAAAAGQAAAHcAAAAAAAAAAAAAAAAAAAAAAAAAcnBjLmNhcG5wOk1l"
            + "c3NhZ2VUYXJnZXQAAAAAAAEAAQAIAAAAAwAEAAAA//8AAAAAAAABAAAAAAAAAAAAAAAAACkA"
            + "AABiAAAAAAAAAAAAAAAoAAAAAwABADQAAAACAAEAAQD+/wAAAAAAAAEAAQAAAAAAAAAAAAAA"
            + "MQAAAHoAAAAAAAAAAAAAADAAAAADAAEAPAAAAAIAAQBpbXBvcnRlZENhcAAAAAAACAAAAAAA"
            + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABwcm9t"
            + "aXNlZEFuc3dlcgAAEAAAAAAAAACgHG/N1rEA2AAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAA"
            + "AAAAAAAAAAAAAAAAAAA=");
  }

  /** A message of the application's, with the capabilities in it. */
  public static final class Payload {
    /** Words of data and pointers. */
    public static final StructSize STRUCT_SIZE = new StructSize((short) 0, (short) 2);

    /** Makes readers and builders. */
    public static final Factory factory = new Factory();

    /** Makes lists. */
    public static final StructList.Factory<Builder, Reader> listFactory =
        new StructList.Factory<>(factory);

    private Payload() {}

    /** Makes readers and builders of {@code Payload}. */
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

    /** Reads {@code Payload}. */
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

      public boolean hasContent() {
        return !_pointerFieldIsNull(0);
      }

      /** Its capability pointers are indices into capTable. */
      public AnyPointer.Reader getContent() {
        return _getPointerField(AnyPointer.factory, 0);
      }

      public boolean hasCapTable() {
        return !_pointerFieldIsNull(1);
      }

      public StructList.Reader<CapDescriptor.Reader> getCapTable() {
        return _getPointerField(CapDescriptor.listFactory, 1);
      }
    }

    /** Builds {@code Payload}. */
    public static final class Builder extends StructBuilder {
      private Builder(
          SegmentBuilder segment, int data, int pointers, int dataSize, short pointerCount) {
        super(segment, data, pointers, dataSize, pointerCount);
      }

      /** A view of what is built so far, and of later changes. */
      public Reader asReader() {
        return new Reader(segment, data, pointers, dataSize, pointerCount, 0x7fffffff);
      }

      public boolean hasContent() {
        return !_pointerFieldIsNull(0);
      }

      /** Its capability pointers are indices into capTable. */
      public AnyPointer.Builder getContent() {
        return _getPointerField(AnyPointer.factory, 0);
      }

      public void setContent(AnyPointer.Reader value) {
        _setPointerField(AnyPointer.factory, 0, value);
      }

      public AnyPointer.Builder initContent() {
        return _initPointerField(AnyPointer.factory, 0, 0);
      }

      public boolean hasCapTable() {
        return !_pointerFieldIsNull(1);
      }

      public StructList.Builder<CapDescriptor.Builder> getCapTable() {
        return InPlace.list(CapDescriptor.listFactory, segment, pointers + 1);
      }

      public void setCapTable(StructList.Reader<CapDescriptor.Reader> value) {
        _setPointerField(CapDescriptor.listFactory, 1, value);
      }

      public StructList.Builder<CapDescriptor.Builder> initCapTable(int size) {
        return _initPointerField(CapDescriptor.listFactory, 1, size);
      }
    }

    /** The schema of this type. */
    public static final SchemaNode SCHEMA =
        SchemaNode.of(
            0x9a0e61223d96743bL,
            "AAAAAAUABgA7dJY9ImEOmgoAAAABAAAAUKJSJRuYErMCAAcAAAAAAAAAAAAAAAAAFQAAAJIA"
            + "AAAdAAAABwAAAAAAAAAAAAAAGQAAAHcAAAAAAAAAAAAAAAAAAAAAAAAAcnBjLmNhcG5wOlBh"
            + "eWxvYWQAAAAAAAAAAAAAAAEAAQAIAAAAAwAEAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAACkA"
            + "AABCAAAAAAAAAAAAAAAkAAAAAwABADAAAAACAAEAAQAAAAEAAAAAAAEAAQAAAAAAAAAAAAAA"
            + "LQAAAEoAAAAAAAAAAAAAACwAAAADAAEASAAAAAIAAQBjb250ZW50ABIAAAAAAAAAAAAAAAAA"
            + "AAAAAAAAAAAAAAAAAAAAAAAAEgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAY2FwVGFibGUAAAAA"
            + "AAAAAA4AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADAAEAEAAAAAAAAACwuIYLxN0jhQAA"
            + "AAAAAAAAAAAAAAAAAAAOAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=");
  }

  /** Where a capability of a payload lives, seen from the sender. */
  public static final class CapDescriptor {
    /** Words of data and pointers. */
    public static final StructSize STRUCT_SIZE = new StructSize((short) 1, (short) 1);

    /** Makes readers and builders. */
    public static final Factory factory = new Factory();

    /** Makes lists. */
    public static final StructList.Factory<Builder, Reader> listFactory =
        new StructList.Factory<>(factory);

    private CapDescriptor() {}

    /** The members of the union. */
    public enum Which {
      NONE,
      SENDER_HOSTED,
      SENDER_PROMISE,
      RECEIVER_HOSTED,
      RECEIVER_ANSWER,
      THIRD_PARTY_HOSTED,
      /** A number that this schema does not know. */
      _NOT_IN_SCHEMA;

      private static Which of(int number) {
        boolean known = number >= 0 && number < BY_NUMBER.length - 1;
        return known ? BY_NUMBER[number] : _NOT_IN_SCHEMA;
      }

      private static final Which[] BY_NUMBER = values();
    }

    /** Makes readers and builders of {@code CapDescriptor}. */
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

    /** Reads {@code CapDescriptor}. */
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
        return Which.of(_getShortField(0) & 0xffff);
      }

      public boolean isNone() {
        return _getShortField(0) == 0;
      }

      public boolean isSenderHosted() {
        return _getShortField(0) == 1;
      }

      /**
       * At the sender. One more reference for the receiver to release.
       *
       * <p>Unsigned: see Integer.toUnsignedLong.
       */
      public int getSenderHosted() {
        return _getIntField(1);
      }

      public boolean isSenderPromise() {
        return _getShortField(0) == 2;
      }

      /**
       * At the sender, which will say in a Resolve what it becomes. One more reference.
       *
       * <p>Unsigned: see Integer.toUnsignedLong.
       */
      public int getSenderPromise() {
        return _getIntField(1);
      }

      public boolean isReceiverHosted() {
        return _getShortField(0) == 3;
      }

      /**
       * At the receiver.
       *
       * <p>Unsigned: see Integer.toUnsignedLong.
       */
      public int getReceiverHosted() {
        return _getIntField(1);
      }

      public boolean isReceiverAnswer() {
        return _getShortField(0) == 4;
      }

      public boolean hasReceiverAnswer() {
        return _getShortField(0) == 4 && !_pointerFieldIsNull(0);
      }

      /** At the receiver, within the answer to a question that the sender asked it. */
      public PromisedAnswer.Reader getReceiverAnswer() {
        return _getPointerField(PromisedAnswer.factory, 0);
      }

      public boolean isThirdPartyHosted() {
        return _getShortField(0) == 5;
      }

      public boolean hasThirdPartyHosted() {
        return _getShortField(0) == 5 && !_pointerFieldIsNull(0);
      }

      /** In a third vat (level 3). */
      public ThirdPartyCapDescriptor.Reader getThirdPartyHosted() {
        return _getPointerField(ThirdPartyCapDescriptor.factory, 0);
      }

      /**
       * Index of a file descriptor that came along with the frame; 0xff is none.
       *
       * <p>Unsigned: see Byte.toUnsignedInt.
       */
      public byte getAttachedFd() {
        return _getByteField(2, (byte) -1);
      }
    }

    /** Builds {@code CapDescriptor}. */
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

      public boolean isNone() {
        return _getShortField(0) == 0;
      }

      public void setNone() {
        _setShortField(0, (short) 0);
      }

      public boolean isSenderHosted() {
        return _getShortField(0) == 1;
      }

      /** At the sender. One more reference for the receiver to release. */
      public int getSenderHosted() {
        return _getIntField(1);
      }

      public void setSenderHosted(int value) {
        _setShortField(0, (short) 1);
        _setIntField(1, value);
      }

      public boolean isSenderPromise() {
        return _getShortField(0) == 2;
      }

      /** At the sender, which will say in a Resolve what it becomes. One more reference. */
      public int getSenderPromise() {
        return _getIntField(1);
      }

      public void setSenderPromise(int value) {
        _setShortField(0, (short) 2);
        _setIntField(1, value);
      }

      public boolean isReceiverHosted() {
        return _getShortField(0) == 3;
      }

      /** At the receiver. */
      public int getReceiverHosted() {
        return _getIntField(1);
      }

      public void setReceiverHosted(int value) {
        _setShortField(0, (short) 3);
        _setIntField(1, value);
      }

      public boolean isReceiverAnswer() {
        return _getShortField(0) == 4;
      }

      public boolean hasReceiverAnswer() {
        return _getShortField(0) == 4 && !_pointerFieldIsNull(0);
      }

      /** At the receiver, within the answer to a question that the sender asked it. */
      public PromisedAnswer.Builder getReceiverAnswer() {
        return _getPointerField(PromisedAnswer.factory, 0);
      }

      public void setReceiverAnswer(PromisedAnswer.Reader value) {
        _setShortField(0, (short) 4);
        _setPointerField(PromisedAnswer.factory, 0, value);
      }

      public PromisedAnswer.Builder initReceiverAnswer() {
        _setShortField(0, (short) 4);
        return _initPointerField(PromisedAnswer.factory, 0, 0);
      }

      public boolean isThirdPartyHosted() {
        return _getShortField(0) == 5;
      }

      public boolean hasThirdPartyHosted() {
        return _getShortField(0) == 5 && !_pointerFieldIsNull(0);
      }

      /** In a third vat (level 3). */
      public ThirdPartyCapDescriptor.Builder getThirdPartyHosted() {
        return _getPointerField(ThirdPartyCapDescriptor.factory, 0);
      }

      public void setThirdPartyHosted(ThirdPartyCapDescriptor.Reader value) {
        _setShortField(0, (short) 5);
        _setPointerField(ThirdPartyCapDescriptor.factory, 0, value);
      }

      public ThirdPartyCapDescriptor.Builder initThirdPartyHosted() {
        _setShortField(0, (short) 5);
        return _initPointerField(ThirdPartyCapDescriptor.factory, 0, 0);
      }

      /** Index of a file descriptor that came along with the frame; 0xff is none. */
      public byte getAttachedFd() {
        return _getByteField(2, (byte) -1);
      }

      public void setAttachedFd(byte value) {
        _setByteField(2, value, (byte) -1);
      }
    }

    /** The schema of this type. */
    public static final SchemaNode SCHEMA =
        SchemaNode.of(
            0x8523ddc40b86b8b0L,
            "AAAAAAUABgCwuIYLxN0jhQoAAAABAAEAUKJSJRuYErMBAAcAAAAGAAAAAAAAAAAAFQAAAMIA"
            + "AAAdAAAABwAAAAAAAAAAAAAAGQAAAI8BAAAAAAAAAAAAAAAAAAAAAAAAcnBjLmNhcG5wOkNh"
            + "cERlc2NyaXB0b3IAAAAAAAEAAQAcAAAAAwAEAAAA//8AAAAAAAABAAAAAAAAAAAAAAAAALUA"
            + "AAAqAAAAAAAAAAAAAACwAAAAAwABALwAAAACAAEAAQD+/wEAAAAAAAEAAQAAAAAAAAAAAAAA"
            + "uQAAAGoAAAAAAAAAAAAAALgAAAADAAEAxAAAAAIAAQACAP3/AQAAAAAAAQACAAAAAAAAAAAA"
            + "AADBAAAAcgAAAAAAAAAAAAAAwAAAAAMAAQDMAAAAAgABAAMA/P8BAAAAAAABAAMAAAAAAAAA"
            + "AAAAAMkAAAB6AAAAAAAAAAAAAADIAAAAAwABANQAAAACAAEABAD7/wAAAAAAAAEABAAAAAAA"
            + "AAAAAAAA0QAAAHoAAAAAAAAAAAAAANAAAAADAAEA3AAAAAIAAQAFAPr/AAAAAAAAAQAFAAAA"
            + "AAAAAAAAAADZAAAAigAAAAAAAAAAAAAA3AAAAAMAAQDoAAAAAgABAAYAAAACAAAAAAABAAYA"
            + "AAABAAAAAAAAAOUAAABaAAAAAAAAAAAAAADkAAAAAwABAPAAAAACAAEAbm9uZQAAAAAAAAAA"
            + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAHNl"
            + "bmRlckhvc3RlZAAAAAAIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgAAAAAAAAA"
            + "AAAAAAAAAAAAAAAAAAAAAHNlbmRlclByb21pc2UAAAAIAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            + "AAAAAAAAAAAAAAgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAHJlY2VpdmVySG9zdGVkAAAIAAAA"
            + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAHJl"
            + "Y2VpdmVyQW5zd2VyAAAQAAAAAAAAAKAcb83WsQDYAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAA"
            + "AAAAAAAAAAAAAAAAAAAAAHRoaXJkUGFydHlIb3N0ZWQAAAAAAAAAABAAAAAAAAAAfQLw4f0H"
            + "cNMAAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAYXR0YWNoZWRGZAAA"
            + "AAAAAAYAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABgD/AAAAAAAAAAAAAAAAAAAA"
            + "AAAAAAAA");
  }

  /** A place within the results of a question. */
  public static final class PromisedAnswer {
    /** Words of data and pointers. */
    public static final StructSize STRUCT_SIZE = new StructSize((short) 1, (short) 1);

    /** Makes readers and builders. */
    public static final Factory factory = new Factory();

    /** Makes lists. */
    public static final StructList.Factory<Builder, Reader> listFactory =
        new StructList.Factory<>(factory);

    private PromisedAnswer() {}

    /** Makes readers and builders of {@code PromisedAnswer}. */
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

    /** Reads {@code PromisedAnswer}. */
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
      public int getQuestionId() {
        return _getIntField(0);
      }

      public boolean hasTransform() {
        return !_pointerFieldIsNull(0);
      }

      /** Steps from the root of the results to the place. */
      public StructList.Reader<Op.Reader> getTransform() {
        return _getPointerField(Op.listFactory, 0);
      }
    }

    /** Builds {@code PromisedAnswer}. */
    public static final class Builder extends StructBuilder {
      private Builder(
          SegmentBuilder segment, int data, int pointers, int dataSize, short pointerCount) {
        super(segment, data, pointers, dataSize, pointerCount);
      }

      /** A view of what is built so far, and of later changes. */
      public Reader asReader() {
        return new Reader(segment, data, pointers, dataSize, pointerCount, 0x7fffffff);
      }

      public int getQuestionId() {
        return _getIntField(0);
      }

      public void setQuestionId(int value) {
        _setIntField(0, value);
      }

      public boolean hasTransform() {
        return !_pointerFieldIsNull(0);
      }

      /** Steps from the root of the results to the place. */
      public StructList.Builder<Op.Builder> getTransform() {
        return InPlace.list(Op.listFactory, segment, pointers + 0);
      }

      public void setTransform(StructList.Reader<Op.Reader> value) {
        _setPointerField(Op.listFactory, 0, value);
      }

      public StructList.Builder<Op.Builder> initTransform(int size) {
        return _initPointerField(Op.listFactory, 0, size);
      }
    }

    /** The struct {@code Op}. */
    public static final class Op {
      /** Words of data and pointers. */
      public static final StructSize STRUCT_SIZE = new StructSize((short) 1, (short) 0);

      /** Makes readers and builders. */
      public static final Factory factory = new Factory();

      /** Makes lists. */
      public static final StructList.Factory<Builder, Reader> listFactory =
          new StructList.Factory<>(factory);

      private Op() {}

      /** The members of the union. */
      public enum Which {
        NOOP,
        GET_POINTER_FIELD,
        /** A number that this schema does not know. */
        _NOT_IN_SCHEMA;

        private static Which of(int number) {
          boolean known = number >= 0 && number < BY_NUMBER.length - 1;
          return known ? BY_NUMBER[number] : _NOT_IN_SCHEMA;
        }

        private static final Which[] BY_NUMBER = values();
      }

      /** Makes readers and builders of {@code Op}. */
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

      /** Reads {@code Op}. */
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
          return Which.of(_getShortField(0) & 0xffff);
        }

        public boolean isNoop() {
          return _getShortField(0) == 0;
        }

        public boolean isGetPointerField() {
          return _getShortField(0) == 1;
        }

        /**
         * To the pointer of the struct, by its index in the pointer section.
         *
         * <p>Unsigned: see Short.toUnsignedInt.
         */
        public short getGetPointerField() {
          return _getShortField(1);
        }
      }

      /** Builds {@code Op}. */
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

        public boolean isNoop() {
          return _getShortField(0) == 0;
        }

        public void setNoop() {
          _setShortField(0, (short) 0);
        }

        public boolean isGetPointerField() {
          return _getShortField(0) == 1;
        }

        /** To the pointer of the struct, by its index in the pointer section. */
        public short getGetPointerField() {
          return _getShortField(1);
        }

        public void setGetPointerField(short value) {
          _setShortField(0, (short) 1);
          _setShortField(1, value);
        }
      }

      /** The schema of this type. */
      public static final SchemaNode SCHEMA =
          SchemaNode.of(
              0xf316944415569081L,
              "AAAAAAUABgCBkFYVRJQW8xkAAAABAAEAoBxvzdaxANgAAAcAAAACAAAAAAAAAAAAFQAAAOIA"
              + "AAAhAAAABwAAAAAAAAAAAAAAHQAAAHcAAAAAAAAAAAAAAAAAAAAAAAAAcnBjLmNhcG5wOlBy"
              + "b21pc2VkQW5zd2VyLk9wAAAAAAAAAAAAAQABAAgAAAADAAQAAAD//wAAAAAAAAEAAAAAAAAA"
              + "AAAAAAAAKQAAACoAAAAAAAAAAAAAACQAAAADAAEAMAAAAAIAAQABAP7/AQAAAAAAAQABAAAA"
              + "AAAAAAAAAAAtAAAAggAAAAAAAAAAAAAALAAAAAMAAQA4AAAAAgABAG5vb3AAAAAAAAAAAAAA"
              + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABnZXRQ"
              + "b2ludGVyRmllbGQABwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAHAAAAAAAAAAAA"
              + "AAAAAAAAAAAAAAAAAAA=");
    }

    /** The schema of this type. */
    public static final SchemaNode SCHEMA =
        SchemaNode.of(
            0xd800b1d6cd6f1ca0L,
            "AAAAAAUABgCgHG/N1rEA2AoAAAABAAEAUKJSJRuYErMBAAcAAAAAAAAAAAAAAAAAFQAAAMoA"
            + "AAAhAAAAFwAAAAAAAAAAAAAAKQAAAHcAAAAAAAAAAAAAAAAAAAAAAAAAcnBjLmNhcG5wOlBy"
            + "b21pc2VkQW5zd2VyAAAAAAAAAAAEAAAAAQABAIGQVhVElBbzAQAAABoAAABPcAAAAAAAAAgA"
            + "AAADAAQAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAKQAAAFoAAAAAAAAAAAAAACgAAAADAAEA"
            + "NAAAAAIAAQABAAAAAAAAAAAAAQABAAAAAAAAAAAAAAAxAAAAUgAAAAAAAAAAAAAAMAAAAAMA"
            + "AQBMAAAAAgABAHF1ZXN0aW9uSWQAAAAAAAAIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            + "AAAAAAgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAHRyYW5zZm9ybQAAAAAAAAAOAAAAAAAAAAAA"
            + "AAAAAAAAAAAAAAAAAAAAAAAAAwABABAAAAAAAAAAgZBWFUSUFvMAAAAAAAAAAAAAAAAAAAAA"
            + "DgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA");
  }

  /** A capability of a third vat (level 3). */
  public static final class ThirdPartyCapDescriptor {
    /** Words of data and pointers. */
    public static final StructSize STRUCT_SIZE = new StructSize((short) 1, (short) 1);

    /** Makes readers and builders. */
    public static final Factory factory = new Factory();

    /** Makes lists. */
    public static final StructList.Factory<Builder, Reader> listFactory =
        new StructList.Factory<>(factory);

    private ThirdPartyCapDescriptor() {}

    /** Makes readers and builders of {@code ThirdPartyCapDescriptor}. */
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

    /** Reads {@code ThirdPartyCapDescriptor}. */
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

      public boolean hasId() {
        return !_pointerFieldIsNull(0);
      }

      public AnyPointer.Reader getId() {
        return _getPointerField(AnyPointer.factory, 0);
      }

      /**
       * A proxy at the sender, for a receiver that does not know third parties. It counts as a
       * reference, and is released when it is no more needed.
       *
       * <p>Unsigned: see Integer.toUnsignedLong.
       */
      public int getVineId() {
        return _getIntField(0);
      }
    }

    /** Builds {@code ThirdPartyCapDescriptor}. */
    public static final class Builder extends StructBuilder {
      private Builder(
          SegmentBuilder segment, int data, int pointers, int dataSize, short pointerCount) {
        super(segment, data, pointers, dataSize, pointerCount);
      }

      /** A view of what is built so far, and of later changes. */
      public Reader asReader() {
        return new Reader(segment, data, pointers, dataSize, pointerCount, 0x7fffffff);
      }

      public boolean hasId() {
        return !_pointerFieldIsNull(0);
      }

      public AnyPointer.Builder getId() {
        return _getPointerField(AnyPointer.factory, 0);
      }

      public void setId(AnyPointer.Reader value) {
        _setPointerField(AnyPointer.factory, 0, value);
      }

      public AnyPointer.Builder initId() {
        return _initPointerField(AnyPointer.factory, 0, 0);
      }

      /**
       * A proxy at the sender, for a receiver that does not know third parties. It counts as a
       * reference, and is released when it is no more needed.
       */
      public int getVineId() {
        return _getIntField(0);
      }

      public void setVineId(int value) {
        _setIntField(0, value);
      }
    }

    /** The schema of this type. */
    public static final SchemaNode SCHEMA =
        SchemaNode.of(
            0xd37007fde1f0027dL,
            "AAAAAAUABgB9AvDh/Qdw0woAAAABAAEAUKJSJRuYErMBAAcAAAAAAAAAAAAAAAAAFQAAABIB"
            + "AAAlAAAABwAAAAAAAAAAAAAAIQAAAHcAAAAAAAAAAAAAAAAAAAAAAAAAcnBjLmNhcG5wOlRo"
            + "aXJkUGFydHlDYXBEZXNjcmlwdG9yAAAAAAAAAAAAAAABAAEACAAAAAMABAAAAAAAAAAAAAAA"
            + "AQAAAAAAAAAAAAAAAAApAAAAGgAAAAAAAAAAAAAAJAAAAAMAAQAwAAAAAgABAAEAAAAAAAAA"
            + "AAABAAEAAAAAAAAAAAAAAC0AAAA6AAAAAAAAAAAAAAAoAAAAAwABADQAAAACAAEAaWQAAAAA"
            + "AAASAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABIAAAAAAAAAAAAAAAAAAAAAAAAA"
            + "AAAAAHZpbmVJZAAACAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIAAAAAAAAAAAA"
            + "AAAAAAAAAAAAAAAAAAA=");
  }

  /** Why something failed. */
  public static final class Exception {
    /** Words of data and pointers. */
    public static final StructSize STRUCT_SIZE = new StructSize((short) 1, (short) 3);

    /** Makes readers and builders. */
    public static final Factory factory = new Factory();

    /** Makes lists. */
    public static final StructList.Factory<Builder, Reader> listFactory =
        new StructList.Factory<>(factory);

    private Exception() {}

    /** Makes readers and builders of {@code Exception}. */
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

    /** Reads {@code Exception}. */
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

      public boolean hasReason() {
        return !_pointerFieldIsNull(0);
      }

      /** For people. Programs look at the type. */
      public Text.Reader getReason() {
        return _getPointerField(Text.factory, 0);
      }

      /** Ignored. */
      public boolean getObsoleteIsCallersFault() {
        return _getBooleanField(0);
      }

      /**
       * Ignored.
       *
       * <p>Unsigned: see Short.toUnsignedInt.
       */
      public short getObsoleteDurability() {
        return _getShortField(1);
      }

      public Type getType() {
        return Type.of(_getShortField(2) & 0xffff);
      }

      public boolean hasTrace() {
        return !_pointerFieldIsNull(1);
      }

      /** The stack on the other side, when it chose to tell. */
      public Text.Reader getTrace() {
        return _getPointerField(Text.factory, 1);
      }

      public boolean hasDetails() {
        return !_pointerFieldIsNull(2);
      }

      /** What else the sender wants to say, for receivers that know the ids. */
      public StructList.Reader<Detail.Reader> getDetails() {
        return _getPointerField(Detail.listFactory, 2);
      }
    }

    /** Builds {@code Exception}. */
    public static final class Builder extends StructBuilder {
      private Builder(
          SegmentBuilder segment, int data, int pointers, int dataSize, short pointerCount) {
        super(segment, data, pointers, dataSize, pointerCount);
      }

      /** A view of what is built so far, and of later changes. */
      public Reader asReader() {
        return new Reader(segment, data, pointers, dataSize, pointerCount, 0x7fffffff);
      }

      public boolean hasReason() {
        return !_pointerFieldIsNull(0);
      }

      /** For people. Programs look at the type. */
      public Text.Builder getReason() {
        return _getPointerField(Text.factory, 0);
      }

      public void setReason(String value) {
        _setPointerField(Text.factory, 0, new Text.Reader(value));
      }

      public void setReason(Text.Reader value) {
        _setPointerField(Text.factory, 0, value);
      }

      public Text.Builder initReason(int size) {
        return _initPointerField(Text.factory, 0, size);
      }

      /** Ignored. */
      public boolean getObsoleteIsCallersFault() {
        return _getBooleanField(0);
      }

      public void setObsoleteIsCallersFault(boolean value) {
        _setBooleanField(0, value);
      }

      /** Ignored. */
      public short getObsoleteDurability() {
        return _getShortField(1);
      }

      public void setObsoleteDurability(short value) {
        _setShortField(1, value);
      }

      public Type getType() {
        return Type.of(_getShortField(2) & 0xffff);
      }

      public void setType(Type value) {
        _setShortField(2, (short) value.ordinal());
      }

      public boolean hasTrace() {
        return !_pointerFieldIsNull(1);
      }

      /** The stack on the other side, when it chose to tell. */
      public Text.Builder getTrace() {
        return _getPointerField(Text.factory, 1);
      }

      public void setTrace(String value) {
        _setPointerField(Text.factory, 1, new Text.Reader(value));
      }

      public void setTrace(Text.Reader value) {
        _setPointerField(Text.factory, 1, value);
      }

      public Text.Builder initTrace(int size) {
        return _initPointerField(Text.factory, 1, size);
      }

      public boolean hasDetails() {
        return !_pointerFieldIsNull(2);
      }

      /** What else the sender wants to say, for receivers that know the ids. */
      public StructList.Builder<Detail.Builder> getDetails() {
        return InPlace.list(Detail.listFactory, segment, pointers + 2);
      }

      public void setDetails(StructList.Reader<Detail.Reader> value) {
        _setPointerField(Detail.listFactory, 2, value);
      }

      public StructList.Builder<Detail.Builder> initDetails(int size) {
        return _initPointerField(Detail.listFactory, 2, size);
      }
    }

    /** What the caller may do about it. */
    public enum Type {
      /** Trying again would fail again. */
      FAILED,
      /** A resource is short for now: try later, and less. */
      OVERLOADED,
      /** A connection on the way is gone: connect again, and retry what may be done twice. */
      DISCONNECTED,
      /** The method is not known there: do it another way. */
      UNIMPLEMENTED,
      /** A number that this schema does not know. */
      _NOT_IN_SCHEMA;

      /** Makes lists of {@link Type}. */
      public static final EnumList.Factory<Type> listFactory =
          new EnumList.Factory<>(values());

      /** The schema of this type. */
      public static final SchemaNode SCHEMA =
          SchemaNode.of(
              0xb28c96e23f4cbd58L,
              "AAAAAAUABgBYvUw/4paMshQAAAACAAAAGmnPOga3JdYAAAAAAAAAAAAAAAAAAAAAFQAAAMoA"
              + "AAAhAAAABwAAAAAAAAAAAAAAHQAAAGcAAAAAAAAAAAAAAAAAAAAAAAAAcnBjLmNhcG5wOkV4"
              + "Y2VwdGlvbi5UeXBlAAAAAAAAAAAAAAAAAQABABAAAAABAAIAAAAAAAAAAAApAAAAOgAAAAAA"
              + "AAAAAAAAAQAAAAAAAAAhAAAAWgAAAAAAAAAAAAAAAgAAAAAAAAAdAAAAagAAAAAAAAAAAAAA"
              + "AwAAAAAAAAAZAAAAcgAAAAAAAAAAAAAAZmFpbGVkAABvdmVybG9hZGVkAAAAAAAAZGlzY29u"
              + "bmVjdGVkAAAAAHVuaW1wbGVtZW50ZWQAAAA=");

      /** The enumerant with this number, or {@link #_NOT_IN_SCHEMA}. */
      public static Type of(int number) {
        boolean known = number >= 0 && number < BY_NUMBER.length - 1;
        return known ? BY_NUMBER[number] : _NOT_IN_SCHEMA;
      }

      private static final Type[] BY_NUMBER = values();
    }

    /** The struct {@code Detail}. */
    public static final class Detail {
      /** Words of data and pointers. */
      public static final StructSize STRUCT_SIZE = new StructSize((short) 1, (short) 1);

      /** Makes readers and builders. */
      public static final Factory factory = new Factory();

      /** Makes lists. */
      public static final StructList.Factory<Builder, Reader> listFactory =
          new StructList.Factory<>(factory);

      private Detail() {}

      /** Makes readers and builders of {@code Detail}. */
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

      /** Reads {@code Detail}. */
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
         * Says what the data is; made like a type id.
         *
         * <p>Unsigned: see Long.toUnsignedString.
         */
        public long getDetailId() {
          return _getLongField(0);
        }

        public boolean hasData() {
          return !_pointerFieldIsNull(0);
        }

        public Data.Reader getData() {
          return _getPointerField(Data.factory, 0);
        }
      }

      /** Builds {@code Detail}. */
      public static final class Builder extends StructBuilder {
        private Builder(
            SegmentBuilder segment, int data, int pointers, int dataSize, short pointerCount) {
          super(segment, data, pointers, dataSize, pointerCount);
        }

        /** A view of what is built so far, and of later changes. */
        public Reader asReader() {
          return new Reader(segment, data, pointers, dataSize, pointerCount, 0x7fffffff);
        }

        /** Says what the data is; made like a type id. */
        public long getDetailId() {
          return _getLongField(0);
        }

        public void setDetailId(long value) {
          _setLongField(0, value);
        }

        public boolean hasData() {
          return !_pointerFieldIsNull(0);
        }

        public Data.Builder getData() {
          return _getPointerField(Data.factory, 0);
        }

        public void setData(byte[] value) {
          _setPointerField(Data.factory, 0, new Data.Reader(value));
        }

        public void setData(Data.Reader value) {
          _setPointerField(Data.factory, 0, value);
        }

        public Data.Builder initData(int size) {
          return _initPointerField(Data.factory, 0, size);
        }
      }

      /** The schema of this type. */
      public static final SchemaNode SCHEMA =
          SchemaNode.of(
              0xd6c14f121d44f8ddL,
              "AAAAAAUABgDd+EQdEk/B1hQAAAABAAEAGmnPOga3JdYBAAcAAAAAAAAAAAAAAAAAFQAAANoA"
              + "AAAhAAAABwAAAAAAAAAAAAAAHQAAAHcAAAAAAAAAAAAAAAAAAAAAAAAAcnBjLmNhcG5wOkV4"
              + "Y2VwdGlvbi5EZXRhaWwAAAAAAAAAAAAAAQABAAgAAAADAAQAAAAAAAAAAAAAAAEAAAAAAAAA"
              + "AAAAAAAAKQAAAEoAAAAAAAAAAAAAACgAAAADAAEANAAAAAIAAQABAAAAAAAAAAAAAQABAAAA"
              + "AAAAAAAAAAAxAAAAKgAAAAAAAAAAAAAALAAAAAMAAQA4AAAAAgABAGRldGFpbElkAAAAAAAA"
              + "AAAJAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAkAAAAAAAAAAAAAAAAAAAAAAAAA"
              + "AAAAAGRhdGEAAAAADQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAANAAAAAAAAAAAA"
              + "AAAAAAAAAAAAAAAAAAA=");
    }

    /** The schema of this type. */
    public static final SchemaNode SCHEMA =
        SchemaNode.of(
            0xd625b7063acf691aL,
            "AAAAAAUABgAaac86Brcl1goAAAABAAEAUKJSJRuYErMDAAcAAAAAAAAAAAAAAAAAFQAAAKIA"
            + "AAAdAAAAJwAAAAAAAAAAAAAAMQAAAFcBAAAAAAAAAAAAAAAAAAAAAAAAcnBjLmNhcG5wOkV4"
            + "Y2VwdGlvbgAAAAAACAAAAAEAAQBYvUw/4paMsgkAAAAqAAAA3fhEHRJPwdYFAAAAOgAAAFR5"
            + "cGUAAAAARGV0YWlsAAAYAAAAAwAEAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAJkAAAA6AAAA"
            + "AAAAAAAAAACUAAAAAwABAKAAAAACAAEAAgAAAAAAAAAAAAEAAQAAAAAAAAAAAAAAnQAAALoA"
            + "AAAAAAAAAAAAAKAAAAADAAEArAAAAAIAAQADAAAAAQAAAAAAAQACAAAAAAAAAAAAAACpAAAA"
            + "mgAAAAAAAAAAAAAArAAAAAMAAQC4AAAAAgABAAEAAAACAAAAAAABAAMAAAAAAAAAAAAAALUA"
            + "AAAqAAAAAAAAAAAAAACwAAAAAwABALwAAAACAAEABAAAAAEAAAAAAAEABAAAAAAAAAAAAAAA"
            + "uQAAADIAAAAAAAAAAAAAALQAAAADAAEAwAAAAAIAAQAFAAAAAgAAAAAAAQAFAAAAAAAAAAAA"
            + "AAC9AAAAQgAAAAAAAAAAAAAAuAAAAAMAAQDUAAAAAgABAHJlYXNvbgAADAAAAAAAAAAAAAAA"
            + "AAAAAAAAAAAAAAAAAAAAAAAAAAAMAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABvYnNvbGV0ZUlz"
            + "Q2FsbGVyc0ZhdWx0AAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAAAAAAAAA"
            + "AAAAAAAAAAAAAAAAAAAAAG9ic29sZXRlRHVyYWJpbGl0eQAAAAAAAAcAAAAAAAAAAAAAAAAA"
            + "AAAAAAAAAAAAAAAAAAAAAAAABwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAdHlwZQAAAAAPAAAA"
            + "AAAAAFi9TD/iloyyAAAAAAAAAAAAAAAAAAAAAA8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAHRy"
            + "YWNlAAAADAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAMAAAAAAAAAAAAAAAAAAAA"
            + "AAAAAAAAAABkZXRhaWxzAA4AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADAAEAEAAAAAAA"
            + "AADd+EQdEk/B1gAAAAAAAAAAAAAAAAAAAAAOAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=");
  }

  /** The schema of this type. */
  public static final SchemaNode SCHEMA =
      SchemaNode.of(
          0xb312981b2552a250L,
          "AAAAAAUABgBQolIlG5gSswQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAFQAAAFIA"
          + "AAAZAAAAJwEAABkBAAA3AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAcnBjLmNhcG5wAAAA"
          + "AAAAAEgAAAABAAEAMrCNgB+ft5GJAAAAQgAAAMRuFzGAz0zphQAAAFIAAADUTJ14zlNqg4UA"
          + "AAAqAAAAOlezPY2yGZ6BAAAAOgAAAGMO+MKyLn3TfQAAADoAAABuCIn6VZbCu3kAAABCAAAA"
          + "l3TQfQ1sGq11AAAAQgAAABE3vQ+LNmT5cQAAAFoAAABarMH7awRqnHEAAABCAAAAFkBVkGK1"
          + "ydRtAAAAOgAAAIzl8MXmHFG2aQAAAIoAAACvAeCQBJjh+20AAAAqAAAAwfsTWFQUvJVpAAAA"
          + "cgAAADt0lj0iYQ6aaQAAAEIAAACwuIYLxN0jhWUAAAByAAAAoBxvzdaxANhlAAAAegAAAH0C"
          + "8OH9B3DTZQAAAMIAAAAaac86Brcl1mkAAABSAAAATWVzc2FnZQBCb290c3RyYXAAAAAAAAAA"
          + "Q2FsbAAAAABSZXR1cm4AAEZpbmlzaAAAUmVzb2x2ZQBSZWxlYXNlAERpc2VtYmFyZ28AAAAA"
          + "AABQcm92aWRlAEFjY2VwdAAAVGhpcmRQYXJ0eUFuc3dlcgAAAAAAAAAASm9pbgAAAABNZXNz"
          + "YWdlVGFyZ2V0AAAAUGF5bG9hZABDYXBEZXNjcmlwdG9yAAAAUHJvbWlzZWRBbnN3ZXIAAFRo"
          + "aXJkUGFydHlDYXBEZXNjcmlwdG9yAEV4Y2VwdGlvbgAAAAAAAAAIAAAAAQACAJa1swP4yOSe"
          + "EAAAAAIAAQAoAAAAAAABANN8H4i0awabJAAAAAIAAQAwAAAAAAABAAwAAAAAAAAAAAAAAAAA"
          + "AAABAAAA2gAAAGNhcHJvY2sucnBjLmNhcG5wLnByb3RvY29sAAAAAAAAAAAAAAAAAAAMAAAA"
          + "AAAAAAAAAAAAAAAAAQAAACIAAABScGMAAAAAAAAAAAAAAAAA");
}
