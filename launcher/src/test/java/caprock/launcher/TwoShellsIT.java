package caprock.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Two shells of one installation, and one that is told to end. */
class TwoShellsIT {
  private final List<Process> processes = new ArrayList<>();

  @TempDir Path work;

  @AfterEach
  void end() {
    processes.forEach(Process::destroyForcibly);
  }

  /** A file, since the JDK closes a pipe under its reader when the process ends. */
  private Path errors(int shell) {
    return work.resolve("errors-" + shell + ".txt");
  }

  private Process shellThatIsReady(CaprockProcess caprock) throws Exception {
    ProcessBuilder builder = caprock.builder(List.of("shell"), List.of());
    Process process = builder.redirectError(errors(processes.size()).toFile()).start();
    processes.add(process);
    process.getOutputStream().write("echo ready\n".getBytes(StandardCharsets.UTF_8));
    process.getOutputStream().flush();
    BufferedReader out =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    assertThat(out.readLine()).isEqualTo("ready");
    return process;
  }

  @Test
  @Timeout(value = 3, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void shouldRunSideBySideAndLeaveNothingBehindWhenTerminated() throws Exception {
    CaprockProcess caprock = new CaprockProcess(work);
    Process first = shellThatIsReady(caprock);
    assertThat(caprock.leftovers()).isEmpty();

    Process second = shellThatIsReady(caprock);
    assertThat(caprock.leftovers()).hasSize(1);

    queryBesideAnother(caprock);

    second.toHandle().destroy(); // SIGTERM; Process.destroy would close the streams too
    CaprockProcess.awaitEnd(second);
    assertThat(Files.readString(errors(1))).contains("another process uses");
    assertThat(caprock.leftovers()).isEmpty();

    first.getOutputStream().close();
    CaprockProcess.awaitEnd(first);
    assertThat(first.exitValue()).isZero();
  }

  /** A query that waits for its input has a database of its own, and so has the next one. */
  private void queryBesideAnother(CaprockProcess caprock) throws Exception {
    Path trace = work.resolve("trace.txt");
    Process waiting =
        caprock
            .builder(List.of("query", "-", "SELECT count(*) AS n FROM data", "--trace"), List.of())
            .redirectError(trace.toFile())
            .start();
    processes.add(waiting);
    while (!Files.readString(trace).contains("acquired ")) {
      assertThat(waiting.isAlive()).isTrue();
      waiting.waitFor(50, TimeUnit.MILLISECONDS);
    }
    assertThat(caprock.runWith("a\n1\n", "query", "-", "SELECT a FROM data").output())
        .isEqualTo("a\n-\n1\n");
    try (var stdin = waiting.getOutputStream()) {
      stdin.write("a\n1\n2\n".getBytes(StandardCharsets.UTF_8));
    }
    CaprockProcess.awaitEnd(waiting);
    assertThat(waiting.exitValue()).isZero();
  }
}
