package caprock.rpc.capnp.compiler;

import caprock.rpc.capnp.annotation.Nullable;
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
      Javadoc.write(out, withSign(field));
      getter(field, field.slot().type().reader(), field.slot().defaults());
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
    Javadoc.write(out, field.doc());
    if (!field.slot().type().isPointer()) {
      getter(field, field.slot().type().builder(), field.slot().defaults());
      return;
    }
    head(field, field.slot().type().builder());
    if (!field.slot().defaults().isEmpty()) {
      out.open("if (_pointerFieldIsNull(" + field.slot().offset() + "))");
      List<String> copy =
          List.of(field.slot().factory(), "" + field.slot().offset(), defaultReader(field));
      out.call("_setPointerField", copy, ";");
      out.close();
    }
    if (field.slot().guard().isEmpty()) {
      value(field, List.of());
    } else {
      List<String> place =
          List.of(field.slot().factory(), "segment", "pointers + " + field.slot().offset());
      out.call("return " + field.slot().guard(), place, ";");
    }
    end();
  }

  /** What the schema says, and how to see numbers that Java's type shows as negative. */
  private static @Nullable String withSign(FieldModel field) {
    Primitive primitive = field.slot().type().primitive();
    if (primitive == null || primitive.unsigned().isEmpty()) {
      return field.doc();
    }
    String hint = "Unsigned: see " + primitive.unsigned() + ".";
    return field.doc() == null ? hint : field.doc() + "\n\n" + hint;
  }

  private String defaultReader(FieldModel field) {
    String constant = field.slot().defaults().get(0);
    if (constant.endsWith(".buffer")) {
      return constant.substring(0, constant.lastIndexOf('.'));
    }
    String support = file.imports().use(Constants.SCHEMA_PACKAGE, "EncodedBytes");
    return support + ".root(" + field.slot().factory() + ", " + constant + ")";
  }

  /** Writes the tests; returns whether there is anything to get. */
  private boolean tests(FieldModel field) {
    is(field);
    if (field.slot().type().kind() == Kind.VOID) {
      return false;
    }
    if (field.slot().type().isPointer()) {
      String set = field.inUnion() ? field.isSet() + " && " : "";
      out.method(
          "public boolean has" + field.suffix() + "()",
          "return " + set + "!_pointerFieldIsNull(" + field.slot().offset() + ");");
    }
    return true;
  }

  private void getter(FieldModel field, String java, List<String> defaults) {
    head(field, java);
    value(field, defaults);
    end();
  }

  private void head(FieldModel field, String java) {
    out.open("public " + java + " get" + field.suffix() + "()");
  }

  private void end() {
    out.close();
    out.blank();
  }

  private void value(FieldModel field, List<String> defaults) {
    JavaType type = field.slot().type();
    List<String> arguments = new ArrayList<>();
    arguments.add("" + field.slot().offset());
    arguments.addAll(defaults);
    switch (type.kind()) {
      case PRIMITIVE ->
          out.call("return _get" + type.primitive().accessor() + "Field", arguments, ";");
      case ENUM ->
          out.call("return " + type.reader() + ".of(_getShortField", arguments, " & 0xffff);");
      default -> {
        arguments.add(0, field.slot().factory());
        out.call("return _getPointerField", arguments, ";");
      }
    }
  }
}
