package caprock.rpc.capnp.compiler;

import caprock.rpc.capnp.schema.Schema;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Names the classes of one file, from the outside in. A class may not have the name of one around
 * it, nor of one that every generated class has; such a name gets an underscore.
 */
final class NodeNamer {
  private final Schemas schemas;
  private final long file;
  private final String outerClass;

  NodeNamer(Schemas schemas, long file, String outerClass) {
    this.schemas = schemas;
    this.file = file;
    this.outerClass = outerClass;
  }

  /** Names everything declared within a node. */
  void name(Schema.Node.Reader node, List<String> path) {
    Set<String> reserved = new HashSet<>(JavaNames.RESERVED_TYPES);
    reserved.addAll(path);
    reserved.add(outerClass);
    NameScope scope = new NameScope(reserved);
    for (Schema.Node.NestedNode.Reader nested : node.getNestedNodes()) {
      if (schemas.has(nested.getId()) && isType(schemas.node(nested.getId()))) {
        put(nested.getId(), nested.getName().toString(), scope, path);
      }
    }
    if (node.isStruct()) {
      for (Schema.Field.Reader field : node.getStruct().getFields()) {
        if (field.isGroup()) {
          put(field.getGroup().getTypeId(), field.getName().toString(), scope, path);
        }
      }
    } else if (node.isInterface()) {
      for (Schema.Method.Reader method : node.getInterface().getMethods()) {
        String name = method.getName().toString();
        implicit(method.getParamStructType(), name + "Params", scope, path);
        implicit(method.getResultStructType(), name + "Results", scope, path);
      }
    }
  }

  private static boolean isType(Schema.Node.Reader node) {
    return node.isStruct() || node.isEnum() || node.isInterface();
  }

  /** A struct that the compiler made from a list of parameters belongs to the interface. */
  private void implicit(long id, String name, NameScope scope, List<String> path) {
    if (schemas.node(id).getScopeId() == 0) {
      put(id, name, scope, path);
    }
  }

  private void put(long id, String name, NameScope scope, List<String> path) {
    List<String> own = new ArrayList<>(path);
    own.add(scope.claim(JavaNames.type(name)));
    schemas.put(id, file, own);
    name(schemas.node(id), own);
  }
}
