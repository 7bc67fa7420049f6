package caprock.examples.text.similarity.guest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class CommittedGuestTest {
  @Test
  void shouldBeTheModuleOfTheCommittedHash() throws Exception {
    check("clang-of-nobody");
  }

  @Test
  void shouldBeWhatTheSourceCompilesTo() throws Exception {
    String output = check("clang-14");
    assumeThat(output).as("clang-14 is installed").doesNotContain("rebuild is skipped");
  }

  private static String check(String compiler) throws Exception {
    Path script = Path.of("../../cnf/guests.sh");
    var builder = new ProcessBuilder("sh", script.toString(), "check", ".");
    builder.environment().put("CLANG", compiler);
    Process process = builder.redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes());
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).as(output).isZero();
    return output;
  }
}
