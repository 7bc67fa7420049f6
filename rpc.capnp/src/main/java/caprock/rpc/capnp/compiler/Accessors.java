package caprock.rpc.capnp.compiler;

import caprock.rpc.capnp.compiler.JavaType.Kind;
import java.util.ArrayList;
import java.util.List;

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

  /** Writes the tests and the getter of a reader's slot. */
  void read(FieldModel field) {
    if (tests(field)) {
      getter(field, field.type().reader(), field.defaults());
    }
  }

  /**
   * Writes the tests and the getter of a builder's slot. The default of a pointer is copied into
   * the message first; the runtime cannot do that for structs and lists.
   */
  void build(FieldModel field) {
    if (!tests(field)) {
      return;
    }
    if (!field.type().isPointer() || field.defaults().isEmpty()) {
      getter(field, field.type().builder(), field.defaults());
      return;
    }
    head(field, field.type().builder());
    out.open("if (_pointerFieldIsNull(" + field.offset() + "))");
    List<String> copy = List.of(field.factory(), "" + field.offset(), defaultReader(field));
    out.call("_setPointerField", copy, ";");
    out.close();
    value(field, List.of());
    end();
  }

  private String defaultReader(FieldModel field) {
    String constant = field.defaults().get(0);
    if (constant.endsWith(".buffer")) {
      return constant.substring(0, constant.lastIndexOf('.'));
    }
    String support = file.imports().use(Constants.SCHEMA_PACKAGE, "EncodedBytes");
    return support + ".root(" + field.factory() + ", " + constant + ")";
  }

  /** Writes the tests; returns whether there is anything to get. */
  private boolean tests(FieldModel field) {
    is(field);
    if (field.type().kind() == Kind.VOID) {
      return false;
    }
    if (field.type().isPointer()) {
      String set = field.inUnion() ? field.isSet() + " && " : "";
      out.method(
          "public boolean has" + field.suffix() + "()",
          "return " + set + "!_pointerFieldIsNull(" + field.offset() + ");");
    }
    return true;
  }

  private void getter(FieldModel field, String java, List<String> defaults) {
    head(field, java);
    value(field, defaults);
    end();
  }

  private void head(FieldModel field, String java) {
    Javadoc.write(out, field.doc());
    out.open("public " + java + " get" + field.suffix() + "()");
  }

  private void end() {
    out.close();
    out.blank();
  }

  private void value(FieldModel field, List<String> defaults) {
    JavaType type = field.type();
    List<String> arguments = new ArrayList<>();
    arguments.add("" + field.offset());
    arguments.addAll(defaults);
    switch (type.kind()) {
      case PRIMITIVE ->
          out.call("return _get" + type.primitive().accessor() + "Field", arguments, ";");
      case ENUM ->
          out.call("return " + type.reader() + ".of(_getShortField", arguments, " & 0xffff);");
      default -> {
        arguments.add(0, field.factory());
        out.call("return _getPointerField", arguments, ";");
      }
    }
  }
}
