package caprock.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
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

  @Test
  @Timeout(value = 3, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void shouldFollowTwoVersionsAndRewrittenFiles(@TempDir Path work) throws Exception {
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
      Path first = caprock.deployFolder().resolve("first.jar");
      Path second = caprock.deployFolder().resolve("second.jar");

      Files.write(first, version("1.0.1"));
      awaitAnswer(in, out, answer -> answer.contains("is met by text.similarity 1.0.1 "));
      Files.write(second, version("1.0.2"));
      awaitAnswer(in, out, answer -> answer.contains("is met by text.similarity 1.0.2 "));
      Files.delete(second);
      awaitAnswer(in, out, answer -> answer.contains("is met by text.similarity 1.0.1 "));
      Files.write(first, version("1.0.3"));
      awaitAnswer(in, out, answer -> answer.contains("is met by text.similarity 1.0.3 "));
      Files.writeString(first, "no jar any more");
      awaitAnswer(in, out, answer -> !answer.contains("is met by"));
      while (Files.size(errors) == 0) {
        assertThat(process.waitFor(50, TimeUnit.MILLISECONDS)).isFalse();
      }
      Files.write(first, version("1.0.4"));
      awaitAnswer(in, out, answer -> answer.contains("is met by text.similarity 1.0.4 "));
    }
    CaprockProcess.awaitEnd(process);
    assertThat(process.exitValue()).isZero();
    assertThat(Files.readString(errors))
        .contains("first.jar is no jar file", "The bundle that came from it is uninstalled.")
        .hasLineCount(1);
  }

  /** The example's bundle and capability in another version. */
  private static byte[] version(String version) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JarFile from = new JarFile(bundle().toFile())) {
      Manifest manifest = from.getManifest();
      manifest.getMainAttributes().putValue("Bundle-Version", version);
      manifest
          .getMainAttributes()
          .computeIfPresent(
              new Attributes.Name("Provide-Capability"), (k, v) -> atVersion(v, version));
      try (JarOutputStream to = new JarOutputStream(bytes, manifest)) {
        for (JarEntry entry : Collections.list(from.entries())) {
          if (!entry.getName().equals(JarFile.MANIFEST_NAME) && !entry.isDirectory()) {
            byte[] content = from.getInputStream(entry).readAllBytes();
            if (entry.getName().startsWith("OSGI-INF/")) {
              content =
                  atVersion(new String(content, StandardCharsets.UTF_8), version)
                      .getBytes(StandardCharsets.UTF_8);
            }
            to.putNextEntry(new JarEntry(entry.getName()));
            to.write(content);
          }
        }
      }
    }
    return bytes.toByteArray();
  }

  private static String atVersion(Object text, String version) {
    return text.toString()
        .replace("version:Version=\"1.0.0\"", "version:Version=\"" + version + "\"")
        .replace("type=\"String\" value=\"1.0.0\"", "type=\"String\" value=\"" + version + "\"");
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

  private static String answer(BufferedReader out) throws Exception {
    StringBuilder answer = new StringBuilder();
    for (String line = out.readLine(); !"end".equals(line); line = out.readLine()) {
      if (line == null) {
        throw new AssertionError("the shell has ended");
      }
      answer.append(line).append('\n');
    }
    return answer.toString();
  }

  /** Asks until the answer is the wanted one, for 30 seconds. */
  private static void awaitAnswer(PrintStream in, BufferedReader out, Predicate<String> wanted)
      throws Exception {
    long deadline = System.nanoTime() + 30_000_000_000L;
    String answer;
    do {
      in.println("cap:explain text.similarity\necho end");
      answer = answer(out);
    } while (!wanted.test(answer) && System.nanoTime() < deadline);
    assertThat(wanted.test(answer)).as(answer).isTrue();
  }
}
