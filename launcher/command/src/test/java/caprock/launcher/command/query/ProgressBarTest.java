package caprock.launcher.command.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.Test;

class ProgressBarTest {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  @Test
  void shouldStaySilentInAShortImport() {
    try (ProgressBar bar = new ProgressBar(new PrintStream(bytes), 1_000)) {
      bar.progress(1_000, 500, 10);
    }
    assertThat(bytes.toString()).isEmpty();
  }

  @Test
  void shouldReachTheWholeWhenBothPassesAreDone() {
    ProgressBar bar = new ProgressBar(new PrintStream(bytes), 1_000);
    assertThat(bar.line(0, 0, 0)).contains("   0%  0 rows");
    assertThat(bar.line(1_000, 0, 0)).contains("  20%");
    assertThat(bar.line(1_000, 1_000, 12_345)).contains(" 100%  12,345 rows");
    assertThat(bar.line(2_000, 2_000, 1)).contains(" 100%");
  }

  @Test
  void shouldCountWhereTheWholeIsNotKnown() {
    assertThat(new ProgressBar(new PrintStream(bytes), 0).line(2_048, 0, 7))
        .isEqualTo("importing: 2,048 bytes read, 7 rows");
  }
}
