package caprock.tests.rpc.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The C++ peers: built once, from the sources of the bench and those of the library's tests. */
final class CppProgram {
  private static final Path HEADER = Path.of("/usr/include/capnp/ez-rpc.h");

  private final Path module;
  private final Path library;
  private final Path built;

  /**
   * @param root the project's folder
   */
  CppProgram(Path root) {
    module = root.resolve("tests/rpc.bench");
    library = root.resolve("rpc.capnp/src");
    built = module.resolve("target/cpp");
  }

  /** Why it cannot be built here, a sentence. */
  static Optional<String> missing() {
    for (String tool : List.of("capnp", "g++")) {
      if (!Programs.isOnPath(tool)) {
        return Optional.of(sentence("no " + tool + " on the PATH"));
      }
    }
    return Files.exists(HEADER) ? Optional.empty() : Optional.of(sentence("no " + HEADER));
  }

  private static String sentence(String reason) {
    return "Without C++: " + reason + " (Debian: apt-get install capnproto libcapnp-dev g++).";
  }

  /** Builds it unless that was done already, and returns where it is. */
  Path build() throws IOException, InterruptedException {
    Path program = built.resolve("bench-peer");
    Path source = module.resolve("src/main/cpp/bench-peer.c++");
    if (isNewer(program, source)) {
      return program;
    }
    Files.createDirectories(built);
    Path schemas = library.resolve("test/schema");
    Programs.run(
        List.of(
            "capnp",
            "compile",
            "-I" + library.resolve("main/schema"),
            "--src-prefix=" + schemas,
            "-oc++:" + built,
            schemas.resolve("testing.capnp").toString()));
    List<String> compile = new ArrayList<>(List.of("g++", "-O2", "-std=c++17", "-I" + built));
    compile.add("-I" + library.resolve("test/cpp"));
    compile.addAll(List.of(source.toString(), built.resolve("testing.capnp.c++").toString()));
    compile.addAll(List.of("-o", program.toString()));
    compile.addAll(List.of("-lcapnp-rpc", "-lcapnp", "-lkj-async", "-lkj", "-lpthread"));
    Programs.run(compile);
    return program;
  }

  private static boolean isNewer(Path program, Path source) throws IOException {
    return Files.exists(program)
        && Files.getLastModifiedTime(program).compareTo(Files.getLastModifiedTime(source)) > 0;
  }
}
