package caprock.rpc.capnp.compiler;

import caprock.rpc.capnp.annotation.Nullable;

/**
 * How values of a schema type look in the Java of one file.
 *
 * @param kind which of the accessor shapes they have
 * @param primitive for {@link Kind#PRIMITIVE} only
 * @param reader the Java type in a reader
 * @param builder the Java type in a builder
 * @param factory an expression for the factory that makes both; empty for what is no pointer
 * @param factoryType the factory's Java type when the expression makes a new one, else empty
 */
record JavaType(
    Kind kind,
    @Nullable Primitive primitive,
    String reader,
    String builder,
    String factory,
    String factoryType) {

  /** The shapes that accessors have. */
  enum Kind {
    VOID,
    PRIMITIVE,
    ENUM,
    TEXT,
    DATA,
    STRUCT,
    LIST,
    ANY
  }

  /** Whether values are in the pointer section. */
  boolean isPointer() {
    return kind.compareTo(Kind.TEXT) >= 0;
  }

  static JavaType value(Kind kind, @Nullable Primitive primitive, String java) {
    return new JavaType(kind, primitive, java, java, "", "");
  }

  /** A class that has nested Reader and Builder classes and a constant {@code factory}. */
  static JavaType pointer(Kind kind, String java) {
    String factory = java + ".factory";
    return new JavaType(kind, null, java + ".Reader", java + ".Builder", factory, "");
  }
}
