package caprock.rpc.capnp.compiler;

import caprock.rpc.capnp.annotation.Nullable;
import caprock.rpc.capnp.schema.Schema;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Every node of a request, and the Java name of each: first the file, then the way down through the
 * nested classes. Not safe for several threads.
 */
final class Schemas {
  /** The deepest that declarations may nest; the request comes from outside. */
  private static final int MAX_DEPTH = 64;

  private final Map<Long, Schema.Node.Reader> nodes = new LinkedHashMap<>();
  private final Map<Long, Schema.Node.SourceInfo.Reader> sources = new HashMap<>();
  private final Map<Long, List<String>> paths = new HashMap<>();
  private final Map<Long, Long> fileOf = new HashMap<>();
  private final Map<Long, Map<List<String>, Set<String>>> declared = new HashMap<>();
  private final Capabilities capabilities = new Capabilities(this);
  private final TypeParameters typeParameters = new TypeParameters(this);
  private final FileNames files;

  Schemas(Schema.CodeGeneratorRequest.Reader request, Options options) {
    files = new FileNames(options);
    for (Schema.Node.Reader node : request.getNodes()) {
      nodes.put(node.getId(), node);
    }
    for (Schema.Node.SourceInfo.Reader source : request.getSourceInfo()) {
      sources.put(source.getId(), source);
    }
    for (Schema.Node.Reader node : request.getNodes()) {
      if (node.isFile()) {
        new NodeNamer(this, node.getId(), FileNames.outerClass(node)).name(node, List.of());
      }
    }
  }

  /**
   * A node of the request.
   *
   * @throws GeneratorException if the request lacks it
   */
  Schema.Node.Reader node(long id) {
    Schema.Node.Reader node = nodes.get(id);
    if (node == null) {
      throw new GeneratorException(
          "The request lacks node @0x"
              + Long.toHexString(id)
              + ", which another one refers to. Make the request again with capnp compile -o-.");
    }
    return node;
  }

  /** Whether the request holds a node. */
  boolean has(long id) {
    return nodes.containsKey(id);
  }

  /** Where the types of a file go. */
  JavaFile file(Schema.Node.Reader file) {
    return files.of(file);
  }

  /** The simple names of all classes that a file declares, its outer class included. */
  Set<String> declaredBy(Schema.Node.Reader file) {
    Set<String> names = new HashSet<>(JavaNames.RESERVED_TYPES);
    names.add(FileNames.outerClass(file));
    declared.getOrDefault(file.getId(), Map.of()).values().forEach(names::addAll);
    return names;
  }

  /** The simple name of a node's class within its parent. */
  String simpleName(long id) {
    List<String> path = path(id);
    return path.get(path.size() - 1);
  }

  /** The simple names of a node's class and of those around it, without the outer class. */
  List<String> path(long id) {
    List<String> path = paths.get(id);
    if (path == null) {
      throw new GeneratorException(
          "Node @0x"
              + Long.toHexString(id)
              + " ("
              + node(id).getDisplayName()
              + ") is in no file of the request. Make the request again with capnp compile -o-.");
    }
    return path;
  }

  /** The Java file that holds a node's class. */
  JavaFile fileOf(long id) {
    return files.of(node(fileOf.get(id)));
  }

  /** Whether a class, given by its path, declares a nested class of this name. */
  boolean declares(long file, List<String> path, String name) {
    return declared.getOrDefault(file, Map.of()).getOrDefault(path, Set.of()).contains(name);
  }

  /** Which structs depend on type parameters. */
  TypeParameters typeParameters() {
    return typeParameters;
  }

  /** Which structs can hold capabilities. */
  Capabilities capabilities() {
    return capabilities;
  }

  /** Whether a struct has a class for pipelining: whether there is a capability to pipeline on. */
  boolean hasPipeline(long struct) {
    return !FileNames.isBelowRpc(fileOf.get(struct)) && capabilities.canPipeline(struct);
  }

  /** Whether copying a struct takes more than the runtime knows: it may hold capabilities. */
  boolean needsDeepCopy(long struct) {
    return !FileNames.isBelowRpc(fileOf.get(struct)) && capabilities.mayHold(struct);
  }

  /** The doc comment of a node, or null. */
  @Nullable
  String doc(long id) {
    Schema.Node.SourceInfo.Reader source = sources.get(id);
    return source == null || !source.hasDocComment() ? null : source.getDocComment().toString();
  }

  /** The doc comment of a node's field, enumerant or method, or null. */
  @Nullable
  String memberDoc(long id, int index) {
    Schema.Node.SourceInfo.Reader source = sources.get(id);
    if (source == null || index >= source.getMembers().size()) {
      return null;
    }
    Schema.Node.SourceInfo.Member.Reader member = source.getMembers().get(index);
    return member.hasDocComment() ? member.getDocComment().toString() : null;
  }

  /** Records the name of a node. */
  void put(long id, long file, List<String> path) {
    if (path.size() > MAX_DEPTH) {
      throw new GeneratorException(
          "Declarations nest deeper than " + MAX_DEPTH + ": " + String.join(".", path) + ".");
    }
    paths.put(id, List.copyOf(path));
    int last = path.size() - 1;
    declared
        .computeIfAbsent(file, f -> new HashMap<>())
        .computeIfAbsent(List.copyOf(path.subList(0, last)), p -> new HashSet<>())
        .add(path.get(last));
    fileOf.put(id, file);
  }
}
