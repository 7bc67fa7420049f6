package caprock.rpc.capnp.compiler;

import caprock.rpc.capnp.schema.Schema;
import java.util.List;

/** Writes the nested class Client of an interface. */
final class ClientGenerator {
  private final FileContext file;
  private final SourceWriter out;
  private final RpcClasses rpc;

  ClientGenerator(FileContext file) {
    this.file = file;
    this.out = file.out();
    this.rpc = new RpcClasses(file.imports());
  }

  /** Writes the class, with the requests of every interface. */
  void write(List<Schema.Node.Reader> interfaces, List<List<MethodModel>> methods) {
    out.line("/** Calls an object. */");
    out.open("public static final class Client extends " + rpc.base("Capability"));
    out.line("/** For the library. */");
    out.method("public Client(Ref ref)", "super(ref);");
    NameScope casts = new NameScope(List.of());
    for (Schema.Node.Reader above : interfaces.subList(1, interfaces.size())) {
      String type = file.references().to(above.getId());
      String name = casts.claim("as" + file.schemas().simpleName(above.getId()));
      out.line("/** A new reference to the same object, as one of this superclass. */");
      out.method("public " + type + ".Client " + name + "()", "return as(" + type + ".factory);");
    }
    methods.forEach(ofOne -> ofOne.forEach(this::request));
    out.close();
    out.blank();
  }

  private void request(MethodModel method) {
    Javadoc.write(out, method.doc());
    String constant = method.interfaceClass() + "." + method.constant();
    if (method.streaming()) {
      String type = rpc.base("StreamRequest") + "<" + method.params() + ".Builder>";
      out.open("public " + type + " " + method.request() + "()");
      out.call("return newStreamRequest", List.of(constant, method.params() + ".factory"), ";");
      end();
      return;
    }
    String reader = method.results() + ".Reader";
    String promise = rpc.base("Promise");
    String promised = method.promised() ? method.results() + ".Promised" : promise;
    String send = method.promised() ? promised : promised + "<" + reader + ">";
    List<String> types = List.of(method.params() + ".Builder", reader, send);
    out.list("public " + rpc.base("Request") + "<", types, ">");
    out.open("    " + method.request() + "()");
    String params = method.params() + ".factory";
    String results = method.results() + ".factory";
    out.call("return newRequest", List.of(constant, params, results, promised + "::new"), ";");
    end();
  }

  private void end() {
    out.close();
    out.blank();
  }
}
