package caprock.rpc.capnp.compiler;

import caprock.rpc.capnp.annotation.Nullable;

/**
 * A method of an interface, as clients and servers need it.
 *
 * @param interfaceClass the class of the interface that declares it
 * @param interfaceName that interface's name, for people
 * @param interfaceId that interface's id
 * @param ordinal its number there
 * @param schemaName its name in the schema
 * @param name the server's method, unique among those that the class flattens
 * @param request the client's method, likewise
 * @param constant the name of its constant in the interface's class
 * @param params the class of its parameters
 * @param results the class of its results; empty for a streaming method
 * @param promised whether the results' class has a Promised class
 * @param holding whether the results may hold capabilities
 * @param doc what the schema says about it
 */
record MethodModel(
    String interfaceClass,
    String interfaceName,
    long interfaceId,
    int ordinal,
    String schemaName,
    String name,
    String request,
    String constant,
    String params,
    String results,
    boolean promised,
    boolean holding,
    @Nullable String doc) {

  /** Whether the method is declared with {@code -> stream}. */
  boolean streaming() {
    return results.isEmpty();
  }
}
