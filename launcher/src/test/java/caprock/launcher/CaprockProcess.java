package caprock.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Runs the built command as a process, with data and temporary files in a folder of the test. */
final class CaprockProcess {
  /** Only a guard against a hang; no test measures time. */
  private static final long HANG_SECONDS = 120;

  private final Path work;
  private final Path data;
  private final Path temp;

  /**
   * Makes a fresh installation's worth of folders.
   *
   * @param work an empty folder
   */
  CaprockProcess(Path work) throws IOException {
    this.work = work;
    this.data = Files.createDirectories(work.resolve("data"));
    this.temp = Files.createDirectories(work.resolve("temp"));
  }

  /** What a process did. */
  record Result(int exitCode, String out, String err) {
    /** Asserts success without a word on stderr, and returns stdout. */
    String output() {
      assertThat(err).isEmpty();
      assertThat(exitCode).isZero();
      return out;
    }

    /** Asserts a failure with exactly one line on stderr, and returns it. */
    String failure(int expectedExitCode) {
      assertThat(exitCode).as(err).isEqualTo(expectedExitCode);
      assertThat(out).isEmpty();
      assertThat(err.lines()).hasSize(1);
      return err.strip();
    }
  }

  /** The folder that the shell watches. */
  Path deployFolder() {
    return data.resolve("deploy");
  }

  /** A file in the working folder. */
  Path file(String name, String content) throws IOException {
    return Files.writeString(work.resolve(name), content);
  }

  /** A binary file in the working folder. */
  Path file(String name, byte[] content) throws IOException {
    return Files.write(work.resolve(name), content);
  }

  /** Runs a command to its end with an empty stdin. */
  Result run(String... args) throws IOException, InterruptedException {
    return runWith("", args);
  }

  /** Runs a command to its end with this text as its stdin. */
  Result runWith(String input, String... args) throws IOException, InterruptedException {
    return runWith(input, List.of(), args);
  }

  /** As {@link #runWith(String, String...)}, with options of the virtual machine. */
  Result runWith(String input, List<String> options, String... args)
      throws IOException, InterruptedException {
    Path out = Files.createTempFile(work, "out", ".txt");
    Path err = Files.createTempFile(work, "err", ".txt");
    Process process =
        builder(List.of(args), options)
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    try (var stdin = process.getOutputStream()) {
      stdin.write(input.getBytes(StandardCharsets.UTF_8));
    }
    awaitEnd(process);
    return new Result(process.exitValue(), Files.readString(out), Files.readString(err));
  }

  /** A process that has not been started, in the working folder. */
  ProcessBuilder builder(List<String> args, List<String> options) {
    List<String> line = new ArrayList<>();
    line.add(System.getProperty("caprock.command"));
    line.addAll(args);
    ProcessBuilder builder = new ProcessBuilder(line).directory(work.toFile());
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().put("CAPROCK_BUILD", "never");
    List<String> all = new ArrayList<>();
    all.add("-Dcaprock.data.dir=" + data);
    all.add("-Djava.io.tmpdir=" + temp);
    all.addAll(options);
    builder.environment().put("CAPROCK_OPTS", String.join(" ", all));
    return builder;
  }

  /** Waits for the end of a process; one that hangs is killed. */
  static void awaitEnd(Process process) throws InterruptedException {
    if (!process.waitFor(HANG_SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new AssertionError("still running after " + HANG_SECONDS + " s");
    }
  }

  /** What processes left in the folder for temporary files. */
  List<String> leftovers() {
    try (Stream<Path> files = Files.list(temp)) {
      return files.map(f -> f.getFileName().toString()).filter(f -> !isOfTheVm(f)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isOfTheVm(String name) {
    return name.startsWith("hsperfdata_");
  }

  /** The processes that still work in this folder. */
  List<String> processes() {
    return ProcessHandle.allProcesses()
        .map(ProcessHandle::info)
        .flatMap(info -> info.commandLine().stream())
        .filter(line -> line.contains(work.toString()))
        .toList();
  }
}
