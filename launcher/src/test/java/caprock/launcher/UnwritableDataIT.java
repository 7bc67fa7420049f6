package caprock.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A data folder that cannot be made, here because a file is in its way, which stops the superuser
 * too. What keeps nothing works; what keeps something says why it cannot.
 */
class UnwritableDataIT {
  private static CaprockProcess caprock;
  private static Path data;

  @BeforeAll
  static void prepare(@TempDir Path work) throws Exception {
    caprock = new CaprockProcess(work);
    data = caprock.file("file", "in the way").resolve("data");
  }

  @AfterAll
  static void shouldLeaveNothingBehind() {
    assertThat(caprock.leftovers()).isEmpty();
  }

  private static CaprockProcess.Result run(String... args) throws Exception {
    return caprock.runWith("", List.of("-Dcaprock.data.dir=" + data), args);
  }

  @Test
  void shouldDoWhatKeepsNothing() throws Exception {
    assertThat(run("list").output()).contains("core.json", "data.sql");
    assertThat(run("invoke", "core.json", "parse", "--raw", "[1]").output()).contains("1");
    assertThat(run("invoke", "text.similarity", "editDistance", "\"a\"", "\"b\"").output())
        .isEqualToIgnoringNewLines("1");
  }

  @Test
  void shouldSayWhatCannotBeKept() throws Exception {
    caprock.file("t.csv", "a\n1\n");
    assertThat(run("invoke", "core.kv", "get", "\"a\"").failure(1)).satisfies(this::isClear);
    assertThat(run("query", "t.csv", "SELECT 1").failure(1)).satisfies(this::isClear);
  }

  @Test
  void shouldSayThatTheShellHasNoPlace() throws Exception {
    assertThat(run("shell").failure(1))
        .startsWith("LOAD_FAILED: Cannot use the folder " + data)
        .endsWith("Set caprock.data.dir to one that can be written.");
    Path deploy = data.resolveSibling("deploy");
    assertThat(caprock.runWith("", List.of("-Dcaprock.deploy.dir=" + deploy), "shell").failure(1))
        .contains("The watched folder " + deploy + " cannot be made", "caprock.deploy.dir");
  }

  private void isClear(String line) {
    assertThat(line)
        .startsWith("RESOURCE_EXHAUSTED: The data folder " + data)
        .endsWith("Not a directory. Set caprock.data.dir to a place that can be written.");
  }
}
