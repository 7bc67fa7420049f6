package caprock.runtime.core.builtin.kv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Kills a process that writes, and looks at what is left. */
@Timeout(120)
class CrashTest {
  @TempDir Path folder;

  @RepeatedTest(3)
  void shouldLoseNothingThatReturnedWhenTheProcessIsKilled() throws Exception {
    long acknowledged = runAndKill(List.of(), 150);
    AccountStore store = open();
    try {
      for (long i = 0; i <= acknowledged; i++) {
        assertThat(store.get("k" + i)).isEqualTo(Map.of("n", i));
      }
      Object last = store.get("last");
      assertThat((Long) last).isBetween(acknowledged, acknowledged + 1);
      store.put("after", 1, 0);
    } finally {
      store.close();
    }
  }

  @Test
  void shouldSayThatTheDiskIsFullAndKeepWhatWasThere() throws Exception {
    // A limit on the size of files, in blocks of 1,024 bytes, stands for a disk that is full.
    List<String> limited = List.of("bash", "-c", "ulimit -f 256; exec \"$@\"", "limited");
    Process process = start(limited);
    try (BufferedReader out = process.inputReader()) {
      String line = out.readLine();
      String last = "none";
      long acknowledged = -1;
      for (; line != null; line = out.readLine()) {
        last = line;
        if (line.matches("\\d+")) {
          acknowledged = Long.parseLong(line);
        }
      }
      assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
      assertThat(last).startsWith("RESOURCE_EXHAUSTED").contains("kv.mv").endsWith("; k0={n=0}");
      AccountStore store = open();
      try {
        assertThat(store.get("k" + acknowledged)).isEqualTo(Map.of("n", acknowledged));
      } finally {
        store.close();
      }
    } finally {
      process.destroyForcibly();
    }
  }

  private AccountStore open() {
    return new AccountStore(folder.resolve("kv.mv"), KvSettings.DEFAULT, System::currentTimeMillis);
  }

  private long runAndKill(List<String> prefix, int afterLines) throws Exception {
    Process process = start(prefix);
    try (BufferedReader out = process.inputReader()) {
      long acknowledged = -1;
      for (int i = 0; i < afterLines; i++) {
        acknowledged = Long.parseLong(out.readLine());
      }
      process.toHandle().destroyForcibly();
      for (String line = out.readLine(); line != null; line = out.readLine()) {
        acknowledged = Long.parseLong(line);
      }
      assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
      return acknowledged;
    }
  }

  private Process start(List<String> prefix) throws IOException {
    List<String> command = new java.util.ArrayList<>(prefix);
    command.addAll(
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            CrashTestWriter.class.getName(),
            folder.resolve("kv.mv").toString()));
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
  }
}
