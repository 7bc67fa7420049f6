package caprock.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A malformed setting: one line that names it, its value and what is accepted. */
class BadSettingsIT {
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

  private static String failure(String setting, String value, String... args) throws Exception {
    return caprock.runWith("", List.of("-D" + setting + "=" + value), args).failure(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "caprock.drainMs              | abc         | milliseconds, from 0 to 31,536,000,000",
        "caprock.idleUnloadMs         | -5          | milliseconds, from 0 to 31,536,000,000",
        "caprock.wasi.maxExecutionMs  | 0           | milliseconds, from 1 to 31,536,000,000",
        "caprock.tasks.stopWaitMs     | 1.5         | milliseconds, from 0 to 31,536,000,000",
        "caprock.kv.maxStoreBytes     | 1GB         | bytes, at least 1",
        "caprock.http.allow           | a/b         | Write example.org",
        "caprock.repositories         | https://%zz | URLs or files, separated by commas",
      })
  void shouldNotStartWithAMalformedSetting(String setting, String value, String accepted)
      throws Exception {
    assertThat(failure(setting, value, "list"))
        .startsWith("LOAD_FAILED: ")
        .contains("The setting " + setting, "'" + value + "'", accepted);
  }

  @Test
  void shouldNotLoadAnExtensionWithAMalformedSettingOfItsOwn() throws Exception {
    caprock.file("t.csv", "a\n1\n");
    assertThat(failure("caprock.data.maxReaders", "999", "query", "t.csv", "SELECT 1"))
        .startsWith("LOAD_FAILED: ")
        .contains("caprock.data.maxReaders is '999', and must be a number from 1 to 64");
  }

  @Test
  void shouldNotStartTheShellEither() throws Exception {
    assertThat(failure("caprock.drainMs", "abc", "shell")).contains("caprock.drainMs is 'abc'");
  }
}
