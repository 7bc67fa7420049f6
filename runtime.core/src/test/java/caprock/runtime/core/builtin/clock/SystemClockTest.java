package caprock.runtime.core.builtin.clock;

import static org.assertj.core.api.Assertions.assertThat;

import caprock.capability.core.Clock;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SystemClockTest {
  private final Clock clock = new SystemClock();

  @Test
  void shouldTellTheTimeOfDay() {
    Instant before = Instant.now();
    assertThat(clock.now()).isBetween(before, Instant.now());
    long beforeMs = System.currentTimeMillis();
    assertThat(clock.epochMs()).isBetween(beforeMs, System.currentTimeMillis());
  }

  @Test
  void shouldNotGoBack() {
    long first = clock.monotonicNs();
    assertThat(clock.monotonicNs() - first).isNotNegative();
  }
}
