package caprock.wasi.compiler;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.dylibso.chicory.compiler.InterpreterFallback;
import com.dylibso.chicory.compiler.internal.Compiler;
import com.dylibso.chicory.wasm.Parser;
import com.dylibso.chicory.wasm.WasmModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Compiles WASI modules with Chicory's compiler, for a build to run before it compiles Java. For a
 * module called {@code x.Guest} it writes the class {@code x.Guest} with {@code load()} and {@code
 * create(Instance)}, the classes of its code, the module without its code as the resource {@code
 * Guest.meta}, and if asked a typed view of its exports, {@code x.Guest_ModuleExports}.
 *
 * <p>Why not Chicory's own Maven plugin: docs/decisions/guest-classes.md.
 */
public final class GuestCompiler {
  /**
   * How many functions go into a class. The virtual machine verifies a class as a whole before the
   * first of its functions runs, so with few of them a guest is verified as it is used; each class
   * costs about a kilobyte in the bundle.
   */
  private static final int FUNCTIONS_PER_CLASS = 32;

  private static final Pattern GUEST =
      Pattern.compile("(?<name>[\\w.]+\\.\\w+)(?<exports>\\+exports)?=(?<file>.+)");

  private final Path classes;
  private final Path sources;

  private GuestCompiler(Path classes, Path sources) {
    this.classes = classes;
    this.sources = sources;
  }

  /**
   * Compiles modules.
   *
   * @param args the folder of classes, the folder of generated sources, then for each module {@code
   *     NAME=FILE.wasm}, or {@code NAME+exports=FILE.wasm} with the typed view
   * @throws IOException if a file cannot be read or written
   * @throws IllegalArgumentException for wrong arguments; the message says how they should look
   */
  public static void main(String[] args) throws IOException {
    if (args.length < 3) {
      throw new IllegalArgumentException(
          "Usage: CLASSES-DIR SOURCES-DIR NAME[+exports]=FILE.wasm …");
    }
    var compiler = new GuestCompiler(Path.of(args[0]), Path.of(args[1]));
    for (String guest : List.of(args).subList(2, args.length)) {
      Matcher words = GUEST.matcher(guest);
      if (!words.matches()) {
        throw new IllegalArgumentException(
            "Not a class in a package and a file, as in a.b.Guest=guest.wasm: " + guest);
      }
      boolean typed = words.group("exports") != null;
      compiler.compile(words.group("name"), Path.of(words.group("file")), typed);
    }
  }

  private void compile(String name, Path file, boolean typed) throws IOException {
    byte[] wasm = Files.readAllBytes(file);
    WasmModule module = Parser.parse(wasm);
    byte[] shell = ModuleShell.of(wasm);
    Map<String, byte[]> compiled =
        Compiler.builder(module)
            .withClassName(name + "Machine")
            .withMaxFunctionsPerClass(FUNCTIONS_PER_CLASS)
            .withInterpreterFallback(InterpreterFallback.FAIL)
            .build()
            .compile()
            .classBytes();
    deleteFormer(name + "Machine");
    for (var each : compiled.entrySet()) {
      write(classes, each.getKey(), ".class", each.getValue());
    }
    write(classes, name, ".meta", shell);
    write(sources, name, ".java", GuestSource.loader(name, shell.length).getBytes(UTF_8));
    if (typed) {
      String view = GuestSource.exports(name, module);
      write(sources, name + GuestSource.EXPORTS, ".java", view.getBytes(UTF_8));
    }
  }

  /** Deletes what an earlier build wrote: the module may have had more classes then. */
  private void deleteFormer(String machine) throws IOException {
    Path former = classes.resolve(machine.replace('.', '/'));
    if (Files.isDirectory(former.getParent())) {
      try (var files = Files.newDirectoryStream(former.getParent(), former.getFileName() + "*")) {
        for (Path file : files) {
          Files.delete(file);
        }
      }
    }
  }

  private static void write(Path folder, String name, String suffix, byte[] content)
      throws IOException {
    Path file = folder.resolve(name.replace('.', '/') + suffix);
    Files.createDirectories(file.getParent());
    Files.write(file, content);
  }
}
