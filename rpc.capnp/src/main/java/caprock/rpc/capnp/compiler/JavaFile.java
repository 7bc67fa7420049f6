package caprock.rpc.capnp.compiler;

/**
 * Where the types of one schema file go.
 *
 * @param packageName the Java package
 * @param outerClass the simple name of the class that holds them
 */
record JavaFile(String packageName, String outerClass) {

  /** Path of the source file below the output folder, with slashes. */
  String path() {
    return packageName.replace('.', '/') + "/" + outerClass + ".java";
  }
}
