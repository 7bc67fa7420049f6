package caprock.wasi.compiler;

import com.dylibso.chicory.codegen.CodegenUtils;
import com.dylibso.chicory.codegen.ModuleInterfaceCodegen;
import com.dylibso.chicory.wasm.WasmModule;

/** The Java sources that stand for a compiled module in an extension. */
final class GuestSource {
  /** What the name of the typed view ends with. */
  static final String EXPORTS = "_ModuleExports";

  private static final String LOADER =
      """
      package %1$s;

      import com.dylibso.chicory.runtime.Instance;
      import com.dylibso.chicory.runtime.Machine;
      import com.dylibso.chicory.wasm.Parser;
      import com.dylibso.chicory.wasm.WasmModule;
      import java.io.EOFException;
      import java.io.IOException;
      import java.io.InputStream;
      import java.io.UncheckedIOException;

      /** A compiled WASI module. Thread-safe. */
      public final class %2$s {
        private %2$s() {}

        /** The module without its code, read once. */
        public static WasmModule load() {
          return Shell.MODULE;
        }

        /** Makes the machine that runs an instance of it. */
        public static Machine create(Instance instance) {
          return new %2$sMachine(instance);
        }

        private static final class Shell {
          static final WasmModule MODULE = read();

          private static WasmModule read() {
            byte[] bytes = new byte[%3$d];
            try (InputStream in = %2$s.class.getResourceAsStream("%2$s.meta")) {
              if (in == null || in.readNBytes(bytes, 0, bytes.length) < bytes.length) {
                throw new EOFException("%2$s.meta is missing or cut short");
              }
            } catch (IOException e) {
              throw new UncheckedIOException("The module %1$s.%2$s cannot be read.", e);
            }
            // Validated when it was compiled.
            return Parser.builder().withValidation(false).build().parse(bytes);
          }
        }
      }
      """;

  private GuestSource() {}

  /**
   * The class of the module's own name, which loads it.
   *
   * @param name that name, in a package
   * @param shellBytes the length of the resource that the class reads
   */
  static String loader(String name, int shellBytes) {
    int dot = name.lastIndexOf('.');
    return LOADER.formatted(name.substring(0, dot), name.substring(dot + 1), shellBytes);
  }

  /** Chicory's typed view of the module's exports, the class {@code NAME_ModuleExports}. */
  static String exports(String name, WasmModule module) {
    int dot = name.lastIndexOf('.');
    return ModuleInterfaceCodegen.builder(module)
        .withPackageName(name.substring(0, dot))
        .withTypeName(name.substring(dot + 1))
        .withGeneratorName(GuestCompiler.class.getName())
        .build()
        .generate()
        .get(name + EXPORTS)
        .printer(CodegenUtils.printer())
        .toString();
  }
}
