package caprock.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shell without a terminal: scripts over a pipe. */
class ShellIT {
  @TempDir Path work;
  private CaprockProcess caprock;

  @BeforeEach
  void prepare() throws Exception {
    caprock = new CaprockProcess(work);
  }

  @Test
  void shouldRunAScriptAndSucceed() throws Exception {
    String out = caprock.runWith("# a comment\n\ncap:list\nlb\n", "shell").output();
    assertThat(out).containsPattern("core\\.json +1\\.0\\.0").contains("caprock.runtime.core");
    assertThat(caprock.leftovers()).isEmpty();
  }

  @Test
  void shouldRunWithoutAnArgument() throws Exception {
    assertThat(caprock.runWith("echo hello\n").output()).isEqualTo("hello\n");
  }

  @Test
  void shouldGoOnAfterAFailureAndSaySoAtTheEnd() throws Exception {
    var result =
        caprock.runWith(
            """
            cap:acquire no.such
            nonsense
            echo )
            cap:list a b
            cap:explain core.json@
            new java.util.Nothing
            echo still here
            """,
            "shell");
    assertThat(result.exitCode()).isEqualTo(1);
    assertThat(result.err().lines())
        .containsExactly(
            "CAPABILITY_NOT_FOUND: Nothing offers no.such. 'list' shows what there is.",
            "There is no command 'nonsense'. 'help' lists them.",
            "This is not the shell's syntax, at column 6: unexpected token ')'."
                + " JSON stands between single quotes.",
            "The command 'list' does not take these arguments. 'help list' says which.",
            "There is no range of versions after the '@'. Write one, like ^1.0,"
                + " or leave the '@' out.",
            "The command failed: class not found, java.util.Nothing.");
    assertThat(result.out()).isEqualTo("still here\n");
  }

  @Test
  void shouldTakeACommandOverSeveralLines() throws Exception {
    assertThat(caprock.runWith("each [a b] {\n  echo $it\n}\n", "shell").output())
        .startsWith("a\nb\n");
    assertThat(caprock.runWith("each [a b] {\n", "shell").failure(1)).contains("not complete");
  }

  @Test
  void shouldAcquireInvokeAndRelease() throws Exception {
    String out =
        caprock
            .runWith(
                """
                cap:acquire text.similarity@^1.0
                cap:invoke text.similarity editDistance '"kitten"' '"sitting"'
                cap:release text.similarity
                cap:release text.similarity
                cap:explain text.similarity
                cap:health
                """,
                "shell")
            .output();
    assertThat(out)
        .contains("acquired text.similarity/1.0.0")
        .contains("\n3\n")
        .contains("released 1 handle\nreleased 0 handles\n")
        .contains("All in all: UP");
  }

  @Test
  void shouldUnloadAndReportTheMemory() throws Exception {
    String out =
        caprock
            .runWith(
                """
                cap:load text.similarity
                lb -s
                cap:unload text.similarity
                cap:memory --gc
                """,
                "shell")
            .output();
    assertThat(out)
        .contains("loaded text.similarity/1.0.0")
        .contains("caprock.examples.text.similarity")
        .contains("unloaded caprock.examples.text.similarity/")
        .containsPattern("heap [0-9.]+ MiB, metaspace [0-9.]+ MiB")
        .containsPattern("caprock\\.examples\\.text\\.similarity/\\S+ +(pending|reclaimed)");
  }

  @Test
  void shouldNotUnloadWhatIsHeld() throws Exception {
    var result =
        caprock.runWith("cap:acquire text.similarity\ncap:unload text.similarity\n", "shell");
    assertThat(result.exitCode()).isEqualTo(1);
    assertThat(result.err()).startsWith("RESOURCE_EXHAUSTED: ");
  }

  @Test
  void shouldLeaveAtExit() throws Exception {
    assertThat(caprock.runWith("echo a\nexit\necho b\n", "shell").output()).isEqualTo("a\n");
  }
}
