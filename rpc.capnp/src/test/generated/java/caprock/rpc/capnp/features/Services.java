// Generated from services.capnp. Change the schema, not this file.
package caprock.rpc.capnp.features;

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
import caprock.rpc.capnp.schema.PointerList;
import caprock.rpc.capnp.schema.PointerType;
import caprock.rpc.capnp.schema.SchemaNode;
import java.util.concurrent.CompletionStage;
import org.capnproto.AnyPointer;
import org.capnproto.Data;
import org.capnproto.FromPointerReader;
import org.capnproto.PrimitiveList;
import org.capnproto.SegmentBuilder;
import org.capnproto.SegmentReader;
import org.capnproto.StructBuilder;
import org.capnproto.StructFactory;
import org.capnproto.StructList;
import org.capnproto.StructReader;
import org.capnproto.StructSize;
import org.capnproto.Text;
import org.capnproto.TextList;

/** The types of {@code services.capnp}. */
@NullMarked
public final class Services {
  private Services() {}

  /** Has a name. */
  public static final class Named {
    /** The id of the interface. */
    public static final long TYPE_ID = 0xd194cca791ec533bL;

    /** Reads, writes and makes references. */
    public static final CapabilityFactory<Client> factory =
        new CapabilityFactory<>(TYPE_ID, Client::new);

    /** The method {@code name}. */
    public static final Method NAME =
        new Method(TYPE_ID, 0, "services.capnp:Named", "name", false, false);

    private Named() {}

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

      /** The name, by which it is known. */
      public Request<NameParams.Builder, NameResults.Reader, Promise<NameResults.Reader>>
          nameRequest() {
        return newRequest(Named.NAME, NameParams.factory, NameResults.factory, Promise::new);
      }
    }

    /** An object that can be called. A method that is not overridden is unimplemented. */
    public abstract static class Server extends CapabilityServer {
      /** The name, by which it is known. */
      protected CompletionStage<?> name(
          CallContext<NameParams.Reader, NameResults.Builder> context) throws Exception {
        return context.unimplemented();
      }

      @Override
      protected @Nullable CompletionStage<?> dispatch(
          long interfaceId, int method, IncomingCall call) throws Exception {
        if (interfaceId == Named.TYPE_ID) {
          return dispatch0(method, call);
        }
        return call.unknownInterface("services.capnp:Named");
      }

      private @Nullable CompletionStage<?> dispatch0(
          int method, IncomingCall call) throws Exception {
        return switch (method) {
          case 0 ->
              name(call.context(Named.NAME, NameParams.factory, NameResults.factory));
          default -> call.unknownMethod("services.capnp:Named");
        };
      }
    }

    /** The struct {@code NameParams}. */
    public static final class NameParams {
      /** Words of data and pointers. */
      public static final StructSize STRUCT_SIZE = new StructSize((short) 0, (short) 0);

      /** Makes readers and builders. */
      public static final Factory factory = new Factory();

      /** Makes lists. */
      public static final StructList.Factory<Builder, Reader> listFactory =
          new StructList.Factory<>(factory);

      private NameParams() {}

      /** Makes readers and builders of {@code NameParams}. */
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

      /** Reads {@code NameParams}. */
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

      /** Builds {@code NameParams}. */
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
              0xe7841a5949484173L,
              "AAAAAAUABgBzQUhJWRqE5xUAAAABAAAAAAAAAAAAAAAAAAcAAAAAAAAAAAAAAAAAFQAAAAoB"
              + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAc2VydmljZXMuY2Fw"
              + "bnA6TmFtZWQubmFtZSRQYXJhbXMAAAAAAAAAAA==");
    }

    /** The struct {@code NameResults}. */
    public static final class NameResults {
      /** Words of data and pointers. */
      public static final StructSize STRUCT_SIZE = new StructSize((short) 0, (short) 1);

      /** Makes readers and builders. */
      public static final Factory factory = new Factory();

      /** Makes lists. */
      public static final StructList.Factory<Builder, Reader> listFactory =
          new StructList.Factory<>(factory);

      private NameResults() {}

      /** Makes readers and builders of {@code NameResults}. */
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

      /** Reads {@code NameResults}. */
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

        public boolean hasName() {
          return !_pointerFieldIsNull(0);
        }

        public Text.Reader getName() {
          return _getPointerField(Text.factory, 0);
        }
      }

      /** Builds {@code NameResults}. */
      public static final class Builder extends StructBuilder {
        private Builder(
            SegmentBuilder segment, int data, int pointers, int dataSize, short pointerCount) {
          super(segment, data, pointers, dataSize, pointerCount);
        }

        /** A view of what is built so far, and of later changes. */
        public Reader asReader() {
          return new Reader(segment, data, pointers, dataSize, pointerCount, 0x7fffffff);
        }

        public boolean hasName() {
          return !_pointerFieldIsNull(0);
        }

        public Text.Builder getName() {
          return _getPointerField(Text.factory, 0);
        }

        public void setName(String value) {
          _setPointerField(Text.factory, 0, new Text.Reader(value));
        }

        public void setName(Text.Reader value) {
          _setPointerField(Text.factory, 0, value);
        }

        public Text.Builder initName(int size) {
          return _initPointerField(Text.factory, 0, size);
        }
      }

      /** The schema of this type. */
      public static final SchemaNode SCHEMA =
          SchemaNode.of(
              0x8d03cc6993e5f31bL,
              "AAAAAAUABgAb8+WTacwDjRUAAAABAAAAAAAAAAAAAAABAAcAAAAAAAAAAAAAAAAAFQAAABIB"
              + "AAAAAAAAAAAAAAAAAAAAAAAAHQAAAD8AAAAAAAAAAAAAAAAAAAAAAAAAc2VydmljZXMuY2Fw"
              + "bnA6TmFtZWQubmFtZSRSZXN1bHRzAAAAAAAAAAQAAAADAAQAAAAAAAAAAAAAAAEAAAAAAAAA"
              + "AAAAAAAADQAAACoAAAAAAAAAAAAAAAgAAAADAAEAFAAAAAIAAQBuYW1lAAAAAAwAAAAAAAAA"
              + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA");
    }

    /** The schema of this type. */
    public static final SchemaNode SCHEMA =
        SchemaNode.of(
            0xd194cca791ec533bL,
            "AAAAAAUABgA7U+yRp8yU0Q8AAAADAAAAgpPkxaa30fAAAAAAAAAAAAAAAAAAAAAAFQAAAKoA"
            + "AAAdAAAABwAAAAAAAAAAAAAAGQAAAEcAAAA9AAAABwAAAAAAAAAAAAAAc2VydmljZXMuY2Fw"
            + "bnA6TmFtZWQAAAAAAAAAAAEAAQAEAAAAAwAFAAAAAAAAAAAAc0FISVkahOcb8+WTacwDjREA"
            + "AAAqAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABQAAAAYAAABuYW1lAAAAAAAAAAABAAEA");
  }

  /** The interface {@code Counted}. */
  public static final class Counted {
    /** The id of the interface. */
    public static final long TYPE_ID = 0xe35572de22b514beL;

    /** Reads, writes and makes references. */
    public static final CapabilityFactory<Client> factory =
        new CapabilityFactory<>(TYPE_ID, Client::new);

    /** The method {@code count}. */
    public static final Method COUNT =
        new Method(TYPE_ID, 0, "services.capnp:Counted", "count", false, false);

    /** The method {@code name}. */
    public static final Method NAME =
        new Method(TYPE_ID, 1, "services.capnp:Counted", "name", false, false);

    private Counted() {}

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

      public Request<CountParams.Builder, CountResults.Reader, Promise<CountResults.Reader>>
          countRequest() {
        return newRequest(Counted.COUNT, CountParams.factory, CountResults.factory, Promise::new);
      }

      /** Not the one of Named. */
      public Request<NameParams.Builder, NameResults.Reader, Promise<NameResults.Reader>>
          nameRequest() {
        return newRequest(Counted.NAME, NameParams.factory, NameResults.factory, Promise::new);
      }
    }

    /** An object that can be called. A method that is not overridden is unimplemented. */
    public abstract static class Server extends CapabilityServer {
      protected CompletionStage<?> count(
          CallContext<CountParams.Reader, CountResults.Builder> context) throws Exception {
        return context.unimplemented();
      }

      /** Not the one of Named. */
      protected CompletionStage<?> name(
          CallContext<NameParams.Reader, NameResults.Builder> context) throws Exception {
        return context.unimplemented();
      }

      @Override
      protected @Nullable CompletionStage<?> dispatch(
          long interfaceId, int method, IncomingCall call) throws Exception {
        if (interfaceId == Counted.TYPE_ID) {
          return dispatch0(method, call);
        }
        return call.unknownInterface("services.capnp:Counted");
      }

      private @Nullable CompletionStage<?> dispatch0(
          int method, IncomingCall call) throws Exception {
        return switch (method) {
          case 0 ->
              count(call.context(Counted.COUNT, CountParams.factory, CountResults.factory));
          case 1 ->
              name(call.context(Counted.NAME, NameParams.factory, NameResults.factory));
          default -> call.unknownMethod("services.capnp:Counted");
        };
      }
    }

    /** The struct {@code CountParams}. */
    public static final class CountParams {
      /** Words of data and pointers. */
      public static final StructSize STRUCT_SIZE = new StructSize((short) 0, (short) 0);

      /** Makes readers and builders. */
      public static final Factory factory = new Factory();

      /** Makes lists. */
      public static final StructList.Factory<Builder, Reader> listFactory =
          new StructList.Factory<>(factory);

      private CountParams() {}

      /** Makes readers and builders of {@code CountParams}. */
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

      /** Reads {@code CountParams}. */
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

      /** Builds {@code CountParams}. */
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
              0x95a70cfe5b396f59L,
              "AAAAAAUABgBZbzlb/gynlRcAAAABAAAAAAAAAAAAAAAAAAcAAAAAAAAAAAAAAAAAFQAAACIB"
              + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAc2VydmljZXMuY2Fw"
              + "bnA6Q291bnRlZC5jb3VudCRQYXJhbXMAAAAAAA==");
    }

    /** The struct {@code CountResults}. */
    public static final class CountResults {
      /** Words of data and pointers. */
      public static final StructSize STRUCT_SIZE = new StructSize((short) 1, (short) 0);

      /** Makes readers and builders. */
      public static final Factory factory = new Factory();

      /** Makes lists. */
      public static final StructList.Factory<Builder, Reader> listFactory =
          new StructList.Factory<>(factory);

      private CountResults() {}

      /** Makes readers and builders of {@code CountResults}. */
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

      /** Reads {@code CountResults}. */
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
        public int getCount() {
          return _getIntField(0);
        }
      }

      /** Builds {@code CountResults}. */
      public static final class Builder extends StructBuilder {
        private Builder(
            SegmentBuilder segment, int data, int pointers, int dataSize, short pointerCount) {
          super(segment, data, pointers, dataSize, pointerCount);
        }

        /** A view of what is built so far, and of later changes. */
        public Reader asReader() {
          return new Reader(segment, data, pointers, dataSize, pointerCount, 0x7fffffff);
        }

        public int getCount() {
          return _getIntField(0);
        }

        public void setCount(int value) {
          _setIntField(0, value);
        }
      }

      /** The schema of this type. */
      public static final SchemaNode SCHEMA =
          SchemaNode.of(
              0xe4a792ebfb8f6c85L,
              "AAAAAAUABgCFbI/765Kn5BcAAAABAAEAAAAAAAAAAAAAAAcAAAAAAAAAAAAAAAAAFQAAACoB"
              + "AAAAAAAAAAAAAAAAAAAAAAAAHQAAAD8AAAAAAAAAAAAAAAAAAAAAAAAAc2VydmljZXMuY2Fw"
              + "bnA6Q291bnRlZC5jb3VudCRSZXN1bHRzAAAAAAQAAAADAAQAAAAAAAAAAAAAAAEAAAAAAAAA"
              + "AAAAAAAADQAAADIAAAAAAAAAAAAAAAgAAAADAAEAFAAAAAIAAQBjb3VudAAAAAgAAAAAAAAA"
              + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA");
    }

    /** The struct {@code NameParams}. */
    public static final class NameParams {
      /** Words of data and pointers. */
      public static final StructSize STRUCT_SIZE = new StructSize((short) 0, (short) 1);

      /** Makes readers and builders. */
      public static final Factory factory = new Factory();

      /** Makes lists. */
      public static final StructList.Factory<Builder, Reader> listFactory =
          new StructList.Factory<>(factory);

      private NameParams() {}

      /** Makes readers and builders of {@code NameParams}. */
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

      /** Reads {@code NameParams}. */
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

        public boolean hasLanguage() {
          return !_pointerFieldIsNull(0);
        }

        public Text.Reader getLanguage() {
          return _getPointerField(Text.factory, 0);
        }
      }

      /** Builds {@code NameParams}. */
      public static final class Builder extends StructBuilder {
        private Builder(
            SegmentBuilder segment, int data, int pointers, int dataSize, short pointerCount) {
          super(segment, data, pointers, dataSize, pointerCount);
        }

        /** A view of what is built so far, and of later changes. */
        public Reader asReader() {
          return new Reader(segment, data, pointers, dataSize, pointerCount, 0x7fffffff);
        }

        public boolean hasLanguage() {
          return !_pointerFieldIsNull(0);
        }

        public Text.Builder getLanguage() {
          return _getPointerField(Text.factory, 0);
        }

        public void setLanguage(String value) {
          _setPointerField(Text.factory, 0, new Text.Reader(value));
        }

        public void setLanguage(Text.Reader value) {
          _setPointerField(Text.factory, 0, value);
        }

        public Text.Builder initLanguage(int size) {
          return _initPointerField(Text.factory, 0, size);
        }
      }

      /** The schema of this type. */
      public static final SchemaNode SCHEMA =
          SchemaNode.of(
              0x89aa8723e63d16baL,
              "AAAAAAUABgC6Fj3mI4eqiRcAAAABAAAAAAAAAAAAAAABAAcAAAAAAAAAAAAAAAAAFQAAABoB"
              + "AAAAAAAAAAAAAAAAAAAAAAAAHQAAAD8AAAAAAAAAAAAAAAAAAAAAAAAAc2VydmljZXMuY2Fw"
              + "bnA6Q291bnRlZC5uYW1lJFBhcmFtcwAAAAAAAAQAAAADAAQAAAAAAAAAAAAAAAEAAAAAAAAA"
              + "AAAAAAAADQAAAEoAAAAAAAAAAAAAAAwAAAADAAEAGAAAAAIAAQBsYW5ndWFnZQAAAAAAAAAA"
              + "DAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAMAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
              + "AAA=");
    }

    /** The struct {@code NameResults}. */
    public static final class NameResults {
      /** Words of data and pointers. */
      public static final StructSize STRUCT_SIZE = new StructSize((short) 0, (short) 1);

      /** Makes readers and builders. */
      public static final Factory factory = new Factory();

      /** Makes lists. */
      public static final StructList.Factory<Builder, Reader> listFactory =
          new StructList.Factory<>(factory);

      private NameResults() {}

      /** Makes readers and builders of {@code NameResults}. */
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

      /** Reads {@code NameResults}. */
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

        public boolean hasName() {
          return !_pointerFieldIsNull(0);
        }

        public Text.Reader getName() {
          return _getPointerField(Text.factory, 0);
        }
      }

      /** Builds {@code NameResults}. */
      public static final class Builder extends StructBuilder {
        private Builder(
            SegmentBuilder segment, int data, int pointers, int dataSize, short pointerCount) {
          super(segment, data, pointers, dataSize, pointerCount);
        }

        /** A view of what is built so far, and of later changes. */
        public Reader asReader() {
          return new Reader(segment, data, pointers, dataSize, pointerCount, 0x7fffffff);
        }

        public boolean hasName() {
          return !_pointerFieldIsNull(0);
        }

        public Text.Builder getName() {
          return _getPointerField(Text.factory, 0);
        }

        public void setName(String value) {
          _setPointerField(Text.factory, 0, new Text.Reader(value));
        }

        public void setName(Text.Reader value) {
          _setPointerField(Text.factory, 0, value);
        }

        public Text.Builder initName(int size) {
          return _initPointerField(Text.factory, 0, size);
        }
      }

      /** The schema of this type. */
      public static final SchemaNode SCHEMA =
          SchemaNode.of(
              0xe52f09578ec2e5d1L,
              "AAAAAAUABgDR5cKOVwkv5RcAAAABAAAAAAAAAAAAAAABAAcAAAAAAAAAAAAAAAAAFQAAACIB"
              + "AAAAAAAAAAAAAAAAAAAAAAAAHQAAAD8AAAAAAAAAAAAAAAAAAAAAAAAAc2VydmljZXMuY2Fw"
              + "bnA6Q291bnRlZC5uYW1lJFJlc3VsdHMAAAAAAAQAAAADAAQAAAAAAAAAAAAAAAEAAAAAAAAA"
              + "AAAAAAAADQAAACoAAAAAAAAAAAAAAAgAAAADAAEAFAAAAAIAAQBuYW1lAAAAAAwAAAAAAAAA"
              + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA");
    }

    /** The schema of this type. */
    public static final SchemaNode SCHEMA =
        SchemaNode.of(
            0xe35572de22b514beL,
            "AAAAAAUABgC+FLUi3nJV4w8AAAADAAAAgpPkxaa30fAAAAAAAAAAAAAAAAAAAAAAFQAAALoA"
            + "AAAdAAAABwAAAAAAAAAAAAAAGQAAAIcAAABhAAAABwAAAAAAAAAAAAAAc2VydmljZXMuY2Fw"
            + "bnA6Q291bnRlZAAAAAAAAAEAAQAIAAAAAwAFAAAAAAAAAAAAWW85W/4Mp5WFbI/765Kn5DEA"
            + "AAAyAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAJQAAAAYAAAABAAAAAAAAALoWPeYjh6qJ"
            + "0eXCjlcJL+UVAAAAKgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAkAAAAGAAAAY291bnQA"
            + "AABuYW1lAAAAAAAAAAABAAEA");
  }

  /** The interface {@code Marker}. */
  public static final class Marker {
    /** The id of the interface. */
    public static final long TYPE_ID = 0xce2f1fc4f428d71dL;

    /** Reads, writes and makes references. */
    public static final CapabilityFactory<Client> factory =
        new CapabilityFactory<>(TYPE_ID, Client::new);

    private Marker() {}

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
    }

    /** An object that can be called. A method that is not overridden is unimplemented. */
    public abstract static class Server extends CapabilityServer {
      @Override
      protected @Nullable CompletionStage<?> dispatch(
          long interfaceId, int method, IncomingCall call) throws Exception {
        if (interfaceId == Marker.TYPE_ID) {
          return dispatch0(method, call);
        }
        return call.unknownInterface("services.capnp:Marker");
      }

      private @Nullable CompletionStage<?> dispatch0(
          int method, IncomingCall call) throws Exception {
        return call.unknownMethod("services.capnp:Marker");
      }
    }

    /** The schema of this type. */
    public static final SchemaNode SCHEMA =
        SchemaNode.of(
            0xce2f1fc4f428d71dL,
            "AAAAAAUABgAd1yj0xB8vzg8AAAADAAAAgpPkxaa30fAAAAAAAAAAAAAAAAAAAAAAFQAAALIA"
            + "AAAdAAAABwAAAAAAAAAAAAAAGQAAAAcAAAAZAAAABwAAAAAAAAAAAAAAc2VydmljZXMuY2Fw"
            + "bnA6TWFya2VyAAAAAAAAAAEAAQAAAAAAAwAFAAAAAAABAAEA");
  }

  /** The interface {@code Calculator}. */
  public static final class Calculator {
    /** The id of the interface. */
    public static final long TYPE_ID = 0xc13f222ec0ff883eL;

    /** Reads, writes and makes references. */
    public static final CapabilityFactory<Client> factory =
        new CapabilityFactory<>(TYPE_ID, Client::new);

    /** The method {@code evaluate}. */
    public static final Method EVALUATE =
        new Method(TYPE_ID, 0, "services.capnp:Calculator", "evaluate", false, true);

    /** The method {@code define}. */
    public static final Method DEFINE =
        new Method(TYPE_ID, 1, "services.capnp:Calculator", "define", false, true);

    /** The method {@code reset}. */
    public static final Method RESET =
        new Method(TYPE_ID, 2, "services.capnp:Calculator", "reset", false, false);

    /** The method {@code write}. */
    public static final Method WRITE =
        new Method(TYPE_ID, 3, "services.capnp:Calculator", "write", true, false);

    /** The method {@code functions}. */
    public static final Method FUNCTIONS =
        new Method(TYPE_ID, 4, "services.capnp:Calculator", "functions", false, true);

    /** The method {@code any}. */
    public static final Method ANY =
        new Method(TYPE_ID, 5, "services.capnp:Calculator", "any", false, true);

    /** The method {@code nothing}. */
    public static final Method NOTHING =
        new Method(TYPE_ID, 6, "services.capnp:Calculator", "nothing", false, false);

    /** The method {@code class}. */
    public static final Method CLASS =
        new Method(TYPE_ID, 7, "services.capnp:Calculator", "class", false, true);

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

      /** A new reference to the same object, as one of this superclass. */
      public Named.Client asNamed() {
        return as(Named.factory);
      }

      /** A new reference to the same object, as one of this superclass. */
      public Counted.Client asCounted() {
        return as(Counted.factory);
      }

      /** A new reference to the same object, as one of this superclass. */
      public Marker.Client asMarker() {
        return as(Marker.factory);
      }

      /** Works it out, sooner or later. */
      public Request<EvaluateParams.Builder, EvaluateResults.Reader, EvaluateResults.Promised>
          evaluateRequest() {
        return newRequest(
            Calculator.EVALUATE,
            EvaluateParams.factory,
            EvaluateResults.factory,
            EvaluateResults.Promised::new);
      }

      public Request<Expression.Builder, Context.Reader, Context.Promised>
          defineRequest() {
        return newRequest(
            Calculator.DEFINE, Expression.factory, Context.factory, Context.Promised::new);
      }

      public Request<ResetParams.Builder, ResetResults.Reader, Promise<ResetResults.Reader>>
          resetRequest() {
        return newRequest(
            Calculator.RESET, ResetParams.factory, ResetResults.factory, Promise::new);
      }

      public StreamRequest<WriteParams.Builder> writeRequest() {
        return newStreamRequest(Calculator.WRITE, WriteParams.factory);
      }

      public Request<FunctionsParams.Builder, FunctionsResults.Reader, FunctionsResults.Promised>
          functionsRequest() {
        return newRequest(
            Calculator.FUNCTIONS,
            FunctionsParams.factory,
            FunctionsResults.factory,
            FunctionsResults.Promised::new);
      }

      public Request<AnyParams.Builder, Features.Pointers.Reader, Features.Pointers.Promised>
          anyRequest() {
        return newRequest(
            Calculator.ANY,
            AnyParams.factory,
            Features.Pointers.factory,
            Features.Pointers.Promised::new);
      }

      public Request<
          NothingParams.Builder, Features.Primitives.Reader, Promise<Features.Primitives.Reader>>
          nothingRequest() {
        return newRequest(
            Calculator.NOTHING, NothingParams.factory, Features.Primitives.factory, Promise::new);
      }

      public Request<ClassParams.Builder, ClassResults.Reader, ClassResults.Promised>
          classRequest() {
        return newRequest(
            Calculator.CLASS,
            ClassParams.factory,
            ClassResults.factory,
            ClassResults.Promised::new);
      }

      /** The name, by which it is known. */
      public Request<
          Named.NameParams.Builder, Named.NameResults.Reader, Promise<Named.NameResults.Reader>>
          nameRequest() {
        return newRequest(
            Named.NAME, Named.NameParams.factory, Named.NameResults.factory, Promise::new);
      }

      public Request<
          Counted.CountParams.Builder,
          Counted.CountResults.Reader,
          Promise<Counted.CountResults.Reader>>
          countRequest() {
        return newRequest(
            Counted.COUNT, Counted.CountParams.factory, Counted.CountResults.factory, Promise::new);
      }

      /** Not the one of Named. */
      public Request<
          Counted.NameParams.Builder,
          Counted.NameResults.Reader,
          Promise<Counted.NameResults.Reader>>
          nameRequest_() {
        return newRequest(
            Counted.NAME, Counted.NameParams.factory, Counted.NameResults.factory, Promise::new);
      }
    }

    /** An object that can be called. A method that is not overridden is unimplemented. */
    public abstract static class Server extends CapabilityServer {
      /** Works it out, sooner or later. */
      protected CompletionStage<?> evaluate(
          CallContext<EvaluateParams.Reader, EvaluateResults.Builder> context) throws Exception {
        return context.unimplemented();
      }

      protected CompletionStage<?> define(
          CallContext<Expression.Reader, Context.Builder> context) throws Exception {
        return context.unimplemented();
      }

      protected CompletionStage<?> reset(
          CallContext<ResetParams.Reader, ResetResults.Builder> context) throws Exception {
        return context.unimplemented();
      }

      protected CompletionStage<?> write(
          CallContext<WriteParams.Reader, Void> context) throws Exception {
        return context.unimplemented();
      }

      protected CompletionStage<?> functions(
          CallContext<FunctionsParams.Reader, FunctionsResults.Builder> context) throws Exception {
        return context.unimplemented();
      }

      protected CompletionStage<?> any(
          CallContext<AnyParams.Reader, Features.Pointers.Builder> context) throws Exception {
        return context.unimplemented();
      }

      protected CompletionStage<?> nothing(
          CallContext<NothingParams.Reader, Features.Primitives.Builder> context) throws Exception {
        return context.unimplemented();
      }

      protected CompletionStage<?> class_(
          CallContext<ClassParams.Reader, ClassResults.Builder> context) throws Exception {
        return context.unimplemented();
      }

      /** The name, by which it is known. */
      protected CompletionStage<?> name(
          CallContext<Named.NameParams.Reader, Named.NameResults.Builder> context)
          throws Exception {
        return context.unimplemented();
      }

      protected CompletionStage<?> count(
          CallContext<Counted.CountParams.Reader, Counted.CountResults.Builder> context)
          throws Exception {
        return context.unimplemented();
      }

      /** Not the one of Named. */
      protected CompletionStage<?> name_(
          CallContext<Counted.NameParams.Reader, Counted.NameResults.Builder> context)
          throws Exception {
        return context.unimplemented();
      }

      @Override
      protected @Nullable CompletionStage<?> dispatch(
          long interfaceId, int method, IncomingCall call) throws Exception {
        if (interfaceId == Calculator.TYPE_ID) {
          return dispatch0(method, call);
        }
        if (interfaceId == Named.TYPE_ID) {
          return dispatch1(method, call);
        }
        if (interfaceId == Counted.TYPE_ID) {
          return dispatch2(method, call);
        }
        if (interfaceId == Marker.TYPE_ID) {
          return dispatch3(method, call);
        }
        return call.unknownInterface("services.capnp:Calculator");
      }

      private @Nullable CompletionStage<?> dispatch0(
          int method, IncomingCall call) throws Exception {
        return switch (method) {
          case 0 ->
              evaluate(call.context(
                  Calculator.EVALUATE, EvaluateParams.factory, EvaluateResults.factory));
          case 1 ->
              define(call.context(Calculator.DEFINE, Expression.factory, Context.factory));
          case 2 ->
              reset(call.context(Calculator.RESET, ResetParams.factory, ResetResults.factory));
          case 3 ->
              write(call.streamContext(Calculator.WRITE, WriteParams.factory));
          case 4 ->
              functions(call.context(
                  Calculator.FUNCTIONS, FunctionsParams.factory, FunctionsResults.factory));
          case 5 ->
              any(call.context(Calculator.ANY, AnyParams.factory, Features.Pointers.factory));
          case 6 ->
              nothing(call.context(
                  Calculator.NOTHING, NothingParams.factory, Features.Primitives.factory));
          case 7 ->
              class_(call.context(Calculator.CLASS, ClassParams.factory, ClassResults.factory));
          default -> call.unknownMethod("services.capnp:Calculator");
        };
      }

      private @Nullable CompletionStage<?> dispatch1(
          int method, IncomingCall call) throws Exception {
        return switch (method) {
          case 0 ->
              name(call.context(Named.NAME, Named.NameParams.factory, Named.NameResults.factory));
          default -> call.unknownMethod("services.capnp:Named");
        };
      }

      private @Nullable CompletionStage<?> dispatch2(
          int method, IncomingCall call) throws Exception {
        return switch (method) {
          case 0 ->
              count(call.context(
                  Counted.COUNT, Counted.CountParams.factory, Counted.CountResults.factory));
          case 1 ->
              name_(call.context(
                  Counted.NAME, Counted.NameParams.factory, Counted.NameResults.factory));
          default -> call.unknownMethod("services.capnp:Counted");
        };
      }

      private @Nullable CompletionStage<?> dispatch3(
          int method, IncomingCall call) throws Exception {
        return call.unknownMethod("services.capnp:Marker");
      }
    }

    /** The struct {@code EvaluateParams}. */
    public static final class EvaluateParams {
      /** Words of data and pointers. */
      public static final StructSize STRUCT_SIZE = new StructSize((short) 0, (short) 2);

      /** Makes readers and builders. */
      public static final Factory factory = new Factory();

      /** Makes lists. */
      public static final StructList.Factory<Builder, Reader> listFactory =
          new StructList.Factory<>(factory);

      private EvaluateParams() {}

      /** For type parameters that stand for this struct; copies its capabilities. */
      public static PointerType<Builder, Reader> pointerType() {
        return PointerType.of(factory, (segment, pointer, value) -> value.copyTo(segment, pointer));
      }

      /** Makes readers and builders of {@code EvaluateParams}. */
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

      /** Reads {@code EvaluateParams}. */
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

        public boolean hasExpression() {
          return !_pointerFieldIsNull(0);
        }

        public Expression.Reader getExpression() {
          return _getPointerField(Expression.factory, 0);
        }

        public boolean hasContext() {
          return !_pointerFieldIsNull(1);
        }

        public Context.Reader getContext() {
          return _getPointerField(Context.factory, 1);
        }
      }

      /** Builds {@code EvaluateParams}. */
      public static final class Builder extends StructBuilder {
        private Builder(
            SegmentBuilder segment, int data, int pointers, int dataSize, short pointerCount) {
          super(segment, data, pointers, dataSize, pointerCount);
        }

        /** A view of what is built so far, and of later changes. */
        public Reader asReader() {
          return new Reader(segment, data, pointers, dataSize, pointerCount, 0x7fffffff);
        }

        public boolean hasExpression() {
          return !_pointerFieldIsNull(0);
        }

        public Expression.Builder getExpression() {
          return InPlace.struct(Expression.factory, segment, pointers + 0);
        }

        public void setExpression(Expression.Reader value) {
          _setPointerField(DeepCopy.copyable(), 0, value);
        }

        public Expression.Builder initExpression() {
          return _initPointerField(Expression.factory, 0, 0);
        }

        public boolean hasContext() {
          return !_pointerFieldIsNull(1);
        }

        public Context.Builder getContext() {
          return InPlace.struct(Context.factory, segment, pointers + 1);
        }

        public void setContext(Context.Reader value) {
          _setPointerField(DeepCopy.copyable(), 1, value);
        }

        public Context.Builder initContext() {
          return _initPointerField(Context.factory, 1, 0);
        }
      }

      /** A value that is not there yet. */
      public static final class Pipeline extends Pipelined {
        /** The value at a place. */
        public Pipeline(Pipelined at) {
          super(at);
        }

        public Expression.Pipeline getExpression() {
          return new Expression.Pipeline(pointer(0));
        }

        public Context.Pipeline getContext() {
          return new Context.Pipeline(pointer(1));
        }
      }

      /** Results that are not there yet. */
      public static final class Promised extends Promise<Reader> {
        /** For the library. */
        public Promised(Source<Reader> source) {
          super(source);
        }

        public Expression.Pipeline getExpression() {
          return new Expression.Pipeline(pipelined().pointer(0));
        }

        public Context.Pipeline getContext() {
          return new Context.Pipeline(pipelined().pointer(1));
        }
      }

      /** The schema of this type. */
      public static final SchemaNode SCHEMA =
          SchemaNode.of(
              0xdacccf0b18f32293L,
              "AAAAAAUABgCTIvMYC8/M2hoAAAABAAAAAAAAAAAAAAACAAcAAAAAAAAAAAAAAAAAFQAAAFIB"
              + "AAAAAAAAAAAAAAAAAAAAAAAAIQAAAHcAAAAAAAAAAAAAAAAAAAAAAAAAc2VydmljZXMuY2Fw"
              + "bnA6Q2FsY3VsYXRvci5ldmFsdWF0ZSRQYXJhbXMAAAAAAAAACAAAAAMABAAAAAAAAAAAAAAA"
              + "AQAAAAAAAAAAAAAAAAApAAAAWgAAAAAAAAAAAAAAKAAAAAMAAQA0AAAAAgABAAEAAAABAAAA"
              + "AAABAAEAAAAAAAAAAAAAADEAAABCAAAAAAAAAAAAAAAsAAAAAwABADgAAAACAAEAZXhwcmVz"
              + "c2lvbgAAAAAAABAAAAAAAAAAYtTRmIha36AAAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAA"
              + "AAAAAAAAAAAAAAAAY29udGV4dAAQAAAAAAAAAIOQwHLqzw2OAAAAAAAAAAAAAAAAAAAAABAA"
              + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAA==");
    }

    /** The struct {@code EvaluateResults}. */
    public static final class EvaluateResults {
      /** Words of data and pointers. */
      public static final StructSize STRUCT_SIZE = new StructSize((short) 0, (short) 1);

      /** Makes readers and builders. */
      public static final Factory factory = new Factory();

      /** Makes lists. */
      public static final StructList.Factory<Builder, Reader> listFactory =
          new StructList.Factory<>(factory);

      private EvaluateResults() {}

      /** For type parameters that stand for this struct; copies its capabilities. */
      public static PointerType<Builder, Reader> pointerType() {
        return PointerType.of(factory, (segment, pointer, value) -> value.copyTo(segment, pointer));
      }

      /** Makes readers and builders of {@code EvaluateResults}. */
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

      /** Reads {@code EvaluateResults}. */
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

        public boolean hasValue() {
          return !_pointerFieldIsNull(0);
        }

        public Value.Client getValue() {
          return _getPointerField(Value.factory, 0);
        }
      }

      /** Builds {@code EvaluateResults}. */
      public static final class Builder extends StructBuilder {
        private Builder(
            SegmentBuilder segment, int data, int pointers, int dataSize, short pointerCount) {
          super(segment, data, pointers, dataSize, pointerCount);
        }

        /** A view of what is built so far, and of later changes. */
        public Reader asReader() {
          return new Reader(segment, data, pointers, dataSize, pointerCount, 0x7fffffff);
        }

        public boolean hasValue() {
          return !_pointerFieldIsNull(0);
        }

        public Value.Client getValue() {
          return _getPointerField(Value.factory, 0);
        }

        public void setValue(Value.Client value) {
          _setPointerField(Value.factory, 0, value);
        }
      }

      /** A value that is not there yet. */
      public static final class Pipeline extends Pipelined {
        /** The value at a place. */
        public Pipeline(Pipelined at) {
          super(at);
        }

        public Value.Client getValue() {
          return capability(0, Value.factory);
        }
      }

      /** Results that are not there yet. */
      public static final class Promised extends Promise<Reader> {
        /** For the library. */
        public Promised(Source<Reader> source) {
          super(source);
        }

        public Value.Client getValue() {
          return pipelined().capability(0, Value.factory);
        }
      }

      /** The schema of this type. */
      public static final SchemaNode SCHEMA =
          SchemaNode.of(
              0x8cebfb46caea0d0fL,
              "AAAAAAUABgAPDerKRvvrjBoAAAABAAAAAAAAAAAAAAABAAcAAAAAAAAAAAAAAAAAFQAAAFoB"
              + "AAAAAAAAAAAAAAAAAAAAAAAAIQAAAD8AAAAAAAAAAAAAAAAAAAAAAAAAc2VydmljZXMuY2Fw"
              + "bnA6Q2FsY3VsYXRvci5ldmFsdWF0ZSRSZXN1bHRzAAAAAAAABAAAAAMABAAAAAAAAAAAAAAA"
              + "AQAAAAAAAAAAAAAAAAANAAAAMgAAAAAAAAAAAAAACAAAAAMAAQAUAAAAAgABAHZhbHVlAAAA"
              + "EQAAAAAAAACEzVK5CcVU6QAAAAAAAAAAAAAAAAAAAAARAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
              + "AAA=");
    }

    /** The struct {@code ResetParams}. */
    public static final class ResetParams {
      /** Words of data and pointers. */
      public static final StructSize STRUCT_SIZE = new StructSize((short) 0, (short) 0);

      /** Makes readers and builders. */
      public static final Factory factory = new Factory();

      /** Makes lists. */
      public static final StructList.Factory<Builder, Reader> listFactory =
          new StructList.Factory<>(factory);

      private ResetParams() {}

      /** Makes readers and builders of {@code ResetParams}. */
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

      /** Reads {@code ResetParams}. */
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

      /** Builds {@code ResetParams}. */
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
              0xdb533933a14fbeb2L,
              "AAAAAAUABgCyvk+hMzlT2xoAAAABAAAAAAAAAAAAAAAAAAcAAAAAAAAAAAAAAAAAFQAAADoB"
              + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAc2VydmljZXMuY2Fw"
              + "bnA6Q2FsY3VsYXRvci5yZXNldCRQYXJhbXMAAA==");
    }

    /** The struct {@code ResetResults}. */
    public static final class ResetResults {
      /** Words of data and pointers. */
      public static final StructSize STRUCT_SIZE = new StructSize((short) 0, (short) 0);

      /** Makes readers and builders. */
      public static final Factory factory = new Factory();

      /** Makes lists. */
      public static final StructList.Factory<Builder, Reader> listFactory =
          new StructList.Factory<>(factory);

      private ResetResults() {}

      /** Makes readers and builders of {@code ResetResults}. */
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

      /** Reads {@code ResetResults}. */
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

      /** Builds {@code ResetResults}. */
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
              0xf77d33e09aded38eL,
              "AAAAAAUABgCO096a4DN99xoAAAABAAAAAAAAAAAAAAAAAAcAAAAAAAAAAAAAAAAAFQAAAEIB"
              + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAc2VydmljZXMuY2Fw"
              + "bnA6Q2FsY3VsYXRvci5yZXNldCRSZXN1bHRzAA==");
    }

    /** The struct {@code WriteParams}. */
    public static final class WriteParams {
      /** Words of data and pointers. */
      public static final StructSize STRUCT_SIZE = new StructSize((short) 1, (short) 1);

      /** Makes readers and builders. */
      public static final Factory factory = new Factory();

      /** Makes lists. */
      public static final StructList.Factory<Builder, Reader> listFactory =
          new StructList.Factory<>(factory);

      private WriteParams() {}

      /** Makes readers and builders of {@code WriteParams}. */
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

      /** Reads {@code WriteParams}. */
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

        public boolean hasChunk() {
          return !_pointerFieldIsNull(0);
        }

        public Data.Reader getChunk() {
          return _getPointerField(Data.factory, 0);
        }

        public boolean getDone() {
          return _getBooleanField(0, true);
        }
      }

      /** Builds {@code WriteParams}. */
      public static final class Builder extends StructBuilder {
        private Builder(
            SegmentBuilder segment, int data, int pointers, int dataSize, short pointerCount) {
          super(segment, data, pointers, dataSize, pointerCount);
        }

        /** A view of what is built so far, and of later changes. */
        public Reader asReader() {
          return new Reader(segment, data, pointers, dataSize, pointerCount, 0x7fffffff);
        }

        public boolean hasChunk() {
          return !_pointerFieldIsNull(0);
        }

        public Data.Builder getChunk() {
          return _getPointerField(Data.factory, 0);
        }

        public void setChunk(byte[] value) {
          _setPointerField(Data.factory, 0, new Data.Reader(value));
        }

        public void setChunk(Data.Reader value) {
          _setPointerField(Data.factory, 0, value);
        }

        public Data.Builder initChunk(int size) {
          return _initPointerField(Data.factory, 0, size);
        }

        public boolean getDone() {
          return _getBooleanField(0, true);
        }

        public void setDone(boolean value) {
          _setBooleanField(0, value, true);
        }
      }

      /** The schema of this type. */
      public static final SchemaNode SCHEMA =
          SchemaNode.of(
              0x9405f0560d10d3f2L,
              "AAAAAAUABgDy0xANVvAFlBoAAAABAAEAAAAAAAAAAAABAAcAAAAAAAAAAAAAAAAAFQAAADoB"
              + "AAAAAAAAAAAAAAAAAAAAAAAAHQAAAHcAAAAAAAAAAAAAAAAAAAAAAAAAc2VydmljZXMuY2Fw"
              + "bnA6Q2FsY3VsYXRvci53cml0ZSRQYXJhbXMAAAgAAAADAAQAAAAAAAAAAAAAAAEAAAAAAAAA"
              + "AAAAAAAAKQAAADIAAAAAAAAAAAAAACQAAAADAAEAMAAAAAIAAQABAAAAAAAAAAAAAQABAAAA"
              + "AQAAAAAAAAAtAAAAKgAAAAAAAAAAAAAAKAAAAAMAAQA0AAAAAgABAGNodW5rAAAADQAAAAAA"
              + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAANAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABkb25l"
              + "AAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQABAAAAAAAAAAAAAAAAAAAA"
              + "AAAAAAAA");
    }

    /** The struct {@code FunctionsParams}. */
    public static final class FunctionsParams {
      /** Words of data and pointers. */
      public static final StructSize STRUCT_SIZE = new StructSize((short) 0, (short) 0);

      /** Makes readers and builders. */
      public static final Factory factory = new Factory();

      /** Makes lists. */
      public static final StructList.Factory<Builder, Reader> listFactory =
          new StructList.Factory<>(factory);

      private FunctionsParams() {}

      /** Makes readers and builders of {@code FunctionsParams}. */
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

      /** Reads {@code FunctionsParams}. */
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

      /** Builds {@code FunctionsParams}. */
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
              0x913a0196e996a7b1L,
              "AAAAAAUABgCxp5bplgE6kRoAAAABAAAAAAAAAAAAAAAAAAcAAAAAAAAAAAAAAAAAFQAAAFoB"
              + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAc2VydmljZXMuY2Fw"
              + "bnA6Q2FsY3VsYXRvci5mdW5jdGlvbnMkUGFyYW1zAAAAAAAA");
    }

    /** The struct {@code FunctionsResults}. */
    public static final class FunctionsResults {
      /** Words of data and pointers. */
      public static final StructSize STRUCT_SIZE = new StructSize((short) 0, (short) 4);

      /** Makes readers and builders. */
      public static final Factory factory = new Factory();

      /** Makes lists. */
      public static final StructList.Factory<Builder, Reader> listFactory =
          new StructList.Factory<>(factory);

      private static final CapabilityList.Factory<Function.Client>
          ALL_LIST = new CapabilityList.Factory<>(Function.factory);

      private static final PointerList.Factory<
          CapabilityList.Builder<Function.Client>, CapabilityList.Reader<Function.Client>>
          BY_ROW_LIST = new PointerList.Factory<>(new CapabilityList.Factory<>(Function.factory));

      private FunctionsResults() {}

      /** For type parameters that stand for this struct; copies its capabilities. */
      public static PointerType<Builder, Reader> pointerType() {
        return PointerType.of(factory, (segment, pointer, value) -> value.copyTo(segment, pointer));
      }

      /** Makes readers and builders of {@code FunctionsResults}. */
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

      /** Reads {@code FunctionsResults}. */
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

        public boolean hasAll() {
          return !_pointerFieldIsNull(0);
        }

        public CapabilityList.Reader<Function.Client> getAll() {
          return _getPointerField(ALL_LIST, 0);
        }

        public boolean hasByRow() {
          return !_pointerFieldIsNull(1);
        }

        public PointerList.Reader<CapabilityList.Reader<Function.Client>> getByRow() {
          return _getPointerField(BY_ROW_LIST, 1);
        }

        public boolean hasFirst() {
          return !_pointerFieldIsNull(2);
        }

        public Holder.Reader getFirst() {
          return _getPointerField(Holder.factory, 2);
        }

        public boolean hasAny() {
          return !_pointerFieldIsNull(3);
        }

        public AnyPointer.Reader getAny() {
          return _getPointerField(AnyPointer.factory, 3);
        }
      }

      /** Builds {@code FunctionsResults}. */
      public static final class Builder extends StructBuilder {
        private Builder(
            SegmentBuilder segment, int data, int pointers, int dataSize, short pointerCount) {
          super(segment, data, pointers, dataSize, pointerCount);
        }

        /** A view of what is built so far, and of later changes. */
        public Reader asReader() {
          return new Reader(segment, data, pointers, dataSize, pointerCount, 0x7fffffff);
        }

        public boolean hasAll() {
          return !_pointerFieldIsNull(0);
        }

        public CapabilityList.Builder<Function.Client> getAll() {
          return _getPointerField(ALL_LIST, 0);
        }

        public CapabilityList.Builder<Function.Client> initAll(int size) {
          return _initPointerField(ALL_LIST, 0, size);
        }

        public boolean hasByRow() {
          return !_pointerFieldIsNull(1);
        }

        public PointerList.Builder<CapabilityList.Builder<Function.Client>> getByRow() {
          return _getPointerField(BY_ROW_LIST, 1);
        }

        public PointerList.Builder<CapabilityList.Builder<Function.Client>> initByRow(int size) {
          return _initPointerField(BY_ROW_LIST, 1, size);
        }

        public boolean hasFirst() {
          return !_pointerFieldIsNull(2);
        }

        public Holder.Builder getFirst() {
          return InPlace.struct(Holder.factory, segment, pointers + 2);
        }

        public void setFirst(Holder.Reader value) {
          _setPointerField(DeepCopy.copyable(), 2, value);
        }

        public Holder.Builder initFirst() {
          return _initPointerField(Holder.factory, 2, 0);
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
      }

      /** A value that is not there yet. */
      public static final class Pipeline extends Pipelined {
        /** The value at a place. */
        public Pipeline(Pipelined at) {
          super(at);
        }

        public Holder.Pipeline getFirst() {
          return new Holder.Pipeline(pointer(2));
        }

        public Pipelined getAny() {
          return pointer(3);
        }
      }

      /** Results that are not there yet. */
      public static final class Promised extends Promise<Reader> {
        /** For the library. */
        public Promised(Source<Reader> source) {
          super(source);
        }

        public Holder.Pipeline getFirst() {
          return new Holder.Pipeline(pipelined().pointer(2));
        }

        public Pipelined getAny() {
          return pipelined().pointer(3);
        }
      }

      /** The schema of this type. */
      public static final SchemaNode SCHEMA =
          SchemaNode.of(
              0xfb095788eec4f17aL,
              "AAAAAAUABgB68cTuiFcJ+xoAAAABAAAAAAAAAAAAAAAEAAcAAAAAAAAAAAAAAAAAFQAAAGIB"
              + "AAAAAAAAAAAAAAAAAAAAAAAAIQAAAOcAAAAAAAAAAAAAAAAAAAAAAAAAc2VydmljZXMuY2Fw"
              + "bnA6Q2FsY3VsYXRvci5mdW5jdGlvbnMkUmVzdWx0cwAAAAAAEAAAAAMABAAAAAAAAAAAAAAA"
              + "AQAAAAAAAAAAAAAAAABhAAAAIgAAAAAAAAAAAAAAXAAAAAMAAQB4AAAAAgABAAEAAAABAAAA"
              + "AAABAAEAAAAAAAAAAAAAAHUAAAAyAAAAAAAAAAAAAABwAAAAAwABAJwAAAACAAEAAgAAAAIA"
              + "AAAAAAEAAgAAAAAAAAAAAAAAmQAAADIAAAAAAAAAAAAAAJQAAAADAAEAoAAAAAIAAQADAAAA"
              + "AwAAAAAAAQADAAAAAAAAAAAAAACdAAAAIgAAAAAAAAAAAAAAmAAAAAMAAQCkAAAAAgABAGFs"
              + "bAAAAAAADgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAMAAQARAAAAAAAAABYqVfzlb+HY"
              + "AAAAAAAAAAAAAAAAAAAAAA4AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAGJ5Um93AAAADgAAAAAA"
              + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAMAAQAOAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
              + "AwABABEAAAAAAAAAFipV/OVv4dgAAAAAAAAAAAAAAAAAAAAADgAAAAAAAAAAAAAAAAAAAAAA"
              + "AAAAAAAAZmlyc3QAAAAQAAAAAAAAAIxucnkBZuS1AAAAAAAAAAAAAAAAAAAAABAAAAAAAAAA"
              + "AAAAAAAAAAAAAAAAAAAAAGFueQAAAAAAEgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
              + "AAASAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=");
    }

    /** The struct {@code AnyParams}. */
    public static final class AnyParams {
      /** Words of data and pointers. */
      public static final StructSize STRUCT_SIZE = new StructSize((short) 0, (short) 1);

      /** Makes readers and builders. */
      public static final Factory factory = new Factory();

      /** Makes lists. */
      public static final StructList.Factory<Builder, Reader> listFactory =
          new StructList.Factory<>(factory);

      private AnyParams() {}

      /** For type parameters that stand for this struct; copies its capabilities. */
      public static PointerType<Builder, Reader> pointerType() {
        return PointerType.of(factory, (segment, pointer, value) -> value.copyTo(segment, pointer));
      }

      /** Makes readers and builders of {@code AnyParams}. */
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

      /** Reads {@code AnyParams}. */
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

        public boolean hasAny() {
          return !_pointerFieldIsNull(0);
        }

        public AnyPointer.Reader getAny() {
          return _getPointerField(AnyPointer.factory, 0);
        }
      }

      /** Builds {@code AnyParams}. */
      public static final class Builder extends StructBuilder {
        private Builder(
            SegmentBuilder segment, int data, int pointers, int dataSize, short pointerCount) {
          super(segment, data, pointers, dataSize, pointerCount);
        }

        /** A view of what is built so far, and of later changes. */
        public Reader asReader() {
          return new Reader(segment, data, pointers, dataSize, pointerCount, 0x7fffffff);
        }

        public boolean hasAny() {
          return !_pointerFieldIsNull(0);
        }

        public AnyPointer.Builder getAny() {
          return _getPointerField(AnyPointer.factory, 0);
        }

        public void setAny(AnyPointer.Reader value) {
          _setPointerField(DeepCopy.any(), 0, value);
        }

        public AnyPointer.Builder initAny() {
          return _initPointerField(AnyPointer.factory, 0, 0);
        }
      }

      /** A value that is not there yet. */
      public static final class Pipeline extends Pipelined {
        /** The value at a place. */
        public Pipeline(Pipelined at) {
          super(at);
        }

        public Pipelined getAny() {
          return pointer(0);
        }
      }

      /** Results that are not there yet. */
      public static final class Promised extends Promise<Reader> {
        /** For the library. */
        public Promised(Source<Reader> source) {
          super(source);
        }

        public Pipelined getAny() {
          return pipelined().pointer(0);
        }
      }

      /** The schema of this type. */
      public static final SchemaNode SCHEMA =
          SchemaNode.of(
              0xc15da48f5332b953L,
              "AAAAAAUABgBTuTJTj6RdwRoAAAABAAAAAAAAAAAAAAABAAcAAAAAAAAAAAAAAAAAFQAAACoB"
              + "AAAAAAAAAAAAAAAAAAAAAAAAHQAAAD8AAAAAAAAAAAAAAAAAAAAAAAAAc2VydmljZXMuY2Fw"
              + "bnA6Q2FsY3VsYXRvci5hbnkkUGFyYW1zAAAAAAQAAAADAAQAAAAAAAAAAAAAAAEAAAAAAAAA"
              + "AAAAAAAADQAAACIAAAAAAAAAAAAAAAgAAAADAAEAFAAAAAIAAQBhbnkAAAAAABIAAAAAAAAA"
              + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA");
    }

    /** The struct {@code NothingParams}. */
    public static final class NothingParams {
      /** Words of data and pointers. */
      public static final StructSize STRUCT_SIZE = new StructSize((short) 1, (short) 0);

      /** Makes readers and builders. */
      public static final Factory factory = new Factory();

      /** Makes lists. */
      public static final StructList.Factory<Builder, Reader> listFactory =
          new StructList.Factory<>(factory);

      private NothingParams() {}

      /** Makes readers and builders of {@code NothingParams}. */
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

      /** Reads {@code NothingParams}. */
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

      /** Builds {@code NothingParams}. */
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
              0xffeee7de1d51f945L,
              "AAAAAAUABgBF+VEd3ufu/xoAAAABAAEAAAAAAAAAAAAAAAcAAAAAAAAAAAAAAAAAFQAAAEoB"
              + "AAAAAAAAAAAAAAAAAAAAAAAAIQAAAD8AAAAAAAAAAAAAAAAAAAAAAAAAc2VydmljZXMuY2Fw"
              + "bnA6Q2FsY3VsYXRvci5ub3RoaW5nJFBhcmFtcwAAAAAAAAAABAAAAAMABAAAAAAAAAAAAAAA"
              + "AQAAAAAAAAAAAAAAAAANAAAAMgAAAAAAAAAAAAAACAAAAAMAAQAUAAAAAgABAHZhbHVlAAAA"
              + "BAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
              + "AAA=");
    }

    /** The struct {@code ClassParams}. */
    public static final class ClassParams {
      /** Words of data and pointers. */
      public static final StructSize STRUCT_SIZE = new StructSize((short) 0, (short) 1);

      /** Makes readers and builders. */
      public static final Factory factory = new Factory();

      /** Makes lists. */
      public static final StructList.Factory<Builder, Reader> listFactory =
          new StructList.Factory<>(factory);

      private static final CapabilityList.Factory<Marker.Client>
          IN_LIST = new CapabilityList.Factory<>(Marker.factory);

      private ClassParams() {}

      /** For type parameters that stand for this struct; copies its capabilities. */
      public static PointerType<Builder, Reader> pointerType() {
        return PointerType.of(factory, (segment, pointer, value) -> value.copyTo(segment, pointer));
      }

      /** Makes readers and builders of {@code ClassParams}. */
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

      /** Reads {@code ClassParams}. */
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

        public boolean hasIn() {
          return !_pointerFieldIsNull(0);
        }

        public CapabilityList.Reader<Marker.Client> getIn() {
          return _getPointerField(IN_LIST, 0);
        }
      }

      /** Builds {@code ClassParams}. */
      public static final class Builder extends StructBuilder {
        private Builder(
            SegmentBuilder segment, int data, int pointers, int dataSize, short pointerCount) {
          super(segment, data, pointers, dataSize, pointerCount);
        }

        /** A view of what is built so far, and of later changes. */
        public Reader asReader() {
          return new Reader(segment, data, pointers, dataSize, pointerCount, 0x7fffffff);
        }

        public boolean hasIn() {
          return !_pointerFieldIsNull(0);
        }

        public CapabilityList.Builder<Marker.Client> getIn() {
          return _getPointerField(IN_LIST, 0);
        }

        public CapabilityList.Builder<Marker.Client> initIn(int size) {
          return _initPointerField(IN_LIST, 0, size);
        }
      }

      /** The schema of this type. */
      public static final SchemaNode SCHEMA =
          SchemaNode.of(
              0xe4e8206dc4f2dcb5L,
              "AAAAAAUABgC13PLEbSDo5BoAAAABAAAAAAAAAAAAAAABAAcAAAAAAAAAAAAAAAAAFQAAADoB"
              + "AAAAAAAAAAAAAAAAAAAAAAAAHQAAAD8AAAAAAAAAAAAAAAAAAAAAAAAAc2VydmljZXMuY2Fw"
              + "bnA6Q2FsY3VsYXRvci5jbGFzcyRQYXJhbXMAAAQAAAADAAQAAAAAAAAAAAAAAAEAAAAAAAAA"
              + "AAAAAAAADQAAABoAAAAAAAAAAAAAAAgAAAADAAEAJAAAAAIAAQBpbgAAAAAAAA4AAAAAAAAA"
              + "AAAAAAAAAAAAAAAAAAAAAAAAAAADAAEAEQAAAAAAAAAd1yj0xB8vzgAAAAAAAAAAAAAAAAAA"
              + "AAAOAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=");
    }

    /** The struct {@code ClassResults}. */
    public static final class ClassResults {
      /** Words of data and pointers. */
      public static final StructSize STRUCT_SIZE = new StructSize((short) 0, (short) 1);

      /** Makes readers and builders. */
      public static final Factory factory = new Factory();

      /** Makes lists. */
      public static final StructList.Factory<Builder, Reader> listFactory =
          new StructList.Factory<>(factory);

      private ClassResults() {}

      /** For type parameters that stand for this struct; copies its capabilities. */
      public static PointerType<Builder, Reader> pointerType() {
        return PointerType.of(factory, (segment, pointer, value) -> value.copyTo(segment, pointer));
      }

      /** Makes readers and builders of {@code ClassResults}. */
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

      /** Reads {@code ClassResults}. */
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

        public boolean hasOut() {
          return !_pointerFieldIsNull(0);
        }

        public Marker.Client getOut() {
          return _getPointerField(Marker.factory, 0);
        }
      }

      /** Builds {@code ClassResults}. */
      public static final class Builder extends StructBuilder {
        private Builder(
            SegmentBuilder segment, int data, int pointers, int dataSize, short pointerCount) {
          super(segment, data, pointers, dataSize, pointerCount);
        }

        /** A view of what is built so far, and of later changes. */
        public Reader asReader() {
          return new Reader(segment, data, pointers, dataSize, pointerCount, 0x7fffffff);
        }

        public boolean hasOut() {
          return !_pointerFieldIsNull(0);
        }

        public Marker.Client getOut() {
          return _getPointerField(Marker.factory, 0);
        }

        public void setOut(Marker.Client value) {
          _setPointerField(Marker.factory, 0, value);
        }
      }

      /** A value that is not there yet. */
      public static final class Pipeline extends Pipelined {
        /** The value at a place. */
        public Pipeline(Pipelined at) {
          super(at);
        }

        public Marker.Client getOut() {
          return capability(0, Marker.factory);
        }
      }

      /** Results that are not there yet. */
      public static final class Promised extends Promise<Reader> {
        /** For the library. */
        public Promised(Source<Reader> source) {
          super(source);
        }

        public Marker.Client getOut() {
          return pipelined().capability(0, Marker.factory);
        }
      }

      /** The schema of this type. */
      public static final SchemaNode SCHEMA =
          SchemaNode.of(
              0xdb7c97e194d2beb9L,
              "AAAAAAUABgC5vtKU4Zd82xoAAAABAAAAAAAAAAAAAAABAAcAAAAAAAAAAAAAAAAAFQAAAEIB"
              + "AAAAAAAAAAAAAAAAAAAAAAAAHQAAAD8AAAAAAAAAAAAAAAAAAAAAAAAAc2VydmljZXMuY2Fw"
              + "bnA6Q2FsY3VsYXRvci5jbGFzcyRSZXN1bHRzAAQAAAADAAQAAAAAAAAAAAAAAAEAAAAAAAAA"
              + "AAAAAAAADQAAACIAAAAAAAAAAAAAAAgAAAADAAEAFAAAAAIAAQBvdXQAAAAAABEAAAAAAAAA"
              + "Hdco9MQfL84AAAAAAAAAAAAAAAAAAAAAEQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA");
    }

    /** The interface {@code Value}. */
    public static final class Value {
      /** The id of the interface. */
      public static final long TYPE_ID = 0xe954c509b952cd84L;

      /** Reads, writes and makes references. */
      public static final CapabilityFactory<Client> factory =
          new CapabilityFactory<>(TYPE_ID, Client::new);

      /** The method {@code read}. */
      public static final Method READ =
          new Method(TYPE_ID, 0, "services.capnp:Calculator.Value", "read", false, false);

      private Value() {}

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

        public Request<ReadParams.Builder, ReadResults.Reader, Promise<ReadResults.Reader>>
            readRequest() {
          return newRequest(Value.READ, ReadParams.factory, ReadResults.factory, Promise::new);
        }
      }

      /** An object that can be called. A method that is not overridden is unimplemented. */
      public abstract static class Server extends CapabilityServer {
        protected CompletionStage<?> read(
            CallContext<ReadParams.Reader, ReadResults.Builder> context) throws Exception {
          return context.unimplemented();
        }

        @Override
        protected @Nullable CompletionStage<?> dispatch(
            long interfaceId, int method, IncomingCall call) throws Exception {
          if (interfaceId == Value.TYPE_ID) {
            return dispatch0(method, call);
          }
          return call.unknownInterface("services.capnp:Calculator.Value");
        }

        private @Nullable CompletionStage<?> dispatch0(
            int method, IncomingCall call) throws Exception {
          return switch (method) {
            case 0 ->
                read(call.context(Value.READ, ReadParams.factory, ReadResults.factory));
            default -> call.unknownMethod("services.capnp:Calculator.Value");
          };
        }
      }

      /** The struct {@code ReadParams}. */
      public static final class ReadParams {
        /** Words of data and pointers. */
        public static final StructSize STRUCT_SIZE = new StructSize((short) 0, (short) 0);

        /** Makes readers and builders. */
        public static final Factory factory = new Factory();

        /** Makes lists. */
        public static final StructList.Factory<Builder, Reader> listFactory =
            new StructList.Factory<>(factory);

        private ReadParams() {}

        /** Makes readers and builders of {@code ReadParams}. */
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

        /** Reads {@code ReadParams}. */
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

        /** Builds {@code ReadParams}. */
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
                0xd71866e14f366576L,
                "AAAAAAUABgB2ZTZP4WYY1yAAAAABAAAAAAAAAAAAAAAAAAcAAAAAAAAAAAAAAAAAFQAAAGIB"
                + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAc2VydmljZXMuY2Fw"
                + "bnA6Q2FsY3VsYXRvci5WYWx1ZS5yZWFkJFBhcmFtcwAAAAAA");
      }

      /** The struct {@code ReadResults}. */
      public static final class ReadResults {
        /** Words of data and pointers. */
        public static final StructSize STRUCT_SIZE = new StructSize((short) 1, (short) 0);

        /** Makes readers and builders. */
        public static final Factory factory = new Factory();

        /** Makes lists. */
        public static final StructList.Factory<Builder, Reader> listFactory =
            new StructList.Factory<>(factory);

        private ReadResults() {}

        /** Makes readers and builders of {@code ReadResults}. */
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

        /** Reads {@code ReadResults}. */
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

          public double getValue() {
            return _getDoubleField(0);
          }
        }

        /** Builds {@code ReadResults}. */
        public static final class Builder extends StructBuilder {
          private Builder(
              SegmentBuilder segment, int data, int pointers, int dataSize, short pointerCount) {
            super(segment, data, pointers, dataSize, pointerCount);
          }

          /** A view of what is built so far, and of later changes. */
          public Reader asReader() {
            return new Reader(segment, data, pointers, dataSize, pointerCount, 0x7fffffff);
          }

          public double getValue() {
            return _getDoubleField(0);
          }

          public void setValue(double value) {
            _setDoubleField(0, value);
          }
        }

        /** The schema of this type. */
        public static final SchemaNode SCHEMA =
            SchemaNode.of(
                0xa81f25959a5820ffL,
                "AAAAAAUABgD/IFialSUfqCAAAAABAAEAAAAAAAAAAAAAAAcAAAAAAAAAAAAAAAAAFQAAAGoB"
                + "AAAAAAAAAAAAAAAAAAAAAAAAIQAAAD8AAAAAAAAAAAAAAAAAAAAAAAAAc2VydmljZXMuY2Fw"
                + "bnA6Q2FsY3VsYXRvci5WYWx1ZS5yZWFkJFJlc3VsdHMAAAAABAAAAAMABAAAAAAAAAAAAAAA"
                + "AQAAAAAAAAAAAAAAAAANAAAAMgAAAAAAAAAAAAAACAAAAAMAAQAUAAAAAgABAHZhbHVlAAAA"
                + "CwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAALAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
                + "AAA=");
      }

      /** The schema of this type. */
      public static final SchemaNode SCHEMA =
          SchemaNode.of(
              0xe954c509b952cd84L,
              "AAAAAAUABgCEzVK5CcVU6RoAAAADAAAAPoj/wC4iP8EAAAAAAAAAAAAAAAAAAAAAFQAAAAIB"
              + "AAAhAAAABwAAAAAAAAAAAAAAHQAAAEcAAABBAAAABwAAAAAAAAAAAAAAc2VydmljZXMuY2Fw"
              + "bnA6Q2FsY3VsYXRvci5WYWx1ZQAAAAAAAQABAAQAAAADAAUAAAAAAAAAAAB2ZTZP4WYY1/8g"
              + "WJqVJR+oEQAAACoAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAFAAAABgAAAHJlYWQAAAAA"
              + "AAAAAAEAAQA=");
    }

    /** The interface {@code Function}. */
    public static final class Function {
      /** The id of the interface. */
      public static final long TYPE_ID = 0xd8e16fe5fc552a16L;

      /** Reads, writes and makes references. */
      public static final CapabilityFactory<Client> factory =
          new CapabilityFactory<>(TYPE_ID, Client::new);

      /** The method {@code call}. */
      public static final Method CALL =
          new Method(TYPE_ID, 0, "services.capnp:Calculator.Function", "call", false, false);

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

        /** A new reference to the same object, as one of this superclass. */
        public Named.Client asNamed() {
          return as(Named.factory);
        }

        public Request<CallParams.Builder, CallResults.Reader, Promise<CallResults.Reader>>
            callRequest() {
          return newRequest(Function.CALL, CallParams.factory, CallResults.factory, Promise::new);
        }

        /** The name, by which it is known. */
        public Request<
            Named.NameParams.Builder, Named.NameResults.Reader, Promise<Named.NameResults.Reader>>
            nameRequest() {
          return newRequest(
              Named.NAME, Named.NameParams.factory, Named.NameResults.factory, Promise::new);
        }
      }

      /** An object that can be called. A method that is not overridden is unimplemented. */
      public abstract static class Server extends CapabilityServer {
        protected CompletionStage<?> call(
            CallContext<CallParams.Reader, CallResults.Builder> context) throws Exception {
          return context.unimplemented();
        }

        /** The name, by which it is known. */
        protected CompletionStage<?> name(
            CallContext<Named.NameParams.Reader, Named.NameResults.Builder> context)
            throws Exception {
          return context.unimplemented();
        }

        @Override
        protected @Nullable CompletionStage<?> dispatch(
            long interfaceId, int method, IncomingCall call) throws Exception {
          if (interfaceId == Function.TYPE_ID) {
            return dispatch0(method, call);
          }
          if (interfaceId == Named.TYPE_ID) {
            return dispatch1(method, call);
          }
          return call.unknownInterface("services.capnp:Calculator.Function");
        }

        private @Nullable CompletionStage<?> dispatch0(
            int method, IncomingCall call) throws Exception {
          return switch (method) {
            case 0 ->
                call(call.context(Function.CALL, CallParams.factory, CallResults.factory));
            default -> call.unknownMethod("services.capnp:Calculator.Function");
          };
        }

        private @Nullable CompletionStage<?> dispatch1(
            int method, IncomingCall call) throws Exception {
          return switch (method) {
            case 0 ->
                name(call.context(Named.NAME, Named.NameParams.factory, Named.NameResults.factory));
            default -> call.unknownMethod("services.capnp:Named");
          };
        }
      }

      /** The struct {@code CallParams}. */
      public static final class CallParams {
        /** Words of data and pointers. */
        public static final StructSize STRUCT_SIZE = new StructSize((short) 0, (short) 1);

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

          public boolean hasArguments() {
            return !_pointerFieldIsNull(0);
          }

          public PrimitiveList.Double.Reader getArguments() {
            return _getPointerField(PrimitiveList.Double.factory, 0);
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

          public boolean hasArguments() {
            return !_pointerFieldIsNull(0);
          }

          public PrimitiveList.Double.Builder getArguments() {
            return InPlace.list(PrimitiveList.Double.factory, segment, pointers + 0);
          }

          public void setArguments(PrimitiveList.Double.Reader value) {
            _setPointerField(PrimitiveList.Double.factory, 0, value);
          }

          public PrimitiveList.Double.Builder initArguments(int size) {
            return _initPointerField(PrimitiveList.Double.factory, 0, size);
          }
        }

        /** The schema of this type. */
        public static final SchemaNode SCHEMA =
            SchemaNode.of(
                0xf6306ba6d750c528L,
                "AAAAAAUABgAoxVDXpmsw9iMAAAABAAAAAAAAAAAAAAABAAcAAAAAAAAAAAAAAAAAFQAAAHoB"
                + "AAAAAAAAAAAAAAAAAAAAAAAAIQAAAD8AAAAAAAAAAAAAAAAAAAAAAAAAc2VydmljZXMuY2Fw"
                + "bnA6Q2FsY3VsYXRvci5GdW5jdGlvbi5jYWxsJFBhcmFtcwAABAAAAAMABAAAAAAAAAAAAAAA"
                + "AQAAAAAAAAAAAAAAAAANAAAAUgAAAAAAAAAAAAAADAAAAAMAAQAoAAAAAgABAGFyZ3VtZW50"
                + "cwAAAAAAAAAOAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAwABAAsAAAAAAAAAAAAAAAAA"
                + "AAAAAAAAAAAAAAAAAAAAAAAADgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA");
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

          public double getValue() {
            return _getDoubleField(0);
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

          public double getValue() {
            return _getDoubleField(0);
          }

          public void setValue(double value) {
            _setDoubleField(0, value);
          }
        }

        /** The schema of this type. */
        public static final SchemaNode SCHEMA =
            SchemaNode.of(
                0xc1b89593680849aaL,
                "AAAAAAUABgCqSQhok5W4wSMAAAABAAEAAAAAAAAAAAAAAAcAAAAAAAAAAAAAAAAAFQAAAIIB"
                + "AAAAAAAAAAAAAAAAAAAAAAAAIQAAAD8AAAAAAAAAAAAAAAAAAAAAAAAAc2VydmljZXMuY2Fw"
                + "bnA6Q2FsY3VsYXRvci5GdW5jdGlvbi5jYWxsJFJlc3VsdHMABAAAAAMABAAAAAAAAAAAAAAA"
                + "AQAAAAAAAAAAAAAAAAANAAAAMgAAAAAAAAAAAAAACAAAAAMAAQAUAAAAAgABAHZhbHVlAAAA"
                + "CwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAALAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
                + "AAA=");
      }

      /** The schema of this type. */
      public static final SchemaNode SCHEMA =
          SchemaNode.of(
              0xd8e16fe5fc552a16L,
              "AAAAAAUABgAWKlX85W/h2BoAAAADAAAAPoj/wC4iP8EAAAAAAAAAAAAAAAAAAAAAFQAAABoB"
              + "AAAlAAAABwAAAAAAAAAAAAAAIQAAAEcAAABFAAAAFwAAAAAAAAAAAAAAc2VydmljZXMuY2Fw"
              + "bnA6Q2FsY3VsYXRvci5GdW5jdGlvbgAAAAAAAAAAAAABAAEABAAAAAMABQAAAAAAAAAAACjF"
              + "UNemazD2qkkIaJOVuMERAAAAKgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAUAAAAGAAAA"
              + "Y2FsbAAAAAAEAAAAAQABADtT7JGnzJTRAAAAAAAAAAA=");
    }

    /** The struct {@code Expression}. */
    public static final class Expression {
      /** Words of data and pointers. */
      public static final StructSize STRUCT_SIZE = new StructSize((short) 2, (short) 2);

      /** Makes readers and builders. */
      public static final Factory factory = new Factory();

      /** Makes lists. */
      public static final StructList.Factory<Builder, Reader> listFactory =
          new StructList.Factory<>(factory);

      private Expression() {}

      /** For type parameters that stand for this struct; copies its capabilities. */
      public static PointerType<Builder, Reader> pointerType() {
        return PointerType.of(factory, (segment, pointer, value) -> value.copyTo(segment, pointer));
      }

      /** The members of the union. */
      public enum Which {
        LITERAL,
        PREVIOUS,
        CALL,
        /** A number that this schema does not know. */
        _NOT_IN_SCHEMA;

        private static Which of(int number) {
          boolean known = number >= 0 && number < BY_NUMBER.length - 1;
          return known ? BY_NUMBER[number] : _NOT_IN_SCHEMA;
        }

        private static final Which[] BY_NUMBER = values();
      }

      /** Makes readers and builders of {@code Expression}. */
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

      /** Reads {@code Expression}. */
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

        /** Which member of the union is set. */
        public Which which() {
          return Which.of(_getShortField(4) & 0xffff);
        }

        public boolean isLiteral() {
          return _getShortField(4) == 0;
        }

        public double getLiteral() {
          return _getDoubleField(0);
        }

        public boolean isPrevious() {
          return _getShortField(4) == 1;
        }

        public boolean hasPrevious() {
          return _getShortField(4) == 1 && !_pointerFieldIsNull(0);
        }

        public Value.Client getPrevious() {
          return _getPointerField(Value.factory, 0);
        }

        public boolean isCall() {
          return _getShortField(4) == 2;
        }

        public Call.Reader getCall() {
          return new Call.Reader(segment, data, pointers, dataSize, pointerCount, nestingLimit);
        }
      }

      /** Builds {@code Expression}. */
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
          return Which.of(_getShortField(4) & 0xffff);
        }

        public boolean isLiteral() {
          return _getShortField(4) == 0;
        }

        public double getLiteral() {
          return _getDoubleField(0);
        }

        public void setLiteral(double value) {
          _setShortField(4, (short) 0);
          _setDoubleField(0, value);
        }

        public boolean isPrevious() {
          return _getShortField(4) == 1;
        }

        public boolean hasPrevious() {
          return _getShortField(4) == 1 && !_pointerFieldIsNull(0);
        }

        public Value.Client getPrevious() {
          return _getPointerField(Value.factory, 0);
        }

        public void setPrevious(Value.Client value) {
          _setShortField(4, (short) 1);
          _setPointerField(Value.factory, 0, value);
        }

        public boolean isCall() {
          return _getShortField(4) == 2;
        }

        public Call.Builder getCall() {
          return new Call.Builder(segment, data, pointers, dataSize, pointerCount);
        }

        /** Sets every field of the group to its default. */
        public Call.Builder initCall() {
          _setShortField(4, (short) 2);
          _clearPointerField(0);
          _clearPointerField(1);
          return getCall();
        }
      }

      /** A value that is not there yet. */
      public static final class Pipeline extends Pipelined {
        /** The value at a place. */
        public Pipeline(Pipelined at) {
          super(at);
        }

        public Value.Client getPrevious() {
          return capability(0, Value.factory);
        }

        public Call.Pipeline getCall() {
          return new Call.Pipeline(this);
        }
      }

      /** Results that are not there yet. */
      public static final class Promised extends Promise<Reader> {
        /** For the library. */
        public Promised(Source<Reader> source) {
          super(source);
        }

        public Value.Client getPrevious() {
          return pipelined().capability(0, Value.factory);
        }

        public Call.Pipeline getCall() {
          return new Call.Pipeline(pipelined());
        }
      }

      /** The group {@code Call}. */
      public static final class Call {
        private Call() {}

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

          public boolean hasFunction() {
            return !_pointerFieldIsNull(0);
          }

          public Function.Client getFunction() {
            return _getPointerField(Function.factory, 0);
          }

          public boolean hasArguments() {
            return !_pointerFieldIsNull(1);
          }

          public StructList.Reader<Expression.Reader> getArguments() {
            return _getPointerField(Expression.listFactory, 1);
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

          public boolean hasFunction() {
            return !_pointerFieldIsNull(0);
          }

          public Function.Client getFunction() {
            return _getPointerField(Function.factory, 0);
          }

          public void setFunction(Function.Client value) {
            _setPointerField(Function.factory, 0, value);
          }

          public boolean hasArguments() {
            return !_pointerFieldIsNull(1);
          }

          public StructList.Builder<Expression.Builder> getArguments() {
            return InPlace.list(Expression.listFactory, segment, pointers + 1);
          }

          public StructList.Builder<Expression.Builder> initArguments(int size) {
            return _initPointerField(Expression.listFactory, 1, size);
          }
        }

        /** A value that is not there yet. */
        public static final class Pipeline extends Pipelined {
          /** The value at a place. */
          public Pipeline(Pipelined at) {
            super(at);
          }

          public Function.Client getFunction() {
            return capability(0, Function.factory);
          }
        }

        /** The schema of this type. */
        public static final SchemaNode SCHEMA =
            SchemaNode.of(
                0xad809458dc0fe1d1L,
                "AAAAAAUABgDR4Q/cWJSArSUAAAABAAIAYtTRmIha36ACAAcAAQAAAAAAAAAAAAAAFQAAAFIB"
                + "AAAAAAAAAAAAAAAAAAAAAAAAIQAAAHcAAAAAAAAAAAAAAAAAAAAAAAAAc2VydmljZXMuY2Fw"
                + "bnA6Q2FsY3VsYXRvci5FeHByZXNzaW9uLmNhbGwAAAAAAAAACAAAAAMABAAAAAAAAAAAAAAA"
                + "AQACAAAAAAAAAAAAAAApAAAASgAAAAAAAAAAAAAAKAAAAAMAAQA0AAAAAgABAAEAAAABAAAA"
                + "AAABAAMAAAAAAAAAAAAAADEAAABSAAAAAAAAAAAAAAAwAAAAAwABAEwAAAACAAEAZnVuY3Rp"
                + "b24AAAAAAAAAABEAAAAAAAAAFipV/OVv4dgAAAAAAAAAAAAAAAAAAAAAEQAAAAAAAAAAAAAA"
                + "AAAAAAAAAAAAAAAAYXJndW1lbnRzAAAAAAAAAA4AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
                + "AAADAAEAEAAAAAAAAABi1NGYiFrfoAAAAAAAAAAAAAAAAAAAAAAOAAAAAAAAAAAAAAAAAAAA"
                + "AAAAAAAAAAA=");
      }

      /** The schema of this type. */
      public static final SchemaNode SCHEMA =
          SchemaNode.of(
              0xa0df5a8898d1d462L,
              "AAAAAAUABgBi1NGYiFrfoBoAAAABAAIAPoj/wC4iP8ECAAcAAAADAAQAAAAAAAAAFQAAACoB"
              + "AAAlAAAABwAAAAAAAAAAAAAAIQAAAK8AAAAAAAAAAAAAAAAAAAAAAAAAc2VydmljZXMuY2Fw"
              + "bnA6Q2FsY3VsYXRvci5FeHByZXNzaW9uAAAAAAAAAAABAAEADAAAAAMABAAAAP//AAAAAAAA"
              + "AQAAAAAAAAAAAAAAAABFAAAAQgAAAAAAAAAAAAAAQAAAAAMAAQBMAAAAAgABAAEA/v8AAAAA"
              + "AAABAAEAAAAAAAAAAAAAAEkAAABKAAAAAAAAAAAAAABIAAAAAwABAFQAAAACAAEAAgD9/wAA"
              + "AAABAAAAAAAAANHhD9xYlICtUQAAACoAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABsaXRl"
              + "cmFsAAsAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACwAAAAAAAAAAAAAAAAAAAAAA"
              + "AAAAAAAAcHJldmlvdXMAAAAAAAAAABEAAAAAAAAAhM1SuQnFVOkAAAAAAAAAAAAAAAAAAAAA"
              + "EQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAY2FsbAAAAAA=");
    }

    /** The struct {@code Context}. */
    public static final class Context {
      /** Words of data and pointers. */
      public static final StructSize STRUCT_SIZE = new StructSize((short) 1, (short) 2);

      /** Makes readers and builders. */
      public static final Factory factory = new Factory();

      /** Makes lists. */
      public static final StructList.Factory<Builder, Reader> listFactory =
          new StructList.Factory<>(factory);

      private Context() {}

      /** For type parameters that stand for this struct; copies its capabilities. */
      public static PointerType<Builder, Reader> pointerType() {
        return PointerType.of(factory, (segment, pointer, value) -> value.copyTo(segment, pointer));
      }

      /** Makes readers and builders of {@code Context}. */
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

      /** Reads {@code Context}. */
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

        public boolean hasLog() {
          return !_pointerFieldIsNull(0);
        }

        public Value.Client getLog() {
          return _getPointerField(Value.factory, 0);
        }

        public int getUnused() {
          return _getIntField(0);
        }

        public boolean hasInner() {
          return !_pointerFieldIsNull(1);
        }

        public Context.Reader getInner() {
          return _getPointerField(Context.factory, 1);
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

        public boolean hasLog() {
          return !_pointerFieldIsNull(0);
        }

        public Value.Client getLog() {
          return _getPointerField(Value.factory, 0);
        }

        public void setLog(Value.Client value) {
          _setPointerField(Value.factory, 0, value);
        }

        public int getUnused() {
          return _getIntField(0);
        }

        public void setUnused(int value) {
          _setIntField(0, value);
        }

        public boolean hasInner() {
          return !_pointerFieldIsNull(1);
        }

        public Context.Builder getInner() {
          return InPlace.struct(Context.factory, segment, pointers + 1);
        }

        public void setInner(Context.Reader value) {
          _setPointerField(DeepCopy.copyable(), 1, value);
        }

        public Context.Builder initInner() {
          return _initPointerField(Context.factory, 1, 0);
        }
      }

      /** A value that is not there yet. */
      public static final class Pipeline extends Pipelined {
        /** The value at a place. */
        public Pipeline(Pipelined at) {
          super(at);
        }

        public Value.Client getLog() {
          return capability(0, Value.factory);
        }

        public Context.Pipeline getInner() {
          return new Context.Pipeline(pointer(1));
        }
      }

      /** Results that are not there yet. */
      public static final class Promised extends Promise<Reader> {
        /** For the library. */
        public Promised(Source<Reader> source) {
          super(source);
        }

        public Value.Client getLog() {
          return pipelined().capability(0, Value.factory);
        }

        public Context.Pipeline getInner() {
          return new Context.Pipeline(pipelined().pointer(1));
        }
      }

      /** The schema of this type. */
      public static final SchemaNode SCHEMA =
          SchemaNode.of(
              0x8e0dcfea72c09083L,
              "AAAAAAUABgCDkMBy6s8NjhoAAAABAAEAPoj/wC4iP8ECAAcAAAAAAAAAAAAAAAAAFQAAABIB"
              + "AAAlAAAABwAAAAAAAAAAAAAAIQAAAK8AAAAAAAAAAAAAAAAAAAAAAAAAc2VydmljZXMuY2Fw"
              + "bnA6Q2FsY3VsYXRvci5Db250ZXh0AAAAAAAAAAAAAAABAAEADAAAAAMABAAAAAAAAAAAAAAA"
              + "AQAAAAAAAAAAAAAAAABFAAAAIgAAAAAAAAAAAAAAQAAAAAMAAQBMAAAAAgABAAEAAAAAAAAA"
              + "AAABAAEAAAAAAAAAAAAAAEkAAAA6AAAAAAAAAAAAAABEAAAAAwABAFAAAAACAAEAAgAAAAEA"
              + "AAAAAAEAAgAAAAAAAAAAAAAATQAAADIAAAAAAAAAAAAAAEgAAAADAAEAVAAAAAIAAQBsb2cA"
              + "AAAAABEAAAAAAAAAhM1SuQnFVOkAAAAAAAAAAAAAAAAAAAAAEQAAAAAAAAAAAAAAAAAAAAAA"
              + "AAAAAAAAdW51c2VkAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAA"
              + "AAAAAAAAAAAAAAAAAAAAAGlubmVyAAAAEAAAAAAAAACDkMBy6s8NjgAAAAAAAAAAAAAAAAAA"
              + "AAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=");
    }

    /** The schema of this type. */
    public static final SchemaNode SCHEMA =
        SchemaNode.of(
            0xc13f222ec0ff883eL,
            "AAAAAAUABgA+iP/ALiI/wQ8AAAADAAAAgpPkxaa30fAAAAAAAAAAAAAAAAAAAAAAFQAAANIA"
            + "AAAhAAAARwAAAAAAAAAAAAAAVQAAAAcCAAB9AQAANwAAAAAAAAAAAAAAc2VydmljZXMuY2Fw"
            + "bnA6Q2FsY3VsYXRvcgAAAAAAAAAQAAAAAQABAITNUrkJxVTpGQAAADIAAAAWKlX85W/h2BUA"
            + "AABKAAAAYtTRmIha36AVAAAAWgAAAIOQwHLqzw2OFQAAAEIAAABWYWx1ZQAAAEZ1bmN0aW9u"
            + "AAAAAAAAAABFeHByZXNzaW9uAAAAAAAAQ29udGV4dAAgAAAAAwAFAAAAAAAAAAAAkyLzGAvP"
            + "zNoPDerKRvvrjPEAAABKAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA6QAAAAYAAAABAAAA"
            + "AAAAAGLU0ZiIWt+gg5DAcurPDY7ZAAAAOgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAM0A"
            + "AAAGAAAAAgAAAAAAAACyvk+hMzlT247T3prgM333vQAAADIAAAAAAAAAAAAAAAAAAAAAAAAA"
            + "AAAAAAAAAACxAAAABgAAAAMAAAAAAAAA8tMQDVbwBZRuscB3M5pfmaEAAAAyAAAAAAAAAAAA"
            + "AAAAAAAAAAAAAAAAAAAAAAAAlQAAAAYAAAAEAAAAAAAAALGnlumWATqRevHE7ohXCfuFAAAA"
            + "UgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAH0AAAAGAAAABQAAAAAAAABTuTJTj6RdwZgO"
            + "ucZsYzC3bQAAACIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABhAAAABgAAAAYAAAAAAAAA"
            + "RflRHd7n7v+myy1qdTEwm1EAAABCAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAARQAAAAYA"
            + "AAAHAAAAAAAAALXc8sRtIOjkub7SlOGXfNs1AAAAMgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            + "AAAAACkAAAAGAAAAZXZhbHVhdGUAAAAAAAAAAGRlZmluZQAAcmVzZXQAAAB3cml0ZQAAAGZ1"
            + "bmN0aW9ucwAAAAAAAABhbnkAAAAAAG5vdGhpbmcAY2xhc3MAAAAMAAAAAQABADtT7JGnzJTR"
            + "AAAAAAAAAAC+FLUi3nJV4wAAAAAAAAAAHdco9MQfL84AAAAAAAAAAA==");
  }

  /** The struct {@code Holder}. */
  public static final class Holder {
    /** Words of data and pointers. */
    public static final StructSize STRUCT_SIZE = new StructSize((short) 1, (short) 9);

    /** Makes readers and builders. */
    public static final Factory factory = new Factory();

    /** Makes lists. */
    public static final StructList.Factory<Builder, Reader> listFactory =
        new StructList.Factory<>(factory);

    private static final CapabilityList.Factory<Calculator.Function.Client>
        FUNCTIONS_LIST = new CapabilityList.Factory<>(Calculator.Function.factory);

    private static final PointerList.Factory<
        CapabilityList.Builder<Calculator.Function.Client>,
        CapabilityList.Reader<Calculator.Function.Client>>
        ROWS_LIST = new PointerList.Factory<>(new CapabilityList.Factory<>(Calculator.Function.factory));

    private static final CapabilityList.Factory<Calculator.Function.Client>
        MANY_LIST = new CapabilityList.Factory<>(Calculator.Function.factory);

    private Holder() {}

    /** For type parameters that stand for this struct; copies its capabilities. */
    public static PointerType<Builder, Reader> pointerType() {
      return PointerType.of(factory, (segment, pointer, value) -> value.copyTo(segment, pointer));
    }

    /** The members of the union. */
    public enum Which {
      NONE,
      ONE,
      MANY,
      /** A number that this schema does not know. */
      _NOT_IN_SCHEMA;

      private static Which of(int number) {
        boolean known = number >= 0 && number < BY_NUMBER.length - 1;
        return known ? BY_NUMBER[number] : _NOT_IN_SCHEMA;
      }

      private static final Which[] BY_NUMBER = values();
    }

    /** Makes readers and builders of {@code Holder}. */
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

    /** Reads {@code Holder}. */
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

      /** Which member of the union is set. */
      public Which which() {
        return Which.of(_getShortField(0) & 0xffff);
      }

      public boolean hasFunction() {
        return !_pointerFieldIsNull(0);
      }

      public Calculator.Function.Client getFunction() {
        return _getPointerField(Calculator.Function.factory, 0);
      }

      public boolean hasFunctions() {
        return !_pointerFieldIsNull(1);
      }

      public CapabilityList.Reader<Calculator.Function.Client> getFunctions() {
        return _getPointerField(FUNCTIONS_LIST, 1);
      }

      public boolean hasRows() {
        return !_pointerFieldIsNull(2);
      }

      public PointerList.Reader<CapabilityList.Reader<Calculator.Function.Client>> getRows() {
        return _getPointerField(ROWS_LIST, 2);
      }

      public boolean hasAny() {
        return !_pointerFieldIsNull(3);
      }

      public AnyPointer.Reader getAny() {
        return _getPointerField(AnyPointer.factory, 3);
      }

      public boolean hasCapability() {
        return !_pointerFieldIsNull(4);
      }

      public AnyPointer.Reader getCapability() {
        return _getPointerField(AnyPointer.factory, 4);
      }

      public boolean hasPlain() {
        return !_pointerFieldIsNull(5);
      }

      public Features.Primitives.Reader getPlain() {
        return _getPointerField(Features.Primitives.factory, 5);
      }

      public Nested.Reader getNested() {
        return new Nested.Reader(segment, data, pointers, dataSize, pointerCount, nestingLimit);
      }

      public boolean isNone() {
        return _getShortField(0) == 0;
      }

      public boolean isOne() {
        return _getShortField(0) == 1;
      }

      public boolean hasOne() {
        return _getShortField(0) == 1 && !_pointerFieldIsNull(8);
      }

      public Calculator.Function.Client getOne() {
        return _getPointerField(Calculator.Function.factory, 8);
      }

      public boolean isMany() {
        return _getShortField(0) == 2;
      }

      public boolean hasMany() {
        return _getShortField(0) == 2 && !_pointerFieldIsNull(8);
      }

      public CapabilityList.Reader<Calculator.Function.Client> getMany() {
        return _getPointerField(MANY_LIST, 8);
      }
    }

    /** Builds {@code Holder}. */
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

      public boolean hasFunction() {
        return !_pointerFieldIsNull(0);
      }

      public Calculator.Function.Client getFunction() {
        return _getPointerField(Calculator.Function.factory, 0);
      }

      public void setFunction(Calculator.Function.Client value) {
        _setPointerField(Calculator.Function.factory, 0, value);
      }

      public boolean hasFunctions() {
        return !_pointerFieldIsNull(1);
      }

      public CapabilityList.Builder<Calculator.Function.Client> getFunctions() {
        return _getPointerField(FUNCTIONS_LIST, 1);
      }

      public CapabilityList.Builder<Calculator.Function.Client> initFunctions(int size) {
        return _initPointerField(FUNCTIONS_LIST, 1, size);
      }

      public boolean hasRows() {
        return !_pointerFieldIsNull(2);
      }

      public PointerList.Builder<CapabilityList.Builder<Calculator.Function.Client>> getRows() {
        return _getPointerField(ROWS_LIST, 2);
      }

      public PointerList.Builder<CapabilityList.Builder<Calculator.Function.Client>>
          initRows(int size) {
        return _initPointerField(ROWS_LIST, 2, size);
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

      public boolean hasCapability() {
        return !_pointerFieldIsNull(4);
      }

      public AnyPointer.Builder getCapability() {
        return _getPointerField(AnyPointer.factory, 4);
      }

      public void setCapability(AnyPointer.Reader value) {
        _setPointerField(DeepCopy.any(), 4, value);
      }

      public AnyPointer.Builder initCapability() {
        return _initPointerField(AnyPointer.factory, 4, 0);
      }

      public boolean hasPlain() {
        return !_pointerFieldIsNull(5);
      }

      public Features.Primitives.Builder getPlain() {
        return _getPointerField(Features.Primitives.factory, 5);
      }

      public void setPlain(Features.Primitives.Reader value) {
        _setPointerField(Features.Primitives.factory, 5, value);
      }

      public Features.Primitives.Builder initPlain() {
        return _initPointerField(Features.Primitives.factory, 5, 0);
      }

      public Nested.Builder getNested() {
        return new Nested.Builder(segment, data, pointers, dataSize, pointerCount);
      }

      /** Sets every field of the group to its default. */
      public Nested.Builder initNested() {
        _clearPointerField(6);
        _clearPointerField(7);
        return getNested();
      }

      public boolean isNone() {
        return _getShortField(0) == 0;
      }

      public void setNone() {
        _setShortField(0, (short) 0);
      }

      public boolean isOne() {
        return _getShortField(0) == 1;
      }

      public boolean hasOne() {
        return _getShortField(0) == 1 && !_pointerFieldIsNull(8);
      }

      public Calculator.Function.Client getOne() {
        return _getPointerField(Calculator.Function.factory, 8);
      }

      public void setOne(Calculator.Function.Client value) {
        _setShortField(0, (short) 1);
        _setPointerField(Calculator.Function.factory, 8, value);
      }

      public boolean isMany() {
        return _getShortField(0) == 2;
      }

      public boolean hasMany() {
        return _getShortField(0) == 2 && !_pointerFieldIsNull(8);
      }

      public CapabilityList.Builder<Calculator.Function.Client> getMany() {
        return _getPointerField(MANY_LIST, 8);
      }

      public CapabilityList.Builder<Calculator.Function.Client> initMany(int size) {
        _setShortField(0, (short) 2);
        return _initPointerField(MANY_LIST, 8, size);
      }
    }

    /** A value that is not there yet. */
    public static final class Pipeline extends Pipelined {
      /** The value at a place. */
      public Pipeline(Pipelined at) {
        super(at);
      }

      public Calculator.Function.Client getFunction() {
        return capability(0, Calculator.Function.factory);
      }

      public Pipelined getAny() {
        return pointer(3);
      }

      public Pipelined getCapability() {
        return pointer(4);
      }

      public Nested.Pipeline getNested() {
        return new Nested.Pipeline(this);
      }

      public Calculator.Function.Client getOne() {
        return capability(8, Calculator.Function.factory);
      }
    }

    /** Results that are not there yet. */
    public static final class Promised extends Promise<Reader> {
      /** For the library. */
      public Promised(Source<Reader> source) {
        super(source);
      }

      public Calculator.Function.Client getFunction() {
        return pipelined().capability(0, Calculator.Function.factory);
      }

      public Pipelined getAny() {
        return pipelined().pointer(3);
      }

      public Pipelined getCapability() {
        return pipelined().pointer(4);
      }

      public Nested.Pipeline getNested() {
        return new Nested.Pipeline(pipelined());
      }

      public Calculator.Function.Client getOne() {
        return pipelined().capability(8, Calculator.Function.factory);
      }
    }

    /** The group {@code Nested}. */
    public static final class Nested {
      private Nested() {}

      /** Reads {@code Nested}. */
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

        public boolean hasHolder() {
          return !_pointerFieldIsNull(6);
        }

        public Holder.Reader getHolder() {
          return _getPointerField(Holder.factory, 6);
        }

        public boolean hasFunction() {
          return !_pointerFieldIsNull(7);
        }

        public Calculator.Function.Client getFunction() {
          return _getPointerField(Calculator.Function.factory, 7);
        }
      }

      /** Builds {@code Nested}. */
      public static final class Builder extends StructBuilder {
        private Builder(
            SegmentBuilder segment, int data, int pointers, int dataSize, short pointerCount) {
          super(segment, data, pointers, dataSize, pointerCount);
        }

        /** A view of what is built so far, and of later changes. */
        public Reader asReader() {
          return new Reader(segment, data, pointers, dataSize, pointerCount, 0x7fffffff);
        }

        public boolean hasHolder() {
          return !_pointerFieldIsNull(6);
        }

        public Holder.Builder getHolder() {
          return InPlace.struct(Holder.factory, segment, pointers + 6);
        }

        public void setHolder(Holder.Reader value) {
          _setPointerField(DeepCopy.copyable(), 6, value);
        }

        public Holder.Builder initHolder() {
          return _initPointerField(Holder.factory, 6, 0);
        }

        public boolean hasFunction() {
          return !_pointerFieldIsNull(7);
        }

        public Calculator.Function.Client getFunction() {
          return _getPointerField(Calculator.Function.factory, 7);
        }

        public void setFunction(Calculator.Function.Client value) {
          _setPointerField(Calculator.Function.factory, 7, value);
        }
      }

      /** A value that is not there yet. */
      public static final class Pipeline extends Pipelined {
        /** The value at a place. */
        public Pipeline(Pipelined at) {
          super(at);
        }

        public Holder.Pipeline getHolder() {
          return new Holder.Pipeline(pointer(6));
        }

        public Calculator.Function.Client getFunction() {
          return capability(7, Calculator.Function.factory);
        }
      }

      /** The schema of this type. */
      public static final SchemaNode SCHEMA =
          SchemaNode.of(
              0xd9fdb60732ed872cL,
              "AAAAAAUABgAsh+0yB7b92RYAAAABAAEAjG5yeQFm5LUJAAcAAQAAAAAAAAAAAAAAFQAAAOoA"
              + "AAAAAAAAAAAAAAAAAAAAAAAAGQAAAHcAAAAAAAAAAAAAAAAAAAAAAAAAc2VydmljZXMuY2Fw"
              + "bnA6SG9sZGVyLm5lc3RlZAAAAAAIAAAAAwAEAAAAAAAGAAAAAAABAAYAAAAAAAAAAAAAACkA"
              + "AAA6AAAAAAAAAAAAAAAkAAAAAwABADAAAAACAAEAAQAAAAcAAAAAAAEABwAAAAAAAAAAAAAA"
              + "LQAAAEoAAAAAAAAAAAAAACwAAAADAAEAOAAAAAIAAQBob2xkZXIAABAAAAAAAAAAjG5yeQFm"
              + "5LUAAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAZnVuY3Rpb24AAAAA"
              + "AAAAABEAAAAAAAAAFipV/OVv4dgAAAAAAAAAAAAAAAAAAAAAEQAAAAAAAAAAAAAAAAAAAAAA"
              + "AAAAAAAA");
    }

    /** The schema of this type. */
    public static final SchemaNode SCHEMA =
        SchemaNode.of(
            0xb5e4660179726e8cL,
            "AAAAAAUABgCMbnJ5AWbktQ8AAAABAAEAgpPkxaa30fAJAAcAAAADAAAAAAAAAAAAFQAAALIA"
            + "AAAdAAAABwAAAAAAAAAAAAAAGQAAADcCAAAAAAAAAAAAAAAAAAAAAAAAc2VydmljZXMuY2Fw"
            + "bnA6SG9sZGVyAAAAAAAAAAEAAQAoAAAAAwAEAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAkB"
            + "AABKAAAAAAAAAAAAAAAIAQAAAwABABQBAAACAAEAAQAAAAEAAAAAAAEAAQAAAAAAAAAAAAAA"
            + "EQEAAFIAAAAAAAAAAAAAABABAAADAAEALAEAAAIAAQACAAAAAgAAAAAAAQACAAAAAAAAAAAA"
            + "AAApAQAAKgAAAAAAAAAAAAAAJAEAAAMAAQBQAQAAAgABAAMAAAADAAAAAAABAAMAAAAAAAAA"
            + "AAAAAE0BAAAiAAAAAAAAAAAAAABIAQAAAwABAFQBAAACAAEABAAAAAQAAAAAAAEABAAAAAAA"
            + "AAAAAAAAUQEAAFoAAAAAAAAAAAAAAFABAAADAAEAXAEAAAIAAQAFAAAABQAAAAAAAQAFAAAA"
            + "AAAAAAAAAABZAQAAMgAAAAAAAAAAAAAAVAEAAAMAAQBgAQAAAgABAAYAAAAAAAAAAQAAAAAA"
            + "AAAsh+0yB7b92V0BAAA6AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABwD//wAAAAAAAAEA"
            + "CAAAAAAAAAAAAAAARQEAACoAAAAAAAAAAAAAAEABAAADAAEATAEAAAIAAQAIAP7/CAAAAAAA"
            + "AQAJAAAAAAAAAAAAAABJAQAAIgAAAAAAAAAAAAAARAEAAAMAAQBQAQAAAgABAAkA/f8IAAAA"
            + "AAABAAoAAAAAAAAAAAAAAE0BAAAqAAAAAAAAAAAAAABIAQAAAwABAGQBAAACAAEAZnVuY3Rp"
            + "b24AAAAAAAAAABEAAAAAAAAAFipV/OVv4dgAAAAAAAAAAAAAAAAAAAAAEQAAAAAAAAAAAAAA"
            + "AAAAAAAAAAAAAAAAZnVuY3Rpb25zAAAAAAAAAA4AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            + "AAADAAEAEQAAAAAAAAAWKlX85W/h2AAAAAAAAAAAAAAAAAAAAAAOAAAAAAAAAAAAAAAAAAAA"
            + "AAAAAAAAAAByb3dzAAAAAA4AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADAAEADgAAAAAA"
            + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAMAAQARAAAAAAAAABYqVfzlb+HYAAAAAAAAAAAAAAAA"
            + "AAAAAA4AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAGFueQAAAAAAEgAAAAAAAAAAAAAAAAAAAAAA"
            + "AAAAAAAAAAAAAAAAAAASAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABjYXBhYmlsaXR5AAAAAAAA"
            + "EgAAAAAAAAAAAAMAAAAAAAAAAAAAAAAAAAAAAAAAAAASAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            + "AABwbGFpbgAAABAAAAAAAAAApsstanUxMJsAAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAA"
            + "AAAAAAAAAAAAAAAAbmVzdGVkAABub25lAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAb25lAAAAAAARAAAAAAAAABYqVfzlb+HY"
            + "AAAAAAAAAAAAAAAAAAAAABEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAG1hbnkAAAAADgAAAAAA"
            + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAMAAQARAAAAAAAAABYqVfzlb+HYAAAAAAAAAAAAAAAA"
            + "AAAAAA4AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA==");
  }

  /** Gives things of one kind. */
  public static final class Source {
    /** The id of the interface. */
    public static final long TYPE_ID = 0xfadd34fd4ed5daccL;

    /** Reads, writes and makes references. */
    public static final CapabilityFactory<Client> factory =
        new CapabilityFactory<>(TYPE_ID, Client::new);

    /** The method {@code next}. */
    public static final Method NEXT =
        new Method(TYPE_ID, 0, "services.capnp:Source", "next", false, true);

    /** The method {@code map}. */
    public static final Method MAP =
        new Method(TYPE_ID, 1, "services.capnp:Source", "map", false, true);

    private Source() {}

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

      public Request<NextParams.Builder, NextResults.Reader, NextResults.Promised>
          nextRequest() {
        return newRequest(
            Services.Source.NEXT,
            NextParams.factory,
            NextResults.factory,
            NextResults.Promised::new);
      }

      public Request<MapParams.Builder, MapResults.Reader, MapResults.Promised>
          mapRequest() {
        return newRequest(
            Services.Source.MAP, MapParams.factory, MapResults.factory, MapResults.Promised::new);
      }
    }

    /** An object that can be called. A method that is not overridden is unimplemented. */
    public abstract static class Server extends CapabilityServer {
      protected CompletionStage<?> next(
          CallContext<NextParams.Reader, NextResults.Builder> context) throws Exception {
        return context.unimplemented();
      }

      protected CompletionStage<?> map(
          CallContext<MapParams.Reader, MapResults.Builder> context) throws Exception {
        return context.unimplemented();
      }

      @Override
      protected @Nullable CompletionStage<?> dispatch(
          long interfaceId, int method, IncomingCall call) throws Exception {
        if (interfaceId == Services.Source.TYPE_ID) {
          return dispatch0(method, call);
        }
        return call.unknownInterface("services.capnp:Source");
      }

      private @Nullable CompletionStage<?> dispatch0(
          int method, IncomingCall call) throws Exception {
        return switch (method) {
          case 0 ->
              next(call.context(Services.Source.NEXT, NextParams.factory, NextResults.factory));
          case 1 ->
              map(call.context(Services.Source.MAP, MapParams.factory, MapResults.factory));
          default -> call.unknownMethod("services.capnp:Source");
        };
      }
    }

    /** The struct {@code NextParams}. */
    public static final class NextParams {
      /** Words of data and pointers. */
      public static final StructSize STRUCT_SIZE = new StructSize((short) 0, (short) 0);

      /** Makes readers and builders. */
      public static final Factory factory = new Factory();

      /** Makes lists. */
      public static final StructList.Factory<Builder, Reader> listFactory =
          new StructList.Factory<>(factory);

      private NextParams() {}

      /** Makes readers and builders of {@code NextParams}. */
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

      /** Reads {@code NextParams}. */
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

      /** Builds {@code NextParams}. */
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
              0x9da9c7d63de8386dL,
              "AAAAAAUABgBtOOg91sepnRYAAAABAAAAAAAAAAAAAAAAAAcAAAAAAAAAAAABAAAAFQAAABIB"
              + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAc2VydmljZXMuY2Fw"
              + "bnA6U291cmNlLm5leHQkUGFyYW1zAAAAAAAAAA==");
    }

    /** The struct {@code NextResults}. */
    public static final class NextResults {
      /** Words of data and pointers. */
      public static final StructSize STRUCT_SIZE = new StructSize((short) 0, (short) 2);

      /** Makes readers and builders. */
      public static final Factory factory = new Factory();

      /** Makes lists. */
      public static final StructList.Factory<Builder, Reader> listFactory =
          new StructList.Factory<>(factory);

      private NextResults() {}

      /** For type parameters that stand for this struct; copies its capabilities. */
      public static PointerType<Builder, Reader> pointerType() {
        return PointerType.of(factory, (segment, pointer, value) -> value.copyTo(segment, pointer));
      }

      /** Makes readers and builders of {@code NextResults}. */
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

      /** Reads {@code NextResults}. */
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

        public boolean hasAgain() {
          return !_pointerFieldIsNull(1);
        }

        public Services.Source.Client getAgain() {
          return _getPointerField(Services.Source.factory, 1);
        }
      }

      /** Builds {@code NextResults}. */
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

        public boolean hasAgain() {
          return !_pointerFieldIsNull(1);
        }

        public Services.Source.Client getAgain() {
          return _getPointerField(Services.Source.factory, 1);
        }

        public void setAgain(Services.Source.Client value) {
          _setPointerField(Services.Source.factory, 1, value);
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

        public Services.Source.Client getAgain() {
          return capability(1, Services.Source.factory);
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

        public Services.Source.Client getAgain() {
          return pipelined().capability(1, Services.Source.factory);
        }
      }

      /** The schema of this type. */
      public static final SchemaNode SCHEMA =
          SchemaNode.of(
              0xbba72a0b385caa2dL,
              "AAAAAAUABgAtqlw4CyqnuxYAAAABAAAAAAAAAAAAAAACAAcAAAAAAAAAAAABAAAAFQAAABoB"
              + "AAAAAAAAAAAAAAAAAAAAAAAAHQAAAHcAAAAAAAAAAAAAAAAAAAAAAAAAc2VydmljZXMuY2Fw"
              + "bnA6U291cmNlLm5leHQkUmVzdWx0cwAAAAAAAAgAAAADAAQAAAAAAAAAAAAAAAEAAAAAAAAA"
              + "AAAAAAAAKQAAADIAAAAAAAAAAAAAACQAAAADAAEAMAAAAAIAAQABAAAAAQAAAAAAAQABAAAA"
              + "AAAAAAAAAAAtAAAAMgAAAAAAAAAAAAAAKAAAAAMAAQBkAAAAAgABAHZhbHVlAAAAEgAAAAAA"
              + "AAABAAAAAAAAAMza1U79NN36AAAAAAAAAAASAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABhZ2Fp"
              + "bgAAABEAAAAAAAAAzNrVTv003foAAAAAAAAAAAAAAAAAAAEAAQAAAB8AAAAEAAAAAgABAMza"
              + "1U79NN36AAAAAAAAAAABAAAAFwAAAAQAAAABAAEAAQAAAAAAAAAAAAAAAwABABIAAAAAAAAA"
              + "AQAAAAAAAADM2tVO/TTd+gAAAAAAAAAAEQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA");
    }

    /** The struct {@code MapParams}. */
    public static final class MapParams {
      /** Words of data and pointers. */
      public static final StructSize STRUCT_SIZE = new StructSize((short) 0, (short) 1);

      /** Makes readers and builders. */
      public static final Factory factory = new Factory();

      /** Makes lists. */
      public static final StructList.Factory<Builder, Reader> listFactory =
          new StructList.Factory<>(factory);

      private MapParams() {}

      /** For type parameters that stand for this struct; copies its capabilities. */
      public static PointerType<Builder, Reader> pointerType() {
        return PointerType.of(factory, (segment, pointer, value) -> value.copyTo(segment, pointer));
      }

      /** Makes readers and builders of {@code MapParams}. */
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

      /** Reads {@code MapParams}. */
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

        public boolean hasWith() {
          return !_pointerFieldIsNull(0);
        }

        public Mapper.Client getWith() {
          return _getPointerField(Mapper.factory, 0);
        }
      }

      /** Builds {@code MapParams}. */
      public static final class Builder extends StructBuilder {
        private Builder(
            SegmentBuilder segment, int data, int pointers, int dataSize, short pointerCount) {
          super(segment, data, pointers, dataSize, pointerCount);
        }

        /** A view of what is built so far, and of later changes. */
        public Reader asReader() {
          return new Reader(segment, data, pointers, dataSize, pointerCount, 0x7fffffff);
        }

        public boolean hasWith() {
          return !_pointerFieldIsNull(0);
        }

        public Mapper.Client getWith() {
          return _getPointerField(Mapper.factory, 0);
        }

        public void setWith(Mapper.Client value) {
          _setPointerField(Mapper.factory, 0, value);
        }
      }

      /** A value that is not there yet. */
      public static final class Pipeline extends Pipelined {
        /** The value at a place. */
        public Pipeline(Pipelined at) {
          super(at);
        }

        public Mapper.Client getWith() {
          return capability(0, Mapper.factory);
        }
      }

      /** Results that are not there yet. */
      public static final class Promised extends Promise<Reader> {
        /** For the library. */
        public Promised(Source<Reader> source) {
          super(source);
        }

        public Mapper.Client getWith() {
          return pipelined().capability(0, Mapper.factory);
        }
      }

      /** The schema of this type. */
      public static final SchemaNode SCHEMA =
          SchemaNode.of(
              0xbc70117294cd628eL,
              "AAAAAAUABgCOYs2UchFwvBYAAAABAAAAAAAAAAAAAAABAAcAAAAAAAAAAAABAAAAFQAAAAoB"
              + "AAAAAAAAAAAAAAAAAAAAAAAAHQAAAD8AAAAAAAAAAAAAAKkAAAAOAAAAc2VydmljZXMuY2Fw"
              + "bnA6U291cmNlLm1hcCRQYXJhbXMAAAAAAAAAAAQAAAADAAQAAAAAAAAAAAAAAAEAAAAAAAAA"
              + "AAAAAAAADQAAACoAAAAAAAAAAAAAAAgAAAADAAEAaAAAAAIAAQB3aXRoAAAAABEAAAAAAAAA"
              + "XbQfuQdhBJQAAAAAAAAAAAAAAAAAAAEAAQAAADcAAAAIAAAAAgABAF20H7kHYQSUAAAAAAAA"
              + "AAANAAAAJwAAAMza1U79NN36AQAAAAAAAAAAAAAAAAAAAAgAAAABAAEAAQAAAAAAAAAIAAAA"
              + "AwABAAEAAAAAAAAAEAAAAAMAAQASAAAAAAAAAAEAAAAAAAAAzNrVTv003foAAAAAAAAAABIA"
              + "AAAAAAAAAQAAAAAAAACOYs2UchFwvAAAAAAAAAAAEQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
              + "AQAAABIAAABVAAAAAAAAAA==");
    }

    /** The struct {@code MapResults}. */
    public static final class MapResults {
      /** Words of data and pointers. */
      public static final StructSize STRUCT_SIZE = new StructSize((short) 0, (short) 1);

      /** Makes readers and builders. */
      public static final Factory factory = new Factory();

      /** Makes lists. */
      public static final StructList.Factory<Builder, Reader> listFactory =
          new StructList.Factory<>(factory);

      private MapResults() {}

      /** For type parameters that stand for this struct; copies its capabilities. */
      public static PointerType<Builder, Reader> pointerType() {
        return PointerType.of(factory, (segment, pointer, value) -> value.copyTo(segment, pointer));
      }

      /** Makes readers and builders of {@code MapResults}. */
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

      /** Reads {@code MapResults}. */
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

        public boolean hasSource() {
          return !_pointerFieldIsNull(0);
        }

        public Services.Source.Client getSource() {
          return _getPointerField(Services.Source.factory, 0);
        }
      }

      /** Builds {@code MapResults}. */
      public static final class Builder extends StructBuilder {
        private Builder(
            SegmentBuilder segment, int data, int pointers, int dataSize, short pointerCount) {
          super(segment, data, pointers, dataSize, pointerCount);
        }

        /** A view of what is built so far, and of later changes. */
        public Reader asReader() {
          return new Reader(segment, data, pointers, dataSize, pointerCount, 0x7fffffff);
        }

        public boolean hasSource() {
          return !_pointerFieldIsNull(0);
        }

        public Services.Source.Client getSource() {
          return _getPointerField(Services.Source.factory, 0);
        }

        public void setSource(Services.Source.Client value) {
          _setPointerField(Services.Source.factory, 0, value);
        }
      }

      /** A value that is not there yet. */
      public static final class Pipeline extends Pipelined {
        /** The value at a place. */
        public Pipeline(Pipelined at) {
          super(at);
        }

        public Services.Source.Client getSource() {
          return capability(0, Services.Source.factory);
        }
      }

      /** Results that are not there yet. */
      public static final class Promised extends Promise<Reader> {
        /** For the library. */
        public Promised(Source<Reader> source) {
          super(source);
        }

        public Services.Source.Client getSource() {
          return pipelined().capability(0, Services.Source.factory);
        }
      }

      /** The schema of this type. */
      public static final SchemaNode SCHEMA =
          SchemaNode.of(
              0x8b3b69071e6e2153L,
              "AAAAAAUABgBTIW4eB2k7ixYAAAABAAAAAAAAAAAAAAABAAcAAAAAAAAAAAABAAAAFQAAABIB"
              + "AAAAAAAAAAAAAAAAAAAAAAAAHQAAAD8AAAAAAAAAAAAAAIUAAAAOAAAAc2VydmljZXMuY2Fw"
              + "bnA6U291cmNlLm1hcCRSZXN1bHRzAAAAAAAAAAQAAAADAAQAAAAAAAAAAAAAAAEAAAAAAAAA"
              + "AAAAAAAADQAAADoAAAAAAAAAAAAAAAgAAAADAAEARAAAAAIAAQBzb3VyY2UAABEAAAAAAAAA"
              + "zNrVTv003foAAAAAAAAAAAAAAAAAAAEAAQAAAB8AAAAEAAAAAgABAMza1U79NN36AAAAAAAA"
              + "AAABAAAAFwAAAAQAAAABAAEAAQAAAAAAAAAAAAAAAwABABIAAAAAAAAAAQAAAAAAAABTIW4e"
              + "B2k7iwAAAAAAAAAAEQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAABIAAABVAAAAAAAAAA==");
    }

    /** The interface {@code Mapper}. */
    public static final class Mapper {
      /** The id of the interface. */
      public static final long TYPE_ID = 0x94046107b91fb45dL;

      /** Reads, writes and makes references. */
      public static final CapabilityFactory<Client> factory =
          new CapabilityFactory<>(TYPE_ID, Client::new);

      /** The method {@code apply}. */
      public static final Method APPLY =
          new Method(TYPE_ID, 0, "services.capnp:Source.Mapper", "apply", false, true);

      private Mapper() {}

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

        public Request<ApplyParams.Builder, ApplyResults.Reader, ApplyResults.Promised>
            applyRequest() {
          return newRequest(
              Mapper.APPLY, ApplyParams.factory, ApplyResults.factory, ApplyResults.Promised::new);
        }
      }

      /** An object that can be called. A method that is not overridden is unimplemented. */
      public abstract static class Server extends CapabilityServer {
        protected CompletionStage<?> apply(
            CallContext<ApplyParams.Reader, ApplyResults.Builder> context) throws Exception {
          return context.unimplemented();
        }

        @Override
        protected @Nullable CompletionStage<?> dispatch(
            long interfaceId, int method, IncomingCall call) throws Exception {
          if (interfaceId == Mapper.TYPE_ID) {
            return dispatch0(method, call);
          }
          return call.unknownInterface("services.capnp:Source.Mapper");
        }

        private @Nullable CompletionStage<?> dispatch0(
            int method, IncomingCall call) throws Exception {
          return switch (method) {
            case 0 ->
                apply(call.context(Mapper.APPLY, ApplyParams.factory, ApplyResults.factory));
            default -> call.unknownMethod("services.capnp:Source.Mapper");
          };
        }
      }

      /** The struct {@code ApplyParams}. */
      public static final class ApplyParams {
        /** Words of data and pointers. */
        public static final StructSize STRUCT_SIZE = new StructSize((short) 0, (short) 1);

        /** Makes readers and builders. */
        public static final Factory factory = new Factory();

        /** Makes lists. */
        public static final StructList.Factory<Builder, Reader> listFactory =
            new StructList.Factory<>(factory);

        private ApplyParams() {}

        /** For type parameters that stand for this struct; copies its capabilities. */
        public static PointerType<Builder, Reader> pointerType() {
          return PointerType.of(
              factory, (segment, pointer, value) -> value.copyTo(segment, pointer));
        }

        /** Makes readers and builders of {@code ApplyParams}. */
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

        /** Reads {@code ApplyParams}. */
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

          /** A view with the type parameters known. */
          public <AR> TypedReader<AR> typed(FromPointerReader<AR> aType) {
            return new TypedReader<>(this, aType);
          }

          public boolean hasFrom() {
            return !_pointerFieldIsNull(0);
          }

          public AnyPointer.Reader getFrom() {
            return _getPointerField(AnyPointer.factory, 0);
          }
        }

        /** Builds {@code ApplyParams}. */
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
          public <AB, AR> TypedBuilder<AB, AR> typed(PointerType<AB, AR> aType) {
            return new TypedBuilder<>(this, aType);
          }

          public boolean hasFrom() {
            return !_pointerFieldIsNull(0);
          }

          public AnyPointer.Builder getFrom() {
            return _getPointerField(AnyPointer.factory, 0);
          }

          public void setFrom(AnyPointer.Reader value) {
            _setPointerField(DeepCopy.any(), 0, value);
          }

          public AnyPointer.Builder initFrom() {
            return _initPointerField(AnyPointer.factory, 0, 0);
          }
        }

        /** A reader with the type parameters known. */
        public static final class TypedReader<AR> {
          private final Reader untyped;
          private final FromPointerReader<AR> aType;

          private TypedReader(Reader untyped, FromPointerReader<AR> aType) {
            this.untyped = untyped;
            this.aType = aType;
          }

          /** The same with AnyPointers. */
          public Reader untyped() {
            return untyped;
          }

          public AR getFrom() {
            return untyped.getFrom().getAs(aType);
          }
        }

        /** A builder with the type parameters known. */
        public static final class TypedBuilder<AB, AR> {
          private final Builder untyped;
          private final PointerType<AB, AR> aType;

          private TypedBuilder(Builder untyped, PointerType<AB, AR> aType) {
            this.untyped = untyped;
            this.aType = aType;
          }

          /** The same with AnyPointers. */
          public Builder untyped() {
            return untyped;
          }

          public AB getFrom() {
            return untyped.getFrom().getAs(aType);
          }

          public AB initFrom(int size) {
            return untyped.initFrom().initAs(aType, size);
          }

          public void setFrom(AR value) {
            untyped.initFrom().setAs(aType, value);
          }
        }

        /** A value that is not there yet. */
        public static final class Pipeline extends Pipelined {
          /** The value at a place. */
          public Pipeline(Pipelined at) {
            super(at);
          }

          public Pipelined getFrom() {
            return pointer(0);
          }
        }

        /** Results that are not there yet. */
        public static final class Promised extends Promise<Reader> {
          /** For the library. */
          public Promised(Source<Reader> source) {
            super(source);
          }

          public Pipelined getFrom() {
            return pipelined().pointer(0);
          }
        }

        /** The schema of this type. */
        public static final SchemaNode SCHEMA =
            SchemaNode.of(
                0x864f54c05e005e68L,
                "AAAAAAUABgBoXgBewFRPhh0AAAABAAAAAAAAAAAAAAABAAcAAAAAAAAAAAABAAAAFQAAAFIB"
                + "AAAAAAAAAAAAAAAAAAAAAAAAIQAAAD8AAAAAAAAAAAAAAAAAAAAAAAAAc2VydmljZXMuY2Fw"
                + "bnA6U291cmNlLk1hcHBlci5hcHBseSRQYXJhbXMAAAAAAAAABAAAAAMABAAAAAAAAAAAAAAA"
                + "AQAAAAAAAAAAAAAAAAANAAAAKgAAAAAAAAAAAAAACAAAAAMAAQAUAAAAAgABAGZyb20AAAAA"
                + "EgAAAAAAAAABAAAAAAAAAF20H7kHYQSUAAAAAAAAAAASAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
                + "AAA=");
      }

      /** The struct {@code ApplyResults}. */
      public static final class ApplyResults {
        /** Words of data and pointers. */
        public static final StructSize STRUCT_SIZE = new StructSize((short) 0, (short) 1);

        /** Makes readers and builders. */
        public static final Factory factory = new Factory();

        /** Makes lists. */
        public static final StructList.Factory<Builder, Reader> listFactory =
            new StructList.Factory<>(factory);

        private ApplyResults() {}

        /** For type parameters that stand for this struct; copies its capabilities. */
        public static PointerType<Builder, Reader> pointerType() {
          return PointerType.of(
              factory, (segment, pointer, value) -> value.copyTo(segment, pointer));
        }

        /** Makes readers and builders of {@code ApplyResults}. */
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

        /** Reads {@code ApplyResults}. */
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

          /** A view with the type parameters known. */
          public <BR> TypedReader<BR> typed(FromPointerReader<BR> bType) {
            return new TypedReader<>(this, bType);
          }

          public boolean hasTo() {
            return !_pointerFieldIsNull(0);
          }

          public AnyPointer.Reader getTo() {
            return _getPointerField(AnyPointer.factory, 0);
          }
        }

        /** Builds {@code ApplyResults}. */
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
          public <BB, BR> TypedBuilder<BB, BR> typed(PointerType<BB, BR> bType) {
            return new TypedBuilder<>(this, bType);
          }

          public boolean hasTo() {
            return !_pointerFieldIsNull(0);
          }

          public AnyPointer.Builder getTo() {
            return _getPointerField(AnyPointer.factory, 0);
          }

          public void setTo(AnyPointer.Reader value) {
            _setPointerField(DeepCopy.any(), 0, value);
          }

          public AnyPointer.Builder initTo() {
            return _initPointerField(AnyPointer.factory, 0, 0);
          }
        }

        /** A reader with the type parameters known. */
        public static final class TypedReader<BR> {
          private final Reader untyped;
          private final FromPointerReader<BR> bType;

          private TypedReader(Reader untyped, FromPointerReader<BR> bType) {
            this.untyped = untyped;
            this.bType = bType;
          }

          /** The same with AnyPointers. */
          public Reader untyped() {
            return untyped;
          }

          public BR getTo() {
            return untyped.getTo().getAs(bType);
          }
        }

        /** A builder with the type parameters known. */
        public static final class TypedBuilder<BB, BR> {
          private final Builder untyped;
          private final PointerType<BB, BR> bType;

          private TypedBuilder(Builder untyped, PointerType<BB, BR> bType) {
            this.untyped = untyped;
            this.bType = bType;
          }

          /** The same with AnyPointers. */
          public Builder untyped() {
            return untyped;
          }

          public BB getTo() {
            return untyped.getTo().getAs(bType);
          }

          public BB initTo(int size) {
            return untyped.initTo().initAs(bType, size);
          }

          public void setTo(BR value) {
            untyped.initTo().setAs(bType, value);
          }
        }

        /** A value that is not there yet. */
        public static final class Pipeline extends Pipelined {
          /** The value at a place. */
          public Pipeline(Pipelined at) {
            super(at);
          }

          public Pipelined getTo() {
            return pointer(0);
          }
        }

        /** Results that are not there yet. */
        public static final class Promised extends Promise<Reader> {
          /** For the library. */
          public Promised(Source<Reader> source) {
            super(source);
          }

          public Pipelined getTo() {
            return pipelined().pointer(0);
          }
        }

        /** The schema of this type. */
        public static final SchemaNode SCHEMA =
            SchemaNode.of(
                0xb514cb4034e34071L,
                "AAAAAAUABgBxQOM0QMsUtR0AAAABAAAAAAAAAAAAAAABAAcAAAAAAAAAAAABAAAAFQAAAFoB"
                + "AAAAAAAAAAAAAAAAAAAAAAAAIQAAAD8AAAAAAAAAAAAAAAAAAAAAAAAAc2VydmljZXMuY2Fw"
                + "bnA6U291cmNlLk1hcHBlci5hcHBseSRSZXN1bHRzAAAAAAAABAAAAAMABAAAAAAAAAAAAAAA"
                + "AQAAAAAAAAAAAAAAAAANAAAAGgAAAAAAAAAAAAAACAAAAAMAAQAUAAAAAgABAHRvAAAAAAAA"
                + "EgAAAAAAAAABAAEAAAAAAF20H7kHYQSUAAAAAAAAAAASAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
                + "AAA=");
      }

      /** The schema of this type. */
      public static final SchemaNode SCHEMA =
          SchemaNode.of(
              0x94046107b91fb45dL,
              "AAAAAAUABgBdtB+5B2EElBYAAAADAAAAzNrVTv003foAAAAAAAAAAAAAAAABAAAAFQAAAOoA"
              + "AAAhAAAABwAAAAAAAAAAAAAAHQAAAEcAAACBAAAABwAAAIEAAAAWAAAAc2VydmljZXMuY2Fw"
              + "bnA6U291cmNlLk1hcHBlcgAAAAAAAAAAAQABAAQAAAADAAUAAAAAAAAAAABoXgBewFRPhnFA"
              + "4zRAyxS1EQAAADIAAAAAAAAAAAAAAAwAAAAAAAEAKAAAAAAAAQBFAAAABgAAAGFwcGx5AAAA"
              + "AQAAADcAAAAIAAAAAgABAF20H7kHYQSUAQAAAAAAAAAAAAAAAAAAAMza1U79NN36AQAAAAAA"
              + "AAAAAAAAAAAAAAEAAAA3AAAACAAAAAIAAQBdtB+5B2EElAEAAAAAAAAAAAAAAAAAAADM2tVO"
              + "/TTd+gEAAAAAAAAAAAAAAAAAAAAAAAAAAQABAAUAAAASAAAABQAAABIAAABBAAAAAAAAAEIA"
              + "AAAAAAAA");
    }

    /** The schema of this type. */
    public static final SchemaNode SCHEMA =
        SchemaNode.of(
            0xfadd34fd4ed5daccL,
            "AAAAAAUABgDM2tVO/TTd+g8AAAADAAAAgpPkxaa30fAAAAAAAAAAAAAAAAABAAAAFQAAALIA"
            + "AAAdAAAAFwAAAAAAAAAAAAAAJQAAAIcAAADFAAAABwAAAMUAAAAOAAAAc2VydmljZXMuY2Fw"
            + "bnA6U291cmNlAAAABAAAAAEAAQBdtB+5B2EElAEAAAA6AAAATWFwcGVyAAAIAAAAAwAFAAAA"
            + "AAAAAAAAbTjoPdbHqZ0tqlw4CyqnuzEAAAAqAAAAAAAAAAAAAAAsAAAAAAABADwAAAAAAAEA"
            + "TQAAAAYAAAABAAAAAAAAAI5izZRyEXC8UyFuHgdpO4s9AAAAIgAAAAAAAAAAAAAAOAAAAAAA"
            + "AQBIAAAAAAABAFkAAAAOAAAAbmV4dAAAAAABAAAAHwAAAAQAAAACAAEAzNrVTv003foBAAAA"
            + "AAAAAAAAAAAAAAAAAQAAAB8AAAAEAAAAAgABAMza1U79NN36AQAAAAAAAAAAAAAAAAAAAG1h"
            + "cAAAAAAAAQAAAB8AAAAEAAAAAgABAMza1U79NN36AQAAAAAAAAAAAAAAAAAAAAEAAAAfAAAA"
            + "BAAAAAIAAQDM2tVO/TTd+gEAAAAAAAAAAAAAAAAAAAABAAAAEgAAAFUAAAAAAAAAAAAAAAEA"
            + "AQABAAAAEgAAAFQAAAAAAAAA");
  }

  /** The interface {@code Texts}. */
  public static final class Texts {
    /** The id of the interface. */
    public static final long TYPE_ID = 0xb8134b7811b5bd00L;

    /** Reads, writes and makes references. */
    public static final CapabilityFactory<Client> factory =
        new CapabilityFactory<>(TYPE_ID, Client::new);

    /** The method {@code all}. */
    public static final Method ALL =
        new Method(TYPE_ID, 0, "services.capnp:Texts", "all", false, true);

    private Texts() {}

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

      /** A new reference to the same object, as one of this superclass. */
      public Services.Source.Client asSource() {
        return as(Services.Source.factory);
      }

      public Request<AllParams.Builder, AllResults.Reader, AllResults.Promised>
          allRequest() {
        return newRequest(
            Texts.ALL, AllParams.factory, AllResults.factory, AllResults.Promised::new);
      }

      public Request<
          Services.Source.NextParams.Builder,
          Services.Source.NextResults.Reader,
          Services.Source.NextResults.Promised>
          nextRequest() {
        return newRequest(
            Services.Source.NEXT,
            Services.Source.NextParams.factory,
            Services.Source.NextResults.factory,
            Services.Source.NextResults.Promised::new);
      }

      public Request<
          Services.Source.MapParams.Builder,
          Services.Source.MapResults.Reader,
          Services.Source.MapResults.Promised>
          mapRequest() {
        return newRequest(
            Services.Source.MAP,
            Services.Source.MapParams.factory,
            Services.Source.MapResults.factory,
            Services.Source.MapResults.Promised::new);
      }
    }

    /** An object that can be called. A method that is not overridden is unimplemented. */
    public abstract static class Server extends CapabilityServer {
      protected CompletionStage<?> all(
          CallContext<AllParams.Reader, AllResults.Builder> context) throws Exception {
        return context.unimplemented();
      }

      protected CompletionStage<?> next(
          CallContext<Services.Source.NextParams.Reader, Services.Source.NextResults.Builder> context)
          throws Exception {
        return context.unimplemented();
      }

      protected CompletionStage<?> map(
          CallContext<Services.Source.MapParams.Reader, Services.Source.MapResults.Builder> context)
          throws Exception {
        return context.unimplemented();
      }

      @Override
      protected @Nullable CompletionStage<?> dispatch(
          long interfaceId, int method, IncomingCall call) throws Exception {
        if (interfaceId == Texts.TYPE_ID) {
          return dispatch0(method, call);
        }
        if (interfaceId == Services.Source.TYPE_ID) {
          return dispatch1(method, call);
        }
        return call.unknownInterface("services.capnp:Texts");
      }

      private @Nullable CompletionStage<?> dispatch0(
          int method, IncomingCall call) throws Exception {
        return switch (method) {
          case 0 ->
              all(call.context(Texts.ALL, AllParams.factory, AllResults.factory));
          default -> call.unknownMethod("services.capnp:Texts");
        };
      }

      private @Nullable CompletionStage<?> dispatch1(
          int method, IncomingCall call) throws Exception {
        return switch (method) {
          case 0 ->
              next(call.context(
                  Services.Source.NEXT,
                  Services.Source.NextParams.factory,
                  Services.Source.NextResults.factory));
          case 1 ->
              map(call.context(
                  Services.Source.MAP,
                  Services.Source.MapParams.factory,
                  Services.Source.MapResults.factory));
          default -> call.unknownMethod("services.capnp:Source");
        };
      }
    }

    /** The struct {@code AllParams}. */
    public static final class AllParams {
      /** Words of data and pointers. */
      public static final StructSize STRUCT_SIZE = new StructSize((short) 0, (short) 0);

      /** Makes readers and builders. */
      public static final Factory factory = new Factory();

      /** Makes lists. */
      public static final StructList.Factory<Builder, Reader> listFactory =
          new StructList.Factory<>(factory);

      private AllParams() {}

      /** Makes readers and builders of {@code AllParams}. */
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

      /** Reads {@code AllParams}. */
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

      /** Builds {@code AllParams}. */
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
              0xa3d2dcc57faf7f4bL,
              "AAAAAAUABgBLf69/xdzSoxUAAAABAAAAAAAAAAAAAAAAAAcAAAAAAAAAAAAAAAAAFQAAAAIB"
              + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAc2VydmljZXMuY2Fw"
              + "bnA6VGV4dHMuYWxsJFBhcmFtcwA=");
    }

    /** The struct {@code AllResults}. */
    public static final class AllResults {
      /** Words of data and pointers. */
      public static final StructSize STRUCT_SIZE = new StructSize((short) 0, (short) 3);

      /** Makes readers and builders. */
      public static final Factory factory = new Factory();

      /** Makes lists. */
      public static final StructList.Factory<Builder, Reader> listFactory =
          new StructList.Factory<>(factory);

      private AllResults() {}

      /** For type parameters that stand for this struct; copies its capabilities. */
      public static PointerType<Builder, Reader> pointerType() {
        return PointerType.of(factory, (segment, pointer, value) -> value.copyTo(segment, pointer));
      }

      /** Makes readers and builders of {@code AllResults}. */
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

      /** Reads {@code AllResults}. */
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

        public boolean hasTexts() {
          return !_pointerFieldIsNull(0);
        }

        public TextList.Reader getTexts() {
          return _getPointerField(TextList.factory, 0);
        }

        public boolean hasBox() {
          return !_pointerFieldIsNull(1);
        }

        public Features.Box.Reader getBox() {
          return _getPointerField(Features.Box.factory, 1);
        }

        public boolean hasPair() {
          return !_pointerFieldIsNull(2);
        }

        public Features.Dictionary.Reader getPair() {
          return _getPointerField(Features.Dictionary.factory, 2);
        }

        /** The same with the type parameters known. */
        public Features.Box.TypedReader<Calculator.Client> getBoxTyped() {
          return getBox().typed(Calculator.factory);
        }

        /** The same with the type parameters known. */
        public Features.Dictionary.TypedReader<Holder.Reader, AnyPointer.Reader> getPairTyped() {
          return getPair().typed(Holder.factory, AnyPointer.factory);
        }
      }

      /** Builds {@code AllResults}. */
      public static final class Builder extends StructBuilder {
        private Builder(
            SegmentBuilder segment, int data, int pointers, int dataSize, short pointerCount) {
          super(segment, data, pointers, dataSize, pointerCount);
        }

        /** A view of what is built so far, and of later changes. */
        public Reader asReader() {
          return new Reader(segment, data, pointers, dataSize, pointerCount, 0x7fffffff);
        }

        public boolean hasTexts() {
          return !_pointerFieldIsNull(0);
        }

        public TextList.Builder getTexts() {
          return InPlace.list(TextList.factory, segment, pointers + 0);
        }

        public void setTexts(TextList.Reader value) {
          _setPointerField(TextList.factory, 0, value);
        }

        public TextList.Builder initTexts(int size) {
          return _initPointerField(TextList.factory, 0, size);
        }

        public boolean hasBox() {
          return !_pointerFieldIsNull(1);
        }

        public Features.Box.Builder getBox() {
          return InPlace.struct(Features.Box.factory, segment, pointers + 1);
        }

        public void setBox(Features.Box.Reader value) {
          _setPointerField(DeepCopy.copyable(), 1, value);
        }

        public Features.Box.Builder initBox() {
          return _initPointerField(Features.Box.factory, 1, 0);
        }

        public boolean hasPair() {
          return !_pointerFieldIsNull(2);
        }

        public Features.Dictionary.Builder getPair() {
          return InPlace.struct(Features.Dictionary.factory, segment, pointers + 2);
        }

        public void setPair(Features.Dictionary.Reader value) {
          _setPointerField(DeepCopy.copyable(), 2, value);
        }

        public Features.Dictionary.Builder initPair() {
          return _initPointerField(Features.Dictionary.factory, 2, 0);
        }

        /** The same with the type parameters known. */
        public Features.Box.TypedBuilder<Calculator.Client, Calculator.Client> getBoxTyped() {
          return getBox().typed(PointerType.of(Calculator.factory));
        }

        /** The same with the type parameters known. */
        public Features.Dictionary.TypedBuilder<Holder.Builder, Holder.Reader, AnyPointer.Builder, AnyPointer.Reader>
            getPairTyped() {
          return getPair().typed(
              Holder.pointerType(), PointerType.of(AnyPointer.factory, DeepCopy.any()));
        }
      }

      /** A value that is not there yet. */
      public static final class Pipeline extends Pipelined {
        /** The value at a place. */
        public Pipeline(Pipelined at) {
          super(at);
        }

        public Features.Box.Pipeline getBox() {
          return new Features.Box.Pipeline(pointer(1));
        }

        public Features.Dictionary.Pipeline getPair() {
          return new Features.Dictionary.Pipeline(pointer(2));
        }
      }

      /** Results that are not there yet. */
      public static final class Promised extends Promise<Reader> {
        /** For the library. */
        public Promised(Source<Reader> source) {
          super(source);
        }

        public Features.Box.Pipeline getBox() {
          return new Features.Box.Pipeline(pipelined().pointer(1));
        }

        public Features.Dictionary.Pipeline getPair() {
          return new Features.Dictionary.Pipeline(pipelined().pointer(2));
        }
      }

      /** The schema of this type. */
      public static final SchemaNode SCHEMA =
          SchemaNode.of(
              0xbecc84362aa2e640L,
              "AAAAAAUABgBA5qIqNoTMvhUAAAABAAAAAAAAAAAAAAADAAcAAAAAAAAAAAAAAAAAFQAAAAoB"
              + "AAAAAAAAAAAAAAAAAAAAAAAAHQAAAK8AAAAAAAAAAAAAAAAAAAAAAAAAc2VydmljZXMuY2Fw"
              + "bnA6VGV4dHMuYWxsJFJlc3VsdHMAAAAAAAAAAAwAAAADAAQAAAAAAAAAAAAAAAEAAAAAAAAA"
              + "AAAAAAAARQAAADIAAAAAAAAAAAAAAEAAAAADAAEAXAAAAAIAAQABAAAAAQAAAAAAAQABAAAA"
              + "AAAAAAAAAABZAAAAIgAAAAAAAAAAAAAAVAAAAAMAAQCQAAAAAgABAAIAAAACAAAAAAABAAIA"
              + "AAAAAAAAAAAAAI0AAAAqAAAAAAAAAAAAAACIAAAAAwABANwAAAACAAEAdGV4dHMAAAAOAAAA"
              + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAwABAAwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
              + "AAAAAAAADgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAYm94AAAAAAAQAAAAAAAAACRguXj8ZCPN"
              + "AAAAAAAAAAAAAAAAAAABAAEAAAAfAAAABAAAAAIAAQAkYLl4/GQjzQAAAAAAAAAAAQAAABcA"
              + "AAAEAAAAAQABAAEAAAAAAAAAAAAAAAMAAQARAAAAAAAAAD6I/8AuIj/BAAAAAAAAAAAAAAAA"
              + "AAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAHBhaXIAAAAAEAAAAAAAAAD7YqrmHQIOggAA"
              + "AAAAAAAAAAAAAAAAAQABAAAAHwAAAAQAAAACAAEA+2Kq5h0CDoIAAAAAAAAAAAEAAAAnAAAA"
              + "CAAAAAEAAQABAAAAAAAAAAgAAAADAAEAAQAAAAAAAAAQAAAAAwABABAAAAAAAAAAjG5yeQFm"
              + "5LUAAAAAAAAAAAAAAAAAAAAAEgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAA"
              + "AAAAAAAAAAAAAAAAAAAAAAAAAAA=");
    }

    /** The schema of this type. */
    public static final SchemaNode SCHEMA =
        SchemaNode.of(
            0xb8134b7811b5bd00L,
            "AAAAAAUABgAAvbUReEsTuA8AAAADAAAAgpPkxaa30fAAAAAAAAAAAAAAAAAAAAAAFQAAAKoA"
            + "AAAdAAAABwAAAAAAAAAAAAAAGQAAAEcAAAA9AAAAFwAAAAAAAAAAAAAAc2VydmljZXMuY2Fw"
            + "bnA6VGV4dHMAAAAAAAAAAAEAAQAEAAAAAwAFAAAAAAAAAAAAS3+vf8Xc0qNA5qIqNoTMvhEA"
            + "AAAiAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABQAAAAYAAABhbGwAAAAAAAQAAAABAAEA"
            + "zNrVTv003foAAAAAAAABAAEAAAAfAAAABAAAAAIAAQDM2tVO/TTd+gAAAAAAAAAAAQAAABcA"
            + "AAAEAAAAAQABAAEAAAAAAAAAAAAAAAMAAQAMAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            + "AAAAAA==");
  }

  /** The schema of this type. */
  public static final SchemaNode SCHEMA =
      SchemaNode.of(
          0xf0d1b7a6c5e49382L,
          "AAAAAAUABgCCk+TFprfR8AkAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAFQAAAHoA"
          + "AAAZAAAAdwAAAHEAAAAfAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAc2VydmljZXMuY2Fw"
          + "bnAAABwAAAABAAEAO1PskafMlNExAAAAMgAAAL4UtSLeclXjLQAAAEIAAAAd1yj0xB8vzikA"
          + "AAA6AAAAPoj/wC4iP8ElAAAAWgAAAIxucnkBZuS1JQAAADoAAADM2tVO/TTd+iEAAAA6AAAA"
          + "AL21EXhLE7gdAAAAMgAAAE5hbWVkAAAAQ291bnRlZABNYXJrZXIAAENhbGN1bGF0b3IAAAAA"
          + "AABIb2xkZXIAAFNvdXJjZQAAVGV4dHMAAAAEAAAAAQACAJa1swP4yOSeBAAAAAIAAQAcAAAA"
          + "AAABAAwAAAAAAAAAAAAAAAAAAAABAAAA2gAAAGNhcHJvY2sucnBjLmNhcG5wLmZlYXR1cmVz"
          + "AAAAAAAAAAAAAAAAAAA=");
}
