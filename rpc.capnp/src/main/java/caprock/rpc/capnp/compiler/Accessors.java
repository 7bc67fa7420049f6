package caprock.rpc.capnp.compiler;

import caprock.rpc.capnp.compiler.JavaType.Kind;

/** Writes the methods that readers and builders have in common. */
final class Accessors {
  private final FileContext file;
  private final SourceWriter out;

  Accessors(FileContext file) {
    this.file = file;
    this.out = file.out();
  }

  /** Writes the method that tells which member of the union is set. */
  void which(int offset) {
    out.line("/** Which member of the union is set. */");
    out.method("public Which which()", "return Which.of(_getShortField(" + offset + ") & 0xffff);");
  }

  /** Writes the test for one member of the union, if the field is one. */
  void is(FieldModel field) {
    if (field.inUnion()) {
      out.method("public boolean is" + field.suffix() + "()", "return " + field.isSet() + ";");
    }
  }

  /** Writes the tests and the getter of a slot. */
  void get(FieldModel field, String java) {
    is(field);
    if (field.type().kind() == Kind.VOID) {
      return;
    }
    if (field.type().isPointer()) {
      String set = field.inUnion() ? field.isSet() + " && " : "";
      out.method(
          "public boolean has" + field.suffix() + "()",
          "return " + set + "!_pointerFieldIsNull(" + field.offset() + ");");
    }
    Javadoc.write(out, field.doc());
    String head = "public " + java + " get" + field.suffix() + "()";
    out.method(head, "return " + value(field) + ";");
  }

  private String value(FieldModel field) {
    JavaType type = field.type();
    String arguments = field.offset() + field.defaultArguments();
    return switch (type.kind()) {
      case PRIMITIVE -> "_get" + type.primitive().accessor() + "Field(" + arguments + ")";
      case ENUM -> type.reader() + ".of(_getShortField(" + arguments + ") & 0xffff)";
      default -> "_getPointerField(" + field.factory() + ", " + arguments + ")";
    };
  }
}
