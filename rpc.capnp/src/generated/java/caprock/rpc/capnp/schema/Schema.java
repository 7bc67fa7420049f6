// Generated from schema.capnp. Change the schema, not this file.
package caprock.rpc.capnp.schema;

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

/** The types of {@code schema.capnp}. */
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

    /** Reads {@code Node}. */
    public static final class Reader extends StructReader {
      private Reader(
          SegmentReader segment, int data, int pointers, int dataSize, short pointerCount,
          int nestingLimit) {
        super(segment, data, pointers, dataSize, pointerCount, nestingLimit);
      }

      /** Which member of the union is set. */
      public Which which() {
        return Which.of(_getShortField(6) & 0xffff);
      }

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

      /** So many bytes of displayName are the scope; the rest is the short name. */
      public int getDisplayNamePrefixLength() {
        return _getIntField(2);
      }

      /**
       * The node that this one was declared in. 0 for a file and for the structs that are made from a
       * method's parameter or result list.
       */
      public long getScopeId() {
        return _getLongField(2);
      }

      public boolean hasNestedNodes() {
        return !_pointerFieldIsNull(1);
      }

      /** What was declared inside. Groups are not here; they are found through the fields. */
      public StructList.Reader<Schema.Node.NestedNode.Reader> getNestedNodes() {
        return _getPointerField(Schema.Node.NestedNode.listFactory, 1);
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

      public Schema.Node.Struct.Reader getStruct() {
        return new Schema.Node.Struct.Reader(
            segment, data, pointers, dataSize, pointerCount, nestingLimit);
      }

      public boolean isEnum() {
        return _getShortField(6) == 2;
      }

      public Schema.Node.Enum.Reader getEnum() {
        return new Schema.Node.Enum.Reader(
            segment, data, pointers, dataSize, pointerCount, nestingLimit);
      }

      public boolean isInterface() {
        return _getShortField(6) == 3;
      }

      public Schema.Node.Interface.Reader getInterface() {
        return new Schema.Node.Interface.Reader(
            segment, data, pointers, dataSize, pointerCount, nestingLimit);
      }

      public boolean isConst() {
        return _getShortField(6) == 4;
      }

      public Schema.Node.Const.Reader getConst() {
        return new Schema.Node.Const.Reader(
            segment, data, pointers, dataSize, pointerCount, nestingLimit);
      }

      public boolean isAnnotation() {
        return _getShortField(6) == 5;
      }

      public Schema.Node.Annotation.Reader getAnnotation() {
        return new Schema.Node.Annotation.Reader(
            segment, data, pointers, dataSize, pointerCount, nestingLimit);
      }

      public boolean hasParameters() {
        return !_pointerFieldIsNull(5);
      }

      /** Type parameters of the node itself. */
      public StructList.Reader<Schema.Node.Parameter.Reader> getParameters() {
        return _getPointerField(Schema.Node.Parameter.listFactory, 5);
      }

      /** The node or one of its scopes has type parameters. */
      public boolean getIsGeneric() {
        return _getBooleanField(288);
      }

      public int getStartByte() {
        return _getIntField(10);
      }

      /** Where the declaration is in its source file. */
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
       * The node that this one was declared in. 0 for a file and for the structs that are made from a
       * method's parameter or result list.
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
      public StructList.Builder<Schema.Node.NestedNode.Builder> getNestedNodes() {
        return _getPointerField(Schema.Node.NestedNode.listFactory, 1);
      }

      public void setNestedNodes(StructList.Reader<Schema.Node.NestedNode.Reader> value) {
        _setPointerField(Schema.Node.NestedNode.listFactory, 1, value);
      }

      public StructList.Builder<Schema.Node.NestedNode.Builder> initNestedNodes(int size) {
        return _initPointerField(Schema.Node.NestedNode.listFactory, 1, size);
      }

      public boolean hasAnnotations() {
        return !_pointerFieldIsNull(2);
      }

      public StructList.Builder<Schema.Annotation.Builder> getAnnotations() {
        return _getPointerField(Schema.Annotation.listFactory, 2);
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

      public Schema.Node.Struct.Builder getStruct() {
        return new Schema.Node.Struct.Builder(segment, data, pointers, dataSize, pointerCount);
      }

      /** Sets every field of the group to its default. */
      public Schema.Node.Struct.Builder initStruct() {
        _setShortField(6, (short) 1);
        _setShortField(7, (short) 0);
        _setShortField(12, (short) 0);
        _setShortField(13, (short) 0);
        _setBooleanField(224, false);
        _setShortField(15, (short) 0);
        _setIntField(8, 0);
        _clearPointerField(3);
        return new Schema.Node.Struct.Builder(segment, data, pointers, dataSize, pointerCount);
      }

      public boolean isEnum() {
        return _getShortField(6) == 2;
      }

      public Schema.Node.Enum.Builder getEnum() {
        return new Schema.Node.Enum.Builder(segment, data, pointers, dataSize, pointerCount);
      }

      /** Sets every field of the group to its default. */
      public Schema.Node.Enum.Builder initEnum() {
        _setShortField(6, (short) 2);
        _clearPointerField(3);
        return new Schema.Node.Enum.Builder(segment, data, pointers, dataSize, pointerCount);
      }

      public boolean isInterface() {
        return _getShortField(6) == 3;
      }

      public Schema.Node.Interface.Builder getInterface() {
        return new Schema.Node.Interface.Builder(segment, data, pointers, dataSize, pointerCount);
      }

      /** Sets every field of the group to its default. */
      public Schema.Node.Interface.Builder initInterface() {
        _setShortField(6, (short) 3);
        _clearPointerField(3);
        _clearPointerField(4);
        return new Schema.Node.Interface.Builder(segment, data, pointers, dataSize, pointerCount);
      }

      public boolean isConst() {
        return _getShortField(6) == 4;
      }

      public Schema.Node.Const.Builder getConst() {
        return new Schema.Node.Const.Builder(segment, data, pointers, dataSize, pointerCount);
      }

      /** Sets every field of the group to its default. */
      public Schema.Node.Const.Builder initConst() {
        _setShortField(6, (short) 4);
        _clearPointerField(3);
        _clearPointerField(4);
        return new Schema.Node.Const.Builder(segment, data, pointers, dataSize, pointerCount);
      }

      public boolean isAnnotation() {
        return _getShortField(6) == 5;
      }

      public Schema.Node.Annotation.Builder getAnnotation() {
        return new Schema.Node.Annotation.Builder(segment, data, pointers, dataSize, pointerCount);
      }

      /** Sets every field of the group to its default. */
      public Schema.Node.Annotation.Builder initAnnotation() {
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
        return new Schema.Node.Annotation.Builder(segment, data, pointers, dataSize, pointerCount);
      }

      public boolean hasParameters() {
        return !_pointerFieldIsNull(5);
      }

      /** Type parameters of the node itself. */
      public StructList.Builder<Schema.Node.Parameter.Builder> getParameters() {
        return _getPointerField(Schema.Node.Parameter.listFactory, 5);
      }

      public void setParameters(StructList.Reader<Schema.Node.Parameter.Reader> value) {
        _setPointerField(Schema.Node.Parameter.listFactory, 5, value);
      }

      public StructList.Builder<Schema.Node.Parameter.Builder> initParameters(int size) {
        return _initPointerField(Schema.Node.Parameter.listFactory, 5, size);
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

    public static final class Struct {
      private Struct() {}

      /** Reads {@code Struct}. */
      public static final class Reader extends StructReader {
        private Reader(
            SegmentReader segment, int data, int pointers, int dataSize, short pointerCount,
            int nestingLimit) {
          super(segment, data, pointers, dataSize, pointerCount, nestingLimit);
        }

        public short getDataWordCount() {
          return _getShortField(7);
        }

        public short getPointerCount() {
          return _getShortField(12);
        }

        public Schema.ElementSize getPreferredListEncoding() {
          return Schema.ElementSize.of(_getShortField(13) & 0xffff);
        }

        /** A part of the struct that scopeId names: same sections, same offsets. */
        public boolean getIsGroup() {
          return _getBooleanField(224);
        }

        /** Members of the unnamed union; 0 without one. */
        public short getDiscriminantCount() {
          return _getShortField(15);
        }

        /** Where the union's tag is, in units of 16 bits. */
        public int getDiscriminantOffset() {
          return _getIntField(8);
        }

        public boolean hasFields() {
          return !_pointerFieldIsNull(3);
        }

        /** By ordinal. */
        public StructList.Reader<Schema.Field.Reader> getFields() {
          return _getPointerField(Schema.Field.listFactory, 3);
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

        public Schema.ElementSize getPreferredListEncoding() {
          return Schema.ElementSize.of(_getShortField(13) & 0xffff);
        }

        public void setPreferredListEncoding(Schema.ElementSize value) {
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
        public StructList.Builder<Schema.Field.Builder> getFields() {
          return _getPointerField(Schema.Field.listFactory, 3);
        }

        public void setFields(StructList.Reader<Schema.Field.Reader> value) {
          _setPointerField(Schema.Field.listFactory, 3, value);
        }

        public StructList.Builder<Schema.Field.Builder> initFields(int size) {
          return _initPointerField(Schema.Field.listFactory, 3, size);
        }
      }

      /** The schema of this type. */
      public static final SchemaNode SCHEMA =
          SchemaNode.of(
              0x9ea0b19b37fb4435L,
              "AAAAAAUABgA1RPs3m7GgnhIAAAABAAYAF6Qj+UyrguYGAAcAAQAAAAAAAAAAAAAAFQAAAMoAAAAAAAAA"
              + "AAAAAAAAAAAAAAAAGQAAAI8BAAAAAAAAAAAAAAAAAAAAAAAAc2NoZW1hLmNhcG5wOk5vZGUuc3RydWN0"
              + "AAAAAAAAAAAcAAAAAwAEAAAAAAAHAAAAAAABAAcAAAAAAAAAAAAAALUAAAByAAAAAAAAAAAAAAC0AAAA"
              + "AwABAMAAAAACAAEAAQAAAAwAAAAAAAEACAAAAAAAAAAAAAAAvQAAAGoAAAAAAAAAAAAAALwAAAADAAEA"
              + "yAAAAAIAAQACAAAADQAAAAAAAQAJAAAAAAAAAAAAAADFAAAAsgAAAAAAAAAAAAAAyAAAAAMAAQDUAAAA"
              + "AgABAAMAAADgAAAAAAABAAoAAAAAAAAAAAAAANEAAABCAAAAAAAAAAAAAADMAAAAAwABANgAAAACAAEA"
              + "BAAAAA8AAAAAAAEACwAAAAAAAAAAAAAA1QAAAJIAAAAAAAAAAAAAANgAAAADAAEA5AAAAAIAAQAFAAAA"
              + "CAAAAAAAAQAMAAAAAAAAAAAAAADhAAAAmgAAAAAAAAAAAAAA5AAAAAMAAQDwAAAAAgABAAYAAAADAAAA"
              + "AAABAA0AAAAAAAAAAAAAAO0AAAA6AAAAAAAAAAAAAADoAAAAAwABAAQBAAACAAEAZGF0YVdvcmRDb3Vu"
              + "dAAAAAcAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
              + "cG9pbnRlckNvdW50AAAAAAcAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABwAAAAAAAAAAAAAA"
              + "AAAAAAAAAAAAAAAAcHJlZmVycmVkTGlzdEVuY29kaW5nAAAADwAAAAAAAAAmGVK6fY+V0QAAAAAAAAAA"
              + "AAAAAAAAAAAPAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABpc0dyb3VwAAEAAAAAAAAAAAAAAAAAAAAAAAAA"
              + "AAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAZGlzY3JpbWluYW50Q291bnQAAAAAAAAA"
              + "BwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAHAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABkaXNj"
              + "cmltaW5hbnRPZmZzZXQAAAAAAAAIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgAAAAAAAAA"
              + "AAAAAAAAAAAAAAAAAAAAAGZpZWxkcwAADgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAMAAQAQAAAA"
              + "AAAAAF/0Sh+kUK2aAAAAAAAAAAAAAAAAAAAAAA4AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA==");
    }

    public static final class Enum {
      private Enum() {}

      /** Reads {@code Enum}. */
      public static final class Reader extends StructReader {
        private Reader(
            SegmentReader segment, int data, int pointers, int dataSize, short pointerCount,
            int nestingLimit) {
          super(segment, data, pointers, dataSize, pointerCount, nestingLimit);
        }

        public boolean hasEnumerants() {
          return !_pointerFieldIsNull(3);
        }

        /** By value. */
        public StructList.Reader<Schema.Enumerant.Reader> getEnumerants() {
          return _getPointerField(Schema.Enumerant.listFactory, 3);
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
        public StructList.Builder<Schema.Enumerant.Builder> getEnumerants() {
          return _getPointerField(Schema.Enumerant.listFactory, 3);
        }

        public void setEnumerants(StructList.Reader<Schema.Enumerant.Reader> value) {
          _setPointerField(Schema.Enumerant.listFactory, 3, value);
        }

        public StructList.Builder<Schema.Enumerant.Builder> initEnumerants(int size) {
          return _initPointerField(Schema.Enumerant.listFactory, 3, size);
        }
      }

      /** The schema of this type. */
      public static final SchemaNode SCHEMA =
          SchemaNode.of(
              0xb54ab3364333f598L,
              "AAAAAAUABgCY9TNDNrNKtRIAAAABAAYAF6Qj+UyrguYGAAcAAQAAAAAAAAAAAAAAFQAAALoAAAAAAAAA"
              + "AAAAAAAAAAAAAAAAFQAAAD8AAAAAAAAAAAAAAAAAAAAAAAAAc2NoZW1hLmNhcG5wOk5vZGUuZW51bQAA"
              + "BAAAAAMABAAAAAAAAwAAAAAAAQAOAAAAAAAAAAAAAAANAAAAWgAAAAAAAAAAAAAADAAAAAMAAQAoAAAA"
              + "AgABAGVudW1lcmFudHMAAAAAAAAOAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAwABABAAAAAAAAAA"
              + "TZpU3Ot8ipcAAAAAAAAAAAAAAAAAAAAADgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA");
    }

    public static final class Interface {
      private Interface() {}

      /** Reads {@code Interface}. */
      public static final class Reader extends StructReader {
        private Reader(
            SegmentReader segment, int data, int pointers, int dataSize, short pointerCount,
            int nestingLimit) {
          super(segment, data, pointers, dataSize, pointerCount, nestingLimit);
        }

        public boolean hasMethods() {
          return !_pointerFieldIsNull(3);
        }

        /** By ordinal. */
        public StructList.Reader<Schema.Method.Reader> getMethods() {
          return _getPointerField(Schema.Method.listFactory, 3);
        }

        public boolean hasSuperclasses() {
          return !_pointerFieldIsNull(4);
        }

        public StructList.Reader<Schema.Superclass.Reader> getSuperclasses() {
          return _getPointerField(Schema.Superclass.listFactory, 4);
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
        public StructList.Builder<Schema.Method.Builder> getMethods() {
          return _getPointerField(Schema.Method.listFactory, 3);
        }

        public void setMethods(StructList.Reader<Schema.Method.Reader> value) {
          _setPointerField(Schema.Method.listFactory, 3, value);
        }

        public StructList.Builder<Schema.Method.Builder> initMethods(int size) {
          return _initPointerField(Schema.Method.listFactory, 3, size);
        }

        public boolean hasSuperclasses() {
          return !_pointerFieldIsNull(4);
        }

        public StructList.Builder<Schema.Superclass.Builder> getSuperclasses() {
          return _getPointerField(Schema.Superclass.listFactory, 4);
        }

        public void setSuperclasses(StructList.Reader<Schema.Superclass.Reader> value) {
          _setPointerField(Schema.Superclass.listFactory, 4, value);
        }

        public StructList.Builder<Schema.Superclass.Builder> initSuperclasses(int size) {
          return _initPointerField(Schema.Superclass.listFactory, 4, size);
        }
      }

      /** The schema of this type. */
      public static final SchemaNode SCHEMA =
          SchemaNode.of(
              0xe82753cff0c2218fL,
              "AAAAAAUABgCPIcLwz1Mn6BIAAAABAAYAF6Qj+UyrguYGAAcAAQAAAAAAAAAAAAAAFQAAAOIAAAAAAAAA"
              + "AAAAAAAAAAAAAAAAGQAAAHcAAAAAAAAAAAAAAAAAAAAAAAAAc2NoZW1hLmNhcG5wOk5vZGUuaW50ZXJm"
              + "YWNlAAAAAAAIAAAAAwAEAAAAAAADAAAAAAABAA8AAAAAAAAAAAAAACkAAABCAAAAAAAAAAAAAAAkAAAA"
              + "AwABAEAAAAACAAEAAQAAAAQAAAAAAAEAHwAAAAAAAAAAAAAAPQAAAGoAAAAAAAAAAAAAADwAAAADAAEA"
              + "WAAAAAIAAQBtZXRob2RzAA4AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADAAEAEAAAAAAAAACATTM7"
              + "4swAlQAAAAAAAAAAAAAAAAAAAAAOAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABzdXBlcmNsYXNzZXMAAAAA"
              + "DgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAMAAQAQAAAAAAAAAPjXpNCeKpapAAAAAAAAAAAAAAAA"
              + "AAAAAA4AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA==");
    }

    public static final class Const {
      private Const() {}

      /** Reads {@code Const}. */
      public static final class Reader extends StructReader {
        private Reader(
            SegmentReader segment, int data, int pointers, int dataSize, short pointerCount,
            int nestingLimit) {
          super(segment, data, pointers, dataSize, pointerCount, nestingLimit);
        }

        public boolean hasType() {
          return !_pointerFieldIsNull(3);
        }

        public Schema.Type.Reader getType() {
          return _getPointerField(Schema.Type.factory, 3);
        }

        public boolean hasValue() {
          return !_pointerFieldIsNull(4);
        }

        public Schema.Value.Reader getValue() {
          return _getPointerField(Schema.Value.factory, 4);
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

        public Schema.Type.Builder getType() {
          return _getPointerField(Schema.Type.factory, 3);
        }

        public void setType(Schema.Type.Reader value) {
          _setPointerField(Schema.Type.factory, 3, value);
        }

        public Schema.Type.Builder initType() {
          return _initPointerField(Schema.Type.factory, 3, 0);
        }

        public boolean hasValue() {
          return !_pointerFieldIsNull(4);
        }

        public Schema.Value.Builder getValue() {
          return _getPointerField(Schema.Value.factory, 4);
        }

        public void setValue(Schema.Value.Reader value) {
          _setPointerField(Schema.Value.factory, 4, value);
        }

        public Schema.Value.Builder initValue() {
          return _initPointerField(Schema.Value.factory, 4, 0);
        }
      }

      /** The schema of this type. */
      public static final SchemaNode SCHEMA =
          SchemaNode.of(
              0xb18aa5ac7a0d9420L,
              "AAAAAAUABgAglA16rKWKsRIAAAABAAYAF6Qj+UyrguYGAAcAAQAAAAAAAAAAAAAAFQAAAMIAAAAAAAAA"
              + "AAAAAAAAAAAAAAAAFQAAAHcAAAAAAAAAAAAAAAAAAAAAAAAAc2NoZW1hLmNhcG5wOk5vZGUuY29uc3QA"
              + "CAAAAAMABAAAAAAAAwAAAAAAAQAQAAAAAAAAAAAAAAApAAAAKgAAAAAAAAAAAAAAJAAAAAMAAQAwAAAA"
              + "AgABAAEAAAAEAAAAAAABABEAAAAAAAAAAAAAAC0AAAAyAAAAAAAAAAAAAAAoAAAAAwABADQAAAACAAEA"
              + "dHlwZQAAAAAQAAAAAAAAAGDM+eHteHPQAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAAAAAA"
              + "AAAAAHZhbHVlAAAAEAAAAAAAAACbDLDX0twjzgAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAA"
              + "AAAAAAAAAAA=");
    }

    public static final class Annotation {
      private Annotation() {}

      /** Reads {@code Annotation}. */
      public static final class Reader extends StructReader {
        private Reader(
            SegmentReader segment, int data, int pointers, int dataSize, short pointerCount,
            int nestingLimit) {
          super(segment, data, pointers, dataSize, pointerCount, nestingLimit);
        }

        public boolean hasType() {
          return !_pointerFieldIsNull(3);
        }

        public Schema.Type.Reader getType() {
          return _getPointerField(Schema.Type.factory, 3);
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

        public Schema.Type.Builder getType() {
          return _getPointerField(Schema.Type.factory, 3);
        }

        public void setType(Schema.Type.Reader value) {
          _setPointerField(Schema.Type.factory, 3, value);
        }

        public Schema.Type.Builder initType() {
          return _initPointerField(Schema.Type.factory, 3, 0);
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
              "AAAAAAUABgCQAgpA1BkW7BIAAAABAAYAF6Qj+UyrguYGAAcAAQAAAAAAAAAAAAAAFQAAAOoAAAAAAAAA"
              + "AAAAAAAAAAAAAAAAGQAAAN8CAAAAAAAAAAAAAAAAAAAAAAAAc2NoZW1hLmNhcG5wOk5vZGUuYW5ub3Rh"
              + "dGlvbgAAAAA0AAAAAwAEAAAAAAADAAAAAAABABIAAAAAAAAAAAAAAF0BAAAqAAAAAAAAAAAAAABYAQAA"
              + "AwABAGQBAAACAAEAAQAAAHAAAAAAAAEAEwAAAAAAAAAAAAAAYQEAAGIAAAAAAAAAAAAAAGABAAADAAEA"
              + "bAEAAAIAAQACAAAAcQAAAAAAAQAUAAAAAAAAAAAAAABpAQAAagAAAAAAAAAAAAAAaAEAAAMAAQB0AQAA"
              + "AgABAAMAAAByAAAAAAABABUAAAAAAAAAAAAAAHEBAABiAAAAAAAAAAAAAABwAQAAAwABAHwBAAACAAEA"
              + "BAAAAHMAAAAAAAEAFgAAAAAAAAAAAAAAeQEAAIoAAAAAAAAAAAAAAHwBAAADAAEAiAEAAAIAAQAFAAAA"
              + "dAAAAAAAAQAXAAAAAAAAAAAAAACFAQAAcgAAAAAAAAAAAAAAhAEAAAMAAQCQAQAAAgABAAYAAAB1AAAA"
              + "AAABABgAAAAAAAAAAAAAAI0BAABqAAAAAAAAAAAAAACMAQAAAwABAJgBAAACAAEABwAAAHYAAAAAAAEA"
              + "GQAAAAAAAAAAAAAAlQEAAGoAAAAAAAAAAAAAAJQBAAADAAEAoAEAAAIAAQAIAAAAdwAAAAAAAQAaAAAA"
              + "AAAAAAAAAACdAQAAagAAAAAAAAAAAAAAnAEAAAMAAQCoAQAAAgABAAkAAAB4AAAAAAABABsAAAAAAAAA"
              + "AAAAAKUBAACKAAAAAAAAAAAAAACoAQAAAwABALQBAAACAAEACgAAAHkAAAAAAAEAHAAAAAAAAAAAAAAA"
              + "sQEAAHIAAAAAAAAAAAAAALABAAADAAEAvAEAAAIAAQALAAAAegAAAAAAAQAdAAAAAAAAAAAAAAC5AQAA"
              + "agAAAAAAAAAAAAAAuAEAAAMAAQDEAQAAAgABAAwAAAB7AAAAAAABAB4AAAAAAAAAAAAAAMEBAACSAAAA"
              + "AAAAAAAAAADEAQAAAwABANABAAACAAEAdHlwZQAAAAAQAAAAAAAAAGDM+eHteHPQAAAAAAAAAAAAAAAA"
              + "AAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAHRhcmdldHNGaWxlAAAAAAABAAAAAAAAAAAAAAAAAAAA"
              + "AAAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAHRhcmdldHNDb25zdAAAAAABAAAA"
              + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAHRhcmdldHNF"
              + "bnVtAAAAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAA"
              + "AAAAAHRhcmdldHNFbnVtZXJhbnQAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
              + "AQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAdGFyZ2V0c1N0cnVjdAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAA"
              + "AAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAdGFyZ2V0c0ZpZWxkAAAAAAEAAAAAAAAA"
              + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAdGFyZ2V0c1VuaW9u"
              + "AAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
              + "dGFyZ2V0c0dyb3VwAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAA"
              + "AAAAAAAAAAAAAAAAdGFyZ2V0c0ludGVyZmFjZQAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
              + "AAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAB0YXJnZXRzTWV0aG9kAAAAAQAAAAAAAAAAAAAA"
              + "AAAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAB0YXJnZXRzUGFyYW0AAAAA"
              + "AQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAB0YXJn"
              + "ZXRzQW5ub3RhdGlvbgAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAAAAAAAAA"
              + "AAAAAAAAAAAAAAAAAAAAAA==");
    }

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

      /** Reads {@code Parameter}. */
      public static final class Reader extends StructReader {
        private Reader(
            SegmentReader segment, int data, int pointers, int dataSize, short pointerCount,
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
              "AAAAAAUABgCxow/xzBtSuRIAAAABAAAAF6Qj+UyrguYBAAcAAAAAAAAAAAAAAAAAFQAAAOIAAAAhAAAA"
              + "BwAAAAAAAAAAAAAAHQAAAD8AAAAAAAAAAAAAAAAAAAAAAAAAc2NoZW1hLmNhcG5wOk5vZGUuUGFyYW1l"
              + "dGVyAAAAAAAAAAAAAQABAAQAAAADAAQAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAADQAAACoAAAAAAAAA"
              + "AAAAAAgAAAADAAEAFAAAAAIAAQBuYW1lAAAAAAwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
              + "DAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA");
    }

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

      /** Reads {@code NestedNode}. */
      public static final class Reader extends StructReader {
        private Reader(
            SegmentReader segment, int data, int pointers, int dataSize, short pointerCount,
            int nestingLimit) {
          super(segment, data, pointers, dataSize, pointerCount, nestingLimit);
        }

        public boolean hasName() {
          return !_pointerFieldIsNull(0);
        }

        public Text.Reader getName() {
          return _getPointerField(Text.factory, 0);
        }

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
              "AAAAAAUABgBCwg/6u1W/3hIAAAABAAEAF6Qj+UyrguYBAAcAAAAAAAAAAAAAAAAAFQAAAOoAAAAhAAAA"
              + "BwAAAAAAAAAAAAAAHQAAAHcAAAAAAAAAAAAAAAAAAAAAAAAAc2NoZW1hLmNhcG5wOk5vZGUuTmVzdGVk"
              + "Tm9kZQAAAAAAAAAAAQABAAgAAAADAAQAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAKQAAACoAAAAAAAAA"
              + "AAAAACQAAAADAAEAMAAAAAIAAQABAAAAAAAAAAAAAQABAAAAAAAAAAAAAAAtAAAAGgAAAAAAAAAAAAAA"
              + "KAAAAAMAAQA0AAAAAgABAG5hbWUAAAAADAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAMAAAA"
              + "AAAAAAAAAAAAAAAAAAAAAAAAAABpZAAAAAAAAAkAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
              + "CQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA");
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

      /** Reads {@code SourceInfo}. */
      public static final class Reader extends StructReader {
        private Reader(
            SegmentReader segment, int data, int pointers, int dataSize, short pointerCount,
            int nestingLimit) {
          super(segment, data, pointers, dataSize, pointerCount, nestingLimit);
        }

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
        public StructList.Reader<Schema.Node.SourceInfo.Member.Reader> getMembers() {
          return _getPointerField(Schema.Node.SourceInfo.Member.listFactory, 1);
        }

        public int getStartByte() {
          return _getIntField(2);
        }

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
        public StructList.Builder<Schema.Node.SourceInfo.Member.Builder> getMembers() {
          return _getPointerField(Schema.Node.SourceInfo.Member.listFactory, 1);
        }

        public void setMembers(StructList.Reader<Schema.Node.SourceInfo.Member.Reader> value) {
          _setPointerField(Schema.Node.SourceInfo.Member.listFactory, 1, value);
        }

        public StructList.Builder<Schema.Node.SourceInfo.Member.Builder> initMembers(int size) {
          return _initPointerField(Schema.Node.SourceInfo.Member.listFactory, 1, size);
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

        /** Reads {@code Member}. */
        public static final class Reader extends StructReader {
          private Reader(
              SegmentReader segment, int data, int pointers, int dataSize, short pointerCount,
              int nestingLimit) {
            super(segment, data, pointers, dataSize, pointerCount, nestingLimit);
          }

          public boolean hasDocComment() {
            return !_pointerFieldIsNull(0);
          }

          public Text.Reader getDocComment() {
            return _getPointerField(Text.factory, 0);
          }

          public int getStartByte() {
            return _getIntField(0);
          }

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
                "AAAAAAUABgCiH46JOJC6wh0AAAABAAEArlcTBOMdjvMBAAcAAAAAAAAAAAAAAAAAFQAAACIBAAAlAAAA"
                + "BwAAAAAAAAAAAAAAIQAAAK8AAAAAAAAAAAAAAAAAAAAAAAAAc2NoZW1hLmNhcG5wOk5vZGUuU291cmNl"
                + "SW5mby5NZW1iZXIAAAAAAAAAAAABAAEADAAAAAMABAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAABFAAAA"
                + "WgAAAAAAAAAAAAAARAAAAAMAAQBQAAAAAgABAAEAAAAAAAAAAAABAAEAAAAAAAAAAAAAAE0AAABSAAAA"
                + "AAAAAAAAAABMAAAAAwABAFgAAAACAAEAAgAAAAEAAAAAAAEAAgAAAAAAAAAAAAAAVQAAAEIAAAAAAAAA"
                + "AAAAAFAAAAADAAEAXAAAAAIAAQBkb2NDb21tZW50AAAAAAAADAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
                + "AAAAAAAAAAAMAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABzdGFydEJ5dGUAAAAAAAAACAAAAAAAAAAAAAAA"
                + "AAAAAAAAAAAAAAAAAAAAAAAAAAAIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABlbmRCeXRlAAgAAAAAAAAA"
                + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA");
      }

      /** The schema of this type. */
      public static final SchemaNode SCHEMA =
          SchemaNode.of(
              0xf38e1de3041357aeL,
              "AAAAAAUABgCuVxME4x2O8xIAAAABAAIAF6Qj+UyrguYCAAcAAAAAAAAAAAAAAAAAFQAAAOoAAAAhAAAA"
              + "FwAAAAAAAAAAAAAAKQAAAB8BAAAAAAAAAAAAAAAAAAAAAAAAc2NoZW1hLmNhcG5wOk5vZGUuU291cmNl"
              + "SW5mbwAAAAAEAAAAAQABAKIfjok4kLrCAQAAADoAAABNZW1iZXIAABQAAAADAAQAAAAAAAAAAAAAAAEA"
              + "AAAAAAAAAAAAAAAAfQAAABoAAAAAAAAAAAAAAHgAAAADAAEAhAAAAAIAAQABAAAAAAAAAAAAAQABAAAA"
              + "AAAAAAAAAACBAAAAWgAAAAAAAAAAAAAAgAAAAAMAAQCMAAAAAgABAAIAAAABAAAAAAABAAIAAAAAAAAA"
              + "AAAAAIkAAABCAAAAAAAAAAAAAACEAAAAAwABAKAAAAACAAEAAwAAAAIAAAAAAAEAAwAAAAAAAAAAAAAA"
              + "nQAAAFIAAAAAAAAAAAAAAJwAAAADAAEAqAAAAAIAAQAEAAAAAwAAAAAAAQAEAAAAAAAAAAAAAAClAAAA"
              + "QgAAAAAAAAAAAAAAoAAAAAMAAQCsAAAAAgABAGlkAAAAAAAACQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
              + "AAAAAAAAAAAJAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABkb2NDb21tZW50AAAAAAAADAAAAAAAAAAAAAAA"
              + "AAAAAAAAAAAAAAAAAAAAAAAAAAAMAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABtZW1iZXJzAA4AAAAAAAAA"
              + "AAAAAAAAAAAAAAAAAAAAAAAAAAADAAEAEAAAAAAAAACiH46JOJC6wgAAAAAAAAAAAAAAAAAAAAAOAAAA"
              + "AAAAAAAAAAAAAAAAAAAAAAAAAABzdGFydEJ5dGUAAAAAAAAACAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
              + "AAAAAAAAAAAIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABlbmRCeXRlAAgAAAAAAAAAAAAAAAAAAAAAAAAA"
              + "AAAAAAAAAAAAAAAACAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA");
    }

    /** The schema of this type. */
    public static final SchemaNode SCHEMA =
        SchemaNode.of(
            0xe682ab4cf923a417L,
            "AAAAAAUABgAXpCP5TKuC5g0AAAABAAYA2XJMYgnFP6kGAAcAAAAGAAYAAAAAAAAAFQAAAJIAAAAdAAAA"
            + "NwAAAAAAAAAAAAAASQAAAIcDAAAAAAAAAAAAAAAAAAAAAAAAc2NoZW1hLmNhcG5wOk5vZGUAAAAAAAAA"
            + "DAAAAAEAAQCxow/xzBtSuREAAABSAAAAQsIP+rtVv94RAAAAWgAAAK5XEwTjHY7zEQAAAFoAAABQYXJh"
            + "bWV0ZXIAAAAAAAAATmVzdGVkTm9kZQAAAAAAAFNvdXJjZUluZm8AAAAAAABAAAAAAwAEAAAAAAAAAAAA"
            + "AAABAAAAAAAAAAAAAAAAALEBAAAaAAAAAAAAAAAAAACsAQAAAwABALgBAAACAAEAAQAAAAAAAAAAAAEA"
            + "AQAAAAAAAAAAAAAAtQEAAGIAAAAAAAAAAAAAALQBAAADAAEAwAEAAAIAAQACAAAAAgAAAAAAAQACAAAA"
            + "AAAAAAAAAAC9AQAAwgAAAAAAAAAAAAAAwAEAAAMAAQDMAQAAAgABAAMAAAACAAAAAAABAAMAAAAAAAAA"
            + "AAAAAMkBAABCAAAAAAAAAAAAAADEAQAAAwABANABAAACAAEABgAAAAEAAAAAAAEABAAAAAAAAAAAAAAA"
            + "zQEAAGIAAAAAAAAAAAAAAMwBAAADAAEA6AEAAAIAAQAHAAAAAgAAAAAAAQAFAAAAAAAAAAAAAADlAQAA"
            + "YgAAAAAAAAAAAAAA5AEAAAMAAQAAAgAAAgABAAgA//8AAAAAAAABAAYAAAAAAAAAAAAAAP0BAAAqAAAA"
            + "AAAAAAAAAAD4AQAAAwABAAQCAAACAAEACQD+/wAAAAABAAAAAAAAADVE+zebsaCeAQIAADoAAAAAAAAA"
            + "AAAAAAAAAAAAAAAAAAAAAAAAAAAKAP3/AAAAAAEAAAAAAAAAmPUzQzazSrXpAQAAKgAAAAAAAAAAAAAA"
            + "AAAAAAAAAAAAAAAAAAAAAAsA/P8AAAAAAQAAAAAAAACPIcLwz1Mn6NEBAABSAAAAAAAAAAAAAAAAAAAA"
            + "AAAAAAAAAAAAAAAADAD7/wAAAAABAAAAAAAAACCUDXqspYqxvQEAADIAAAAAAAAAAAAAAAAAAAAAAAAA"
            + "AAAAAAAAAAANAPr/AAAAAAEAAAAAAAAAkAIKQNQZFuylAQAAWgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            + "AAAAAAQAAAAFAAAAAAABACAAAAAAAAAAAAAAAJEBAABaAAAAAAAAAAAAAACQAQAAAwABAKwBAAACAAEA"
            + "BQAAACABAAAAAAEAIQAAAAAAAAAAAAAAqQEAAFIAAAAAAAAAAAAAAKgBAAADAAEAtAEAAAIAAQAOAAAA"
            + "CgAAAAAAAQAiAAAAAAAAAAAAAACxAQAAUgAAAAAAAAAAAAAAsAEAAAMAAQC8AQAAAgABAA8AAAALAAAA"
            + "AAABACMAAAAAAAAAAAAAALkBAABCAAAAAAAAAAAAAAC0AQAAAwABAMABAAACAAEAaWQAAAAAAAAJAAAA"
            + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAkAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAGRpc3BsYXlO"
            + "YW1lAAAAAAAMAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAwAAAAAAAAAAAAAAAAAAAAAAAAA"
            + "AAAAAGRpc3BsYXlOYW1lUHJlZml4TGVuZ3RoAAgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            + "CAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAc2NvcGVJZAAJAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            + "AAAAAAkAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAG5lc3RlZE5vZGVzAAAAAAAOAAAAAAAAAAAAAAAAAAAA"
            + "AAAAAAAAAAAAAAAAAwABABAAAAAAAAAAQsIP+rtVv94AAAAAAAAAAAAAAAAAAAAADgAAAAAAAAAAAAAA"
            + "AAAAAAAAAAAAAAAAYW5ub3RhdGlvbnMAAAAAAA4AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADAAEA"
            + "EAAAAAAAAABCdSWrDZXI8QAAAAAAAAAAAAAAAAAAAAAOAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABmaWxl"
            + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            + "c3RydWN0AABlbnVtAAAAAGludGVyZmFjZQAAAAAAAABjb25zdAAAAGFubm90YXRpb24AAAAAAABwYXJh"
            + "bWV0ZXJzAAAAAAAADgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAMAAQAQAAAAAAAAALGjD/HMG1K5"
            + "AAAAAAAAAAAAAAAAAAAAAA4AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAGlzR2VuZXJpYwAAAAAAAAABAAAA"
            + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAHN0YXJ0Qnl0"
            + "ZQAAAAAAAAAIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgAAAAAAAAAAAAAAAAAAAAAAAAA"
            + "AAAAAGVuZEJ5dGUACAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIAAAAAAAAAAAAAAAAAAAA"
            + "AAAAAAAAAAA=");
  }

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

    /** Reads {@code Field}. */
    public static final class Reader extends StructReader {
      private Reader(
          SegmentReader segment, int data, int pointers, int dataSize, short pointerCount,
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

      /** Place among its siblings in the source. */
      public short getCodeOrder() {
        return _getShortField(0);
      }

      public boolean hasAnnotations() {
        return !_pointerFieldIsNull(1);
      }

      public StructList.Reader<Schema.Annotation.Reader> getAnnotations() {
        return _getPointerField(Schema.Annotation.listFactory, 1);
      }

      /** The union's tag when this member is the one that is set. */
      public short getDiscriminantValue() {
        return _getShortField(1, (short) -1);
      }

      public boolean isSlot() {
        return _getShortField(4) == 0;
      }

      public Schema.Field.Slot.Reader getSlot() {
        return new Schema.Field.Slot.Reader(
            segment, data, pointers, dataSize, pointerCount, nestingLimit);
      }

      public boolean isGroup() {
        return _getShortField(4) == 1;
      }

      public Schema.Field.Group.Reader getGroup() {
        return new Schema.Field.Group.Reader(
            segment, data, pointers, dataSize, pointerCount, nestingLimit);
      }

      public Schema.Field.Ordinal.Reader getOrdinal() {
        return new Schema.Field.Ordinal.Reader(
            segment, data, pointers, dataSize, pointerCount, nestingLimit);
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

      public StructList.Builder<Schema.Annotation.Builder> getAnnotations() {
        return _getPointerField(Schema.Annotation.listFactory, 1);
      }

      public void setAnnotations(StructList.Reader<Schema.Annotation.Reader> value) {
        _setPointerField(Schema.Annotation.listFactory, 1, value);
      }

      public StructList.Builder<Schema.Annotation.Builder> initAnnotations(int size) {
        return _initPointerField(Schema.Annotation.listFactory, 1, size);
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

      public Schema.Field.Slot.Builder getSlot() {
        return new Schema.Field.Slot.Builder(segment, data, pointers, dataSize, pointerCount);
      }

      /** Sets every field of the group to its default. */
      public Schema.Field.Slot.Builder initSlot() {
        _setShortField(4, (short) 0);
        _setIntField(1, 0);
        _clearPointerField(2);
        _clearPointerField(3);
        _setBooleanField(128, false);
        return new Schema.Field.Slot.Builder(segment, data, pointers, dataSize, pointerCount);
      }

      public boolean isGroup() {
        return _getShortField(4) == 1;
      }

      public Schema.Field.Group.Builder getGroup() {
        return new Schema.Field.Group.Builder(segment, data, pointers, dataSize, pointerCount);
      }

      /** Sets every field of the group to its default. */
      public Schema.Field.Group.Builder initGroup() {
        _setShortField(4, (short) 1);
        _setLongField(2, 0);
        return new Schema.Field.Group.Builder(segment, data, pointers, dataSize, pointerCount);
      }

      public Schema.Field.Ordinal.Builder getOrdinal() {
        return new Schema.Field.Ordinal.Builder(segment, data, pointers, dataSize, pointerCount);
      }

      /** Sets every field of the group to its default. */
      public Schema.Field.Ordinal.Builder initOrdinal() {
        _setShortField(5, (short) 0);
        _setShortField(6, (short) 0);
        return new Schema.Field.Ordinal.Builder(segment, data, pointers, dataSize, pointerCount);
      }
    }

    public static final class Slot {
      private Slot() {}

      /** Reads {@code Slot}. */
      public static final class Reader extends StructReader {
        private Reader(
            SegmentReader segment, int data, int pointers, int dataSize, short pointerCount,
            int nestingLimit) {
          super(segment, data, pointers, dataSize, pointerCount, nestingLimit);
        }

        /**
         * From the start of the data section in units of the field's own size, or in the pointer
         * section.
         */
        public int getOffset() {
          return _getIntField(1);
        }

        public boolean hasType() {
          return !_pointerFieldIsNull(2);
        }

        public Schema.Type.Reader getType() {
          return _getPointerField(Schema.Type.factory, 2);
        }

        public boolean hasDefaultValue() {
          return !_pointerFieldIsNull(3);
        }

        public Schema.Value.Reader getDefaultValue() {
          return _getPointerField(Schema.Value.factory, 3);
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

        public Schema.Type.Builder getType() {
          return _getPointerField(Schema.Type.factory, 2);
        }

        public void setType(Schema.Type.Reader value) {
          _setPointerField(Schema.Type.factory, 2, value);
        }

        public Schema.Type.Builder initType() {
          return _initPointerField(Schema.Type.factory, 2, 0);
        }

        public boolean hasDefaultValue() {
          return !_pointerFieldIsNull(3);
        }

        public Schema.Value.Builder getDefaultValue() {
          return _getPointerField(Schema.Value.factory, 3);
        }

        public void setDefaultValue(Schema.Value.Reader value) {
          _setPointerField(Schema.Value.factory, 3, value);
        }

        public Schema.Value.Builder initDefaultValue() {
          return _initPointerField(Schema.Value.factory, 3, 0);
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
              "AAAAAAUABgBvdLRrRwUjxBMAAAABAAMAX/RKH6RQrZoEAAcAAQAAAAAAAAAAAAAAFQAAAMIAAAAAAAAA"
              + "AAAAAAAAAAAAAAAAFQAAAOcAAAAAAAAAAAAAAAAAAAAAAAAAc2NoZW1hLmNhcG5wOkZpZWxkLnNsb3QA"
              + "EAAAAAMABAAAAAAAAQAAAAAAAQAEAAAAAAAAAAAAAABhAAAAOgAAAAAAAAAAAAAAXAAAAAMAAQBoAAAA"
              + "AgABAAEAAAACAAAAAAABAAUAAAAAAAAAAAAAAGUAAAAqAAAAAAAAAAAAAABgAAAAAwABAGwAAAACAAEA"
              + "AgAAAAMAAAAAAAEABgAAAAAAAAAAAAAAaQAAAGoAAAAAAAAAAAAAAGgAAAADAAEAdAAAAAIAAQADAAAA"
              + "gAAAAAAAAQAKAAAAAAAAAAAAAABxAAAAmgAAAAAAAAAAAAAAdAAAAAMAAQCAAAAAAgABAG9mZnNldAAA"
              + "CAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAB0eXBl"
              + "AAAAABAAAAAAAAAAYMz54e14c9AAAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
              + "ZGVmYXVsdFZhbHVlAAAAABAAAAAAAAAAmwyw19LcI84AAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAA"
              + "AAAAAAAAAAAAAAAAaGFkRXhwbGljaXREZWZhdWx0AAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
              + "AAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=");
    }

    public static final class Group {
      private Group() {}

      /** Reads {@code Group}. */
      public static final class Reader extends StructReader {
        private Reader(
            SegmentReader segment, int data, int pointers, int dataSize, short pointerCount,
            int nestingLimit) {
          super(segment, data, pointers, dataSize, pointerCount, nestingLimit);
        }

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
              "AAAAAAUABgARHdto2838yhMAAAABAAMAX/RKH6RQrZoEAAcAAQAAAAAAAAAAAAAAFQAAAMoAAAAAAAAA"
              + "AAAAAAAAAAAAAAAAGQAAAD8AAAAAAAAAAAAAAAAAAAAAAAAAc2NoZW1hLmNhcG5wOkZpZWxkLmdyb3Vw"
              + "AAAAAAAAAAAEAAAAAwAEAAAAAAACAAAAAAABAAcAAAAAAAAAAAAAAA0AAAA6AAAAAAAAAAAAAAAIAAAA"
              + "AwABABQAAAACAAEAdHlwZUlkAAAJAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAkAAAAAAAAA"
              + "AAAAAAAAAAAAAAAAAAAAAA==");
    }

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
            SegmentReader segment, int data, int pointers, int dataSize, short pointerCount,
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
              "AAAAAAUABgDmC4eHwtWQuxMAAAABAAMAX/RKH6RQrZoEAAcAAQACAAUAAAAAAAAAFQAAANoAAAAAAAAA"
              + "AAAAAAAAAAAAAAAAGQAAAHcAAAAAAAAAAAAAAAAAAAAAAAAAc2NoZW1hLmNhcG5wOkZpZWxkLm9yZGlu"
              + "YWwAAAAAAAAIAAAAAwAEAAAA//8AAAAAAAABAAgAAAAAAAAAAAAAACkAAABKAAAAAAAAAAAAAAAoAAAA"
              + "AwABADQAAAACAAEAAQD+/wYAAAAAAAEACQAAAAAAAAAAAAAAMQAAAEoAAAAAAAAAAAAAADAAAAADAAEA"
              + "PAAAAAIAAQBpbXBsaWNpdAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
              + "AAAAAAAAAAAAAAAAAAAAAAAAAABleHBsaWNpdAAAAAAAAAAABwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
              + "AAAAAAAAAAAHAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=");
    }

    public static final short NO_DISCRIMINANT = -1;

    /** The schema of this type. */
    public static final SchemaNode SCHEMA =
        SchemaNode.of(
            0x9aad50a41f4af45fL,
            "AAAAAAUABgBf9EofpFCtmg0AAAABAAMA2XJMYgnFP6kEAAcAAAACAAQAAAAAAAAAFQAAAJoAAAAdAAAA"
            + "FwAAAAAAAAAAAAAAKQAAAI8BAAAAAAAAAAAAAAAAAAAAAAAAc2NoZW1hLmNhcG5wOkZpZWxkAAAAAAAA"
            + "BAAAAAEAAQASx/58vkyxlwEAAAB6AAAAbm9EaXNjcmltaW5hbnQAABwAAAADAAQAAAAAAAAAAAAAAAEA"
            + "AAAAAAAAAAAAAAAAtQAAACoAAAAAAAAAAAAAALAAAAADAAEAvAAAAAIAAQABAAAAAAAAAAAAAQABAAAA"
            + "AAAAAAAAAAC5AAAAUgAAAAAAAAAAAAAAuAAAAAMAAQDEAAAAAgABAAIAAAABAAAAAAABAAIAAAAAAAAA"
            + "AAAAAMEAAABiAAAAAAAAAAAAAADAAAAAAwABANwAAAACAAEAAwAAAAEAAAAAAAEAAwAAAAEAAAAAAAAA"
            + "2QAAAJIAAAAAAAAAAAAAANwAAAADAAEA6AAAAAIAAQAEAP//AAAAAAEAAAAAAAAAb3S0a0cFI8TlAAAA"
            + "KgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAUA/v8AAAAAAQAAAAAAAAARHdto2838ys0AAAAyAAAA"
            + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABgAAAAAAAAABAAAAAAAAAOYLh4fC1ZC7tQAAAEIAAAAAAAAA"
            + "AAAAAAAAAAAAAAAAAAAAAAAAAABuYW1lAAAAAAwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            + "DAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAY29kZU9yZGVyAAAAAAAAAAcAAAAAAAAAAAAAAAAAAAAAAAAA"
            + "AAAAAAAAAAAAAAAABwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAYW5ub3RhdGlvbnMAAAAAAA4AAAAAAAAA"
            + "AAAAAAAAAAAAAAAAAAAAAAAAAAADAAEAEAAAAAAAAABCdSWrDZXI8QAAAAAAAAAAAAAAAAAAAAAOAAAA"
            + "AAAAAAAAAAAAAAAAAAAAAAAAAABkaXNjcmltaW5hbnRWYWx1ZQAAAAAAAAAHAAAAAAAAAAAAAAAAAAAA"
            + "AAAAAAAAAAAAAAAAAAAAAAcA//8AAAAAAAAAAAAAAAAAAAAAAAAAAHNsb3QAAAAAZ3JvdXAAAABvcmRp"
            + "bmFsAA==");
  }

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

    /** Reads {@code Enumerant}. */
    public static final class Reader extends StructReader {
      private Reader(
          SegmentReader segment, int data, int pointers, int dataSize, short pointerCount,
          int nestingLimit) {
        super(segment, data, pointers, dataSize, pointerCount, nestingLimit);
      }

      public boolean hasName() {
        return !_pointerFieldIsNull(0);
      }

      public Text.Reader getName() {
        return _getPointerField(Text.factory, 0);
      }

      public short getCodeOrder() {
        return _getShortField(0);
      }

      public boolean hasAnnotations() {
        return !_pointerFieldIsNull(1);
      }

      public StructList.Reader<Schema.Annotation.Reader> getAnnotations() {
        return _getPointerField(Schema.Annotation.listFactory, 1);
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

      public StructList.Builder<Schema.Annotation.Builder> getAnnotations() {
        return _getPointerField(Schema.Annotation.listFactory, 1);
      }

      public void setAnnotations(StructList.Reader<Schema.Annotation.Reader> value) {
        _setPointerField(Schema.Annotation.listFactory, 1, value);
      }

      public StructList.Builder<Schema.Annotation.Builder> initAnnotations(int size) {
        return _initPointerField(Schema.Annotation.listFactory, 1, size);
      }
    }

    /** The schema of this type. */
    public static final SchemaNode SCHEMA =
        SchemaNode.of(
            0x978a7cebdc549a4dL,
            "AAAAAAUABgBNmlTc63yKlw0AAAABAAEA2XJMYgnFP6kCAAcAAAAAAAAAAAAAAAAAFQAAALoAAAAdAAAA"
            + "BwAAAAAAAAAAAAAAGQAAAK8AAAAAAAAAAAAAAAAAAAAAAAAAc2NoZW1hLmNhcG5wOkVudW1lcmFudAAA"
            + "AAAAAAEAAQAMAAAAAwAEAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAEUAAAAqAAAAAAAAAAAAAABAAAAA"
            + "AwABAEwAAAACAAEAAQAAAAAAAAAAAAEAAQAAAAAAAAAAAAAASQAAAFIAAAAAAAAAAAAAAEgAAAADAAEA"
            + "VAAAAAIAAQACAAAAAQAAAAAAAQACAAAAAAAAAAAAAABRAAAAYgAAAAAAAAAAAAAAUAAAAAMAAQBsAAAA"
            + "AgABAG5hbWUAAAAADAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAMAAAAAAAAAAAAAAAAAAAA"
            + "AAAAAAAAAABjb2RlT3JkZXIAAAAAAAAABwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAHAAAA"
            + "AAAAAAAAAAAAAAAAAAAAAAAAAABhbm5vdGF0aW9ucwAAAAAADgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            + "AAAAAAMAAQAQAAAAAAAAAEJ1JasNlcjxAAAAAAAAAAAAAAAAAAAAAA4AAAAAAAAAAAAAAAAAAAAAAAAA"
            + "AAAAAA==");
  }

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

    /** Reads {@code Superclass}. */
    public static final class Reader extends StructReader {
      private Reader(
          SegmentReader segment, int data, int pointers, int dataSize, short pointerCount,
          int nestingLimit) {
        super(segment, data, pointers, dataSize, pointerCount, nestingLimit);
      }

      public long getId() {
        return _getLongField(0);
      }

      public boolean hasBrand() {
        return !_pointerFieldIsNull(0);
      }

      public Schema.Brand.Reader getBrand() {
        return _getPointerField(Schema.Brand.factory, 0);
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

      public Schema.Brand.Builder getBrand() {
        return _getPointerField(Schema.Brand.factory, 0);
      }

      public void setBrand(Schema.Brand.Reader value) {
        _setPointerField(Schema.Brand.factory, 0, value);
      }

      public Schema.Brand.Builder initBrand() {
        return _initPointerField(Schema.Brand.factory, 0, 0);
      }
    }

    /** The schema of this type. */
    public static final SchemaNode SCHEMA =
        SchemaNode.of(
            0xa9962a9ed0a4d7f8L,
            "AAAAAAUABgD416TQniqWqQ0AAAABAAEA2XJMYgnFP6kBAAcAAAAAAAAAAAAAAAAAFQAAAMIAAAAdAAAA"
            + "BwAAAAAAAAAAAAAAGQAAAHcAAAAAAAAAAAAAAAAAAAAAAAAAc2NoZW1hLmNhcG5wOlN1cGVyY2xhc3MA"
            + "AAAAAAEAAQAIAAAAAwAEAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAACkAAAAaAAAAAAAAAAAAAAAkAAAA"
            + "AwABADAAAAACAAEAAQAAAAAAAAAAAAEAAQAAAAAAAAAAAAAALQAAADIAAAAAAAAAAAAAACgAAAADAAEA"
            + "NAAAAAIAAQBpZAAAAAAAAAkAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACQAAAAAAAAAAAAAA"
            + "AAAAAAAAAAAAAAAAYnJhbmQAAAAQAAAAAAAAACtCZWDwVTSQAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAA"
            + "AAAAAAAAAAAAAAAAAAAAAA==");
  }

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

    /** Reads {@code Method}. */
    public static final class Reader extends StructReader {
      private Reader(
          SegmentReader segment, int data, int pointers, int dataSize, short pointerCount,
          int nestingLimit) {
        super(segment, data, pointers, dataSize, pointerCount, nestingLimit);
      }

      public boolean hasName() {
        return !_pointerFieldIsNull(0);
      }

      public Text.Reader getName() {
        return _getPointerField(Text.factory, 0);
      }

      public short getCodeOrder() {
        return _getShortField(0);
      }

      public long getParamStructType() {
        return _getLongField(1);
      }

      public long getResultStructType() {
        return _getLongField(2);
      }

      public boolean hasAnnotations() {
        return !_pointerFieldIsNull(1);
      }

      public StructList.Reader<Schema.Annotation.Reader> getAnnotations() {
        return _getPointerField(Schema.Annotation.listFactory, 1);
      }

      public boolean hasParamBrand() {
        return !_pointerFieldIsNull(2);
      }

      public Schema.Brand.Reader getParamBrand() {
        return _getPointerField(Schema.Brand.factory, 2);
      }

      public boolean hasResultBrand() {
        return !_pointerFieldIsNull(3);
      }

      public Schema.Brand.Reader getResultBrand() {
        return _getPointerField(Schema.Brand.factory, 3);
      }

      public boolean hasImplicitParameters() {
        return !_pointerFieldIsNull(4);
      }

      /** Type parameters of the method itself. */
      public StructList.Reader<Schema.Node.Parameter.Reader> getImplicitParameters() {
        return _getPointerField(Schema.Node.Parameter.listFactory, 4);
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

      public StructList.Builder<Schema.Annotation.Builder> getAnnotations() {
        return _getPointerField(Schema.Annotation.listFactory, 1);
      }

      public void setAnnotations(StructList.Reader<Schema.Annotation.Reader> value) {
        _setPointerField(Schema.Annotation.listFactory, 1, value);
      }

      public StructList.Builder<Schema.Annotation.Builder> initAnnotations(int size) {
        return _initPointerField(Schema.Annotation.listFactory, 1, size);
      }

      public boolean hasParamBrand() {
        return !_pointerFieldIsNull(2);
      }

      public Schema.Brand.Builder getParamBrand() {
        return _getPointerField(Schema.Brand.factory, 2);
      }

      public void setParamBrand(Schema.Brand.Reader value) {
        _setPointerField(Schema.Brand.factory, 2, value);
      }

      public Schema.Brand.Builder initParamBrand() {
        return _initPointerField(Schema.Brand.factory, 2, 0);
      }

      public boolean hasResultBrand() {
        return !_pointerFieldIsNull(3);
      }

      public Schema.Brand.Builder getResultBrand() {
        return _getPointerField(Schema.Brand.factory, 3);
      }

      public void setResultBrand(Schema.Brand.Reader value) {
        _setPointerField(Schema.Brand.factory, 3, value);
      }

      public Schema.Brand.Builder initResultBrand() {
        return _initPointerField(Schema.Brand.factory, 3, 0);
      }

      public boolean hasImplicitParameters() {
        return !_pointerFieldIsNull(4);
      }

      /** Type parameters of the method itself. */
      public StructList.Builder<Schema.Node.Parameter.Builder> getImplicitParameters() {
        return _getPointerField(Schema.Node.Parameter.listFactory, 4);
      }

      public void setImplicitParameters(StructList.Reader<Schema.Node.Parameter.Reader> value) {
        _setPointerField(Schema.Node.Parameter.listFactory, 4, value);
      }

      public StructList.Builder<Schema.Node.Parameter.Builder> initImplicitParameters(int size) {
        return _initPointerField(Schema.Node.Parameter.listFactory, 4, size);
      }
    }

    /** The schema of this type. */
    public static final SchemaNode SCHEMA =
        SchemaNode.of(
            0x9500cce23b334d80L,
            "AAAAAAUABgCATTM74swAlQ0AAAABAAMA2XJMYgnFP6kFAAcAAAAAAAAAAAAAAAAAFQAAAKIAAAAdAAAA"
            + "BwAAAAAAAAAAAAAAGQAAAMcBAAAAAAAAAAAAAAAAAAAAAAAAc2NoZW1hLmNhcG5wOk1ldGhvZAAAAAAA"
            + "AAAAAAEAAQAgAAAAAwAEAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAANEAAAAqAAAAAAAAAAAAAADMAAAA"
            + "AwABANgAAAACAAEAAQAAAAAAAAAAAAEAAQAAAAAAAAAAAAAA1QAAAFIAAAAAAAAAAAAAANQAAAADAAEA"
            + "4AAAAAIAAQADAAAAAQAAAAAAAQACAAAAAAAAAAAAAADdAAAAggAAAAAAAAAAAAAA3AAAAAMAAQDoAAAA"
            + "AgABAAUAAAACAAAAAAABAAMAAAAAAAAAAAAAAOUAAACKAAAAAAAAAAAAAADoAAAAAwABAPQAAAACAAEA"
            + "BwAAAAEAAAAAAAEABAAAAAAAAAAAAAAA8QAAAGIAAAAAAAAAAAAAAPAAAAADAAEADAEAAAIAAQAEAAAA"
            + "AgAAAAAAAQAFAAAAAAAAAAAAAAAJAQAAWgAAAAAAAAAAAAAACAEAAAMAAQAUAQAAAgABAAYAAAADAAAA"
            + "AAABAAYAAAAAAAAAAAAAABEBAABiAAAAAAAAAAAAAAAQAQAAAwABABwBAAACAAEAAgAAAAQAAAAAAAEA"
            + "BwAAAAAAAAAAAAAAGQEAAJoAAAAAAAAAAAAAABwBAAADAAEAOAEAAAIAAQBuYW1lAAAAAAwAAAAAAAAA"
            + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAY29kZU9yZGVyAAAA"
            + "AAAAAAcAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            + "cGFyYW1TdHJ1Y3RUeXBlAAkAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACQAAAAAAAAAAAAAA"
            + "AAAAAAAAAAAAAAAAcmVzdWx0U3RydWN0VHlwZQAAAAAAAAAACQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            + "AAAAAAAAAAAJAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABhbm5vdGF0aW9ucwAAAAAADgAAAAAAAAAAAAAA"
            + "AAAAAAAAAAAAAAAAAAAAAAMAAQAQAAAAAAAAAEJ1JasNlcjxAAAAAAAAAAAAAAAAAAAAAA4AAAAAAAAA"
            + "AAAAAAAAAAAAAAAAAAAAAHBhcmFtQnJhbmQAAAAAAAAQAAAAAAAAACtCZWDwVTSQAAAAAAAAAAAAAAAA"
            + "AAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAHJlc3VsdEJyYW5kAAAAAAAQAAAAAAAAACtCZWDwVTSQ"
            + "AAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAGltcGxpY2l0UGFyYW1ldGVycwAA"
            + "AAAAAA4AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADAAEAEAAAAAAAAACxow/xzBtSuQAAAAAAAAAA"
            + "AAAAAAAAAAAOAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=");
  }

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

    /** Reads {@code Type}. */
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

      public Schema.Type.List.Reader getList() {
        return new Schema.Type.List.Reader(
            segment, data, pointers, dataSize, pointerCount, nestingLimit);
      }

      public boolean isEnum() {
        return _getShortField(0) == 15;
      }

      public Schema.Type.Enum.Reader getEnum() {
        return new Schema.Type.Enum.Reader(
            segment, data, pointers, dataSize, pointerCount, nestingLimit);
      }

      public boolean isStruct() {
        return _getShortField(0) == 16;
      }

      public Schema.Type.Struct.Reader getStruct() {
        return new Schema.Type.Struct.Reader(
            segment, data, pointers, dataSize, pointerCount, nestingLimit);
      }

      public boolean isInterface() {
        return _getShortField(0) == 17;
      }

      public Schema.Type.Interface.Reader getInterface() {
        return new Schema.Type.Interface.Reader(
            segment, data, pointers, dataSize, pointerCount, nestingLimit);
      }

      public boolean isAnyPointer() {
        return _getShortField(0) == 18;
      }

      public Schema.Type.AnyPointer.Reader getAnyPointer() {
        return new Schema.Type.AnyPointer.Reader(
            segment, data, pointers, dataSize, pointerCount, nestingLimit);
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

      public Schema.Type.List.Builder getList() {
        return new Schema.Type.List.Builder(segment, data, pointers, dataSize, pointerCount);
      }

      /** Sets every field of the group to its default. */
      public Schema.Type.List.Builder initList() {
        _setShortField(0, (short) 14);
        _clearPointerField(0);
        return new Schema.Type.List.Builder(segment, data, pointers, dataSize, pointerCount);
      }

      public boolean isEnum() {
        return _getShortField(0) == 15;
      }

      public Schema.Type.Enum.Builder getEnum() {
        return new Schema.Type.Enum.Builder(segment, data, pointers, dataSize, pointerCount);
      }

      /** Sets every field of the group to its default. */
      public Schema.Type.Enum.Builder initEnum() {
        _setShortField(0, (short) 15);
        _setLongField(1, 0);
        _clearPointerField(0);
        return new Schema.Type.Enum.Builder(segment, data, pointers, dataSize, pointerCount);
      }

      public boolean isStruct() {
        return _getShortField(0) == 16;
      }

      public Schema.Type.Struct.Builder getStruct() {
        return new Schema.Type.Struct.Builder(segment, data, pointers, dataSize, pointerCount);
      }

      /** Sets every field of the group to its default. */
      public Schema.Type.Struct.Builder initStruct() {
        _setShortField(0, (short) 16);
        _setLongField(1, 0);
        _clearPointerField(0);
        return new Schema.Type.Struct.Builder(segment, data, pointers, dataSize, pointerCount);
      }

      public boolean isInterface() {
        return _getShortField(0) == 17;
      }

      public Schema.Type.Interface.Builder getInterface() {
        return new Schema.Type.Interface.Builder(segment, data, pointers, dataSize, pointerCount);
      }

      /** Sets every field of the group to its default. */
      public Schema.Type.Interface.Builder initInterface() {
        _setShortField(0, (short) 17);
        _setLongField(1, 0);
        _clearPointerField(0);
        return new Schema.Type.Interface.Builder(segment, data, pointers, dataSize, pointerCount);
      }

      public boolean isAnyPointer() {
        return _getShortField(0) == 18;
      }

      public Schema.Type.AnyPointer.Builder getAnyPointer() {
        return new Schema.Type.AnyPointer.Builder(segment, data, pointers, dataSize, pointerCount);
      }

      /** Sets every field of the group to its default. */
      public Schema.Type.AnyPointer.Builder initAnyPointer() {
        _setShortField(0, (short) 18);
        _setShortField(4, (short) 0);
        _setShortField(5, (short) 0);
        _setLongField(2, 0);
        return new Schema.Type.AnyPointer.Builder(segment, data, pointers, dataSize, pointerCount);
      }
    }

    public static final class List {
      private List() {}

      /** Reads {@code List}. */
      public static final class Reader extends StructReader {
        private Reader(
            SegmentReader segment, int data, int pointers, int dataSize, short pointerCount,
            int nestingLimit) {
          super(segment, data, pointers, dataSize, pointerCount, nestingLimit);
        }

        public boolean hasElementType() {
          return !_pointerFieldIsNull(0);
        }

        public Schema.Type.Reader getElementType() {
          return _getPointerField(Schema.Type.factory, 0);
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

        public Schema.Type.Builder getElementType() {
          return _getPointerField(Schema.Type.factory, 0);
        }

        public void setElementType(Schema.Type.Reader value) {
          _setPointerField(Schema.Type.factory, 0, value);
        }

        public Schema.Type.Builder initElementType() {
          return _initPointerField(Schema.Type.factory, 0, 0);
        }
      }

      /** The schema of this type. */
      public static final SchemaNode SCHEMA =
          SchemaNode.of(
              0x87e739250a60ea97L,
              "AAAAAAUABgCX6mAKJTnnhxIAAAABAAMAYMz54e14c9ABAAcAAQAAAAAAAAAAAAAAFQAAALoAAAAAAAAA"
              + "AAAAAAAAAAAAAAAAFQAAAD8AAAAAAAAAAAAAAAAAAAAAAAAAc2NoZW1hLmNhcG5wOlR5cGUubGlzdAAA"
              + "BAAAAAMABAAAAAAAAAAAAAAAAQAOAAAAAAAAAAAAAAANAAAAYgAAAAAAAAAAAAAADAAAAAMAAQAYAAAA"
              + "AgABAGVsZW1lbnRUeXBlAAAAAAAQAAAAAAAAAGDM+eHteHPQAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAA"
              + "AAAAAAAAAAAAAAAAAAAAAA==");
    }

    public static final class Enum {
      private Enum() {}

      /** Reads {@code Enum}. */
      public static final class Reader extends StructReader {
        private Reader(
            SegmentReader segment, int data, int pointers, int dataSize, short pointerCount,
            int nestingLimit) {
          super(segment, data, pointers, dataSize, pointerCount, nestingLimit);
        }

        public long getTypeId() {
          return _getLongField(1);
        }

        public boolean hasBrand() {
          return !_pointerFieldIsNull(0);
        }

        public Schema.Brand.Reader getBrand() {
          return _getPointerField(Schema.Brand.factory, 0);
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

        public Schema.Brand.Builder getBrand() {
          return _getPointerField(Schema.Brand.factory, 0);
        }

        public void setBrand(Schema.Brand.Reader value) {
          _setPointerField(Schema.Brand.factory, 0, value);
        }

        public Schema.Brand.Builder initBrand() {
          return _initPointerField(Schema.Brand.factory, 0, 0);
        }
      }

      /** The schema of this type. */
      public static final SchemaNode SCHEMA =
          SchemaNode.of(
              0x9e0e78711a7f87a9L,
              "AAAAAAUABgCph38acXgOnhIAAAABAAMAYMz54e14c9ABAAcAAQAAAAAAAAAAAAAAFQAAALoAAAAAAAAA"
              + "AAAAAAAAAAAAAAAAFQAAAHcAAAAAAAAAAAAAAAAAAAAAAAAAc2NoZW1hLmNhcG5wOlR5cGUuZW51bQAA"
              + "CAAAAAMABAAAAAAAAQAAAAAAAQAPAAAAAAAAAAAAAAApAAAAOgAAAAAAAAAAAAAAJAAAAAMAAQAwAAAA"
              + "AgABAAEAAAAAAAAAAAABABUAAAAAAAAAAAAAAC0AAAAyAAAAAAAAAAAAAAAoAAAAAwABADQAAAACAAEA"
              + "dHlwZUlkAAAJAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAkAAAAAAAAAAAAAAAAAAAAAAAAA"
              + "AAAAAGJyYW5kAAAAEAAAAAAAAAArQmVg8FU0kAAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAA"
              + "AAAAAAAAAAA=");
    }

    public static final class Struct {
      private Struct() {}

      /** Reads {@code Struct}. */
      public static final class Reader extends StructReader {
        private Reader(
            SegmentReader segment, int data, int pointers, int dataSize, short pointerCount,
            int nestingLimit) {
          super(segment, data, pointers, dataSize, pointerCount, nestingLimit);
        }

        public long getTypeId() {
          return _getLongField(1);
        }

        public boolean hasBrand() {
          return !_pointerFieldIsNull(0);
        }

        public Schema.Brand.Reader getBrand() {
          return _getPointerField(Schema.Brand.factory, 0);
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

        public Schema.Brand.Builder getBrand() {
          return _getPointerField(Schema.Brand.factory, 0);
        }

        public void setBrand(Schema.Brand.Reader value) {
          _setPointerField(Schema.Brand.factory, 0, value);
        }

        public Schema.Brand.Builder initBrand() {
          return _initPointerField(Schema.Brand.factory, 0, 0);
        }
      }

      /** The schema of this type. */
      public static final SchemaNode SCHEMA =
          SchemaNode.of(
              0xac3a6f60ef4cc6d3L,
              "AAAAAAUABgDTxkzvYG86rBIAAAABAAMAYMz54e14c9ABAAcAAQAAAAAAAAAAAAAAFQAAAMoAAAAAAAAA"
              + "AAAAAAAAAAAAAAAAGQAAAHcAAAAAAAAAAAAAAAAAAAAAAAAAc2NoZW1hLmNhcG5wOlR5cGUuc3RydWN0"
              + "AAAAAAAAAAAIAAAAAwAEAAAAAAABAAAAAAABABAAAAAAAAAAAAAAACkAAAA6AAAAAAAAAAAAAAAkAAAA"
              + "AwABADAAAAACAAEAAQAAAAAAAAAAAAEAFgAAAAAAAAAAAAAALQAAADIAAAAAAAAAAAAAACgAAAADAAEA"
              + "NAAAAAIAAQB0eXBlSWQAAAkAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACQAAAAAAAAAAAAAA"
              + "AAAAAAAAAAAAAAAAYnJhbmQAAAAQAAAAAAAAACtCZWDwVTSQAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAA"
              + "AAAAAAAAAAAAAAAAAAAAAA==");
    }

    public static final class Interface {
      private Interface() {}

      /** Reads {@code Interface}. */
      public static final class Reader extends StructReader {
        private Reader(
            SegmentReader segment, int data, int pointers, int dataSize, short pointerCount,
            int nestingLimit) {
          super(segment, data, pointers, dataSize, pointerCount, nestingLimit);
        }

        public long getTypeId() {
          return _getLongField(1);
        }

        public boolean hasBrand() {
          return !_pointerFieldIsNull(0);
        }

        public Schema.Brand.Reader getBrand() {
          return _getPointerField(Schema.Brand.factory, 0);
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

        public Schema.Brand.Builder getBrand() {
          return _getPointerField(Schema.Brand.factory, 0);
        }

        public void setBrand(Schema.Brand.Reader value) {
          _setPointerField(Schema.Brand.factory, 0, value);
        }

        public Schema.Brand.Builder initBrand() {
          return _initPointerField(Schema.Brand.factory, 0, 0);
        }
      }

      /** The schema of this type. */
      public static final SchemaNode SCHEMA =
          SchemaNode.of(
              0xed8bca69f7fb0cbfL,
              "AAAAAAUABgC/DPv3acqL7RIAAAABAAMAYMz54e14c9ABAAcAAQAAAAAAAAAAAAAAFQAAAOIAAAAAAAAA"
              + "AAAAAAAAAAAAAAAAGQAAAHcAAAAAAAAAAAAAAAAAAAAAAAAAc2NoZW1hLmNhcG5wOlR5cGUuaW50ZXJm"
              + "YWNlAAAAAAAIAAAAAwAEAAAAAAABAAAAAAABABEAAAAAAAAAAAAAACkAAAA6AAAAAAAAAAAAAAAkAAAA"
              + "AwABADAAAAACAAEAAQAAAAAAAAAAAAEAFwAAAAAAAAAAAAAALQAAADIAAAAAAAAAAAAAACgAAAADAAEA"
              + "NAAAAAIAAQB0eXBlSWQAAAkAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACQAAAAAAAAAAAAAA"
              + "AAAAAAAAAAAAAAAAYnJhbmQAAAAQAAAAAAAAACtCZWDwVTSQAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAA"
              + "AAAAAAAAAAAAAAAAAAAAAA==");
    }

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
            SegmentReader segment, int data, int pointers, int dataSize, short pointerCount,
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

        public Schema.Type.AnyPointer.Unconstrained.Reader getUnconstrained() {
          return new Schema.Type.AnyPointer.Unconstrained.Reader(
              segment, data, pointers, dataSize, pointerCount, nestingLimit);
        }

        public boolean isParameter() {
          return _getShortField(4) == 1;
        }

        /** A type parameter of an enclosing scope. */
        public Schema.Type.AnyPointer.Parameter.Reader getParameter() {
          return new Schema.Type.AnyPointer.Parameter.Reader(
              segment, data, pointers, dataSize, pointerCount, nestingLimit);
        }

        public boolean isImplicitMethodParameter() {
          return _getShortField(4) == 2;
        }

        /** A type parameter of the method; only in brands of its parameters and results. */
        public Schema.Type.AnyPointer.ImplicitMethodParameter.Reader getImplicitMethodParameter() {
          return new Schema.Type.AnyPointer.ImplicitMethodParameter.Reader(
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

        public Schema.Type.AnyPointer.Unconstrained.Builder getUnconstrained() {
          return new Schema.Type.AnyPointer.Unconstrained.Builder(segment, data, pointers, dataSize, pointerCount);
        }

        /** Sets every field of the group to its default. */
        public Schema.Type.AnyPointer.Unconstrained.Builder initUnconstrained() {
          _setShortField(4, (short) 0);
          _setShortField(5, (short) 0);
          return new Schema.Type.AnyPointer.Unconstrained.Builder(segment, data, pointers, dataSize, pointerCount);
        }

        public boolean isParameter() {
          return _getShortField(4) == 1;
        }

        /** A type parameter of an enclosing scope. */
        public Schema.Type.AnyPointer.Parameter.Builder getParameter() {
          return new Schema.Type.AnyPointer.Parameter.Builder(segment, data, pointers, dataSize, pointerCount);
        }

        /** Sets every field of the group to its default. */
        public Schema.Type.AnyPointer.Parameter.Builder initParameter() {
          _setShortField(4, (short) 1);
          _setLongField(2, 0);
          _setShortField(5, (short) 0);
          return new Schema.Type.AnyPointer.Parameter.Builder(segment, data, pointers, dataSize, pointerCount);
        }

        public boolean isImplicitMethodParameter() {
          return _getShortField(4) == 2;
        }

        /** A type parameter of the method; only in brands of its parameters and results. */
        public Schema.Type.AnyPointer.ImplicitMethodParameter.Builder getImplicitMethodParameter() {
          return new Schema.Type.AnyPointer.ImplicitMethodParameter.Builder(segment, data, pointers, dataSize, pointerCount);
        }

        /** Sets every field of the group to its default. */
        public Schema.Type.AnyPointer.ImplicitMethodParameter.Builder initImplicitMethodParameter() {
          _setShortField(4, (short) 2);
          _setShortField(5, (short) 0);
          return new Schema.Type.AnyPointer.ImplicitMethodParameter.Builder(segment, data, pointers, dataSize, pointerCount);
        }
      }

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
              SegmentReader segment, int data, int pointers, int dataSize, short pointerCount,
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
                "AAAAAAUABgBWNln+eV87jh0AAAABAAMA8Uk+oug/V8IBAAcAAQAEAAUAAAAAAAAAFQAAAFoBAAAAAAAA"
                + "AAAAAAAAAAAAAAAAIQAAAOcAAAAAAAAAAAAAAAAAAAAAAAAAc2NoZW1hLmNhcG5wOlR5cGUuYW55UG9p"
                + "bnRlci51bmNvbnN0cmFpbmVkAAAAAAAAEAAAAAMABAAAAP//AAAAAAAAAQASAAAAAAAAAAAAAABhAAAA"
                + "QgAAAAAAAAAAAAAAXAAAAAMAAQBoAAAAAgABAAEA/v8AAAAAAAABABkAAAAAAAAAAAAAAGUAAAA6AAAA"
                + "AAAAAAAAAABgAAAAAwABAGwAAAACAAEAAgD9/wAAAAAAAAEAGgAAAAAAAAAAAAAAaQAAACoAAAAAAAAA"
                + "AAAAAGQAAAADAAEAcAAAAAIAAQADAPz/AAAAAAAAAQAbAAAAAAAAAAAAAABtAAAAWgAAAAAAAAAAAAAA"
                + "bAAAAAMAAQB4AAAAAgABAGFueUtpbmQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
                + "AAAAAAAAAAAAAAAAAAAAAAAAAABzdHJ1Y3QAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
                + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAbGlzdAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
                + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAGNhcGFiaWxpdHkAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
                + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA==");
      }

      /** A type parameter of an enclosing scope. */
      public static final class Parameter {
        private Parameter() {}

        /** Reads {@code Parameter}. */
        public static final class Reader extends StructReader {
          private Reader(
              SegmentReader segment, int data, int pointers, int dataSize, short pointerCount,
              int nestingLimit) {
            super(segment, data, pointers, dataSize, pointerCount, nestingLimit);
          }

          public long getScopeId() {
            return _getLongField(2);
          }

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
                "AAAAAAUABgCFSmH0JPfRnR0AAAABAAMA8Uk+oug/V8IBAAcAAQAAAAAAAAAAAAAAFQAAADoBAAAAAAAA"
                + "AAAAAAAAAAAAAAAAHQAAAHcAAAAAAAAAAAAAAAAAAAAAAAAAc2NoZW1hLmNhcG5wOlR5cGUuYW55UG9p"
                + "bnRlci5wYXJhbWV0ZXIAAAgAAAADAAQAAAAAAAIAAAAAAAEAEwAAAAAAAAAAAAAAKQAAAEIAAAAAAAAA"
                + "AAAAACQAAAADAAEAMAAAAAIAAQABAAAABQAAAAAAAQAUAAAAAAAAAAAAAAAtAAAAegAAAAAAAAAAAAAA"
                + "LAAAAAMAAQA4AAAAAgABAHNjb3BlSWQACQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAJAAAA"
                + "AAAAAAAAAAAAAAAAAAAAAAAAAABwYXJhbWV0ZXJJbmRleAAABwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
                + "AAAAAAAAAAAHAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=");
      }

      /** A type parameter of the method; only in brands of its parameters and results. */
      public static final class ImplicitMethodParameter {
        private ImplicitMethodParameter() {}

        /** Reads {@code ImplicitMethodParameter}. */
        public static final class Reader extends StructReader {
          private Reader(
              SegmentReader segment, int data, int pointers, int dataSize, short pointerCount,
              int nestingLimit) {
            super(segment, data, pointers, dataSize, pointerCount, nestingLimit);
          }

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
                "AAAAAAUABgB04lYMEsnvuh0AAAABAAMA8Uk+oug/V8IBAAcAAQAAAAAAAAAAAAAAFQAAAKoBAAAAAAAA"
                + "AAAAAAAAAAAAAAAAJQAAAD8AAAAAAAAAAAAAAAAAAAAAAAAAc2NoZW1hLmNhcG5wOlR5cGUuYW55UG9p"
                + "bnRlci5pbXBsaWNpdE1ldGhvZFBhcmFtZXRlcgAAAAAEAAAAAwAEAAAAAAAFAAAAAAABABgAAAAAAAAA"
                + "AAAAAA0AAAB6AAAAAAAAAAAAAAAMAAAAAwABABgAAAACAAEAcGFyYW1ldGVySW5kZXgAAAcAAAAAAAAA"
                + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA");
      }

      /** The schema of this type. */
      public static final SchemaNode SCHEMA =
          SchemaNode.of(
              0xc2573fe8a23e49f1L,
              "AAAAAAUABgDxST6i6D9XwhIAAAABAAMAYMz54e14c9ABAAcAAQADAAQAAAAAAAAAFQAAAOoAAAAAAAAA"
              + "AAAAAAAAAAAAAAAAGQAAAK8AAAAAAAAAAAAAAAAAAAAAAAAAc2NoZW1hLmNhcG5wOlR5cGUuYW55UG9p"
              + "bnRlcgAAAAAMAAAAAwAEAAAA//8AAAAAAQAAAAAAAABWNln+eV87jkUAAAByAAAAAAAAAAAAAAAAAAAA"
              + "AAAAAAAAAAAAAAAAAQD+/wAAAAABAAAAAAAAAIVKYfQk99GdMQAAAFIAAAAAAAAAAAAAAAAAAAAAAAAA"
              + "AAAAAAAAAAACAP3/AAAAAAEAAAAAAAAAdOJWDBLJ77odAAAAwgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
              + "AAAAAHVuY29uc3RyYWluZWQAAABwYXJhbWV0ZXIAAAAAAAAAaW1wbGljaXRNZXRob2RQYXJhbWV0ZXIA");
    }

    /** The schema of this type. */
    public static final SchemaNode SCHEMA =
        SchemaNode.of(
            0xd07378ede1f9cc60L,
            "AAAAAAUABgBgzPnh7Xhz0A0AAAABAAMA2XJMYgnFP6kBAAcAAAATAAAAAAAAAAAAFQAAAJIAAAAdAAAA"
            + "BwAAAAAAAAAAAAAAGQAAAC8EAAAAAAAAAAAAAAAAAAAAAAAAc2NoZW1hLmNhcG5wOlR5cGUAAAAAAAAA"
            + "AAAAAAEAAQBMAAAAAwAEAAAA//8AAAAAAAABAAAAAAAAAAAAAAAAAAUCAAAqAAAAAAAAAAAAAAAAAgAA"
            + "AwABAAwCAAACAAEAAQD+/wAAAAAAAAEAAQAAAAAAAAAAAAAACQIAACoAAAAAAAAAAAAAAAQCAAADAAEA"
            + "EAIAAAIAAQACAP3/AAAAAAAAAQACAAAAAAAAAAAAAAANAgAAKgAAAAAAAAAAAAAACAIAAAMAAQAUAgAA"
            + "AgABAAMA/P8AAAAAAAABAAMAAAAAAAAAAAAAABECAAAyAAAAAAAAAAAAAAAMAgAAAwABABgCAAACAAEA"
            + "BAD7/wAAAAAAAAEABAAAAAAAAAAAAAAAFQIAADIAAAAAAAAAAAAAABACAAADAAEAHAIAAAIAAQAFAPr/"
            + "AAAAAAAAAQAFAAAAAAAAAAAAAAAZAgAAMgAAAAAAAAAAAAAAFAIAAAMAAQAgAgAAAgABAAYA+f8AAAAA"
            + "AAABAAYAAAAAAAAAAAAAAB0CAAAyAAAAAAAAAAAAAAAYAgAAAwABACQCAAACAAEABwD4/wAAAAAAAAEA"
            + "BwAAAAAAAAAAAAAAIQIAADoAAAAAAAAAAAAAABwCAAADAAEAKAIAAAIAAQAIAPf/AAAAAAAAAQAIAAAA"
            + "AAAAAAAAAAAlAgAAOgAAAAAAAAAAAAAAIAIAAAMAAQAsAgAAAgABAAkA9v8AAAAAAAABAAkAAAAAAAAA"
            + "AAAAACkCAAA6AAAAAAAAAAAAAAAkAgAAAwABADACAAACAAEACgD1/wAAAAAAAAEACgAAAAAAAAAAAAAA"
            + "LQIAAEIAAAAAAAAAAAAAACgCAAADAAEANAIAAAIAAQALAPT/AAAAAAAAAQALAAAAAAAAAAAAAAAxAgAA"
            + "QgAAAAAAAAAAAAAALAIAAAMAAQA4AgAAAgABAAwA8/8AAAAAAAABAAwAAAAAAAAAAAAAADUCAAAqAAAA"
            + "AAAAAAAAAAAwAgAAAwABADwCAAACAAEADQDy/wAAAAAAAAEADQAAAAAAAAAAAAAAOQIAACoAAAAAAAAA"
            + "AAAAADQCAAADAAEAQAIAAAIAAQAOAPH/AAAAAAEAAAAAAAAAl+pgCiU554c9AgAAKgAAAAAAAAAAAAAA"
            + "AAAAAAAAAAAAAAAAAAAAAA8A8P8AAAAAAQAAAAAAAACph38acXgOniUCAAAqAAAAAAAAAAAAAAAAAAAA"
            + "AAAAAAAAAAAAAAAAEADv/wAAAAABAAAAAAAAANPGTO9gbzqsDQIAADoAAAAAAAAAAAAAAAAAAAAAAAAA"
            + "AAAAAAAAAAARAO7/AAAAAAEAAAAAAAAAvwz792nKi+31AQAAUgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            + "AAAAABIA7f8AAAAAAQAAAAAAAADxST6i6D9XwuEBAABaAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            + "dm9pZAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            + "AAAAAGJvb2wAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            + "AAAAAAAAAABpbnQ4AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            + "AAAAAAAAAAAAAAAAaW50MTYAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            + "AAAAAAAAAAAAAAAAAAAAAGludDMyAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            + "AAAAAAAAAAAAAAAAAAAAAAAAAABpbnQ2NAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAdWludDgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAHVpbnQxNgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAB1aW50MzIAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAdWludDY0AAAAAAAAAAAAAAAAAAAAAAAA"
            + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAGZsb2F0MzIAAAAAAAAAAAAAAAAA"
            + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABmbG9hdDY0AAAAAAAAAAAA"
            + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAdGV4dAAAAAAAAAAA"
            + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAGRhdGEAAAAA"
            + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABsaXN0"
            + "AAAAAGVudW0AAAAAc3RydWN0AABpbnRlcmZhY2UAAAAAAAAAYW55UG9pbnRlcgAAAAAAAA==");
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

    /** Reads {@code Brand}. */
    public static final class Reader extends StructReader {
      private Reader(
          SegmentReader segment, int data, int pointers, int dataSize, short pointerCount,
          int nestingLimit) {
        super(segment, data, pointers, dataSize, pointerCount, nestingLimit);
      }

      public boolean hasScopes() {
        return !_pointerFieldIsNull(0);
      }

      public StructList.Reader<Schema.Brand.Scope.Reader> getScopes() {
        return _getPointerField(Schema.Brand.Scope.listFactory, 0);
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

      public StructList.Builder<Schema.Brand.Scope.Builder> getScopes() {
        return _getPointerField(Schema.Brand.Scope.listFactory, 0);
      }

      public void setScopes(StructList.Reader<Schema.Brand.Scope.Reader> value) {
        _setPointerField(Schema.Brand.Scope.listFactory, 0, value);
      }

      public StructList.Builder<Schema.Brand.Scope.Builder> initScopes(int size) {
        return _initPointerField(Schema.Brand.Scope.listFactory, 0, size);
      }
    }

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

      /** Reads {@code Scope}. */
      public static final class Reader extends StructReader {
        private Reader(
            SegmentReader segment, int data, int pointers, int dataSize, short pointerCount,
            int nestingLimit) {
          super(segment, data, pointers, dataSize, pointerCount, nestingLimit);
        }

        /** Which member of the union is set. */
        public Which which() {
          return Which.of(_getShortField(4) & 0xffff);
        }

        public long getScopeId() {
          return _getLongField(0);
        }

        public boolean isBind() {
          return _getShortField(4) == 0;
        }

        public boolean hasBind() {
          return _getShortField(4) == 0 && !_pointerFieldIsNull(0);
        }

        public StructList.Reader<Schema.Brand.Binding.Reader> getBind() {
          return _getPointerField(Schema.Brand.Binding.listFactory, 0);
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

        public StructList.Builder<Schema.Brand.Binding.Builder> getBind() {
          return _getPointerField(Schema.Brand.Binding.listFactory, 0);
        }

        public void setBind(StructList.Reader<Schema.Brand.Binding.Reader> value) {
          _setShortField(4, (short) 0);
          _setPointerField(Schema.Brand.Binding.listFactory, 0, value);
        }

        public StructList.Builder<Schema.Brand.Binding.Builder> initBind(int size) {
          _setShortField(4, (short) 0);
          return _initPointerField(Schema.Brand.Binding.listFactory, 0, size);
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
              "AAAAAAUABgDJa2OphTTXqxMAAAABAAIAK0JlYPBVNJABAAcAAAACAAQAAAAAAAAAFQAAAMoAAAAhAAAA"
              + "BwAAAAAAAAAAAAAAHQAAAK8AAAAAAAAAAAAAAAAAAAAAAAAAc2NoZW1hLmNhcG5wOkJyYW5kLlNjb3Bl"
              + "AAAAAAAAAAAAAAAAAQABAAwAAAADAAQAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAARQAAAEIAAAAAAAAA"
              + "AAAAAEAAAAADAAEATAAAAAIAAQABAP//AAAAAAAAAQABAAAAAAAAAAAAAABJAAAAKgAAAAAAAAAAAAAA"
              + "RAAAAAMAAQBgAAAAAgABAAIA/v8AAAAAAAABAAIAAAAAAAAAAAAAAF0AAABCAAAAAAAAAAAAAABYAAAA"
              + "AwABAGQAAAACAAEAc2NvcGVJZAAJAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAkAAAAAAAAA"
              + "AAAAAAAAAAAAAAAAAAAAAGJpbmQAAAAADgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAMAAQAQAAAA"
              + "AAAAAPznnpYWzWPIAAAAAAAAAAAAAAAAAAAAAA4AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAGluaGVyaXQA"
              + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=");
    }

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

      /** Reads {@code Binding}. */
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

        public boolean isUnbound() {
          return _getShortField(0) == 0;
        }

        public boolean isType() {
          return _getShortField(0) == 1;
        }

        public boolean hasType() {
          return _getShortField(0) == 1 && !_pointerFieldIsNull(0);
        }

        public Schema.Type.Reader getType() {
          return _getPointerField(Schema.Type.factory, 0);
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

        public Schema.Type.Builder getType() {
          return _getPointerField(Schema.Type.factory, 0);
        }

        public void setType(Schema.Type.Reader value) {
          _setShortField(0, (short) 1);
          _setPointerField(Schema.Type.factory, 0, value);
        }

        public Schema.Type.Builder initType() {
          _setShortField(0, (short) 1);
          return _initPointerField(Schema.Type.factory, 0, 0);
        }
      }

      /** The schema of this type. */
      public static final SchemaNode SCHEMA =
          SchemaNode.of(
              0xc863cd16969ee7fcL,
              "AAAAAAUABgD8556WFs1jyBMAAAABAAEAK0JlYPBVNJABAAcAAAACAAAAAAAAAAAAFQAAANoAAAAhAAAA"
              + "BwAAAAAAAAAAAAAAHQAAAHcAAAAAAAAAAAAAAAAAAAAAAAAAc2NoZW1hLmNhcG5wOkJyYW5kLkJpbmRp"
              + "bmcAAAAAAAAAAAAAAQABAAgAAAADAAQAAAD//wAAAAAAAAEAAAAAAAAAAAAAAAAAKQAAAEIAAAAAAAAA"
              + "AAAAACQAAAADAAEAMAAAAAIAAQABAP7/AAAAAAAAAQABAAAAAAAAAAAAAAAtAAAAKgAAAAAAAAAAAAAA"
              + "KAAAAAMAAQA0AAAAAgABAHVuYm91bmQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
              + "AAAAAAAAAAAAAAAAAAAAAAAAAAB0eXBlAAAAABAAAAAAAAAAYMz54e14c9AAAAAAAAAAAAAAAAAAAAAA"
              + "EAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA");
    }

    /** The schema of this type. */
    public static final SchemaNode SCHEMA =
        SchemaNode.of(
            0x903455f06065422bL,
            "AAAAAAUABgArQmVg8FU0kA0AAAABAAAA2XJMYgnFP6kBAAcAAAAAAAAAAAAAAAAAFQAAAJoAAAAdAAAA"
            + "JwAAAAAAAAAAAAAAMQAAAD8AAAAAAAAAAAAAAAAAAAAAAAAAc2NoZW1hLmNhcG5wOkJyYW5kAAAAAAAA"
            + "CAAAAAEAAQDJa2OphTTXqwkAAAAyAAAA/OeelhbNY8gFAAAAQgAAAFNjb3BlAAAAQmluZGluZwAEAAAA"
            + "AwAEAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAA0AAAA6AAAAAAAAAAAAAAAIAAAAAwABACQAAAACAAEA"
            + "c2NvcGVzAAAOAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAwABABAAAAAAAAAAyWtjqYU016sAAAAA"
            + "AAAAAAAAAAAAAAAADgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA");
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

    /** Reads {@code Value}. */
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

      public byte getUint8() {
        return _getByteField(2);
      }

      public boolean isUint16() {
        return _getShortField(0) == 7;
      }

      public short getUint16() {
        return _getShortField(1);
      }

      public boolean isUint32() {
        return _getShortField(0) == 8;
      }

      public int getUint32() {
        return _getIntField(1);
      }

      public boolean isUint64() {
        return _getShortField(0) == 9;
      }

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
            "AAAAAAUABgCbDLDX0twjzg0AAAABAAIA2XJMYgnFP6kBAAcAAAATAAAAAAAAAAAAFQAAAJoAAAAdAAAA"
            + "BwAAAAAAAAAAAAAAGQAAAC8EAAAAAAAAAAAAAAAAAAAAAAAAc2NoZW1hLmNhcG5wOlZhbHVlAAAAAAAA"
            + "AAAAAAEAAQBMAAAAAwAEAAAA//8AAAAAAAABAAAAAAAAAAAAAAAAAAUCAAAqAAAAAAAAAAAAAAAAAgAA"
            + "AwABAAwCAAACAAEAAQD+/xAAAAAAAAEAAQAAAAAAAAAAAAAACQIAACoAAAAAAAAAAAAAAAQCAAADAAEA"
            + "EAIAAAIAAQACAP3/AgAAAAAAAQACAAAAAAAAAAAAAAANAgAAKgAAAAAAAAAAAAAACAIAAAMAAQAUAgAA"
            + "AgABAAMA/P8BAAAAAAABAAMAAAAAAAAAAAAAABECAAAyAAAAAAAAAAAAAAAMAgAAAwABABgCAAACAAEA"
            + "BAD7/wEAAAAAAAEABAAAAAAAAAAAAAAAFQIAADIAAAAAAAAAAAAAABACAAADAAEAHAIAAAIAAQAFAPr/"
            + "AQAAAAAAAQAFAAAAAAAAAAAAAAAZAgAAMgAAAAAAAAAAAAAAFAIAAAMAAQAgAgAAAgABAAYA+f8CAAAA"
            + "AAABAAYAAAAAAAAAAAAAAB0CAAAyAAAAAAAAAAAAAAAYAgAAAwABACQCAAACAAEABwD4/wEAAAAAAAEA"
            + "BwAAAAAAAAAAAAAAIQIAADoAAAAAAAAAAAAAABwCAAADAAEAKAIAAAIAAQAIAPf/AQAAAAAAAQAIAAAA"
            + "AAAAAAAAAAAlAgAAOgAAAAAAAAAAAAAAIAIAAAMAAQAsAgAAAgABAAkA9v8BAAAAAAABAAkAAAAAAAAA"
            + "AAAAACkCAAA6AAAAAAAAAAAAAAAkAgAAAwABADACAAACAAEACgD1/wEAAAAAAAEACgAAAAAAAAAAAAAA"
            + "LQIAAEIAAAAAAAAAAAAAACgCAAADAAEANAIAAAIAAQALAPT/AQAAAAAAAQALAAAAAAAAAAAAAAAxAgAA"
            + "QgAAAAAAAAAAAAAALAIAAAMAAQA4AgAAAgABAAwA8/8AAAAAAAABAAwAAAAAAAAAAAAAADUCAAAqAAAA"
            + "AAAAAAAAAAAwAgAAAwABADwCAAACAAEADQDy/wAAAAAAAAEADQAAAAAAAAAAAAAAOQIAACoAAAAAAAAA"
            + "AAAAADQCAAADAAEAQAIAAAIAAQAOAPH/AAAAAAAAAQAOAAAAAAAAAAAAAAA9AgAAKgAAAAAAAAAAAAAA"
            + "OAIAAAMAAQBEAgAAAgABAA8A8P8BAAAAAAABAA8AAAAAAAAAAAAAAEECAAAqAAAAAAAAAAAAAAA8AgAA"
            + "AwABAEgCAAACAAEAEADv/wAAAAAAAAEAEAAAAAAAAAAAAAAARQIAADoAAAAAAAAAAAAAAEACAAADAAEA"
            + "TAIAAAIAAQARAO7/AAAAAAAAAQARAAAAAAAAAAAAAABJAgAAUgAAAAAAAAAAAAAASAIAAAMAAQBUAgAA"
            + "AgABABIA7f8AAAAAAAABABIAAAAAAAAAAAAAAFECAABaAAAAAAAAAAAAAABQAgAAAwABAFwCAAACAAEA"
            + "dm9pZAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            + "AAAAAGJvb2wAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAA"
            + "AAAAAAAAAABpbnQ4AAAAAAIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgAAAAAAAAAAAAAA"
            + "AAAAAAAAAAAAAAAAaW50MTYAAAADAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAMAAAAAAAAA"
            + "AAAAAAAAAAAAAAAAAAAAAGludDMyAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAAAA"
            + "AAAAAAAAAAAAAAAAAAAAAAAAAABpbnQ2NAAAAAUAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            + "BQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAdWludDgAAAAGAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            + "AAAAAAYAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAHVpbnQxNgAABwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            + "AAAAAAAAAAAHAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAB1aW50MzIAAAgAAAAAAAAAAAAAAAAAAAAAAAAA"
            + "AAAAAAAAAAAAAAAACAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAdWludDY0AAAJAAAAAAAAAAAAAAAAAAAA"
            + "AAAAAAAAAAAAAAAAAAAAAAkAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAGZsb2F0MzIACgAAAAAAAAAAAAAA"
            + "AAAAAAAAAAAAAAAAAAAAAAAAAAAKAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABmbG9hdDY0AAsAAAAAAAAA"
            + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAdGV4dAAAAAAMAAAA"
            + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAGRhdGEAAAAA"
            + "DQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAANAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABsaXN0"
            + "AAAAABIAAAAAAAAAAAACAAAAAAAAAAAAAAAAAAAAAAAAAAAAEgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            + "ZW51bQAAAAAHAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAcAAAAAAAAAAAAAAAAAAAAAAAAA"
            + "AAAAAHN0cnVjdAAAEgAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAASAAAAAAAAAAAAAAAAAAAA"
            + "AAAAAAAAAABpbnRlcmZhY2UAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            + "AAAAAAAAAAAAAAAAAAAAAAAAAABhbnlQb2ludGVyAAAAAAAAEgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            + "AAAAAAAAAAASAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=");
  }

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

    /** Reads {@code Annotation}. */
    public static final class Reader extends StructReader {
      private Reader(
          SegmentReader segment, int data, int pointers, int dataSize, short pointerCount,
          int nestingLimit) {
        super(segment, data, pointers, dataSize, pointerCount, nestingLimit);
      }

      public long getId() {
        return _getLongField(0);
      }

      public boolean hasValue() {
        return !_pointerFieldIsNull(0);
      }

      public Schema.Value.Reader getValue() {
        return _getPointerField(Schema.Value.factory, 0);
      }

      public boolean hasBrand() {
        return !_pointerFieldIsNull(1);
      }

      public Schema.Brand.Reader getBrand() {
        return _getPointerField(Schema.Brand.factory, 1);
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

      public Schema.Value.Builder getValue() {
        return _getPointerField(Schema.Value.factory, 0);
      }

      public void setValue(Schema.Value.Reader value) {
        _setPointerField(Schema.Value.factory, 0, value);
      }

      public Schema.Value.Builder initValue() {
        return _initPointerField(Schema.Value.factory, 0, 0);
      }

      public boolean hasBrand() {
        return !_pointerFieldIsNull(1);
      }

      public Schema.Brand.Builder getBrand() {
        return _getPointerField(Schema.Brand.factory, 1);
      }

      public void setBrand(Schema.Brand.Reader value) {
        _setPointerField(Schema.Brand.factory, 1, value);
      }

      public Schema.Brand.Builder initBrand() {
        return _initPointerField(Schema.Brand.factory, 1, 0);
      }
    }

    /** The schema of this type. */
    public static final SchemaNode SCHEMA =
        SchemaNode.of(
            0xf1c8950dab257542L,
            "AAAAAAUABgBCdSWrDZXI8Q0AAAABAAEA2XJMYgnFP6kCAAcAAAAAAAAAAAAAAAAAFQAAAMIAAAAdAAAA"
            + "BwAAAAAAAAAAAAAAGQAAAK8AAAAAAAAAAAAAAAAAAAAAAAAAc2NoZW1hLmNhcG5wOkFubm90YXRpb24A"
            + "AAAAAAEAAQAMAAAAAwAEAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAEUAAAAaAAAAAAAAAAAAAABAAAAA"
            + "AwABAEwAAAACAAEAAgAAAAAAAAAAAAEAAQAAAAAAAAAAAAAASQAAADIAAAAAAAAAAAAAAEQAAAADAAEA"
            + "UAAAAAIAAQABAAAAAQAAAAAAAQACAAAAAAAAAAAAAABNAAAAMgAAAAAAAAAAAAAASAAAAAMAAQBUAAAA"
            + "AgABAGlkAAAAAAAACQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAJAAAAAAAAAAAAAAAAAAAA"
            + "AAAAAAAAAAB2YWx1ZQAAABAAAAAAAAAAmwyw19LcI84AAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAA"
            + "AAAAAAAAAAAAAAAAYnJhbmQAAAAQAAAAAAAAACtCZWDwVTSQAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAA"
            + "AAAAAAAAAAAAAAAAAAAAAA==");
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
            "AAAAAAUABgAmGVK6fY+V0Q0AAAACAAAA2XJMYgnFP6kAAAAAAAAAAAAAAAAAAAAAFQAAAMoAAAAhAAAA"
            + "BwAAAAAAAAAAAAAAHQAAAMcAAAAAAAAAAAAAAAAAAAAAAAAAc2NoZW1hLmNhcG5wOkVsZW1lbnRTaXpl"
            + "AAAAAAAAAAAAAAAAAQABACAAAAABAAIAAAAAAAAAAABZAAAAMgAAAAAAAAAAAAAAAQAAAAAAAABRAAAA"
            + "IgAAAAAAAAAAAAAAAgAAAAAAAABJAAAAKgAAAAAAAAAAAAAAAwAAAAAAAABBAAAASgAAAAAAAAAAAAAA"
            + "BAAAAAAAAAA9AAAAUgAAAAAAAAAAAAAABQAAAAAAAAA5AAAAWgAAAAAAAAAAAAAABgAAAAAAAAA1AAAA"
            + "QgAAAAAAAAAAAAAABwAAAAAAAAAtAAAAggAAAAAAAAAAAAAAZW1wdHkAAABiaXQAAAAAAGJ5dGUAAAAA"
            + "dHdvQnl0ZXMAAAAAAAAAAGZvdXJCeXRlcwAAAAAAAABlaWdodEJ5dGVzAAAAAAAAcG9pbnRlcgBpbmxp"
            + "bmVDb21wb3NpdGUA");

    /** The enumerant with this number, or {@link #_NOT_IN_SCHEMA}. */
    public static ElementSize of(int number) {
      boolean known = number >= 0 && number < BY_NUMBER.length - 1;
      return known ? BY_NUMBER[number] : _NOT_IN_SCHEMA;
    }

    private static final ElementSize[] BY_NUMBER = values();
  }

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

    /** Reads {@code CapnpVersion}. */
    public static final class Reader extends StructReader {
      private Reader(
          SegmentReader segment, int data, int pointers, int dataSize, short pointerCount,
          int nestingLimit) {
        super(segment, data, pointers, dataSize, pointerCount, nestingLimit);
      }

      public short getMajor() {
        return _getShortField(0);
      }

      public byte getMinor() {
        return _getByteField(2);
      }

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
            "AAAAAAUABgBjmYN9WzBd2A0AAAABAAEA2XJMYgnFP6kAAAcAAAAAAAAAAAAAAAAAFQAAANIAAAAhAAAA"
            + "BwAAAAAAAAAAAAAAHQAAAK8AAAAAAAAAAAAAAAAAAAAAAAAAc2NoZW1hLmNhcG5wOkNhcG5wVmVyc2lv"
            + "bgAAAAAAAAAAAAAAAQABAAwAAAADAAQAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAARQAAADIAAAAAAAAA"
            + "AAAAAEAAAAADAAEATAAAAAIAAQABAAAAAgAAAAAAAQABAAAAAAAAAAAAAABJAAAAMgAAAAAAAAAAAAAA"
            + "RAAAAAMAAQBQAAAAAgABAAIAAAADAAAAAAABAAIAAAAAAAAAAAAAAE0AAAAyAAAAAAAAAAAAAABIAAAA"
            + "AwABAFQAAAACAAEAbWFqb3IAAAAHAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAcAAAAAAAAA"
            + "AAAAAAAAAAAAAAAAAAAAAG1pbm9yAAAABgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAGAAAA"
            + "AAAAAAAAAAAAAAAAAAAAAAAAAABtaWNybwAAAAYAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            + "BgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA");
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

    /** Reads {@code CodeGeneratorRequest}. */
    public static final class Reader extends StructReader {
      private Reader(
          SegmentReader segment, int data, int pointers, int dataSize, short pointerCount,
          int nestingLimit) {
        super(segment, data, pointers, dataSize, pointerCount, nestingLimit);
      }

      public boolean hasNodes() {
        return !_pointerFieldIsNull(0);
      }

      /** Every node of the requested files and of what they import. */
      public StructList.Reader<Schema.Node.Reader> getNodes() {
        return _getPointerField(Schema.Node.listFactory, 0);
      }

      public boolean hasRequestedFiles() {
        return !_pointerFieldIsNull(1);
      }

      /** The files to generate for. */
      public StructList.Reader<Schema.CodeGeneratorRequest.RequestedFile.Reader> getRequestedFiles() {
        return _getPointerField(Schema.CodeGeneratorRequest.RequestedFile.listFactory, 1);
      }

      public boolean hasCapnpVersion() {
        return !_pointerFieldIsNull(2);
      }

      public Schema.CapnpVersion.Reader getCapnpVersion() {
        return _getPointerField(Schema.CapnpVersion.factory, 2);
      }

      public boolean hasSourceInfo() {
        return !_pointerFieldIsNull(3);
      }

      public StructList.Reader<Schema.Node.SourceInfo.Reader> getSourceInfo() {
        return _getPointerField(Schema.Node.SourceInfo.listFactory, 3);
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
      public StructList.Builder<Schema.Node.Builder> getNodes() {
        return _getPointerField(Schema.Node.listFactory, 0);
      }

      public void setNodes(StructList.Reader<Schema.Node.Reader> value) {
        _setPointerField(Schema.Node.listFactory, 0, value);
      }

      public StructList.Builder<Schema.Node.Builder> initNodes(int size) {
        return _initPointerField(Schema.Node.listFactory, 0, size);
      }

      public boolean hasRequestedFiles() {
        return !_pointerFieldIsNull(1);
      }

      /** The files to generate for. */
      public StructList.Builder<Schema.CodeGeneratorRequest.RequestedFile.Builder> getRequestedFiles() {
        return _getPointerField(Schema.CodeGeneratorRequest.RequestedFile.listFactory, 1);
      }

      public void setRequestedFiles(StructList.Reader<Schema.CodeGeneratorRequest.RequestedFile.Reader> value) {
        _setPointerField(Schema.CodeGeneratorRequest.RequestedFile.listFactory, 1, value);
      }

      public StructList.Builder<Schema.CodeGeneratorRequest.RequestedFile.Builder> initRequestedFiles(int size) {
        return _initPointerField(Schema.CodeGeneratorRequest.RequestedFile.listFactory, 1, size);
      }

      public boolean hasCapnpVersion() {
        return !_pointerFieldIsNull(2);
      }

      public Schema.CapnpVersion.Builder getCapnpVersion() {
        return _getPointerField(Schema.CapnpVersion.factory, 2);
      }

      public void setCapnpVersion(Schema.CapnpVersion.Reader value) {
        _setPointerField(Schema.CapnpVersion.factory, 2, value);
      }

      public Schema.CapnpVersion.Builder initCapnpVersion() {
        return _initPointerField(Schema.CapnpVersion.factory, 2, 0);
      }

      public boolean hasSourceInfo() {
        return !_pointerFieldIsNull(3);
      }

      public StructList.Builder<Schema.Node.SourceInfo.Builder> getSourceInfo() {
        return _getPointerField(Schema.Node.SourceInfo.listFactory, 3);
      }

      public void setSourceInfo(StructList.Reader<Schema.Node.SourceInfo.Reader> value) {
        _setPointerField(Schema.Node.SourceInfo.listFactory, 3, value);
      }

      public StructList.Builder<Schema.Node.SourceInfo.Builder> initSourceInfo(int size) {
        return _initPointerField(Schema.Node.SourceInfo.listFactory, 3, size);
      }
    }

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

      /** Reads {@code RequestedFile}. */
      public static final class Reader extends StructReader {
        private Reader(
            SegmentReader segment, int data, int pointers, int dataSize, short pointerCount,
            int nestingLimit) {
          super(segment, data, pointers, dataSize, pointerCount, nestingLimit);
        }

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

        public StructList.Reader<Schema.CodeGeneratorRequest.RequestedFile.Import.Reader> getImports() {
          return _getPointerField(Schema.CodeGeneratorRequest.RequestedFile.Import.listFactory, 1);
        }

        public boolean hasFileSourceInfo() {
          return !_pointerFieldIsNull(2);
        }

        public Schema.CodeGeneratorRequest.RequestedFile.FileSourceInfo.Reader getFileSourceInfo() {
          return _getPointerField(Schema.CodeGeneratorRequest.RequestedFile.FileSourceInfo.factory, 2);
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

        public StructList.Builder<Schema.CodeGeneratorRequest.RequestedFile.Import.Builder> getImports() {
          return _getPointerField(Schema.CodeGeneratorRequest.RequestedFile.Import.listFactory, 1);
        }

        public void setImports(StructList.Reader<Schema.CodeGeneratorRequest.RequestedFile.Import.Reader> value) {
          _setPointerField(Schema.CodeGeneratorRequest.RequestedFile.Import.listFactory, 1, value);
        }

        public StructList.Builder<Schema.CodeGeneratorRequest.RequestedFile.Import.Builder> initImports(int size) {
          return _initPointerField(Schema.CodeGeneratorRequest.RequestedFile.Import.listFactory, 1, size);
        }

        public boolean hasFileSourceInfo() {
          return !_pointerFieldIsNull(2);
        }

        public Schema.CodeGeneratorRequest.RequestedFile.FileSourceInfo.Builder getFileSourceInfo() {
          return _getPointerField(Schema.CodeGeneratorRequest.RequestedFile.FileSourceInfo.factory, 2);
        }

        public void setFileSourceInfo(Schema.CodeGeneratorRequest.RequestedFile.FileSourceInfo.Reader value) {
          _setPointerField(Schema.CodeGeneratorRequest.RequestedFile.FileSourceInfo.factory, 2, value);
        }

        public Schema.CodeGeneratorRequest.RequestedFile.FileSourceInfo.Builder initFileSourceInfo() {
          return _initPointerField(Schema.CodeGeneratorRequest.RequestedFile.FileSourceInfo.factory, 2, 0);
        }
      }

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

        /** Reads {@code Import}. */
        public static final class Reader extends StructReader {
          private Reader(
              SegmentReader segment, int data, int pointers, int dataSize, short pointerCount,
              int nestingLimit) {
            super(segment, data, pointers, dataSize, pointerCount, nestingLimit);
          }

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
                "AAAAAAUABgDlVyMSk0FQrjAAAAABAAEAYgCBLrAO6s8BAAcAAAAAAAAAAAAAAAAAFQAAALoBAAAtAAAA"
                + "BwAAAAAAAAAAAAAAKQAAAHcAAAAAAAAAAAAAAAAAAAAAAAAAc2NoZW1hLmNhcG5wOkNvZGVHZW5lcmF0"
                + "b3JSZXF1ZXN0LlJlcXVlc3RlZEZpbGUuSW1wb3J0AAAAAAAAAQABAAgAAAADAAQAAAAAAAAAAAAAAAEA"
                + "AAAAAAAAAAAAAAAAKQAAABoAAAAAAAAAAAAAACQAAAADAAEAMAAAAAIAAQABAAAAAAAAAAAAAQABAAAA"
                + "AAAAAAAAAAAtAAAAKgAAAAAAAAAAAAAAKAAAAAMAAQA0AAAAAgABAGlkAAAAAAAACQAAAAAAAAAAAAAA"
                + "AAAAAAAAAAAAAAAAAAAAAAAAAAAJAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABuYW1lAAAAAAwAAAAAAAAA"
                + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA");
      }

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

        /** Reads {@code FileSourceInfo}. */
        public static final class Reader extends StructReader {
          private Reader(
              SegmentReader segment, int data, int pointers, int dataSize, short pointerCount,
              int nestingLimit) {
            super(segment, data, pointers, dataSize, pointerCount, nestingLimit);
          }

          public boolean hasIdentifiers() {
            return !_pointerFieldIsNull(0);
          }

          public StructList.Reader<Schema.CodeGeneratorRequest.RequestedFile.FileSourceInfo.Identifier.Reader> getIdentifiers() {
            return _getPointerField(Schema.CodeGeneratorRequest.RequestedFile.FileSourceInfo.Identifier.listFactory, 0);
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

          public StructList.Builder<Schema.CodeGeneratorRequest.RequestedFile.FileSourceInfo.Identifier.Builder> getIdentifiers() {
            return _getPointerField(Schema.CodeGeneratorRequest.RequestedFile.FileSourceInfo.Identifier.listFactory, 0);
          }

          public void setIdentifiers(StructList.Reader<Schema.CodeGeneratorRequest.RequestedFile.FileSourceInfo.Identifier.Reader> value) {
            _setPointerField(Schema.CodeGeneratorRequest.RequestedFile.FileSourceInfo.Identifier.listFactory, 0, value);
          }

          public StructList.Builder<Schema.CodeGeneratorRequest.RequestedFile.FileSourceInfo.Identifier.Builder> initIdentifiers(int size) {
            return _initPointerField(Schema.CodeGeneratorRequest.RequestedFile.FileSourceInfo.Identifier.listFactory, 0, size);
          }
        }

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
            TYPE_ID,
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

          /** Reads {@code Identifier}. */
          public static final class Reader extends StructReader {
            private Reader(
                SegmentReader segment, int data, int pointers, int dataSize, short pointerCount,
                int nestingLimit) {
              super(segment, data, pointers, dataSize, pointerCount, nestingLimit);
            }

            /** Which member of the union is set. */
            public Which which() {
              return Which.of(_getShortField(8) & 0xffff);
            }

            public int getStartByte() {
              return _getIntField(0);
            }

            public int getEndByte() {
              return _getIntField(1);
            }

            public boolean isTypeId() {
              return _getShortField(8) == 0;
            }

            public long getTypeId() {
              return _getLongField(1);
            }

            public boolean isMember() {
              return _getShortField(8) == 1;
            }

            public Schema.CodeGeneratorRequest.RequestedFile.FileSourceInfo.Identifier.Member.Reader getMember() {
              return new Schema.CodeGeneratorRequest.RequestedFile.FileSourceInfo.Identifier.Member.Reader(
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

            public Schema.CodeGeneratorRequest.RequestedFile.FileSourceInfo.Identifier.Member.Builder getMember() {
              return new Schema.CodeGeneratorRequest.RequestedFile.FileSourceInfo.Identifier.Member.Builder(segment, data, pointers, dataSize, pointerCount);
            }

            /** Sets every field of the group to its default. */
            public Schema.CodeGeneratorRequest.RequestedFile.FileSourceInfo.Identifier.Member.Builder initMember() {
              _setShortField(8, (short) 1);
              _setLongField(1, 0);
              _setShortField(9, (short) 0);
              return new Schema.CodeGeneratorRequest.RequestedFile.FileSourceInfo.Identifier.Member.Builder(segment, data, pointers, dataSize, pointerCount);
            }
          }

          public static final class Member {
            private Member() {}

            /** Reads {@code Member}. */
            public static final class Reader extends StructReader {
              private Reader(
                  SegmentReader segment, int data, int pointers, int dataSize, short pointerCount,
                  int nestingLimit) {
                super(segment, data, pointers, dataSize, pointerCount, nestingLimit);
              }

              public long getParentTypeId() {
                return _getLongField(1);
              }

              public short getOrdinal() {
                return _getShortField(9);
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
                    "AAAAAAUABgBRoTDW4dVp/EoAAAABAAMAu5kELokZp90AAAcAAQAAAAAAAAAAAAAAFQAAAIoCAAAAAAAA"
                    + "AAAAAAAAAAAAAAAANQAAAHcAAAAAAAAAAAAAAAAAAAAAAAAAc2NoZW1hLmNhcG5wOkNvZGVHZW5lcmF0"
                    + "b3JSZXF1ZXN0LlJlcXVlc3RlZEZpbGUuRmlsZVNvdXJjZUluZm8uSWRlbnRpZmllci5tZW1iZXIAAAAA"
                    + "AAAAAAgAAAADAAQAAAAAAAEAAAAAAAEAAwAAAAAAAAAAAAAAKQAAAGoAAAAAAAAAAAAAACgAAAADAAEA"
                    + "NAAAAAIAAQABAAAACQAAAAAAAQAEAAAAAAAAAAAAAAAxAAAAQgAAAAAAAAAAAAAALAAAAAMAAQA4AAAA"
                    + "AgABAHBhcmVudFR5cGVJZAAAAAAJAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAkAAAAAAAAA"
                    + "AAAAAAAAAAAAAAAAAAAAAG9yZGluYWwABwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAHAAAA"
                    + "AAAAAAAAAAAAAAAAAAAAAAAAAAA=");
          }

          /** The schema of this type. */
          public static final SchemaNode SCHEMA =
              SchemaNode.of(
                  0xdda719892e0499bbL,
                  "AAAAAAUABgC7mQQuiRmn3T8AAAABAAMAoF2SdvEr6vgAAAcAAAACAAgAAAAAAAAAFQAAAFICAAA5AAAA"
                  + "BwAAAAAAAAAAAAAANQAAAOcAAAAAAAAAAAAAAAAAAAAAAAAAc2NoZW1hLmNhcG5wOkNvZGVHZW5lcmF0"
                  + "b3JSZXF1ZXN0LlJlcXVlc3RlZEZpbGUuRmlsZVNvdXJjZUluZm8uSWRlbnRpZmllcgAAAAAAAAAAAAAA"
                  + "AQABABAAAAADAAQAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAYQAAAFIAAAAAAAAAAAAAAGAAAAADAAEA"
                  + "bAAAAAIAAQABAAAAAQAAAAAAAQABAAAAAAAAAAAAAABpAAAAQgAAAAAAAAAAAAAAZAAAAAMAAQBwAAAA"
                  + "AgABAAIA//8BAAAAAAABAAIAAAAAAAAAAAAAAG0AAAA6AAAAAAAAAAAAAABoAAAAAwABAHQAAAACAAEA"
                  + "AwD+/wAAAAABAAAAAAAAAFGhMNbh1Wn8cQAAADoAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABzdGFy"
                  + "dEJ5dGUAAAAAAAAACAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIAAAAAAAAAAAAAAAAAAAA"
                  + "AAAAAAAAAABlbmRCeXRlAAgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACAAAAAAAAAAAAAAA"
                  + "AAAAAAAAAAAAAAAAdHlwZUlkAAAJAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAkAAAAAAAAA"
                  + "AAAAAAAAAAAAAAAAAAAAAG1lbWJlcgAA");
        }

        /** The schema of this type. */
        public static final SchemaNode SCHEMA =
            SchemaNode.of(
                0xf8ea2bf176925da0L,
                "AAAAAAUABgCgXZJ28Svq+DAAAAABAAAAYgCBLrAO6s8BAAcAAAAAAAAAAAAAAAAAFQAAAPoBAAAxAAAA"
                + "FwAAAAAAAAAAAAAAPQAAAD8AAAAAAAAAAAAAAAAAAAAAAAAAc2NoZW1hLmNhcG5wOkNvZGVHZW5lcmF0"
                + "b3JSZXF1ZXN0LlJlcXVlc3RlZEZpbGUuRmlsZVNvdXJjZUluZm8AAAQAAAABAAEAu5kELokZp90BAAAA"
                + "WgAAAElkZW50aWZpZXIAAAAAAAAEAAAAAwAEAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAA0AAABiAAAA"
                + "AAAAAAAAAAAMAAAAAwABACgAAAACAAEAaWRlbnRpZmllcnMAAAAAAA4AAAAAAAAAAAAAAAAAAAAAAAAA"
                + "AAAAAAAAAAADAAEAEAAAAAAAAAC7mQQuiRmn3QAAAAAAAAAAAAAAAAAAAAAOAAAAAAAAAAAAAAAAAAAA"
                + "AAAAAAAAAAA=");
      }

      /** The schema of this type. */
      public static final SchemaNode SCHEMA =
          SchemaNode.of(
              0xcfea0eb02e810062L,
              "AAAAAAUABgBiAIEusA7qzyIAAAABAAEAztcKIfZGxb8DAAcAAAAAAAAAAAAAAAAAFQAAAIIBAAApAAAA"
              + "JwAAAAAAAAAAAAAAQQAAAOcAAAAAAAAAAAAAAAAAAAAAAAAAc2NoZW1hLmNhcG5wOkNvZGVHZW5lcmF0"
              + "b3JSZXF1ZXN0LlJlcXVlc3RlZEZpbGUACAAAAAEAAQDlVyMSk0FQrgkAAAA6AAAAoF2SdvEr6vgFAAAA"
              + "egAAAEltcG9ydAAARmlsZVNvdXJjZUluZm8AABAAAAADAAQAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAA"
              + "YQAAABoAAAAAAAAAAAAAAFwAAAADAAEAaAAAAAIAAQABAAAAAAAAAAAAAQABAAAAAAAAAAAAAABlAAAA"
              + "SgAAAAAAAAAAAAAAZAAAAAMAAQBwAAAAAgABAAIAAAABAAAAAAABAAIAAAAAAAAAAAAAAG0AAABCAAAA"
              + "AAAAAAAAAABoAAAAAwABAIQAAAACAAEAAwAAAAIAAAAAAAEAAwAAAAAAAAAAAAAAgQAAAHoAAAAAAAAA"
              + "AAAAAIAAAAADAAEAjAAAAAIAAQBpZAAAAAAAAAkAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
              + "CQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAZmlsZW5hbWUAAAAAAAAAAAwAAAAAAAAAAAAAAAAAAAAAAAAA"
              + "AAAAAAAAAAAAAAAADAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAaW1wb3J0cwAOAAAAAAAAAAAAAAAAAAAA"
              + "AAAAAAAAAAAAAAAAAwABABAAAAAAAAAA5VcjEpNBUK4AAAAAAAAAAAAAAAAAAAAADgAAAAAAAAAAAAAA"
              + "AAAAAAAAAAAAAAAAZmlsZVNvdXJjZUluZm8AABAAAAAAAAAAoF2SdvEr6vgAAAAAAAAAAAAAAAAAAAAA"
              + "EAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA");
    }

    /** The schema of this type. */
    public static final SchemaNode SCHEMA =
        SchemaNode.of(
            0xbfc546f6210ad7ceL,
            "AAAAAAUABgDO1woh9kbFvw0AAAABAAAA2XJMYgnFP6kEAAcAAAAAAAAAAAAAAAAAFQAAABIBAAAlAAAA"
            + "FwAAAAAAAAAAAAAAMQAAAOcAAAAAAAAAAAAAAAAAAAAAAAAAc2NoZW1hLmNhcG5wOkNvZGVHZW5lcmF0"
            + "b3JSZXF1ZXN0AAAAAAAAAAQAAAABAAEAYgCBLrAO6s8BAAAAcgAAAFJlcXVlc3RlZEZpbGUAAAAQAAAA"
            + "AwAEAAEAAAAAAAAAAAABAAAAAAAAAAAAAAAAAGEAAAAyAAAAAAAAAAAAAABcAAAAAwABAHgAAAACAAEA"
            + "AwAAAAEAAAAAAAEAAQAAAAAAAAAAAAAAdQAAAHoAAAAAAAAAAAAAAHQAAAADAAEAkAAAAAIAAQAAAAAA"
            + "AgAAAAAAAQACAAAAAAAAAAAAAACNAAAAagAAAAAAAAAAAAAAjAAAAAMAAQCYAAAAAgABAAIAAAADAAAA"
            + "AAABAAMAAAAAAAAAAAAAAJUAAABaAAAAAAAAAAAAAACUAAAAAwABALAAAAACAAEAbm9kZXMAAAAOAAAA"
            + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAwABABAAAAAAAAAAF6Qj+UyrguYAAAAAAAAAAAAAAAAAAAAA"
            + "DgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAcmVxdWVzdGVkRmlsZXMAAA4AAAAAAAAAAAAAAAAAAAAAAAAA"
            + "AAAAAAAAAAADAAEAEAAAAAAAAABiAIEusA7qzwAAAAAAAAAAAAAAAAAAAAAOAAAAAAAAAAAAAAAAAAAA"
            + "AAAAAAAAAABjYXBucFZlcnNpb24AAAAAEAAAAAAAAABjmYN9WzBd2AAAAAAAAAAAAAAAAAAAAAAQAAAA"
            + "AAAAAAAAAAAAAAAAAAAAAAAAAABzb3VyY2VJbmZvAAAAAAAADgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            + "AAAAAAMAAQAQAAAAAAAAAK5XEwTjHY7zAAAAAAAAAAAAAAAAAAAAAA4AAAAAAAAAAAAAAAAAAAAAAAAA"
            + "AAAAAA==");
  }

  /** The schema of this type. */
  public static final SchemaNode SCHEMA =
      SchemaNode.of(
          0xa93fc509624c72d9L,
          "AAAAAAUABgDZckxiCcU/qQcAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAFQAAAGoAAAAZAAAA"
          + "xwAAAMUAAAAfAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAc2NoZW1hLmNhcG5wAAAAADAAAAABAAEA"
          + "F6Qj+UyrguZZAAAAKgAAAF/0Sh+kUK2aVQAAADIAAABNmlTc63yKl1EAAABSAAAA+Nek0J4qlqlRAAAA"
          + "WgAAAIBNMzvizACVUQAAADoAAABgzPnh7Xhz0E0AAAAqAAAAK0JlYPBVNJBJAAAAMgAAAJsMsNfS3CPO"
          + "RQAAADIAAABCdSWrDZXI8UEAAABaAAAAJhlSun2PldFBAAAAYgAAAGOZg31bMF3YQQAAAGoAAADO1woh"
          + "9kbFv0EAAACqAAAATm9kZQAAAABGaWVsZAAAAEVudW1lcmFudAAAAAAAAABTdXBlcmNsYXNzAAAAAAAA"
          + "TWV0aG9kAABUeXBlAAAAAEJyYW5kAAAAVmFsdWUAAABBbm5vdGF0aW9uAAAAAAAARWxlbWVudFNpemUA"
          + "AAAAAENhcG5wVmVyc2lvbgAAAABDb2RlR2VuZXJhdG9yUmVxdWVzdAAAAAAEAAAAAQACAJa1swP4yOSe"
          + "BAAAAAIAAQAcAAAAAAABAAwAAAAAAAAAAAAAAAAAAAABAAAAygAAAGNhcHJvY2sucnBjLmNhcG5wLnNj"
          + "aGVtYQAAAAAAAAAAAAAAAAAAAAA=");
}
