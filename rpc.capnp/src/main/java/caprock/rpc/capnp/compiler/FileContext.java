package caprock.rpc.capnp.compiler;

/**
 * What the generators of one file share.
 *
 * @param schemas the request
 * @param imports the file's imports
 * @param types Java of schema types, for this file
 * @param out where the file's body goes
 */
record FileContext(Schemas schemas, Imports imports, Types types, SourceWriter out) {

  /** A class of the Cap'n Proto runtime, as this file refers to it. */
  String runtime(String name) {
    return imports.runtime(name);
  }

  /** The annotation for overriding methods. */
  String override() {
    return "@" + imports.use("java.lang", "Override");
  }
}
