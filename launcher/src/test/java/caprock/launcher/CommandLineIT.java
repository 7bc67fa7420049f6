package caprock.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Commands that need no database, each in a process of its own. */
class CommandLineIT {
  private static CaprockProcess caprock;

  @BeforeAll
  static void prepare(@TempDir Path work) throws Exception {
    caprock = new CaprockProcess(work);
  }

  @AfterAll
  static void shouldLeaveNothingBehind() {
    assertThat(caprock.leftovers()).isEmpty();
    assertThat(caprock.processes()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"demo", "query", "invoke", "list", "explain", "shell"})
  void shouldExplainEachCommand(String command) throws Exception {
    assertThat(caprock.run(command, "--help").output())
        .startsWith("Usage: caprock " + command)
        .contains("-h, --help");
  }

  @Test
  void shouldSayThatARepositoryCannotBeRead() throws Exception {
    List<String> options = List.of("-Dcaprock.repositories=/no/such/index.xml");
    String sentence =
        "The repository file:///no/such/index.xml cannot be read: there is no such file.";
    CaprockProcess.Result listed = caprock.runWith("", options, "list");
    assertThat(listed.exitCode()).isZero();
    assertThat(listed.out()).contains("core.json").doesNotContain("no/such");
    assertThat(listed.err()).isEqualToIgnoringNewLines(sentence);
    assertThat(caprock.runWith("", options, "invoke", "data.sql", "open").failure(1))
        .startsWith("CAPABILITY_NOT_FOUND: Nothing offers data.sql.")
        .endsWith(sentence);
  }

  @Test
  void shouldNameAllCommands() throws Exception {
    assertThat(caprock.run("--help").output())
        .contains("demo", "query", "invoke", "list", "explain", "bench", "shell");
  }

  @Test
  void shouldTellItsVersion() throws Exception {
    assertThat(caprock.run("--version").output()).startsWith("caprock 0.").contains("Java ");
  }

  @Test
  void shouldListBuiltInAndLoadableCapabilities() throws Exception {
    assertThat(caprock.run("list").output())
        .containsPattern("core\\.json +1\\.0\\.0 +1  loaded ")
        .containsPattern("data\\.sql +1\\.0\\.0 +2  loadable ");
  }

  @Test
  void shouldListAsJson() throws Exception {
    assertThat(caprock.run("list", "--json").output())
        .startsWith("[{")
        .contains("\"name\":\"data.sql\",\"version\":\"1.0.0\",\"tier\":2,\"state\":\"LOADABLE\"");
  }

  @Test
  void shouldExplainWhatCanBeHad() throws Exception {
    assertThat(caprock.run("explain", "text.similarity@^1.0").output())
        .contains("caprock.examples.text.similarity");
  }

  @Test
  void shouldExplainWhatCannotBeHad() throws Exception {
    assertThat(caprock.run("explain", "text.similarity@^2.0").output()).contains("1.0.0", "^2.0");
    assertThat(caprock.run("explain", "no.such").output()).contains("no.such");
  }

  @Test
  void shouldInvokeWhatIsBuiltIn() throws Exception {
    assertThat(caprock.run("invoke", "core.json", "parse", "\"[1, {\\\"a\\\": null}]\"").output())
        .isEqualTo("[1,{\"a\":null}]\n");
  }

  @Test
  void shouldTakeArgumentsAsPlainText() throws Exception {
    assertThat(caprock.run("invoke", "core.json", "parse", "--raw", "[true]").output())
        .isEqualTo("[true]\n");
  }

  @Test
  void shouldLoadAnExtensionAndInvokeIt() throws Exception {
    assertThat(
            caprock
                .run(
                    "invoke", "text.similarity@>=1 <2", "editDistance", "\"kitten\"", "\"sitting\"")
                .output())
        .isEqualTo("3\n");
  }

  @Test
  void shouldTraceOnStderr() throws Exception {
    var result =
        caprock.run("invoke", "text.similarity", "dice", "\"night\"", "\"nacht\"", "2", "--trace");
    assertThat(result.out()).isEqualTo("0.25\n");
    assertThat(result.err())
        .containsPattern("acquired text\\.similarity/1\\.0\\.0 from .*, tier 2 in [0-9.]+ ms")
        .containsPattern("called text\\.similarity\\.dice in [0-9.]+ ms");
  }

  @Test
  void shouldRefuseWrongUsage() throws Exception {
    for (String[] args :
        new String[][] {
          {"nonsense"},
          {"invoke"},
          {"invoke", "core.json"},
          {"query", "only-a-file.csv"},
          {"query", "a.csv", "SELECT 1", "--separator=ab"},
          {"query", "", "SELECT 1"},
          {"invoke", "core.json", "parse", "1", "--deadline-ms=-5"},
          {"invoke", "core.json", "parse", "1", "--account="},
          {"invoke", "core.json@", "parse", "1"},
          {"query", "a.csv", " -- nothing"},
          {"list", "--no-such-option"},
          {"explain", "not a name"},
          {"explain", "data.sql@>>1"}
        }) {
      var result = caprock.run(args);
      assertThat(result.exitCode()).as(String.join(" ", args)).isEqualTo(2);
      assertThat(result.err()).contains("--help");
      assertThat(result.out()).isEmpty();
    }
  }
}
