package caprock.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The shell on a pseudo terminal, which util-linux's {@code script} makes. */
class TerminalIT {
  private static final Path SCRIPT = Path.of("/usr/bin/script");

  private Process process;

  @AfterEach
  void end() {
    if (process != null) {
      process.destroyForcibly();
    }
  }

  @Test
  @Timeout(value = 3, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void shouldTalkToAPerson(@TempDir Path work) throws Exception {
    CaprockProcess caprock = new CaprockProcess(work);
    Screen screen = start(caprock, "xterm");
    OutputStream keys = process.getOutputStream();

    screen.await("caprock> ");
    type(keys, "cap:exp\tcore.js\t\r"); // both words completed
    screen.await("core.json is met by core.json 1.0.0");
    type(keys, "cap:invoke core.json par\t\t"); // two methods begin so: parse and parseWith
    screen.await("With");
    type(keys, "\u0003");
    screen.await("caprock> ");
    type(keys, "echo )\r"); // Gogo's own loop would leave here
    screen.await("This is not the shell's syntax");
    type(keys, "cap:invoke no.such parse\r");
    screen.await("CAPABILITY_NOT_FOUND: Nothing offers no.such.");
    type(keys, "each [1] { echo be\"gun\"; sleep 100000 }\r");
    screen.await("begun");
    type(keys, "\u0003");
    screen.await("Interrupted.");
    type(keys, "exit\r");
    CaprockProcess.awaitEnd(process);

    assertThat(process.exitValue()).isZero();
    assertThat(Files.readString(work.resolve("data/shell.history")))
        .contains("cap:explain core.json", "exit");
    assertThat(caprock.leftovers()).isEmpty();
  }

  /** Enter sends a carriage return, also where the terminal cannot move its cursor. */
  @Test
  @Timeout(value = 3, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void shouldTalkThroughADumbTerminal(@TempDir Path work) throws Exception {
    CaprockProcess caprock = new CaprockProcess(work);
    Screen screen = start(caprock, "dumb");
    OutputStream keys = process.getOutputStream();

    screen.await("caprock> ");
    type(keys, "cap:explain core.json\r");
    screen.await("core.json is met by core.json 1.0.0", "caprock> ");
    type(keys, "cap:explain no.su\u0003"); // given up
    screen.await("^C", "caprock> ");
    type(keys, "each [1] {\recho be\"gun\" }\r"); // goes on in a second line
    screen.await("begun");
    type(keys, "each [1] { echo be\"gun\"; sleep 100000 }\r");
    screen.await("begun");
    type(keys, "\u0003");
    screen.await("Interrupted.");
    type(keys, "\u0004"); // the end of the input
    CaprockProcess.awaitEnd(process);

    assertThat(process.exitValue()).isZero();
    assertThat(Files.readString(work.resolve("data/shell.history")))
        .contains("cap:explain core.json")
        .doesNotContain("no.su");
    assertThat(caprock.leftovers()).isEmpty();
  }

  @Test
  @Timeout(value = 3, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void shouldSayThatTheHistoryIsNotKept(@TempDir Path work) throws Exception {
    CaprockProcess caprock = new CaprockProcess(work);
    Files.createDirectories(work.resolve("data/shell.history"));
    Screen screen = start(caprock, "xterm");

    screen.await("The history is not kept: ");
    type(process.getOutputStream(), "exit\r");
    CaprockProcess.awaitEnd(process);

    assertThat(process.exitValue()).isZero();
  }

  private Screen start(CaprockProcess caprock, String terminal) throws Exception {
    assumeTrue(Files.isExecutable(SCRIPT), "no util-linux here to make a terminal");
    ProcessBuilder builder = caprock.builder(List.of(), List.of());
    builder.environment().put("TERM", terminal);
    // exec: a shell that stays in between (dash, where SHELL is not set) would die of the Ctrl-C.
    // env: a build in the background ignores it, and hands that on.
    String command = "exec env --default-signal=INT " + builder.command().get(0);
    builder.command(SCRIPT.toString(), "-qec", command, "/dev/null").redirectErrorStream(true);
    process = builder.start();
    return new Screen(process.getInputStream());
  }

  private static void type(OutputStream keys, String text) throws Exception {
    keys.write(text.getBytes(StandardCharsets.UTF_8));
    keys.flush();
  }

  /** What the terminal has shown. */
  private static final class Screen {
    private final InputStream in;
    private final StringBuilder shown = new StringBuilder();

    Screen(InputStream in) {
      this.in = in;
    }

    /**
     * Reads until texts have been shown, one after the other, since the last ones; ends with the
     * process at the latest.
     */
    void await(String... texts) throws Exception {
      byte[] block = new byte[4096];
      while (!hasShown(texts)) {
        int count = in.read(block);
        if (count < 0) {
          throw new AssertionError("ended without showing " + List.of(texts) + ": " + shown);
        }
        shown.append(new String(block, 0, count, StandardCharsets.UTF_8));
      }
      shown.setLength(0);
    }

    private boolean hasShown(String... texts) {
      int from = 0;
      for (String text : texts) {
        int at = shown.indexOf(text, from);
        if (at < 0) {
          return false;
        }
        from = at + text.length();
      }
      return true;
    }
  }
}
