// Generated from rpc.capnp. Change the schema, not this file.
package caprock.rpc.capnp.protocol;

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
import org.capnproto.Void;

/** The types of {@code rpc.capnp}. */
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
          SegmentReader segment, int data, int pointers, int dataSize, short pointerCount,
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
          SegmentReader segment, int data, int pointers, int dataSize, short pointerCount,
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
      public Rpc.Message.Reader getUnimplemented() {
        return _getPointerField(Rpc.Message.factory, 0);
      }

      public boolean isAbort() {
        return _getShortField(0) == 1;
      }

      public boolean hasAbort() {
        return _getShortField(0) == 1 && !_pointerFieldIsNull(0);
      }

      /** The sender is about to close the connection, for this reason. */
      public Rpc.Exception.Reader getAbort() {
        return _getPointerField(Rpc.Exception.factory, 0);
      }

      public boolean isCall() {
        return _getShortField(0) == 2;
      }

      public boolean hasCall() {
        return _getShortField(0) == 2 && !_pointerFieldIsNull(0);
      }

      public Rpc.Call.Reader getCall() {
        return _getPointerField(Rpc.Call.factory, 0);
      }

      public boolean isReturn() {
        return _getShortField(0) == 3;
      }

      public boolean hasReturn() {
        return _getShortField(0) == 3 && !_pointerFieldIsNull(0);
      }

      public Rpc.Return.Reader getReturn() {
        return _getPointerField(Rpc.Return.factory, 0);
      }

      public boolean isFinish() {
        return _getShortField(0) == 4;
      }

      public boolean hasFinish() {
        return _getShortField(0) == 4 && !_pointerFieldIsNull(0);
      }

      public Rpc.Finish.Reader getFinish() {
        return _getPointerField(Rpc.Finish.factory, 0);
      }

      public boolean isResolve() {
        return _getShortField(0) == 5;
      }

      public boolean hasResolve() {
        return _getShortField(0) == 5 && !_pointerFieldIsNull(0);
      }

      public Rpc.Resolve.Reader getResolve() {
        return _getPointerField(Rpc.Resolve.factory, 0);
      }

      public boolean isRelease() {
        return _getShortField(0) == 6;
      }

      public boolean hasRelease() {
        return _getShortField(0) == 6 && !_pointerFieldIsNull(0);
      }

      public Rpc.Release.Reader getRelease() {
        return _getPointerField(Rpc.Release.factory, 0);
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

      public Rpc.Bootstrap.Reader getBootstrap() {
        return _getPointerField(Rpc.Bootstrap.factory, 0);
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

      public Rpc.Provide.Reader getProvide() {
        return _getPointerField(Rpc.Provide.factory, 0);
      }

      public boolean isAccept() {
        return _getShortField(0) == 11;
      }

      public boolean hasAccept() {
        return _getShortField(0) == 11 && !_pointerFieldIsNull(0);
      }

      public Rpc.Accept.Reader getAccept() {
        return _getPointerField(Rpc.Accept.factory, 0);
      }

      public boolean isJoin() {
        return _getShortField(0) == 12;
      }

      public boolean hasJoin() {
        return _getShortField(0) == 12 && !_pointerFieldIsNull(0);
      }

      public Rpc.Join.Reader getJoin() {
        return _getPointerField(Rpc.Join.factory, 0);
      }

      public boolean isDisembargo() {
        return _getShortField(0) == 13;
      }

      public boolean hasDisembargo() {
        return _getShortField(0) == 13 && !_pointerFieldIsNull(0);
      }

      public Rpc.Disembargo.Reader getDisembargo() {
        return _getPointerField(Rpc.Disembargo.factory, 0);
      }

      public boolean isThirdPartyAnswer() {
        return _getShortField(0) == 14;
      }

      public boolean hasThirdPartyAnswer() {
        return _getShortField(0) == 14 && !_pointerFieldIsNull(0);
      }

      public Rpc.ThirdPartyAnswer.Reader getThirdPartyAnswer() {
        return _getPointerField(Rpc.ThirdPartyAnswer.factory, 0);
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
      public Rpc.Message.Builder getUnimplemented() {
        return _getPointerField(Rpc.Message.factory, 0);
      }

      public void setUnimplemented(Rpc.Message.Reader value) {
        _setShortField(0, (short) 0);
        _setPointerField(Rpc.Message.factory, 0, value);
      }

      public Rpc.Message.Builder initUnimplemented() {
        _setShortField(0, (short) 0);
        return _initPointerField(Rpc.Message.factory, 0, 0);
      }

      public boolean isAbort() {
        return _getShortField(0) == 1;
      }

      public boolean hasAbort() {
        return _getShortField(0) == 1 && !_pointerFieldIsNull(0);
      }

      /** The sender is about to close the connection, for this reason. */
      public Rpc.Exception.Builder getAbort() {
        return _getPointerField(Rpc.Exception.factory, 0);
      }

      public void setAbort(Rpc.Exception.Reader value) {
        _setShortField(0, (short) 1);
        _setPointerField(Rpc.Exception.factory, 0, value);
      }

      public Rpc.Exception.Builder initAbort() {
        _setShortField(0, (short) 1);
        return _initPointerField(Rpc.Exception.factory, 0, 0);
      }

      public boolean isCall() {
        return _getShortField(0) == 2;
      }

      public boolean hasCall() {
        return _getShortField(0) == 2 && !_pointerFieldIsNull(0);
      }

      public Rpc.Call.Builder getCall() {
        return _getPointerField(Rpc.Call.factory, 0);
      }

      public void setCall(Rpc.Call.Reader value) {
        _setShortField(0, (short) 2);
        _setPointerField(Rpc.Call.factory, 0, value);
      }

      public Rpc.Call.Builder initCall() {
        _setShortField(0, (short) 2);
        return _initPointerField(Rpc.Call.factory, 0, 0);
      }

      public boolean isReturn() {
        return _getShortField(0) == 3;
      }

      public boolean hasReturn() {
        return _getShortField(0) == 3 && !_pointerFieldIsNull(0);
      }

      public Rpc.Return.Builder getReturn() {
        return _getPointerField(Rpc.Return.factory, 0);
      }

      public void setReturn(Rpc.Return.Reader value) {
        _setShortField(0, (short) 3);
        _setPointerField(Rpc.Return.factory, 0, value);
      }

      public Rpc.Return.Builder initReturn() {
        _setShortField(0, (short) 3);
        return _initPointerField(Rpc.Return.factory, 0, 0);
      }

      public boolean isFinish() {
        return _getShortField(0) == 4;
      }

      public boolean hasFinish() {
        return _getShortField(0) == 4 && !_pointerFieldIsNull(0);
      }

      public Rpc.Finish.Builder getFinish() {
        return _getPointerField(Rpc.Finish.factory, 0);
      }

      public void setFinish(Rpc.Finish.Reader value) {
        _setShortField(0, (short) 4);
        _setPointerField(Rpc.Finish.factory, 0, value);
      }

      public Rpc.Finish.Builder initFinish() {
        _setShortField(0, (short) 4);
        return _initPointerField(Rpc.Finish.factory, 0, 0);
      }

      public boolean isResolve() {
        return _getShortField(0) == 5;
      }

      public boolean hasResolve() {
        return _getShortField(0) == 5 && !_pointerFieldIsNull(0);
      }

      public Rpc.Resolve.Builder getResolve() {
        return _getPointerField(Rpc.Resolve.factory, 0);
      }

      public void setResolve(Rpc.Resolve.Reader value) {
        _setShortField(0, (short) 5);
        _setPointerField(Rpc.Resolve.factory, 0, value);
      }

      public Rpc.Resolve.Builder initResolve() {
        _setShortField(0, (short) 5);
        return _initPointerField(Rpc.Resolve.factory, 0, 0);
      }

      public boolean isRelease() {
        return _getShortField(0) == 6;
      }

      public boolean hasRelease() {
        return _getShortField(0) == 6 && !_pointerFieldIsNull(0);
      }

      public Rpc.Release.Builder getRelease() {
        return _getPointerField(Rpc.Release.factory, 0);
      }

      public void setRelease(Rpc.Release.Reader value) {
        _setShortField(0, (short) 6);
        _setPointerField(Rpc.Release.factory, 0, value);
      }

      public Rpc.Release.Builder initRelease() {
        _setShortField(0, (short) 6);
        return _initPointerField(Rpc.Release.factory, 0, 0);
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

      public Rpc.Bootstrap.Builder getBootstrap() {
        return _getPointerField(Rpc.Bootstrap.factory, 0);
      }

      public void setBootstrap(Rpc.Bootstrap.Reader value) {
        _setShortField(0, (short) 8);
        _setPointerField(Rpc.Bootstrap.factory, 0, value);
      }

      public Rpc.Bootstrap.Builder initBootstrap() {
        _setShortField(0, (short) 8);
        return _initPointerField(Rpc.Bootstrap.factory, 0, 0);
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

      public Rpc.Provide.Builder getProvide() {
        return _getPointerField(Rpc.Provide.factory, 0);
      }

      public void setProvide(Rpc.Provide.Reader value) {
        _setShortField(0, (short) 10);
        _setPointerField(Rpc.Provide.factory, 0, value);
      }

      public Rpc.Provide.Builder initProvide() {
        _setShortField(0, (short) 10);
        return _initPointerField(Rpc.Provide.factory, 0, 0);
      }

      public boolean isAccept() {
        return _getShortField(0) == 11;
      }

      public boolean hasAccept() {
        return _getShortField(0) == 11 && !_pointerFieldIsNull(0);
      }

      public Rpc.Accept.Builder getAccept() {
        return _getPointerField(Rpc.Accept.factory, 0);
      }

      public void setAccept(Rpc.Accept.Reader value) {
        _setShortField(0, (short) 11);
        _setPointerField(Rpc.Accept.factory, 0, value);
      }

      public Rpc.Accept.Builder initAccept() {
        _setShortField(0, (short) 11);
        return _initPointerField(Rpc.Accept.factory, 0, 0);
      }

      public boolean isJoin() {
        return _getShortField(0) == 12;
      }

      public boolean hasJoin() {
        return _getShortField(0) == 12 && !_pointerFieldIsNull(0);
      }

      public Rpc.Join.Builder getJoin() {
        return _getPointerField(Rpc.Join.factory, 0);
      }

      public void setJoin(Rpc.Join.Reader value) {
        _setShortField(0, (short) 12);
        _setPointerField(Rpc.Join.factory, 0, value);
      }

      public Rpc.Join.Builder initJoin() {
        _setShortField(0, (short) 12);
        return _initPointerField(Rpc.Join.factory, 0, 0);
      }

      public boolean isDisembargo() {
        return _getShortField(0) == 13;
      }

      public boolean hasDisembargo() {
        return _getShortField(0) == 13 && !_pointerFieldIsNull(0);
      }

      public Rpc.Disembargo.Builder getDisembargo() {
        return _getPointerField(Rpc.Disembargo.factory, 0);
      }

      public void setDisembargo(Rpc.Disembargo.Reader value) {
        _setShortField(0, (short) 13);
        _setPointerField(Rpc.Disembargo.factory, 0, value);
      }

      public Rpc.Disembargo.Builder initDisembargo() {
        _setShortField(0, (short) 13);
        return _initPointerField(Rpc.Disembargo.factory, 0, 0);
      }

      public boolean isThirdPartyAnswer() {
        return _getShortField(0) == 14;
      }

      public boolean hasThirdPartyAnswer() {
        return _getShortField(0) == 14 && !_pointerFieldIsNull(0);
      }

      public Rpc.ThirdPartyAnswer.Builder getThirdPartyAnswer() {
        return _getPointerField(Rpc.ThirdPartyAnswer.factory, 0);
      }

      public void setThirdPartyAnswer(Rpc.ThirdPartyAnswer.Reader value) {
        _setShortField(0, (short) 14);
        _setPointerField(Rpc.ThirdPartyAnswer.factory, 0, value);
      }

      public Rpc.ThirdPartyAnswer.Builder initThirdPartyAnswer() {
        _setShortField(0, (short) 14);
        return _initPointerField(Rpc.ThirdPartyAnswer.factory, 0, 0);
      }
    }

    /** The schema of this type. */
    public static final SchemaNode SCHEMA =
        SchemaNode.of(
            0x91b79f1f808db032L,
            "AAAAAAUABgAysI2AH5+3kQoAAAABAAEAUKJSJRuYErMBAAcAAAAPAAAAAAAAAAAAFQAAAJIAAAAdAAAA"
            + "BwAAAAAAAAAAAAAAGQAAAE8DAAAAAAAAAAAAAAAAAAAAAAAAcnBjLmNhcG5wOk1lc3NhZ2UAAAAAAAAA"
            + "AAAAAAEAAQA8AAAAAwAEAAAA//8AAAAAAAABAAAAAAAAAAAAAAAAAJUBAAByAAAAAAAAAAAAAACUAQAA"
            + "AwABAKABAAACAAEAAQD+/wAAAAAAAAEAAQAAAAAAAAAAAAAAnQEAADIAAAAAAAAAAAAAAJgBAAADAAEA"
            + "pAEAAAIAAQADAP3/AAAAAAAAAQACAAAAAAAAAAAAAAChAQAAKgAAAAAAAAAAAAAAnAEAAAMAAQCoAQAA"
            + "AgABAAQA/P8AAAAAAAABAAMAAAAAAAAAAAAAAKUBAAA6AAAAAAAAAAAAAACgAQAAAwABAKwBAAACAAEA"
            + "BQD7/wAAAAAAAAEABAAAAAAAAAAAAAAAqQEAADoAAAAAAAAAAAAAAKQBAAADAAEAsAEAAAIAAQAGAPr/"
            + "AAAAAAAAAQAFAAAAAAAAAAAAAACtAQAAQgAAAAAAAAAAAAAAqAEAAAMAAQC0AQAAAgABAAcA+f8AAAAA"
            + "AAABAAYAAAAAAAAAAAAAALEBAABCAAAAAAAAAAAAAACsAQAAAwABALgBAAACAAEACQD4/wAAAAAAAAEA"
            + "BwAAAAAAAAAAAAAAtQEAAGoAAAAAAAAAAAAAALQBAAADAAEAwAEAAAIAAQACAPf/AAAAAAAAAQAIAAAA"
            + "AAAAAAAAAAC9AQAAUgAAAAAAAAAAAAAAvAEAAAMAAQDIAQAAAgABAAoA9v8AAAAAAAABAAkAAAAAAAAA"
            + "AAAAAMUBAAB6AAAAAAAAAAAAAADEAQAAAwABANABAAACAAEACwD1/wAAAAAAAAEACgAAAAAAAAAAAAAA"
            + "zQEAAEIAAAAAAAAAAAAAAMgBAAADAAEA1AEAAAIAAQAMAPT/AAAAAAAAAQALAAAAAAAAAAAAAADRAQAA"
            + "OgAAAAAAAAAAAAAAzAEAAAMAAQDYAQAAAgABAA4A8/8AAAAAAAABAAwAAAAAAAAAAAAAANUBAAAqAAAA"
            + "AAAAAAAAAADQAQAAAwABANwBAAACAAEACADy/wAAAAAAAAEADQAAAAAAAAAAAAAA2QEAAFoAAAAAAAAA"
            + "AAAAANgBAAADAAEA5AEAAAIAAQANAPH/AAAAAAAAAQAOAAAAAAAAAAAAAADhAQAAigAAAAAAAAAAAAAA"
            + "5AEAAAMAAQDwAQAAAgABAHVuaW1wbGVtZW50ZWQAAAAQAAAAAAAAADKwjYAfn7eRAAAAAAAAAAAAAAAA"
            + "AAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAGFib3J0AAAAEAAAAAAAAAAaac86Brcl1gAAAAAAAAAA"
            + "AAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABjYWxsAAAAABAAAAAAAAAA1EydeM5TaoMAAAAA"
            + "AAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAcmV0dXJuAAAQAAAAAAAAADpXsz2Nshme"
            + "AAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAGZpbmlzaAAAEAAAAAAAAABjDvjC"
            + "si590wAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAByZXNvbHZlABAAAAAAAAAA"
            + "bgiJ+lWWwrsAAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAcmVsZWFzZQAQAAAA"
            + "AAAAAJd00H0NbBqtAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAG9ic29sZXRl"
            + "U2F2ZQAAAAASAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABIAAAAAAAAAAAAAAAAAAAAAAAAA"
            + "AAAAAGJvb3RzdHJhcAAAAAAAAAAQAAAAAAAAAMRuFzGAz0zpAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAA"
            + "AAAAAAAAAAAAAAAAAAAAAG9ic29sZXRlRGVsZXRlAAASAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            + "AAAAABIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAHByb3ZpZGUAEAAAAAAAAABarMH7awRqnAAAAAAAAAAA"
            + "AAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABhY2NlcHQAABAAAAAAAAAAFkBVkGK1ydQAAAAA"
            + "AAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAam9pbgAAAAAQAAAAAAAAAK8B4JAEmOH7"
            + "AAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAGRpc2VtYmFyZ28AAAAAAAAQAAAA"
            + "AAAAABE3vQ+LNmT5AAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAHRoaXJkUGFy"
            + "dHlBbnN3ZXIAAAAAAAAAABAAAAAAAAAAjOXwxeYcUbYAAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAA"
            + "AAAAAAAAAAAAAAAA");
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
          SegmentReader segment, int data, int pointers, int dataSize, short pointerCount,
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
          SegmentReader segment, int data, int pointers, int dataSize, short pointerCount,
          int nestingLimit) {
        super(segment, data, pointers, dataSize, pointerCount, nestingLimit);
      }

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
            "AAAAAAUABgDEbhcxgM9M6QoAAAABAAEAUKJSJRuYErMBAAcAAAAAAAAAAAAAAAAAFQAAAKIAAAAdAAAA"
            + "BwAAAAAAAAAAAAAAGQAAAHcAAAAAAAAAAAAAAAAAAAAAAAAAcnBjLmNhcG5wOkJvb3RzdHJhcAAAAAAA"
            + "AAAAAAEAAQAIAAAAAwAEAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAACkAAABaAAAAAAAAAAAAAAAoAAAA"
            + "AwABADQAAAACAAEAAQAAAAAAAAAAAAEAAQAAAAAAAAAAAAAAMQAAAJoAAAAAAAAAAAAAADQAAAADAAEA"
            + "QAAAAAIAAQBxdWVzdGlvbklkAAAAAAAACAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIAAAA"
            + "AAAAAAAAAAAAAAAAAAAAAAAAAABkZXByZWNhdGVkT2JqZWN0SWQAAAAAAAASAAAAAAAAAAAAAAAAAAAA"
            + "AAAAAAAAAAAAAAAAAAAAABIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA==");
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
          SegmentReader segment, int data, int pointers, int dataSize, short pointerCount,
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
          SegmentReader segment, int data, int pointers, int dataSize, short pointerCount,
          int nestingLimit) {
        super(segment, data, pointers, dataSize, pointerCount, nestingLimit);
      }

      public int getQuestionId() {
        return _getIntField(0);
      }

      public boolean hasTarget() {
        return !_pointerFieldIsNull(0);
      }

      public Rpc.MessageTarget.Reader getTarget() {
        return _getPointerField(Rpc.MessageTarget.factory, 0);
      }

      /**
       * Id of the interface that declares the method, which may be a superclass of the target's.
       */
      public long getInterfaceId() {
        return _getLongField(1);
      }

      /** Ordinal of the method within that interface. */
      public short getMethodId() {
        return _getShortField(2);
      }

      public boolean hasParams() {
        return !_pointerFieldIsNull(1);
      }

      public Rpc.Payload.Reader getParams() {
        return _getPointerField(Rpc.Payload.factory, 1);
      }

      /** Who gets the results. */
      public Rpc.Call.SendResultsTo.Reader getSendResultsTo() {
        return new Rpc.Call.SendResultsTo.Reader(
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

      public Rpc.MessageTarget.Builder getTarget() {
        return _getPointerField(Rpc.MessageTarget.factory, 0);
      }

      public void setTarget(Rpc.MessageTarget.Reader value) {
        _setPointerField(Rpc.MessageTarget.factory, 0, value);
      }

      public Rpc.MessageTarget.Builder initTarget() {
        return _initPointerField(Rpc.MessageTarget.factory, 0, 0);
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

      public Rpc.Payload.Builder getParams() {
        return _getPointerField(Rpc.Payload.factory, 1);
      }

      public void setParams(Rpc.Payload.Reader value) {
        _setPointerField(Rpc.Payload.factory, 1, value);
      }

      public Rpc.Payload.Builder initParams() {
        return _initPointerField(Rpc.Payload.factory, 1, 0);
      }

      /** Who gets the results. */
      public Rpc.Call.SendResultsTo.Builder getSendResultsTo() {
        return new Rpc.Call.SendResultsTo.Builder(segment, data, pointers, dataSize, pointerCount);
      }

      /** Sets every field of the group to its default. */
      public Rpc.Call.SendResultsTo.Builder initSendResultsTo() {
        _setShortField(3, (short) 0);
        _clearPointerField(2);
        return new Rpc.Call.SendResultsTo.Builder(segment, data, pointers, dataSize, pointerCount);
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
            SegmentReader segment, int data, int pointers, int dataSize, short pointerCount,
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
              "AAAAAAUABgCZX6sa9rDo2g8AAAABAAMA1EydeM5TaoMDAAcAAQADAAMAAAAAAAAAFQAAAOoAAAAAAAAA"
              + "AAAAAAAAAAAAAAAAGQAAAK8AAAAAAAAAAAAAAAAAAAAAAAAAcnBjLmNhcG5wOkNhbGwuc2VuZFJlc3Vs"
              + "dHNUbwAAAAAMAAAAAwAEAAAA//8AAAAAAAABAAUAAAAAAAAAAAAAAEUAAAA6AAAAAAAAAAAAAABAAAAA"
              + "AwABAEwAAAACAAEAAQD+/wAAAAAAAAEABgAAAAAAAAAAAAAASQAAAEoAAAAAAAAAAAAAAEgAAAADAAEA"
              + "VAAAAAIAAQACAP3/AgAAAAAAAQAHAAAAAAAAAAAAAABRAAAAWgAAAAAAAAAAAAAAUAAAAAMAAQBcAAAA"
              + "AgABAGNhbGxlcgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
              + "AAAAAAAAAAB5b3Vyc2VsZgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
              + "AAAAAAAAAAAAAAAAAAAAAAAAAAB0aGlyZFBhcnR5AAAAAAAAEgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
              + "AAAAAAAAAAASAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=");
    }

    /** The schema of this type. */
    public static final SchemaNode SCHEMA =
        SchemaNode.of(
            0x836a53ce789d4cd4L,
            "AAAAAAUABgDUTJ14zlNqgwoAAAABAAMAUKJSJRuYErMDAAcAAAAAAAAAAAAAAAAAFQAAAHoAAAAZAAAA"
            + "BwAAAAAAAAAAAAAAFQAAAP8BAAAAAAAAAAAAAAAAAAAAAAAAcnBjLmNhcG5wOkNhbGwAAAAAAAABAAEA"
            + "JAAAAAMABAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAADtAAAAWgAAAAAAAAAAAAAA7AAAAAMAAQD4AAAA"
            + "AgABAAEAAAAAAAAAAAABAAEAAAAAAAAAAAAAAPUAAAA6AAAAAAAAAAAAAADwAAAAAwABAPwAAAACAAEA"
            + "AgAAAAEAAAAAAAEAAgAAAAAAAAAAAAAA+QAAAGIAAAAAAAAAAAAAAPgAAAADAAEABAEAAAIAAQADAAAA"
            + "AgAAAAAAAQADAAAAAAAAAAAAAAABAQAASgAAAAAAAAAAAAAAAAEAAAMAAQAMAQAAAgABAAcAAAABAAAA"
            + "AAABAAQAAAAAAAAAAAAAAAkBAAA6AAAAAAAAAAAAAAAEAQAAAwABABABAAACAAEACAAAAAAAAAABAAAA"
            + "AAAAAJlfqxr2sOjaDQEAAHIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAAAAgAAAAAAAAQAIAAAA"
            + "AQAAAAAAAAD5AAAAwgAAAAAAAAAAAAAA/AAAAAMAAQAIAQAAAgABAAUAAACBAAAAAAABAAkAAAABAAAA"
            + "AAAAAAUBAACiAAAAAAAAAAAAAAAIAQAAAwABABQBAAACAAEABgAAAIIAAAAAAAEACgAAAAEAAAAAAAAA"
            + "EQEAAKIAAAAAAAAAAAAAABQBAAADAAEAIAEAAAIAAQBxdWVzdGlvbklkAAAAAAAACAAAAAAAAAAAAAAA"
            + "AAAAAAAAAAAAAAAAAAAAAAAAAAAIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAB0YXJnZXQAABAAAAAAAAAA"
            + "wfsTWFQUvJUAAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAaW50ZXJmYWNlSWQA"
            + "AAAAAAkAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            + "bWV0aG9kSWQAAAAAAAAAAAcAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABwAAAAAAAAAAAAAA"
            + "AAAAAAAAAAAAAAAAcGFyYW1zAAAQAAAAAAAAADt0lj0iYQ6aAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAA"
            + "AAAAAAAAAAAAAAAAAAAAAHNlbmRSZXN1bHRzVG8AAABhbGxvd1RoaXJkUGFydHlUYWlsQ2FsbAABAAAA"
            + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAG5vUHJvbWlz"
            + "ZVBpcGVsaW5pbmcAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAA"
            + "AAAAAAAAAAAAAAAAb25seVByb21pc2VQaXBlbGluZQAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            + "AAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=");
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
          SegmentReader segment, int data, int pointers, int dataSize, short pointerCount,
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
          SegmentReader segment, int data, int pointers, int dataSize, short pointerCount,
          int nestingLimit) {
        super(segment, data, pointers, dataSize, pointerCount, nestingLimit);
      }

      /** Which member of the union is set. */
      public Which which() {
        return Which.of(_getShortField(3) & 0xffff);
      }

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

      public Rpc.Payload.Reader getResults() {
        return _getPointerField(Rpc.Payload.factory, 0);
      }

      public boolean isException() {
        return _getShortField(3) == 1;
      }

      public boolean hasException() {
        return _getShortField(3) == 1 && !_pointerFieldIsNull(0);
      }

      public Rpc.Exception.Reader getException() {
        return _getPointerField(Rpc.Exception.factory, 0);
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

      /** The results are those of a question that this sender asked with sendResultsTo.yourself. */
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
       * The sender has already forgotten the answer, so no Finish is needed. Implies results without
       * capabilities. A Finish that comes nevertheless is ignored.
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

      public Rpc.Payload.Builder getResults() {
        return _getPointerField(Rpc.Payload.factory, 0);
      }

      public void setResults(Rpc.Payload.Reader value) {
        _setShortField(3, (short) 0);
        _setPointerField(Rpc.Payload.factory, 0, value);
      }

      public Rpc.Payload.Builder initResults() {
        _setShortField(3, (short) 0);
        return _initPointerField(Rpc.Payload.factory, 0, 0);
      }

      public boolean isException() {
        return _getShortField(3) == 1;
      }

      public boolean hasException() {
        return _getShortField(3) == 1 && !_pointerFieldIsNull(0);
      }

      public Rpc.Exception.Builder getException() {
        return _getPointerField(Rpc.Exception.factory, 0);
      }

      public void setException(Rpc.Exception.Reader value) {
        _setShortField(3, (short) 1);
        _setPointerField(Rpc.Exception.factory, 0, value);
      }

      public Rpc.Exception.Builder initException() {
        _setShortField(3, (short) 1);
        return _initPointerField(Rpc.Exception.factory, 0, 0);
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
       * The sender has already forgotten the answer, so no Finish is needed. Implies results without
       * capabilities. A Finish that comes nevertheless is ignored.
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
            "AAAAAAUABgA6V7M9jbIZngoAAAABAAIAUKJSJRuYErMBAAcAAAAGAAMAAAAAAAAAFQAAAIoAAAAdAAAA"
            + "BwAAAAAAAAAAAAAAGQAAAP8BAAAAAAAAAAAAAAAAAAAAAAAAcnBjLmNhcG5wOlJldHVybgAAAAAAAAAA"
            + "AAAAAAEAAQAkAAAAAwAEAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAO0AAABKAAAAAAAAAAAAAADsAAAA"
            + "AwABAPgAAAACAAEAAQAAACAAAAAAAAEAAQAAAAEAAAAAAAAA9QAAAIoAAAAAAAAAAAAAAPgAAAADAAEA"
            + "BAEAAAIAAQADAP//AAAAAAAAAQACAAAAAAAAAAAAAAABAQAAQgAAAAAAAAAAAAAA/AAAAAMAAQAIAQAA"
            + "AgABAAQA/v8AAAAAAAABAAMAAAAAAAAAAAAAAAUBAABSAAAAAAAAAAAAAAAEAQAAAwABABABAAACAAEA"
            + "BQD9/wAAAAAAAAEABAAAAAAAAAAAAAAADQEAAEoAAAAAAAAAAAAAAAwBAAADAAEAGAEAAAIAAQAGAPz/"
            + "AAAAAAAAAQAFAAAAAAAAAAAAAAAVAQAAqgAAAAAAAAAAAAAAGAEAAAMAAQAkAQAAAgABAAcA+/8CAAAA"
            + "AAABAAYAAAAAAAAAAAAAACEBAACyAAAAAAAAAAAAAAAkAQAAAwABADABAAACAAEACAD6/wAAAAAAAAEA"
            + "BwAAAAAAAAAAAAAALQEAAKIAAAAAAAAAAAAAADABAAADAAEAPAEAAAIAAQACAAAAIQAAAAAAAQAIAAAA"
            + "AQAAAAAAAAA5AQAAegAAAAAAAAAAAAAAOAEAAAMAAQBEAQAAAgABAGFuc3dlcklkAAAAAAAAAAAIAAAA"
            + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAHJlbGVhc2VQ"
            + "YXJhbUNhcHMAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQABAAAAAAAAAAAA"
            + "AAAAAAAAAAAAAAAAcmVzdWx0cwAQAAAAAAAAADt0lj0iYQ6aAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAA"
            + "AAAAAAAAAAAAAAAAAAAAAGV4Y2VwdGlvbgAAAAAAAAAQAAAAAAAAABppzzoGtyXWAAAAAAAAAAAAAAAA"
            + "AAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAGNhbmNlbGVkAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAHJlc3VsdHNTZW50RWxzZXdoZXJl"
            + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            + "dGFrZUZyb21PdGhlclF1ZXN0aW9uAAAACAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIAAAA"
            + "AAAAAAAAAAAAAAAAAAAAAAAAAABhd2FpdEZyb21UaGlyZFBhcnR5AAAAAAASAAAAAAAAAAAAAAAAAAAA"
            + "AAAAAAAAAAAAAAAAAAAAABIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAG5vRmluaXNoTmVlZGVkAAABAAAA"
            + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA==");
  }

  /**
   * The asker needs the answer no more: the last message about a question from its side. Cancels the
   * call if it still runs.
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
          SegmentReader segment, int data, int pointers, int dataSize, short pointerCount,
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
          SegmentReader segment, int data, int pointers, int dataSize, short pointerCount,
          int nestingLimit) {
        super(segment, data, pointers, dataSize, pointerCount, nestingLimit);
      }

      public int getQuestionId() {
        return _getIntField(0);
      }

      /** Every capability of the results is given back, as if by one Release for each. */
      public boolean getReleaseResultCaps() {
        return _getBooleanField(32, true);
      }

      /**
       * When this Finish overtakes the delivery of its call, deliver the call before cancelling it. Old
       * peers, which do not know the field, depend on that; new ones send false.
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
       * When this Finish overtakes the delivery of its call, deliver the call before cancelling it. Old
       * peers, which do not know the field, depend on that; new ones send false.
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
            "AAAAAAUABgBjDvjCsi590woAAAABAAEAUKJSJRuYErMAAAcAAAAAAAAAAAAAAAAAFQAAAIoAAAAdAAAA"
            + "BwAAAAAAAAAAAAAAGQAAAK8AAAAAAAAAAAAAAAAAAAAAAAAAcnBjLmNhcG5wOkZpbmlzaAAAAAAAAAAA"
            + "AAAAAAEAAQAMAAAAAwAEAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAEUAAABaAAAAAAAAAAAAAABEAAAA"
            + "AwABAFAAAAACAAEAAQAAACAAAAAAAAEAAQAAAAEAAAAAAAAATQAAAJIAAAAAAAAAAAAAAFAAAAADAAEA"
            + "XAAAAAIAAQACAAAAIQAAAAAAAQACAAAAAQAAAAAAAABZAAAAGgEAAAAAAAAAAAAAZAAAAAMAAQBwAAAA"
            + "AgABAHF1ZXN0aW9uSWQAAAAAAAAIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgAAAAAAAAA"
            + "AAAAAAAAAAAAAAAAAAAAAHJlbGVhc2VSZXN1bHRDYXBzAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAA"
            + "AAAAAAAAAAAAAAAAAQABAAAAAAAAAAAAAAAAAAAAAAAAAAAAcmVxdWlyZUVhcmx5Q2FuY2VsbGF0aW9u"
            + "V29ya2Fyb3VuZAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQABAAAAAAAAAAAA"
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
          SegmentReader segment, int data, int pointers, int dataSize, short pointerCount,
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
          SegmentReader segment, int data, int pointers, int dataSize, short pointerCount,
          int nestingLimit) {
        super(segment, data, pointers, dataSize, pointerCount, nestingLimit);
      }

      /** Which member of the union is set. */
      public Which which() {
        return Which.of(_getShortField(2) & 0xffff);
      }

      public int getPromiseId() {
        return _getIntField(0);
      }

      public boolean isCap() {
        return _getShortField(2) == 0;
      }

      public boolean hasCap() {
        return _getShortField(2) == 0 && !_pointerFieldIsNull(0);
      }

      public Rpc.CapDescriptor.Reader getCap() {
        return _getPointerField(Rpc.CapDescriptor.factory, 0);
      }

      public boolean isException() {
        return _getShortField(2) == 1;
      }

      public boolean hasException() {
        return _getShortField(2) == 1 && !_pointerFieldIsNull(0);
      }

      public Rpc.Exception.Reader getException() {
        return _getPointerField(Rpc.Exception.factory, 0);
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

      public Rpc.CapDescriptor.Builder getCap() {
        return _getPointerField(Rpc.CapDescriptor.factory, 0);
      }

      public void setCap(Rpc.CapDescriptor.Reader value) {
        _setShortField(2, (short) 0);
        _setPointerField(Rpc.CapDescriptor.factory, 0, value);
      }

      public Rpc.CapDescriptor.Builder initCap() {
        _setShortField(2, (short) 0);
        return _initPointerField(Rpc.CapDescriptor.factory, 0, 0);
      }

      public boolean isException() {
        return _getShortField(2) == 1;
      }

      public boolean hasException() {
        return _getShortField(2) == 1 && !_pointerFieldIsNull(0);
      }

      public Rpc.Exception.Builder getException() {
        return _getPointerField(Rpc.Exception.factory, 0);
      }

      public void setException(Rpc.Exception.Reader value) {
        _setShortField(2, (short) 1);
        _setPointerField(Rpc.Exception.factory, 0, value);
      }

      public Rpc.Exception.Builder initException() {
        _setShortField(2, (short) 1);
        return _initPointerField(Rpc.Exception.factory, 0, 0);
      }
    }

    /** The schema of this type. */
    public static final SchemaNode SCHEMA =
        SchemaNode.of(
            0xbbc29655fa89086eL,
            "AAAAAAUABgBuCIn6VZbCuwoAAAABAAEAUKJSJRuYErMBAAcAAAACAAIAAAAAAAAAFQAAAJIAAAAdAAAA"
            + "BwAAAAAAAAAAAAAAGQAAAK8AAAAAAAAAAAAAAAAAAAAAAAAAcnBjLmNhcG5wOlJlc29sdmUAAAAAAAAA"
            + "AAAAAAEAAQAMAAAAAwAEAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAEUAAABSAAAAAAAAAAAAAABEAAAA"
            + "AwABAFAAAAACAAEAAQD//wAAAAAAAAEAAQAAAAAAAAAAAAAATQAAACIAAAAAAAAAAAAAAEgAAAADAAEA"
            + "VAAAAAIAAQACAP7/AAAAAAAAAQACAAAAAAAAAAAAAABRAAAAUgAAAAAAAAAAAAAAUAAAAAMAAQBcAAAA"
            + "AgABAHByb21pc2VJZAAAAAAAAAAIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgAAAAAAAAA"
            + "AAAAAAAAAAAAAAAAAAAAAGNhcAAAAAAAEAAAAAAAAACwuIYLxN0jhQAAAAAAAAAAAAAAAAAAAAAQAAAA"
            + "AAAAAAAAAAAAAAAAAAAAAAAAAABleGNlcHRpb24AAAAAAAAAEAAAAAAAAAAaac86Brcl1gAAAAAAAAAA"
            + "AAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=");
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
          SegmentReader segment, int data, int pointers, int dataSize, short pointerCount,
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
          SegmentReader segment, int data, int pointers, int dataSize, short pointerCount,
          int nestingLimit) {
        super(segment, data, pointers, dataSize, pointerCount, nestingLimit);
      }

      public int getId() {
        return _getIntField(0);
      }

      /** How many. The export is gone when as many came back as were sent in descriptors. */
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
            "AAAAAAUABgCXdNB9DWwarQoAAAABAAEAUKJSJRuYErMAAAcAAAAAAAAAAAAAAAAAFQAAAJIAAAAdAAAA"
            + "BwAAAAAAAAAAAAAAGQAAAHcAAAAAAAAAAAAAAAAAAAAAAAAAcnBjLmNhcG5wOlJlbGVhc2UAAAAAAAAA"
            + "AAAAAAEAAQAIAAAAAwAEAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAACkAAAAaAAAAAAAAAAAAAAAkAAAA"
            + "AwABADAAAAACAAEAAQAAAAEAAAAAAAEAAQAAAAAAAAAAAAAALQAAAHoAAAAAAAAAAAAAACwAAAADAAEA"
            + "OAAAAAIAAQBpZAAAAAAAAAgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACAAAAAAAAAAAAAAA"
            + "AAAAAAAAAAAAAAAAcmVmZXJlbmNlQ291bnQAAAgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            + "CAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA");
  }

  /**
   * Keeps calls in order when a promise turns out to live on the caller's own side: the calls already
   * sent the long way must arrive before any that take the short cut. A marker goes the long way and
   * comes back.
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
          SegmentReader segment, int data, int pointers, int dataSize, short pointerCount,
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
          SegmentReader segment, int data, int pointers, int dataSize, short pointerCount,
          int nestingLimit) {
        super(segment, data, pointers, dataSize, pointerCount, nestingLimit);
      }

      public boolean hasTarget() {
        return !_pointerFieldIsNull(0);
      }

      /** What was a promise. For receiverLoopback, the object of the matching senderLoopback. */
      public Rpc.MessageTarget.Reader getTarget() {
        return _getPointerField(Rpc.MessageTarget.factory, 0);
      }

      public Rpc.Disembargo.Context.Reader getContext() {
        return new Rpc.Disembargo.Context.Reader(
            segment, data, pointers, dataSize, pointerCount, nestingLimit);
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
      public Rpc.MessageTarget.Builder getTarget() {
        return _getPointerField(Rpc.MessageTarget.factory, 0);
      }

      public void setTarget(Rpc.MessageTarget.Reader value) {
        _setPointerField(Rpc.MessageTarget.factory, 0, value);
      }

      public Rpc.MessageTarget.Builder initTarget() {
        return _initPointerField(Rpc.MessageTarget.factory, 0, 0);
      }

      public Rpc.Disembargo.Context.Builder getContext() {
        return new Rpc.Disembargo.Context.Builder(segment, data, pointers, dataSize, pointerCount);
      }

      /** Sets every field of the group to its default. */
      public Rpc.Disembargo.Context.Builder initContext() {
        _setShortField(2, (short) 0);
        _setIntField(0, 0);
        _clearPointerField(1);
        return new Rpc.Disembargo.Context.Builder(segment, data, pointers, dataSize, pointerCount);
      }
    }

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
            SegmentReader segment, int data, int pointers, int dataSize, short pointerCount,
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

        /** Send this back to me along the path that the calls took. */
        public int getSenderLoopback() {
          return _getIntField(0);
        }

        public boolean isReceiverLoopback() {
          return _getShortField(2) == 1;
        }

        /** Here it is back. */
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
              "AAAAAAUABgBN3Vtl37Ri1RUAAAABAAEAETe9D4s2ZPkCAAcAAQADAAIAAAAAAAAAFQAAAOoAAAAAAAAA"
              + "AAAAAAAAAAAAAAAAGQAAAK8AAAAAAAAAAAAAAAAAAAAAAAAAcnBjLmNhcG5wOkRpc2VtYmFyZ28uY29u"
              + "dGV4dAAAAAAMAAAAAwAEAAAA//8AAAAAAAABAAEAAAAAAAAAAAAAAEUAAAB6AAAAAAAAAAAAAABEAAAA"
              + "AwABAFAAAAACAAEAAQD+/wAAAAAAAAEAAgAAAAAAAAAAAAAATQAAAIoAAAAAAAAAAAAAAFAAAAADAAEA"
              + "XAAAAAIAAQACAP3/AQAAAAAAAQADAAAAAAAAAAAAAABZAAAAOgAAAAAAAAAAAAAAVAAAAAMAAQBgAAAA"
              + "AgABAHNlbmRlckxvb3BiYWNrAAAIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgAAAAAAAAA"
              + "AAAAAAAAAAAAAAAAAAAAAHJlY2VpdmVyTG9vcGJhY2sAAAAAAAAAAAgAAAAAAAAAAAAAAAAAAAAAAAAA"
              + "AAAAAAAAAAAAAAAACAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAYWNjZXB0AAANAAAAAAAAAAAAAAAAAAAA"
              + "AAAAAAAAAAAAAAAAAAAAAA0AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA==");
    }

    /** The schema of this type. */
    public static final SchemaNode SCHEMA =
        SchemaNode.of(
            0xf964368b0fbd3711L,
            "AAAAAAUABgARN70PizZk+QoAAAABAAEAUKJSJRuYErMCAAcAAAAAAAAAAAAAAAAAFQAAAKoAAAAdAAAA"
            + "BwAAAAAAAAAAAAAAGQAAAHcAAAAAAAAAAAAAAAAAAAAAAAAAcnBjLmNhcG5wOkRpc2VtYmFyZ28AAAAA"
            + "AAAAAAEAAQAIAAAAAwAEAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAACkAAAA6AAAAAAAAAAAAAAAkAAAA"
            + "AwABADAAAAACAAEAAQAAAAAAAAABAAAAAAAAAE3dW2XftGLVLQAAAEIAAAAAAAAAAAAAAAAAAAAAAAAA"
            + "AAAAAAAAAAB0YXJnZXQAABAAAAAAAAAAwfsTWFQUvJUAAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAA"
            + "AAAAAAAAAAAAAAAAY29udGV4dAA=");
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
          SegmentReader segment, int data, int pointers, int dataSize, short pointerCount,
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
          SegmentReader segment, int data, int pointers, int dataSize, short pointerCount,
          int nestingLimit) {
        super(segment, data, pointers, dataSize, pointerCount, nestingLimit);
      }

      public int getQuestionId() {
        return _getIntField(0);
      }

      public boolean hasTarget() {
        return !_pointerFieldIsNull(0);
      }

      public Rpc.MessageTarget.Reader getTarget() {
        return _getPointerField(Rpc.MessageTarget.factory, 0);
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

      public Rpc.MessageTarget.Builder getTarget() {
        return _getPointerField(Rpc.MessageTarget.factory, 0);
      }

      public void setTarget(Rpc.MessageTarget.Reader value) {
        _setPointerField(Rpc.MessageTarget.factory, 0, value);
      }

      public Rpc.MessageTarget.Builder initTarget() {
        return _initPointerField(Rpc.MessageTarget.factory, 0, 0);
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
            "AAAAAAUABgBarMH7awRqnAoAAAABAAEAUKJSJRuYErMCAAcAAAAAAAAAAAAAAAAAFQAAAJIAAAAdAAAA"
            + "BwAAAAAAAAAAAAAAGQAAAK8AAAAAAAAAAAAAAAAAAAAAAAAAcnBjLmNhcG5wOlByb3ZpZGUAAAAAAAAA"
            + "AAAAAAEAAQAMAAAAAwAEAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAEUAAABaAAAAAAAAAAAAAABEAAAA"
            + "AwABAFAAAAACAAEAAQAAAAAAAAAAAAEAAQAAAAAAAAAAAAAATQAAADoAAAAAAAAAAAAAAEgAAAADAAEA"
            + "VAAAAAIAAQACAAAAAQAAAAAAAQACAAAAAAAAAAAAAABRAAAAUgAAAAAAAAAAAAAAUAAAAAMAAQBcAAAA"
            + "AgABAHF1ZXN0aW9uSWQAAAAAAAAIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgAAAAAAAAA"
            + "AAAAAAAAAAAAAAAAAAAAAHRhcmdldAAAEAAAAAAAAADB+xNYVBS8lQAAAAAAAAAAAAAAAAAAAAAQAAAA"
            + "AAAAAAAAAAAAAAAAAAAAAAAAAAByZWNpcGllbnQAAAAAAAAAEgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            + "AAAAAAAAAAASAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=");
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
          SegmentReader segment, int data, int pointers, int dataSize, short pointerCount,
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
          SegmentReader segment, int data, int pointers, int dataSize, short pointerCount,
          int nestingLimit) {
        super(segment, data, pointers, dataSize, pointerCount, nestingLimit);
      }

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
            "AAAAAAUABgAWQFWQYrXJ1AoAAAABAAEAUKJSJRuYErMCAAcAAAAAAAAAAAAAAAAAFQAAAIoAAAAdAAAA"
            + "BwAAAAAAAAAAAAAAGQAAAK8AAAAAAAAAAAAAAAAAAAAAAAAAcnBjLmNhcG5wOkFjY2VwdAAAAAAAAAAA"
            + "AAAAAAEAAQAMAAAAAwAEAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAEUAAABaAAAAAAAAAAAAAABEAAAA"
            + "AwABAFAAAAACAAEAAQAAAAAAAAAAAAEAAQAAAAAAAAAAAAAATQAAAFIAAAAAAAAAAAAAAEwAAAADAAEA"
            + "WAAAAAIAAQACAAAAAQAAAAAAAQACAAAAAAAAAAAAAABVAAAAQgAAAAAAAAAAAAAAUAAAAAMAAQBcAAAA"
            + "AgABAHF1ZXN0aW9uSWQAAAAAAAAIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgAAAAAAAAA"
            + "AAAAAAAAAAAAAAAAAAAAAHByb3Zpc2lvbgAAAAAAAAASAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            + "AAAAABIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAGVtYmFyZ28ADQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            + "AAAAAAAAAAANAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=");
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
          SegmentReader segment, int data, int pointers, int dataSize, short pointerCount,
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
          SegmentReader segment, int data, int pointers, int dataSize, short pointerCount,
          int nestingLimit) {
        super(segment, data, pointers, dataSize, pointerCount, nestingLimit);
      }

      public boolean hasCompletion() {
        return !_pointerFieldIsNull(0);
      }

      public AnyPointer.Reader getCompletion() {
        return _getPointerField(AnyPointer.factory, 0);
      }

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
            "AAAAAAUABgCM5fDF5hxRtgoAAAABAAEAUKJSJRuYErMBAAcAAAAAAAAAAAAAAAAAFQAAANoAAAAhAAAA"
            + "BwAAAAAAAAAAAAAAHQAAAHcAAAAAAAAAAAAAAAAAAAAAAAAAcnBjLmNhcG5wOlRoaXJkUGFydHlBbnN3"
            + "ZXIAAAAAAAAAAAAAAQABAAgAAAADAAQAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAKQAAAFoAAAAAAAAA"
            + "AAAAACgAAAADAAEANAAAAAIAAQABAAAAAAAAAAAAAQABAAAAAAAAAAAAAAAxAAAASgAAAAAAAAAAAAAA"
            + "MAAAAAMAAQA8AAAAAgABAGNvbXBsZXRpb24AAAAAAAASAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            + "AAAAABIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAGFuc3dlcklkAAAAAAAAAAAIAAAAAAAAAAAAAAAAAAAA"
            + "AAAAAAAAAAAAAAAAAAAAAAgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA==");
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
          SegmentReader segment, int data, int pointers, int dataSize, short pointerCount,
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
          SegmentReader segment, int data, int pointers, int dataSize, short pointerCount,
          int nestingLimit) {
        super(segment, data, pointers, dataSize, pointerCount, nestingLimit);
      }

      public int getQuestionId() {
        return _getIntField(0);
      }

      public boolean hasTarget() {
        return !_pointerFieldIsNull(0);
      }

      public Rpc.MessageTarget.Reader getTarget() {
        return _getPointerField(Rpc.MessageTarget.factory, 0);
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

      public Rpc.MessageTarget.Builder getTarget() {
        return _getPointerField(Rpc.MessageTarget.factory, 0);
      }

      public void setTarget(Rpc.MessageTarget.Reader value) {
        _setPointerField(Rpc.MessageTarget.factory, 0, value);
      }

      public Rpc.MessageTarget.Builder initTarget() {
        return _initPointerField(Rpc.MessageTarget.factory, 0, 0);
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
            "AAAAAAUABgCvAeCQBJjh+woAAAABAAEAUKJSJRuYErMCAAcAAAAAAAAAAAAAAAAAFQAAAHoAAAAZAAAA"
            + "BwAAAAAAAAAAAAAAFQAAAK8AAAAAAAAAAAAAAAAAAAAAAAAAcnBjLmNhcG5wOkpvaW4AAAAAAAABAAEA"
            + "DAAAAAMABAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAABFAAAAWgAAAAAAAAAAAAAARAAAAAMAAQBQAAAA"
            + "AgABAAEAAAAAAAAAAAABAAEAAAAAAAAAAAAAAE0AAAA6AAAAAAAAAAAAAABIAAAAAwABAFQAAAACAAEA"
            + "AgAAAAEAAAAAAAEAAgAAAAAAAAAAAAAAUQAAAEIAAAAAAAAAAAAAAEwAAAADAAEAWAAAAAIAAQBxdWVz"
            + "dGlvbklkAAAAAAAACAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIAAAAAAAAAAAAAAAAAAAA"
            + "AAAAAAAAAAB0YXJnZXQAABAAAAAAAAAAwfsTWFQUvJUAAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAA"
            + "AAAAAAAAAAAAAAAAa2V5UGFydAASAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABIAAAAAAAAA"
            + "AAAAAAAAAAAAAAAAAAAAAA==");
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
          SegmentReader segment, int data, int pointers, int dataSize, short pointerCount,
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
          SegmentReader segment, int data, int pointers, int dataSize, short pointerCount,
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

      /** An export of the receiver. */
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
      public Rpc.PromisedAnswer.Reader getPromisedAnswer() {
        return _getPointerField(Rpc.PromisedAnswer.factory, 0);
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
      public Rpc.PromisedAnswer.Builder getPromisedAnswer() {
        return _getPointerField(Rpc.PromisedAnswer.factory, 0);
      }

      public void setPromisedAnswer(Rpc.PromisedAnswer.Reader value) {
        _setShortField(2, (short) 1);
        _setPointerField(Rpc.PromisedAnswer.factory, 0, value);
      }

      public Rpc.PromisedAnswer.Builder initPromisedAnswer() {
        _setShortField(2, (short) 1);
        return _initPointerField(Rpc.PromisedAnswer.factory, 0, 0);
      }
    }

    /** The schema of this type. */
    public static final SchemaNode SCHEMA =
        SchemaNode.of(
            0x95bc14545813fbc1L,
            "AAAAAAUABgDB+xNYVBS8lQoAAAABAAEAUKJSJRuYErMBAAcAAAACAAIAAAAAAAAAFQAAAMIAAAAdAAAA"
            + "BwAAAAAAAAAAAAAAGQAAAHcAAAAAAAAAAAAAAAAAAAAAAAAAcnBjLmNhcG5wOk1lc3NhZ2VUYXJnZXQA"
            + "AAAAAAEAAQAIAAAAAwAEAAAA//8AAAAAAAABAAAAAAAAAAAAAAAAACkAAABiAAAAAAAAAAAAAAAoAAAA"
            + "AwABADQAAAACAAEAAQD+/wAAAAAAAAEAAQAAAAAAAAAAAAAAMQAAAHoAAAAAAAAAAAAAADAAAAADAAEA"
            + "PAAAAAIAAQBpbXBvcnRlZENhcAAAAAAACAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIAAAA"
            + "AAAAAAAAAAAAAAAAAAAAAAAAAABwcm9taXNlZEFuc3dlcgAAEAAAAAAAAACgHG/N1rEA2AAAAAAAAAAA"
            + "AAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=");
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
          SegmentReader segment, int data, int pointers, int dataSize, short pointerCount,
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
          SegmentReader segment, int data, int pointers, int dataSize, short pointerCount,
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

      public StructList.Reader<Rpc.CapDescriptor.Reader> getCapTable() {
        return _getPointerField(Rpc.CapDescriptor.listFactory, 1);
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

      public StructList.Builder<Rpc.CapDescriptor.Builder> getCapTable() {
        return _getPointerField(Rpc.CapDescriptor.listFactory, 1);
      }

      public void setCapTable(StructList.Reader<Rpc.CapDescriptor.Reader> value) {
        _setPointerField(Rpc.CapDescriptor.listFactory, 1, value);
      }

      public StructList.Builder<Rpc.CapDescriptor.Builder> initCapTable(int size) {
        return _initPointerField(Rpc.CapDescriptor.listFactory, 1, size);
      }
    }

    /** The schema of this type. */
    public static final SchemaNode SCHEMA =
        SchemaNode.of(
            0x9a0e61223d96743bL,
            "AAAAAAUABgA7dJY9ImEOmgoAAAABAAAAUKJSJRuYErMCAAcAAAAAAAAAAAAAAAAAFQAAAJIAAAAdAAAA"
            + "BwAAAAAAAAAAAAAAGQAAAHcAAAAAAAAAAAAAAAAAAAAAAAAAcnBjLmNhcG5wOlBheWxvYWQAAAAAAAAA"
            + "AAAAAAEAAQAIAAAAAwAEAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAACkAAABCAAAAAAAAAAAAAAAkAAAA"
            + "AwABADAAAAACAAEAAQAAAAEAAAAAAAEAAQAAAAAAAAAAAAAALQAAAEoAAAAAAAAAAAAAACwAAAADAAEA"
            + "SAAAAAIAAQBjb250ZW50ABIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEgAAAAAAAAAAAAAA"
            + "AAAAAAAAAAAAAAAAY2FwVGFibGUAAAAAAAAAAA4AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADAAEA"
            + "EAAAAAAAAACwuIYLxN0jhQAAAAAAAAAAAAAAAAAAAAAOAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=");
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
          SegmentReader segment, int data, int pointers, int dataSize, short pointerCount,
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
          SegmentReader segment, int data, int pointers, int dataSize, short pointerCount,
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

      /** At the sender. One more reference for the receiver to release. */
      public int getSenderHosted() {
        return _getIntField(1);
      }

      public boolean isSenderPromise() {
        return _getShortField(0) == 2;
      }

      /** At the sender, which will say in a Resolve what it becomes. One more reference. */
      public int getSenderPromise() {
        return _getIntField(1);
      }

      public boolean isReceiverHosted() {
        return _getShortField(0) == 3;
      }

      /** At the receiver. */
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
      public Rpc.PromisedAnswer.Reader getReceiverAnswer() {
        return _getPointerField(Rpc.PromisedAnswer.factory, 0);
      }

      public boolean isThirdPartyHosted() {
        return _getShortField(0) == 5;
      }

      public boolean hasThirdPartyHosted() {
        return _getShortField(0) == 5 && !_pointerFieldIsNull(0);
      }

      /** In a third vat (level 3). */
      public Rpc.ThirdPartyCapDescriptor.Reader getThirdPartyHosted() {
        return _getPointerField(Rpc.ThirdPartyCapDescriptor.factory, 0);
      }

      /** Index of a file descriptor that came along with the frame; 0xff is none. */
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
      public Rpc.PromisedAnswer.Builder getReceiverAnswer() {
        return _getPointerField(Rpc.PromisedAnswer.factory, 0);
      }

      public void setReceiverAnswer(Rpc.PromisedAnswer.Reader value) {
        _setShortField(0, (short) 4);
        _setPointerField(Rpc.PromisedAnswer.factory, 0, value);
      }

      public Rpc.PromisedAnswer.Builder initReceiverAnswer() {
        _setShortField(0, (short) 4);
        return _initPointerField(Rpc.PromisedAnswer.factory, 0, 0);
      }

      public boolean isThirdPartyHosted() {
        return _getShortField(0) == 5;
      }

      public boolean hasThirdPartyHosted() {
        return _getShortField(0) == 5 && !_pointerFieldIsNull(0);
      }

      /** In a third vat (level 3). */
      public Rpc.ThirdPartyCapDescriptor.Builder getThirdPartyHosted() {
        return _getPointerField(Rpc.ThirdPartyCapDescriptor.factory, 0);
      }

      public void setThirdPartyHosted(Rpc.ThirdPartyCapDescriptor.Reader value) {
        _setShortField(0, (short) 5);
        _setPointerField(Rpc.ThirdPartyCapDescriptor.factory, 0, value);
      }

      public Rpc.ThirdPartyCapDescriptor.Builder initThirdPartyHosted() {
        _setShortField(0, (short) 5);
        return _initPointerField(Rpc.ThirdPartyCapDescriptor.factory, 0, 0);
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
            "AAAAAAUABgCwuIYLxN0jhQoAAAABAAEAUKJSJRuYErMBAAcAAAAGAAAAAAAAAAAAFQAAAMIAAAAdAAAA"
            + "BwAAAAAAAAAAAAAAGQAAAI8BAAAAAAAAAAAAAAAAAAAAAAAAcnBjLmNhcG5wOkNhcERlc2NyaXB0b3IA"
            + "AAAAAAEAAQAcAAAAAwAEAAAA//8AAAAAAAABAAAAAAAAAAAAAAAAALUAAAAqAAAAAAAAAAAAAACwAAAA"
            + "AwABALwAAAACAAEAAQD+/wEAAAAAAAEAAQAAAAAAAAAAAAAAuQAAAGoAAAAAAAAAAAAAALgAAAADAAEA"
            + "xAAAAAIAAQACAP3/AQAAAAAAAQACAAAAAAAAAAAAAADBAAAAcgAAAAAAAAAAAAAAwAAAAAMAAQDMAAAA"
            + "AgABAAMA/P8BAAAAAAABAAMAAAAAAAAAAAAAAMkAAAB6AAAAAAAAAAAAAADIAAAAAwABANQAAAACAAEA"
            + "BAD7/wAAAAAAAAEABAAAAAAAAAAAAAAA0QAAAHoAAAAAAAAAAAAAANAAAAADAAEA3AAAAAIAAQAFAPr/"
            + "AAAAAAAAAQAFAAAAAAAAAAAAAADZAAAAigAAAAAAAAAAAAAA3AAAAAMAAQDoAAAAAgABAAYAAAACAAAA"
            + "AAABAAYAAAABAAAAAAAAAOUAAABaAAAAAAAAAAAAAADkAAAAAwABAPAAAAACAAEAbm9uZQAAAAAAAAAA"
            + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAHNlbmRlckhv"
            + "c3RlZAAAAAAIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgAAAAAAAAAAAAAAAAAAAAAAAAA"
            + "AAAAAHNlbmRlclByb21pc2UAAAAIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgAAAAAAAAA"
            + "AAAAAAAAAAAAAAAAAAAAAHJlY2VpdmVySG9zdGVkAAAIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            + "AAAAAAgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAHJlY2VpdmVyQW5zd2VyAAAQAAAAAAAAAKAcb83WsQDY"
            + "AAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAHRoaXJkUGFydHlIb3N0ZWQAAAAA"
            + "AAAAABAAAAAAAAAAfQLw4f0HcNMAAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            + "YXR0YWNoZWRGZAAAAAAAAAYAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABgD/AAAAAAAAAAAA"
            + "AAAAAAAAAAAAAAAA");
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
          SegmentReader segment, int data, int pointers, int dataSize, short pointerCount,
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
          SegmentReader segment, int data, int pointers, int dataSize, short pointerCount,
          int nestingLimit) {
        super(segment, data, pointers, dataSize, pointerCount, nestingLimit);
      }

      public int getQuestionId() {
        return _getIntField(0);
      }

      public boolean hasTransform() {
        return !_pointerFieldIsNull(0);
      }

      /** Steps from the root of the results to the place. */
      public StructList.Reader<Rpc.PromisedAnswer.Op.Reader> getTransform() {
        return _getPointerField(Rpc.PromisedAnswer.Op.listFactory, 0);
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
      public StructList.Builder<Rpc.PromisedAnswer.Op.Builder> getTransform() {
        return _getPointerField(Rpc.PromisedAnswer.Op.listFactory, 0);
      }

      public void setTransform(StructList.Reader<Rpc.PromisedAnswer.Op.Reader> value) {
        _setPointerField(Rpc.PromisedAnswer.Op.listFactory, 0, value);
      }

      public StructList.Builder<Rpc.PromisedAnswer.Op.Builder> initTransform(int size) {
        return _initPointerField(Rpc.PromisedAnswer.Op.listFactory, 0, size);
      }
    }

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
            SegmentReader segment, int data, int pointers, int dataSize, short pointerCount,
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
            SegmentReader segment, int data, int pointers, int dataSize, short pointerCount,
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

        /** To the pointer of the struct, by its index in the pointer section. */
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
              "AAAAAAUABgCBkFYVRJQW8xkAAAABAAEAoBxvzdaxANgAAAcAAAACAAAAAAAAAAAAFQAAAOIAAAAhAAAA"
              + "BwAAAAAAAAAAAAAAHQAAAHcAAAAAAAAAAAAAAAAAAAAAAAAAcnBjLmNhcG5wOlByb21pc2VkQW5zd2Vy"
              + "Lk9wAAAAAAAAAAAAAQABAAgAAAADAAQAAAD//wAAAAAAAAEAAAAAAAAAAAAAAAAAKQAAACoAAAAAAAAA"
              + "AAAAACQAAAADAAEAMAAAAAIAAQABAP7/AQAAAAAAAQABAAAAAAAAAAAAAAAtAAAAggAAAAAAAAAAAAAA"
              + "LAAAAAMAAQA4AAAAAgABAG5vb3AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
              + "AAAAAAAAAAAAAAAAAAAAAAAAAABnZXRQb2ludGVyRmllbGQABwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
              + "AAAAAAAAAAAHAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=");
    }

    /** The schema of this type. */
    public static final SchemaNode SCHEMA =
        SchemaNode.of(
            0xd800b1d6cd6f1ca0L,
            "AAAAAAUABgCgHG/N1rEA2AoAAAABAAEAUKJSJRuYErMBAAcAAAAAAAAAAAAAAAAAFQAAAMoAAAAhAAAA"
            + "FwAAAAAAAAAAAAAAKQAAAHcAAAAAAAAAAAAAAAAAAAAAAAAAcnBjLmNhcG5wOlByb21pc2VkQW5zd2Vy"
            + "AAAAAAAAAAAEAAAAAQABAIGQVhVElBbzAQAAABoAAABPcAAAAAAAAAgAAAADAAQAAAAAAAAAAAAAAAEA"
            + "AAAAAAAAAAAAAAAAKQAAAFoAAAAAAAAAAAAAACgAAAADAAEANAAAAAIAAQABAAAAAAAAAAAAAQABAAAA"
            + "AAAAAAAAAAAxAAAAUgAAAAAAAAAAAAAAMAAAAAMAAQBMAAAAAgABAHF1ZXN0aW9uSWQAAAAAAAAIAAAA"
            + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAHRyYW5zZm9y"
            + "bQAAAAAAAAAOAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAwABABAAAAAAAAAAgZBWFUSUFvMAAAAA"
            + "AAAAAAAAAAAAAAAADgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA");
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
          SegmentReader segment, int data, int pointers, int dataSize, short pointerCount,
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
          SegmentReader segment, int data, int pointers, int dataSize, short pointerCount,
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
            "AAAAAAUABgB9AvDh/Qdw0woAAAABAAEAUKJSJRuYErMBAAcAAAAAAAAAAAAAAAAAFQAAABIBAAAlAAAA"
            + "BwAAAAAAAAAAAAAAIQAAAHcAAAAAAAAAAAAAAAAAAAAAAAAAcnBjLmNhcG5wOlRoaXJkUGFydHlDYXBE"
            + "ZXNjcmlwdG9yAAAAAAAAAAAAAAABAAEACAAAAAMABAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAApAAAA"
            + "GgAAAAAAAAAAAAAAJAAAAAMAAQAwAAAAAgABAAEAAAAAAAAAAAABAAEAAAAAAAAAAAAAAC0AAAA6AAAA"
            + "AAAAAAAAAAAoAAAAAwABADQAAAACAAEAaWQAAAAAAAASAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            + "AAAAABIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAHZpbmVJZAAACAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            + "AAAAAAAAAAAIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=");
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
          SegmentReader segment, int data, int pointers, int dataSize, short pointerCount,
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
          SegmentReader segment, int data, int pointers, int dataSize, short pointerCount,
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

      /** Ignored. */
      public short getObsoleteDurability() {
        return _getShortField(1);
      }

      public Rpc.Exception.Type getType() {
        return Rpc.Exception.Type.of(_getShortField(2) & 0xffff);
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
      public StructList.Reader<Rpc.Exception.Detail.Reader> getDetails() {
        return _getPointerField(Rpc.Exception.Detail.listFactory, 2);
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

      public Rpc.Exception.Type getType() {
        return Rpc.Exception.Type.of(_getShortField(2) & 0xffff);
      }

      public void setType(Rpc.Exception.Type value) {
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
      public StructList.Builder<Rpc.Exception.Detail.Builder> getDetails() {
        return _getPointerField(Rpc.Exception.Detail.listFactory, 2);
      }

      public void setDetails(StructList.Reader<Rpc.Exception.Detail.Reader> value) {
        _setPointerField(Rpc.Exception.Detail.listFactory, 2, value);
      }

      public StructList.Builder<Rpc.Exception.Detail.Builder> initDetails(int size) {
        return _initPointerField(Rpc.Exception.Detail.listFactory, 2, size);
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
              "AAAAAAUABgBYvUw/4paMshQAAAACAAAAGmnPOga3JdYAAAAAAAAAAAAAAAAAAAAAFQAAAMoAAAAhAAAA"
              + "BwAAAAAAAAAAAAAAHQAAAGcAAAAAAAAAAAAAAAAAAAAAAAAAcnBjLmNhcG5wOkV4Y2VwdGlvbi5UeXBl"
              + "AAAAAAAAAAAAAAAAAQABABAAAAABAAIAAAAAAAAAAAApAAAAOgAAAAAAAAAAAAAAAQAAAAAAAAAhAAAA"
              + "WgAAAAAAAAAAAAAAAgAAAAAAAAAdAAAAagAAAAAAAAAAAAAAAwAAAAAAAAAZAAAAcgAAAAAAAAAAAAAA"
              + "ZmFpbGVkAABvdmVybG9hZGVkAAAAAAAAZGlzY29ubmVjdGVkAAAAAHVuaW1wbGVtZW50ZWQAAAA=");

      /** The enumerant with this number, or {@link #_NOT_IN_SCHEMA}. */
      public static Type of(int number) {
        boolean known = number >= 0 && number < BY_NUMBER.length - 1;
        return known ? BY_NUMBER[number] : _NOT_IN_SCHEMA;
      }

      private static final Type[] BY_NUMBER = values();
    }

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
            SegmentReader segment, int data, int pointers, int dataSize, short pointerCount,
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
            SegmentReader segment, int data, int pointers, int dataSize, short pointerCount,
            int nestingLimit) {
          super(segment, data, pointers, dataSize, pointerCount, nestingLimit);
        }

        /** Says what the data is; made like a type id. */
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
              "AAAAAAUABgDd+EQdEk/B1hQAAAABAAEAGmnPOga3JdYBAAcAAAAAAAAAAAAAAAAAFQAAANoAAAAhAAAA"
              + "BwAAAAAAAAAAAAAAHQAAAHcAAAAAAAAAAAAAAAAAAAAAAAAAcnBjLmNhcG5wOkV4Y2VwdGlvbi5EZXRh"
              + "aWwAAAAAAAAAAAAAAQABAAgAAAADAAQAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAKQAAAEoAAAAAAAAA"
              + "AAAAACgAAAADAAEANAAAAAIAAQABAAAAAAAAAAAAAQABAAAAAAAAAAAAAAAxAAAAKgAAAAAAAAAAAAAA"
              + "LAAAAAMAAQA4AAAAAgABAGRldGFpbElkAAAAAAAAAAAJAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
              + "AAAAAAkAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAGRhdGEAAAAADQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
              + "AAAAAAAAAAANAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=");
    }

    /** The schema of this type. */
    public static final SchemaNode SCHEMA =
        SchemaNode.of(
            0xd625b7063acf691aL,
            "AAAAAAUABgAaac86Brcl1goAAAABAAEAUKJSJRuYErMDAAcAAAAAAAAAAAAAAAAAFQAAAKIAAAAdAAAA"
            + "JwAAAAAAAAAAAAAAMQAAAFcBAAAAAAAAAAAAAAAAAAAAAAAAcnBjLmNhcG5wOkV4Y2VwdGlvbgAAAAAA"
            + "CAAAAAEAAQBYvUw/4paMsgkAAAAqAAAA3fhEHRJPwdYFAAAAOgAAAFR5cGUAAAAARGV0YWlsAAAYAAAA"
            + "AwAEAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAJkAAAA6AAAAAAAAAAAAAACUAAAAAwABAKAAAAACAAEA"
            + "AgAAAAAAAAAAAAEAAQAAAAAAAAAAAAAAnQAAALoAAAAAAAAAAAAAAKAAAAADAAEArAAAAAIAAQADAAAA"
            + "AQAAAAAAAQACAAAAAAAAAAAAAACpAAAAmgAAAAAAAAAAAAAArAAAAAMAAQC4AAAAAgABAAEAAAACAAAA"
            + "AAABAAMAAAAAAAAAAAAAALUAAAAqAAAAAAAAAAAAAACwAAAAAwABALwAAAACAAEABAAAAAEAAAAAAAEA"
            + "BAAAAAAAAAAAAAAAuQAAADIAAAAAAAAAAAAAALQAAAADAAEAwAAAAAIAAQAFAAAAAgAAAAAAAQAFAAAA"
            + "AAAAAAAAAAC9AAAAQgAAAAAAAAAAAAAAuAAAAAMAAQDUAAAAAgABAHJlYXNvbgAADAAAAAAAAAAAAAAA"
            + "AAAAAAAAAAAAAAAAAAAAAAAAAAAMAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABvYnNvbGV0ZUlzQ2FsbGVy"
            + "c0ZhdWx0AAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAA"
            + "AAAAAG9ic29sZXRlRHVyYWJpbGl0eQAAAAAAAAcAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            + "BwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAdHlwZQAAAAAPAAAAAAAAAFi9TD/iloyyAAAAAAAAAAAAAAAA"
            + "AAAAAA8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAHRyYWNlAAAADAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            + "AAAAAAAAAAAMAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABkZXRhaWxzAA4AAAAAAAAAAAAAAAAAAAAAAAAA"
            + "AAAAAAAAAAADAAEAEAAAAAAAAADd+EQdEk/B1gAAAAAAAAAAAAAAAAAAAAAOAAAAAAAAAAAAAAAAAAAA"
            + "AAAAAAAAAAA=");
  }

  /** The schema of this type. */
  public static final SchemaNode SCHEMA =
      SchemaNode.of(
          0xb312981b2552a250L,
          "AAAAAAUABgBQolIlG5gSswQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAFQAAAFIAAAAZAAAA"
          + "JwEAABkBAAA3AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAcnBjLmNhcG5wAAAAAAAAAEgAAAABAAEA"
          + "MrCNgB+ft5GJAAAAQgAAAMRuFzGAz0zphQAAAFIAAADUTJ14zlNqg4UAAAAqAAAAOlezPY2yGZ6BAAAA"
          + "OgAAAGMO+MKyLn3TfQAAADoAAABuCIn6VZbCu3kAAABCAAAAl3TQfQ1sGq11AAAAQgAAABE3vQ+LNmT5"
          + "cQAAAFoAAABarMH7awRqnHEAAABCAAAAFkBVkGK1ydRtAAAAOgAAAIzl8MXmHFG2aQAAAIoAAACvAeCQ"
          + "BJjh+20AAAAqAAAAwfsTWFQUvJVpAAAAcgAAADt0lj0iYQ6aaQAAAEIAAACwuIYLxN0jhWUAAAByAAAA"
          + "oBxvzdaxANhlAAAAegAAAH0C8OH9B3DTZQAAAMIAAAAaac86Brcl1mkAAABSAAAATWVzc2FnZQBCb290"
          + "c3RyYXAAAAAAAAAAQ2FsbAAAAABSZXR1cm4AAEZpbmlzaAAAUmVzb2x2ZQBSZWxlYXNlAERpc2VtYmFy"
          + "Z28AAAAAAABQcm92aWRlAEFjY2VwdAAAVGhpcmRQYXJ0eUFuc3dlcgAAAAAAAAAASm9pbgAAAABNZXNz"
          + "YWdlVGFyZ2V0AAAAUGF5bG9hZABDYXBEZXNjcmlwdG9yAAAAUHJvbWlzZWRBbnN3ZXIAAFRoaXJkUGFy"
          + "dHlDYXBEZXNjcmlwdG9yAEV4Y2VwdGlvbgAAAAAAAAAIAAAAAQACAJa1swP4yOSeEAAAAAIAAQAoAAAA"
          + "AAABANN8H4i0awabJAAAAAIAAQAwAAAAAAABAAwAAAAAAAAAAAAAAAAAAAABAAAA2gAAAGNhcHJvY2su"
          + "cnBjLmNhcG5wLnByb3RvY29sAAAAAAAAAAAAAAAAAAAMAAAAAAAAAAAAAAAAAAAAAQAAACIAAABScGMA"
          + "AAAAAAAAAAAAAAAA");
}
