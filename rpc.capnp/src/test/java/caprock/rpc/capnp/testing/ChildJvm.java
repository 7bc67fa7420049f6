package caprock.rpc.capnp.testing;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A JVM of its own for one of the tests' programs. It is spoken to line by line. */
public final class ChildJvm implements AutoCloseable {
  private final Path err = Files.createTempFile("child", ".err");
  private final Process process;
  private final BufferedReader out;
  private final Writer in;

  /**
   * @param launcher what comes before {@code java}, such as {@code taskset -c 0}
   * @param options of the JVM
   */
  public ChildJvm(List<String> launcher, List<String> options, Class<?> program, String... args)
      throws IOException {
    List<String> command = new ArrayList<>(launcher);
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName()));
    command.addAll(List.of(args));
    process = new ProcessBuilder(command).redirectError(err.toFile()).start();
    out = process.inputReader();
    in = process.outputWriter();
  }

  /** {@code taskset}, which pins to one core, or nothing where there is none. */
  public static List<String> onOneCore() {
    boolean there =
        List.of(System.getenv("PATH").split(File.pathSeparator)).stream()
            .anyMatch(folder -> Files.isExecutable(Path.of(folder, "taskset")));
    return there ? List.of("taskset", "-c", "0") : List.of();
  }

  /** The next line that it says. */
  public String line() throws IOException {
    String line = out.readLine();
    if (line == null) {
      throw new AssertionError("The child ended without a word: " + errors());
    }
    return line;
  }

  /** Tells it a line, and gives its answer. */
  public synchronized String ask(String line) throws IOException {
    in.write(line + "\n");
    in.flush();
    return line();
  }

  /** Resident memory, in bytes; 0 where the platform does not tell. */
  public long residentBytes() throws IOException {
    Path status = Path.of("/proc", Long.toString(process.pid()), "status");
    if (!Files.exists(status)) {
      return 0;
    }
    for (String line : Files.readAllLines(status)) {
      if (line.startsWith("VmRSS:")) {
        return Long.parseLong(line.replaceAll("[^0-9]", "")) << 10;
      }
    }
    return 0;
  }

  /** What it wrote to its error stream. */
  public String errors() throws IOException {
    return Files.readString(err);
  }

  /** Waits for its end. @return the exit code */
  public int end() throws IOException, InterruptedException {
    in.close();
    process.waitFor(Pair.LIMIT.toSeconds(), TimeUnit.SECONDS);
    return process.exitValue();
  }

  @Override
  public void close() throws IOException {
    process.destroyForcibly().onExit().join();
    Files.deleteIfExists(err);
  }
}
