package caprock.rpc.capnp.compiler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
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

  /** Runs a command with more environment variables to its end and returns its output. */
  public static byte[] run(byte[] input, List<String> command, Map<String, String> environment)
      throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().putAll(environment);
    Process process = builder.start();
    CompletableFuture<byte[]> errors =
        CompletableFuture.supplyAsync(() -> drain(process.getErrorStream()));
    CompletableFuture<Void> feeding =
        CompletableFuture.runAsync(() -> feed(process.getOutputStream(), input));
    byte[] output = drain(process.getInputStream());
    feeding.join();
    try {
      assertThat(process.waitFor(60, TimeUnit.SECONDS)).as("%s ends", command).isTrue();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    String said = new String(errors.join());
    assertThat(process.exitValue()).as("%s says: %s", command, said).isZero();
    return output;
  }

  private static byte[] drain(InputStream in) {
    try (in) {
      ByteArrayOutputStream all = new ByteArrayOutputStream();
      in.transferTo(all);
      return all.toByteArray();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static void feed(OutputStream out, byte[] input) {
    try (out) {
      out.write(input);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
