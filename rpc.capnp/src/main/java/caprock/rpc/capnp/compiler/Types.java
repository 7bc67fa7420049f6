package caprock.rpc.capnp.compiler;

import caprock.rpc.capnp.compiler.JavaType.Kind;
import caprock.rpc.capnp.schema.Schema;
import java.util.List;

/** Maps schema types to Java types for one class. */
final class Types {
  private final References references;
  private final Imports imports;

  Types(References references, Imports imports) {
    this.references = references;
    this.imports = imports;
  }

  /** The Java of a type. */
  JavaType of(Schema.Type.Reader type) {
    return switch (type.which()) {
      case VOID -> JavaType.value(Kind.VOID, null, "");
      case TEXT -> JavaType.pointer(Kind.TEXT, imports.runtime("Text"));
      case DATA -> JavaType.pointer(Kind.DATA, imports.runtime("Data"));
      case LIST -> list(type.getList().getElementType());
      case ENUM ->
          isLarge(type)
              ? JavaType.value(Kind.PRIMITIVE, Primitive.UINT16, Primitive.UINT16.java())
              : JavaType.value(Kind.ENUM, null, references.to(type.getEnum().getTypeId()));
      case STRUCT -> JavaType.pointer(Kind.STRUCT, references.to(type.getStruct().getTypeId()));
      case INTERFACE -> JavaType.capability(references.to(type.getInterface().getTypeId()));
      case ANY_POINTER -> JavaType.pointer(Kind.ANY, imports.runtime("AnyPointer"));
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
      case ENUM ->
          isLarge(element)
              ? JavaType.pointer(Kind.LIST, imports.runtime("PrimitiveList") + ".Short")
              : named(element);
      case STRUCT -> named(element);
      case INTERFACE -> listOfCapabilities(of(element));
      // What a type parameter stands for decides how its list is laid out.
      case ANY_POINTER -> JavaType.pointer(Kind.ANY, imports.runtime("AnyPointer"));
      default ->
          JavaType.pointer(
              Kind.LIST, imports.runtime("PrimitiveList") + "." + Primitive.of(element).accessor());
    };
  }

  private boolean isLarge(Schema.Type.Reader enumeration) {
    return EnumGenerator.isLarge(references.schemas().node(enumeration.getEnum().getTypeId()));
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
        "",
        List.of());
  }

  private JavaType listOfCapabilities(JavaType element) {
    String list = imports.use("caprock.rpc.capnp", "CapabilityList");
    return new JavaType(
        Kind.CAPABILITY_LIST,
        null,
        list + ".Reader<" + element.reader() + ">",
        list + ".Builder<" + element.builder() + ">",
        "new " + list + ".Factory<>(" + element.factory() + ")",
        list + ".Factory",
        List.of(element.reader()));
  }

  /** The runtime's lists of lists hold only the runtime's own lists. */
  private JavaType listOfLists(JavaType inner) {
    if (inner.kind() == Kind.ANY) {
      return inner;
    }
    if (inner.kind() == Kind.CAPABILITY_LIST) {
      return listOfPointers(inner);
    }
    String list = imports.runtime("ListList");
    return new JavaType(
        Kind.LIST,
        null,
        list + ".Reader<" + inner.reader() + ">",
        list + ".Builder<" + inner.builder() + ">",
        "new " + list + ".Factory<>(" + inner.factory() + ")",
        list + ".Factory",
        List.of(inner.builder(), inner.reader()));
  }

  private JavaType listOfPointers(JavaType inner) {
    String list = imports.use(Constants.SCHEMA_PACKAGE, "PointerList");
    return new JavaType(
        Kind.CAPABILITY_LIST,
        null,
        list + ".Reader<" + inner.reader() + ">",
        list + ".Builder<" + inner.builder() + ">",
        "new " + list + ".Factory<>(" + inner.factory() + ")",
        list + ".Factory",
        List.of(inner.builder(), inner.reader()));
  }
}
