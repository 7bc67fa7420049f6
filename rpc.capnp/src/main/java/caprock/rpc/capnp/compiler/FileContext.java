package caprock.rpc.capnp.compiler;

/**
 * What the generators of one class share.
 *
 * @param schemas the request
 * @param imports the file's imports
 * @param references how to refer to generated classes
 * @param out where the source goes
 */
record FileContext(Schemas schemas, Imports imports, References references, SourceWriter out) {

  /** The same for code within the class of a node. */
  FileContext within(long id) {
    return new FileContext(schemas, imports, references.within(id), out);
  }

  /** The Java of schema types. */
  Types types() {
    return new Types(references, imports);
  }

  /** A class of the Cap'n Proto runtime. */
  String runtime(String name) {
    return imports.runtime(name);
  }

  /** The annotation for overriding methods. */
  String override() {
    return "@" + imports.use("java.lang", "Override");
  }
}
