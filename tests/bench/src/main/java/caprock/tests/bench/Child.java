package caprock.tests.bench;

import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Starts this runtime once more, in a process of its own, as this one was started. */
final class Child {
  private static final String FAST_COMPILER = "-XX:TieredStopAtLevel=1";

  private Child() {}

  /** A process of the launcher; its errors go where this process's go. */
  static Process start(Lab lab, String... args) throws IOException {
    return start(lab, virtualMachine(), args);
  }

  /** The same with the compiler that the command gives to what ends in a moment. */
  static Process startShort(Lab lab, String... args) throws IOException {
    List<String> line = virtualMachine();
    line.add(FAST_COMPILER);
    return start(lab, line, args);
  }

  private static Process start(Lab lab, List<String> line, String... args) throws IOException {
    line.add("-Dcaprock.data.dir=" + lab.path("caprock.data.dir"));
    line.add("-jar");
    line.add(lab.path("caprock.home").resolve("lib/caprock.launcher.jar").toString());
    line.addAll(List.of(args));
    return start(line);
  }

  /** A virtual machine with the same options that only says its version. */
  static Process bare() throws IOException {
    List<String> line = virtualMachine();
    line.add("--version");
    return start(line);
  }

  private static List<String> virtualMachine() {
    List<String> line = new ArrayList<>();
    line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    line.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
    return line;
  }

  private static Process start(List<String> line) throws IOException {
    return new ProcessBuilder(line).redirectError(ProcessBuilder.Redirect.INHERIT).start();
  }

  /**
   * Milliseconds from a start until the first byte of output. Waits for the end.
   *
   * @param startNs before the start, a value of {@link System#nanoTime}
   */
  static double firstByteMs(Process process, long startNs)
      throws IOException, InterruptedException {
    try (InputStream out = process.getInputStream()) {
      int first = out.read();
      double ms = (System.nanoTime() - startNs) / 1e6;
      out.readAllBytes();
      int code = process.waitFor();
      if (first < 0 || code != 0) {
        throw new IOException("The process ended with " + code + ", its output is above.");
      }
      return ms;
    }
  }
}
