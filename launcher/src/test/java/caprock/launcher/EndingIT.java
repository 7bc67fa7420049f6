package caprock.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a command ends that cannot go on: results that nobody takes, a signal. */
class EndingIT {
  private static final String ENDLESS =
      "WITH RECURSIVE c(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM c) SELECT %s FROM c";

  @TempDir Path work;
  private CaprockProcess caprock;
  private Process process;

  @BeforeEach
  void prepare() throws Exception {
    caprock = new CaprockProcess(work);
    caprock.file("some.csv", "n\n1\n");
  }

  @AfterEach
  void end() {
    if (process != null) {
      process.destroyForcibly();
    }
    assertThat(caprock.leftovers()).isEmpty();
  }

  private Path errors() {
    return work.resolve("errors.txt");
  }

  private Process start(File out, String... args) throws Exception {
    process =
        caprock
            .builder(List.of(args), List.of())
            .redirectOutput(out)
            .redirectError(errors().toFile())
            .start();
    process.getOutputStream().close();
    return process;
  }

  @Test
  void shouldFailWhereResultsCannotBeWritten() throws Exception {
    File full = new File("/dev/full");
    org.junit.jupiter.api.Assumptions.assumeTrue(full.exists(), "only Linux has /dev/full");
    for (String[] args :
        new String[][] {{"list"}, {"query", "some.csv", ENDLESS.formatted("i")}, {"shell", "-h"}}) {
      CaprockProcess.awaitEnd(start(full, args));
      assertThat(process.exitValue()).as(args[0]).isEqualTo(1);
      assertThat(Files.readString(errors()))
          .startsWith("RESOURCE_EXHAUSTED: The results cannot be written")
          .hasLineCount(1);
    }
  }

  @Test
  void shouldEndQuietlyWhenTheReaderLeaves() throws Exception {
    process =
        caprock
            .builder(List.of("query", "some.csv", ENDLESS.formatted("i")), List.of())
            .redirectError(errors().toFile())
            .start();
    try (BufferedReader out = process.inputReader()) {
      assertThat(out.readLine().strip()).isEqualTo("i");
    }
    CaprockProcess.awaitEnd(process);
    assertThat(process.exitValue()).isZero();
    assertThat(errors()).isEmptyFile();
  }

  @Test
  void shouldLeaveNothingBehindWhenTerminatedInAQuery() throws Exception {
    String sql = ENDLESS.formatted("count(*)");
    start(work.resolve("out.txt").toFile(), "query", "some.csv", sql, "--trace");
    while (!Files.readString(errors()).contains("imported ")) {
      assertThat(process.isAlive()).isTrue();
      process.waitFor(50, java.util.concurrent.TimeUnit.MILLISECONDS);
    }
    String before = Files.readString(errors());
    process.toHandle().destroy(); // SIGTERM
    CaprockProcess.awaitEnd(process);

    assertThat(process.exitValue()).isEqualTo(128 + 15);
    assertThat(Files.readString(errors())).isEqualTo(before);
    try (Stream<Path> data = Files.walk(work.resolve("data"))) {
      assertThat(data.map(Path::toString)).noneMatch(f -> f.contains("handover"));
    }
  }
}
