// Generated from schema.capnp. Change the schema, not this file.
package caprock.rpc.capnp.schema;

import caprock.rpc.capnp.annotation.NullMarked;
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

/** The types of {@code schema.capnp}. */
@NullMarked
public final class Schema {
  private Schema() {}

  /** One declaration: a file, struct, group, enum, interface, constant or annotation. */
  public static final class Node {
    /** Words of data and pointers. */
    public static final StructSize STRUCT_SIZE = new StructSize((short) 6, (short) 6);

    /** Makes readers and builders. */
    public static final Factory factory = new Factory();

    /** Makes lists. */
    public static final StructList.Factory<Builder, Reader> listFactory =
        new StructList.Factory<>(factory);

    private Node() {}

    /** The members of the union. */
    public enum Which {
      FILE,
      STRUCT,
      ENUM,
      INTERFACE,
      CONST,
      ANNOTATION,
      /** A number that this schema does not know. */
      _NOT_IN_SCHEMA;

      private static Which of(int number) {
        boolean known = number >= 0 && number < BY_NUMBER.length - 1;
        return known ? BY_NUMBER[number] : _NOT_IN_SCHEMA;
      }

      private static final Which[] BY_NUMBER = values();
    }

    /** Makes readers and builders of {@code Node}. */
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

    /** Reads {@code Node}. */
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
        return Which.of(_getShortField(6) & 0xffff);
      }

      /** Unsigned: see Long.toUnsignedString. */
      public long getId() {
        return _getLongField(0);
      }

      public boolean hasDisplayName() {
        return !_pointerFieldIsNull(0);
      }

      /** File and path of the declaration, for people to read. */
      public Text.Reader getDisplayName() {
        return _getPointerField(Text.factory, 0);
      }

      /**
       * So many bytes of displayName are the scope; the rest is the short name.
       *
       * <p>Unsigned: see Integer.toUnsignedLong.
       */
      public int getDisplayNamePrefixLength() {
        return _getIntField(2);
      }

      /**
       * The node that this one was declared in. 0 for a file and for the structs that are made from
       * a method's parameter or result list.
       *
       * <p>Unsigned: see Long.toUnsignedString.
       */
      public long getScopeId() {
        return _getLongField(2);
      }

      public boolean hasNestedNodes() {
        return !_pointerFieldIsNull(1);
      }

      /** What was declared inside. Groups are not here; they are found through the fields. */
      public StructList.Reader<NestedNode.Reader> getNestedNodes() {
        return _getPointerField(NestedNode.listFactory, 1);
      }

      public boolean hasAnnotations() {
        return !_pointerFieldIsNull(2);
      }

      public StructList.Reader<Schema.Annotation.Reader> getAnnotations() {
        return _getPointerField(Schema.Annotation.listFactory, 2);
      }

      public boolean isFile() {
        return _getShortField(6) == 0;
      }

      public boolean isStruct() {
        return _getShortField(6) == 1;
      }

      public Struct.Reader getStruct() {
        return new Struct.Reader(segment, data, pointers, dataSize, pointerCount, nestingLimit);
      }

      public boolean isEnum() {
        return _getShortField(6) == 2;
      }

      public Enum.Reader getEnum() {
        return new Enum.Reader(segment, data, pointers, dataSize, pointerCount, nestingLimit);
      }

      public boolean isInterface() {
        return _getShortField(6) == 3;
      }

      public Interface.Reader getInterface() {
        return new Interface.Reader(segment, data, pointers, dataSize, pointerCount, nestingLimit);
      }

      public boolean isConst() {
        return _getShortField(6) == 4;
      }

      public Const.Reader getConst() {
        return new Const.Reader(segment, data, pointers, dataSize, pointerCount, nestingLimit);
      }

      public boolean isAnnotation() {
        return _getShortField(6) == 5;
      }

      public Annotation.Reader getAnnotation() {
        return new Annotation.Reader(segment, data, pointers, dataSize, pointerCount, nestingLimit);
      }

      public boolean hasParameters() {
        return !_pointerFieldIsNull(5);
      }

      /** Type parameters of the node itself. */
      public StructList.Reader<Parameter.Reader> getParameters() {
        return _getPointerField(Parameter.listFactory, 5);
      }

      /** The node or one of its scopes has type parameters. */
      public boolean getIsGeneric() {
        return _getBooleanField(288);
      }

      /** Unsigned: see Integer.toUnsignedLong. */
      public int getStartByte() {
        return _getIntField(10);
      }

      /**
       * Where the declaration is in its source file.
       *
       * <p>Unsigned: see Integer.toUnsignedLong.
       */
      public int getEndByte() {
        return _getIntField(11);
      }
    }

    /** Builds {@code Node}. */
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
        return Which.of(_getShortField(6) & 0xffff);
      }

      public long getId() {
        return _getLongField(0);
      }

      public void setId(long value) {
        _setLongField(0, value);
      }

      public boolean hasDisplayName() {
        return !_pointerFieldIsNull(0);
      }

      /** File and path of the declaration, for people to read. */
      public Text.Builder getDisplayName() {
        return _getPointerField(Text.factory, 0);
      }

      public void setDisplayName(String value) {
        _setPointerField(Text.factory, 0, new Text.Reader(value));
      }

      public void setDisplayName(Text.Reader value) {
        _setPointerField(Text.factory, 0, value);
      }

      public Text.Builder initDisplayName(int size) {
        return _initPointerField(Text.factory, 0, size);
      }

      /** So many bytes of displayName are the scope; the rest is the short name. */
      public int getDisplayNamePrefixLength() {
        return _getIntField(2);
      }

      public void setDisplayNamePrefixLength(int value) {
        _setIntField(2, value);
      }

      /**
       * The node that this one was declared in. 0 for a file and for the structs that are made from
       * a method's parameter or result list.
       */
      public long getScopeId() {
        return _getLongField(2);
      }

      public void setScopeId(long value) {
        _setLongField(2, value);
      }

      public boolean hasNestedNodes() {
        return !_pointerFieldIsNull(1);
      }

      /** What was declared inside. Groups are not here; they are found through the fields. */
      public StructList.Builder<NestedNode.Builder> getNestedNodes() {
        return InPlace.list(NestedNode.listFactory, segment, pointers + 1);
      }

      public void setNestedNodes(StructList.Reader<NestedNode.Reader> value) {
        _setPointerField(NestedNode.listFactory, 1, value);
      }

      public StructList.Builder<NestedNode.Builder> initNestedNodes(int size) {
        return _initPointerField(NestedNode.listFactory, 1, size);
      }

      public boolean hasAnnotations() {
        return !_pointerFieldIsNull(2);
      }

      public StructList.Builder<Schema.Annotation.Builder> getAnnotations() {
        return InPlace.list(Schema.Annotation.listFactory, segment, pointers + 2);
      }

      public void setAnnotations(StructList.Reader<Schema.Annotation.Reader> value) {
        _setPointerField(Schema.Annotation.listFactory, 2, value);
      }

      public StructList.Builder<Schema.Annotation.Builder> initAnnotations(int size) {
        return _initPointerField(Schema.Annotation.listFactory, 2, size);
      }

      public boolean isFile() {
        return _getShortField(6) == 0;
      }

      public void setFile() {
        _setShortField(6, (short) 0);
      }

      public boolean isStruct() {
        return _getShortField(6) == 1;
      }

      public Struct.Builder getStruct() {
        return new Struct.Builder(segment, data, pointers, dataSize, pointerCount);
      }

      /** Sets every field of the group to its default. */
      public Struct.Builder initStruct() {
        _setShortField(6, (short) 1);
        _setShortField(7, (short) 0);
        _setShortField(12, (short) 0);
        _setShortField(13, (short) 0);
        _setBooleanField(224, false);
        _setShortField(15, (short) 0);
        _setIntField(8, 0);
        _clearPointerField(3);
        return getStruct();
      }

      public boolean isEnum() {
        return _getShortField(6) == 2;
      }

      public Enum.Builder getEnum() {
        return new Enum.Builder(segment, data, pointers, dataSize, pointerCount);
      }

      /** Sets every field of the group to its default. */
      public Enum.Builder initEnum() {
        _setShortField(6, (short) 2);
        _clearPointerField(3);
        return getEnum();
      }

      public boolean isInterface() {
        return _getShortField(6) == 3;
      }

      public Interface.Builder getInterface() {
        return new Interface.Builder(segment, data, pointers, dataSize, pointerCount);
      }

      /** Sets every field of the group to its default. */
      public Interface.Builder initInterface() {
        _setShortField(6, (short) 3);
        _clearPointerField(3);
        _clearPointerField(4);
        return getInterface();
      }

      public boolean isConst() {
        return _getShortField(6) == 4;
      }

      public Const.Builder getConst() {
        return new Const.Builder(segment, data, pointers, dataSize, pointerCount);
      }

      /** Sets every field of the group to its default. */
      public Const.Builder initConst() {
        _setShortField(6, (short) 4);
        _clearPointerField(3);
        _clearPointerField(4);
        return getConst();
      }

      public boolean isAnnotation() {
        return _getShortField(6) == 5;
      }

      public Annotation.Builder getAnnotation() {
        return new Annotation.Builder(segment, data, pointers, dataSize, pointerCount);
      }

      /** Sets every field of the group to its default. */
      public Annotation.Builder initAnnotation() {
        _setShortField(6, (short) 5);
        _clearPointerField(3);
        _setBooleanField(112, false);
        _setBooleanField(113, false);
        _setBooleanField(114, false);
        _setBooleanField(115, false);
        _setBooleanField(116, false);
        _setBooleanField(117, false);
        _setBooleanField(118, false);
        _setBooleanField(119, false);
        _setBooleanField(120, false);
        _setBooleanField(121, false);
        _setBooleanField(122, false);
        _setBooleanField(123, false);
        return getAnnotation();
      }

      public boolean hasParameters() {
        return !_pointerFieldIsNull(5);
      }

      /** Type parameters of the node itself. */
      public StructList.Builder<Parameter.Builder> getParameters() {
        return InPlace.list(Parameter.listFactory, segment, pointers + 5);
      }

      public void setParameters(StructList.Reader<Parameter.Reader> value) {
        _setPointerField(Parameter.listFactory, 5, value);
      }

      public StructList.Builder<Parameter.Builder> initParameters(int size) {
        return _initPointerField(Parameter.listFactory, 5, size);
      }

      /** The node or one of its scopes has type parameters. */
      public boolean getIsGeneric() {
        return _getBooleanField(288);
      }

      public void setIsGeneric(boolean value) {
        _setBooleanField(288, value);
      }

      public int getStartByte() {
        return _getIntField(10);
      }

      public void setStartByte(int value) {
        _setIntField(10, value);
      }

      /** Where the declaration is in its source file. */
      public int getEndByte() {
        return _getIntField(11);
      }

      public void setEndByte(int value) {
        _setIntField(11, value);
      }
    }

    /** The group {@code Struct}. */
    public static final class Struct {
      private Struct() {}

      /** Reads {@code Struct}. */
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
        public short getDataWordCount() {
          return _getShortField(7);
        }

        /** Unsigned: see Short.toUnsignedInt. */
        public short getPointerCount() {
          return _getShortField(12);
        }

        public ElementSize getPreferredListEncoding() {
          return ElementSize.of(_getShortField(13) & 0xffff);
        }

        /** A part of the struct that scopeId names: same sections, same offsets. */
        public boolean getIsGroup() {
          return _getBooleanField(224);
        }

        /**
         * Members of the unnamed union; 0 without one.
         *
         * <p>Unsigned: see Short.toUnsignedInt.
         */
        public short getDiscriminantCount() {
          return _getShortField(15);
        }

        /**
         * Where the union's tag is, in units of 16 bits.
         *
         * <p>Unsigned: see Integer.toUnsignedLong.
         */
        public int getDiscriminantOffset() {
          return _getIntField(8);
        }

        public boolean hasFields() {
          return !_pointerFieldIsNull(3);
        }

        /** By ordinal. */
        public StructList.Reader<Field.Reader> getFields() {
          return _getPointerField(Field.listFactory, 3);
        }
      }

      /** Builds {@code Struct}. */
      public static final class Builder extends StructBuilder {
        private Builder(
            SegmentBuilder segment, int data, int pointers, int dataSize, short pointerCount) {
          super(segment, data, pointers, dataSize, pointerCount);
        }

        /** A view of what is built so far, and of later changes. */
        public Reader asReader() {
          return new Reader(segment, data, pointers, dataSize, pointerCount, 0x7fffffff);
        }

        public short getDataWordCount() {
          return _getShortField(7);
        }

        public void setDataWordCount(short value) {
          _setShortField(7, value);
        }

        public short getPointerCount() {
          return _getShortField(12);
        }

        public void setPointerCount(short value) {
          _setShortField(12, value);
        }

        public ElementSize getPreferredListEncoding() {
          return ElementSize.of(_getShortField(13) & 0xffff);
        }

        public void setPreferredListEncoding(ElementSize value) {
          _setShortField(13, (short) value.ordinal());
        }

        /** A part of the struct that scopeId names: same sections, same offsets. */
        public boolean getIsGroup() {
          return _getBooleanField(224);
        }

        public void setIsGroup(boolean value) {
          _setBooleanField(224, value);
        }

        /** Members of the unnamed union; 0 without one. */
        public short getDiscriminantCount() {
          return _getShortField(15);
        }

        public void setDiscriminantCount(short value) {
          _setShortField(15, value);
        }

        /** Where the union's tag is, in units of 16 bits. */
        public int getDiscriminantOffset() {
          return _getIntField(8);
        }

        public void setDiscriminantOffset(int value) {
          _setIntField(8, value);
        }

        public boolean hasFields() {
          return !_pointerFieldIsNull(3);
        }

        /** By ordinal. */
        public StructList.Builder<Field.Builder> getFields() {
          return InPlace.list(Field.listFactory, segment, pointers + 3);
        }

        public void setFields(StructList.Reader<Field.Reader> value) {
          _setPointerField(Field.listFactory, 3, value);
        }

        public StructList.Builder<Field.Builder> initFields(int size) {
          return _initPointerField(Field.listFactory, 3, size);
        }
      }

      /** The schema of this type. */
      public static final SchemaNode SCHEMA =
          SchemaNode.of(
              0x9ea0b19b37fb4435L,
              "AAAAAAUABgA1RPs3m7GgnhIAAAABAAYAF6Qj+UyrguYGAAcAAQAAAAAAAAAAAAAAFQAAAMoA"
              + "AAAAAAAAAAAAAAAAAAAAAAAAGQAAAI8BAAAAAAAAAAAAAAAAAAAAAAAAc2NoZW1hLmNhcG5w"
              + "Ok5vZGUuc3RydWN0AAAAAAAAAAAcAAAAAwAEAAAAAAAHAAAAAAABAAcAAAAAAAAAAAAAALUA"
              + "AAByAAAAAAAAAAAAAAC0AAAAAwABAMAAAAACAAEAAQAAAAwAAAAAAAEACAAAAAAAAAAAAAAA"
              + "vQAAAGoAAAAAAAAAAAAAALwAAAADAAEAyAAAAAIAAQACAAAADQAAAAAAAQAJAAAAAAAAAAAA"
              + "AADFAAAAsgAAAAAAAAAAAAAAyAAAAAMAAQDUAAAAAgABAAMAAADgAAAAAAABAAoAAAAAAAAA"
              + "AAAAANEAAABCAAAAAAAAAAAAAADMAAAAAwABANgAAAACAAEABAAAAA8AAAAAAAEACwAAAAAA"
              + "AAAAAAAA1QAAAJIAAAAAAAAAAAAAANgAAAADAAEA5AAAAAIAAQAFAAAACAAAAAAAAQAMAAAA"
              + "AAAAAAAAAADhAAAAmgAAAAAAAAAAAAAA5AAAAAMAAQDwAAAAAgABAAYAAAADAAAAAAABAA0A"
              + "AAAAAAAAAAAAAO0AAAA6AAAAAAAAAAAAAADoAAAAAwABAAQBAAACAAEAZGF0YVdvcmRDb3Vu"
              + "dAAAAAcAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABwAAAAAAAAAAAAAAAAAAAAAA"
              + "AAAAAAAAcG9pbnRlckNvdW50AAAAAAcAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
              + "BwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAcHJlZmVycmVkTGlzdEVuY29kaW5nAAAADwAAAAAA"
              + "AAAmGVK6fY+V0QAAAAAAAAAAAAAAAAAAAAAPAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABpc0dy"
              + "b3VwAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAA"
              + "AAAAAAAAZGlzY3JpbWluYW50Q291bnQAAAAAAAAABwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
              + "AAAAAAAAAAAHAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABkaXNjcmltaW5hbnRPZmZzZXQAAAAA"
              + "AAAIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgAAAAAAAAAAAAAAAAAAAAAAAAA"
              + "AAAAAGZpZWxkcwAADgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAMAAQAQAAAAAAAAAF/0"
              + "Sh+kUK2aAAAAAAAAAAAAAAAAAAAAAA4AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA==");
    }

    /** The group {@code Enum}. */
    public static final class Enum {
      private Enum() {}

      /** Reads {@code Enum}. */
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

        public boolean hasEnumerants() {
          return !_pointerFieldIsNull(3);
        }

        /** By value. */
        public StructList.Reader<Enumerant.Reader> getEnumerants() {
          return _getPointerField(Enumerant.listFactory, 3);
        }
      }

      /** Builds {@code Enum}. */
      public static final class Builder extends StructBuilder {
        private Builder(
            SegmentBuilder segment, int data, int pointers, int dataSize, short pointerCount) {
          super(segment, data, pointers, dataSize, pointerCount);
        }

        /** A view of what is built so far, and of later changes. */
        public Reader asReader() {
          return new Reader(segment, data, pointers, dataSize, pointerCount, 0x7fffffff);
        }

        public boolean hasEnumerants() {
          return !_pointerFieldIsNull(3);
        }

        /** By value. */
        public StructList.Builder<Enumerant.Builder> getEnumerants() {
          return InPlace.list(Enumerant.listFactory, segment, pointers + 3);
        }

        public void setEnumerants(StructList.Reader<Enumerant.Reader> value) {
          _setPointerField(Enumerant.listFactory, 3, value);
        }

        public StructList.Builder<Enumerant.Builder> initEnumerants(int size) {
          return _initPointerField(Enumerant.listFactory, 3, size);
        }
      }

      /** The schema of this type. */
      public static final SchemaNode SCHEMA =
          SchemaNode.of(
              0xb54ab3364333f598L,
              "AAAAAAUABgCY9TNDNrNKtRIAAAABAAYAF6Qj+UyrguYGAAcAAQAAAAAAAAAAAAAAFQAAALoA"
              + "AAAAAAAAAAAAAAAAAAAAAAAAFQAAAD8AAAAAAAAAAAAAAAAAAAAAAAAAc2NoZW1hLmNhcG5w"
              + "Ok5vZGUuZW51bQAABAAAAAMABAAAAAAAAwAAAAAAAQAOAAAAAAAAAAAAAAANAAAAWgAAAAAA"
              + "AAAAAAAADAAAAAMAAQAoAAAAAgABAGVudW1lcmFudHMAAAAAAAAOAAAAAAAAAAAAAAAAAAAA"
              + "AAAAAAAAAAAAAAAAAwABABAAAAAAAAAATZpU3Ot8ipcAAAAAAAAAAAAAAAAAAAAADgAAAAAA"
              + "AAAAAAAAAAAAAAAAAAAAAAAA");
    }

    /** The group {@code Interface}. */
    public static final class Interface {
      private Interface() {}

      /** Reads {@code Interface}. */
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

        public boolean hasMethods() {
          return !_pointerFieldIsNull(3);
        }

        /** By ordinal. */
        public StructList.Reader<Method.Reader> getMethods() {
          return _getPointerField(Method.listFactory, 3);
        }

        public boolean hasSuperclasses() {
          return !_pointerFieldIsNull(4);
        }

        public StructList.Reader<Superclass.Reader> getSuperclasses() {
          return _getPointerField(Superclass.listFactory, 4);
        }
      }

      /** Builds {@code Interface}. */
      public static final class Builder extends StructBuilder {
        private Builder(
            SegmentBuilder segment, int data, int pointers, int dataSize, short pointerCount) {
          super(segment, data, pointers, dataSize, pointerCount);
        }

        /** A view of what is built so far, and of later changes. */
        public Reader asReader() {
          return new Reader(segment, data, pointers, dataSize, pointerCount, 0x7fffffff);
        }

        public boolean hasMethods() {
          return !_pointerFieldIsNull(3);
        }

        /** By ordinal. */
        public StructList.Builder<Method.Builder> getMethods() {
          return InPlace.list(Method.listFactory, segment, pointers + 3);
        }

        public void setMethods(StructList.Reader<Method.Reader> value) {
          _setPointerField(Method.listFactory, 3, value);
        }

        public StructList.Builder<Method.Builder> initMethods(int size) {
          return _initPointerField(Method.listFactory, 3, size);
        }

        public boolean hasSuperclasses() {
          return !_pointerFieldIsNull(4);
        }

        public StructList.Builder<Superclass.Builder> getSuperclasses() {
          return InPlace.list(Superclass.listFactory, segment, pointers + 4);
        }

        public void setSuperclasses(StructList.Reader<Superclass.Reader> value) {
          _setPointerField(Superclass.listFactory, 4, value);
        }

        public StructList.Builder<Superclass.Builder> initSuperclasses(int size) {
          return _initPointerField(Superclass.listFactory, 4, size);
        }
      }

      /** The schema of this type. */
      public static final SchemaNode SCHEMA =
          SchemaNode.of(
              0xe82753cff0c2218fL,
              "AAAAAAUABgCPIcLwz1Mn6BIAAAABAAYAF6Qj+UyrguYGAAcAAQAAAAAAAAAAAAAAFQAAAOIA"
              + "AAAAAAAAAAAAAAAAAAAAAAAAGQAAAHcAAAAAAAAAAAAAAAAAAAAAAAAAc2NoZW1hLmNhcG5w"
              + "Ok5vZGUuaW50ZXJmYWNlAAAAAAAIAAAAAwAEAAAAAAADAAAAAAABAA8AAAAAAAAAAAAAACkA"
              + "AABCAAAAAAAAAAAAAAAkAAAAAwABAEAAAAACAAEAAQAAAAQAAAAAAAEAHwAAAAAAAAAAAAAA"
              + "PQAAAGoAAAAAAAAAAAAAADwAAAADAAEAWAAAAAIAAQBtZXRob2RzAA4AAAAAAAAAAAAAAAAA"
              + "AAAAAAAAAAAAAAAAAAADAAEAEAAAAAAAAACATTM74swAlQAAAAAAAAAAAAAAAAAAAAAOAAAA"
              + "AAAAAAAAAAAAAAAAAAAAAAAAAABzdXBlcmNsYXNzZXMAAAAADgAAAAAAAAAAAAAAAAAAAAAA"
              + "AAAAAAAAAAAAAAMAAQAQAAAAAAAAAPjXpNCeKpapAAAAAAAAAAAAAAAAAAAAAA4AAAAAAAAA"
              + "AAAAAAAAAAAAAAAAAAAAAA==");
    }

    /** The group {@code Const}. */
    public static final class Const {
      private Const() {}

      /** Reads {@code Const}. */
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

        public boolean hasType() {
          return !_pointerFieldIsNull(3);
        }

        public Type.Reader getType() {
          return _getPointerField(Type.factory, 3);
        }

        public boolean hasValue() {
          return !_pointerFieldIsNull(4);
        }

        public Value.Reader getValue() {
          return _getPointerField(Value.factory, 4);
        }
      }

      /** Builds {@code Const}. */
      public static final class Builder extends StructBuilder {
        private Builder(
            SegmentBuilder segment, int data, int pointers, int dataSize, short pointerCount) {
          super(segment, data, pointers, dataSize, pointerCount);
        }

        /** A view of what is built so far, and of later changes. */
        public Reader asReader() {
          return new Reader(segment, data, pointers, dataSize, pointerCount, 0x7fffffff);
        }

        public boolean hasType() {
          return !_pointerFieldIsNull(3);
        }

        public Type.Builder getType() {
          return _getPointerField(Type.factory, 3);
        }

        public void setType(Type.Reader value) {
          _setPointerField(Type.factory, 3, value);
        }

        public Type.Builder initType() {
          return _initPointerField(Type.factory, 3, 0);
        }

        public boolean hasValue() {
          return !_pointerFieldIsNull(4);
        }

        public Value.Builder getValue() {
          return _getPointerField(Value.factory, 4);
        }

        public void setValue(Value.Reader value) {
          _setPointerField(Value.factory, 4, value);
        }

        public Value.Builder initValue() {
          return _initPointerField(Value.factory, 4, 0);
        }
      }

      /** The schema of this type. */
      public static final SchemaNode SCHEMA =
          SchemaNode.of(
              0xb18aa5ac7a0d9420L,
              "AAAAAAUABgAglA16rKWKsRIAAAABAAYAF6Qj+UyrguYGAAcAAQAAAAAAAAAAAAAAFQAAAMIA"
              + "AAAAAAAAAAAAAAAAAAAAAAAAFQAAAHcAAAAAAAAAAAAAAAAAAAAAAAAAc2NoZW1hLmNhcG5w"
              + "Ok5vZGUuY29uc3QACAAAAAMABAAAAAAAAwAAAAAAAQAQAAAAAAAAAAAAAAApAAAAKgAAAAAA"
              + "AAAAAAAAJAAAAAMAAQAwAAAAAgABAAEAAAAEAAAAAAABABEAAAAAAAAAAAAAAC0AAAAyAAAA"
              + "AAAAAAAAAAAoAAAAAwABADQAAAACAAEAdHlwZQAAAAAQAAAAAAAAAGDM+eHteHPQAAAAAAAA"
              + "AAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAHZhbHVlAAAAEAAAAAAAAACbDLDX"
              + "0twjzgAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=");
    }

    /** The group {@code Annotation}. */
    public static final class Annotation {
      private Annotation() {}

      /** Reads {@code Annotation}. */
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

        public boolean hasType() {
          return !_pointerFieldIsNull(3);
        }

        public Type.Reader getType() {
          return _getPointerField(Type.factory, 3);
        }

        public boolean getTargetsFile() {
          return _getBooleanField(112);
        }

        public boolean getTargetsConst() {
          return _getBooleanField(113);
        }

        public boolean getTargetsEnum() {
          return _getBooleanField(114);
        }

        public boolean getTargetsEnumerant() {
          return _getBooleanField(115);
        }

        public boolean getTargetsStruct() {
          return _getBooleanField(116);
        }

        public boolean getTargetsField() {
          return _getBooleanField(117);
        }

        public boolean getTargetsUnion() {
          return _getBooleanField(118);
        }

        public boolean getTargetsGroup() {
          return _getBooleanField(119);
        }

        public boolean getTargetsInterface() {
          return _getBooleanField(120);
        }

        public boolean getTargetsMethod() {
          return _getBooleanField(121);
        }

        public boolean getTargetsParam() {
          return _getBooleanField(122);
        }

        public boolean getTargetsAnnotation() {
          return _getBooleanField(123);
        }
      }

      /** Builds {@code Annotation}. */
      public static final class Builder extends StructBuilder {
        private Builder(
            SegmentBuilder segment, int data, int pointers, int dataSize, short pointerCount) {
          super(segment, data, pointers, dataSize, pointerCount);
        }

        /** A view of what is built so far, and of later changes. */
        public Reader asReader() {
          return new Reader(segment, data, pointers, dataSize, pointerCount, 0x7fffffff);
        }

        public boolean hasType() {
          return !_pointerFieldIsNull(3);
        }

        public Type.Builder getType() {
          return _getPointerField(Type.factory, 3);
        }

        public void setType(Type.Reader value) {
          _setPointerField(Type.factory, 3, value);
        }

        public Type.Builder initType() {
          return _initPointerField(Type.factory, 3, 0);
        }

        public boolean getTargetsFile() {
          return _getBooleanField(112);
        }

        public void setTargetsFile(boolean value) {
          _setBooleanField(112, value);
        }

        public boolean getTargetsConst() {
          return _getBooleanField(113);
        }

        public void setTargetsConst(boolean value) {
          _setBooleanField(113, value);
        }

        public boolean getTargetsEnum() {
          return _getBooleanField(114);
        }

        public void setTargetsEnum(boolean value) {
          _setBooleanField(114, value);
        }

        public boolean getTargetsEnumerant() {
          return _getBooleanField(115);
        }

        public void setTargetsEnumerant(boolean value) {
          _setBooleanField(115, value);
        }

        public boolean getTargetsStruct() {
          return _getBooleanField(116);
        }

        public void setTargetsStruct(boolean value) {
          _setBooleanField(116, value);
        }

        public boolean getTargetsField() {
          return _getBooleanField(117);
        }

        public void setTargetsField(boolean value) {
          _setBooleanField(117, value);
        }

        public boolean getTargetsUnion() {
          return _getBooleanField(118);
        }

        public void setTargetsUnion(boolean value) {
          _setBooleanField(118, value);
        }

        public boolean getTargetsGroup() {
          return _getBooleanField(119);
        }

        public void setTargetsGroup(boolean value) {
          _setBooleanField(119, value);
        }

        public boolean getTargetsInterface() {
          return _getBooleanField(120);
        }

        public void setTargetsInterface(boolean value) {
          _setBooleanField(120, value);
        }

        public boolean getTargetsMethod() {
          return _getBooleanField(121);
        }

        public void setTargetsMethod(boolean value) {
          _setBooleanField(121, value);
        }

        public boolean getTargetsParam() {
          return _getBooleanField(122);
        }

        public void setTargetsParam(boolean value) {
          _setBooleanField(122, value);
        }

        public boolean getTargetsAnnotation() {
          return _getBooleanField(123);
        }

        public void setTargetsAnnotation(boolean value) {
          _setBooleanField(123, value);
        }
      }

      /** The schema of this type. */
      public static final SchemaNode SCHEMA =
          SchemaNode.of(
              0xec1619d4400a0290L,
              "AAAAAAUABgCQAgpA1BkW7BIAAAABAAYAF6Qj+UyrguYGAAcAAQAAAAAAAAAAAAAAFQAAAOoA"
              + "AAAAAAAAAAAAAAAAAAAAAAAAGQAAAN8CAAAAAAAAAAAAAAAAAAAAAAAAc2NoZW1hLmNhcG5w"
              + "Ok5vZGUuYW5ub3RhdGlvbgAAAAA0AAAAAwAEAAAAAAADAAAAAAABABIAAAAAAAAAAAAAAF0B"
              + "AAAqAAAAAAAAAAAAAABYAQAAAwABAGQBAAACAAEAAQAAAHAAAAAAAAEAEwAAAAAAAAAAAAAA"
              + "YQEAAGIAAAAAAAAAAAAAAGABAAADAAEAbAEAAAIAAQACAAAAcQAAAAAAAQAUAAAAAAAAAAAA"
              + "AABpAQAAagAAAAAAAAAAAAAAaAEAAAMAAQB0AQAAAgABAAMAAAByAAAAAAABABUAAAAAAAAA"
              + "AAAAAHEBAABiAAAAAAAAAAAAAABwAQAAAwABAHwBAAACAAEABAAAAHMAAAAAAAEAFgAAAAAA"
              + "AAAAAAAAeQEAAIoAAAAAAAAAAAAAAHwBAAADAAEAiAEAAAIAAQAFAAAAdAAAAAAAAQAXAAAA"
              + "AAAAAAAAAACFAQAAcgAAAAAAAAAAAAAAhAEAAAMAAQCQAQAAAgABAAYAAAB1AAAAAAABABgA"
              + "AAAAAAAAAAAAAI0BAABqAAAAAAAAAAAAAACMAQAAAwABAJgBAAACAAEABwAAAHYAAAAAAAEA"
              + "GQAAAAAAAAAAAAAAlQEAAGoAAAAAAAAAAAAAAJQBAAADAAEAoAEAAAIAAQAIAAAAdwAAAAAA"
              + "AQAaAAAAAAAAAAAAAACdAQAAagAAAAAAAAAAAAAAnAEAAAMAAQCoAQAAAgABAAkAAAB4AAAA"
              + "AAABABsAAAAAAAAAAAAAAKUBAACKAAAAAAAAAAAAAACoAQAAAwABALQBAAACAAEACgAAAHkA"
              + "AAAAAAEAHAAAAAAAAAAAAAAAsQEAAHIAAAAAAAAAAAAAALABAAADAAEAvAEAAAIAAQALAAAA"
              + "egAAAAAAAQAdAAAAAAAAAAAAAAC5AQAAagAAAAAAAAAAAAAAuAEAAAMAAQDEAQAAAgABAAwA"
              + "AAB7AAAAAAABAB4AAAAAAAAAAAAAAMEBAACSAAAAAAAAAAAAAADEAQAAAwABANABAAACAAEA"
              + "dHlwZQAAAAAQAAAAAAAAAGDM+eHteHPQAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAA"
              + "AAAAAAAAAAAAAHRhcmdldHNGaWxlAAAAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
              + "AAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAHRhcmdldHNDb25zdAAAAAABAAAAAAAAAAAA"
              + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAHRhcmdldHNF"
              + "bnVtAAAAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAA"
              + "AAAAAAAAAAAAAHRhcmdldHNFbnVtZXJhbnQAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAA"
              + "AAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAdGFyZ2V0c1N0cnVjdAAAAAEA"
              + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
              + "dGFyZ2V0c0ZpZWxkAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAAAA"
              + "AAAAAAAAAAAAAAAAAAAAAAAAdGFyZ2V0c1VuaW9uAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAA"
              + "AAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAdGFyZ2V0c0dyb3VwAAAAAAEA"
              + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
              + "dGFyZ2V0c0ludGVyZmFjZQAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
              + "AAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAB0YXJnZXRzTWV0aG9kAAAAAQAAAAAAAAAAAAAA"
              + "AAAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAB0YXJnZXRzUGFy"
              + "YW0AAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAA"
              + "AAAAAAAAAAB0YXJnZXRzQW5ub3RhdGlvbgAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
              + "AAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA==");
    }

    /** The struct {@code Parameter}. */
    public static final class Parameter {
      /** Words of data and pointers. */
      public static final StructSize STRUCT_SIZE = new StructSize((short) 0, (short) 1);

      /** Makes readers and builders. */
      public static final Factory factory = new Factory();

      /** Makes lists. */
      public static final StructList.Factory<Builder, Reader> listFactory =
          new StructList.Factory<>(factory);

      private Parameter() {}

      /** Makes readers and builders of {@code Parameter}. */
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

      /** Reads {@code Parameter}. */
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

      /** Builds {@code Parameter}. */
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
              0xb9521bccf10fa3b1L,
              "AAAAAAUABgCxow/xzBtSuRIAAAABAAAAF6Qj+UyrguYBAAcAAAAAAAAAAAAAAAAAFQAAAOIA"
              + "AAAhAAAABwAAAAAAAAAAAAAAHQAAAD8AAAAAAAAAAAAAAAAAAAAAAAAAc2NoZW1hLmNhcG5w"
              + "Ok5vZGUuUGFyYW1ldGVyAAAAAAAAAAAAAQABAAQAAAADAAQAAAAAAAAAAAAAAAEAAAAAAAAA"
              + "AAAAAAAADQAAACoAAAAAAAAAAAAAAAgAAAADAAEAFAAAAAIAAQBuYW1lAAAAAAwAAAAAAAAA"
              + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA");
    }

    /** The struct {@code NestedNode}. */
    public static final class NestedNode {
      /** Words of data and pointers. */
      public static final StructSize STRUCT_SIZE = new StructSize((short) 1, (short) 1);

      /** Makes readers and builders. */
      public static final Factory factory = new Factory();

      /** Makes lists. */
      public static final StructList.Factory<Builder, Reader> listFactory =
          new StructList.Factory<>(factory);

      private NestedNode() {}

      /** Makes readers and builders of {@code NestedNode}. */
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

      /** Reads {@code NestedNode}. */
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

        /** Unsigned: see Long.toUnsignedString. */
        public long getId() {
          return _getLongField(0);
        }
      }

      /** Builds {@code NestedNode}. */
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

        public long getId() {
          return _getLongField(0);
        }

        public void setId(long value) {
          _setLongField(0, value);
        }
      }

      /** The schema of this type. */
      public static final SchemaNode SCHEMA =
          SchemaNode.of(
              0xdebf55bbfa0fc242L,
              "AAAAAAUABgBCwg/6u1W/3hIAAAABAAEAF6Qj+UyrguYBAAcAAAAAAAAAAAAAAAAAFQAAAOoA"
              + "AAAhAAAABwAAAAAAAAAAAAAAHQAAAHcAAAAAAAAAAAAAAAAAAAAAAAAAc2NoZW1hLmNhcG5w"
              + "Ok5vZGUuTmVzdGVkTm9kZQAAAAAAAAAAAQABAAgAAAADAAQAAAAAAAAAAAAAAAEAAAAAAAAA"
              + "AAAAAAAAKQAAACoAAAAAAAAAAAAAACQAAAADAAEAMAAAAAIAAQABAAAAAAAAAAAAAQABAAAA"
              + "AAAAAAAAAAAtAAAAGgAAAAAAAAAAAAAAKAAAAAMAAQA0AAAAAgABAG5hbWUAAAAADAAAAAAA"
              + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAMAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABpZAAA"
              + "AAAAAAkAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACQAAAAAAAAAAAAAAAAAAAAAA"
              + "AAAAAAAA");
    }

    /** What the source said about a node beyond its meaning. */
    public static final class SourceInfo {
      /** Words of data and pointers. */
      public static final StructSize STRUCT_SIZE = new StructSize((short) 2, (short) 2);

      /** Makes readers and builders. */
      public static final Factory factory = new Factory();

      /** Makes lists. */
      public static final StructList.Factory<Builder, Reader> listFactory =
          new StructList.Factory<>(factory);

      private SourceInfo() {}

      /** Makes readers and builders of {@code SourceInfo}. */
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

      /** Reads {@code SourceInfo}. */
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
        public long getId() {
          return _getLongField(0);
        }

        public boolean hasDocComment() {
          return !_pointerFieldIsNull(0);
        }

        public Text.Reader getDocComment() {
          return _getPointerField(Text.factory, 0);
        }

        public boolean hasMembers() {
          return !_pointerFieldIsNull(1);
        }

        /** One for each field, enumerant or method, in the node's order. */
        public StructList.Reader<Member.Reader> getMembers() {
          return _getPointerField(Member.listFactory, 1);
        }

        /** Unsigned: see Integer.toUnsignedLong. */
        public int getStartByte() {
          return _getIntField(2);
        }

        /** Unsigned: see Integer.toUnsignedLong. */
        public int getEndByte() {
          return _getIntField(3);
        }
      }

      /** Builds {@code SourceInfo}. */
      public static final class Builder extends StructBuilder {
        private Builder(
            SegmentBuilder segment, int data, int pointers, int dataSize, short pointerCount) {
          super(segment, data, pointers, dataSize, pointerCount);
        }

        /** A view of what is built so far, and of later changes. */
        public Reader asReader() {
          return new Reader(segment, data, pointers, dataSize, pointerCount, 0x7fffffff);
        }

        public long getId() {
          return _getLongField(0);
        }

        public void setId(long value) {
          _setLongField(0, value);
        }

        public boolean hasDocComment() {
          return !_pointerFieldIsNull(0);
        }

        public Text.Builder getDocComment() {
          return _getPointerField(Text.factory, 0);
        }

        public void setDocComment(String value) {
          _setPointerField(Text.factory, 0, new Text.Reader(value));
        }

        public void setDocComment(Text.Reader value) {
          _setPointerField(Text.factory, 0, value);
        }

        public Text.Builder initDocComment(int size) {
          return _initPointerField(Text.factory, 0, size);
        }

        public boolean hasMembers() {
          return !_pointerFieldIsNull(1);
        }

        /** One for each field, enumerant or method, in the node's order. */
        public StructList.Builder<Member.Builder> getMembers() {
          return InPlace.list(Member.listFactory, segment, pointers + 1);
        }

        public void setMembers(StructList.Reader<Member.Reader> value) {
          _setPointerField(Member.listFactory, 1, value);
        }

        public StructList.Builder<Member.Builder> initMembers(int size) {
          return _initPointerField(Member.listFactory, 1, size);
        }

        public int getStartByte() {
          return _getIntField(2);
        }

        public void setStartByte(int value) {
          _setIntField(2, value);
        }

        public int getEndByte() {
          return _getIntField(3);
        }

        public void setEndByte(int value) {
          _setIntField(3, value);
        }
      }

      /** The struct {@code Member}. */
      public static final class Member {
        /** Words of data and pointers. */
        public static final StructSize STRUCT_SIZE = new StructSize((short) 1, (short) 1);

        /** Makes readers and builders. */
        public static final Factory factory = new Factory();

        /** Makes lists. */
        public static final StructList.Factory<Builder, Reader> listFactory =
            new StructList.Factory<>(factory);

        private Member() {}

        /** Makes readers and builders of {@code Member}. */
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

        /** Reads {@code Member}. */
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

          public boolean hasDocComment() {
            return !_pointerFieldIsNull(0);
          }

          public Text.Reader getDocComment() {
            return _getPointerField(Text.factory, 0);
          }

          /** Unsigned: see Integer.toUnsignedLong. */
          public int getStartByte() {
            return _getIntField(0);
          }

          /** Unsigned: see Integer.toUnsignedLong. */
          public int getEndByte() {
            return _getIntField(1);
          }
        }

        /** Builds {@code Member}. */
        public static final class Builder extends StructBuilder {
          private Builder(
              SegmentBuilder segment, int data, int pointers, int dataSize, short pointerCount) {
            super(segment, data, pointers, dataSize, pointerCount);
          }

          /** A view of what is built so far, and of later changes. */
          public Reader asReader() {
            return new Reader(segment, data, pointers, dataSize, pointerCount, 0x7fffffff);
          }

          public boolean hasDocComment() {
            return !_pointerFieldIsNull(0);
          }

          public Text.Builder getDocComment() {
            return _getPointerField(Text.factory, 0);
          }

          public void setDocComment(String value) {
            _setPointerField(Text.factory, 0, new Text.Reader(value));
          }

          public void setDocComment(Text.Reader value) {
            _setPointerField(Text.factory, 0, value);
          }

          public Text.Builder initDocComment(int size) {
            return _initPointerField(Text.factory, 0, size);
          }

          public int getStartByte() {
            return _getIntField(0);
          }

          public void setStartByte(int value) {
            _setIntField(0, value);
          }

          public int getEndByte() {
            return _getIntField(1);
          }

          public void setEndByte(int value) {
            _setIntField(1, value);
          }
        }

        /** The schema of this type. */
        public static final SchemaNode SCHEMA =
            SchemaNode.of(
                0xc2ba9038898e1fa2L,
                "AAAAAAUABgCiH46JOJC6wh0AAAABAAEArlcTBOMdjvMBAAcAAAAAAAAAAAAAAAAAFQAAACIB"
                + "AAAlAAAABwAAAAAAAAAAAAAAIQAAAK8AAAAAAAAAAAAAAAAAAAAAAAAAc2NoZW1hLmNhcG5w"
                + "Ok5vZGUuU291cmNlSW5mby5NZW1iZXIAAAAAAAAAAAABAAEADAAAAAMABAAAAAAAAAAAAAAA"
                + "AQAAAAAAAAAAAAAAAABFAAAAWgAAAAAAAAAAAAAARAAAAAMAAQBQAAAAAgABAAEAAAAAAAAA"
                + "AAABAAEAAAAAAAAAAAAAAE0AAABSAAAAAAAAAAAAAABMAAAAAwABAFgAAAACAAEAAgAAAAEA"
                + "AAAAAAEAAgAAAAAAAAAAAAAAVQAAAEIAAAAAAAAAAAAAAFAAAAADAAEAXAAAAAIAAQBkb2ND"
                + "b21tZW50AAAAAAAADAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAMAAAAAAAAAAAA"
                + "AAAAAAAAAAAAAAAAAABzdGFydEJ5dGUAAAAAAAAACAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
                + "AAAAAAAAAAAIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABlbmRCeXRlAAgAAAAAAAAAAAAAAAAA"
                + "AAAAAAAAAAAAAAAAAAAAAAAACAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA");
      }

      /** The schema of this type. */
      public static final SchemaNode SCHEMA =
          SchemaNode.of(
              0xf38e1de3041357aeL,
              "AAAAAAUABgCuVxME4x2O8xIAAAABAAIAF6Qj+UyrguYCAAcAAAAAAAAAAAAAAAAAFQAAAOoA"
              + "AAAhAAAAFwAAAAAAAAAAAAAAKQAAAB8BAAAAAAAAAAAAAAAAAAAAAAAAc2NoZW1hLmNhcG5w"
              + "Ok5vZGUuU291cmNlSW5mbwAAAAAEAAAAAQABAKIfjok4kLrCAQAAADoAAABNZW1iZXIAABQA"
              + "AAADAAQAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAfQAAABoAAAAAAAAAAAAAAHgAAAADAAEA"
              + "hAAAAAIAAQABAAAAAAAAAAAAAQABAAAAAAAAAAAAAACBAAAAWgAAAAAAAAAAAAAAgAAAAAMA"
              + "AQCMAAAAAgABAAIAAAABAAAAAAABAAIAAAAAAAAAAAAAAIkAAABCAAAAAAAAAAAAAACEAAAA"
              + "AwABAKAAAAACAAEAAwAAAAIAAAAAAAEAAwAAAAAAAAAAAAAAnQAAAFIAAAAAAAAAAAAAAJwA"
              + "AAADAAEAqAAAAAIAAQAEAAAAAwAAAAAAAQAEAAAAAAAAAAAAAAClAAAAQgAAAAAAAAAAAAAA"
              + "oAAAAAMAAQCsAAAAAgABAGlkAAAAAAAACQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
              + "AAAJAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABkb2NDb21tZW50AAAAAAAADAAAAAAAAAAAAAAA"
              + "AAAAAAAAAAAAAAAAAAAAAAAAAAAMAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABtZW1iZXJzAA4A"
              + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADAAEAEAAAAAAAAACiH46JOJC6wgAAAAAAAAAA"
              + "AAAAAAAAAAAOAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABzdGFydEJ5dGUAAAAAAAAACAAAAAAA"
              + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABlbmRC"
              + "eXRlAAgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACAAAAAAAAAAAAAAAAAAAAAAA"
              + "AAAAAAAA");
    }

    /** The schema of this type. */
    public static final SchemaNode SCHEMA =
        SchemaNode.of(
            0xe682ab4cf923a417L,
            "AAAAAAUABgAXpCP5TKuC5g0AAAABAAYA2XJMYgnFP6kGAAcAAAAGAAYAAAAAAAAAFQAAAJIA"
            + "AAAdAAAANwAAAAAAAAAAAAAASQAAAIcDAAAAAAAAAAAAAAAAAAAAAAAAc2NoZW1hLmNhcG5w"
            + "Ok5vZGUAAAAAAAAADAAAAAEAAQCxow/xzBtSuREAAABSAAAAQsIP+rtVv94RAAAAWgAAAK5X"
            + "EwTjHY7zEQAAAFoAAABQYXJhbWV0ZXIAAAAAAAAATmVzdGVkTm9kZQAAAAAAAFNvdXJjZUlu"
            + "Zm8AAAAAAABAAAAAAwAEAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAALEBAAAaAAAAAAAAAAAA"
            + "AACsAQAAAwABALgBAAACAAEAAQAAAAAAAAAAAAEAAQAAAAAAAAAAAAAAtQEAAGIAAAAAAAAA"
            + "AAAAALQBAAADAAEAwAEAAAIAAQACAAAAAgAAAAAAAQACAAAAAAAAAAAAAAC9AQAAwgAAAAAA"
            + "AAAAAAAAwAEAAAMAAQDMAQAAAgABAAMAAAACAAAAAAABAAMAAAAAAAAAAAAAAMkBAABCAAAA"
            + "AAAAAAAAAADEAQAAAwABANABAAACAAEABgAAAAEAAAAAAAEABAAAAAAAAAAAAAAAzQEAAGIA"
            + "AAAAAAAAAAAAAMwBAAADAAEA6AEAAAIAAQAHAAAAAgAAAAAAAQAFAAAAAAAAAAAAAADlAQAA"
            + "YgAAAAAAAAAAAAAA5AEAAAMAAQAAAgAAAgABAAgA//8AAAAAAAABAAYAAAAAAAAAAAAAAP0B"
            + "AAAqAAAAAAAAAAAAAAD4AQAAAwABAAQCAAACAAEACQD+/wAAAAABAAAAAAAAADVE+zebsaCe"
            + "AQIAADoAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAKAP3/AAAAAAEAAAAAAAAAmPUzQzaz"
            + "SrXpAQAAKgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAsA/P8AAAAAAQAAAAAAAACPIcLw"
            + "z1Mn6NEBAABSAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADAD7/wAAAAABAAAAAAAAACCU"
            + "DXqspYqxvQEAADIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAANAPr/AAAAAAEAAAAAAAAA"
            + "kAIKQNQZFuylAQAAWgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAAFAAAAAAABACAA"
            + "AAAAAAAAAAAAAJEBAABaAAAAAAAAAAAAAACQAQAAAwABAKwBAAACAAEABQAAACABAAAAAAEA"
            + "IQAAAAAAAAAAAAAAqQEAAFIAAAAAAAAAAAAAAKgBAAADAAEAtAEAAAIAAQAOAAAACgAAAAAA"
            + "AQAiAAAAAAAAAAAAAACxAQAAUgAAAAAAAAAAAAAAsAEAAAMAAQC8AQAAAgABAA8AAAALAAAA"
            + "AAABACMAAAAAAAAAAAAAALkBAABCAAAAAAAAAAAAAAC0AQAAAwABAMABAAACAAEAaWQAAAAA"
            + "AAAJAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAkAAAAAAAAAAAAAAAAAAAAAAAAA"
            + "AAAAAGRpc3BsYXlOYW1lAAAAAAAMAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAwA"
            + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAGRpc3BsYXlOYW1lUHJlZml4TGVuZ3RoAAgAAAAAAAAA"
            + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAc2NvcGVJ"
            + "ZAAJAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAkAAAAAAAAAAAAAAAAAAAAAAAAA"
            + "AAAAAG5lc3RlZE5vZGVzAAAAAAAOAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAwABABAA"
            + "AAAAAAAAQsIP+rtVv94AAAAAAAAAAAAAAAAAAAAADgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            + "YW5ub3RhdGlvbnMAAAAAAA4AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADAAEAEAAAAAAA"
            + "AABCdSWrDZXI8QAAAAAAAAAAAAAAAAAAAAAOAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABmaWxl"
            + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            + "AAAAAAAAc3RydWN0AABlbnVtAAAAAGludGVyZmFjZQAAAAAAAABjb25zdAAAAGFubm90YXRp"
            + "b24AAAAAAABwYXJhbWV0ZXJzAAAAAAAADgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAMA"
            + "AQAQAAAAAAAAALGjD/HMG1K5AAAAAAAAAAAAAAAAAAAAAA4AAAAAAAAAAAAAAAAAAAAAAAAA"
            + "AAAAAGlzR2VuZXJpYwAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEA"
            + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAHN0YXJ0Qnl0ZQAAAAAAAAAIAAAAAAAAAAAAAAAAAAAA"
            + "AAAAAAAAAAAAAAAAAAAAAAgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAGVuZEJ5dGUACAAAAAAA"
            + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=");
  }

  /** The struct {@code Field}. */
  public static final class Field {
    /** Words of data and pointers. */
    public static final StructSize STRUCT_SIZE = new StructSize((short) 3, (short) 4);

    /** Makes readers and builders. */
    public static final Factory factory = new Factory();

    /** Makes lists. */
    public static final StructList.Factory<Builder, Reader> listFactory =
        new StructList.Factory<>(factory);

    private Field() {}

    /** The members of the union. */
    public enum Which {
      SLOT,
      GROUP,
      /** A number that this schema does not know. */
      _NOT_IN_SCHEMA;

      private static Which of(int number) {
        boolean known = number >= 0 && number < BY_NUMBER.length - 1;
        return known ? BY_NUMBER[number] : _NOT_IN_SCHEMA;
      }

      private static final Which[] BY_NUMBER = values();
    }

    /** Makes readers and builders of {@code Field}. */
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

    /** Reads {@code Field}. */
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
        return Which.of(_getShortField(4) & 0xffff);
      }

      public boolean hasName() {
        return !_pointerFieldIsNull(0);
      }

      public Text.Reader getName() {
        return _getPointerField(Text.factory, 0);
      }

      /**
       * Place among its siblings in the source.
       *
       * <p>Unsigned: see Short.toUnsignedInt.
       */
      public short getCodeOrder() {
        return _getShortField(0);
      }

      public boolean hasAnnotations() {
        return !_pointerFieldIsNull(1);
      }

      public StructList.Reader<Annotation.Reader> getAnnotations() {
        return _getPointerField(Annotation.listFactory, 1);
      }

      /**
       * The union's tag when this member is the one that is set.
       *
       * <p>Unsigned: see Short.toUnsignedInt.
       */
      public short getDiscriminantValue() {
        return _getShortField(1, (short) -1);
      }

      public boolean isSlot() {
        return _getShortField(4) == 0;
      }

      public Slot.Reader getSlot() {
        return new Slot.Reader(segment, data, pointers, dataSize, pointerCount, nestingLimit);
      }

      public boolean isGroup() {
        return _getShortField(4) == 1;
      }

      public Group.Reader getGroup() {
        return new Group.Reader(segment, data, pointers, dataSize, pointerCount, nestingLimit);
      }

      public Ordinal.Reader getOrdinal() {
        return new Ordinal.Reader(segment, data, pointers, dataSize, pointerCount, nestingLimit);
      }
    }

    /** Builds {@code Field}. */
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

      /** Place among its siblings in the source. */
      public short getCodeOrder() {
        return _getShortField(0);
      }

      public void setCodeOrder(short value) {
        _setShortField(0, value);
      }

      public boolean hasAnnotations() {
        return !_pointerFieldIsNull(1);
      }

      public StructList.Builder<Annotation.Builder> getAnnotations() {
        return InPlace.list(Annotation.listFactory, segment, pointers + 1);
      }

      public void setAnnotations(StructList.Reader<Annotation.Reader> value) {
        _setPointerField(Annotation.listFactory, 1, value);
      }

      public StructList.Builder<Annotation.Builder> initAnnotations(int size) {
        return _initPointerField(Annotation.listFactory, 1, size);
      }

      /** The union's tag when this member is the one that is set. */
      public short getDiscriminantValue() {
        return _getShortField(1, (short) -1);
      }

      public void setDiscriminantValue(short value) {
        _setShortField(1, value, (short) -1);
      }

      public boolean isSlot() {
        return _getShortField(4) == 0;
      }

      public Slot.Builder getSlot() {
        return new Slot.Builder(segment, data, pointers, dataSize, pointerCount);
      }

      /** Sets every field of the group to its default. */
      public Slot.Builder initSlot() {
        _setShortField(4, (short) 0);
        _setIntField(1, 0);
        _clearPointerField(2);
        _clearPointerField(3);
        _setBooleanField(128, false);
        return getSlot();
      }

      public boolean isGroup() {
        return _getShortField(4) == 1;
      }

      public Group.Builder getGroup() {
        return new Group.Builder(segment, data, pointers, dataSize, pointerCount);
      }

      /** Sets every field of the group to its default. */
      public Group.Builder initGroup() {
        _setShortField(4, (short) 1);
        _setLongField(2, 0);
        return getGroup();
      }

      public Ordinal.Builder getOrdinal() {
        return new Ordinal.Builder(segment, data, pointers, dataSize, pointerCount);
      }

      /** Sets every field of the group to its default. */
      public Ordinal.Builder initOrdinal() {
        _setShortField(5, (short) 0);
        _setShortField(6, (short) 0);
        return getOrdinal();
      }
    }

    /** The group {@code Slot}. */
    public static final class Slot {
      private Slot() {}

      /** Reads {@code Slot}. */
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
         * From the start of the data section in units of the field's own size, or in the pointer
         * section.
         *
         * <p>Unsigned: see Integer.toUnsignedLong.
         */
        public int getOffset() {
          return _getIntField(1);
        }

        public boolean hasType() {
          return !_pointerFieldIsNull(2);
        }

        public Type.Reader getType() {
          return _getPointerField(Type.factory, 2);
        }

        public boolean hasDefaultValue() {
          return !_pointerFieldIsNull(3);
        }

        public Value.Reader getDefaultValue() {
          return _getPointerField(Value.factory, 3);
        }

        /** The source gave a default, which may be zero all the same. */
        public boolean getHadExplicitDefault() {
          return _getBooleanField(128);
        }
      }

      /** Builds {@code Slot}. */
      public static final class Builder extends StructBuilder {
        private Builder(
            SegmentBuilder segment, int data, int pointers, int dataSize, short pointerCount) {
          super(segment, data, pointers, dataSize, pointerCount);
        }

        /** A view of what is built so far, and of later changes. */
        public Reader asReader() {
          return new Reader(segment, data, pointers, dataSize, pointerCount, 0x7fffffff);
        }

        /**
         * From the start of the data section in units of the field's own size, or in the pointer
         * section.
         */
        public int getOffset() {
          return _getIntField(1);
        }

        public void setOffset(int value) {
          _setIntField(1, value);
        }

        public boolean hasType() {
          return !_pointerFieldIsNull(2);
        }

        public Type.Builder getType() {
          return _getPointerField(Type.factory, 2);
        }

        public void setType(Type.Reader value) {
          _setPointerField(Type.factory, 2, value);
        }

        public Type.Builder initType() {
          return _initPointerField(Type.factory, 2, 0);
        }

        public boolean hasDefaultValue() {
          return !_pointerFieldIsNull(3);
        }

        public Value.Builder getDefaultValue() {
          return _getPointerField(Value.factory, 3);
        }

        public void setDefaultValue(Value.Reader value) {
          _setPointerField(Value.factory, 3, value);
        }

        public Value.Builder initDefaultValue() {
          return _initPointerField(Value.factory, 3, 0);
        }

        /** The source gave a default, which may be zero all the same. */
        public boolean getHadExplicitDefault() {
          return _getBooleanField(128);
        }

        public void setHadExplicitDefault(boolean value) {
          _setBooleanField(128, value);
        }
      }

      /** The schema of this type. */
      public static final SchemaNode SCHEMA =
          SchemaNode.of(
              0xc42305476bb4746fL,
              "AAAAAAUABgBvdLRrRwUjxBMAAAABAAMAX/RKH6RQrZoEAAcAAQAAAAAAAAAAAAAAFQAAAMIA"
              + "AAAAAAAAAAAAAAAAAAAAAAAAFQAAAOcAAAAAAAAAAAAAAAAAAAAAAAAAc2NoZW1hLmNhcG5w"
              + "OkZpZWxkLnNsb3QAEAAAAAMABAAAAAAAAQAAAAAAAQAEAAAAAAAAAAAAAABhAAAAOgAAAAAA"
              + "AAAAAAAAXAAAAAMAAQBoAAAAAgABAAEAAAACAAAAAAABAAUAAAAAAAAAAAAAAGUAAAAqAAAA"
              + "AAAAAAAAAABgAAAAAwABAGwAAAACAAEAAgAAAAMAAAAAAAEABgAAAAAAAAAAAAAAaQAAAGoA"
              + "AAAAAAAAAAAAAGgAAAADAAEAdAAAAAIAAQADAAAAgAAAAAAAAQAKAAAAAAAAAAAAAABxAAAA"
              + "mgAAAAAAAAAAAAAAdAAAAAMAAQCAAAAAAgABAG9mZnNldAAACAAAAAAAAAAAAAAAAAAAAAAA"
              + "AAAAAAAAAAAAAAAAAAAIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAB0eXBlAAAAABAAAAAAAAAA"
              + "YMz54e14c9AAAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAZGVmYXVs"
              + "dFZhbHVlAAAAABAAAAAAAAAAmwyw19LcI84AAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAA"
              + "AAAAAAAAAAAAAAAAaGFkRXhwbGljaXREZWZhdWx0AAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAA"
              + "AAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=");
    }

    /** The group {@code Group}. */
    public static final class Group {
      private Group() {}

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

        /** Unsigned: see Long.toUnsignedString. */
        public long getTypeId() {
          return _getLongField(2);
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

        public long getTypeId() {
          return _getLongField(2);
        }

        public void setTypeId(long value) {
          _setLongField(2, value);
        }
      }

      /** The schema of this type. */
      public static final SchemaNode SCHEMA =
          SchemaNode.of(
              0xcafccddb68db1d11L,
              "AAAAAAUABgARHdto2838yhMAAAABAAMAX/RKH6RQrZoEAAcAAQAAAAAAAAAAAAAAFQAAAMoA"
              + "AAAAAAAAAAAAAAAAAAAAAAAAGQAAAD8AAAAAAAAAAAAAAAAAAAAAAAAAc2NoZW1hLmNhcG5w"
              + "OkZpZWxkLmdyb3VwAAAAAAAAAAAEAAAAAwAEAAAAAAACAAAAAAABAAcAAAAAAAAAAAAAAA0A"
              + "AAA6AAAAAAAAAAAAAAAIAAAAAwABABQAAAACAAEAdHlwZUlkAAAJAAAAAAAAAAAAAAAAAAAA"
              + "AAAAAAAAAAAAAAAAAAAAAAkAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA==");
    }

    /** The group {@code Ordinal}. */
    public static final class Ordinal {
      private Ordinal() {}

      /** The members of the union. */
      public enum Which {
        IMPLICIT,
        EXPLICIT,
        /** A number that this schema does not know. */
        _NOT_IN_SCHEMA;

        private static Which of(int number) {
          boolean known = number >= 0 && number < BY_NUMBER.length - 1;
          return known ? BY_NUMBER[number] : _NOT_IN_SCHEMA;
        }

        private static final Which[] BY_NUMBER = values();
      }

      /** Reads {@code Ordinal}. */
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
          return Which.of(_getShortField(5) & 0xffff);
        }

        public boolean isImplicit() {
          return _getShortField(5) == 0;
        }

        public boolean isExplicit() {
          return _getShortField(5) == 1;
        }

        /** Unsigned: see Short.toUnsignedInt. */
        public short getExplicit() {
          return _getShortField(6);
        }
      }

      /** Builds {@code Ordinal}. */
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
          return Which.of(_getShortField(5) & 0xffff);
        }

        public boolean isImplicit() {
          return _getShortField(5) == 0;
        }

        public void setImplicit() {
          _setShortField(5, (short) 0);
        }

        public boolean isExplicit() {
          return _getShortField(5) == 1;
        }

        public short getExplicit() {
          return _getShortField(6);
        }

        public void setExplicit(short value) {
          _setShortField(5, (short) 1);
          _setShortField(6, value);
        }
      }

      /** The schema of this type. */
      public static final SchemaNode SCHEMA =
          SchemaNode.of(
              0xbb90d5c287870be6L,
              "AAAAAAUABgDmC4eHwtWQuxMAAAABAAMAX/RKH6RQrZoEAAcAAQACAAUAAAAAAAAAFQAAANoA"
              + "AAAAAAAAAAAAAAAAAAAAAAAAGQAAAHcAAAAAAAAAAAAAAAAAAAAAAAAAc2NoZW1hLmNhcG5w"
              + "OkZpZWxkLm9yZGluYWwAAAAAAAAIAAAAAwAEAAAA//8AAAAAAAABAAgAAAAAAAAAAAAAACkA"
              + "AABKAAAAAAAAAAAAAAAoAAAAAwABADQAAAACAAEAAQD+/wYAAAAAAAEACQAAAAAAAAAAAAAA"
              + "MQAAAEoAAAAAAAAAAAAAADAAAAADAAEAPAAAAAIAAQBpbXBsaWNpdAAAAAAAAAAAAAAAAAAA"
              + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABleHBs"
              + "aWNpdAAAAAAAAAAABwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAHAAAAAAAAAAAA"
              + "AAAAAAAAAAAAAAAAAAA=");
    }

    public static final short NO_DISCRIMINANT = -1;

    /** The schema of this type. */
    public static final SchemaNode SCHEMA =
        SchemaNode.of(
            0x9aad50a41f4af45fL,
            "AAAAAAUABgBf9EofpFCtmg0AAAABAAMA2XJMYgnFP6kEAAcAAAACAAQAAAAAAAAAFQAAAJoA"
            + "AAAdAAAAFwAAAAAAAAAAAAAAKQAAAI8BAAAAAAAAAAAAAAAAAAAAAAAAc2NoZW1hLmNhcG5w"
            + "OkZpZWxkAAAAAAAABAAAAAEAAQASx/58vkyxlwEAAAB6AAAAbm9EaXNjcmltaW5hbnQAABwA"
            + "AAADAAQAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAtQAAACoAAAAAAAAAAAAAALAAAAADAAEA"
            + "vAAAAAIAAQABAAAAAAAAAAAAAQABAAAAAAAAAAAAAAC5AAAAUgAAAAAAAAAAAAAAuAAAAAMA"
            + "AQDEAAAAAgABAAIAAAABAAAAAAABAAIAAAAAAAAAAAAAAMEAAABiAAAAAAAAAAAAAADAAAAA"
            + "AwABANwAAAACAAEAAwAAAAEAAAAAAAEAAwAAAAEAAAAAAAAA2QAAAJIAAAAAAAAAAAAAANwA"
            + "AAADAAEA6AAAAAIAAQAEAP//AAAAAAEAAAAAAAAAb3S0a0cFI8TlAAAAKgAAAAAAAAAAAAAA"
            + "AAAAAAAAAAAAAAAAAAAAAAUA/v8AAAAAAQAAAAAAAAARHdto2838ys0AAAAyAAAAAAAAAAAA"
            + "AAAAAAAAAAAAAAAAAAAAAAAABgAAAAAAAAABAAAAAAAAAOYLh4fC1ZC7tQAAAEIAAAAAAAAA"
            + "AAAAAAAAAAAAAAAAAAAAAAAAAABuYW1lAAAAAAwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            + "AAAAAAAADAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAY29kZU9yZGVyAAAAAAAAAAcAAAAAAAAA"
            + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAYW5ub3Rh"
            + "dGlvbnMAAAAAAA4AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADAAEAEAAAAAAAAABCdSWr"
            + "DZXI8QAAAAAAAAAAAAAAAAAAAAAOAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABkaXNjcmltaW5h"
            + "bnRWYWx1ZQAAAAAAAAAHAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAcA//8AAAAA"
            + "AAAAAAAAAAAAAAAAAAAAAHNsb3QAAAAAZ3JvdXAAAABvcmRpbmFsAA==");
  }

  /** The struct {@code Enumerant}. */
  public static final class Enumerant {
    /** Words of data and pointers. */
    public static final StructSize STRUCT_SIZE = new StructSize((short) 1, (short) 2);

    /** Makes readers and builders. */
    public static final Factory factory = new Factory();

    /** Makes lists. */
    public static final StructList.Factory<Builder, Reader> listFactory =
        new StructList.Factory<>(factory);

    private Enumerant() {}

    /** Makes readers and builders of {@code Enumerant}. */
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

    /** Reads {@code Enumerant}. */
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

      /** Unsigned: see Short.toUnsignedInt. */
      public short getCodeOrder() {
        return _getShortField(0);
      }

      public boolean hasAnnotations() {
        return !_pointerFieldIsNull(1);
      }

      public StructList.Reader<Annotation.Reader> getAnnotations() {
        return _getPointerField(Annotation.listFactory, 1);
      }
    }

    /** Builds {@code Enumerant}. */
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

      public short getCodeOrder() {
        return _getShortField(0);
      }

      public void setCodeOrder(short value) {
        _setShortField(0, value);
      }

      public boolean hasAnnotations() {
        return !_pointerFieldIsNull(1);
      }

      public StructList.Builder<Annotation.Builder> getAnnotations() {
        return InPlace.list(Annotation.listFactory, segment, pointers + 1);
      }

      public void setAnnotations(StructList.Reader<Annotation.Reader> value) {
        _setPointerField(Annotation.listFactory, 1, value);
      }

      public StructList.Builder<Annotation.Builder> initAnnotations(int size) {
        return _initPointerField(Annotation.listFactory, 1, size);
      }
    }

    /** The schema of this type. */
    public static final SchemaNode SCHEMA =
        SchemaNode.of(
            0x978a7cebdc549a4dL,
            "AAAAAAUABgBNmlTc63yKlw0AAAABAAEA2XJMYgnFP6kCAAcAAAAAAAAAAAAAAAAAFQAAALoA"
            + "AAAdAAAABwAAAAAAAAAAAAAAGQAAAK8AAAAAAAAAAAAAAAAAAAAAAAAAc2NoZW1hLmNhcG5w"
            + "OkVudW1lcmFudAAAAAAAAAEAAQAMAAAAAwAEAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAEUA"
            + "AAAqAAAAAAAAAAAAAABAAAAAAwABAEwAAAACAAEAAQAAAAAAAAAAAAEAAQAAAAAAAAAAAAAA"
            + "SQAAAFIAAAAAAAAAAAAAAEgAAAADAAEAVAAAAAIAAQACAAAAAQAAAAAAAQACAAAAAAAAAAAA"
            + "AABRAAAAYgAAAAAAAAAAAAAAUAAAAAMAAQBsAAAAAgABAG5hbWUAAAAADAAAAAAAAAAAAAAA"
            + "AAAAAAAAAAAAAAAAAAAAAAAAAAAMAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABjb2RlT3JkZXIA"
            + "AAAAAAAABwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAHAAAAAAAAAAAAAAAAAAAA"
            + "AAAAAAAAAABhbm5vdGF0aW9ucwAAAAAADgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAMA"
            + "AQAQAAAAAAAAAEJ1JasNlcjxAAAAAAAAAAAAAAAAAAAAAA4AAAAAAAAAAAAAAAAAAAAAAAAA"
            + "AAAAAA==");
  }

  /** The struct {@code Superclass}. */
  public static final class Superclass {
    /** Words of data and pointers. */
    public static final StructSize STRUCT_SIZE = new StructSize((short) 1, (short) 1);

    /** Makes readers and builders. */
    public static final Factory factory = new Factory();

    /** Makes lists. */
    public static final StructList.Factory<Builder, Reader> listFactory =
        new StructList.Factory<>(factory);

    private Superclass() {}

    /** Makes readers and builders of {@code Superclass}. */
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

    /** Reads {@code Superclass}. */
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
      public long getId() {
        return _getLongField(0);
      }

      public boolean hasBrand() {
        return !_pointerFieldIsNull(0);
      }

      public Brand.Reader getBrand() {
        return _getPointerField(Brand.factory, 0);
      }
    }

    /** Builds {@code Superclass}. */
    public static final class Builder extends StructBuilder {
      private Builder(
          SegmentBuilder segment, int data, int pointers, int dataSize, short pointerCount) {
        super(segment, data, pointers, dataSize, pointerCount);
      }

      /** A view of what is built so far, and of later changes. */
      public Reader asReader() {
        return new Reader(segment, data, pointers, dataSize, pointerCount, 0x7fffffff);
      }

      public long getId() {
        return _getLongField(0);
      }

      public void setId(long value) {
        _setLongField(0, value);
      }

      public boolean hasBrand() {
        return !_pointerFieldIsNull(0);
      }

      public Brand.Builder getBrand() {
        return _getPointerField(Brand.factory, 0);
      }

      public void setBrand(Brand.Reader value) {
        _setPointerField(Brand.factory, 0, value);
      }

      public Brand.Builder initBrand() {
        return _initPointerField(Brand.factory, 0, 0);
      }
    }

    /** The schema of this type. */
    public static final SchemaNode SCHEMA =
        SchemaNode.of(
            0xa9962a9ed0a4d7f8L,
            "AAAAAAUABgD416TQniqWqQ0AAAABAAEA2XJMYgnFP6kBAAcAAAAAAAAAAAAAAAAAFQAAAMIA"
            + "AAAdAAAABwAAAAAAAAAAAAAAGQAAAHcAAAAAAAAAAAAAAAAAAAAAAAAAc2NoZW1hLmNhcG5w"
            + "OlN1cGVyY2xhc3MAAAAAAAEAAQAIAAAAAwAEAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAACkA"
            + "AAAaAAAAAAAAAAAAAAAkAAAAAwABADAAAAACAAEAAQAAAAAAAAAAAAEAAQAAAAAAAAAAAAAA"
            + "LQAAADIAAAAAAAAAAAAAACgAAAADAAEANAAAAAIAAQBpZAAAAAAAAAkAAAAAAAAAAAAAAAAA"
            + "AAAAAAAAAAAAAAAAAAAAAAAACQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAYnJhbmQAAAAQAAAA"
            + "AAAAACtCZWDwVTSQAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA==");
  }

  /** The struct {@code Method}. */
  public static final class Method {
    /** Words of data and pointers. */
    public static final StructSize STRUCT_SIZE = new StructSize((short) 3, (short) 5);

    /** Makes readers and builders. */
    public static final Factory factory = new Factory();

    /** Makes lists. */
    public static final StructList.Factory<Builder, Reader> listFactory =
        new StructList.Factory<>(factory);

    private Method() {}

    /** Makes readers and builders of {@code Method}. */
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

    /** Reads {@code Method}. */
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

      /** Unsigned: see Short.toUnsignedInt. */
      public short getCodeOrder() {
        return _getShortField(0);
      }

      /** Unsigned: see Long.toUnsignedString. */
      public long getParamStructType() {
        return _getLongField(1);
      }

      /** Unsigned: see Long.toUnsignedString. */
      public long getResultStructType() {
        return _getLongField(2);
      }

      public boolean hasAnnotations() {
        return !_pointerFieldIsNull(1);
      }

      public StructList.Reader<Annotation.Reader> getAnnotations() {
        return _getPointerField(Annotation.listFactory, 1);
      }

      public boolean hasParamBrand() {
        return !_pointerFieldIsNull(2);
      }

      public Brand.Reader getParamBrand() {
        return _getPointerField(Brand.factory, 2);
      }

      public boolean hasResultBrand() {
        return !_pointerFieldIsNull(3);
      }

      public Brand.Reader getResultBrand() {
        return _getPointerField(Brand.factory, 3);
      }

      public boolean hasImplicitParameters() {
        return !_pointerFieldIsNull(4);
      }

      /** Type parameters of the method itself. */
      public StructList.Reader<Node.Parameter.Reader> getImplicitParameters() {
        return _getPointerField(Node.Parameter.listFactory, 4);
      }
    }

    /** Builds {@code Method}. */
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

      public short getCodeOrder() {
        return _getShortField(0);
      }

      public void setCodeOrder(short value) {
        _setShortField(0, value);
      }

      public long getParamStructType() {
        return _getLongField(1);
      }

      public void setParamStructType(long value) {
        _setLongField(1, value);
      }

      public long getResultStructType() {
        return _getLongField(2);
      }

      public void setResultStructType(long value) {
        _setLongField(2, value);
      }

      public boolean hasAnnotations() {
        return !_pointerFieldIsNull(1);
      }

      public StructList.Builder<Annotation.Builder> getAnnotations() {
        return InPlace.list(Annotation.listFactory, segment, pointers + 1);
      }

      public void setAnnotations(StructList.Reader<Annotation.Reader> value) {
        _setPointerField(Annotation.listFactory, 1, value);
      }

      public StructList.Builder<Annotation.Builder> initAnnotations(int size) {
        return _initPointerField(Annotation.listFactory, 1, size);
      }

      public boolean hasParamBrand() {
        return !_pointerFieldIsNull(2);
      }

      public Brand.Builder getParamBrand() {
        return _getPointerField(Brand.factory, 2);
      }

      public void setParamBrand(Brand.Reader value) {
        _setPointerField(Brand.factory, 2, value);
      }

      public Brand.Builder initParamBrand() {
        return _initPointerField(Brand.factory, 2, 0);
      }

      public boolean hasResultBrand() {
        return !_pointerFieldIsNull(3);
      }

      public Brand.Builder getResultBrand() {
        return _getPointerField(Brand.factory, 3);
      }

      public void setResultBrand(Brand.Reader value) {
        _setPointerField(Brand.factory, 3, value);
      }

      public Brand.Builder initResultBrand() {
        return _initPointerField(Brand.factory, 3, 0);
      }

      public boolean hasImplicitParameters() {
        return !_pointerFieldIsNull(4);
      }

      /** Type parameters of the method itself. */
      public StructList.Builder<Node.Parameter.Builder> getImplicitParameters() {
        return InPlace.list(Node.Parameter.listFactory, segment, pointers + 4);
      }

      public void setImplicitParameters(StructList.Reader<Node.Parameter.Reader> value) {
        _setPointerField(Node.Parameter.listFactory, 4, value);
      }

      public StructList.Builder<Node.Parameter.Builder> initImplicitParameters(int size) {
        return _initPointerField(Node.Parameter.listFactory, 4, size);
      }
    }

    /** The schema of this type. */
    public static final SchemaNode SCHEMA =
        SchemaNode.of(
            0x9500cce23b334d80L,
            "AAAAAAUABgCATTM74swAlQ0AAAABAAMA2XJMYgnFP6kFAAcAAAAAAAAAAAAAAAAAFQAAAKIA"
            + "AAAdAAAABwAAAAAAAAAAAAAAGQAAAMcBAAAAAAAAAAAAAAAAAAAAAAAAc2NoZW1hLmNhcG5w"
            + "Ok1ldGhvZAAAAAAAAAAAAAEAAQAgAAAAAwAEAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAANEA"
            + "AAAqAAAAAAAAAAAAAADMAAAAAwABANgAAAACAAEAAQAAAAAAAAAAAAEAAQAAAAAAAAAAAAAA"
            + "1QAAAFIAAAAAAAAAAAAAANQAAAADAAEA4AAAAAIAAQADAAAAAQAAAAAAAQACAAAAAAAAAAAA"
            + "AADdAAAAggAAAAAAAAAAAAAA3AAAAAMAAQDoAAAAAgABAAUAAAACAAAAAAABAAMAAAAAAAAA"
            + "AAAAAOUAAACKAAAAAAAAAAAAAADoAAAAAwABAPQAAAACAAEABwAAAAEAAAAAAAEABAAAAAAA"
            + "AAAAAAAA8QAAAGIAAAAAAAAAAAAAAPAAAAADAAEADAEAAAIAAQAEAAAAAgAAAAAAAQAFAAAA"
            + "AAAAAAAAAAAJAQAAWgAAAAAAAAAAAAAACAEAAAMAAQAUAQAAAgABAAYAAAADAAAAAAABAAYA"
            + "AAAAAAAAAAAAABEBAABiAAAAAAAAAAAAAAAQAQAAAwABABwBAAACAAEAAgAAAAQAAAAAAAEA"
            + "BwAAAAAAAAAAAAAAGQEAAJoAAAAAAAAAAAAAABwBAAADAAEAOAEAAAIAAQBuYW1lAAAAAAwA"
            + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            + "Y29kZU9yZGVyAAAAAAAAAAcAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABwAAAAAA"
            + "AAAAAAAAAAAAAAAAAAAAAAAAcGFyYW1TdHJ1Y3RUeXBlAAkAAAAAAAAAAAAAAAAAAAAAAAAA"
            + "AAAAAAAAAAAAAAAACQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAcmVzdWx0U3RydWN0VHlwZQAA"
            + "AAAAAAAACQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAJAAAAAAAAAAAAAAAAAAAA"
            + "AAAAAAAAAABhbm5vdGF0aW9ucwAAAAAADgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAMA"
            + "AQAQAAAAAAAAAEJ1JasNlcjxAAAAAAAAAAAAAAAAAAAAAA4AAAAAAAAAAAAAAAAAAAAAAAAA"
            + "AAAAAHBhcmFtQnJhbmQAAAAAAAAQAAAAAAAAACtCZWDwVTSQAAAAAAAAAAAAAAAAAAAAABAA"
            + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAHJlc3VsdEJyYW5kAAAAAAAQAAAAAAAAACtCZWDwVTSQ"
            + "AAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAGltcGxpY2l0UGFyYW1l"
            + "dGVycwAAAAAAAA4AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADAAEAEAAAAAAAAACxow/x"
            + "zBtSuQAAAAAAAAAAAAAAAAAAAAAOAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=");
  }

  /** The struct {@code Type}. */
  public static final class Type {
    /** Words of data and pointers. */
    public static final StructSize STRUCT_SIZE = new StructSize((short) 3, (short) 1);

    /** Makes readers and builders. */
    public static final Factory factory = new Factory();

    /** Makes lists. */
    public static final StructList.Factory<Builder, Reader> listFactory =
        new StructList.Factory<>(factory);

    private Type() {}

    /** The members of the union. */
    public enum Which {
      VOID,
      BOOL,
      INT8,
      INT16,
      INT32,
      INT64,
      UINT8,
      UINT16,
      UINT32,
      UINT64,
      FLOAT32,
      FLOAT64,
      TEXT,
      DATA,
      LIST,
      ENUM,
      STRUCT,
      INTERFACE,
      ANY_POINTER,
      /** A number that this schema does not know. */
      _NOT_IN_SCHEMA;

      private static Which of(int number) {
        boolean known = number >= 0 && number < BY_NUMBER.length - 1;
        return known ? BY_NUMBER[number] : _NOT_IN_SCHEMA;
      }

      private static final Which[] BY_NUMBER = values();
    }

    /** Makes readers and builders of {@code Type}. */
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

    /** Reads {@code Type}. */
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

      public boolean isVoid() {
        return _getShortField(0) == 0;
      }

      public boolean isBool() {
        return _getShortField(0) == 1;
      }

      public boolean isInt8() {
        return _getShortField(0) == 2;
      }

      public boolean isInt16() {
        return _getShortField(0) == 3;
      }

      public boolean isInt32() {
        return _getShortField(0) == 4;
      }

      public boolean isInt64() {
        return _getShortField(0) == 5;
      }

      public boolean isUint8() {
        return _getShortField(0) == 6;
      }

      public boolean isUint16() {
        return _getShortField(0) == 7;
      }

      public boolean isUint32() {
        return _getShortField(0) == 8;
      }

      public boolean isUint64() {
        return _getShortField(0) == 9;
      }

      public boolean isFloat32() {
        return _getShortField(0) == 10;
      }

      public boolean isFloat64() {
        return _getShortField(0) == 11;
      }

      public boolean isText() {
        return _getShortField(0) == 12;
      }

      public boolean isData() {
        return _getShortField(0) == 13;
      }

      public boolean isList() {
        return _getShortField(0) == 14;
      }

      public List.Reader getList() {
        return new List.Reader(segment, data, pointers, dataSize, pointerCount, nestingLimit);
      }

      public boolean isEnum() {
        return _getShortField(0) == 15;
      }

      public Enum.Reader getEnum() {
        return new Enum.Reader(segment, data, pointers, dataSize, pointerCount, nestingLimit);
      }

      public boolean isStruct() {
        return _getShortField(0) == 16;
      }

      public Struct.Reader getStruct() {
        return new Struct.Reader(segment, data, pointers, dataSize, pointerCount, nestingLimit);
      }

      public boolean isInterface() {
        return _getShortField(0) == 17;
      }

      public Interface.Reader getInterface() {
        return new Interface.Reader(segment, data, pointers, dataSize, pointerCount, nestingLimit);
      }

      public boolean isAnyPointer() {
        return _getShortField(0) == 18;
      }

      public AnyPointer.Reader getAnyPointer() {
        return new AnyPointer.Reader(segment, data, pointers, dataSize, pointerCount, nestingLimit);
      }
    }

    /** Builds {@code Type}. */
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

      public boolean isVoid() {
        return _getShortField(0) == 0;
      }

      public void setVoid() {
        _setShortField(0, (short) 0);
      }

      public boolean isBool() {
        return _getShortField(0) == 1;
      }

      public void setBool() {
        _setShortField(0, (short) 1);
      }

      public boolean isInt8() {
        return _getShortField(0) == 2;
      }

      public void setInt8() {
        _setShortField(0, (short) 2);
      }

      public boolean isInt16() {
        return _getShortField(0) == 3;
      }

      public void setInt16() {
        _setShortField(0, (short) 3);
      }

      public boolean isInt32() {
        return _getShortField(0) == 4;
      }

      public void setInt32() {
        _setShortField(0, (short) 4);
      }

      public boolean isInt64() {
        return _getShortField(0) == 5;
      }

      public void setInt64() {
        _setShortField(0, (short) 5);
      }

      public boolean isUint8() {
        return _getShortField(0) == 6;
      }

      public void setUint8() {
        _setShortField(0, (short) 6);
      }

      public boolean isUint16() {
        return _getShortField(0) == 7;
      }

      public void setUint16() {
        _setShortField(0, (short) 7);
      }

      public boolean isUint32() {
        return _getShortField(0) == 8;
      }

      public void setUint32() {
        _setShortField(0, (short) 8);
      }

      public boolean isUint64() {
        return _getShortField(0) == 9;
      }

      public void setUint64() {
        _setShortField(0, (short) 9);
      }

      public boolean isFloat32() {
        return _getShortField(0) == 10;
      }

      public void setFloat32() {
        _setShortField(0, (short) 10);
      }

      public boolean isFloat64() {
        return _getShortField(0) == 11;
      }

      public void setFloat64() {
        _setShortField(0, (short) 11);
      }

      public boolean isText() {
        return _getShortField(0) == 12;
      }

      public void setText() {
        _setShortField(0, (short) 12);
      }

      public boolean isData() {
        return _getShortField(0) == 13;
      }

      public void setData() {
        _setShortField(0, (short) 13);
      }

      public boolean isList() {
        return _getShortField(0) == 14;
      }

      public List.Builder getList() {
        return new List.Builder(segment, data, pointers, dataSize, pointerCount);
      }

      /** Sets every field of the group to its default. */
      public List.Builder initList() {
        _setShortField(0, (short) 14);
        _clearPointerField(0);
        return getList();
      }

      public boolean isEnum() {
        return _getShortField(0) == 15;
      }

      public Enum.Builder getEnum() {
        return new Enum.Builder(segment, data, pointers, dataSize, pointerCount);
      }

      /** Sets every field of the group to its default. */
      public Enum.Builder initEnum() {
        _setShortField(0, (short) 15);
        _setLongField(1, 0);
        _clearPointerField(0);
        return getEnum();
      }

      public boolean isStruct() {
        return _getShortField(0) == 16;
      }

      public Struct.Builder getStruct() {
        return new Struct.Builder(segment, data, pointers, dataSize, pointerCount);
      }

      /** Sets every field of the group to its default. */
      public Struct.Builder initStruct() {
        _setShortField(0, (short) 16);
        _setLongField(1, 0);
        _clearPointerField(0);
        return getStruct();
      }

      public boolean isInterface() {
        return _getShortField(0) == 17;
      }

      public Interface.Builder getInterface() {
        return new Interface.Builder(segment, data, pointers, dataSize, pointerCount);
      }

      /** Sets every field of the group to its default. */
      public Interface.Builder initInterface() {
        _setShortField(0, (short) 17);
        _setLongField(1, 0);
        _clearPointerField(0);
        return getInterface();
      }

      public boolean isAnyPointer() {
        return _getShortField(0) == 18;
      }

      public AnyPointer.Builder getAnyPointer() {
        return new AnyPointer.Builder(segment, data, pointers, dataSize, pointerCount);
      }

      /** Sets every field of the group to its default. */
      public AnyPointer.Builder initAnyPointer() {
        _setShortField(0, (short) 18);
        _setShortField(4, (short) 0);
        _setShortField(5, (short) 0);
        _setLongField(2, 0);
        return getAnyPointer();
      }
    }

    /** The group {@code List}. */
    public static final class List {
      private List() {}

      /** Reads {@code List}. */
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

        public boolean hasElementType() {
          return !_pointerFieldIsNull(0);
        }

        public Type.Reader getElementType() {
          return _getPointerField(Type.factory, 0);
        }
      }

      /** Builds {@code List}. */
      public static final class Builder extends StructBuilder {
        private Builder(
            SegmentBuilder segment, int data, int pointers, int dataSize, short pointerCount) {
          super(segment, data, pointers, dataSize, pointerCount);
        }

        /** A view of what is built so far, and of later changes. */
        public Reader asReader() {
          return new Reader(segment, data, pointers, dataSize, pointerCount, 0x7fffffff);
        }

        public boolean hasElementType() {
          return !_pointerFieldIsNull(0);
        }

        public Type.Builder getElementType() {
          return _getPointerField(Type.factory, 0);
        }

        public void setElementType(Type.Reader value) {
          _setPointerField(Type.factory, 0, value);
        }

        public Type.Builder initElementType() {
          return _initPointerField(Type.factory, 0, 0);
        }
      }

      /** The schema of this type. */
      public static final SchemaNode SCHEMA =
          SchemaNode.of(
              0x87e739250a60ea97L,
              "AAAAAAUABgCX6mAKJTnnhxIAAAABAAMAYMz54e14c9ABAAcAAQAAAAAAAAAAAAAAFQAAALoA"
              + "AAAAAAAAAAAAAAAAAAAAAAAAFQAAAD8AAAAAAAAAAAAAAAAAAAAAAAAAc2NoZW1hLmNhcG5w"
              + "OlR5cGUubGlzdAAABAAAAAMABAAAAAAAAAAAAAAAAQAOAAAAAAAAAAAAAAANAAAAYgAAAAAA"
              + "AAAAAAAADAAAAAMAAQAYAAAAAgABAGVsZW1lbnRUeXBlAAAAAAAQAAAAAAAAAGDM+eHteHPQ"
              + "AAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA==");
    }

    /** The group {@code Enum}. */
    public static final class Enum {
      private Enum() {}

      /** Reads {@code Enum}. */
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
        public long getTypeId() {
          return _getLongField(1);
        }

        public boolean hasBrand() {
          return !_pointerFieldIsNull(0);
        }

        public Brand.Reader getBrand() {
          return _getPointerField(Brand.factory, 0);
        }
      }

      /** Builds {@code Enum}. */
      public static final class Builder extends StructBuilder {
        private Builder(
            SegmentBuilder segment, int data, int pointers, int dataSize, short pointerCount) {
          super(segment, data, pointers, dataSize, pointerCount);
        }

        /** A view of what is built so far, and of later changes. */
        public Reader asReader() {
          return new Reader(segment, data, pointers, dataSize, pointerCount, 0x7fffffff);
        }

        public long getTypeId() {
          return _getLongField(1);
        }

        public void setTypeId(long value) {
          _setLongField(1, value);
        }

        public boolean hasBrand() {
          return !_pointerFieldIsNull(0);
        }

        public Brand.Builder getBrand() {
          return _getPointerField(Brand.factory, 0);
        }

        public void setBrand(Brand.Reader value) {
          _setPointerField(Brand.factory, 0, value);
        }

        public Brand.Builder initBrand() {
          return _initPointerField(Brand.factory, 0, 0);
        }
      }

      /** The schema of this type. */
      public static final SchemaNode SCHEMA =
          SchemaNode.of(
              0x9e0e78711a7f87a9L,
              "AAAAAAUABgCph38acXgOnhIAAAABAAMAYMz54e14c9ABAAcAAQAAAAAAAAAAAAAAFQAAALoA"
              + "AAAAAAAAAAAAAAAAAAAAAAAAFQAAAHcAAAAAAAAAAAAAAAAAAAAAAAAAc2NoZW1hLmNhcG5w"
              + "OlR5cGUuZW51bQAACAAAAAMABAAAAAAAAQAAAAAAAQAPAAAAAAAAAAAAAAApAAAAOgAAAAAA"
              + "AAAAAAAAJAAAAAMAAQAwAAAAAgABAAEAAAAAAAAAAAABABUAAAAAAAAAAAAAAC0AAAAyAAAA"
              + "AAAAAAAAAAAoAAAAAwABADQAAAACAAEAdHlwZUlkAAAJAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
              + "AAAAAAAAAAAAAAkAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAGJyYW5kAAAAEAAAAAAAAAArQmVg"
              + "8FU0kAAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=");
    }

    /** The group {@code Struct}. */
    public static final class Struct {
      private Struct() {}

      /** Reads {@code Struct}. */
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
        public long getTypeId() {
          return _getLongField(1);
        }

        public boolean hasBrand() {
          return !_pointerFieldIsNull(0);
        }

        public Brand.Reader getBrand() {
          return _getPointerField(Brand.factory, 0);
        }
      }

      /** Builds {@code Struct}. */
      public static final class Builder extends StructBuilder {
        private Builder(
            SegmentBuilder segment, int data, int pointers, int dataSize, short pointerCount) {
          super(segment, data, pointers, dataSize, pointerCount);
        }

        /** A view of what is built so far, and of later changes. */
        public Reader asReader() {
          return new Reader(segment, data, pointers, dataSize, pointerCount, 0x7fffffff);
        }

        public long getTypeId() {
          return _getLongField(1);
        }

        public void setTypeId(long value) {
          _setLongField(1, value);
        }

        public boolean hasBrand() {
          return !_pointerFieldIsNull(0);
        }

        public Brand.Builder getBrand() {
          return _getPointerField(Brand.factory, 0);
        }

        public void setBrand(Brand.Reader value) {
          _setPointerField(Brand.factory, 0, value);
        }

        public Brand.Builder initBrand() {
          return _initPointerField(Brand.factory, 0, 0);
        }
      }

      /** The schema of this type. */
      public static final SchemaNode SCHEMA =
          SchemaNode.of(
              0xac3a6f60ef4cc6d3L,
              "AAAAAAUABgDTxkzvYG86rBIAAAABAAMAYMz54e14c9ABAAcAAQAAAAAAAAAAAAAAFQAAAMoA"
              + "AAAAAAAAAAAAAAAAAAAAAAAAGQAAAHcAAAAAAAAAAAAAAAAAAAAAAAAAc2NoZW1hLmNhcG5w"
              + "OlR5cGUuc3RydWN0AAAAAAAAAAAIAAAAAwAEAAAAAAABAAAAAAABABAAAAAAAAAAAAAAACkA"
              + "AAA6AAAAAAAAAAAAAAAkAAAAAwABADAAAAACAAEAAQAAAAAAAAAAAAEAFgAAAAAAAAAAAAAA"
              + "LQAAADIAAAAAAAAAAAAAACgAAAADAAEANAAAAAIAAQB0eXBlSWQAAAkAAAAAAAAAAAAAAAAA"
              + "AAAAAAAAAAAAAAAAAAAAAAAACQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAYnJhbmQAAAAQAAAA"
              + "AAAAACtCZWDwVTSQAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA==");
    }

    /** The group {@code Interface}. */
    public static final class Interface {
      private Interface() {}

      /** Reads {@code Interface}. */
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
        public long getTypeId() {
          return _getLongField(1);
        }

        public boolean hasBrand() {
          return !_pointerFieldIsNull(0);
        }

        public Brand.Reader getBrand() {
          return _getPointerField(Brand.factory, 0);
        }
      }

      /** Builds {@code Interface}. */
      public static final class Builder extends StructBuilder {
        private Builder(
            SegmentBuilder segment, int data, int pointers, int dataSize, short pointerCount) {
          super(segment, data, pointers, dataSize, pointerCount);
        }

        /** A view of what is built so far, and of later changes. */
        public Reader asReader() {
          return new Reader(segment, data, pointers, dataSize, pointerCount, 0x7fffffff);
        }

        public long getTypeId() {
          return _getLongField(1);
        }

        public void setTypeId(long value) {
          _setLongField(1, value);
        }

        public boolean hasBrand() {
          return !_pointerFieldIsNull(0);
        }

        public Brand.Builder getBrand() {
          return _getPointerField(Brand.factory, 0);
        }

        public void setBrand(Brand.Reader value) {
          _setPointerField(Brand.factory, 0, value);
        }

        public Brand.Builder initBrand() {
          return _initPointerField(Brand.factory, 0, 0);
        }
      }

      /** The schema of this type. */
      public static final SchemaNode SCHEMA =
          SchemaNode.of(
              0xed8bca69f7fb0cbfL,
              "AAAAAAUABgC/DPv3acqL7RIAAAABAAMAYMz54e14c9ABAAcAAQAAAAAAAAAAAAAAFQAAAOIA"
              + "AAAAAAAAAAAAAAAAAAAAAAAAGQAAAHcAAAAAAAAAAAAAAAAAAAAAAAAAc2NoZW1hLmNhcG5w"
              + "OlR5cGUuaW50ZXJmYWNlAAAAAAAIAAAAAwAEAAAAAAABAAAAAAABABEAAAAAAAAAAAAAACkA"
              + "AAA6AAAAAAAAAAAAAAAkAAAAAwABADAAAAACAAEAAQAAAAAAAAAAAAEAFwAAAAAAAAAAAAAA"
              + "LQAAADIAAAAAAAAAAAAAACgAAAADAAEANAAAAAIAAQB0eXBlSWQAAAkAAAAAAAAAAAAAAAAA"
              + "AAAAAAAAAAAAAAAAAAAAAAAACQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAYnJhbmQAAAAQAAAA"
              + "AAAAACtCZWDwVTSQAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA==");
    }

    /** The group {@code AnyPointer}. */
    public static final class AnyPointer {
      private AnyPointer() {}

      /** The members of the union. */
      public enum Which {
        UNCONSTRAINED,
        PARAMETER,
        IMPLICIT_METHOD_PARAMETER,
        /** A number that this schema does not know. */
        _NOT_IN_SCHEMA;

        private static Which of(int number) {
          boolean known = number >= 0 && number < BY_NUMBER.length - 1;
          return known ? BY_NUMBER[number] : _NOT_IN_SCHEMA;
        }

        private static final Which[] BY_NUMBER = values();
      }

      /** Reads {@code AnyPointer}. */
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
          return Which.of(_getShortField(4) & 0xffff);
        }

        public boolean isUnconstrained() {
          return _getShortField(4) == 0;
        }

        public Unconstrained.Reader getUnconstrained() {
          return new Unconstrained.Reader(
              segment, data, pointers, dataSize, pointerCount, nestingLimit);
        }

        public boolean isParameter() {
          return _getShortField(4) == 1;
        }

        /** A type parameter of an enclosing scope. */
        public Parameter.Reader getParameter() {
          return new Parameter.Reader(
              segment, data, pointers, dataSize, pointerCount, nestingLimit);
        }

        public boolean isImplicitMethodParameter() {
          return _getShortField(4) == 2;
        }

        /** A type parameter of the method; only in brands of its parameters and results. */
        public ImplicitMethodParameter.Reader getImplicitMethodParameter() {
          return new ImplicitMethodParameter.Reader(
              segment, data, pointers, dataSize, pointerCount, nestingLimit);
        }
      }

      /** Builds {@code AnyPointer}. */
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

        public boolean isUnconstrained() {
          return _getShortField(4) == 0;
        }

        public Unconstrained.Builder getUnconstrained() {
          return new Unconstrained.Builder(segment, data, pointers, dataSize, pointerCount);
        }

        /** Sets every field of the group to its default. */
        public Unconstrained.Builder initUnconstrained() {
          _setShortField(4, (short) 0);
          _setShortField(5, (short) 0);
          return getUnconstrained();
        }

        public boolean isParameter() {
          return _getShortField(4) == 1;
        }

        /** A type parameter of an enclosing scope. */
        public Parameter.Builder getParameter() {
          return new Parameter.Builder(segment, data, pointers, dataSize, pointerCount);
        }

        /** Sets every field of the group to its default. */
        public Parameter.Builder initParameter() {
          _setShortField(4, (short) 1);
          _setLongField(2, 0);
          _setShortField(5, (short) 0);
          return getParameter();
        }

        public boolean isImplicitMethodParameter() {
          return _getShortField(4) == 2;
        }

        /** A type parameter of the method; only in brands of its parameters and results. */
        public ImplicitMethodParameter.Builder getImplicitMethodParameter() {
          return new ImplicitMethodParameter.Builder(
              segment, data, pointers, dataSize, pointerCount);
        }

        /** Sets every field of the group to its default. */
        public ImplicitMethodParameter.Builder initImplicitMethodParameter() {
          _setShortField(4, (short) 2);
          _setShortField(5, (short) 0);
          return getImplicitMethodParameter();
        }
      }

      /** The group {@code Unconstrained}. */
      public static final class Unconstrained {
        private Unconstrained() {}

        /** The members of the union. */
        public enum Which {
          ANY_KIND,
          STRUCT,
          LIST,
          CAPABILITY,
          /** A number that this schema does not know. */
          _NOT_IN_SCHEMA;

          private static Which of(int number) {
            boolean known = number >= 0 && number < BY_NUMBER.length - 1;
            return known ? BY_NUMBER[number] : _NOT_IN_SCHEMA;
          }

          private static final Which[] BY_NUMBER = values();
        }

        /** Reads {@code Unconstrained}. */
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
            return Which.of(_getShortField(5) & 0xffff);
          }

          public boolean isAnyKind() {
            return _getShortField(5) == 0;
          }

          public boolean isStruct() {
            return _getShortField(5) == 1;
          }

          public boolean isList() {
            return _getShortField(5) == 2;
          }

          public boolean isCapability() {
            return _getShortField(5) == 3;
          }
        }

        /** Builds {@code Unconstrained}. */
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
            return Which.of(_getShortField(5) & 0xffff);
          }

          public boolean isAnyKind() {
            return _getShortField(5) == 0;
          }

          public void setAnyKind() {
            _setShortField(5, (short) 0);
          }

          public boolean isStruct() {
            return _getShortField(5) == 1;
          }

          public void setStruct() {
            _setShortField(5, (short) 1);
          }

          public boolean isList() {
            return _getShortField(5) == 2;
          }

          public void setList() {
            _setShortField(5, (short) 2);
          }

          public boolean isCapability() {
            return _getShortField(5) == 3;
          }

          public void setCapability() {
            _setShortField(5, (short) 3);
          }
        }

        /** The schema of this type. */
        public static final SchemaNode SCHEMA =
            SchemaNode.of(
                0x8e3b5f79fe593656L,
                "AAAAAAUABgBWNln+eV87jh0AAAABAAMA8Uk+oug/V8IBAAcAAQAEAAUAAAAAAAAAFQAAAFoB"
                + "AAAAAAAAAAAAAAAAAAAAAAAAIQAAAOcAAAAAAAAAAAAAAAAAAAAAAAAAc2NoZW1hLmNhcG5w"
                + "OlR5cGUuYW55UG9pbnRlci51bmNvbnN0cmFpbmVkAAAAAAAAEAAAAAMABAAAAP//AAAAAAAA"
                + "AQASAAAAAAAAAAAAAABhAAAAQgAAAAAAAAAAAAAAXAAAAAMAAQBoAAAAAgABAAEA/v8AAAAA"
                + "AAABABkAAAAAAAAAAAAAAGUAAAA6AAAAAAAAAAAAAABgAAAAAwABAGwAAAACAAEAAgD9/wAA"
                + "AAAAAAEAGgAAAAAAAAAAAAAAaQAAACoAAAAAAAAAAAAAAGQAAAADAAEAcAAAAAIAAQADAPz/"
                + "AAAAAAAAAQAbAAAAAAAAAAAAAABtAAAAWgAAAAAAAAAAAAAAbAAAAAMAAQB4AAAAAgABAGFu"
                + "eUtpbmQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
                + "AAAAAAAAAABzdHJ1Y3QAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
                + "AAAAAAAAAAAAAAAAAAAAAAAAbGlzdAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
                + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAGNhcGFiaWxpdHkAAAAAAAAAAAAAAAAAAAAA"
                + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA==");
      }

      /** A type parameter of an enclosing scope. */
      public static final class Parameter {
        private Parameter() {}

        /** Reads {@code Parameter}. */
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
          public long getScopeId() {
            return _getLongField(2);
          }

          /** Unsigned: see Short.toUnsignedInt. */
          public short getParameterIndex() {
            return _getShortField(5);
          }
        }

        /** Builds {@code Parameter}. */
        public static final class Builder extends StructBuilder {
          private Builder(
              SegmentBuilder segment, int data, int pointers, int dataSize, short pointerCount) {
            super(segment, data, pointers, dataSize, pointerCount);
          }

          /** A view of what is built so far, and of later changes. */
          public Reader asReader() {
            return new Reader(segment, data, pointers, dataSize, pointerCount, 0x7fffffff);
          }

          public long getScopeId() {
            return _getLongField(2);
          }

          public void setScopeId(long value) {
            _setLongField(2, value);
          }

          public short getParameterIndex() {
            return _getShortField(5);
          }

          public void setParameterIndex(short value) {
            _setShortField(5, value);
          }
        }

        /** The schema of this type. */
        public static final SchemaNode SCHEMA =
            SchemaNode.of(
                0x9dd1f724f4614a85L,
                "AAAAAAUABgCFSmH0JPfRnR0AAAABAAMA8Uk+oug/V8IBAAcAAQAAAAAAAAAAAAAAFQAAADoB"
                + "AAAAAAAAAAAAAAAAAAAAAAAAHQAAAHcAAAAAAAAAAAAAAAAAAAAAAAAAc2NoZW1hLmNhcG5w"
                + "OlR5cGUuYW55UG9pbnRlci5wYXJhbWV0ZXIAAAgAAAADAAQAAAAAAAIAAAAAAAEAEwAAAAAA"
                + "AAAAAAAAKQAAAEIAAAAAAAAAAAAAACQAAAADAAEAMAAAAAIAAQABAAAABQAAAAAAAQAUAAAA"
                + "AAAAAAAAAAAtAAAAegAAAAAAAAAAAAAALAAAAAMAAQA4AAAAAgABAHNjb3BlSWQACQAAAAAA"
                + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAJAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABwYXJh"
                + "bWV0ZXJJbmRleAAABwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAHAAAAAAAAAAAA"
                + "AAAAAAAAAAAAAAAAAAA=");
      }

      /** A type parameter of the method; only in brands of its parameters and results. */
      public static final class ImplicitMethodParameter {
        private ImplicitMethodParameter() {}

        /** Reads {@code ImplicitMethodParameter}. */
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
          public short getParameterIndex() {
            return _getShortField(5);
          }
        }

        /** Builds {@code ImplicitMethodParameter}. */
        public static final class Builder extends StructBuilder {
          private Builder(
              SegmentBuilder segment, int data, int pointers, int dataSize, short pointerCount) {
            super(segment, data, pointers, dataSize, pointerCount);
          }

          /** A view of what is built so far, and of later changes. */
          public Reader asReader() {
            return new Reader(segment, data, pointers, dataSize, pointerCount, 0x7fffffff);
          }

          public short getParameterIndex() {
            return _getShortField(5);
          }

          public void setParameterIndex(short value) {
            _setShortField(5, value);
          }
        }

        /** The schema of this type. */
        public static final SchemaNode SCHEMA =
            SchemaNode.of(
                0xbaefc9120c56e274L,
                "AAAAAAUABgB04lYMEsnvuh0AAAABAAMA8Uk+oug/V8IBAAcAAQAAAAAAAAAAAAAAFQAAAKoB"
                + "AAAAAAAAAAAAAAAAAAAAAAAAJQAAAD8AAAAAAAAAAAAAAAAAAAAAAAAAc2NoZW1hLmNhcG5w"
                + "OlR5cGUuYW55UG9pbnRlci5pbXBsaWNpdE1ldGhvZFBhcmFtZXRlcgAAAAAEAAAAAwAEAAAA"
                + "AAAFAAAAAAABABgAAAAAAAAAAAAAAA0AAAB6AAAAAAAAAAAAAAAMAAAAAwABABgAAAACAAEA"
                + "cGFyYW1ldGVySW5kZXgAAAcAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABwAAAAAA"
                + "AAAAAAAAAAAAAAAAAAAAAAAA");
      }

      /** The schema of this type. */
      public static final SchemaNode SCHEMA =
          SchemaNode.of(
              0xc2573fe8a23e49f1L,
              "AAAAAAUABgDxST6i6D9XwhIAAAABAAMAYMz54e14c9ABAAcAAQADAAQAAAAAAAAAFQAAAOoA"
              + "AAAAAAAAAAAAAAAAAAAAAAAAGQAAAK8AAAAAAAAAAAAAAAAAAAAAAAAAc2NoZW1hLmNhcG5w"
              + "OlR5cGUuYW55UG9pbnRlcgAAAAAMAAAAAwAEAAAA//8AAAAAAQAAAAAAAABWNln+eV87jkUA"
              + "AAByAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQD+/wAAAAABAAAAAAAAAIVKYfQk99Gd"
              + "MQAAAFIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACAP3/AAAAAAEAAAAAAAAAdOJWDBLJ"
              + "77odAAAAwgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAHVuY29uc3RyYWluZWQAAABwYXJh"
              + "bWV0ZXIAAAAAAAAAaW1wbGljaXRNZXRob2RQYXJhbWV0ZXIA");
    }

    /** The schema of this type. */
    public static final SchemaNode SCHEMA =
        SchemaNode.of(
            0xd07378ede1f9cc60L,
            "AAAAAAUABgBgzPnh7Xhz0A0AAAABAAMA2XJMYgnFP6kBAAcAAAATAAAAAAAAAAAAFQAAAJIA"
            + "AAAdAAAABwAAAAAAAAAAAAAAGQAAAC8EAAAAAAAAAAAAAAAAAAAAAAAAc2NoZW1hLmNhcG5w"
            + "OlR5cGUAAAAAAAAAAAAAAAEAAQBMAAAAAwAEAAAA//8AAAAAAAABAAAAAAAAAAAAAAAAAAUC"
            + "AAAqAAAAAAAAAAAAAAAAAgAAAwABAAwCAAACAAEAAQD+/wAAAAAAAAEAAQAAAAAAAAAAAAAA"
            + "CQIAACoAAAAAAAAAAAAAAAQCAAADAAEAEAIAAAIAAQACAP3/AAAAAAAAAQACAAAAAAAAAAAA"
            + "AAANAgAAKgAAAAAAAAAAAAAACAIAAAMAAQAUAgAAAgABAAMA/P8AAAAAAAABAAMAAAAAAAAA"
            + "AAAAABECAAAyAAAAAAAAAAAAAAAMAgAAAwABABgCAAACAAEABAD7/wAAAAAAAAEABAAAAAAA"
            + "AAAAAAAAFQIAADIAAAAAAAAAAAAAABACAAADAAEAHAIAAAIAAQAFAPr/AAAAAAAAAQAFAAAA"
            + "AAAAAAAAAAAZAgAAMgAAAAAAAAAAAAAAFAIAAAMAAQAgAgAAAgABAAYA+f8AAAAAAAABAAYA"
            + "AAAAAAAAAAAAAB0CAAAyAAAAAAAAAAAAAAAYAgAAAwABACQCAAACAAEABwD4/wAAAAAAAAEA"
            + "BwAAAAAAAAAAAAAAIQIAADoAAAAAAAAAAAAAABwCAAADAAEAKAIAAAIAAQAIAPf/AAAAAAAA"
            + "AQAIAAAAAAAAAAAAAAAlAgAAOgAAAAAAAAAAAAAAIAIAAAMAAQAsAgAAAgABAAkA9v8AAAAA"
            + "AAABAAkAAAAAAAAAAAAAACkCAAA6AAAAAAAAAAAAAAAkAgAAAwABADACAAACAAEACgD1/wAA"
            + "AAAAAAEACgAAAAAAAAAAAAAALQIAAEIAAAAAAAAAAAAAACgCAAADAAEANAIAAAIAAQALAPT/"
            + "AAAAAAAAAQALAAAAAAAAAAAAAAAxAgAAQgAAAAAAAAAAAAAALAIAAAMAAQA4AgAAAgABAAwA"
            + "8/8AAAAAAAABAAwAAAAAAAAAAAAAADUCAAAqAAAAAAAAAAAAAAAwAgAAAwABADwCAAACAAEA"
            + "DQDy/wAAAAAAAAEADQAAAAAAAAAAAAAAOQIAACoAAAAAAAAAAAAAADQCAAADAAEAQAIAAAIA"
            + "AQAOAPH/AAAAAAEAAAAAAAAAl+pgCiU554c9AgAAKgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            + "AAAAAA8A8P8AAAAAAQAAAAAAAACph38acXgOniUCAAAqAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            + "AAAAAAAAEADv/wAAAAABAAAAAAAAANPGTO9gbzqsDQIAADoAAAAAAAAAAAAAAAAAAAAAAAAA"
            + "AAAAAAAAAAARAO7/AAAAAAEAAAAAAAAAvwz792nKi+31AQAAUgAAAAAAAAAAAAAAAAAAAAAA"
            + "AAAAAAAAAAAAABIA7f8AAAAAAQAAAAAAAADxST6i6D9XwuEBAABaAAAAAAAAAAAAAAAAAAAA"
            + "AAAAAAAAAAAAAAAAdm9pZAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAGJvb2wAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABpbnQ4AAAAAAAAAAAAAAAAAAAAAAAA"
            + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAaW50MTYAAAAAAAAA"
            + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAGlu"
            + "dDMyAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            + "AAAAAAAAAABpbnQ2NAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            + "AAAAAAAAAAAAAAAAAAAAAAAAdWludDgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAHVpbnQxNgAAAAAAAAAAAAAAAAAAAAAAAAAA"
            + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAB1aW50MzIAAAAAAAAAAAAA"
            + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAdWludDY0"
            + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            + "AAAAAGZsb2F0MzIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            + "AAAAAAAAAAAAAAAAAABmbG9hdDY0AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAdGV4dAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAGRhdGEAAAAAAAAAAAAAAAAAAAAA"
            + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABsaXN0AAAAAGVu"
            + "dW0AAAAAc3RydWN0AABpbnRlcmZhY2UAAAAAAAAAYW55UG9pbnRlcgAAAAAAAA==");
  }

  /** What the type parameters of a generic type stand for at one place of use. */
  public static final class Brand {
    /** Words of data and pointers. */
    public static final StructSize STRUCT_SIZE = new StructSize((short) 0, (short) 1);

    /** Makes readers and builders. */
    public static final Factory factory = new Factory();

    /** Makes lists. */
    public static final StructList.Factory<Builder, Reader> listFactory =
        new StructList.Factory<>(factory);

    private Brand() {}

    /** Makes readers and builders of {@code Brand}. */
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

    /** Reads {@code Brand}. */
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

      public boolean hasScopes() {
        return !_pointerFieldIsNull(0);
      }

      public StructList.Reader<Scope.Reader> getScopes() {
        return _getPointerField(Scope.listFactory, 0);
      }
    }

    /** Builds {@code Brand}. */
    public static final class Builder extends StructBuilder {
      private Builder(
          SegmentBuilder segment, int data, int pointers, int dataSize, short pointerCount) {
        super(segment, data, pointers, dataSize, pointerCount);
      }

      /** A view of what is built so far, and of later changes. */
      public Reader asReader() {
        return new Reader(segment, data, pointers, dataSize, pointerCount, 0x7fffffff);
      }

      public boolean hasScopes() {
        return !_pointerFieldIsNull(0);
      }

      public StructList.Builder<Scope.Builder> getScopes() {
        return InPlace.list(Scope.listFactory, segment, pointers + 0);
      }

      public void setScopes(StructList.Reader<Scope.Reader> value) {
        _setPointerField(Scope.listFactory, 0, value);
      }

      public StructList.Builder<Scope.Builder> initScopes(int size) {
        return _initPointerField(Scope.listFactory, 0, size);
      }
    }

    /** The struct {@code Scope}. */
    public static final class Scope {
      /** Words of data and pointers. */
      public static final StructSize STRUCT_SIZE = new StructSize((short) 2, (short) 1);

      /** Makes readers and builders. */
      public static final Factory factory = new Factory();

      /** Makes lists. */
      public static final StructList.Factory<Builder, Reader> listFactory =
          new StructList.Factory<>(factory);

      private Scope() {}

      /** The members of the union. */
      public enum Which {
        BIND,
        INHERIT,
        /** A number that this schema does not know. */
        _NOT_IN_SCHEMA;

        private static Which of(int number) {
          boolean known = number >= 0 && number < BY_NUMBER.length - 1;
          return known ? BY_NUMBER[number] : _NOT_IN_SCHEMA;
        }

        private static final Which[] BY_NUMBER = values();
      }

      /** Makes readers and builders of {@code Scope}. */
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

      /** Reads {@code Scope}. */
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
          return Which.of(_getShortField(4) & 0xffff);
        }

        /** Unsigned: see Long.toUnsignedString. */
        public long getScopeId() {
          return _getLongField(0);
        }

        public boolean isBind() {
          return _getShortField(4) == 0;
        }

        public boolean hasBind() {
          return _getShortField(4) == 0 && !_pointerFieldIsNull(0);
        }

        public StructList.Reader<Binding.Reader> getBind() {
          return _getPointerField(Binding.listFactory, 0);
        }

        public boolean isInherit() {
          return _getShortField(4) == 1;
        }
      }

      /** Builds {@code Scope}. */
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

        public long getScopeId() {
          return _getLongField(0);
        }

        public void setScopeId(long value) {
          _setLongField(0, value);
        }

        public boolean isBind() {
          return _getShortField(4) == 0;
        }

        public boolean hasBind() {
          return _getShortField(4) == 0 && !_pointerFieldIsNull(0);
        }

        public StructList.Builder<Binding.Builder> getBind() {
          return InPlace.list(Binding.listFactory, segment, pointers + 0);
        }

        public void setBind(StructList.Reader<Binding.Reader> value) {
          _setShortField(4, (short) 0);
          _setPointerField(Binding.listFactory, 0, value);
        }

        public StructList.Builder<Binding.Builder> initBind(int size) {
          _setShortField(4, (short) 0);
          return _initPointerField(Binding.listFactory, 0, size);
        }

        public boolean isInherit() {
          return _getShortField(4) == 1;
        }

        public void setInherit() {
          _setShortField(4, (short) 1);
        }
      }

      /** The schema of this type. */
      public static final SchemaNode SCHEMA =
          SchemaNode.of(
              0xabd73485a9636bc9L,
              "AAAAAAUABgDJa2OphTTXqxMAAAABAAIAK0JlYPBVNJABAAcAAAACAAQAAAAAAAAAFQAAAMoA"
              + "AAAhAAAABwAAAAAAAAAAAAAAHQAAAK8AAAAAAAAAAAAAAAAAAAAAAAAAc2NoZW1hLmNhcG5w"
              + "OkJyYW5kLlNjb3BlAAAAAAAAAAAAAAAAAQABAAwAAAADAAQAAAAAAAAAAAAAAAEAAAAAAAAA"
              + "AAAAAAAARQAAAEIAAAAAAAAAAAAAAEAAAAADAAEATAAAAAIAAQABAP//AAAAAAAAAQABAAAA"
              + "AAAAAAAAAABJAAAAKgAAAAAAAAAAAAAARAAAAAMAAQBgAAAAAgABAAIA/v8AAAAAAAABAAIA"
              + "AAAAAAAAAAAAAF0AAABCAAAAAAAAAAAAAABYAAAAAwABAGQAAAACAAEAc2NvcGVJZAAJAAAA"
              + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAkAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAGJp"
              + "bmQAAAAADgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAMAAQAQAAAAAAAAAPznnpYWzWPI"
              + "AAAAAAAAAAAAAAAAAAAAAA4AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAGluaGVyaXQAAAAAAAAA"
              + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=");
    }

    /** The struct {@code Binding}. */
    public static final class Binding {
      /** Words of data and pointers. */
      public static final StructSize STRUCT_SIZE = new StructSize((short) 1, (short) 1);

      /** Makes readers and builders. */
      public static final Factory factory = new Factory();

      /** Makes lists. */
      public static final StructList.Factory<Builder, Reader> listFactory =
          new StructList.Factory<>(factory);

      private Binding() {}

      /** The members of the union. */
      public enum Which {
        UNBOUND,
        TYPE,
        /** A number that this schema does not know. */
        _NOT_IN_SCHEMA;

        private static Which of(int number) {
          boolean known = number >= 0 && number < BY_NUMBER.length - 1;
          return known ? BY_NUMBER[number] : _NOT_IN_SCHEMA;
        }

        private static final Which[] BY_NUMBER = values();
      }

      /** Makes readers and builders of {@code Binding}. */
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

      /** Reads {@code Binding}. */
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

        public boolean isUnbound() {
          return _getShortField(0) == 0;
        }

        public boolean isType() {
          return _getShortField(0) == 1;
        }

        public boolean hasType() {
          return _getShortField(0) == 1 && !_pointerFieldIsNull(0);
        }

        public Type.Reader getType() {
          return _getPointerField(Type.factory, 0);
        }
      }

      /** Builds {@code Binding}. */
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

        public boolean isUnbound() {
          return _getShortField(0) == 0;
        }

        public void setUnbound() {
          _setShortField(0, (short) 0);
        }

        public boolean isType() {
          return _getShortField(0) == 1;
        }

        public boolean hasType() {
          return _getShortField(0) == 1 && !_pointerFieldIsNull(0);
        }

        public Type.Builder getType() {
          return _getPointerField(Type.factory, 0);
        }

        public void setType(Type.Reader value) {
          _setShortField(0, (short) 1);
          _setPointerField(Type.factory, 0, value);
        }

        public Type.Builder initType() {
          _setShortField(0, (short) 1);
          return _initPointerField(Type.factory, 0, 0);
        }
      }

      /** The schema of this type. */
      public static final SchemaNode SCHEMA =
          SchemaNode.of(
              0xc863cd16969ee7fcL,
              "AAAAAAUABgD8556WFs1jyBMAAAABAAEAK0JlYPBVNJABAAcAAAACAAAAAAAAAAAAFQAAANoA"
              + "AAAhAAAABwAAAAAAAAAAAAAAHQAAAHcAAAAAAAAAAAAAAAAAAAAAAAAAc2NoZW1hLmNhcG5w"
              + "OkJyYW5kLkJpbmRpbmcAAAAAAAAAAAAAAQABAAgAAAADAAQAAAD//wAAAAAAAAEAAAAAAAAA"
              + "AAAAAAAAKQAAAEIAAAAAAAAAAAAAACQAAAADAAEAMAAAAAIAAQABAP7/AAAAAAAAAQABAAAA"
              + "AAAAAAAAAAAtAAAAKgAAAAAAAAAAAAAAKAAAAAMAAQA0AAAAAgABAHVuYm91bmQAAAAAAAAA"
              + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAB0eXBl"
              + "AAAAABAAAAAAAAAAYMz54e14c9AAAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAA"
              + "AAAAAAAA");
    }

    /** The schema of this type. */
    public static final SchemaNode SCHEMA =
        SchemaNode.of(
            0x903455f06065422bL,
            "AAAAAAUABgArQmVg8FU0kA0AAAABAAAA2XJMYgnFP6kBAAcAAAAAAAAAAAAAAAAAFQAAAJoA"
            + "AAAdAAAAJwAAAAAAAAAAAAAAMQAAAD8AAAAAAAAAAAAAAAAAAAAAAAAAc2NoZW1hLmNhcG5w"
            + "OkJyYW5kAAAAAAAACAAAAAEAAQDJa2OphTTXqwkAAAAyAAAA/OeelhbNY8gFAAAAQgAAAFNj"
            + "b3BlAAAAQmluZGluZwAEAAAAAwAEAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAA0AAAA6AAAA"
            + "AAAAAAAAAAAIAAAAAwABACQAAAACAAEAc2NvcGVzAAAOAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            + "AAAAAAAAAwABABAAAAAAAAAAyWtjqYU016sAAAAAAAAAAAAAAAAAAAAADgAAAAAAAAAAAAAA"
            + "AAAAAAAAAAAAAAAA");
  }

  /** A default, a constant, or the argument of an annotation. Members are numbered as in Type. */
  public static final class Value {
    /** Words of data and pointers. */
    public static final StructSize STRUCT_SIZE = new StructSize((short) 2, (short) 1);

    /** Makes readers and builders. */
    public static final Factory factory = new Factory();

    /** Makes lists. */
    public static final StructList.Factory<Builder, Reader> listFactory =
        new StructList.Factory<>(factory);

    private Value() {}

    /** The members of the union. */
    public enum Which {
      VOID,
      BOOL,
      INT8,
      INT16,
      INT32,
      INT64,
      UINT8,
      UINT16,
      UINT32,
      UINT64,
      FLOAT32,
      FLOAT64,
      TEXT,
      DATA,
      LIST,
      ENUM,
      STRUCT,
      INTERFACE,
      ANY_POINTER,
      /** A number that this schema does not know. */
      _NOT_IN_SCHEMA;

      private static Which of(int number) {
        boolean known = number >= 0 && number < BY_NUMBER.length - 1;
        return known ? BY_NUMBER[number] : _NOT_IN_SCHEMA;
      }

      private static final Which[] BY_NUMBER = values();
    }

    /** Makes readers and builders of {@code Value}. */
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

    /** Reads {@code Value}. */
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

      public boolean isVoid() {
        return _getShortField(0) == 0;
      }

      public boolean isBool() {
        return _getShortField(0) == 1;
      }

      public boolean getBool() {
        return _getBooleanField(16);
      }

      public boolean isInt8() {
        return _getShortField(0) == 2;
      }

      public byte getInt8() {
        return _getByteField(2);
      }

      public boolean isInt16() {
        return _getShortField(0) == 3;
      }

      public short getInt16() {
        return _getShortField(1);
      }

      public boolean isInt32() {
        return _getShortField(0) == 4;
      }

      public int getInt32() {
        return _getIntField(1);
      }

      public boolean isInt64() {
        return _getShortField(0) == 5;
      }

      public long getInt64() {
        return _getLongField(1);
      }

      public boolean isUint8() {
        return _getShortField(0) == 6;
      }

      /** Unsigned: see Byte.toUnsignedInt. */
      public byte getUint8() {
        return _getByteField(2);
      }

      public boolean isUint16() {
        return _getShortField(0) == 7;
      }

      /** Unsigned: see Short.toUnsignedInt. */
      public short getUint16() {
        return _getShortField(1);
      }

      public boolean isUint32() {
        return _getShortField(0) == 8;
      }

      /** Unsigned: see Integer.toUnsignedLong. */
      public int getUint32() {
        return _getIntField(1);
      }

      public boolean isUint64() {
        return _getShortField(0) == 9;
      }

      /** Unsigned: see Long.toUnsignedString. */
      public long getUint64() {
        return _getLongField(1);
      }

      public boolean isFloat32() {
        return _getShortField(0) == 10;
      }

      public float getFloat32() {
        return _getFloatField(1);
      }

      public boolean isFloat64() {
        return _getShortField(0) == 11;
      }

      public double getFloat64() {
        return _getDoubleField(1);
      }

      public boolean isText() {
        return _getShortField(0) == 12;
      }

      public boolean hasText() {
        return _getShortField(0) == 12 && !_pointerFieldIsNull(0);
      }

      public Text.Reader getText() {
        return _getPointerField(Text.factory, 0);
      }

      public boolean isData() {
        return _getShortField(0) == 13;
      }

      public boolean hasData() {
        return _getShortField(0) == 13 && !_pointerFieldIsNull(0);
      }

      public Data.Reader getData() {
        return _getPointerField(Data.factory, 0);
      }

      public boolean isList() {
        return _getShortField(0) == 14;
      }

      public boolean hasList() {
        return _getShortField(0) == 14 && !_pointerFieldIsNull(0);
      }

      public org.capnproto.AnyPointer.Reader getList() {
        return _getPointerField(org.capnproto.AnyPointer.factory, 0);
      }

      public boolean isEnum() {
        return _getShortField(0) == 15;
      }

      /** Unsigned: see Short.toUnsignedInt. */
      public short getEnum() {
        return _getShortField(1);
      }

      public boolean isStruct() {
        return _getShortField(0) == 16;
      }

      public boolean hasStruct() {
        return _getShortField(0) == 16 && !_pointerFieldIsNull(0);
      }

      public org.capnproto.AnyPointer.Reader getStruct() {
        return _getPointerField(org.capnproto.AnyPointer.factory, 0);
      }

      public boolean isInterface() {
        return _getShortField(0) == 17;
      }

      public boolean isAnyPointer() {
        return _getShortField(0) == 18;
      }

      public boolean hasAnyPointer() {
        return _getShortField(0) == 18 && !_pointerFieldIsNull(0);
      }

      public org.capnproto.AnyPointer.Reader getAnyPointer() {
        return _getPointerField(org.capnproto.AnyPointer.factory, 0);
      }
    }

    /** Builds {@code Value}. */
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

      public boolean isVoid() {
        return _getShortField(0) == 0;
      }

      public void setVoid() {
        _setShortField(0, (short) 0);
      }

      public boolean isBool() {
        return _getShortField(0) == 1;
      }

      public boolean getBool() {
        return _getBooleanField(16);
      }

      public void setBool(boolean value) {
        _setShortField(0, (short) 1);
        _setBooleanField(16, value);
      }

      public boolean isInt8() {
        return _getShortField(0) == 2;
      }

      public byte getInt8() {
        return _getByteField(2);
      }

      public void setInt8(byte value) {
        _setShortField(0, (short) 2);
        _setByteField(2, value);
      }

      public boolean isInt16() {
        return _getShortField(0) == 3;
      }

      public short getInt16() {
        return _getShortField(1);
      }

      public void setInt16(short value) {
        _setShortField(0, (short) 3);
        _setShortField(1, value);
      }

      public boolean isInt32() {
        return _getShortField(0) == 4;
      }

      public int getInt32() {
        return _getIntField(1);
      }

      public void setInt32(int value) {
        _setShortField(0, (short) 4);
        _setIntField(1, value);
      }

      public boolean isInt64() {
        return _getShortField(0) == 5;
      }

      public long getInt64() {
        return _getLongField(1);
      }

      public void setInt64(long value) {
        _setShortField(0, (short) 5);
        _setLongField(1, value);
      }

      public boolean isUint8() {
        return _getShortField(0) == 6;
      }

      public byte getUint8() {
        return _getByteField(2);
      }

      public void setUint8(byte value) {
        _setShortField(0, (short) 6);
        _setByteField(2, value);
      }

      public boolean isUint16() {
        return _getShortField(0) == 7;
      }

      public short getUint16() {
        return _getShortField(1);
      }

      public void setUint16(short value) {
        _setShortField(0, (short) 7);
        _setShortField(1, value);
      }

      public boolean isUint32() {
        return _getShortField(0) == 8;
      }

      public int getUint32() {
        return _getIntField(1);
      }

      public void setUint32(int value) {
        _setShortField(0, (short) 8);
        _setIntField(1, value);
      }

      public boolean isUint64() {
        return _getShortField(0) == 9;
      }

      public long getUint64() {
        return _getLongField(1);
      }

      public void setUint64(long value) {
        _setShortField(0, (short) 9);
        _setLongField(1, value);
      }

      public boolean isFloat32() {
        return _getShortField(0) == 10;
      }

      public float getFloat32() {
        return _getFloatField(1);
      }

      public void setFloat32(float value) {
        _setShortField(0, (short) 10);
        _setFloatField(1, value);
      }

      public boolean isFloat64() {
        return _getShortField(0) == 11;
      }

      public double getFloat64() {
        return _getDoubleField(1);
      }

      public void setFloat64(double value) {
        _setShortField(0, (short) 11);
        _setDoubleField(1, value);
      }

      public boolean isText() {
        return _getShortField(0) == 12;
      }

      public boolean hasText() {
        return _getShortField(0) == 12 && !_pointerFieldIsNull(0);
      }

      public Text.Builder getText() {
        return _getPointerField(Text.factory, 0);
      }

      public void setText(String value) {
        _setShortField(0, (short) 12);
        _setPointerField(Text.factory, 0, new Text.Reader(value));
      }

      public void setText(Text.Reader value) {
        _setShortField(0, (short) 12);
        _setPointerField(Text.factory, 0, value);
      }

      public Text.Builder initText(int size) {
        _setShortField(0, (short) 12);
        return _initPointerField(Text.factory, 0, size);
      }

      public boolean isData() {
        return _getShortField(0) == 13;
      }

      public boolean hasData() {
        return _getShortField(0) == 13 && !_pointerFieldIsNull(0);
      }

      public Data.Builder getData() {
        return _getPointerField(Data.factory, 0);
      }

      public void setData(byte[] value) {
        _setShortField(0, (short) 13);
        _setPointerField(Data.factory, 0, new Data.Reader(value));
      }

      public void setData(Data.Reader value) {
        _setShortField(0, (short) 13);
        _setPointerField(Data.factory, 0, value);
      }

      public Data.Builder initData(int size) {
        _setShortField(0, (short) 13);
        return _initPointerField(Data.factory, 0, size);
      }

      public boolean isList() {
        return _getShortField(0) == 14;
      }

      public boolean hasList() {
        return _getShortField(0) == 14 && !_pointerFieldIsNull(0);
      }

      public org.capnproto.AnyPointer.Builder getList() {
        return _getPointerField(org.capnproto.AnyPointer.factory, 0);
      }

      public void setList(org.capnproto.AnyPointer.Reader value) {
        _setShortField(0, (short) 14);
        _setPointerField(org.capnproto.AnyPointer.factory, 0, value);
      }

      public org.capnproto.AnyPointer.Builder initList() {
        _setShortField(0, (short) 14);
        return _initPointerField(org.capnproto.AnyPointer.factory, 0, 0);
      }

      public boolean isEnum() {
        return _getShortField(0) == 15;
      }

      public short getEnum() {
        return _getShortField(1);
      }

      public void setEnum(short value) {
        _setShortField(0, (short) 15);
        _setShortField(1, value);
      }

      public boolean isStruct() {
        return _getShortField(0) == 16;
      }

      public boolean hasStruct() {
        return _getShortField(0) == 16 && !_pointerFieldIsNull(0);
      }

      public org.capnproto.AnyPointer.Builder getStruct() {
        return _getPointerField(org.capnproto.AnyPointer.factory, 0);
      }

      public void setStruct(org.capnproto.AnyPointer.Reader value) {
        _setShortField(0, (short) 16);
        _setPointerField(org.capnproto.AnyPointer.factory, 0, value);
      }

      public org.capnproto.AnyPointer.Builder initStruct() {
        _setShortField(0, (short) 16);
        return _initPointerField(org.capnproto.AnyPointer.factory, 0, 0);
      }

      public boolean isInterface() {
        return _getShortField(0) == 17;
      }

      public void setInterface() {
        _setShortField(0, (short) 17);
      }

      public boolean isAnyPointer() {
        return _getShortField(0) == 18;
      }

      public boolean hasAnyPointer() {
        return _getShortField(0) == 18 && !_pointerFieldIsNull(0);
      }

      public org.capnproto.AnyPointer.Builder getAnyPointer() {
        return _getPointerField(org.capnproto.AnyPointer.factory, 0);
      }

      public void setAnyPointer(org.capnproto.AnyPointer.Reader value) {
        _setShortField(0, (short) 18);
        _setPointerField(org.capnproto.AnyPointer.factory, 0, value);
      }

      public org.capnproto.AnyPointer.Builder initAnyPointer() {
        _setShortField(0, (short) 18);
        return _initPointerField(org.capnproto.AnyPointer.factory, 0, 0);
      }
    }

    /** The schema of this type. */
    public static final SchemaNode SCHEMA =
        SchemaNode.of(
            0xce23dcd2d7b00c9bL,
            "AAAAAAUABgCbDLDX0twjzg0AAAABAAIA2XJMYgnFP6kBAAcAAAATAAAAAAAAAAAAFQAAAJoA"
            + "AAAdAAAABwAAAAAAAAAAAAAAGQAAAC8EAAAAAAAAAAAAAAAAAAAAAAAAc2NoZW1hLmNhcG5w"
            + "OlZhbHVlAAAAAAAAAAAAAAEAAQBMAAAAAwAEAAAA//8AAAAAAAABAAAAAAAAAAAAAAAAAAUC"
            + "AAAqAAAAAAAAAAAAAAAAAgAAAwABAAwCAAACAAEAAQD+/xAAAAAAAAEAAQAAAAAAAAAAAAAA"
            + "CQIAACoAAAAAAAAAAAAAAAQCAAADAAEAEAIAAAIAAQACAP3/AgAAAAAAAQACAAAAAAAAAAAA"
            + "AAANAgAAKgAAAAAAAAAAAAAACAIAAAMAAQAUAgAAAgABAAMA/P8BAAAAAAABAAMAAAAAAAAA"
            + "AAAAABECAAAyAAAAAAAAAAAAAAAMAgAAAwABABgCAAACAAEABAD7/wEAAAAAAAEABAAAAAAA"
            + "AAAAAAAAFQIAADIAAAAAAAAAAAAAABACAAADAAEAHAIAAAIAAQAFAPr/AQAAAAAAAQAFAAAA"
            + "AAAAAAAAAAAZAgAAMgAAAAAAAAAAAAAAFAIAAAMAAQAgAgAAAgABAAYA+f8CAAAAAAABAAYA"
            + "AAAAAAAAAAAAAB0CAAAyAAAAAAAAAAAAAAAYAgAAAwABACQCAAACAAEABwD4/wEAAAAAAAEA"
            + "BwAAAAAAAAAAAAAAIQIAADoAAAAAAAAAAAAAABwCAAADAAEAKAIAAAIAAQAIAPf/AQAAAAAA"
            + "AQAIAAAAAAAAAAAAAAAlAgAAOgAAAAAAAAAAAAAAIAIAAAMAAQAsAgAAAgABAAkA9v8BAAAA"
            + "AAABAAkAAAAAAAAAAAAAACkCAAA6AAAAAAAAAAAAAAAkAgAAAwABADACAAACAAEACgD1/wEA"
            + "AAAAAAEACgAAAAAAAAAAAAAALQIAAEIAAAAAAAAAAAAAACgCAAADAAEANAIAAAIAAQALAPT/"
            + "AQAAAAAAAQALAAAAAAAAAAAAAAAxAgAAQgAAAAAAAAAAAAAALAIAAAMAAQA4AgAAAgABAAwA"
            + "8/8AAAAAAAABAAwAAAAAAAAAAAAAADUCAAAqAAAAAAAAAAAAAAAwAgAAAwABADwCAAACAAEA"
            + "DQDy/wAAAAAAAAEADQAAAAAAAAAAAAAAOQIAACoAAAAAAAAAAAAAADQCAAADAAEAQAIAAAIA"
            + "AQAOAPH/AAAAAAAAAQAOAAAAAAAAAAAAAAA9AgAAKgAAAAAAAAAAAAAAOAIAAAMAAQBEAgAA"
            + "AgABAA8A8P8BAAAAAAABAA8AAAAAAAAAAAAAAEECAAAqAAAAAAAAAAAAAAA8AgAAAwABAEgC"
            + "AAACAAEAEADv/wAAAAAAAAEAEAAAAAAAAAAAAAAARQIAADoAAAAAAAAAAAAAAEACAAADAAEA"
            + "TAIAAAIAAQARAO7/AAAAAAAAAQARAAAAAAAAAAAAAABJAgAAUgAAAAAAAAAAAAAASAIAAAMA"
            + "AQBUAgAAAgABABIA7f8AAAAAAAABABIAAAAAAAAAAAAAAFECAABaAAAAAAAAAAAAAABQAgAA"
            + "AwABAFwCAAACAAEAdm9pZAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAGJvb2wAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            + "AAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABpbnQ4AAAAAAIAAAAAAAAAAAAAAAAA"
            + "AAAAAAAAAAAAAAAAAAAAAAAAAgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAaW50MTYAAAADAAAA"
            + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAMAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAGlu"
            + "dDMyAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAA"
            + "AAAAAAAAAABpbnQ2NAAAAAUAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABQAAAAAA"
            + "AAAAAAAAAAAAAAAAAAAAAAAAdWludDgAAAAGAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            + "AAAAAAYAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAHVpbnQxNgAABwAAAAAAAAAAAAAAAAAAAAAA"
            + "AAAAAAAAAAAAAAAAAAAHAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAB1aW50MzIAAAgAAAAAAAAA"
            + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAdWludDY0"
            + "AAAJAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAkAAAAAAAAAAAAAAAAAAAAAAAAA"
            + "AAAAAGZsb2F0MzIACgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAKAAAAAAAAAAAA"
            + "AAAAAAAAAAAAAAAAAABmbG9hdDY0AAsAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            + "CwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAdGV4dAAAAAAMAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            + "AAAAAAAAAAAAAAwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAGRhdGEAAAAADQAAAAAAAAAAAAAA"
            + "AAAAAAAAAAAAAAAAAAAAAAAAAAANAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABsaXN0AAAAABIA"
            + "AAAAAAAAAAACAAAAAAAAAAAAAAAAAAAAAAAAAAAAEgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            + "ZW51bQAAAAAHAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAcAAAAAAAAAAAAAAAAA"
            + "AAAAAAAAAAAAAHN0cnVjdAAAEgAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAASAAAA"
            + "AAAAAAAAAAAAAAAAAAAAAAAAAABpbnRlcmZhY2UAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABhbnlQb2ludGVyAAAAAAAA"
            + "EgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAASAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            + "AAA=");
  }

  /** The struct {@code Annotation}. */
  public static final class Annotation {
    /** Words of data and pointers. */
    public static final StructSize STRUCT_SIZE = new StructSize((short) 1, (short) 2);

    /** Makes readers and builders. */
    public static final Factory factory = new Factory();

    /** Makes lists. */
    public static final StructList.Factory<Builder, Reader> listFactory =
        new StructList.Factory<>(factory);

    private Annotation() {}

    /** Makes readers and builders of {@code Annotation}. */
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

    /** Reads {@code Annotation}. */
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
      public long getId() {
        return _getLongField(0);
      }

      public boolean hasValue() {
        return !_pointerFieldIsNull(0);
      }

      public Value.Reader getValue() {
        return _getPointerField(Value.factory, 0);
      }

      public boolean hasBrand() {
        return !_pointerFieldIsNull(1);
      }

      public Brand.Reader getBrand() {
        return _getPointerField(Brand.factory, 1);
      }
    }

    /** Builds {@code Annotation}. */
    public static final class Builder extends StructBuilder {
      private Builder(
          SegmentBuilder segment, int data, int pointers, int dataSize, short pointerCount) {
        super(segment, data, pointers, dataSize, pointerCount);
      }

      /** A view of what is built so far, and of later changes. */
      public Reader asReader() {
        return new Reader(segment, data, pointers, dataSize, pointerCount, 0x7fffffff);
      }

      public long getId() {
        return _getLongField(0);
      }

      public void setId(long value) {
        _setLongField(0, value);
      }

      public boolean hasValue() {
        return !_pointerFieldIsNull(0);
      }

      public Value.Builder getValue() {
        return _getPointerField(Value.factory, 0);
      }

      public void setValue(Value.Reader value) {
        _setPointerField(Value.factory, 0, value);
      }

      public Value.Builder initValue() {
        return _initPointerField(Value.factory, 0, 0);
      }

      public boolean hasBrand() {
        return !_pointerFieldIsNull(1);
      }

      public Brand.Builder getBrand() {
        return _getPointerField(Brand.factory, 1);
      }

      public void setBrand(Brand.Reader value) {
        _setPointerField(Brand.factory, 1, value);
      }

      public Brand.Builder initBrand() {
        return _initPointerField(Brand.factory, 1, 0);
      }
    }

    /** The schema of this type. */
    public static final SchemaNode SCHEMA =
        SchemaNode.of(
            0xf1c8950dab257542L,
            "AAAAAAUABgBCdSWrDZXI8Q0AAAABAAEA2XJMYgnFP6kCAAcAAAAAAAAAAAAAAAAAFQAAAMIA"
            + "AAAdAAAABwAAAAAAAAAAAAAAGQAAAK8AAAAAAAAAAAAAAAAAAAAAAAAAc2NoZW1hLmNhcG5w"
            + "OkFubm90YXRpb24AAAAAAAEAAQAMAAAAAwAEAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAEUA"
            + "AAAaAAAAAAAAAAAAAABAAAAAAwABAEwAAAACAAEAAgAAAAAAAAAAAAEAAQAAAAAAAAAAAAAA"
            + "SQAAADIAAAAAAAAAAAAAAEQAAAADAAEAUAAAAAIAAQABAAAAAQAAAAAAAQACAAAAAAAAAAAA"
            + "AABNAAAAMgAAAAAAAAAAAAAASAAAAAMAAQBUAAAAAgABAGlkAAAAAAAACQAAAAAAAAAAAAAA"
            + "AAAAAAAAAAAAAAAAAAAAAAAAAAAJAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAB2YWx1ZQAAABAA"
            + "AAAAAAAAmwyw19LcI84AAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            + "YnJhbmQAAAAQAAAAAAAAACtCZWDwVTSQAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAA"
            + "AAAAAAAAAAAAAA==");
  }

  /** How the elements of a list are laid out; numbered as in a list pointer. */
  public enum ElementSize {
    EMPTY,
    BIT,
    BYTE,
    TWO_BYTES,
    FOUR_BYTES,
    EIGHT_BYTES,
    POINTER,
    INLINE_COMPOSITE,
    /** A number that this schema does not know. */
    _NOT_IN_SCHEMA;

    /** Makes lists of {@link ElementSize}. */
    public static final EnumList.Factory<ElementSize> listFactory =
        new EnumList.Factory<>(values());

    /** The schema of this type. */
    public static final SchemaNode SCHEMA =
        SchemaNode.of(
            0xd1958f7dba521926L,
            "AAAAAAUABgAmGVK6fY+V0Q0AAAACAAAA2XJMYgnFP6kAAAAAAAAAAAAAAAAAAAAAFQAAAMoA"
            + "AAAhAAAABwAAAAAAAAAAAAAAHQAAAMcAAAAAAAAAAAAAAAAAAAAAAAAAc2NoZW1hLmNhcG5w"
            + "OkVsZW1lbnRTaXplAAAAAAAAAAAAAAAAAQABACAAAAABAAIAAAAAAAAAAABZAAAAMgAAAAAA"
            + "AAAAAAAAAQAAAAAAAABRAAAAIgAAAAAAAAAAAAAAAgAAAAAAAABJAAAAKgAAAAAAAAAAAAAA"
            + "AwAAAAAAAABBAAAASgAAAAAAAAAAAAAABAAAAAAAAAA9AAAAUgAAAAAAAAAAAAAABQAAAAAA"
            + "AAA5AAAAWgAAAAAAAAAAAAAABgAAAAAAAAA1AAAAQgAAAAAAAAAAAAAABwAAAAAAAAAtAAAA"
            + "ggAAAAAAAAAAAAAAZW1wdHkAAABiaXQAAAAAAGJ5dGUAAAAAdHdvQnl0ZXMAAAAAAAAAAGZv"
            + "dXJCeXRlcwAAAAAAAABlaWdodEJ5dGVzAAAAAAAAcG9pbnRlcgBpbmxpbmVDb21wb3NpdGUA");

    /** The enumerant with this number, or {@link #_NOT_IN_SCHEMA}. */
    public static ElementSize of(int number) {
      boolean known = number >= 0 && number < BY_NUMBER.length - 1;
      return known ? BY_NUMBER[number] : _NOT_IN_SCHEMA;
    }

    private static final ElementSize[] BY_NUMBER = values();
  }

  /** The struct {@code CapnpVersion}. */
  public static final class CapnpVersion {
    /** Words of data and pointers. */
    public static final StructSize STRUCT_SIZE = new StructSize((short) 1, (short) 0);

    /** Makes readers and builders. */
    public static final Factory factory = new Factory();

    /** Makes lists. */
    public static final StructList.Factory<Builder, Reader> listFactory =
        new StructList.Factory<>(factory);

    private CapnpVersion() {}

    /** Makes readers and builders of {@code CapnpVersion}. */
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

    /** Reads {@code CapnpVersion}. */
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
      public short getMajor() {
        return _getShortField(0);
      }

      /** Unsigned: see Byte.toUnsignedInt. */
      public byte getMinor() {
        return _getByteField(2);
      }

      /** Unsigned: see Byte.toUnsignedInt. */
      public byte getMicro() {
        return _getByteField(3);
      }
    }

    /** Builds {@code CapnpVersion}. */
    public static final class Builder extends StructBuilder {
      private Builder(
          SegmentBuilder segment, int data, int pointers, int dataSize, short pointerCount) {
        super(segment, data, pointers, dataSize, pointerCount);
      }

      /** A view of what is built so far, and of later changes. */
      public Reader asReader() {
        return new Reader(segment, data, pointers, dataSize, pointerCount, 0x7fffffff);
      }

      public short getMajor() {
        return _getShortField(0);
      }

      public void setMajor(short value) {
        _setShortField(0, value);
      }

      public byte getMinor() {
        return _getByteField(2);
      }

      public void setMinor(byte value) {
        _setByteField(2, value);
      }

      public byte getMicro() {
        return _getByteField(3);
      }

      public void setMicro(byte value) {
        _setByteField(3, value);
      }
    }

    /** The schema of this type. */
    public static final SchemaNode SCHEMA =
        SchemaNode.of(
            0xd85d305b7d839963L,
            "AAAAAAUABgBjmYN9WzBd2A0AAAABAAEA2XJMYgnFP6kAAAcAAAAAAAAAAAAAAAAAFQAAANIA"
            + "AAAhAAAABwAAAAAAAAAAAAAAHQAAAK8AAAAAAAAAAAAAAAAAAAAAAAAAc2NoZW1hLmNhcG5w"
            + "OkNhcG5wVmVyc2lvbgAAAAAAAAAAAAAAAQABAAwAAAADAAQAAAAAAAAAAAAAAAEAAAAAAAAA"
            + "AAAAAAAARQAAADIAAAAAAAAAAAAAAEAAAAADAAEATAAAAAIAAQABAAAAAgAAAAAAAQABAAAA"
            + "AAAAAAAAAABJAAAAMgAAAAAAAAAAAAAARAAAAAMAAQBQAAAAAgABAAIAAAADAAAAAAABAAIA"
            + "AAAAAAAAAAAAAE0AAAAyAAAAAAAAAAAAAABIAAAAAwABAFQAAAACAAEAbWFqb3IAAAAHAAAA"
            + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAcAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAG1p"
            + "bm9yAAAABgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAGAAAAAAAAAAAAAAAAAAAA"
            + "AAAAAAAAAABtaWNybwAAAAYAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABgAAAAAA"
            + "AAAAAAAAAAAAAAAAAAAAAAAA");
  }

  /** What a generator reads on its standard input. */
  public static final class CodeGeneratorRequest {
    /** Words of data and pointers. */
    public static final StructSize STRUCT_SIZE = new StructSize((short) 0, (short) 4);

    /** Makes readers and builders. */
    public static final Factory factory = new Factory();

    /** Makes lists. */
    public static final StructList.Factory<Builder, Reader> listFactory =
        new StructList.Factory<>(factory);

    private CodeGeneratorRequest() {}

    /** Makes readers and builders of {@code CodeGeneratorRequest}. */
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

    /** Reads {@code CodeGeneratorRequest}. */
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

      public boolean hasNodes() {
        return !_pointerFieldIsNull(0);
      }

      /** Every node of the requested files and of what they import. */
      public StructList.Reader<Node.Reader> getNodes() {
        return _getPointerField(Node.listFactory, 0);
      }

      public boolean hasRequestedFiles() {
        return !_pointerFieldIsNull(1);
      }

      /** The files to generate for. */
      public StructList.Reader<RequestedFile.Reader> getRequestedFiles() {
        return _getPointerField(RequestedFile.listFactory, 1);
      }

      public boolean hasCapnpVersion() {
        return !_pointerFieldIsNull(2);
      }

      public CapnpVersion.Reader getCapnpVersion() {
        return _getPointerField(CapnpVersion.factory, 2);
      }

      public boolean hasSourceInfo() {
        return !_pointerFieldIsNull(3);
      }

      public StructList.Reader<Node.SourceInfo.Reader> getSourceInfo() {
        return _getPointerField(Node.SourceInfo.listFactory, 3);
      }
    }

    /** Builds {@code CodeGeneratorRequest}. */
    public static final class Builder extends StructBuilder {
      private Builder(
          SegmentBuilder segment, int data, int pointers, int dataSize, short pointerCount) {
        super(segment, data, pointers, dataSize, pointerCount);
      }

      /** A view of what is built so far, and of later changes. */
      public Reader asReader() {
        return new Reader(segment, data, pointers, dataSize, pointerCount, 0x7fffffff);
      }

      public boolean hasNodes() {
        return !_pointerFieldIsNull(0);
      }

      /** Every node of the requested files and of what they import. */
      public StructList.Builder<Node.Builder> getNodes() {
        return InPlace.list(Node.listFactory, segment, pointers + 0);
      }

      public void setNodes(StructList.Reader<Node.Reader> value) {
        _setPointerField(Node.listFactory, 0, value);
      }

      public StructList.Builder<Node.Builder> initNodes(int size) {
        return _initPointerField(Node.listFactory, 0, size);
      }

      public boolean hasRequestedFiles() {
        return !_pointerFieldIsNull(1);
      }

      /** The files to generate for. */
      public StructList.Builder<RequestedFile.Builder> getRequestedFiles() {
        return InPlace.list(RequestedFile.listFactory, segment, pointers + 1);
      }

      public void setRequestedFiles(StructList.Reader<RequestedFile.Reader> value) {
        _setPointerField(RequestedFile.listFactory, 1, value);
      }

      public StructList.Builder<RequestedFile.Builder> initRequestedFiles(int size) {
        return _initPointerField(RequestedFile.listFactory, 1, size);
      }

      public boolean hasCapnpVersion() {
        return !_pointerFieldIsNull(2);
      }

      public CapnpVersion.Builder getCapnpVersion() {
        return _getPointerField(CapnpVersion.factory, 2);
      }

      public void setCapnpVersion(CapnpVersion.Reader value) {
        _setPointerField(CapnpVersion.factory, 2, value);
      }

      public CapnpVersion.Builder initCapnpVersion() {
        return _initPointerField(CapnpVersion.factory, 2, 0);
      }

      public boolean hasSourceInfo() {
        return !_pointerFieldIsNull(3);
      }

      public StructList.Builder<Node.SourceInfo.Builder> getSourceInfo() {
        return InPlace.list(Node.SourceInfo.listFactory, segment, pointers + 3);
      }

      public void setSourceInfo(StructList.Reader<Node.SourceInfo.Reader> value) {
        _setPointerField(Node.SourceInfo.listFactory, 3, value);
      }

      public StructList.Builder<Node.SourceInfo.Builder> initSourceInfo(int size) {
        return _initPointerField(Node.SourceInfo.listFactory, 3, size);
      }
    }

    /** The struct {@code RequestedFile}. */
    public static final class RequestedFile {
      /** Words of data and pointers. */
      public static final StructSize STRUCT_SIZE = new StructSize((short) 1, (short) 3);

      /** Makes readers and builders. */
      public static final Factory factory = new Factory();

      /** Makes lists. */
      public static final StructList.Factory<Builder, Reader> listFactory =
          new StructList.Factory<>(factory);

      private RequestedFile() {}

      /** Makes readers and builders of {@code RequestedFile}. */
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

      /** Reads {@code RequestedFile}. */
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
        public long getId() {
          return _getLongField(0);
        }

        public boolean hasFilename() {
          return !_pointerFieldIsNull(0);
        }

        public Text.Reader getFilename() {
          return _getPointerField(Text.factory, 0);
        }

        public boolean hasImports() {
          return !_pointerFieldIsNull(1);
        }

        public StructList.Reader<Import.Reader> getImports() {
          return _getPointerField(Import.listFactory, 1);
        }

        public boolean hasFileSourceInfo() {
          return !_pointerFieldIsNull(2);
        }

        public FileSourceInfo.Reader getFileSourceInfo() {
          return _getPointerField(FileSourceInfo.factory, 2);
        }
      }

      /** Builds {@code RequestedFile}. */
      public static final class Builder extends StructBuilder {
        private Builder(
            SegmentBuilder segment, int data, int pointers, int dataSize, short pointerCount) {
          super(segment, data, pointers, dataSize, pointerCount);
        }

        /** A view of what is built so far, and of later changes. */
        public Reader asReader() {
          return new Reader(segment, data, pointers, dataSize, pointerCount, 0x7fffffff);
        }

        public long getId() {
          return _getLongField(0);
        }

        public void setId(long value) {
          _setLongField(0, value);
        }

        public boolean hasFilename() {
          return !_pointerFieldIsNull(0);
        }

        public Text.Builder getFilename() {
          return _getPointerField(Text.factory, 0);
        }

        public void setFilename(String value) {
          _setPointerField(Text.factory, 0, new Text.Reader(value));
        }

        public void setFilename(Text.Reader value) {
          _setPointerField(Text.factory, 0, value);
        }

        public Text.Builder initFilename(int size) {
          return _initPointerField(Text.factory, 0, size);
        }

        public boolean hasImports() {
          return !_pointerFieldIsNull(1);
        }

        public StructList.Builder<Import.Builder> getImports() {
          return InPlace.list(Import.listFactory, segment, pointers + 1);
        }

        public void setImports(StructList.Reader<Import.Reader> value) {
          _setPointerField(Import.listFactory, 1, value);
        }

        public StructList.Builder<Import.Builder> initImports(int size) {
          return _initPointerField(Import.listFactory, 1, size);
        }

        public boolean hasFileSourceInfo() {
          return !_pointerFieldIsNull(2);
        }

        public FileSourceInfo.Builder getFileSourceInfo() {
          return _getPointerField(FileSourceInfo.factory, 2);
        }

        public void setFileSourceInfo(FileSourceInfo.Reader value) {
          _setPointerField(FileSourceInfo.factory, 2, value);
        }

        public FileSourceInfo.Builder initFileSourceInfo() {
          return _initPointerField(FileSourceInfo.factory, 2, 0);
        }
      }

      /** The struct {@code Import}. */
      public static final class Import {
        /** Words of data and pointers. */
        public static final StructSize STRUCT_SIZE = new StructSize((short) 1, (short) 1);

        /** Makes readers and builders. */
        public static final Factory factory = new Factory();

        /** Makes lists. */
        public static final StructList.Factory<Builder, Reader> listFactory =
            new StructList.Factory<>(factory);

        private Import() {}

        /** Makes readers and builders of {@code Import}. */
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

        /** Reads {@code Import}. */
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
          public long getId() {
            return _getLongField(0);
          }

          public boolean hasName() {
            return !_pointerFieldIsNull(0);
          }

          public Text.Reader getName() {
            return _getPointerField(Text.factory, 0);
          }
        }

        /** Builds {@code Import}. */
        public static final class Builder extends StructBuilder {
          private Builder(
              SegmentBuilder segment, int data, int pointers, int dataSize, short pointerCount) {
            super(segment, data, pointers, dataSize, pointerCount);
          }

          /** A view of what is built so far, and of later changes. */
          public Reader asReader() {
            return new Reader(segment, data, pointers, dataSize, pointerCount, 0x7fffffff);
          }

          public long getId() {
            return _getLongField(0);
          }

          public void setId(long value) {
            _setLongField(0, value);
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
                0xae504193122357e5L,
                "AAAAAAUABgDlVyMSk0FQrjAAAAABAAEAYgCBLrAO6s8BAAcAAAAAAAAAAAAAAAAAFQAAALoB"
                + "AAAtAAAABwAAAAAAAAAAAAAAKQAAAHcAAAAAAAAAAAAAAAAAAAAAAAAAc2NoZW1hLmNhcG5w"
                + "OkNvZGVHZW5lcmF0b3JSZXF1ZXN0LlJlcXVlc3RlZEZpbGUuSW1wb3J0AAAAAAAAAQABAAgA"
                + "AAADAAQAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAKQAAABoAAAAAAAAAAAAAACQAAAADAAEA"
                + "MAAAAAIAAQABAAAAAAAAAAAAAQABAAAAAAAAAAAAAAAtAAAAKgAAAAAAAAAAAAAAKAAAAAMA"
                + "AQA0AAAAAgABAGlkAAAAAAAACQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAJAAAA"
                + "AAAAAAAAAAAAAAAAAAAAAAAAAABuYW1lAAAAAAwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
                + "AAAAAAAADAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA");
      }

      /** The struct {@code FileSourceInfo}. */
      public static final class FileSourceInfo {
        /** Words of data and pointers. */
        public static final StructSize STRUCT_SIZE = new StructSize((short) 0, (short) 1);

        /** Makes readers and builders. */
        public static final Factory factory = new Factory();

        /** Makes lists. */
        public static final StructList.Factory<Builder, Reader> listFactory =
            new StructList.Factory<>(factory);

        private FileSourceInfo() {}

        /** Makes readers and builders of {@code FileSourceInfo}. */
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

        /** Reads {@code FileSourceInfo}. */
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

          public boolean hasIdentifiers() {
            return !_pointerFieldIsNull(0);
          }

          public StructList.Reader<Identifier.Reader> getIdentifiers() {
            return _getPointerField(Identifier.listFactory, 0);
          }
        }

        /** Builds {@code FileSourceInfo}. */
        public static final class Builder extends StructBuilder {
          private Builder(
              SegmentBuilder segment, int data, int pointers, int dataSize, short pointerCount) {
            super(segment, data, pointers, dataSize, pointerCount);
          }

          /** A view of what is built so far, and of later changes. */
          public Reader asReader() {
            return new Reader(segment, data, pointers, dataSize, pointerCount, 0x7fffffff);
          }

          public boolean hasIdentifiers() {
            return !_pointerFieldIsNull(0);
          }

          public StructList.Builder<Identifier.Builder> getIdentifiers() {
            return InPlace.list(Identifier.listFactory, segment, pointers + 0);
          }

          public void setIdentifiers(StructList.Reader<Identifier.Reader> value) {
            _setPointerField(Identifier.listFactory, 0, value);
          }

          public StructList.Builder<Identifier.Builder> initIdentifiers(int size) {
            return _initPointerField(Identifier.listFactory, 0, size);
          }
        }

        /** The struct {@code Identifier}. */
        public static final class Identifier {
          /** Words of data and pointers. */
          public static final StructSize STRUCT_SIZE = new StructSize((short) 3, (short) 0);

          /** Makes readers and builders. */
          public static final Factory factory = new Factory();

          /** Makes lists. */
          public static final StructList.Factory<Builder, Reader> listFactory =
              new StructList.Factory<>(factory);

          private Identifier() {}

          /** The members of the union. */
          public enum Which {
            TYPE_ID_,
            MEMBER,
            /** A number that this schema does not know. */
            _NOT_IN_SCHEMA;

            private static Which of(int number) {
              boolean known = number >= 0 && number < BY_NUMBER.length - 1;
              return known ? BY_NUMBER[number] : _NOT_IN_SCHEMA;
            }

            private static final Which[] BY_NUMBER = values();
          }

          /** Makes readers and builders of {@code Identifier}. */
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

          /** Reads {@code Identifier}. */
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
              return Which.of(_getShortField(8) & 0xffff);
            }

            /** Unsigned: see Integer.toUnsignedLong. */
            public int getStartByte() {
              return _getIntField(0);
            }

            /** Unsigned: see Integer.toUnsignedLong. */
            public int getEndByte() {
              return _getIntField(1);
            }

            public boolean isTypeId() {
              return _getShortField(8) == 0;
            }

            /** Unsigned: see Long.toUnsignedString. */
            public long getTypeId() {
              return _getLongField(1);
            }

            public boolean isMember() {
              return _getShortField(8) == 1;
            }

            public Member.Reader getMember() {
              return new Member.Reader(
                  segment, data, pointers, dataSize, pointerCount, nestingLimit);
            }
          }

          /** Builds {@code Identifier}. */
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
              return Which.of(_getShortField(8) & 0xffff);
            }

            public int getStartByte() {
              return _getIntField(0);
            }

            public void setStartByte(int value) {
              _setIntField(0, value);
            }

            public int getEndByte() {
              return _getIntField(1);
            }

            public void setEndByte(int value) {
              _setIntField(1, value);
            }

            public boolean isTypeId() {
              return _getShortField(8) == 0;
            }

            public long getTypeId() {
              return _getLongField(1);
            }

            public void setTypeId(long value) {
              _setShortField(8, (short) 0);
              _setLongField(1, value);
            }

            public boolean isMember() {
              return _getShortField(8) == 1;
            }

            public Member.Builder getMember() {
              return new Member.Builder(segment, data, pointers, dataSize, pointerCount);
            }

            /** Sets every field of the group to its default. */
            public Member.Builder initMember() {
              _setShortField(8, (short) 1);
              _setLongField(1, 0);
              _setShortField(9, (short) 0);
              return getMember();
            }
          }

          /** The group {@code Member}. */
          public static final class Member {
            private Member() {}

            /** Reads {@code Member}. */
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
              public long getParentTypeId() {
                return _getLongField(1);
              }

              /** Unsigned: see Short.toUnsignedInt. */
              public short getOrdinal() {
                return _getShortField(9);
              }
            }

            /** Builds {@code Member}. */
            public static final class Builder extends StructBuilder {
              private Builder(
                  SegmentBuilder segment,
                  int data,
                  int pointers,
                  int dataSize,
                  short pointerCount) {
                super(segment, data, pointers, dataSize, pointerCount);
              }

              /** A view of what is built so far, and of later changes. */
              public Reader asReader() {
                return new Reader(segment, data, pointers, dataSize, pointerCount, 0x7fffffff);
              }

              public long getParentTypeId() {
                return _getLongField(1);
              }

              public void setParentTypeId(long value) {
                _setLongField(1, value);
              }

              public short getOrdinal() {
                return _getShortField(9);
              }

              public void setOrdinal(short value) {
                _setShortField(9, value);
              }
            }

            /** The schema of this type. */
            public static final SchemaNode SCHEMA =
                SchemaNode.of(
                    0xfc69d5e1d630a151L,
                    "AAAAAAUABgBRoTDW4dVp/EoAAAABAAMAu5kELokZp90AAAcAAQAAAAAAAAAAAAAAFQAAAIoC"
                    + "AAAAAAAAAAAAAAAAAAAAAAAANQAAAHcAAAAAAAAAAAAAAAAAAAAAAAAAc2NoZW1hLmNhcG5w"
                    + "OkNvZGVHZW5lcmF0b3JSZXF1ZXN0LlJlcXVlc3RlZEZpbGUuRmlsZVNvdXJjZUluZm8uSWRl"
                    + "bnRpZmllci5tZW1iZXIAAAAAAAAAAAgAAAADAAQAAAAAAAEAAAAAAAEAAwAAAAAAAAAAAAAA"
                    + "KQAAAGoAAAAAAAAAAAAAACgAAAADAAEANAAAAAIAAQABAAAACQAAAAAAAQAEAAAAAAAAAAAA"
                    + "AAAxAAAAQgAAAAAAAAAAAAAALAAAAAMAAQA4AAAAAgABAHBhcmVudFR5cGVJZAAAAAAJAAAA"
                    + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAkAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAG9y"
                    + "ZGluYWwABwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAHAAAAAAAAAAAAAAAAAAAA"
                    + "AAAAAAAAAAA=");
          }

          /** The schema of this type. */
          public static final SchemaNode SCHEMA =
              SchemaNode.of(
                  0xdda719892e0499bbL,
                  "AAAAAAUABgC7mQQuiRmn3T8AAAABAAMAoF2SdvEr6vgAAAcAAAACAAgAAAAAAAAAFQAAAFIC"
                  + "AAA5AAAABwAAAAAAAAAAAAAANQAAAOcAAAAAAAAAAAAAAAAAAAAAAAAAc2NoZW1hLmNhcG5w"
                  + "OkNvZGVHZW5lcmF0b3JSZXF1ZXN0LlJlcXVlc3RlZEZpbGUuRmlsZVNvdXJjZUluZm8uSWRl"
                  + "bnRpZmllcgAAAAAAAAAAAAAAAQABABAAAAADAAQAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAA"
                  + "YQAAAFIAAAAAAAAAAAAAAGAAAAADAAEAbAAAAAIAAQABAAAAAQAAAAAAAQABAAAAAAAAAAAA"
                  + "AABpAAAAQgAAAAAAAAAAAAAAZAAAAAMAAQBwAAAAAgABAAIA//8BAAAAAAABAAIAAAAAAAAA"
                  + "AAAAAG0AAAA6AAAAAAAAAAAAAABoAAAAAwABAHQAAAACAAEAAwD+/wAAAAABAAAAAAAAAFGh"
                  + "MNbh1Wn8cQAAADoAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABzdGFydEJ5dGUAAAAAAAAA"
                  + "CAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
                  + "AABlbmRCeXRlAAgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACAAAAAAAAAAAAAAA"
                  + "AAAAAAAAAAAAAAAAdHlwZUlkAAAJAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAkA"
                  + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAG1lbWJlcgAA");
        }

        /** The schema of this type. */
        public static final SchemaNode SCHEMA =
            SchemaNode.of(
                0xf8ea2bf176925da0L,
                "AAAAAAUABgCgXZJ28Svq+DAAAAABAAAAYgCBLrAO6s8BAAcAAAAAAAAAAAAAAAAAFQAAAPoB"
                + "AAAxAAAAFwAAAAAAAAAAAAAAPQAAAD8AAAAAAAAAAAAAAAAAAAAAAAAAc2NoZW1hLmNhcG5w"
                + "OkNvZGVHZW5lcmF0b3JSZXF1ZXN0LlJlcXVlc3RlZEZpbGUuRmlsZVNvdXJjZUluZm8AAAQA"
                + "AAABAAEAu5kELokZp90BAAAAWgAAAElkZW50aWZpZXIAAAAAAAAEAAAAAwAEAAAAAAAAAAAA"
                + "AAABAAAAAAAAAAAAAAAAAA0AAABiAAAAAAAAAAAAAAAMAAAAAwABACgAAAACAAEAaWRlbnRp"
                + "ZmllcnMAAAAAAA4AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADAAEAEAAAAAAAAAC7mQQu"
                + "iRmn3QAAAAAAAAAAAAAAAAAAAAAOAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=");
      }

      /** The schema of this type. */
      public static final SchemaNode SCHEMA =
          SchemaNode.of(
              0xcfea0eb02e810062L,
              "AAAAAAUABgBiAIEusA7qzyIAAAABAAEAztcKIfZGxb8DAAcAAAAAAAAAAAAAAAAAFQAAAIIB"
              + "AAApAAAAJwAAAAAAAAAAAAAAQQAAAOcAAAAAAAAAAAAAAAAAAAAAAAAAc2NoZW1hLmNhcG5w"
              + "OkNvZGVHZW5lcmF0b3JSZXF1ZXN0LlJlcXVlc3RlZEZpbGUACAAAAAEAAQDlVyMSk0FQrgkA"
              + "AAA6AAAAoF2SdvEr6vgFAAAAegAAAEltcG9ydAAARmlsZVNvdXJjZUluZm8AABAAAAADAAQA"
              + "AAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAYQAAABoAAAAAAAAAAAAAAFwAAAADAAEAaAAAAAIA"
              + "AQABAAAAAAAAAAAAAQABAAAAAAAAAAAAAABlAAAASgAAAAAAAAAAAAAAZAAAAAMAAQBwAAAA"
              + "AgABAAIAAAABAAAAAAABAAIAAAAAAAAAAAAAAG0AAABCAAAAAAAAAAAAAABoAAAAAwABAIQA"
              + "AAACAAEAAwAAAAIAAAAAAAEAAwAAAAAAAAAAAAAAgQAAAHoAAAAAAAAAAAAAAIAAAAADAAEA"
              + "jAAAAAIAAQBpZAAAAAAAAAkAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACQAAAAAA"
              + "AAAAAAAAAAAAAAAAAAAAAAAAZmlsZW5hbWUAAAAAAAAAAAwAAAAAAAAAAAAAAAAAAAAAAAAA"
              + "AAAAAAAAAAAAAAAADAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAaW1wb3J0cwAOAAAAAAAAAAAA"
              + "AAAAAAAAAAAAAAAAAAAAAAAAAwABABAAAAAAAAAA5VcjEpNBUK4AAAAAAAAAAAAAAAAAAAAA"
              + "DgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAZmlsZVNvdXJjZUluZm8AABAAAAAAAAAAoF2SdvEr"
              + "6vgAAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA");
    }

    /** The schema of this type. */
    public static final SchemaNode SCHEMA =
        SchemaNode.of(
            0xbfc546f6210ad7ceL,
            "AAAAAAUABgDO1woh9kbFvw0AAAABAAAA2XJMYgnFP6kEAAcAAAAAAAAAAAAAAAAAFQAAABIB"
            + "AAAlAAAAFwAAAAAAAAAAAAAAMQAAAOcAAAAAAAAAAAAAAAAAAAAAAAAAc2NoZW1hLmNhcG5w"
            + "OkNvZGVHZW5lcmF0b3JSZXF1ZXN0AAAAAAAAAAQAAAABAAEAYgCBLrAO6s8BAAAAcgAAAFJl"
            + "cXVlc3RlZEZpbGUAAAAQAAAAAwAEAAEAAAAAAAAAAAABAAAAAAAAAAAAAAAAAGEAAAAyAAAA"
            + "AAAAAAAAAABcAAAAAwABAHgAAAACAAEAAwAAAAEAAAAAAAEAAQAAAAAAAAAAAAAAdQAAAHoA"
            + "AAAAAAAAAAAAAHQAAAADAAEAkAAAAAIAAQAAAAAAAgAAAAAAAQACAAAAAAAAAAAAAACNAAAA"
            + "agAAAAAAAAAAAAAAjAAAAAMAAQCYAAAAAgABAAIAAAADAAAAAAABAAMAAAAAAAAAAAAAAJUA"
            + "AABaAAAAAAAAAAAAAACUAAAAAwABALAAAAACAAEAbm9kZXMAAAAOAAAAAAAAAAAAAAAAAAAA"
            + "AAAAAAAAAAAAAAAAAwABABAAAAAAAAAAF6Qj+UyrguYAAAAAAAAAAAAAAAAAAAAADgAAAAAA"
            + "AAAAAAAAAAAAAAAAAAAAAAAAcmVxdWVzdGVkRmlsZXMAAA4AAAAAAAAAAAAAAAAAAAAAAAAA"
            + "AAAAAAAAAAADAAEAEAAAAAAAAABiAIEusA7qzwAAAAAAAAAAAAAAAAAAAAAOAAAAAAAAAAAA"
            + "AAAAAAAAAAAAAAAAAABjYXBucFZlcnNpb24AAAAAEAAAAAAAAABjmYN9WzBd2AAAAAAAAAAA"
            + "AAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABzb3VyY2VJbmZvAAAAAAAADgAAAAAA"
            + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAMAAQAQAAAAAAAAAK5XEwTjHY7zAAAAAAAAAAAAAAAA"
            + "AAAAAA4AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA==");
  }

  /** The schema of this type. */
  public static final SchemaNode SCHEMA =
      SchemaNode.of(
          0xa93fc509624c72d9L,
          "AAAAAAUABgDZckxiCcU/qQcAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAFQAAAGoA"
          + "AAAZAAAAxwAAAMUAAAAfAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAc2NoZW1hLmNhcG5w"
          + "AAAAADAAAAABAAEAF6Qj+UyrguZZAAAAKgAAAF/0Sh+kUK2aVQAAADIAAABNmlTc63yKl1EA"
          + "AABSAAAA+Nek0J4qlqlRAAAAWgAAAIBNMzvizACVUQAAADoAAABgzPnh7Xhz0E0AAAAqAAAA"
          + "K0JlYPBVNJBJAAAAMgAAAJsMsNfS3CPORQAAADIAAABCdSWrDZXI8UEAAABaAAAAJhlSun2P"
          + "ldFBAAAAYgAAAGOZg31bMF3YQQAAAGoAAADO1woh9kbFv0EAAACqAAAATm9kZQAAAABGaWVs"
          + "ZAAAAEVudW1lcmFudAAAAAAAAABTdXBlcmNsYXNzAAAAAAAATWV0aG9kAABUeXBlAAAAAEJy"
          + "YW5kAAAAVmFsdWUAAABBbm5vdGF0aW9uAAAAAAAARWxlbWVudFNpemUAAAAAAENhcG5wVmVy"
          + "c2lvbgAAAABDb2RlR2VuZXJhdG9yUmVxdWVzdAAAAAAEAAAAAQACAJa1swP4yOSeBAAAAAIA"
          + "AQAcAAAAAAABAAwAAAAAAAAAAAAAAAAAAAABAAAAygAAAGNhcHJvY2sucnBjLmNhcG5wLnNj"
          + "aGVtYQAAAAAAAAAAAAAAAAAAAAA=");
}
