package caprock.rpc.capnp.compiler;

import caprock.rpc.capnp.schema.Schema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Flattens an interface: its own methods, then those of its superclasses, each interface once. When
 * two methods have one name, the one further away gets an underscore after it.
 */
final class MethodModels {
  /** Results of methods declared with {@code -> stream}; the language's own type. */
  private static final long STREAM_RESULT = 0x995f9a3377c0b16eL;

  private final FileContext file;
  private final NameScope names = new NameScope(List.of());

  MethodModels(FileContext file) {
    this.file = file;
  }

  /** The interface itself and all its superclasses, nearest first. */
  List<Schema.Node.Reader> interfaces(Schema.Node.Reader node) {
    Map<Long, Schema.Node.Reader> found = new LinkedHashMap<>();
    List<Schema.Node.Reader> level = List.of(node);
    while (!level.isEmpty()) {
      List<Schema.Node.Reader> above = new ArrayList<>();
      for (Schema.Node.Reader each : level) {
        if (found.putIfAbsent(each.getId(), each) == null) {
          for (Schema.Superclass.Reader superclass : each.getInterface().getSuperclasses()) {
            above.add(file.schemas().node(superclass.getId()));
          }
        }
      }
      level = above;
    }
    return List.copyOf(found.values());
  }

  /** The methods that an interface itself declares. */
  List<MethodModel> of(Schema.Node.Reader node) {
    String owner = file.references().to(node.getId());
    List<String> constants = constants(node);
    List<MethodModel> methods = new ArrayList<>();
    for (Schema.Method.Reader method : node.getInterface().getMethods()) {
      int ordinal = methods.size();
      String name = method.getName().toString();
      String unique = names.claim(name);
      long results = method.getResultStructType();
      boolean streaming = results == STREAM_RESULT;
      methods.add(
          new MethodModel(
              owner,
              node.getDisplayName().toString(),
              node.getId(),
              ordinal,
              name,
              JavaNames.method(unique),
              name + "Request" + unique.substring(name.length()),
              constants.get(ordinal),
              file.references().to(method.getParamStructType()),
              streaming ? "" : file.references().to(results),
              !streaming && file.schemas().hasPipeline(results),
              !streaming && file.schemas().capabilities().mayHold(results),
              file.schemas().memberDoc(node.getId(), ordinal)));
    }
    return methods;
  }

  /** Names of the constants of an interface's methods; they depend on the interface only. */
  static List<String> constants(Schema.Node.Reader node) {
    NameScope scope = new NameScope(JavaNames.RESERVED_CONSTANTS);
    List<String> constants = new ArrayList<>();
    for (Schema.Method.Reader method : node.getInterface().getMethods()) {
      constants.add(scope.claim(JavaNames.constant(method.getName().toString())));
    }
    return constants;
  }
}
