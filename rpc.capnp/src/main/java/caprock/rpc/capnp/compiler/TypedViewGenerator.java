package caprock.rpc.capnp.compiler;

import caprock.rpc.capnp.annotation.Nullable;
import caprock.rpc.capnp.compiler.TypeParameters.Parameter;
import caprock.rpc.capnp.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Writes views of a generic struct with its type parameters known: TypedReader and TypedBuilder.
 * The plain reader and builder show what is of a type parameter as an AnyPointer.
 */
final class TypedViewGenerator {
  private final FileContext file;
  private final SourceWriter out;
  private final Schema.Node.Reader node;
  private final List<Parameter> parameters;

  TypedViewGenerator(FileContext file, Schema.Node.Reader node) {
    this.file = file;
    this.out = file.out();
    this.node = node;
    this.parameters = file.schemas().typeParameters().of(node.getId());
  }

  /** Writes the method of a reader or builder that makes the view. */
  void method(boolean reader) {
    if (parameters.isEmpty()) {
      return;
    }
    String view = reader ? "TypedReader" : "TypedBuilder";
    List<String> values = new ArrayList<>(List.of("this"));
    parameters.forEach(parameter -> values.add(variable(parameter)));
    out.line("/** A view with the type parameters known. */");
    String head =
        "public <" + variables(reader) + "> " + view + "<" + variables(reader) + "> typed";
    out.open(head, declarations(reader), "");
    out.line("return new " + view + "<>(" + String.join(", ", values) + ");");
    out.close();
    out.blank();
  }

  /** Writes the views. */
  void write() {
    if (!parameters.isEmpty()) {
      view(true);
      view(false);
    }
  }

  private void view(boolean reader) {
    String plain = reader ? "Reader" : "Builder";
    String name = "Typed" + plain;
    out.line("/** A " + (reader ? "reader" : "builder") + " with the type parameters known. */");
    out.open("public static final class " + name + "<" + variables(reader) + ">");
    out.line("private final " + plain + " untyped;");
    declarations(reader).forEach(each -> out.line("private final " + each + ";"));
    out.blank();
    List<String> arguments = new ArrayList<>(List.of(plain + " untyped"));
    arguments.addAll(declarations(reader));
    out.open("private " + name, arguments, "");
    out.line("this.untyped = untyped;");
    parameters.forEach(p -> out.line("this." + variable(p) + " = " + variable(p) + ";"));
    out.close();
    out.blank();
    out.line("/** The same with AnyPointers. */");
    out.method("public " + plain + " untyped()", "return untyped;");
    for (Schema.Field.Reader field : node.getStruct().getFields()) {
      field(field, reader);
    }
    out.close();
    out.blank();
  }

  private void field(Schema.Field.Reader field, boolean reader) {
    String suffix = JavaNames.accessor(field.getName().toString());
    if (field.isGroup()) {
      long group = field.getGroup().getTypeId();
      List<Parameter> needed = file.schemas().typeParameters().of(group);
      nested(suffix, group, needed.stream().map(p -> own(p, reader)).toList(), reader);
      return;
    }
    Schema.Type.Reader type = field.getSlot().getType();
    Parameter parameter = file.schemas().typeParameters().parameter(type);
    if (parameter != null) {
      accessors(suffix, parameter, reader);
    } else if (type.isStruct()) {
      long struct = type.getStruct().getTypeId();
      nested(suffix, struct, arguments(type.getStruct(), reader), reader);
    }
  }

  private void accessors(String suffix, Parameter parameter, boolean reader) {
    String variable = variable(parameter);
    String type = parameter.name() + (reader ? "R" : "B");
    String get = "untyped.get" + suffix + "()";
    out.method(
        "public " + type + " get" + suffix + "()", "return " + get + ".getAs(" + variable + ");");
    if (!reader) {
      String init = "untyped.init" + suffix + "()";
      out.method(
          "public " + type + " init" + suffix + "(int size)",
          "return " + init + ".initAs(" + variable + ", size);");
      out.method(
          "public void set" + suffix + "(" + parameter.name() + "R value)",
          init + ".setAs(" + variable + ", value);");
    }
  }

  private void nested(String suffix, long struct, List<Argument> arguments, boolean reader) {
    if (arguments.isEmpty()) {
      return;
    }
    String view = view(struct, arguments, reader);
    String values = String.join(", ", arguments.stream().map(Argument::value).toList());
    for (String verb : reader ? List.of("get") : List.of("get", "init")) {
      out.method(
          "public " + view + " " + verb + suffix + "()",
          "return untyped." + verb + suffix + "().typed(" + values + ");");
    }
  }

  /**
   * Writes the typed getter of a field whose type is a generic struct with its parameters bound,
   * for the plain reader or builder.
   */
  static void bound(FileContext file, Schema.Field.Reader field, boolean reader) {
    if (field.isGroup() || !field.getSlot().getType().isStruct()) {
      return;
    }
    Schema.Type.Struct.Reader type = field.getSlot().getType().getStruct();
    TypedViewGenerator plain = new TypedViewGenerator(file, file.schemas().node(type.getTypeId()));
    List<Argument> arguments = plain.arguments(type, reader);
    if (arguments.isEmpty() || arguments.stream().anyMatch(Argument::open)) {
      return;
    }
    String suffix = JavaNames.accessor(field.getName().toString());
    SourceWriter out = file.out();
    out.line("/** The same with the type parameters known. */");
    out.open(
        "public " + plain.view(type.getTypeId(), arguments, reader) + " get" + suffix + "Typed()");
    List<String> values = arguments.stream().map(Argument::value).toList();
    out.call("return get" + suffix + "().typed", values, ";");
    out.close();
    out.blank();
  }

  /**
   * What a type parameter of a nested struct stands for.
   *
   * @param types the type arguments of the view
   * @param value the factory to hand to the view
   * @param open whether it is a type parameter again
   */
  private record Argument(String types, String value, boolean open) {}

  private List<Argument> arguments(Schema.Type.Struct.Reader type, boolean reader) {
    List<Argument> arguments = new ArrayList<>();
    for (Parameter parameter : file.schemas().typeParameters().of(type.getTypeId())) {
      if (TypeParameters.inherited(type.getBrand(), parameter)) {
        arguments.add(own(parameter, reader));
      } else {
        arguments.add(argument(TypeParameters.binding(type.getBrand(), parameter), reader));
      }
    }
    return arguments;
  }

  private Argument argument(Schema.Type.@Nullable Reader type, boolean reader) {
    Parameter parameter = file.schemas().typeParameters().parameter(type);
    if (parameter != null) {
      return own(parameter, reader);
    }
    JavaType java =
        type == null
            ? JavaType.pointer(JavaType.Kind.ANY, file.runtime("AnyPointer"))
            : file.types().of(type);
    if (java.kind() == JavaType.Kind.CAPABILITY_LIST) {
      // No factory copies such a list, so there is none to hand on.
      java = JavaType.pointer(JavaType.Kind.ANY, file.runtime("AnyPointer"));
    }
    if (reader) {
      return new Argument(java.reader(), java.factory(), false);
    }
    return new Argument(java.builder() + ", " + java.reader(), pointerType(java, type), false);
  }

  /** An expression for a type argument that can be handed on. */
  private String pointerType(JavaType java, Schema.Type.@Nullable Reader type) {
    if (type != null
        && type.isStruct()
        && file.schemas().needsDeepCopy(type.getStruct().getTypeId())) {
      return file.references().to(type.getStruct().getTypeId()) + ".pointerType()";
    }
    String of = file.imports().use(Constants.SCHEMA_PACKAGE, "PointerType") + ".of";
    if (java.kind() == JavaType.Kind.ANY) {
      String deepCopy = new RpcClasses(file.imports()).base("DeepCopy");
      return of + "(" + java.factory() + ", " + deepCopy + ".any())";
    }
    return of + "(" + java.factory() + ")";
  }

  private Argument own(Parameter parameter, boolean reader) {
    String types = parameter.name() + (reader ? "R" : "B, " + parameter.name() + "R");
    return new Argument(types, variable(parameter), true);
  }

  private String view(long struct, List<Argument> arguments, boolean reader) {
    return file.references().to(struct)
        + (reader ? ".TypedReader<" : ".TypedBuilder<")
        + String.join(", ", arguments.stream().map(Argument::types).toList())
        + ">";
  }

  private String variables(boolean reader) {
    return String.join(
        ", ",
        parameters.stream()
            .flatMap(
                p -> reader ? Stream.of(p.name() + "R") : Stream.of(p.name() + "B", p.name() + "R"))
            .toList());
  }

  private List<String> declarations(boolean reader) {
    List<String> declarations = new ArrayList<>();
    for (Parameter p : parameters) {
      String type =
          reader
              ? file.runtime("FromPointerReader") + "<" + p.name() + "R>"
              : file.imports().use(Constants.SCHEMA_PACKAGE, "PointerType")
                  + "<"
                  + p.name()
                  + "B, "
                  + p.name()
                  + "R>";
      declarations.add(type + " " + variable(p));
    }
    return declarations;
  }

  private static String variable(Parameter parameter) {
    String name = parameter.name();
    return JavaNames.method(Character.toLowerCase(name.charAt(0)) + name.substring(1)) + "Type";
  }
}
