package caprock.rpc.capnp.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {
  private static final Path REQUEST = Path.of("src/test/schema/features.cgr");

  private final StringBuilder out = new StringBuilder();
  private final StringBuilder err = new StringBuilder();

  @TempDir Path folder;

  private int run(InputStream in, String... arguments) {
    return Main.run(arguments, in, out, err);
  }

  private int run(String... arguments) {
    return run(InputStream.nullInputStream(), arguments);
  }

  @Test
  void helpSaysHowToCallIt() {
    assertThat(run("--help")).isZero();
    assertThat(out).contains("capnp compile", "--out", "--package", "$Java.package");
    assertThat(err).isEmpty();
  }

  @Test
  void aRequestFromAFileIsWrittenBelowTheFolder() throws IOException {
    assertThat(run("--out", folder.toString(), REQUEST.toString())).isZero();

    Path written = folder.resolve("caprock/rpc/capnp/features/Features.java");
    assertThat(written)
        .hasSameTextualContentAs(
            Path.of("src/test/generated/java/caprock/rpc/capnp/features/Features.java"));
    assertThat(folder.resolve("caprock/rpc/capnp/features/more/Other.java")).exists();
    assertThat(out).isEmpty();
  }

  @Test
  void aRequestFromStandardInputIsTheSame() throws IOException {
    try (InputStream in = Files.newInputStream(REQUEST)) {
      assertThat(run(in, "--out", folder.toString())).isZero();
    }
    assertThat(folder.resolve("caprock/rpc/capnp/features/Features.java")).exists();
  }

  @Test
  void anotherPackageCanBeChosenForOneFile() {
    String choice = "more-features.capnp=elsewhere.other";
    assertThat(run("--out", folder.toString(), "--package-of", choice, REQUEST.toString()))
        .isZero();

    assertThat(folder.resolve("elsewhere/other/Other.java"))
        .content()
        .startsWith("// Generated from more-features.capnp.")
        .contains("package elsewhere.other;");
    assertThat(folder.resolve("caprock/rpc/capnp/features/Features.java"))
        .content()
        .contains("import elsewhere.other.Other;");
  }

  @Test
  void wrongArgumentsAreRefusedWithTwo() {
    assertThat(run("--frobnicate")).isEqualTo(2);
    assertThat(run("a.cgr", "b.cgr")).isEqualTo(2);
    assertThat(run("--out")).isEqualTo(2);
    assertThat(run("--package", "not a package")).isEqualTo(2);
    assertThat(run("--package-of", "=x")).isEqualTo(2);
    assertThat(err)
        .contains("'--frobnicate'", "'b.cgr'", "--out needs a value", "'not a package'", "--help");
  }

  @Test
  void whatIsNoRequestIsRefusedWithOne() {
    assertThat(run("no-such-file.cgr")).isEqualTo(1);
    assertThat(run(InputStream.nullInputStream())).isEqualTo(1);
    assertThat(run(new ByteArrayInputStream(new byte[] {-1, -1, -1, -1, 0, 0, 0, 0}))).isEqualTo(1);
    assertThat(run(new ByteArrayInputStream(new byte[5]))).isEqualTo(1);
    assertThat(err).contains("no-such-file.cgr").doesNotContain("\tat ");
  }

  @Test
  void everyTruncationOfARequestIsRefusedOrHarmless() throws IOException {
    byte[] whole = Files.readAllBytes(REQUEST);
    for (int length = 0; length < whole.length; length += 997) {
      byte[] part = java.util.Arrays.copyOf(whole, length);
      assertThat(run(new ByteArrayInputStream(part), "--out", folder.toString()))
          .as("%d of %d bytes", length, whole.length)
          .isEqualTo(1);
    }
  }

  @Test
  void capnpRunsItAsAPlugIn() throws IOException {
    Capnp.assumeVersion();
    List<String> command =
        List.of(
            "capnp",
            "compile",
            "-I",
            "src/main/schema",
            "--src-prefix=src/test/schema",
            "-o./capnpc-caprock:" + folder,
            "src/test/schema/features.capnp");

    Capnp.run(
        new byte[0],
        command,
        Map.of(
            "CAPROCK_CAPNP_CLASSPATH", System.getProperty("java.class.path"),
            "JAVA_HOME", System.getProperty("java.home")));

    assertThat(folder.resolve("caprock/rpc/capnp/features/Features.java"))
        .hasSameTextualContentAs(
            Path.of("src/test/generated/java/caprock/rpc/capnp/features/Features.java"));
  }
}
