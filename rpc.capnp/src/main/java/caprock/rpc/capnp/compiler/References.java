package caprock.rpc.capnp.compiler;

import java.util.List;
import java.util.Set;

/**
 * How code within one class refers to generated classes: by the shortest name that Java resolves to
 * the right one, which depends on what the classes around declare.
 *
 * @param schemas the request
 * @param imports the file's imports
 * @param file the file
 * @param fileId the file's id
 * @param scope the simple names of the classes around, from the outside in, without the outer class
 */
record References(
    Schemas schemas, Imports imports, JavaFile file, long fileId, List<String> scope) {

  /** Nested classes that generated ones inherit; in there a bare name would mean these. */
  static final Set<String> INHERITED = Set.of("Factory", "Ref", "Source");

  /** A reference to the class of a node. */
  String to(long id) {
    List<String> path = schemas.path(id);
    JavaFile target = schemas.fileOf(id);
    if (target.equals(file)) {
      for (int from = path.size() - 1; from >= 0; from--) {
        if (resolves(path, from)) {
          return String.join(".", path.subList(from, path.size()));
        }
      }
    }
    return imports.outer(target) + "." + String.join(".", path);
  }

  /** The same for code within the class of a node. */
  References within(long id) {
    return new References(schemas, imports, file, fileId, schemas.path(id));
  }

  /** Whether the name at an index of a path, used here, finds the class at that index. */
  private boolean resolves(List<String> path, int index) {
    String first = path.get(index);
    if (INHERITED.contains(first)) {
      return false;
    }
    for (int depth = scope.size(); depth >= 0; depth--) {
      List<String> around = scope.subList(0, depth);
      if (schemas.declares(fileId, around, first)) {
        return around.equals(path.subList(0, index));
      }
    }
    return false;
  }
}
