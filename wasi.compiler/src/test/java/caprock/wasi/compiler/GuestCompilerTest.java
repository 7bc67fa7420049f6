package caprock.wasi.compiler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.dylibso.chicory.runtime.Instance;
import com.dylibso.chicory.runtime.Machine;
import com.dylibso.chicory.wasm.ChicoryException;
import com.dylibso.chicory.wasm.Parser;
import com.dylibso.chicory.wasm.WasmModule;
import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GuestCompilerTest {
  /** (module (func (export "add") (param i32 i32) (result i32) (i32.add …))), and its 40 copies. */
  private static final String HEADER = "0061736d01000000" + "0107" + "0160027f7f017f";

  private static final String EXPORT = "0707" + "0103616464" + "0000";
  private static final String BODY = "07" + "00200020016a0b";

  @TempDir private Path work;
  private Path classes;
  private Path sources;
  private Path wasm;

  @BeforeEach
  void prepare() {
    classes = work.resolve("classes");
    sources = work.resolve("sources");
    wasm = work.resolve("add.wasm");
  }

  @Test
  void shouldCompileAModuleThatRuns() throws Exception {
    Files.write(wasm, module(1));
    GuestCompiler.main(args("guests.Adder=" + wasm));
    javac();
    try (var loader = new URLClassLoader(new URL[] {classes.toUri().toURL()})) {
      Class<?> guest = loader.loadClass("guests.Adder");
      assertThat(add(guest, 40, 2)).isEqualTo(42);
      assertThat(guest.getMethod("load").invoke(null))
          .isSameAs(guest.getMethod("load").invoke(null));
    }
  }

  @Test
  void shouldKeepFewFunctionsInAClass() throws Exception {
    Files.write(wasm, module(100));
    GuestCompiler.main(args("guests.Adder=" + wasm));
    assertThat(groups()).isEqualTo(4);
    Files.write(wasm, module(50));
    GuestCompiler.main(args("guests.Adder=" + wasm));
    assertThat(groups()).as("none left of the larger module").isEqualTo(2);
  }

  private long groups() throws IOException {
    try (Stream<Path> files = Files.list(classes.resolve("guests"))) {
      return files.filter(f -> f.toString().contains("FuncGroup")).count();
    }
  }

  @Test
  void shouldTypeTheExportsIfAsked() throws Exception {
    Files.write(wasm, module(1));
    GuestCompiler.main(args("guests.Adder+exports=" + wasm));
    assertThat(sources.resolve("guests/Adder_ModuleExports.java"))
        .content()
        .contains("public int add(int arg0, int arg1)");
    javac();
  }

  @Test
  void shouldLeaveNoCodeInTheShell() throws Exception {
    Files.write(wasm, module(1));
    GuestCompiler.main(args("guests.Adder=" + wasm));
    byte[] shell = Files.readAllBytes(classes.resolve("guests/Adder.meta"));
    Instance instance = Instance.builder(Parser.parse(shell)).build();
    assertThatThrownBy(() -> instance.export("add").apply(40, 2))
        .isInstanceOf(ChicoryException.class)
        .hasMessageContaining("unreachable");
  }

  @Test
  void shouldSayHowArgumentsLook() {
    assertThatThrownBy(() -> GuestCompiler.main(new String[0]))
        .hasMessageContaining("CLASSES-DIR SOURCES-DIR");
    assertThatThrownBy(() -> GuestCompiler.main(args("Adder=" + wasm)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("a.b.Guest=guest.wasm");
    assertThatThrownBy(() -> GuestCompiler.main(args("guests.Adder=" + wasm)))
        .isInstanceOf(IOException.class);
  }

  private String[] args(String guest) {
    return new String[] {classes.toString(), sources.toString(), guest};
  }

  private void javac() throws IOException {
    var compiler = ToolProvider.getSystemJavaCompiler();
    try (var files = compiler.getStandardFileManager(null, null, null);
        Stream<Path> all = Files.walk(sources)) {
      List<Path> java = all.filter(f -> f.toString().endsWith(".java")).toList();
      String path = System.getProperty("java.class.path") + File.pathSeparator + classes;
      List<String> options = List.of("-d", classes.toString(), "-cp", path, "-proc:none");
      assertThat(
              compiler
                  .getTask(
                      null, files, null, options, null, files.getJavaFileObjectsFromPaths(java))
                  .call())
          .isTrue();
    }
  }

  private static int add(Class<?> guest, int a, int b) throws Exception {
    var definition = (WasmModule) guest.getMethod("load").invoke(null);
    var create = guest.getMethod("create", Instance.class);
    Instance instance =
        Instance.builder(definition)
            .withMachineFactory(
                i -> {
                  try {
                    return (Machine) create.invoke(null, i);
                  } catch (ReflectiveOperationException e) {
                    throw new IllegalStateException(e);
                  }
                })
            .build();
    return (int) instance.export("add").apply(a, b)[0];
  }

  /** A module of so many functions, fewer than 128, the first of them exported. */
  private static byte[] module(int functions) {
    String count = HexFormat.of().toHexDigits((byte) functions);
    String types = section("03", count + "00".repeat(functions));
    String code = section("0a", count + BODY.repeat(functions));
    return HexFormat.of().parseHex(HEADER + types + EXPORT + code);
  }

  private static String section(String id, String body) {
    int length = body.length() / 2;
    byte[] leb = {(byte) (length & 0x7f | 0x80), (byte) (length >> 7)};
    return id + HexFormat.of().formatHex(leb) + body;
  }
}
