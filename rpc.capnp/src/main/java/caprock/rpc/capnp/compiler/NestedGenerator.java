package caprock.rpc.capnp.compiler;

import caprock.rpc.capnp.schema.Schema;

/** Writes the declarations nested in a node, each with the generator for its kind. */
final class NestedGenerator {
  private final FileContext file;

  NestedGenerator(FileContext file) {
    this.file = file;
  }

  /**
   * Writes what a node declares.
   *
   * @param constants the names of constants that are taken in the class around
   */
  void write(Schema.Node.Reader node, NameScope constants) {
    for (Schema.Node.NestedNode.Reader nested : node.getNestedNodes()) {
      if (file.schemas().has(nested.getId())) {
        String name = nested.getName().toString();
        one(file.schemas().node(nested.getId()), name, constants);
      }
    }
  }

  private void one(Schema.Node.Reader node, String name, NameScope constants) {
    switch (node.which()) {
      case STRUCT -> new StructGenerator(file, node).write();
      case INTERFACE -> new InterfaceGenerator(file, node).write();
      case ENUM -> new EnumGenerator(file).declared(node);
      case CONST -> Constants.declared(file, node, constants.claim(JavaNames.constant(name)));
      default -> {} // a file is never nested, and annotations say nothing at run time
    }
  }
}
