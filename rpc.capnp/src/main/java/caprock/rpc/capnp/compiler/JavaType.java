package caprock.rpc.capnp.compiler;

import caprock.rpc.capnp.annotation.Nullable;
import java.util.List;

/**
 * How values of a schema type look in the Java of one file.
 *
 * @param kind which of the accessor shapes they have
 * @param primitive for {@link Kind#PRIMITIVE} only
 * @param reader the Java type in a reader
 * @param builder the Java type in a builder
 * @param factory an expression for the factory that makes both; empty for what is no pointer
 * @param factoryClass the factory's class when the expression makes a new one, else empty
 * @param factoryArguments that class's type arguments
 */
record JavaType(
    Kind kind,
    @Nullable Primitive primitive,
    String reader,
    String builder,
    String factory,
    String factoryClass,
    List<String> factoryArguments) {

  /** The shapes that accessors have. */
  enum Kind {
    VOID,
    PRIMITIVE,
    ENUM,
    TEXT,
    DATA,
    STRUCT,
    LIST,
    CAPABILITY_LIST,
    CAPABILITY,
    ANY
  }

  /** Whether values are in the pointer section. */
  boolean isPointer() {
    return kind.compareTo(Kind.TEXT) >= 0;
  }

  static JavaType value(Kind kind, @Nullable Primitive primitive, String java) {
    return new JavaType(kind, primitive, java, java, "", "", List.of());
  }

  /** An interface's class. */
  static JavaType capability(String java) {
    String client = java + ".Client";
    return new JavaType(Kind.CAPABILITY, null, client, client, java + ".factory", "", List.of());
  }

  /** A class that has nested Reader and Builder classes and a constant {@code factory}. */
  static JavaType pointer(Kind kind, String java) {
    String factory = java + ".factory";
    return new JavaType(kind, null, java + ".Reader", java + ".Builder", factory, "", List.of());
  }
}
