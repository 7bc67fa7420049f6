package caprock.rpc.capnp.compiler;

import caprock.rpc.capnp.compiler.JavaType.Kind;
import caprock.rpc.capnp.schema.Schema;

/** Maps schema types to Java types for one file. */
final class Types {
  private final Schemas schemas;
  private final Imports imports;

  Types(Schemas schemas, Imports imports) {
    this.schemas = schemas;
    this.imports = imports;
  }

  /** The Java of a type. */
  JavaType of(Schema.Type.Reader type) {
    return switch (type.which()) {
      case VOID -> JavaType.value(Kind.VOID, null, imports.runtime("Void"));
      case TEXT -> JavaType.pointer(Kind.TEXT, imports.runtime("Text"));
      case DATA -> JavaType.pointer(Kind.DATA, imports.runtime("Data"));
      case LIST -> list(type.getList().getElementType());
      case ENUM ->
          JavaType.value(Kind.ENUM, null, schemas.reference(type.getEnum().getTypeId(), imports));
      case STRUCT ->
          JavaType.pointer(Kind.STRUCT, schemas.reference(type.getStruct().getTypeId(), imports));
      case INTERFACE, ANY_POINTER -> JavaType.pointer(Kind.ANY, imports.runtime("AnyPointer"));
      case _NOT_IN_SCHEMA ->
          throw new GeneratorException(
              "The request uses a kind of type that is newer than this generator. Update it.");
      default -> {
        Primitive primitive = Primitive.of(type);
        yield JavaType.value(Kind.PRIMITIVE, primitive, primitive.java());
      }
    };
  }

  private JavaType list(Schema.Type.Reader element) {
    return switch (element.which()) {
      case VOID -> JavaType.pointer(Kind.LIST, imports.runtime("PrimitiveList") + ".Void");
      case TEXT -> JavaType.pointer(Kind.LIST, imports.runtime("TextList"));
      case DATA -> JavaType.pointer(Kind.LIST, imports.runtime("DataList"));
      case LIST -> listOfLists(of(element));
      case ENUM, STRUCT -> named(element);
      case INTERFACE, ANY_POINTER -> throw new GeneratorException("list of pointers");
      default ->
          JavaType.pointer(
              Kind.LIST, imports.runtime("PrimitiveList") + "." + Primitive.of(element).accessor());
    };
  }

  /** Lists of enums and of structs: the element's class has the list's factory. */
  private JavaType named(Schema.Type.Reader element) {
    JavaType one = of(element);
    boolean isEnum = one.kind() == Kind.ENUM;
    String list = imports.runtime(isEnum ? "EnumList" : "StructList");
    String owner = isEnum ? one.reader() : one.factory().substring(0, one.factory().length() - 8);
    return new JavaType(
        Kind.LIST,
        null,
        list + ".Reader<" + one.reader() + ">",
        list + ".Builder<" + one.builder() + ">",
        owner + ".listFactory",
        "");
  }

  private JavaType listOfLists(JavaType inner) {
    String list = imports.runtime("ListList");
    return new JavaType(
        Kind.LIST,
        null,
        list + ".Reader<" + inner.reader() + ">",
        list + ".Builder<" + inner.builder() + ">",
        "new " + list + ".Factory<>(" + inner.factory() + ")",
        list + ".Factory<" + inner.builder() + ", " + inner.reader() + ">");
  }
}
