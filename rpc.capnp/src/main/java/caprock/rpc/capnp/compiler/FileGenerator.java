package caprock.rpc.capnp.compiler;

import caprock.rpc.capnp.schema.Schema;
import java.util.List;

/** Writes the Java source of one schema file. */
final class FileGenerator {
  private FileGenerator() {}

  /** The source, ready to be written to {@link JavaFile#path()}. */
  static String source(Schemas schemas, Schema.Node.Reader node) {
    JavaFile target = schemas.file(node);
    Imports imports = new Imports(target, schemas.declaredBy(node));
    SourceWriter body = new SourceWriter();
    References references = new References(schemas, imports, target, node.getId(), List.of());
    FileContext file = new FileContext(schemas, imports, references, body);
    // Within comments: no line ends, no escapes.
    String name = node.getDisplayName().toString().replaceAll("[^ -~]|[\\\\*@{}]", "?");
    body.line("/** The types of {@code " + name + "}. */");
    body.line("@" + imports.use("caprock.rpc.capnp.annotation", "NullMarked"));
    body.open("public final class " + target.outerClass());
    body.method("private " + target.outerClass() + "()");
    new NestedGenerator(file).write(node, new NameScope(JavaNames.RESERVED_CONSTANTS));
    Constants.schema(file, node);
    body.close();
    return header(name, target, imports) + body;
  }

  private static String header(String name, JavaFile target, Imports imports) {
    StringBuilder out = new StringBuilder();
    out.append("// Generated from ").append(name).append(". Change the schema, not this file.\n");
    out.append("package ").append(target.packageName()).append(";\n\n");
    imports.lines().forEach(line -> out.append(line).append('\n'));
    return out.append('\n').toString();
  }
}
