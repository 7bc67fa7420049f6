package caprock.rpc.capnp.compiler;

import caprock.rpc.capnp.schema.Schema;
import java.util.HashMap;
import java.util.Map;

/** Decides the package and outer class of each schema file. Not safe for several threads. */
final class FileNames {
  private static final long PACKAGE = 0x9ee4c8f803b3b596L;
  private static final long OUTER_CLASS = 0x9b066bb4881f7cd3L;

  /** Files that come with every Cap'n Proto installation, whose Java is in this library. */
  private static final Map<Long, JavaFile> BUILT_IN =
      Map.of(
          0xa93fc509624c72d9L, new JavaFile("caprock.rpc.capnp.schema", "Schema"),
          0xb312981b2552a250L, new JavaFile("caprock.rpc.capnp.protocol", "Rpc"),
          0xa184c7885cdaf2a1L, new JavaFile("caprock.rpc.capnp.protocol", "RpcTwoparty"));

  /**
   * Whether a file's classes are below the RPC layer, which is built on them. They hold
   * AnyPointers, but do without pipelines and copies of capabilities.
   */
  static boolean isBelowRpc(long file) {
    return BUILT_IN.containsKey(file);
  }

  private final Options options;
  private final Map<Long, JavaFile> files = new HashMap<>();

  FileNames(Options options) {
    this.options = options;
  }

  /**
   * Where a file's types go.
   *
   * @throws GeneratorException if nothing says which package
   */
  JavaFile of(Schema.Node.Reader file) {
    return files.computeIfAbsent(file.getId(), id -> decide(file));
  }

  /** The simple name of a file's outer class. */
  static String outerClass(Schema.Node.Reader file) {
    String otherwise = JavaNames.outerClass(file.getDisplayName().toString());
    return annotation(file, OUTER_CLASS, otherwise);
  }

  private JavaFile decide(Schema.Node.Reader file) {
    String name = file.getDisplayName().toString();
    String chosen = options.packages().get(name);
    chosen = chosen != null ? chosen : annotation(file, PACKAGE, "");
    if (chosen.isEmpty() && BUILT_IN.containsKey(file.getId())) {
      return BUILT_IN.get(file.getId());
    }
    if (chosen.isEmpty() && options.defaultPackage() != null) {
      chosen = options.defaultPackage();
    }
    if (!JavaNames.isPackage(chosen)) {
      throw new GeneratorException(
          "No Java package for '"
              + name
              + "' (it says '"
              + chosen
              + "'). Annotate the file with"
              + " $Java.package(\"…\"), or pass --package or --package-of.");
    }
    return new JavaFile(chosen, outerClass(file));
  }

  private static String annotation(Schema.Node.Reader file, long id, String otherwise) {
    for (Schema.Annotation.Reader annotation : file.getAnnotations()) {
      if (annotation.getId() == id) {
        return annotation.getValue().getText().toString();
      }
    }
    return otherwise;
  }
}
