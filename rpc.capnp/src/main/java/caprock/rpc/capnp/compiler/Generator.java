package caprock.rpc.capnp.compiler;

import caprock.rpc.capnp.schema.Schema;
import java.util.LinkedHashMap;
import java.util.Map;

/** Turns a CodeGeneratorRequest into Java. Stateless; safe for use by any number of threads. */
public final class Generator {
  private Generator() {}

  /**
   * Generates one source file for each requested schema file.
   *
   * @param request what the compiler's front end wrote
   * @param options what the schema files themselves do not say
   * @return sources by path below the output folder, with slashes, in the request's order
   * @throws GeneratorException if the request cannot be turned into Java
   */
  public static Map<String, String> generate(
      Schema.CodeGeneratorRequest.Reader request, Options options) {
    Schemas schemas = new Schemas(request, options);
    Map<String, String> sources = new LinkedHashMap<>();
    for (Schema.CodeGeneratorRequest.RequestedFile.Reader file : request.getRequestedFiles()) {
      Schema.Node.Reader node = schemas.node(file.getId());
      String path = schemas.file(node).path();
      if (sources.put(path, FileGenerator.source(schemas, node)) != null) {
        throw new GeneratorException(
            "Two schema files go to "
                + path
                + ". Give one of them another package or"
                + " $Java.outerClassname.");
      }
    }
    return sources;
  }
}
