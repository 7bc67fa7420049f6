package caprock.rpc.capnp.compiler;

import caprock.rpc.capnp.schema.Schema;
import java.util.ArrayList;
import java.util.List;

/** Writes the nested class Server of an interface. */
final class ServerGenerator {
  /** Cases in one method, so that it stays small enough to be compiled well. */
  private static final int CASES = 256;

  private final FileContext file;
  private final SourceWriter out;
  private final RpcClasses rpc;

  ServerGenerator(FileContext file) {
    this.file = file;
    this.out = file.out();
    this.rpc = new RpcClasses(file.imports());
  }

  /** Writes the class, with the methods of every interface. */
  void write(List<Schema.Node.Reader> interfaces, List<List<MethodModel>> methods) {
    out.line(
        "/** An object that can be called. A method that is not overridden is unimplemented. */");
    out.open("public abstract static class Server extends " + rpc.base("CapabilityServer"));
    methods.forEach(ofOne -> ofOne.forEach(this::method));
    dispatch(interfaces);
    for (int i = 0; i < interfaces.size(); i++) {
      cases(i, interfaces.get(i), methods.get(i));
    }
    out.close();
    out.blank();
  }

  private void method(MethodModel method) {
    Javadoc.write(out, method.doc());
    String results = method.streaming() ? rpc.nothing() : method.results() + ".Builder";
    String context =
        rpc.base("CallContext") + "<" + method.params() + ".Reader, " + results + "> context";
    String head = "protected " + rpc.stage() + " " + method.name();
    out.open(head, List.of(context), " throws " + rpc.exception());
    out.line("return context.unimplemented();");
    out.close();
    out.blank();
  }

  private void dispatch(List<Schema.Node.Reader> interfaces) {
    out.line(file.override());
    List<String> parameters =
        List.of("long interfaceId", "int method", rpc.base("IncomingCall") + " call");
    String head = "protected " + rpc.nullable() + " " + rpc.stage() + " dispatch";
    out.open(head, parameters, " throws " + rpc.exception());
    for (int i = 0; i < interfaces.size(); i++) {
      String type = file.references().to(interfaces.get(i).getId());
      out.open("if (interfaceId == " + type + ".TYPE_ID)");
      out.line("return dispatch" + i + "(method, call);");
      out.close();
    }
    out.line("return call.unknownInterface(" + quotedName(interfaces.get(0)) + ");");
    out.close();
    out.blank();
  }

  /** The methods of one interface, in as many switches as it takes. */
  private void cases(int index, Schema.Node.Reader node, List<MethodModel> methods) {
    String unknown = "call.unknownMethod(" + quotedName(node) + ")";
    int parts = (methods.size() + CASES - 1) / CASES;
    if (parts == 0) {
      head("dispatch" + index);
      out.line("return " + unknown + ";");
      end();
      return;
    }
    for (int part = 0; part < parts; part++) {
      int from = part * CASES;
      int to = Math.min(methods.size(), from + CASES);
      head("dispatch" + index + (part == 0 ? "" : "_" + part));
      out.open("return switch (method)");
      for (MethodModel method : methods.subList(from, to)) {
        out.line("case " + method.ordinal() + " ->");
        String maker = method.streaming() ? "(call.streamContext" : "(call.context";
        out.indented(() -> out.call(method.name() + maker, context(method), ");"));
      }
      boolean last = part == parts - 1;
      String next = "dispatch" + index + "_" + (part + 1) + "(method, call)";
      out.line("default -> " + (last ? unknown : next) + ";");
      out.endExpression();
      end();
    }
  }

  private void head(String name) {
    List<String> parameters = List.of("int method", rpc.base("IncomingCall") + " call");
    String start = "private " + rpc.nullable() + " " + rpc.stage() + " " + name;
    out.open(start, parameters, " throws " + rpc.exception());
  }

  private void end() {
    out.close();
    out.blank();
  }

  /** The arguments of the library's method that makes a context. */
  private static List<String> context(MethodModel method) {
    List<String> arguments = new ArrayList<>();
    arguments.add(method.interfaceClass() + "." + method.constant());
    arguments.add(method.params() + ".factory");
    if (!method.streaming()) {
      arguments.add(method.results() + ".factory");
    }
    return arguments;
  }

  private static String quotedName(Schema.Node.Reader node) {
    return Constants.quoted(node.getDisplayName().toString());
  }
}
