package caprock.rpc.capnp.compiler;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The imports of one source file. A class is imported when its simple name means nothing else in
 * the file; otherwise it is written out in full. Not safe for several threads.
 */
final class Imports {
  private final JavaFile own;
  private final Set<String> declared;
  private final Map<String, String> importedBySimpleName = new HashMap<>();

  /**
   * Imports for a file.
   *
   * @param own the file
   * @param declared simple names of every type that the file declares
   */
  Imports(JavaFile own, Set<String> declared) {
    this.own = own;
    this.declared = declared;
  }

  /** How the file refers to a top-level class. */
  String use(String packageName, String simpleName) {
    String full = packageName + "." + simpleName;
    if (declared.contains(simpleName)) {
      return full;
    }
    String already = importedBySimpleName.putIfAbsent(simpleName, full);
    return already == null || already.equals(full) ? simpleName : full;
  }

  /** How the file refers to the outer class of a file, which may be itself. */
  String outer(JavaFile file) {
    return file.equals(own) ? own.outerClass() : use(file.packageName(), file.outerClass());
  }

  /** How the file refers to a class of the Cap'n Proto runtime. */
  String runtime(String simpleName) {
    return use("org.capnproto", simpleName);
  }

  /** The import lines, sorted. */
  Iterable<String> lines() {
    Set<String> lines = new TreeSet<>();
    for (String full : importedBySimpleName.values()) {
      String from = full.substring(0, full.lastIndexOf('.'));
      if (!from.equals("java.lang") && !from.equals(own.packageName())) {
        lines.add("import " + full + ";");
      }
    }
    return lines;
  }
}
