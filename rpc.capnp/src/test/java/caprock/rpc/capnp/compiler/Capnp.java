package caprock.rpc.capnp.compiler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The {@code capnp} command, where it is installed. */
public final class Capnp {
  private Capnp() {}

  /** Skips the test, and says why, where there is no capnp. */
  public static String assumeVersion() {
    String version = "";
    try {
      version = new String(run(new byte[0], "capnp", "--version")).trim();
    } catch (IOException e) {
      assumeTrue(false, "skipped: no capnp on the PATH (Debian: apt-get install capnproto); " + e);
    }
    return version.replaceFirst(".* ", "");
  }

  /** Runs a command to its end and returns its output. */
  public static byte[] run(byte[] input, String... command) throws IOException {
    return run(input, List.of(command));
  }

  /** Runs a command to its end and returns its output. */
  public static byte[] run(byte[] input, List<String> command) throws IOException {
    return run(input, command, Map.of());
  }

  /**
   * Runs a command with more environment variables to its end and returns its output. Everything
   * goes through files, so no pipe can fill up and nobody has to read it meanwhile.
   */
  public static byte[] run(byte[] input, List<String> command, Map<String, String> environment)
      throws IOException {
    Path folder = Files.createTempDirectory("capnp");
    Path in = Files.write(folder.resolve("in"), input);
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    try {
      ProcessBuilder builder = new ProcessBuilder(command);
      builder.environment().putAll(environment);
      builder.redirectInput(in.toFile()).redirectOutput(out.toFile()).redirectError(err.toFile());
      int code = ended(builder.start());
      assertThat(code).as("%s says: %s", command, Files.readString(err)).isZero();
      return Files.readAllBytes(out);
    } finally {
      for (Path file : List.of(in, out, err, folder)) {
        Files.deleteIfExists(file);
      }
    }
  }

  private static int ended(Process process) throws IOException {
    try {
      if (!process.waitFor(120, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new IOException("The command did not end within 120 s.");
      }
      return process.exitValue();
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
      throw new IOException("Interrupted.", e);
    }
  }
}
