// Generated from calc.capnp. Change the schema, not this file.
package example;

import caprock.rpc.capnp.CallContext;
import caprock.rpc.capnp.Capability;
import caprock.rpc.capnp.CapabilityFactory;
import caprock.rpc.capnp.CapabilityServer;
import caprock.rpc.capnp.DeepCopy;
import caprock.rpc.capnp.IncomingCall;
import caprock.rpc.capnp.Method;
import caprock.rpc.capnp.Pipelined;
import caprock.rpc.capnp.Promise;
import caprock.rpc.capnp.Request;
import caprock.rpc.capnp.annotation.NullMarked;
import caprock.rpc.capnp.annotation.Nullable;
import caprock.rpc.capnp.schema.PointerType;
import caprock.rpc.capnp.schema.SchemaNode;
import java.util.concurrent.CompletionStage;
import org.capnproto.SegmentBuilder;
import org.capnproto.SegmentReader;
import org.capnproto.StructBuilder;
import org.capnproto.StructFactory;
import org.capnproto.StructList;
import org.capnproto.StructReader;
import org.capnproto.StructSize;

/** The types of {@code calc.capnp}. */
@NullMarked
public final class Calc {
  private Calc() {}

  /** The interface {@code Calculator}. */
  public static final class Calculator {
    /** The id of the interface. */
    public static final long TYPE_ID = 0xcfd0b961c1c28adcL;

    /** Reads, writes and makes references. */
    public static final CapabilityFactory<Client> factory =
        new CapabilityFactory<>(TYPE_ID, Client::new);

    /** The method {@code add}. */
    public static final Method ADD =
        new Method(TYPE_ID, 0, "calc.capnp:Calculator", "add", false, false);

    /** The method {@code adder}. */
    public static final Method ADDER =
        new Method(TYPE_ID, 1, "calc.capnp:Calculator", "adder", false, true);

    private Calculator() {}

    /** Makes a reference to an object of this process. */
    public static Client serve(Server server) {
      return factory.serve(server);
    }

    /** Calls an object. */
    public static final class Client extends Capability {
      /** For the library. */
      public Client(Ref ref) {
        super(ref);
      }

      public Request<AddParams.Builder, AddResults.Reader, Promise<AddResults.Reader>>
          addRequest() {
        return newRequest(Calculator.ADD, AddParams.factory, AddResults.factory, Promise::new);
      }

      public Request<AdderParams.Builder, AdderResults.Reader, AdderResults.Promised>
          adderRequest() {
        return newRequest(
            Calculator.ADDER,
            AdderParams.factory,
            AdderResults.factory,
            AdderResults.Promised::new);
      }
    }

    /** An object that can be called. A method that is not overridden is unimplemented. */
    public abstract static class Server extends CapabilityServer {
      protected CompletionStage<?> add(
          CallContext<AddParams.Reader, AddResults.Builder> context) throws Exception {
        return context.unimplemented();
      }

      protected CompletionStage<?> adder(
          CallContext<AdderParams.Reader, AdderResults.Builder> context) throws Exception {
        return context.unimplemented();
      }

      @Override
      protected @Nullable CompletionStage<?> dispatch(
          long interfaceId, int method, IncomingCall call) throws Exception {
        if (interfaceId == Calculator.TYPE_ID) {
          return dispatch0(method, call);
        }
        return call.unknownInterface("calc.capnp:Calculator");
      }

      private @Nullable CompletionStage<?> dispatch0(
          int method, IncomingCall call) throws Exception {
        return switch (method) {
          case 0 ->
              add(call.context(Calculator.ADD, AddParams.factory, AddResults.factory));
          case 1 ->
              adder(call.context(Calculator.ADDER, AdderParams.factory, AdderResults.factory));
          default -> call.unknownMethod("calc.capnp:Calculator");
        };
      }
    }

    /** The struct {@code AddParams}. */
    public static final class AddParams {
      /** Words of data and pointers. */
      public static final StructSize STRUCT_SIZE = new StructSize((short) 2, (short) 0);

      /** Makes readers and builders. */
      public static final Factory factory = new Factory();

      /** Makes lists. */
      public static final StructList.Factory<Builder, Reader> listFactory =
          new StructList.Factory<>(factory);

      private AddParams() {}

      /** Makes readers and builders of {@code AddParams}. */
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

      /** Reads {@code AddParams}. */
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

        public long getA() {
          return _getLongField(0);
        }

        public long getB() {
          return _getLongField(1);
        }
      }

      /** Builds {@code AddParams}. */
      public static final class Builder extends StructBuilder {
        private Builder(
            SegmentBuilder segment, int data, int pointers, int dataSize, short pointerCount) {
          super(segment, data, pointers, dataSize, pointerCount);
        }

        /** A view of what is built so far, and of later changes. */
        public Reader asReader() {
          return new Reader(segment, data, pointers, dataSize, pointerCount, 0x7fffffff);
        }

        public long getA() {
          return _getLongField(0);
        }

        public void setA(long value) {
          _setLongField(0, value);
        }

        public long getB() {
          return _getLongField(1);
        }

        public void setB(long value) {
          _setLongField(1, value);
        }
      }

      /** The schema of this type. */
      public static final SchemaNode SCHEMA =
          SchemaNode.of(
              0xe1595271882e13a8L,
              "AAAAAAUABgCoEy6IcVJZ4RYAAAABAAIAAAAAAAAAAAAAAAcAAAAAAAAAAAAAAAAAFQAAAAoB"
              + "AAAAAAAAAAAAAAAAAAAAAAAAHQAAAHcAAAAAAAAAAAAAAAAAAAAAAAAAY2FsYy5jYXBucDpD"
              + "YWxjdWxhdG9yLmFkZCRQYXJhbXMAAAAAAAAAAAgAAAADAAQAAAAAAAAAAAAAAAEAAAAAAAAA"
              + "AAAAAAAAKQAAABIAAAAAAAAAAAAAACQAAAADAAEAMAAAAAIAAQABAAAAAQAAAAAAAQABAAAA"
              + "AAAAAAAAAAAtAAAAEgAAAAAAAAAAAAAAKAAAAAMAAQA0AAAAAgABAGEAAAAAAAAABQAAAAAA"
              + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAFAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABiAAAA"
              + "AAAAAAUAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABQAAAAAAAAAAAAAAAAAAAAAA"
              + "AAAAAAAA");
    }

    /** The struct {@code AddResults}. */
    public static final class AddResults {
      /** Words of data and pointers. */
      public static final StructSize STRUCT_SIZE = new StructSize((short) 1, (short) 0);

      /** Makes readers and builders. */
      public static final Factory factory = new Factory();

      /** Makes lists. */
      public static final StructList.Factory<Builder, Reader> listFactory =
          new StructList.Factory<>(factory);

      private AddResults() {}

      /** Makes readers and builders of {@code AddResults}. */
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

      /** Reads {@code AddResults}. */
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

        public long getSum() {
          return _getLongField(0);
        }
      }

      /** Builds {@code AddResults}. */
      public static final class Builder extends StructBuilder {
        private Builder(
            SegmentBuilder segment, int data, int pointers, int dataSize, short pointerCount) {
          super(segment, data, pointers, dataSize, pointerCount);
        }

        /** A view of what is built so far, and of later changes. */
        public Reader asReader() {
          return new Reader(segment, data, pointers, dataSize, pointerCount, 0x7fffffff);
        }

        public long getSum() {
          return _getLongField(0);
        }

        public void setSum(long value) {
          _setLongField(0, value);
        }
      }

      /** The schema of this type. */
      public static final SchemaNode SCHEMA =
          SchemaNode.of(
              0xf54287a301107c8cL,
              "AAAAAAUABgCMfBABo4dC9RYAAAABAAEAAAAAAAAAAAAAAAcAAAAAAAAAAAAAAAAAFQAAABIB"
              + "AAAAAAAAAAAAAAAAAAAAAAAAHQAAAD8AAAAAAAAAAAAAAAAAAAAAAAAAY2FsYy5jYXBucDpD"
              + "YWxjdWxhdG9yLmFkZCRSZXN1bHRzAAAAAAAAAAQAAAADAAQAAAAAAAAAAAAAAAEAAAAAAAAA"
              + "AAAAAAAADQAAACIAAAAAAAAAAAAAAAgAAAADAAEAFAAAAAIAAQBzdW0AAAAAAAUAAAAAAAAA"
              + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA");
    }

    /** The struct {@code AdderParams}. */
    public static final class AdderParams {
      /** Words of data and pointers. */
      public static final StructSize STRUCT_SIZE = new StructSize((short) 1, (short) 0);

      /** Makes readers and builders. */
      public static final Factory factory = new Factory();

      /** Makes lists. */
      public static final StructList.Factory<Builder, Reader> listFactory =
          new StructList.Factory<>(factory);

      private AdderParams() {}

      /** Makes readers and builders of {@code AdderParams}. */
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

      /** Reads {@code AdderParams}. */
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

        public long getA() {
          return _getLongField(0);
        }
      }

      /** Builds {@code AdderParams}. */
      public static final class Builder extends StructBuilder {
        private Builder(
            SegmentBuilder segment, int data, int pointers, int dataSize, short pointerCount) {
          super(segment, data, pointers, dataSize, pointerCount);
        }

        /** A view of what is built so far, and of later changes. */
        public Reader asReader() {
          return new Reader(segment, data, pointers, dataSize, pointerCount, 0x7fffffff);
        }

        public long getA() {
          return _getLongField(0);
        }

        public void setA(long value) {
          _setLongField(0, value);
        }
      }

      /** The schema of this type. */
      public static final SchemaNode SCHEMA =
          SchemaNode.of(
              0xef99f3bb43696fc9L,
              "AAAAAAUABgDJb2lDu/OZ7xYAAAABAAEAAAAAAAAAAAAAAAcAAAAAAAAAAAAAAAAAFQAAABoB"
              + "AAAAAAAAAAAAAAAAAAAAAAAAHQAAAD8AAAAAAAAAAAAAAAAAAAAAAAAAY2FsYy5jYXBucDpD"
              + "YWxjdWxhdG9yLmFkZGVyJFBhcmFtcwAAAAAAAAQAAAADAAQAAAAAAAAAAAAAAAEAAAAAAAAA"
              + "AAAAAAAADQAAABIAAAAAAAAAAAAAAAgAAAADAAEAFAAAAAIAAQBhAAAAAAAAAAUAAAAAAAAA"
              + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA");
    }

    /** The struct {@code AdderResults}. */
    public static final class AdderResults {
      /** Words of data and pointers. */
      public static final StructSize STRUCT_SIZE = new StructSize((short) 0, (short) 1);

      /** Makes readers and builders. */
      public static final Factory factory = new Factory();

      /** Makes lists. */
      public static final StructList.Factory<Builder, Reader> listFactory =
          new StructList.Factory<>(factory);

      private AdderResults() {}

      /** For type parameters that stand for this struct; copies its capabilities. */
      public static PointerType<Builder, Reader> pointerType() {
        return PointerType.of(factory, (segment, pointer, value) -> value.copyTo(segment, pointer));
      }

      /** Makes readers and builders of {@code AdderResults}. */
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

      /** Reads {@code AdderResults}. */
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
        @Override
        public void copyTo(SegmentBuilder target, int pointer) {
          DeepCopy.struct(
              target, pointer, segment, data, pointers, dataSize, pointerCount, nestingLimit);
        }

        public boolean hasFn() {
          return !_pointerFieldIsNull(0);
        }

        public Function.Client getFn() {
          return _getPointerField(Function.factory, 0);
        }
      }

      /** Builds {@code AdderResults}. */
      public static final class Builder extends StructBuilder {
        private Builder(
            SegmentBuilder segment, int data, int pointers, int dataSize, short pointerCount) {
          super(segment, data, pointers, dataSize, pointerCount);
        }

        /** A view of what is built so far, and of later changes. */
        public Reader asReader() {
          return new Reader(segment, data, pointers, dataSize, pointerCount, 0x7fffffff);
        }

        public boolean hasFn() {
          return !_pointerFieldIsNull(0);
        }

        public Function.Client getFn() {
          return _getPointerField(Function.factory, 0);
        }

        public void setFn(Function.Client value) {
          _setPointerField(Function.factory, 0, value);
        }
      }

      /** A value that is not there yet. */
      public static final class Pipeline extends Pipelined {
        /** The value at a place. */
        public Pipeline(Pipelined at) {
          super(at);
        }

        public Function.Client getFn() {
          return capability(0, Function.factory);
        }
      }

      /** Results that are not there yet. */
      public static final class Promised extends Promise<Reader> {
        /** For the library. */
        public Promised(Source<Reader> source) {
          super(source);
        }

        public Function.Client getFn() {
          return pipelined().capability(0, Function.factory);
        }
      }

      /** The schema of this type. */
      public static final SchemaNode SCHEMA =
          SchemaNode.of(
              0xdb7f511e55a397daL,
              "AAAAAAUABgDal6NVHlF/2xYAAAABAAAAAAAAAAAAAAABAAcAAAAAAAAAAAAAAAAAFQAAACIB"
              + "AAAAAAAAAAAAAAAAAAAAAAAAHQAAAD8AAAAAAAAAAAAAAAAAAAAAAAAAY2FsYy5jYXBucDpD"
              + "YWxjdWxhdG9yLmFkZGVyJFJlc3VsdHMAAAAAAAQAAAADAAQAAAAAAAAAAAAAAAEAAAAAAAAA"
              + "AAAAAAAADQAAABoAAAAAAAAAAAAAAAgAAAADAAEAFAAAAAIAAQBmbgAAAAAAABEAAAAAAAAA"
              + "JkRxU+qScfIAAAAAAAAAAAAAAAAAAAAAEQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA");
    }

    /** The schema of this type. */
    public static final SchemaNode SCHEMA =
        SchemaNode.of(
            0xcfd0b961c1c28adcL,
            "AAAAAAUABgDcisLBYbnQzwsAAAADAAAAkQPSp+H2xbQAAAAAAAAAAAAAAAAAAAAAFQAAALIA"
            + "AAAdAAAABwAAAAAAAAAAAAAAGQAAAIcAAABhAAAABwAAAAAAAAAAAAAAY2FsYy5jYXBucDpD"
            + "YWxjdWxhdG9yAAAAAAAAAAEAAQAIAAAAAwAFAAAAAAAAAAAAqBMuiHFSWeGMfBABo4dC9TEA"
            + "AAAiAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAJQAAAAYAAAABAAAAAAAAAMlvaUO785nv"
            + "2pejVR5Rf9sVAAAAMgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAkAAAAGAAAAYWRkAAAA"
            + "AABhZGRlcgAAAAAAAAABAAEA");
  }

  /** The interface {@code Function}. */
  public static final class Function {
    /** The id of the interface. */
    public static final long TYPE_ID = 0xf27192ea53714426L;

    /** Reads, writes and makes references. */
    public static final CapabilityFactory<Client> factory =
        new CapabilityFactory<>(TYPE_ID, Client::new);

    /** The method {@code call}. */
    public static final Method CALL =
        new Method(TYPE_ID, 0, "calc.capnp:Function", "call", false, false);

    private Function() {}

    /** Makes a reference to an object of this process. */
    public static Client serve(Server server) {
      return factory.serve(server);
    }

    /** Calls an object. */
    public static final class Client extends Capability {
      /** For the library. */
      public Client(Ref ref) {
        super(ref);
      }

      public Request<CallParams.Builder, CallResults.Reader, Promise<CallResults.Reader>>
          callRequest() {
        return newRequest(Function.CALL, CallParams.factory, CallResults.factory, Promise::new);
      }
    }

    /** An object that can be called. A method that is not overridden is unimplemented. */
    public abstract static class Server extends CapabilityServer {
      protected CompletionStage<?> call(
          CallContext<CallParams.Reader, CallResults.Builder> context) throws Exception {
        return context.unimplemented();
      }

      @Override
      protected @Nullable CompletionStage<?> dispatch(
          long interfaceId, int method, IncomingCall call) throws Exception {
        if (interfaceId == Function.TYPE_ID) {
          return dispatch0(method, call);
        }
        return call.unknownInterface("calc.capnp:Function");
      }

      private @Nullable CompletionStage<?> dispatch0(
          int method, IncomingCall call) throws Exception {
        return switch (method) {
          case 0 ->
              call(call.context(Function.CALL, CallParams.factory, CallResults.factory));
          default -> call.unknownMethod("calc.capnp:Function");
        };
      }
    }

    /** The struct {@code CallParams}. */
    public static final class CallParams {
      /** Words of data and pointers. */
      public static final StructSize STRUCT_SIZE = new StructSize((short) 1, (short) 0);

      /** Makes readers and builders. */
      public static final Factory factory = new Factory();

      /** Makes lists. */
      public static final StructList.Factory<Builder, Reader> listFactory =
          new StructList.Factory<>(factory);

      private CallParams() {}

      /** Makes readers and builders of {@code CallParams}. */
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

      /** Reads {@code CallParams}. */
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

        public long getB() {
          return _getLongField(0);
        }
      }

      /** Builds {@code CallParams}. */
      public static final class Builder extends StructBuilder {
        private Builder(
            SegmentBuilder segment, int data, int pointers, int dataSize, short pointerCount) {
          super(segment, data, pointers, dataSize, pointerCount);
        }

        /** A view of what is built so far, and of later changes. */
        public Reader asReader() {
          return new Reader(segment, data, pointers, dataSize, pointerCount, 0x7fffffff);
        }

        public long getB() {
          return _getLongField(0);
        }

        public void setB(long value) {
          _setLongField(0, value);
        }
      }

      /** The schema of this type. */
      public static final SchemaNode SCHEMA =
          SchemaNode.of(
              0xb117ebce7df2efb7L,
              "AAAAAAUABgC37/J9zusXsRQAAAABAAEAAAAAAAAAAAAAAAcAAAAAAAAAAAAAAAAAFQAAAAIB"
              + "AAAAAAAAAAAAAAAAAAAAAAAAGQAAAD8AAAAAAAAAAAAAAAAAAAAAAAAAY2FsYy5jYXBucDpG"
              + "dW5jdGlvbi5jYWxsJFBhcmFtcwAEAAAAAwAEAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAA0A"
              + "AAASAAAAAAAAAAAAAAAIAAAAAwABABQAAAACAAEAYgAAAAAAAAAFAAAAAAAAAAAAAAAAAAAA"
              + "AAAAAAAAAAAAAAAAAAAAAAUAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA==");
    }

    /** The struct {@code CallResults}. */
    public static final class CallResults {
      /** Words of data and pointers. */
      public static final StructSize STRUCT_SIZE = new StructSize((short) 1, (short) 0);

      /** Makes readers and builders. */
      public static final Factory factory = new Factory();

      /** Makes lists. */
      public static final StructList.Factory<Builder, Reader> listFactory =
          new StructList.Factory<>(factory);

      private CallResults() {}

      /** Makes readers and builders of {@code CallResults}. */
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

      /** Reads {@code CallResults}. */
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

      /** Builds {@code CallResults}. */
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

      /** The schema of this type. */
      public static final SchemaNode SCHEMA =
          SchemaNode.of(
              0x80c2bc6b6a3fc88bL,
              "AAAAAAUABgCLyD9qa7zCgBQAAAABAAEAAAAAAAAAAAAAAAcAAAAAAAAAAAAAAAAAFQAAAAoB"
              + "AAAAAAAAAAAAAAAAAAAAAAAAHQAAAD8AAAAAAAAAAAAAAAAAAAAAAAAAY2FsYy5jYXBucDpG"
              + "dW5jdGlvbi5jYWxsJFJlc3VsdHMAAAAAAAAAAAQAAAADAAQAAAAAAAAAAAAAAAEAAAAAAAAA"
              + "AAAAAAAADQAAADIAAAAAAAAAAAAAAAgAAAADAAEAFAAAAAIAAQB2YWx1ZQAAAAUAAAAAAAAA"
              + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA");
    }

    /** The schema of this type. */
    public static final SchemaNode SCHEMA =
        SchemaNode.of(
            0xf27192ea53714426L,
            "AAAAAAUABgAmRHFT6pJx8gsAAAADAAAAkQPSp+H2xbQAAAAAAAAAAAAAAAAAAAAAFQAAAKIA"
            + "AAAdAAAABwAAAAAAAAAAAAAAGQAAAEcAAAA9AAAABwAAAAAAAAAAAAAAY2FsYy5jYXBucDpG"
            + "dW5jdGlvbgAAAAAAAAAAAAEAAQAEAAAAAwAFAAAAAAAAAAAAt+/yfc7rF7GLyD9qa7zCgBEA"
            + "AAAqAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABQAAAAYAAABjYWxsAAAAAAAAAAABAAEA");
  }

  /** The schema of this type. */
  public static final SchemaNode SCHEMA =
      SchemaNode.of(
          0xb4c5f6e1a7d20391L,
          "AAAAAAUABgCRA9Kn4fbFtAUAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAFQAAAFoA"
          + "AAAZAAAAJwAAADkAAAA3AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAY2FsYy5jYXBucAAA"
          + "AAAAAAgAAAABAAEA3IrCwWG50M8JAAAAWgAAACZEcVPqknHyCQAAAEoAAABDYWxjdWxhdG9y"
          + "AAAAAAAARnVuY3Rpb24AAAAAAAAAAAgAAAABAAIAlrWzA/jI5J4QAAAAAgABABwAAAAAAAEA"
          + "03wfiLRrBpsYAAAAAgABACQAAAAAAAEADAAAAAAAAAAAAAAAAAAAAAEAAABCAAAAZXhhbXBs"
          + "ZQAAAAAAAAAAAAwAAAAAAAAAAAAAAAAAAAABAAAAKgAAAENhbGMAAAAAAAAAAAAAAAA=");
}
