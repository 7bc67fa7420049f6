package caprock.rpc.capnp.compiler;

/** The library's classes that generated interfaces use, as one file refers to them. */
record RpcClasses(Imports imports) {
  private static final String PACKAGE = "caprock.rpc.capnp";

  /** A class of the library's base package. */
  String base(String name) {
    return imports.use(PACKAGE, name);
  }

  /** The type of a server method's result. */
  String stage() {
    return imports.use("java.util.concurrent", "CompletionStage") + "<?>";
  }

  /** {@code java.lang.Void}, the result of a streaming method. */
  String nothing() {
    return imports.use("java.lang", "Void");
  }

  /** {@code java.lang.Exception}. */
  String exception() {
    return imports.use("java.lang", "Exception");
  }

  /** The annotation for what may be null. */
  String nullable() {
    return "@" + imports.use(PACKAGE + ".annotation", "Nullable");
  }
}
