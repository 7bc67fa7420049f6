package caprock.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A bundle dropped into the watched folder is a capability; one removed is gone. */
class DeployFolderIT {
  private static final String BUNDLE = "caprock.examples.text.similarity";

  private Process process;

  @AfterEach
  void end() {
    if (process != null) {
      process.destroyForcibly();
    }
  }

  @Test
  @Timeout(value = 3, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void shouldFollowTheFolder(@TempDir Path work) throws Exception {
    CaprockProcess caprock = new CaprockProcess(work);
    Path errors = work.resolve("errors.txt");
    process =
        caprock
            .builder(List.of("shell"), List.of("-Dcaprock.repositories="))
            .redirectError(errors.toFile())
            .start();
    try (PrintStream in = new PrintStream(process.getOutputStream(), true, StandardCharsets.UTF_8);
        BufferedReader out =
            new BufferedReader(
                new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      awaitAnswer(in, out, answer -> answer.contains("Nothing offers"));

      Path dropped = caprock.deployFolder().resolve("similarity.jar");
      Files.copy(bundle(), dropped);
      awaitAnswer(in, out, answer -> answer.contains(BUNDLE) && answer.contains("runs"));

      Files.delete(dropped);
      awaitAnswer(in, out, answer -> !answer.contains(BUNDLE));

      Files.writeString(caprock.deployFolder().resolve("broken.jar"), "no jar");
      while (Files.size(errors) == 0) {
        assertThat(process.waitFor(50, TimeUnit.MILLISECONDS)).isFalse();
      }
    }
    assertThat(Files.readString(errors)).contains("broken.jar is no jar file").hasLineCount(1);
    Files.delete(caprock.deployFolder().resolve("broken.jar"));
    CaprockProcess.awaitEnd(process);
    assertThat(process.exitValue()).isZero();
    assertThat(caprock.leftovers()).isEmpty();

    // Taken away by hand: for the shells of this installation, and for nobody else.
    assertThat(caprock.runWith("cap:explain text.similarity\n", "shell").output())
        .contains("by hand");
    assertThat(caprock.run("explain", "text.similarity").output())
        .contains(BUNDLE)
        .doesNotContain("by hand");
  }

  private static Path bundle() throws Exception {
    Path repository = Path.of(System.getProperty("caprock.dist"), "repository");
    try (Stream<Path> files = Files.list(repository)) {
      return files
          .filter(f -> f.getFileName().toString().startsWith(BUNDLE))
          .findFirst()
          .orElseThrow();
    }
  }

  /** Asks until the answer is the wanted one, for 30 seconds. */
  private static void awaitAnswer(PrintStream in, BufferedReader out, Predicate<String> wanted)
      throws Exception {
    long deadline = System.nanoTime() + 30_000_000_000L;
    String answer;
    do {
      in.println("cap:explain text.similarity");
      answer = out.readLine();
      if (answer == null) {
        throw new AssertionError("the shell has ended");
      }
    } while (!wanted.test(answer) && System.nanoTime() < deadline);
    assertThat(wanted.test(answer)).as(answer).isTrue();
  }
}
