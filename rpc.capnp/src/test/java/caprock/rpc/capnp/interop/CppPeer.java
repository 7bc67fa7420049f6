package caprock.rpc.capnp.interop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import caprock.rpc.capnp.compiler.Capnp;
import caprock.rpc.capnp.testing.Await;
import caprock.rpc.capnp.testing.Pair;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A process of the C++ program in src/test/cpp, which is built when it is first needed. */
final class CppPeer implements AutoCloseable {
  private static final Path SOURCES = Path.of("src/test/cpp");
  private static final Path SCHEMAS = Path.of("src/test/schema");
  private static final Path ANNOTATIONS = Path.of("src/main/schema");
  private static final Path BUILT = Path.of("target/cpp").toAbsolutePath();
  private static boolean built;
  private static boolean told;

  private final Path out;
  private final Path err;
  private final Process process;

  private CppPeer(List<String> arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of(BUILT.resolve("peer").toString()));
    command.addAll(arguments);
    Path folder = Files.createTempDirectory("peer");
    out = folder.resolve("out");
    err = folder.resolve("err");
    process =
        new ProcessBuilder(command)
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
  }

  /** Serves an echo object on a socket; listens when this returns. */
  static CppPeer serve(Path socket) throws IOException {
    CppPeer peer = new CppPeer(List.of("serve", socket.toString()));
    peer.awaitWord("listening", 1);
    return peer;
  }

  /** Runs a scenario as a client of a socket. */
  static CppPeer call(Path socket, String scenario) throws IOException {
    return new CppPeer(List.of("call", socket.toString(), scenario));
  }

  /** Builds the program, or skips the test and says why. */
  static synchronized void assumeBuilt() throws IOException {
    for (String tool : List.of("capnp", "g++")) {
      needs(isOnPath(tool), "no " + tool + " on the PATH");
    }
    Path header = Path.of("/usr/include/capnp/ez-rpc.h");
    needs(Files.exists(header), "no " + header);
    if (!built) {
      build();
      built = true;
    }
  }

  /** Maven's console shows how many tests were skipped; the reason has to be printed. */
  private static void needs(boolean there, String otherwise) {
    String skipped =
        "C++ interoperability tests skipped: "
            + otherwise
            + " (Debian: apt-get install capnproto libcapnp-dev g++)";
    if (!there && !told) {
      told = true;
      System.err.println(skipped);
    }
    assumeTrue(there, skipped);
  }

  private static boolean isOnPath(String tool) {
    return List.of(System.getenv("PATH").split(File.pathSeparator)).stream()
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, tool)));
  }

  private static void build() throws IOException {
    Files.createDirectories(BUILT);
    List<String> generate = new ArrayList<>(List.of("capnp", "compile", "-I" + ANNOTATIONS));
    generate.addAll(List.of("--src-prefix=" + SCHEMAS, "-oc++:" + BUILT));
    generate.add(SCHEMAS.resolve("testing.capnp").toString());
    Capnp.run(new byte[0], generate);
    List<String> compile = new ArrayList<>(List.of("g++", "-O2", "-std=c++17", "-I" + BUILT));
    compile.addAll(List.of(SOURCES.resolve("peer.c++").toString(), BUILT + "/testing.capnp.c++"));
    compile.addAll(List.of("-o", BUILT + "/peer", "-lcapnp-rpc", "-lcapnp", "-lkj-async", "-lkj"));
    compile.add("-lpthread");
    Capnp.run(new byte[0], compile);
  }

  /** Waits until the peer has told a word so many times. */
  void awaitWord(String word, int times) {
    Await.until(
        () -> told(word) >= times || !process.isAlive(),
        () -> "the peer tells \"" + word + "\" " + times + " times, but only " + words());
    assertThat(told(word)).as(() -> word + ": " + diagnosis()).isGreaterThanOrEqualTo(times);
  }

  private int told(String word) {
    return Collections.frequency(words(), word);
  }

  private List<String> words() {
    try {
      return Files.readAllLines(out);
    } catch (IOException e) {
      throw new IllegalStateException("The peer's output cannot be read: " + out, e);
    }
  }

  private String diagnosis() {
    try {
      return words() + " " + Files.readString(err);
    } catch (IOException e) {
      throw new IllegalStateException("The peer's errors cannot be read: " + err, e);
    }
  }

  /** Ends the process at once, as a crash would. */
  void kill() {
    process.destroyForcibly().onExit().join();
  }

  /** Lets the process end, and checks that it ends well. */
  void end() throws IOException, InterruptedException {
    process.getOutputStream().close();
    assertThat(process.waitFor(Pair.LIMIT.toSeconds(), TimeUnit.SECONDS))
        .as(() -> "ended: " + diagnosis())
        .isTrue();
    assertThat(process.exitValue()).as(this::diagnosis).isZero();
  }

  @Override
  public void close() throws IOException {
    kill();
    for (Path file : List.of(out, err, out.getParent())) {
      Files.deleteIfExists(file);
    }
  }
}
