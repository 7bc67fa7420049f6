package caprock.rpc.capnp.compiler;

import caprock.rpc.capnp.compiler.JavaType.Kind;
import caprock.rpc.capnp.schema.Schema;
import java.util.List;
import org.capnproto.AnyPointer;

/** Writes constants: those that a schema declares, and those that every class has. */
final class Constants {
  /** The package of the support classes that constants need. */
  static final String SCHEMA_PACKAGE = "caprock.rpc.capnp.schema";

  private Constants() {}

  /** Writes the constant {@code SCHEMA} of a class. */
  static void schema(FileContext file, Schema.Node.Reader node) {
    SourceWriter out = file.out();
    String type = file.imports().use(SCHEMA_PACKAGE, "SchemaNode");
    out.line("/** The schema of this type. */");
    out.line("public static final " + type + " SCHEMA =");
    out.continued(type + ".of(");
    out.indented(
        () -> {
          out.continued("0x" + Long.toHexString(node.getId()) + "L,");
          encoded(out, Encoder.node(node), ");");
        });
    out.blank();
  }

  /** Writes encoded lines as arguments of the call before. */
  static void encoded(SourceWriter out, List<String> lines, String end) {
    for (int i = 0; i < lines.size(); i++) {
      out.continued(lines.get(i) + (i == lines.size() - 1 ? end : ""));
    }
  }

  /** Writes a constant that the schema declares. */
  static void declared(FileContext file, Schema.Node.Reader node, String name) {
    if (node.getConst().getType().isVoid()) {
      return; // it has one value, which says nothing
    }
    Schema.Value.Reader value = node.getConst().getValue();
    JavaType type = file.types().of(node.getConst().getType());
    SourceWriter out = file.out();
    Javadoc.write(out, file.schemas().doc(node.getId()));
    String head = "public static final " + type.reader() + " " + name + " =";
    switch (type.kind()) {
      case PRIMITIVE -> out.line(head + " " + type.primitive().literal(value) + ";");
      case ENUM ->
          out.line(head + " " + type.reader() + ".of(" + (value.getEnum() & 0xffff) + ");");
      case TEXT, DATA -> out.line(head + " " + blob(file, type, value) + ";");
      case STRUCT -> pointer(file, head, type, value.getStruct());
      case LIST -> pointer(file, head, type, value.getList());
      default -> pointer(file, head, type, value.getAnyPointer());
    }
    out.blank();
  }

  private static void pointer(
      FileContext file, String head, JavaType type, AnyPointer.Reader value) {
    String support = file.imports().use(SCHEMA_PACKAGE, "EncodedBytes");
    SourceWriter out = file.out();
    out.line(head);
    out.continued(support + ".root(");
    out.indented(
        () -> {
          out.continued(type.factory() + ",");
          out.continued(support + ".segment(");
          out.indented(() -> encoded(out, Encoder.value(value), "));"));
        });
  }

  /** An expression for a text or data value. */
  static String blob(FileContext file, JavaType type, Schema.Value.Reader value) {
    if (type.kind() == Kind.TEXT) {
      return "new " + type.reader() + "(" + quoted(value.getText().toString()) + ")";
    }
    StringBuilder bytes = new StringBuilder();
    for (byte b : value.getData().toArray()) {
      bytes.append(bytes.length() == 0 ? "" : ", ").append(b);
    }
    return "new " + type.reader() + "(new byte[] {" + bytes + "})";
  }

  /** A string literal, in ASCII. */
  static String quoted(String text) {
    StringBuilder out = new StringBuilder("\"");
    for (char c : text.toCharArray()) {
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\n' -> out.append("\\n");
        case '\t' -> out.append("\\t");
        case '\r' -> out.append("\\r");
        default -> out.append(c < 0x20 || c > 0x7e ? unicode(c) : "" + c);
      }
    }
    return out.append('"').toString();
  }

  private static String unicode(char c) {
    String hex = Integer.toHexString(c);
    return "\\u" + "0".repeat(4 - hex.length()) + hex;
  }
}
