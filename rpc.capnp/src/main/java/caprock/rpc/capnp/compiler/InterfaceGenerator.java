package caprock.rpc.capnp.compiler;

import caprock.rpc.capnp.schema.Schema;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Writes the class of one interface, with everything nested in it. */
final class InterfaceGenerator {
  /** So many constants fit in a class's initializer, which is one method of at most 64 KiB. */
  private static final int MAX_METHODS = 1500;

  private final FileContext file;
  private final SourceWriter out;
  private final RpcClasses rpc;
  private final Schema.Node.Reader node;
  private final String name;

  InterfaceGenerator(FileContext file, Schema.Node.Reader node) {
    this.file = file.within(node.getId());
    this.out = file.out();
    this.rpc = new RpcClasses(file.imports());
    this.node = node;
    this.name = file.schemas().simpleName(node.getId());
  }

  /** Writes the class. */
  void write() {
    MethodModels models = new MethodModels(file);
    List<Schema.Node.Reader> interfaces = models.interfaces(node);
    List<List<MethodModel>> methods = new ArrayList<>();
    interfaces.forEach(each -> methods.add(models.of(each)));
    if (methods.get(0).size() > MAX_METHODS) {
      throw new GeneratorException(
          node.getDisplayName()
              + " has "
              + methods.get(0).size()
              + " methods; a Java class holds "
              + MAX_METHODS
              + ". Split the interface.");
    }
    Javadoc.ofClass(out, file.schemas().doc(node.getId()), "interface", name);
    out.open("public static final class " + name);
    constants(methods.get(0));
    out.method("private " + name + "()");
    out.line("/** Makes a reference to an object of this process. */");
    out.method("public static Client serve(Server server)", "return factory.serve(server);");
    new ClientGenerator(file).write(interfaces, methods);
    new ServerGenerator(file).write(interfaces, methods);
    implicitStructs();
    new NestedGenerator(file).write(node, constantScope());
    Constants.schema(file, node);
    out.close();
    out.blank();
  }

  private void constants(List<MethodModel> methods) {
    String factory = rpc.base("CapabilityFactory");
    out.line("/** The id of the interface. */");
    out.line("public static final long TYPE_ID = 0x" + Long.toHexString(node.getId()) + "L;");
    out.blank();
    out.line("/** Reads, writes and makes references. */");
    out.line("public static final " + factory + "<Client> factory =");
    out.line("    new " + factory + "<>(TYPE_ID, Client::new);");
    out.blank();
    String type = methods.isEmpty() ? "" : rpc.base("Method");
    for (MethodModel method : methods) {
      out.line("/** The method {@code " + method.schemaName() + "}. */");
      out.line("public static final " + type + " " + method.constant() + " =");
      List<String> facts =
          List.of(
              "TYPE_ID",
              "" + method.ordinal(),
              Constants.quoted(method.interfaceName()),
              Constants.quoted(method.schemaName()),
              "" + method.streaming(),
              "" + method.holding());
      out.call("    new " + type, facts, ";");
      out.blank();
    }
  }

  private NameScope constantScope() {
    Set<String> taken = new HashSet<>(JavaNames.RESERVED_CONSTANTS);
    taken.addAll(MethodModels.constants(node));
    return new NameScope(taken);
  }

  /** The structs that the compiler made from lists of parameters and results. */
  private void implicitStructs() {
    for (Schema.Method.Reader method : node.getInterface().getMethods()) {
      for (long id : new long[] {method.getParamStructType(), method.getResultStructType()}) {
        Schema.Node.Reader struct = file.schemas().node(id);
        if (struct.getScopeId() == 0) {
          new StructGenerator(file, struct).write();
        }
      }
    }
  }
}
