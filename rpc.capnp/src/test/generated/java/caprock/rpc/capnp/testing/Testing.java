// Generated from testing.capnp. Change the schema, not this file.
package caprock.rpc.capnp.testing;

import caprock.rpc.capnp.CallContext;
import caprock.rpc.capnp.Capability;
import caprock.rpc.capnp.CapabilityFactory;
import caprock.rpc.capnp.CapabilityList;
import caprock.rpc.capnp.CapabilityServer;
import caprock.rpc.capnp.DeepCopy;
import caprock.rpc.capnp.IncomingCall;
import caprock.rpc.capnp.Method;
import caprock.rpc.capnp.Pipelined;
import caprock.rpc.capnp.Promise;
import caprock.rpc.capnp.Request;
import caprock.rpc.capnp.StreamRequest;
import caprock.rpc.capnp.annotation.NullMarked;
import caprock.rpc.capnp.annotation.Nullable;
import caprock.rpc.capnp.schema.InPlace;
import caprock.rpc.capnp.schema.PointerType;
import caprock.rpc.capnp.schema.SchemaNode;
import java.util.concurrent.CompletionStage;
import org.capnproto.AnyPointer;
import org.capnproto.Data;
import org.capnproto.SegmentBuilder;
import org.capnproto.SegmentReader;
import org.capnproto.StructBuilder;
import org.capnproto.StructFactory;
import org.capnproto.StructList;
import org.capnproto.StructReader;
import org.capnproto.StructSize;
import org.capnproto.Text;

/** The types of {@code testing.capnp}. */
@NullMarked
public final class Testing {
  private Testing() {}

  /** Small calls of every kind. */
  public static final class Echo {
    /** The id of the interface. */
    public static final long TYPE_ID = 0xbeef64a6efb03287L;

    /** Reads, writes and makes references. */
    public static final CapabilityFactory<Client> factory =
        new CapabilityFactory<>(TYPE_ID, Client::new);

    /** The method {@code ping}. */
    public static final Method PING =
        new Method(TYPE_ID, 0, "testing.capnp:Echo", "ping", false, false);

    /** The method {@code echo}. */
    public static final Method ECHO =
        new Method(TYPE_ID, 1, "testing.capnp:Echo", "echo", false, false);

    /** The method {@code self}. */
    public static final Method SELF =
        new Method(TYPE_ID, 2, "testing.capnp:Echo", "self", false, true);

    /** The method {@code callBack}. */
    public static final Method CALL_BACK =
        new Method(TYPE_ID, 3, "testing.capnp:Echo", "callBack", false, false);

    /** The method {@code fail}. */
    public static final Method FAIL =
        new Method(TYPE_ID, 4, "testing.capnp:Echo", "fail", false, false);

    /** The method {@code never}. */
    public static final Method NEVER =
        new Method(TYPE_ID, 5, "testing.capnp:Echo", "never", false, true);

    /** The method {@code swap}. */
    public static final Method SWAP =
        new Method(TYPE_ID, 6, "testing.capnp:Echo", "swap", false, true);

    /** The method {@code hold}. */
    public static final Method HOLD =
        new Method(TYPE_ID, 7, "testing.capnp:Echo", "hold", false, false);

    /** The method {@code held}. */
    public static final Method HELD =
        new Method(TYPE_ID, 8, "testing.capnp:Echo", "held", false, true);

    /** The method {@code promise}. */
    public static final Method PROMISE =
        new Method(TYPE_ID, 9, "testing.capnp:Echo", "promise", false, true);

    /** The method {@code resolve}. */
    public static final Method RESOLVE =
        new Method(TYPE_ID, 10, "testing.capnp:Echo", "resolve", false, false);

    /** The method {@code stream}. */
    public static final Method STREAM =
        new Method(TYPE_ID, 11, "testing.capnp:Echo", "stream", true, false);

    /** The method {@code endStream}. */
    public static final Method END_STREAM =
        new Method(TYPE_ID, 12, "testing.capnp:Echo", "endStream", false, false);

    /** The method {@code tail}. */
    public static final Method TAIL =
        new Method(TYPE_ID, 13, "testing.capnp:Echo", "tail", false, false);

    /** The method {@code tailSelf}. */
    public static final Method TAIL_SELF =
        new Method(TYPE_ID, 14, "testing.capnp:Echo", "tailSelf", false, true);

    /** The method {@code identity}. */
    public static final Method IDENTITY =
        new Method(TYPE_ID, 15, "testing.capnp:Echo", "identity", false, true);

    private Echo() {}

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

      public Request<PingParams.Builder, PingResults.Reader, Promise<PingResults.Reader>>
          pingRequest() {
        return newRequest(Echo.PING, PingParams.factory, PingResults.factory, Promise::new);
      }

      public Request<EchoParams.Builder, EchoResults.Reader, Promise<EchoResults.Reader>>
          echoRequest() {
        return newRequest(Echo.ECHO, EchoParams.factory, EchoResults.factory, Promise::new);
      }

      public Request<SelfParams.Builder, SelfResults.Reader, SelfResults.Promised>
          selfRequest() {
        return newRequest(
            Echo.SELF, SelfParams.factory, SelfResults.factory, SelfResults.Promised::new);
      }

      public Request<
          CallBackParams.Builder, CallBackResults.Reader, Promise<CallBackResults.Reader>>
          callBackRequest() {
        return newRequest(
            Echo.CALL_BACK, CallBackParams.factory, CallBackResults.factory, Promise::new);
      }

      public Request<FailParams.Builder, FailResults.Reader, Promise<FailResults.Reader>>
          failRequest() {
        return newRequest(Echo.FAIL, FailParams.factory, FailResults.factory, Promise::new);
      }

      public Request<NeverParams.Builder, NeverResults.Reader, NeverResults.Promised>
          neverRequest() {
        return newRequest(
            Echo.NEVER, NeverParams.factory, NeverResults.factory, NeverResults.Promised::new);
      }

      public Request<SwapParams.Builder, SwapResults.Reader, SwapResults.Promised>
          swapRequest() {
        return newRequest(
            Echo.SWAP, SwapParams.factory, SwapResults.factory, SwapResults.Promised::new);
      }

      public Request<HoldParams.Builder, HoldResults.Reader, Promise<HoldResults.Reader>>
          holdRequest() {
        return newRequest(Echo.HOLD, HoldParams.factory, HoldResults.factory, Promise::new);
      }

      public Request<HeldParams.Builder, HeldResults.Reader, HeldResults.Promised>
          heldRequest() {
        return newRequest(
            Echo.HELD, HeldParams.factory, HeldResults.factory, HeldResults.Promised::new);
      }

      /** A promise that is resolved by resolve. */
      public Request<PromiseParams.Builder, PromiseResults.Reader, PromiseResults.Promised>
          promiseRequest() {
        return newRequest(
            Echo.PROMISE,
            PromiseParams.factory,
            PromiseResults.factory,
            PromiseResults.Promised::new);
      }

      public Request<ResolveParams.Builder, ResolveResults.Reader, Promise<ResolveResults.Reader>>
          resolveRequest() {
        return newRequest(
            Echo.RESOLVE, ResolveParams.factory, ResolveResults.factory, Promise::new);
      }

      public StreamRequest<StreamParams.Builder> streamRequest() {
        return newStreamRequest(Echo.STREAM, StreamParams.factory);
      }

      public Request<
          EndStreamParams.Builder, EndStreamResults.Reader, Promise<EndStreamResults.Reader>>
          endStreamRequest() {
        return newRequest(
            Echo.END_STREAM, EndStreamParams.factory, EndStreamResults.factory, Promise::new);
      }

      /** Answers with what to.ping(n) answers. */
      public Request<TailParams.Builder, TailResults.Reader, Promise<TailResults.Reader>>
          tailRequest() {
        return newRequest(Echo.TAIL, TailParams.factory, TailResults.factory, Promise::new);
      }

      /** Answers with what to.self() answers. */
      public Request<TailSelfParams.Builder, TailSelfResults.Reader, TailSelfResults.Promised>
          tailSelfRequest() {
        return newRequest(
            Echo.TAIL_SELF,
            TailSelfParams.factory,
            TailSelfResults.factory,
            TailSelfResults.Promised::new);
      }

      public Request<IdentityParams.Builder, IdentityResults.Reader, IdentityResults.Promised>
          identityRequest() {
        return newRequest(
            Echo.IDENTITY,
            IdentityParams.factory,
            IdentityResults.factory,
            IdentityResults.Promised::new);
      }
    }

    /** An object that can be called. A method that is not overridden is unimplemented. */
    public abstract static class Server extends CapabilityServer {
      protected CompletionStage<?> ping(
          CallContext<PingParams.Reader, PingResults.Builder> context) throws Exception {
        return context.unimplemented();
      }

      protected CompletionStage<?> echo(
          CallContext<EchoParams.Reader, EchoResults.Builder> context) throws Exception {
        return context.unimplemented();
      }

      protected CompletionStage<?> self(
          CallContext<SelfParams.Reader, SelfResults.Builder> context) throws Exception {
        return context.unimplemented();
      }

      protected CompletionStage<?> callBack(
          CallContext<CallBackParams.Reader, CallBackResults.Builder> context) throws Exception {
        return context.unimplemented();
      }

      protected CompletionStage<?> fail(
          CallContext<FailParams.Reader, FailResults.Builder> context) throws Exception {
        return context.unimplemented();
      }

      protected CompletionStage<?> never(
          CallContext<NeverParams.Reader, NeverResults.Builder> context) throws Exception {
        return context.unimplemented();
      }

      protected CompletionStage<?> swap(
          CallContext<SwapParams.Reader, SwapResults.Builder> context) throws Exception {
        return context.unimplemented();
      }

      protected CompletionStage<?> hold(
          CallContext<HoldParams.Reader, HoldResults.Builder> context) throws Exception {
        return context.unimplemented();
      }

      protected CompletionStage<?> held(
          CallContext<HeldParams.Reader, HeldResults.Builder> context) throws Exception {
        return context.unimplemented();
      }

      /** A promise that is resolved by resolve. */
      protected CompletionStage<?> promise(
          CallContext<PromiseParams.Reader, PromiseResults.Builder> context) throws Exception {
        return context.unimplemented();
      }

      protected CompletionStage<?> resolve(
          CallContext<ResolveParams.Reader, ResolveResults.Builder> context) throws Exception {
        return context.unimplemented();
      }

      protected CompletionStage<?> stream(
          CallContext<StreamParams.Reader, Void> context) throws Exception {
        return context.unimplemented();
      }

      protected CompletionStage<?> endStream(
          CallContext<EndStreamParams.Reader, EndStreamResults.Builder> context) throws Exception {
        return context.unimplemented();
      }

      /** Answers with what to.ping(n) answers. */
      protected CompletionStage<?> tail(
          CallContext<TailParams.Reader, TailResults.Builder> context) throws Exception {
        return context.unimplemented();
      }

      /** Answers with what to.self() answers. */
      protected CompletionStage<?> tailSelf(
          CallContext<TailSelfParams.Reader, TailSelfResults.Builder> context) throws Exception {
        return context.unimplemented();
      }

      protected CompletionStage<?> identity(
          CallContext<IdentityParams.Reader, IdentityResults.Builder> context) throws Exception {
        return context.unimplemented();
      }

      @Override
      protected @Nullable CompletionStage<?> dispatch(
          long interfaceId, int method, IncomingCall call) throws Exception {
        if (interfaceId == Echo.TYPE_ID) {
          return dispatch0(method, call);
        }
        return call.unknownInterface("testing.capnp:Echo");
      }

      private @Nullable CompletionStage<?> dispatch0(
          int method, IncomingCall call) throws Exception {
        return switch (method) {
          case 0 ->
              ping(call.context(Echo.PING, PingParams.factory, PingResults.factory));
          case 1 ->
              echo(call.context(Echo.ECHO, EchoParams.factory, EchoResults.factory));
          case 2 ->
              self(call.context(Echo.SELF, SelfParams.factory, SelfResults.factory));
          case 3 ->
              callBack(call.context(
                  Echo.CALL_BACK, CallBackParams.factory, CallBackResults.factory));
          case 4 ->
              fail(call.context(Echo.FAIL, FailParams.factory, FailResults.factory));
          case 5 ->
              never(call.context(Echo.NEVER, NeverParams.factory, NeverResults.factory));
          case 6 ->
              swap(call.context(Echo.SWAP, SwapParams.factory, SwapResults.factory));
          case 7 ->
              hold(call.context(Echo.HOLD, HoldParams.factory, HoldResults.factory));
          case 8 ->
              held(call.context(Echo.HELD, HeldParams.factory, HeldResults.factory));
          case 9 ->
              promise(call.context(Echo.PROMISE, PromiseParams.factory, PromiseResults.factory));
          case 10 ->
              resolve(call.context(Echo.RESOLVE, ResolveParams.factory, ResolveResults.factory));
          case 11 ->
              stream(call.streamContext(Echo.STREAM, StreamParams.factory));
          case 12 ->
              endStream(call.context(
                  Echo.END_STREAM, EndStreamParams.factory, EndStreamResults.factory));
          case 13 ->
              tail(call.context(Echo.TAIL, TailParams.factory, TailResults.factory));
          case 14 ->
              tailSelf(call.context(
                  Echo.TAIL_SELF, TailSelfParams.factory, TailSelfResults.factory));
          case 15 ->
              identity(call.context(
                  Echo.IDENTITY, IdentityParams.factory, IdentityResults.factory));
          default -> call.unknownMethod("testing.capnp:Echo");
        };
      }
    }

    /** The struct {@code PingParams}. */
    public static final class PingParams {
      /** Words of data and pointers. */
      public static final StructSize STRUCT_SIZE = new StructSize((short) 1, (short) 0);

      /** Makes readers and builders. */
      public static final Factory factory = new Factory();

      /** Makes lists. */
      public static final StructList.Factory<Builder, Reader> listFactory =
          new StructList.Factory<>(factory);

      private PingParams() {}

      /** Makes readers and builders of {@code PingParams}. */
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

      /** Reads {@code PingParams}. */
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

        /** Unsigned: see Long.toUnsignedString. */
        public long getN() {
          return _getLongField(0);
        }
      }

      /** Builds {@code PingParams}. */
      public static final class Builder extends StructBuilder {
        private Builder(
            SegmentBuilder segment, int data, int pointers, int dataSize, short pointerCount) {
          super(segment, data, pointers, dataSize, pointerCount);
        }

        /** A view of what is built so far, and of later changes. */
        public Reader asReader() {
          return new Reader(segment, data, pointers, dataSize, pointerCount, 0x7fffffff);
        }

        public long getN() {
          return _getLongField(0);
        }

        public void setN(long value) {
          _setLongField(0, value);
        }
      }

      /** The schema of this type. */
      public static final SchemaNode SCHEMA =
          SchemaNode.of(
              0xaff23af45d20c82fL,
              "AAAAAAUABgAvyCBd9DryrxMAAAABAAEAAAAAAAAAAAAAAAcAAAAAAAAAAAAAAAAAFQAAAPoA"
              + "AAAAAAAAAAAAAAAAAAAAAAAAGQAAAD8AAAAAAAAAAAAAAAAAAAAAAAAAdGVzdGluZy5jYXBu"
              + "cDpFY2hvLnBpbmckUGFyYW1zAAAEAAAAAwAEAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAA0A"
              + "AAASAAAAAAAAAAAAAAAIAAAAAwABABQAAAACAAEAbgAAAAAAAAAJAAAAAAAAAAAAAAAAAAAA"
              + "AAAAAAAAAAAAAAAAAAAAAAkAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA==");
    }

    /** The struct {@code PingResults}. */
    public static final class PingResults {
      /** Words of data and pointers. */
      public static final StructSize STRUCT_SIZE = new StructSize((short) 1, (short) 0);

      /** Makes readers and builders. */
      public static final Factory factory = new Factory();

      /** Makes lists. */
      public static final StructList.Factory<Builder, Reader> listFactory =
          new StructList.Factory<>(factory);

      private PingResults() {}

      /** Makes readers and builders of {@code PingResults}. */
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

      /** Reads {@code PingResults}. */
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

        /** Unsigned: see Long.toUnsignedString. */
        public long getN() {
          return _getLongField(0);
        }
      }

      /** Builds {@code PingResults}. */
      public static final class Builder extends StructBuilder {
        private Builder(
            SegmentBuilder segment, int data, int pointers, int dataSize, short pointerCount) {
          super(segment, data, pointers, dataSize, pointerCount);
        }

        /** A view of what is built so far, and of later changes. */
        public Reader asReader() {
          return new Reader(segment, data, pointers, dataSize, pointerCount, 0x7fffffff);
        }

        public long getN() {
          return _getLongField(0);
        }

        public void setN(long value) {
          _setLongField(0, value);
        }
      }

      /** The schema of this type. */
      public static final SchemaNode SCHEMA =
          SchemaNode.of(
              0xf4bdca70a3b472eaL,
              "AAAAAAUABgDqcrSjcMq99BMAAAABAAEAAAAAAAAAAAAAAAcAAAAAAAAAAAAAAAAAFQAAAAIB"
              + "AAAAAAAAAAAAAAAAAAAAAAAAGQAAAD8AAAAAAAAAAAAAAAAAAAAAAAAAdGVzdGluZy5jYXBu"
              + "cDpFY2hvLnBpbmckUmVzdWx0cwAEAAAAAwAEAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAA0A"
              + "AAASAAAAAAAAAAAAAAAIAAAAAwABABQAAAACAAEAbgAAAAAAAAAJAAAAAAAAAAAAAAAAAAAA"
              + "AAAAAAAAAAAAAAAAAAAAAAkAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA==");
    }

    /** The struct {@code EchoParams}. */
    public static final class EchoParams {
      /** Words of data and pointers. */
      public static final StructSize STRUCT_SIZE = new StructSize((short) 0, (short) 1);

      /** Makes readers and builders. */
      public static final Factory factory = new Factory();

      /** Makes lists. */
      public static final StructList.Factory<Builder, Reader> listFactory =
          new StructList.Factory<>(factory);

      private EchoParams() {}

      /** Makes readers and builders of {@code EchoParams}. */
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

      /** Reads {@code EchoParams}. */
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

        public boolean hasData() {
          return !_pointerFieldIsNull(0);
        }

        public Data.Reader getData() {
          return _getPointerField(Data.factory, 0);
        }
      }

      /** Builds {@code EchoParams}. */
      public static final class Builder extends StructBuilder {
        private Builder(
            SegmentBuilder segment, int data, int pointers, int dataSize, short pointerCount) {
          super(segment, data, pointers, dataSize, pointerCount);
        }

        /** A view of what is built so far, and of later changes. */
        public Reader asReader() {
          return new Reader(segment, data, pointers, dataSize, pointerCount, 0x7fffffff);
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
              0xe69c959f42a2acbaL,
              "AAAAAAUABgC6rKJCn5Wc5hMAAAABAAAAAAAAAAAAAAABAAcAAAAAAAAAAAAAAAAAFQAAAPoA"
              + "AAAAAAAAAAAAAAAAAAAAAAAAGQAAAD8AAAAAAAAAAAAAAAAAAAAAAAAAdGVzdGluZy5jYXBu"
              + "cDpFY2hvLmVjaG8kUGFyYW1zAAAEAAAAAwAEAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAA0A"
              + "AAAqAAAAAAAAAAAAAAAIAAAAAwABABQAAAACAAEAZGF0YQAAAAANAAAAAAAAAAAAAAAAAAAA"
              + "AAAAAAAAAAAAAAAAAAAAAA0AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA==");
    }

    /** The struct {@code EchoResults}. */
    public static final class EchoResults {
      /** Words of data and pointers. */
      public static final StructSize STRUCT_SIZE = new StructSize((short) 0, (short) 1);

      /** Makes readers and builders. */
      public static final Factory factory = new Factory();

      /** Makes lists. */
      public static final StructList.Factory<Builder, Reader> listFactory =
          new StructList.Factory<>(factory);

      private EchoResults() {}

      /** Makes readers and builders of {@code EchoResults}. */
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

      /** Reads {@code EchoResults}. */
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

        public boolean hasData() {
          return !_pointerFieldIsNull(0);
        }

        public Data.Reader getData() {
          return _getPointerField(Data.factory, 0);
        }
      }

      /** Builds {@code EchoResults}. */
      public static final class Builder extends StructBuilder {
        private Builder(
            SegmentBuilder segment, int data, int pointers, int dataSize, short pointerCount) {
          super(segment, data, pointers, dataSize, pointerCount);
        }

        /** A view of what is built so far, and of later changes. */
        public Reader asReader() {
          return new Reader(segment, data, pointers, dataSize, pointerCount, 0x7fffffff);
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
              0x81e4f262fe3006f6L,
              "AAAAAAUABgD2BjD+YvLkgRMAAAABAAAAAAAAAAAAAAABAAcAAAAAAAAAAAAAAAAAFQAAAAIB"
              + "AAAAAAAAAAAAAAAAAAAAAAAAGQAAAD8AAAAAAAAAAAAAAAAAAAAAAAAAdGVzdGluZy5jYXBu"
              + "cDpFY2hvLmVjaG8kUmVzdWx0cwAEAAAAAwAEAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAA0A"
              + "AAAqAAAAAAAAAAAAAAAIAAAAAwABABQAAAACAAEAZGF0YQAAAAANAAAAAAAAAAAAAAAAAAAA"
              + "AAAAAAAAAAAAAAAAAAAAAA0AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA==");
    }

    /** The struct {@code SelfParams}. */
    public static final class SelfParams {
      /** Words of data and pointers. */
      public static final StructSize STRUCT_SIZE = new StructSize((short) 0, (short) 0);

      /** Makes readers and builders. */
      public static final Factory factory = new Factory();

      /** Makes lists. */
      public static final StructList.Factory<Builder, Reader> listFactory =
          new StructList.Factory<>(factory);

      private SelfParams() {}

      /** Makes readers and builders of {@code SelfParams}. */
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

      /** Reads {@code SelfParams}. */
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

      /** Builds {@code SelfParams}. */
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
              0x81c871c0e6be0066L,
              "AAAAAAUABgBmAL7mwHHIgRMAAAABAAAAAAAAAAAAAAAAAAcAAAAAAAAAAAAAAAAAFQAAAPoA"
              + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAdGVzdGluZy5jYXBu"
              + "cDpFY2hvLnNlbGYkUGFyYW1zAAA=");
    }

    /** The struct {@code SelfResults}. */
    public static final class SelfResults {
      /** Words of data and pointers. */
      public static final StructSize STRUCT_SIZE = new StructSize((short) 0, (short) 1);

      /** Makes readers and builders. */
      public static final Factory factory = new Factory();

      /** Makes lists. */
      public static final StructList.Factory<Builder, Reader> listFactory =
          new StructList.Factory<>(factory);

      private SelfResults() {}

      /** For type parameters that stand for this struct; copies its capabilities. */
      public static PointerType<Builder, Reader> pointerType() {
        return PointerType.of(factory, (segment, pointer, value) -> value.copyTo(segment, pointer));
      }

      /** Makes readers and builders of {@code SelfResults}. */
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

      /** Reads {@code SelfResults}. */
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

        public boolean hasMe() {
          return !_pointerFieldIsNull(0);
        }

        public Echo.Client getMe() {
          return _getPointerField(Echo.factory, 0);
        }
      }

      /** Builds {@code SelfResults}. */
      public static final class Builder extends StructBuilder {
        private Builder(
            SegmentBuilder segment, int data, int pointers, int dataSize, short pointerCount) {
          super(segment, data, pointers, dataSize, pointerCount);
        }

        /** A view of what is built so far, and of later changes. */
        public Reader asReader() {
          return new Reader(segment, data, pointers, dataSize, pointerCount, 0x7fffffff);
        }

        public boolean hasMe() {
          return !_pointerFieldIsNull(0);
        }

        public Echo.Client getMe() {
          return _getPointerField(Echo.factory, 0);
        }

        public void setMe(Echo.Client value) {
          _setPointerField(Echo.factory, 0, value);
        }
      }

      /** A value that is not there yet. */
      public static final class Pipeline extends Pipelined {
        /** The value at a place. */
        public Pipeline(Pipelined at) {
          super(at);
        }

        public Echo.Client getMe() {
          return capability(0, Echo.factory);
        }
      }

      /** Results that are not there yet. */
      public static final class Promised extends Promise<Reader> {
        /** For the library. */
        public Promised(Source<Reader> source) {
          super(source);
        }

        public Echo.Client getMe() {
          return pipelined().capability(0, Echo.factory);
        }
      }

      /** The schema of this type. */
      public static final SchemaNode SCHEMA =
          SchemaNode.of(
              0xb80412f2e254d8beL,
              "AAAAAAUABgC+2FTi8hIEuBMAAAABAAAAAAAAAAAAAAABAAcAAAAAAAAAAAAAAAAAFQAAAAIB"
              + "AAAAAAAAAAAAAAAAAAAAAAAAGQAAAD8AAAAAAAAAAAAAAAAAAAAAAAAAdGVzdGluZy5jYXBu"
              + "cDpFY2hvLnNlbGYkUmVzdWx0cwAEAAAAAwAEAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAA0A"
              + "AAAaAAAAAAAAAAAAAAAIAAAAAwABABQAAAACAAEAbWUAAAAAAAARAAAAAAAAAIcysO+mZO++"
              + "AAAAAAAAAAAAAAAAAAAAABEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA==");
    }

    /** The struct {@code CallBackParams}. */
    public static final class CallBackParams {
      /** Words of data and pointers. */
      public static final StructSize STRUCT_SIZE = new StructSize((short) 1, (short) 1);

      /** Makes readers and builders. */
      public static final Factory factory = new Factory();

      /** Makes lists. */
      public static final StructList.Factory<Builder, Reader> listFactory =
          new StructList.Factory<>(factory);

      private CallBackParams() {}

      /** For type parameters that stand for this struct; copies its capabilities. */
      public static PointerType<Builder, Reader> pointerType() {
        return PointerType.of(factory, (segment, pointer, value) -> value.copyTo(segment, pointer));
      }

      /** Makes readers and builders of {@code CallBackParams}. */
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

      /** Reads {@code CallBackParams}. */
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

        public boolean hasCb() {
          return !_pointerFieldIsNull(0);
        }

        public Echo.Client getCb() {
          return _getPointerField(Echo.factory, 0);
        }

        /** Unsigned: see Long.toUnsignedString. */
        public long getN() {
          return _getLongField(0);
        }
      }

      /** Builds {@code CallBackParams}. */
      public static final class Builder extends StructBuilder {
        private Builder(
            SegmentBuilder segment, int data, int pointers, int dataSize, short pointerCount) {
          super(segment, data, pointers, dataSize, pointerCount);
        }

        /** A view of what is built so far, and of later changes. */
        public Reader asReader() {
          return new Reader(segment, data, pointers, dataSize, pointerCount, 0x7fffffff);
        }

        public boolean hasCb() {
          return !_pointerFieldIsNull(0);
        }

        public Echo.Client getCb() {
          return _getPointerField(Echo.factory, 0);
        }

        public void setCb(Echo.Client value) {
          _setPointerField(Echo.factory, 0, value);
        }

        public long getN() {
          return _getLongField(0);
        }

        public void setN(long value) {
          _setLongField(0, value);
        }
      }

      /** A value that is not there yet. */
      public static final class Pipeline extends Pipelined {
        /** The value at a place. */
        public Pipeline(Pipelined at) {
          super(at);
        }

        public Echo.Client getCb() {
          return capability(0, Echo.factory);
        }
      }

      /** Results that are not there yet. */
      public static final class Promised extends Promise<Reader> {
        /** For the library. */
        public Promised(Source<Reader> source) {
          super(source);
        }

        public Echo.Client getCb() {
          return pipelined().capability(0, Echo.factory);
        }
      }

      /** The schema of this type. */
      public static final SchemaNode SCHEMA =
          SchemaNode.of(
              0x9be900a2970988c6L,
              "AAAAAAUABgDGiAmXogDpmxMAAAABAAEAAAAAAAAAAAABAAcAAAAAAAAAAAAAAAAAFQAAABoB"
              + "AAAAAAAAAAAAAAAAAAAAAAAAHQAAAHcAAAAAAAAAAAAAAAAAAAAAAAAAdGVzdGluZy5jYXBu"
              + "cDpFY2hvLmNhbGxCYWNrJFBhcmFtcwAAAAAAAAgAAAADAAQAAAAAAAAAAAAAAAEAAAAAAAAA"
              + "AAAAAAAAKQAAABoAAAAAAAAAAAAAACQAAAADAAEAMAAAAAIAAQABAAAAAAAAAAAAAQABAAAA"
              + "AAAAAAAAAAAtAAAAEgAAAAAAAAAAAAAAKAAAAAMAAQA0AAAAAgABAGNiAAAAAAAAEQAAAAAA"
              + "AACHMrDvpmTvvgAAAAAAAAAAAAAAAAAAAAARAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABuAAAA"
              + "AAAAAAkAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACQAAAAAAAAAAAAAAAAAAAAAA"
              + "AAAAAAAA");
    }

    /** The struct {@code CallBackResults}. */
    public static final class CallBackResults {
      /** Words of data and pointers. */
      public static final StructSize STRUCT_SIZE = new StructSize((short) 1, (short) 0);

      /** Makes readers and builders. */
      public static final Factory factory = new Factory();

      /** Makes lists. */
      public static final StructList.Factory<Builder, Reader> listFactory =
          new StructList.Factory<>(factory);

      private CallBackResults() {}

      /** Makes readers and builders of {@code CallBackResults}. */
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

      /** Reads {@code CallBackResults}. */
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

        /** Unsigned: see Long.toUnsignedString. */
        public long getN() {
          return _getLongField(0);
        }
      }

      /** Builds {@code CallBackResults}. */
      public static final class Builder extends StructBuilder {
        private Builder(
            SegmentBuilder segment, int data, int pointers, int dataSize, short pointerCount) {
          super(segment, data, pointers, dataSize, pointerCount);
        }

        /** A view of what is built so far, and of later changes. */
        public Reader asReader() {
          return new Reader(segment, data, pointers, dataSize, pointerCount, 0x7fffffff);
        }

        public long getN() {
          return _getLongField(0);
        }

        public void setN(long value) {
          _setLongField(0, value);
        }
      }

      /** The schema of this type. */
      public static final SchemaNode SCHEMA =
          SchemaNode.of(
              0xd6c039f588b3cdb0L,
              "AAAAAAUABgCwzbOI9TnA1hMAAAABAAEAAAAAAAAAAAAAAAcAAAAAAAAAAAAAAAAAFQAAACIB"
              + "AAAAAAAAAAAAAAAAAAAAAAAAHQAAAD8AAAAAAAAAAAAAAAAAAAAAAAAAdGVzdGluZy5jYXBu"
              + "cDpFY2hvLmNhbGxCYWNrJFJlc3VsdHMAAAAAAAQAAAADAAQAAAAAAAAAAAAAAAEAAAAAAAAA"
              + "AAAAAAAADQAAABIAAAAAAAAAAAAAAAgAAAADAAEAFAAAAAIAAQBuAAAAAAAAAAkAAAAAAAAA"
              + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA");
    }

    /** The struct {@code FailParams}. */
    public static final class FailParams {
      /** Words of data and pointers. */
      public static final StructSize STRUCT_SIZE = new StructSize((short) 0, (short) 1);

      /** Makes readers and builders. */
      public static final Factory factory = new Factory();

      /** Makes lists. */
      public static final StructList.Factory<Builder, Reader> listFactory =
          new StructList.Factory<>(factory);

      private FailParams() {}

      /** Makes readers and builders of {@code FailParams}. */
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

      /** Reads {@code FailParams}. */
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

        public boolean hasWhy() {
          return !_pointerFieldIsNull(0);
        }

        public Text.Reader getWhy() {
          return _getPointerField(Text.factory, 0);
        }
      }

      /** Builds {@code FailParams}. */
      public static final class Builder extends StructBuilder {
        private Builder(
            SegmentBuilder segment, int data, int pointers, int dataSize, short pointerCount) {
          super(segment, data, pointers, dataSize, pointerCount);
        }

        /** A view of what is built so far, and of later changes. */
        public Reader asReader() {
          return new Reader(segment, data, pointers, dataSize, pointerCount, 0x7fffffff);
        }

        public boolean hasWhy() {
          return !_pointerFieldIsNull(0);
        }

        public Text.Builder getWhy() {
          return _getPointerField(Text.factory, 0);
        }

        public void setWhy(String value) {
          _setPointerField(Text.factory, 0, new Text.Reader(value));
        }

        public void setWhy(Text.Reader value) {
          _setPointerField(Text.factory, 0, value);
        }

        public Text.Builder initWhy(int size) {
          return _initPointerField(Text.factory, 0, size);
        }
      }

      /** The schema of this type. */
      public static final SchemaNode SCHEMA =
          SchemaNode.of(
              0x886e478267d8f468L,
              "AAAAAAUABgBo9NhngkduiBMAAAABAAAAAAAAAAAAAAABAAcAAAAAAAAAAAAAAAAAFQAAAPoA"
              + "AAAAAAAAAAAAAAAAAAAAAAAAGQAAAD8AAAAAAAAAAAAAAAAAAAAAAAAAdGVzdGluZy5jYXBu"
              + "cDpFY2hvLmZhaWwkUGFyYW1zAAAEAAAAAwAEAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAA0A"
              + "AAAiAAAAAAAAAAAAAAAIAAAAAwABABQAAAACAAEAd2h5AAAAAAAMAAAAAAAAAAAAAAAAAAAA"
              + "AAAAAAAAAAAAAAAAAAAAAAwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA==");
    }

    /** The struct {@code FailResults}. */
    public static final class FailResults {
      /** Words of data and pointers. */
      public static final StructSize STRUCT_SIZE = new StructSize((short) 0, (short) 0);

      /** Makes readers and builders. */
      public static final Factory factory = new Factory();

      /** Makes lists. */
      public static final StructList.Factory<Builder, Reader> listFactory =
          new StructList.Factory<>(factory);

      private FailResults() {}

      /** Makes readers and builders of {@code FailResults}. */
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

      /** Reads {@code FailResults}. */
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

      /** Builds {@code FailResults}. */
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
              0xee0b83337406996dL,
              "AAAAAAUABgBtmQZ0M4ML7hMAAAABAAAAAAAAAAAAAAAAAAcAAAAAAAAAAAAAAAAAFQAAAAIB"
              + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAdGVzdGluZy5jYXBu"
              + "cDpFY2hvLmZhaWwkUmVzdWx0cwA=");
    }

    /** The struct {@code NeverParams}. */
    public static final class NeverParams {
      /** Words of data and pointers. */
      public static final StructSize STRUCT_SIZE = new StructSize((short) 0, (short) 0);

      /** Makes readers and builders. */
      public static final Factory factory = new Factory();

      /** Makes lists. */
      public static final StructList.Factory<Builder, Reader> listFactory =
          new StructList.Factory<>(factory);

      private NeverParams() {}

      /** Makes readers and builders of {@code NeverParams}. */
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

      /** Reads {@code NeverParams}. */
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

      /** Builds {@code NeverParams}. */
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
              0xdbc21f968af1a396L,
              "AAAAAAUABgCWo/GKlh/C2xMAAAABAAAAAAAAAAAAAAAAAAcAAAAAAAAAAAAAAAAAFQAAAAIB"
              + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAdGVzdGluZy5jYXBu"
              + "cDpFY2hvLm5ldmVyJFBhcmFtcwA=");
    }

    /** The struct {@code NeverResults}. */
    public static final class NeverResults {
      /** Words of data and pointers. */
      public static final StructSize STRUCT_SIZE = new StructSize((short) 0, (short) 1);

      /** Makes readers and builders. */
      public static final Factory factory = new Factory();

      /** Makes lists. */
      public static final StructList.Factory<Builder, Reader> listFactory =
          new StructList.Factory<>(factory);

      private NeverResults() {}

      /** For type parameters that stand for this struct; copies its capabilities. */
      public static PointerType<Builder, Reader> pointerType() {
        return PointerType.of(factory, (segment, pointer, value) -> value.copyTo(segment, pointer));
      }

      /** Makes readers and builders of {@code NeverResults}. */
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

      /** Reads {@code NeverResults}. */
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

        public boolean hasMe() {
          return !_pointerFieldIsNull(0);
        }

        public Echo.Client getMe() {
          return _getPointerField(Echo.factory, 0);
        }
      }

      /** Builds {@code NeverResults}. */
      public static final class Builder extends StructBuilder {
        private Builder(
            SegmentBuilder segment, int data, int pointers, int dataSize, short pointerCount) {
          super(segment, data, pointers, dataSize, pointerCount);
        }

        /** A view of what is built so far, and of later changes. */
        public Reader asReader() {
          return new Reader(segment, data, pointers, dataSize, pointerCount, 0x7fffffff);
        }

        public boolean hasMe() {
          return !_pointerFieldIsNull(0);
        }

        public Echo.Client getMe() {
          return _getPointerField(Echo.factory, 0);
        }

        public void setMe(Echo.Client value) {
          _setPointerField(Echo.factory, 0, value);
        }
      }

      /** A value that is not there yet. */
      public static final class Pipeline extends Pipelined {
        /** The value at a place. */
        public Pipeline(Pipelined at) {
          super(at);
        }

        public Echo.Client getMe() {
          return capability(0, Echo.factory);
        }
      }

      /** Results that are not there yet. */
      public static final class Promised extends Promise<Reader> {
        /** For the library. */
        public Promised(Source<Reader> source) {
          super(source);
        }

        public Echo.Client getMe() {
          return pipelined().capability(0, Echo.factory);
        }
      }

      /** The schema of this type. */
      public static final SchemaNode SCHEMA =
          SchemaNode.of(
              0xaed367ec7767241dL,
              "AAAAAAUABgAdJGd37GfTrhMAAAABAAAAAAAAAAAAAAABAAcAAAAAAAAAAAAAAAAAFQAAAAoB"
              + "AAAAAAAAAAAAAAAAAAAAAAAAHQAAAD8AAAAAAAAAAAAAAAAAAAAAAAAAdGVzdGluZy5jYXBu"
              + "cDpFY2hvLm5ldmVyJFJlc3VsdHMAAAAAAAAAAAQAAAADAAQAAAAAAAAAAAAAAAEAAAAAAAAA"
              + "AAAAAAAADQAAABoAAAAAAAAAAAAAAAgAAAADAAEAFAAAAAIAAQBtZQAAAAAAABEAAAAAAAAA"
              + "hzKw76Zk774AAAAAAAAAAAAAAAAAAAAAEQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA");
    }

    /** The struct {@code SwapParams}. */
    public static final class SwapParams {
      /** Words of data and pointers. */
      public static final StructSize STRUCT_SIZE = new StructSize((short) 0, (short) 1);

      /** Makes readers and builders. */
      public static final Factory factory = new Factory();

      /** Makes lists. */
      public static final StructList.Factory<Builder, Reader> listFactory =
          new StructList.Factory<>(factory);

      private SwapParams() {}

      /** For type parameters that stand for this struct; copies its capabilities. */
      public static PointerType<Builder, Reader> pointerType() {
        return PointerType.of(factory, (segment, pointer, value) -> value.copyTo(segment, pointer));
      }

      /** Makes readers and builders of {@code SwapParams}. */
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

      /** Reads {@code SwapParams}. */
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

        public boolean hasBox() {
          return !_pointerFieldIsNull(0);
        }

        public Box.Reader getBox() {
          return _getPointerField(Box.factory, 0);
        }
      }

      /** Builds {@code SwapParams}. */
      public static final class Builder extends StructBuilder {
        private Builder(
            SegmentBuilder segment, int data, int pointers, int dataSize, short pointerCount) {
          super(segment, data, pointers, dataSize, pointerCount);
        }

        /** A view of what is built so far, and of later changes. */
        public Reader asReader() {
          return new Reader(segment, data, pointers, dataSize, pointerCount, 0x7fffffff);
        }

        public boolean hasBox() {
          return !_pointerFieldIsNull(0);
        }

        public Box.Builder getBox() {
          return InPlace.struct(Box.factory, segment, pointers + 0);
        }

        public void setBox(Box.Reader value) {
          _setPointerField(DeepCopy.copyable(), 0, value);
        }

        public Box.Builder initBox() {
          return _initPointerField(Box.factory, 0, 0);
        }
      }

      /** A value that is not there yet. */
      public static final class Pipeline extends Pipelined {
        /** The value at a place. */
        public Pipeline(Pipelined at) {
          super(at);
        }

        public Box.Pipeline getBox() {
          return new Box.Pipeline(pointer(0));
        }
      }

      /** Results that are not there yet. */
      public static final class Promised extends Promise<Reader> {
        /** For the library. */
        public Promised(Source<Reader> source) {
          super(source);
        }

        public Box.Pipeline getBox() {
          return new Box.Pipeline(pipelined().pointer(0));
        }
      }

      /** The schema of this type. */
      public static final SchemaNode SCHEMA =
          SchemaNode.of(
              0xf25df5343f3dae9bL,
              "AAAAAAUABgCbrj0/NPVd8hMAAAABAAAAAAAAAAAAAAABAAcAAAAAAAAAAAAAAAAAFQAAAPoA"
              + "AAAAAAAAAAAAAAAAAAAAAAAAGQAAAD8AAAAAAAAAAAAAAAAAAAAAAAAAdGVzdGluZy5jYXBu"
              + "cDpFY2hvLnN3YXAkUGFyYW1zAAAEAAAAAwAEAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAA0A"
              + "AAAiAAAAAAAAAAAAAAAIAAAAAwABABQAAAACAAEAYm94AAAAAAAQAAAAAAAAANaVM9ko5Fbx"
              + "AAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA==");
    }

    /** The struct {@code SwapResults}. */
    public static final class SwapResults {
      /** Words of data and pointers. */
      public static final StructSize STRUCT_SIZE = new StructSize((short) 0, (short) 1);

      /** Makes readers and builders. */
      public static final Factory factory = new Factory();

      /** Makes lists. */
      public static final StructList.Factory<Builder, Reader> listFactory =
          new StructList.Factory<>(factory);

      private SwapResults() {}

      /** For type parameters that stand for this struct; copies its capabilities. */
      public static PointerType<Builder, Reader> pointerType() {
        return PointerType.of(factory, (segment, pointer, value) -> value.copyTo(segment, pointer));
      }

      /** Makes readers and builders of {@code SwapResults}. */
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

      /** Reads {@code SwapResults}. */
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

        public boolean hasBox() {
          return !_pointerFieldIsNull(0);
        }

        public Box.Reader getBox() {
          return _getPointerField(Box.factory, 0);
        }
      }

      /** Builds {@code SwapResults}. */
      public static final class Builder extends StructBuilder {
        private Builder(
            SegmentBuilder segment, int data, int pointers, int dataSize, short pointerCount) {
          super(segment, data, pointers, dataSize, pointerCount);
        }

        /** A view of what is built so far, and of later changes. */
        public Reader asReader() {
          return new Reader(segment, data, pointers, dataSize, pointerCount, 0x7fffffff);
        }

        public boolean hasBox() {
          return !_pointerFieldIsNull(0);
        }

        public Box.Builder getBox() {
          return InPlace.struct(Box.factory, segment, pointers + 0);
        }

        public void setBox(Box.Reader value) {
          _setPointerField(DeepCopy.copyable(), 0, value);
        }

        public Box.Builder initBox() {
          return _initPointerField(Box.factory, 0, 0);
        }
      }

      /** A value that is not there yet. */
      public static final class Pipeline extends Pipelined {
        /** The value at a place. */
        public Pipeline(Pipelined at) {
          super(at);
        }

        public Box.Pipeline getBox() {
          return new Box.Pipeline(pointer(0));
        }
      }

      /** Results that are not there yet. */
      public static final class Promised extends Promise<Reader> {
        /** For the library. */
        public Promised(Source<Reader> source) {
          super(source);
        }

        public Box.Pipeline getBox() {
          return new Box.Pipeline(pipelined().pointer(0));
        }
      }

      /** The schema of this type. */
      public static final SchemaNode SCHEMA =
          SchemaNode.of(
              0xefb13236616b36e5L,
              "AAAAAAUABgDlNmthNjKx7xMAAAABAAAAAAAAAAAAAAABAAcAAAAAAAAAAAAAAAAAFQAAAAIB"
              + "AAAAAAAAAAAAAAAAAAAAAAAAGQAAAD8AAAAAAAAAAAAAAAAAAAAAAAAAdGVzdGluZy5jYXBu"
              + "cDpFY2hvLnN3YXAkUmVzdWx0cwAEAAAAAwAEAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAA0A"
              + "AAAiAAAAAAAAAAAAAAAIAAAAAwABABQAAAACAAEAYm94AAAAAAAQAAAAAAAAANaVM9ko5Fbx"
              + "AAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA==");
    }

    /** The struct {@code HoldParams}. */
    public static final class HoldParams {
      /** Words of data and pointers. */
      public static final StructSize STRUCT_SIZE = new StructSize((short) 0, (short) 1);

      /** Makes readers and builders. */
      public static final Factory factory = new Factory();

      /** Makes lists. */
      public static final StructList.Factory<Builder, Reader> listFactory =
          new StructList.Factory<>(factory);

      private HoldParams() {}

      /** For type parameters that stand for this struct; copies its capabilities. */
      public static PointerType<Builder, Reader> pointerType() {
        return PointerType.of(factory, (segment, pointer, value) -> value.copyTo(segment, pointer));
      }

      /** Makes readers and builders of {@code HoldParams}. */
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

      /** Reads {@code HoldParams}. */
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

        public boolean hasCap() {
          return !_pointerFieldIsNull(0);
        }

        public Echo.Client getCap() {
          return _getPointerField(Echo.factory, 0);
        }
      }

      /** Builds {@code HoldParams}. */
      public static final class Builder extends StructBuilder {
        private Builder(
            SegmentBuilder segment, int data, int pointers, int dataSize, short pointerCount) {
          super(segment, data, pointers, dataSize, pointerCount);
        }

        /** A view of what is built so far, and of later changes. */
        public Reader asReader() {
          return new Reader(segment, data, pointers, dataSize, pointerCount, 0x7fffffff);
        }

        public boolean hasCap() {
          return !_pointerFieldIsNull(0);
        }

        public Echo.Client getCap() {
          return _getPointerField(Echo.factory, 0);
        }

        public void setCap(Echo.Client value) {
          _setPointerField(Echo.factory, 0, value);
        }
      }

      /** A value that is not there yet. */
      public static final class Pipeline extends Pipelined {
        /** The value at a place. */
        public Pipeline(Pipelined at) {
          super(at);
        }

        public Echo.Client getCap() {
          return capability(0, Echo.factory);
        }
      }

      /** Results that are not there yet. */
      public static final class Promised extends Promise<Reader> {
        /** For the library. */
        public Promised(Source<Reader> source) {
          super(source);
        }

        public Echo.Client getCap() {
          return pipelined().capability(0, Echo.factory);
        }
      }

      /** The schema of this type. */
      public static final SchemaNode SCHEMA =
          SchemaNode.of(
              0x989365c513d36c1bL,
              "AAAAAAUABgAbbNMTxWWTmBMAAAABAAAAAAAAAAAAAAABAAcAAAAAAAAAAAAAAAAAFQAAAPoA"
              + "AAAAAAAAAAAAAAAAAAAAAAAAGQAAAD8AAAAAAAAAAAAAAAAAAAAAAAAAdGVzdGluZy5jYXBu"
              + "cDpFY2hvLmhvbGQkUGFyYW1zAAAEAAAAAwAEAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAA0A"
              + "AAAiAAAAAAAAAAAAAAAIAAAAAwABABQAAAACAAEAY2FwAAAAAAARAAAAAAAAAIcysO+mZO++"
              + "AAAAAAAAAAAAAAAAAAAAABEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA==");
    }

    /** The struct {@code HoldResults}. */
    public static final class HoldResults {
      /** Words of data and pointers. */
      public static final StructSize STRUCT_SIZE = new StructSize((short) 0, (short) 0);

      /** Makes readers and builders. */
      public static final Factory factory = new Factory();

      /** Makes lists. */
      public static final StructList.Factory<Builder, Reader> listFactory =
          new StructList.Factory<>(factory);

      private HoldResults() {}

      /** Makes readers and builders of {@code HoldResults}. */
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

      /** Reads {@code HoldResults}. */
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

      /** Builds {@code HoldResults}. */
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
              0xb9d0fda639f31bb5L,
              "AAAAAAUABgC1G/M5pv3QuRMAAAABAAAAAAAAAAAAAAAAAAcAAAAAAAAAAAAAAAAAFQAAAAIB"
              + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAdGVzdGluZy5jYXBu"
              + "cDpFY2hvLmhvbGQkUmVzdWx0cwA=");
    }

    /** The struct {@code HeldParams}. */
    public static final class HeldParams {
      /** Words of data and pointers. */
      public static final StructSize STRUCT_SIZE = new StructSize((short) 0, (short) 0);

      /** Makes readers and builders. */
      public static final Factory factory = new Factory();

      /** Makes lists. */
      public static final StructList.Factory<Builder, Reader> listFactory =
          new StructList.Factory<>(factory);

      private HeldParams() {}

      /** Makes readers and builders of {@code HeldParams}. */
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

      /** Reads {@code HeldParams}. */
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

      /** Builds {@code HeldParams}. */
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
              0xd3f7bfceb702ca57L,
              "AAAAAAUABgBXygK3zr/30xMAAAABAAAAAAAAAAAAAAAAAAcAAAAAAAAAAAAAAAAAFQAAAPoA"
              + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAdGVzdGluZy5jYXBu"
              + "cDpFY2hvLmhlbGQkUGFyYW1zAAA=");
    }

    /** The struct {@code HeldResults}. */
    public static final class HeldResults {
      /** Words of data and pointers. */
      public static final StructSize STRUCT_SIZE = new StructSize((short) 0, (short) 1);

      /** Makes readers and builders. */
      public static final Factory factory = new Factory();

      /** Makes lists. */
      public static final StructList.Factory<Builder, Reader> listFactory =
          new StructList.Factory<>(factory);

      private HeldResults() {}

      /** For type parameters that stand for this struct; copies its capabilities. */
      public static PointerType<Builder, Reader> pointerType() {
        return PointerType.of(factory, (segment, pointer, value) -> value.copyTo(segment, pointer));
      }

      /** Makes readers and builders of {@code HeldResults}. */
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

      /** Reads {@code HeldResults}. */
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

        public boolean hasCap() {
          return !_pointerFieldIsNull(0);
        }

        public Echo.Client getCap() {
          return _getPointerField(Echo.factory, 0);
        }
      }

      /** Builds {@code HeldResults}. */
      public static final class Builder extends StructBuilder {
        private Builder(
            SegmentBuilder segment, int data, int pointers, int dataSize, short pointerCount) {
          super(segment, data, pointers, dataSize, pointerCount);
        }

        /** A view of what is built so far, and of later changes. */
        public Reader asReader() {
          return new Reader(segment, data, pointers, dataSize, pointerCount, 0x7fffffff);
        }

        public boolean hasCap() {
          return !_pointerFieldIsNull(0);
        }

        public Echo.Client getCap() {
          return _getPointerField(Echo.factory, 0);
        }

        public void setCap(Echo.Client value) {
          _setPointerField(Echo.factory, 0, value);
        }
      }

      /** A value that is not there yet. */
      public static final class Pipeline extends Pipelined {
        /** The value at a place. */
        public Pipeline(Pipelined at) {
          super(at);
        }

        public Echo.Client getCap() {
          return capability(0, Echo.factory);
        }
      }

      /** Results that are not there yet. */
      public static final class Promised extends Promise<Reader> {
        /** For the library. */
        public Promised(Source<Reader> source) {
          super(source);
        }

        public Echo.Client getCap() {
          return pipelined().capability(0, Echo.factory);
        }
      }

      /** The schema of this type. */
      public static final SchemaNode SCHEMA =
          SchemaNode.of(
              0xd888c5fe00cf1be3L,
              "AAAAAAUABgDjG88A/sWI2BMAAAABAAAAAAAAAAAAAAABAAcAAAAAAAAAAAAAAAAAFQAAAAIB"
              + "AAAAAAAAAAAAAAAAAAAAAAAAGQAAAD8AAAAAAAAAAAAAAAAAAAAAAAAAdGVzdGluZy5jYXBu"
              + "cDpFY2hvLmhlbGQkUmVzdWx0cwAEAAAAAwAEAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAA0A"
              + "AAAiAAAAAAAAAAAAAAAIAAAAAwABABQAAAACAAEAY2FwAAAAAAARAAAAAAAAAIcysO+mZO++"
              + "AAAAAAAAAAAAAAAAAAAAABEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA==");
    }

    /** The struct {@code PromiseParams}. */
    public static final class PromiseParams {
      /** Words of data and pointers. */
      public static final StructSize STRUCT_SIZE = new StructSize((short) 0, (short) 0);

      /** Makes readers and builders. */
      public static final Factory factory = new Factory();

      /** Makes lists. */
      public static final StructList.Factory<Builder, Reader> listFactory =
          new StructList.Factory<>(factory);

      private PromiseParams() {}

      /** Makes readers and builders of {@code PromiseParams}. */
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

      /** Reads {@code PromiseParams}. */
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

      /** Builds {@code PromiseParams}. */
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
              0xe1f0e201d8301e60L,
              "AAAAAAUABgBgHjDYAeLw4RMAAAABAAAAAAAAAAAAAAAAAAcAAAAAAAAAAAAAAAAAFQAAABIB"
              + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAdGVzdGluZy5jYXBu"
              + "cDpFY2hvLnByb21pc2UkUGFyYW1zAAAAAAAAAA==");
    }

    /** The struct {@code PromiseResults}. */
    public static final class PromiseResults {
      /** Words of data and pointers. */
      public static final StructSize STRUCT_SIZE = new StructSize((short) 0, (short) 1);

      /** Makes readers and builders. */
      public static final Factory factory = new Factory();

      /** Makes lists. */
      public static final StructList.Factory<Builder, Reader> listFactory =
          new StructList.Factory<>(factory);

      private PromiseResults() {}

      /** For type parameters that stand for this struct; copies its capabilities. */
      public static PointerType<Builder, Reader> pointerType() {
        return PointerType.of(factory, (segment, pointer, value) -> value.copyTo(segment, pointer));
      }

      /** Makes readers and builders of {@code PromiseResults}. */
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

      /** Reads {@code PromiseResults}. */
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

        public boolean hasCap() {
          return !_pointerFieldIsNull(0);
        }

        public Echo.Client getCap() {
          return _getPointerField(Echo.factory, 0);
        }
      }

      /** Builds {@code PromiseResults}. */
      public static final class Builder extends StructBuilder {
        private Builder(
            SegmentBuilder segment, int data, int pointers, int dataSize, short pointerCount) {
          super(segment, data, pointers, dataSize, pointerCount);
        }

        /** A view of what is built so far, and of later changes. */
        public Reader asReader() {
          return new Reader(segment, data, pointers, dataSize, pointerCount, 0x7fffffff);
        }

        public boolean hasCap() {
          return !_pointerFieldIsNull(0);
        }

        public Echo.Client getCap() {
          return _getPointerField(Echo.factory, 0);
        }

        public void setCap(Echo.Client value) {
          _setPointerField(Echo.factory, 0, value);
        }
      }

      /** A value that is not there yet. */
      public static final class Pipeline extends Pipelined {
        /** The value at a place. */
        public Pipeline(Pipelined at) {
          super(at);
        }

        public Echo.Client getCap() {
          return capability(0, Echo.factory);
        }
      }

      /** Results that are not there yet. */
      public static final class Promised extends Promise<Reader> {
        /** For the library. */
        public Promised(Source<Reader> source) {
          super(source);
        }

        public Echo.Client getCap() {
          return pipelined().capability(0, Echo.factory);
        }
      }

      /** The schema of this type. */
      public static final SchemaNode SCHEMA =
          SchemaNode.of(
              0xb1f174031322cbc2L,
              "AAAAAAUABgDCyyITA3TxsRMAAAABAAAAAAAAAAAAAAABAAcAAAAAAAAAAAAAAAAAFQAAABoB"
              + "AAAAAAAAAAAAAAAAAAAAAAAAHQAAAD8AAAAAAAAAAAAAAAAAAAAAAAAAdGVzdGluZy5jYXBu"
              + "cDpFY2hvLnByb21pc2UkUmVzdWx0cwAAAAAAAAQAAAADAAQAAAAAAAAAAAAAAAEAAAAAAAAA"
              + "AAAAAAAADQAAACIAAAAAAAAAAAAAAAgAAAADAAEAFAAAAAIAAQBjYXAAAAAAABEAAAAAAAAA"
              + "hzKw76Zk774AAAAAAAAAAAAAAAAAAAAAEQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA");
    }

    /** The struct {@code ResolveParams}. */
    public static final class ResolveParams {
      /** Words of data and pointers. */
      public static final StructSize STRUCT_SIZE = new StructSize((short) 0, (short) 1);

      /** Makes readers and builders. */
      public static final Factory factory = new Factory();

      /** Makes lists. */
      public static final StructList.Factory<Builder, Reader> listFactory =
          new StructList.Factory<>(factory);

      private ResolveParams() {}

      /** For type parameters that stand for this struct; copies its capabilities. */
      public static PointerType<Builder, Reader> pointerType() {
        return PointerType.of(factory, (segment, pointer, value) -> value.copyTo(segment, pointer));
      }

      /** Makes readers and builders of {@code ResolveParams}. */
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

      /** Reads {@code ResolveParams}. */
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

        public boolean hasCap() {
          return !_pointerFieldIsNull(0);
        }

        public Echo.Client getCap() {
          return _getPointerField(Echo.factory, 0);
        }
      }

      /** Builds {@code ResolveParams}. */
      public static final class Builder extends StructBuilder {
        private Builder(
            SegmentBuilder segment, int data, int pointers, int dataSize, short pointerCount) {
          super(segment, data, pointers, dataSize, pointerCount);
        }

        /** A view of what is built so far, and of later changes. */
        public Reader asReader() {
          return new Reader(segment, data, pointers, dataSize, pointerCount, 0x7fffffff);
        }

        public boolean hasCap() {
          return !_pointerFieldIsNull(0);
        }

        public Echo.Client getCap() {
          return _getPointerField(Echo.factory, 0);
        }

        public void setCap(Echo.Client value) {
          _setPointerField(Echo.factory, 0, value);
        }
      }

      /** A value that is not there yet. */
      public static final class Pipeline extends Pipelined {
        /** The value at a place. */
        public Pipeline(Pipelined at) {
          super(at);
        }

        public Echo.Client getCap() {
          return capability(0, Echo.factory);
        }
      }

      /** Results that are not there yet. */
      public static final class Promised extends Promise<Reader> {
        /** For the library. */
        public Promised(Source<Reader> source) {
          super(source);
        }

        public Echo.Client getCap() {
          return pipelined().capability(0, Echo.factory);
        }
      }

      /** The schema of this type. */
      public static final SchemaNode SCHEMA =
          SchemaNode.of(
              0xcfc9a7a569cb5e6bL,
              "AAAAAAUABgBrXstppafJzxMAAAABAAAAAAAAAAAAAAABAAcAAAAAAAAAAAAAAAAAFQAAABIB"
              + "AAAAAAAAAAAAAAAAAAAAAAAAHQAAAD8AAAAAAAAAAAAAAAAAAAAAAAAAdGVzdGluZy5jYXBu"
              + "cDpFY2hvLnJlc29sdmUkUGFyYW1zAAAAAAAAAAQAAAADAAQAAAAAAAAAAAAAAAEAAAAAAAAA"
              + "AAAAAAAADQAAACIAAAAAAAAAAAAAAAgAAAADAAEAFAAAAAIAAQBjYXAAAAAAABEAAAAAAAAA"
              + "hzKw76Zk774AAAAAAAAAAAAAAAAAAAAAEQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA");
    }

    /** The struct {@code ResolveResults}. */
    public static final class ResolveResults {
      /** Words of data and pointers. */
      public static final StructSize STRUCT_SIZE = new StructSize((short) 0, (short) 0);

      /** Makes readers and builders. */
      public static final Factory factory = new Factory();

      /** Makes lists. */
      public static final StructList.Factory<Builder, Reader> listFactory =
          new StructList.Factory<>(factory);

      private ResolveResults() {}

      /** Makes readers and builders of {@code ResolveResults}. */
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

      /** Reads {@code ResolveResults}. */
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

      /** Builds {@code ResolveResults}. */
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
              0xa1e0b965f9d32f6fL,
              "AAAAAAUABgBvL9P5ZbngoRMAAAABAAAAAAAAAAAAAAAAAAcAAAAAAAAAAAAAAAAAFQAAABoB"
              + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAdGVzdGluZy5jYXBu"
              + "cDpFY2hvLnJlc29sdmUkUmVzdWx0cwAAAAAAAA==");
    }

    /** The struct {@code StreamParams}. */
    public static final class StreamParams {
      /** Words of data and pointers. */
      public static final StructSize STRUCT_SIZE = new StructSize((short) 0, (short) 1);

      /** Makes readers and builders. */
      public static final Factory factory = new Factory();

      /** Makes lists. */
      public static final StructList.Factory<Builder, Reader> listFactory =
          new StructList.Factory<>(factory);

      private StreamParams() {}

      /** Makes readers and builders of {@code StreamParams}. */
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

      /** Reads {@code StreamParams}. */
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

        public boolean hasData() {
          return !_pointerFieldIsNull(0);
        }

        public Data.Reader getData() {
          return _getPointerField(Data.factory, 0);
        }
      }

      /** Builds {@code StreamParams}. */
      public static final class Builder extends StructBuilder {
        private Builder(
            SegmentBuilder segment, int data, int pointers, int dataSize, short pointerCount) {
          super(segment, data, pointers, dataSize, pointerCount);
        }

        /** A view of what is built so far, and of later changes. */
        public Reader asReader() {
          return new Reader(segment, data, pointers, dataSize, pointerCount, 0x7fffffff);
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
              0xd7c916abb776b4ffL,
              "AAAAAAUABgD/tHa3qxbJ1xMAAAABAAAAAAAAAAAAAAABAAcAAAAAAAAAAAAAAAAAFQAAAAoB"
              + "AAAAAAAAAAAAAAAAAAAAAAAAHQAAAD8AAAAAAAAAAAAAAAAAAAAAAAAAdGVzdGluZy5jYXBu"
              + "cDpFY2hvLnN0cmVhbSRQYXJhbXMAAAAAAAAAAAQAAAADAAQAAAAAAAAAAAAAAAEAAAAAAAAA"
              + "AAAAAAAADQAAACoAAAAAAAAAAAAAAAgAAAADAAEAFAAAAAIAAQBkYXRhAAAAAA0AAAAAAAAA"
              + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA");
    }

    /** The struct {@code EndStreamParams}. */
    public static final class EndStreamParams {
      /** Words of data and pointers. */
      public static final StructSize STRUCT_SIZE = new StructSize((short) 0, (short) 0);

      /** Makes readers and builders. */
      public static final Factory factory = new Factory();

      /** Makes lists. */
      public static final StructList.Factory<Builder, Reader> listFactory =
          new StructList.Factory<>(factory);

      private EndStreamParams() {}

      /** Makes readers and builders of {@code EndStreamParams}. */
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

      /** Reads {@code EndStreamParams}. */
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

      /** Builds {@code EndStreamParams}. */
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
              0xd31639a5dda4435dL,
              "AAAAAAUABgBdQ6TdpTkW0xMAAAABAAAAAAAAAAAAAAAAAAcAAAAAAAAAAAAAAAAAFQAAACIB"
              + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAdGVzdGluZy5jYXBu"
              + "cDpFY2hvLmVuZFN0cmVhbSRQYXJhbXMAAAAAAA==");
    }

    /** The struct {@code EndStreamResults}. */
    public static final class EndStreamResults {
      /** Words of data and pointers. */
      public static final StructSize STRUCT_SIZE = new StructSize((short) 1, (short) 0);

      /** Makes readers and builders. */
      public static final Factory factory = new Factory();

      /** Makes lists. */
      public static final StructList.Factory<Builder, Reader> listFactory =
          new StructList.Factory<>(factory);

      private EndStreamResults() {}

      /** Makes readers and builders of {@code EndStreamResults}. */
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

      /** Reads {@code EndStreamResults}. */
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

        /** Unsigned: see Long.toUnsignedString. */
        public long getBytes() {
          return _getLongField(0);
        }
      }

      /** Builds {@code EndStreamResults}. */
      public static final class Builder extends StructBuilder {
        private Builder(
            SegmentBuilder segment, int data, int pointers, int dataSize, short pointerCount) {
          super(segment, data, pointers, dataSize, pointerCount);
        }

        /** A view of what is built so far, and of later changes. */
        public Reader asReader() {
          return new Reader(segment, data, pointers, dataSize, pointerCount, 0x7fffffff);
        }

        public long getBytes() {
          return _getLongField(0);
        }

        public void setBytes(long value) {
          _setLongField(0, value);
        }
      }

      /** The schema of this type. */
      public static final SchemaNode SCHEMA =
          SchemaNode.of(
              0xeebbc392bb8438d9L,
              "AAAAAAUABgDZOIS7ksO77hMAAAABAAEAAAAAAAAAAAAAAAcAAAAAAAAAAAAAAAAAFQAAACoB"
              + "AAAAAAAAAAAAAAAAAAAAAAAAHQAAAD8AAAAAAAAAAAAAAAAAAAAAAAAAdGVzdGluZy5jYXBu"
              + "cDpFY2hvLmVuZFN0cmVhbSRSZXN1bHRzAAAAAAQAAAADAAQAAAAAAAAAAAAAAAEAAAAAAAAA"
              + "AAAAAAAADQAAADIAAAAAAAAAAAAAAAgAAAADAAEAFAAAAAIAAQBieXRlcwAAAAkAAAAAAAAA"
              + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA");
    }

    /** The struct {@code TailParams}. */
    public static final class TailParams {
      /** Words of data and pointers. */
      public static final StructSize STRUCT_SIZE = new StructSize((short) 1, (short) 1);

      /** Makes readers and builders. */
      public static final Factory factory = new Factory();

      /** Makes lists. */
      public static final StructList.Factory<Builder, Reader> listFactory =
          new StructList.Factory<>(factory);

      private TailParams() {}

      /** For type parameters that stand for this struct; copies its capabilities. */
      public static PointerType<Builder, Reader> pointerType() {
        return PointerType.of(factory, (segment, pointer, value) -> value.copyTo(segment, pointer));
      }

      /** Makes readers and builders of {@code TailParams}. */
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

      /** Reads {@code TailParams}. */
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

        public boolean hasTo() {
          return !_pointerFieldIsNull(0);
        }

        public Echo.Client getTo() {
          return _getPointerField(Echo.factory, 0);
        }

        /** Unsigned: see Long.toUnsignedString. */
        public long getN() {
          return _getLongField(0);
        }
      }

      /** Builds {@code TailParams}. */
      public static final class Builder extends StructBuilder {
        private Builder(
            SegmentBuilder segment, int data, int pointers, int dataSize, short pointerCount) {
          super(segment, data, pointers, dataSize, pointerCount);
        }

        /** A view of what is built so far, and of later changes. */
        public Reader asReader() {
          return new Reader(segment, data, pointers, dataSize, pointerCount, 0x7fffffff);
        }

        public boolean hasTo() {
          return !_pointerFieldIsNull(0);
        }

        public Echo.Client getTo() {
          return _getPointerField(Echo.factory, 0);
        }

        public void setTo(Echo.Client value) {
          _setPointerField(Echo.factory, 0, value);
        }

        public long getN() {
          return _getLongField(0);
        }

        public void setN(long value) {
          _setLongField(0, value);
        }
      }

      /** A value that is not there yet. */
      public static final class Pipeline extends Pipelined {
        /** The value at a place. */
        public Pipeline(Pipelined at) {
          super(at);
        }

        public Echo.Client getTo() {
          return capability(0, Echo.factory);
        }
      }

      /** Results that are not there yet. */
      public static final class Promised extends Promise<Reader> {
        /** For the library. */
        public Promised(Source<Reader> source) {
          super(source);
        }

        public Echo.Client getTo() {
          return pipelined().capability(0, Echo.factory);
        }
      }

      /** The schema of this type. */
      public static final SchemaNode SCHEMA =
          SchemaNode.of(
              0xa6533d46e71f273bL,
              "AAAAAAUABgA7Jx/nRj1TphMAAAABAAEAAAAAAAAAAAABAAcAAAAAAAAAAAAAAAAAFQAAAPoA"
              + "AAAAAAAAAAAAAAAAAAAAAAAAGQAAAHcAAAAAAAAAAAAAAAAAAAAAAAAAdGVzdGluZy5jYXBu"
              + "cDpFY2hvLnRhaWwkUGFyYW1zAAAIAAAAAwAEAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAACkA"
              + "AAAaAAAAAAAAAAAAAAAkAAAAAwABADAAAAACAAEAAQAAAAAAAAAAAAEAAQAAAAAAAAAAAAAA"
              + "LQAAABIAAAAAAAAAAAAAACgAAAADAAEANAAAAAIAAQB0bwAAAAAAABEAAAAAAAAAhzKw76Zk"
              + "774AAAAAAAAAAAAAAAAAAAAAEQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAbgAAAAAAAAAJAAAA"
              + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAkAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA==");
    }

    /** The struct {@code TailResults}. */
    public static final class TailResults {
      /** Words of data and pointers. */
      public static final StructSize STRUCT_SIZE = new StructSize((short) 1, (short) 0);

      /** Makes readers and builders. */
      public static final Factory factory = new Factory();

      /** Makes lists. */
      public static final StructList.Factory<Builder, Reader> listFactory =
          new StructList.Factory<>(factory);

      private TailResults() {}

      /** Makes readers and builders of {@code TailResults}. */
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

      /** Reads {@code TailResults}. */
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

        /** Unsigned: see Long.toUnsignedString. */
        public long getN() {
          return _getLongField(0);
        }
      }

      /** Builds {@code TailResults}. */
      public static final class Builder extends StructBuilder {
        private Builder(
            SegmentBuilder segment, int data, int pointers, int dataSize, short pointerCount) {
          super(segment, data, pointers, dataSize, pointerCount);
        }

        /** A view of what is built so far, and of later changes. */
        public Reader asReader() {
          return new Reader(segment, data, pointers, dataSize, pointerCount, 0x7fffffff);
        }

        public long getN() {
          return _getLongField(0);
        }

        public void setN(long value) {
          _setLongField(0, value);
        }
      }

      /** The schema of this type. */
      public static final SchemaNode SCHEMA =
          SchemaNode.of(
              0xbaf4dcdbb5a4f2fbL,
              "AAAAAAUABgD78qS129z0uhMAAAABAAEAAAAAAAAAAAAAAAcAAAAAAAAAAAAAAAAAFQAAAAIB"
              + "AAAAAAAAAAAAAAAAAAAAAAAAGQAAAD8AAAAAAAAAAAAAAAAAAAAAAAAAdGVzdGluZy5jYXBu"
              + "cDpFY2hvLnRhaWwkUmVzdWx0cwAEAAAAAwAEAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAA0A"
              + "AAASAAAAAAAAAAAAAAAIAAAAAwABABQAAAACAAEAbgAAAAAAAAAJAAAAAAAAAAAAAAAAAAAA"
              + "AAAAAAAAAAAAAAAAAAAAAAkAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA==");
    }

    /** The struct {@code TailSelfParams}. */
    public static final class TailSelfParams {
      /** Words of data and pointers. */
      public static final StructSize STRUCT_SIZE = new StructSize((short) 0, (short) 1);

      /** Makes readers and builders. */
      public static final Factory factory = new Factory();

      /** Makes lists. */
      public static final StructList.Factory<Builder, Reader> listFactory =
          new StructList.Factory<>(factory);

      private TailSelfParams() {}

      /** For type parameters that stand for this struct; copies its capabilities. */
      public static PointerType<Builder, Reader> pointerType() {
        return PointerType.of(factory, (segment, pointer, value) -> value.copyTo(segment, pointer));
      }

      /** Makes readers and builders of {@code TailSelfParams}. */
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

      /** Reads {@code TailSelfParams}. */
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

        public boolean hasTo() {
          return !_pointerFieldIsNull(0);
        }

        public Echo.Client getTo() {
          return _getPointerField(Echo.factory, 0);
        }
      }

      /** Builds {@code TailSelfParams}. */
      public static final class Builder extends StructBuilder {
        private Builder(
            SegmentBuilder segment, int data, int pointers, int dataSize, short pointerCount) {
          super(segment, data, pointers, dataSize, pointerCount);
        }

        /** A view of what is built so far, and of later changes. */
        public Reader asReader() {
          return new Reader(segment, data, pointers, dataSize, pointerCount, 0x7fffffff);
        }

        public boolean hasTo() {
          return !_pointerFieldIsNull(0);
        }

        public Echo.Client getTo() {
          return _getPointerField(Echo.factory, 0);
        }

        public void setTo(Echo.Client value) {
          _setPointerField(Echo.factory, 0, value);
        }
      }

      /** A value that is not there yet. */
      public static final class Pipeline extends Pipelined {
        /** The value at a place. */
        public Pipeline(Pipelined at) {
          super(at);
        }

        public Echo.Client getTo() {
          return capability(0, Echo.factory);
        }
      }

      /** Results that are not there yet. */
      public static final class Promised extends Promise<Reader> {
        /** For the library. */
        public Promised(Source<Reader> source) {
          super(source);
        }

        public Echo.Client getTo() {
          return pipelined().capability(0, Echo.factory);
        }
      }

      /** The schema of this type. */
      public static final SchemaNode SCHEMA =
          SchemaNode.of(
              0x9bf7d3b994c0fcbdL,
              "AAAAAAUABgC9/MCUudP3mxMAAAABAAAAAAAAAAAAAAABAAcAAAAAAAAAAAAAAAAAFQAAABoB"
              + "AAAAAAAAAAAAAAAAAAAAAAAAHQAAAD8AAAAAAAAAAAAAAAAAAAAAAAAAdGVzdGluZy5jYXBu"
              + "cDpFY2hvLnRhaWxTZWxmJFBhcmFtcwAAAAAAAAQAAAADAAQAAAAAAAAAAAAAAAEAAAAAAAAA"
              + "AAAAAAAADQAAABoAAAAAAAAAAAAAAAgAAAADAAEAFAAAAAIAAQB0bwAAAAAAABEAAAAAAAAA"
              + "hzKw76Zk774AAAAAAAAAAAAAAAAAAAAAEQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA");
    }

    /** The struct {@code TailSelfResults}. */
    public static final class TailSelfResults {
      /** Words of data and pointers. */
      public static final StructSize STRUCT_SIZE = new StructSize((short) 0, (short) 1);

      /** Makes readers and builders. */
      public static final Factory factory = new Factory();

      /** Makes lists. */
      public static final StructList.Factory<Builder, Reader> listFactory =
          new StructList.Factory<>(factory);

      private TailSelfResults() {}

      /** For type parameters that stand for this struct; copies its capabilities. */
      public static PointerType<Builder, Reader> pointerType() {
        return PointerType.of(factory, (segment, pointer, value) -> value.copyTo(segment, pointer));
      }

      /** Makes readers and builders of {@code TailSelfResults}. */
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

      /** Reads {@code TailSelfResults}. */
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

        public boolean hasMe() {
          return !_pointerFieldIsNull(0);
        }

        public Echo.Client getMe() {
          return _getPointerField(Echo.factory, 0);
        }
      }

      /** Builds {@code TailSelfResults}. */
      public static final class Builder extends StructBuilder {
        private Builder(
            SegmentBuilder segment, int data, int pointers, int dataSize, short pointerCount) {
          super(segment, data, pointers, dataSize, pointerCount);
        }

        /** A view of what is built so far, and of later changes. */
        public Reader asReader() {
          return new Reader(segment, data, pointers, dataSize, pointerCount, 0x7fffffff);
        }

        public boolean hasMe() {
          return !_pointerFieldIsNull(0);
        }

        public Echo.Client getMe() {
          return _getPointerField(Echo.factory, 0);
        }

        public void setMe(Echo.Client value) {
          _setPointerField(Echo.factory, 0, value);
        }
      }

      /** A value that is not there yet. */
      public static final class Pipeline extends Pipelined {
        /** The value at a place. */
        public Pipeline(Pipelined at) {
          super(at);
        }

        public Echo.Client getMe() {
          return capability(0, Echo.factory);
        }
      }

      /** Results that are not there yet. */
      public static final class Promised extends Promise<Reader> {
        /** For the library. */
        public Promised(Source<Reader> source) {
          super(source);
        }

        public Echo.Client getMe() {
          return pipelined().capability(0, Echo.factory);
        }
      }

      /** The schema of this type. */
      public static final SchemaNode SCHEMA =
          SchemaNode.of(
              0xcd46e4f3d377f7d4L,
              "AAAAAAUABgDU93fT8+RGzRMAAAABAAAAAAAAAAAAAAABAAcAAAAAAAAAAAAAAAAAFQAAACIB"
              + "AAAAAAAAAAAAAAAAAAAAAAAAHQAAAD8AAAAAAAAAAAAAAAAAAAAAAAAAdGVzdGluZy5jYXBu"
              + "cDpFY2hvLnRhaWxTZWxmJFJlc3VsdHMAAAAAAAQAAAADAAQAAAAAAAAAAAAAAAEAAAAAAAAA"
              + "AAAAAAAADQAAABoAAAAAAAAAAAAAAAgAAAADAAEAFAAAAAIAAQBtZQAAAAAAABEAAAAAAAAA"
              + "hzKw76Zk774AAAAAAAAAAAAAAAAAAAAAEQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA");
    }

    /** The struct {@code IdentityParams}. */
    public static final class IdentityParams {
      /** Words of data and pointers. */
      public static final StructSize STRUCT_SIZE = new StructSize((short) 0, (short) 1);

      /** Makes readers and builders. */
      public static final Factory factory = new Factory();

      /** Makes lists. */
      public static final StructList.Factory<Builder, Reader> listFactory =
          new StructList.Factory<>(factory);

      private IdentityParams() {}

      /** For type parameters that stand for this struct; copies its capabilities. */
      public static PointerType<Builder, Reader> pointerType() {
        return PointerType.of(factory, (segment, pointer, value) -> value.copyTo(segment, pointer));
      }

      /** Makes readers and builders of {@code IdentityParams}. */
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

      /** Reads {@code IdentityParams}. */
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

        public boolean hasCap() {
          return !_pointerFieldIsNull(0);
        }

        public Echo.Client getCap() {
          return _getPointerField(Echo.factory, 0);
        }
      }

      /** Builds {@code IdentityParams}. */
      public static final class Builder extends StructBuilder {
        private Builder(
            SegmentBuilder segment, int data, int pointers, int dataSize, short pointerCount) {
          super(segment, data, pointers, dataSize, pointerCount);
        }

        /** A view of what is built so far, and of later changes. */
        public Reader asReader() {
          return new Reader(segment, data, pointers, dataSize, pointerCount, 0x7fffffff);
        }

        public boolean hasCap() {
          return !_pointerFieldIsNull(0);
        }

        public Echo.Client getCap() {
          return _getPointerField(Echo.factory, 0);
        }

        public void setCap(Echo.Client value) {
          _setPointerField(Echo.factory, 0, value);
        }
      }

      /** A value that is not there yet. */
      public static final class Pipeline extends Pipelined {
        /** The value at a place. */
        public Pipeline(Pipelined at) {
          super(at);
        }

        public Echo.Client getCap() {
          return capability(0, Echo.factory);
        }
      }

      /** Results that are not there yet. */
      public static final class Promised extends Promise<Reader> {
        /** For the library. */
        public Promised(Source<Reader> source) {
          super(source);
        }

        public Echo.Client getCap() {
          return pipelined().capability(0, Echo.factory);
        }
      }

      /** The schema of this type. */
      public static final SchemaNode SCHEMA =
          SchemaNode.of(
              0x8989a9cf0285bd0cL,
              "AAAAAAUABgAMvYUCz6mJiRMAAAABAAAAAAAAAAAAAAABAAcAAAAAAAAAAAAAAAAAFQAAABoB"
              + "AAAAAAAAAAAAAAAAAAAAAAAAHQAAAD8AAAAAAAAAAAAAAAAAAAAAAAAAdGVzdGluZy5jYXBu"
              + "cDpFY2hvLmlkZW50aXR5JFBhcmFtcwAAAAAAAAQAAAADAAQAAAAAAAAAAAAAAAEAAAAAAAAA"
              + "AAAAAAAADQAAACIAAAAAAAAAAAAAAAgAAAADAAEAFAAAAAIAAQBjYXAAAAAAABEAAAAAAAAA"
              + "hzKw76Zk774AAAAAAAAAAAAAAAAAAAAAEQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA");
    }

    /** The struct {@code IdentityResults}. */
    public static final class IdentityResults {
      /** Words of data and pointers. */
      public static final StructSize STRUCT_SIZE = new StructSize((short) 0, (short) 1);

      /** Makes readers and builders. */
      public static final Factory factory = new Factory();

      /** Makes lists. */
      public static final StructList.Factory<Builder, Reader> listFactory =
          new StructList.Factory<>(factory);

      private IdentityResults() {}

      /** For type parameters that stand for this struct; copies its capabilities. */
      public static PointerType<Builder, Reader> pointerType() {
        return PointerType.of(factory, (segment, pointer, value) -> value.copyTo(segment, pointer));
      }

      /** Makes readers and builders of {@code IdentityResults}. */
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

      /** Reads {@code IdentityResults}. */
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

        public boolean hasCap() {
          return !_pointerFieldIsNull(0);
        }

        public Echo.Client getCap() {
          return _getPointerField(Echo.factory, 0);
        }
      }

      /** Builds {@code IdentityResults}. */
      public static final class Builder extends StructBuilder {
        private Builder(
            SegmentBuilder segment, int data, int pointers, int dataSize, short pointerCount) {
          super(segment, data, pointers, dataSize, pointerCount);
        }

        /** A view of what is built so far, and of later changes. */
        public Reader asReader() {
          return new Reader(segment, data, pointers, dataSize, pointerCount, 0x7fffffff);
        }

        public boolean hasCap() {
          return !_pointerFieldIsNull(0);
        }

        public Echo.Client getCap() {
          return _getPointerField(Echo.factory, 0);
        }

        public void setCap(Echo.Client value) {
          _setPointerField(Echo.factory, 0, value);
        }
      }

      /** A value that is not there yet. */
      public static final class Pipeline extends Pipelined {
        /** The value at a place. */
        public Pipeline(Pipelined at) {
          super(at);
        }

        public Echo.Client getCap() {
          return capability(0, Echo.factory);
        }
      }

      /** Results that are not there yet. */
      public static final class Promised extends Promise<Reader> {
        /** For the library. */
        public Promised(Source<Reader> source) {
          super(source);
        }

        public Echo.Client getCap() {
          return pipelined().capability(0, Echo.factory);
        }
      }

      /** The schema of this type. */
      public static final SchemaNode SCHEMA =
          SchemaNode.of(
              0xc0a4113fcf452919L,
              "AAAAAAUABgAZKUXPPxGkwBMAAAABAAAAAAAAAAAAAAABAAcAAAAAAAAAAAAAAAAAFQAAACIB"
              + "AAAAAAAAAAAAAAAAAAAAAAAAHQAAAD8AAAAAAAAAAAAAAAAAAAAAAAAAdGVzdGluZy5jYXBu"
              + "cDpFY2hvLmlkZW50aXR5JFJlc3VsdHMAAAAAAAQAAAADAAQAAAAAAAAAAAAAAAEAAAAAAAAA"
              + "AAAAAAAADQAAACIAAAAAAAAAAAAAAAgAAAADAAEAFAAAAAIAAQBjYXAAAAAAABEAAAAAAAAA"
              + "hzKw76Zk774AAAAAAAAAAAAAAAAAAAAAEQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA");
    }

    /** The schema of this type. */
    public static final SchemaNode SCHEMA =
        SchemaNode.of(
            0xbeef64a6efb03287L,
            "AAAAAAUABgCHMrDvpmTvvg4AAAADAAAAWAnC87fkodYAAAAAAAAAAAAAAAAAAAAAFQAAAJoA"
            + "AAAdAAAABwAAAAAAAAAAAAAAGQAAAAcEAABpAgAABwAAAAAAAAAAAAAAdGVzdGluZy5jYXBu"
            + "cDpFY2hvAAAAAAAAAAAAAAEAAQBAAAAAAwAFAAAAAAAAAAAAL8ggXfQ68q/qcrSjcMq99PEB"
            + "AAAqAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA5QEAAAYAAAABAAAAAAAAALqsokKflZzm"
            + "9gYw/mLy5IHVAQAAKgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAMkBAAAGAAAAAgAAAAAA"
            + "AABmAL7mwHHIgb7YVOLyEgS4uQEAACoAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACtAQAA"
            + "BgAAAAMAAAAAAAAAxogJl6IA6ZuwzbOI9TnA1p0BAABKAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            + "AAAAAAAAlQEAAAYAAAAEAAAAAAAAAGj02GeCR26IbZkGdDODC+6FAQAAKgAAAAAAAAAAAAAA"
            + "AAAAAAAAAAAAAAAAAAAAAHkBAAAGAAAABQAAAAAAAACWo/GKlh/C2x0kZ3fsZ9OuaQEAADIA"
            + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABdAQAABgAAAAYAAAAAAAAAm649PzT1XfLlNmth"
            + "NjKx700BAAAqAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQQEAAAYAAAAHAAAAAAAAABts"
            + "0xPFZZOYtRvzOab90LkxAQAAKgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACUBAAAGAAAA"
            + "CAAAAAAAAABXygK3zr/30+MbzwD+xYjYFQEAACoAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            + "AAAJAQAABgAAAAkAAAAAAAAAYB4w2AHi8OHCyyITA3TxsfkAAABCAAAAAAAAAAAAAAAAAAAA"
            + "AAAAAAAAAAAAAAAA7QAAAAYAAAAKAAAAAAAAAGtey2mlp8nPby/T+WW54KHdAAAAQgAAAAAA"
            + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAANEAAAAGAAAACwAAAAAAAAD/tHa3qxbJ126xwHczml+Z"
            + "wQAAADoAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAC1AAAABgAAAAwAAAAAAAAAXUOk3aU5"
            + "FtPZOIS7ksO77qUAAABSAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAnQAAAAYAAAANAAAA"
            + "AAAAADsnH+dGPVOm+/Kktdvc9LqNAAAAKgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIEA"
            + "AAAGAAAADgAAAAAAAAC9/MCUudP3m9T3d9Pz5EbNcQAAAEoAAAAAAAAAAAAAAAAAAAAAAAAA"
            + "AAAAAAAAAABpAAAABgAAAA8AAAAAAAAADL2FAs+piYkZKUXPPxGkwFkAAABKAAAAAAAAAAAA"
            + "AAAAAAAAAAAAAAAAAAAAAAAAUQAAAAYAAABwaW5nAAAAAGVjaG8AAAAAc2VsZgAAAABjYWxs"
            + "QmFjawAAAAAAAAAAZmFpbAAAAABuZXZlcgAAAHN3YXAAAAAAaG9sZAAAAABoZWxkAAAAAHBy"
            + "b21pc2UAcmVzb2x2ZQBzdHJlYW0AAGVuZFN0cmVhbQAAAAAAAAB0YWlsAAAAAHRhaWxTZWxm"
            + "AAAAAAAAAABpZGVudGl0eQAAAAAAAAAAAAAAAAEAAQA=");
  }

  /** The struct {@code Box}. */
  public static final class Box {
    /** Words of data and pointers. */
    public static final StructSize STRUCT_SIZE = new StructSize((short) 0, (short) 5);

    /** Makes readers and builders. */
    public static final Factory factory = new Factory();

    /** Makes lists. */
    public static final StructList.Factory<Builder, Reader> listFactory =
        new StructList.Factory<>(factory);

    private static final CapabilityList.Factory<Echo.Client>
        MANY_LIST = new CapabilityList.Factory<>(Echo.factory);

    private Box() {}

    /** For type parameters that stand for this struct; copies its capabilities. */
    public static PointerType<Builder, Reader> pointerType() {
      return PointerType.of(factory, (segment, pointer, value) -> value.copyTo(segment, pointer));
    }

    /** Makes readers and builders of {@code Box}. */
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
      @Override
      public void copyTo(SegmentBuilder target, int pointer) {
        DeepCopy.struct(
            target, pointer, segment, data, pointers, dataSize, pointerCount, nestingLimit);
      }

      public boolean hasOne() {
        return !_pointerFieldIsNull(0);
      }

      public Echo.Client getOne() {
        return _getPointerField(Echo.factory, 0);
      }

      public boolean hasMany() {
        return !_pointerFieldIsNull(1);
      }

      public CapabilityList.Reader<Echo.Client> getMany() {
        return _getPointerField(MANY_LIST, 1);
      }

      public boolean hasAny() {
        return !_pointerFieldIsNull(2);
      }

      public AnyPointer.Reader getAny() {
        return _getPointerField(AnyPointer.factory, 2);
      }

      public boolean hasInner() {
        return !_pointerFieldIsNull(3);
      }

      public Box.Reader getInner() {
        return _getPointerField(Box.factory, 3);
      }

      public boolean hasText() {
        return !_pointerFieldIsNull(4);
      }

      public Text.Reader getText() {
        return _getPointerField(Text.factory, 4);
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

      public boolean hasOne() {
        return !_pointerFieldIsNull(0);
      }

      public Echo.Client getOne() {
        return _getPointerField(Echo.factory, 0);
      }

      public void setOne(Echo.Client value) {
        _setPointerField(Echo.factory, 0, value);
      }

      public boolean hasMany() {
        return !_pointerFieldIsNull(1);
      }

      public CapabilityList.Builder<Echo.Client> getMany() {
        return _getPointerField(MANY_LIST, 1);
      }

      public CapabilityList.Builder<Echo.Client> initMany(int size) {
        return _initPointerField(MANY_LIST, 1, size);
      }

      public boolean hasAny() {
        return !_pointerFieldIsNull(2);
      }

      public AnyPointer.Builder getAny() {
        return _getPointerField(AnyPointer.factory, 2);
      }

      public void setAny(AnyPointer.Reader value) {
        _setPointerField(DeepCopy.any(), 2, value);
      }

      public AnyPointer.Builder initAny() {
        return _initPointerField(AnyPointer.factory, 2, 0);
      }

      public boolean hasInner() {
        return !_pointerFieldIsNull(3);
      }

      public Box.Builder getInner() {
        return InPlace.struct(Box.factory, segment, pointers + 3);
      }

      public void setInner(Box.Reader value) {
        _setPointerField(DeepCopy.copyable(), 3, value);
      }

      public Box.Builder initInner() {
        return _initPointerField(Box.factory, 3, 0);
      }

      public boolean hasText() {
        return !_pointerFieldIsNull(4);
      }

      public Text.Builder getText() {
        return _getPointerField(Text.factory, 4);
      }

      public void setText(String value) {
        _setPointerField(Text.factory, 4, new Text.Reader(value));
      }

      public void setText(Text.Reader value) {
        _setPointerField(Text.factory, 4, value);
      }

      public Text.Builder initText(int size) {
        return _initPointerField(Text.factory, 4, size);
      }
    }

    /** A value that is not there yet. */
    public static final class Pipeline extends Pipelined {
      /** The value at a place. */
      public Pipeline(Pipelined at) {
        super(at);
      }

      public Echo.Client getOne() {
        return capability(0, Echo.factory);
      }

      public Pipelined getAny() {
        return pointer(2);
      }

      public Box.Pipeline getInner() {
        return new Box.Pipeline(pointer(3));
      }
    }

    /** Results that are not there yet. */
    public static final class Promised extends Promise<Reader> {
      /** For the library. */
      public Promised(Source<Reader> source) {
        super(source);
      }

      public Echo.Client getOne() {
        return pipelined().capability(0, Echo.factory);
      }

      public Pipelined getAny() {
        return pipelined().pointer(2);
      }

      public Box.Pipeline getInner() {
        return new Box.Pipeline(pipelined().pointer(3));
      }
    }

    /** The schema of this type. */
    public static final SchemaNode SCHEMA =
        SchemaNode.of(
            0xf156e428d93395d6L,
            "AAAAAAUABgDWlTPZKORW8Q4AAAABAAAAWAnC87fkodYFAAcAAAAAAAAAAAAAAAAAFQAAAJIA"
            + "AAAdAAAABwAAAAAAAAAAAAAAGQAAAB8BAAAAAAAAAAAAAAAAAAAAAAAAdGVzdGluZy5jYXBu"
            + "cDpCb3gAAAAAAAAAAAAAAAEAAQAUAAAAAwAEAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAH0A"
            + "AAAiAAAAAAAAAAAAAAB4AAAAAwABAIQAAAACAAEAAQAAAAEAAAAAAAEAAQAAAAAAAAAAAAAA"
            + "gQAAACoAAAAAAAAAAAAAAHwAAAADAAEAmAAAAAIAAQACAAAAAgAAAAAAAQACAAAAAAAAAAAA"
            + "AACVAAAAIgAAAAAAAAAAAAAAkAAAAAMAAQCcAAAAAgABAAMAAAADAAAAAAABAAMAAAAAAAAA"
            + "AAAAAJkAAAAyAAAAAAAAAAAAAACUAAAAAwABAKAAAAACAAEABAAAAAQAAAAAAAEABAAAAAAA"
            + "AAAAAAAAnQAAACoAAAAAAAAAAAAAAJgAAAADAAEApAAAAAIAAQBvbmUAAAAAABEAAAAAAAAA"
            + "hzKw76Zk774AAAAAAAAAAAAAAAAAAAAAEQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAbWFueQAA"
            + "AAAOAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAwABABEAAAAAAAAAhzKw76Zk774AAAAA"
            + "AAAAAAAAAAAAAAAADgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAYW55AAAAAAASAAAAAAAAAAAA"
            + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAABIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAGlubmVyAAAA"
            + "EAAAAAAAAADWlTPZKORW8QAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            + "AAB0ZXh0AAAAAAwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADAAAAAAAAAAAAAAA"
            + "AAAAAAAAAAAAAAAA");
  }

  /** The schema of this type. */
  public static final SchemaNode SCHEMA =
      SchemaNode.of(
          0xd6a1e4b7f3c20958L,
          "AAAAAAUABgBYCcLzt+Sh1ggAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAFQAAAHIA"
          + "AAAZAAAAJwAAADEAAAA3AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAdGVzdGluZy5jYXBu"
          + "cAAAAAgAAAABAAEAhzKw76Zk774JAAAAKgAAANaVM9ko5FbxBQAAACIAAABFY2hvAAAAAEJv"
          + "eAAAAAAACAAAAAEAAgCWtbMD+MjknhAAAAACAAEAKAAAAAAAAQDTfB+ItGsGmyQAAAACAAEA"
          + "MAAAAAAAAQAMAAAAAAAAAAAAAAAAAAAAAQAAANIAAABjYXByb2NrLnJwYy5jYXBucC50ZXN0"
          + "aW5nAAAAAAAAAAAAAAAAAAAADAAAAAAAAAAAAAAAAAAAAAEAAABCAAAAVGVzdGluZwAAAAAA"
          + "AAAAAA==");
}
