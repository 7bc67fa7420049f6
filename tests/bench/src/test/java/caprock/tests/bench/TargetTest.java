package caprock.tests.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class TargetTest {
  @Test
  void aMedianMayMeetItsTargetWhileThePercentileMisses() {
    Target target = Target.atMost(5, 20);
    assertThat(target.isMet(5, OptionalDouble.of(20))).isTrue();
    assertThat(target.isMet(5, OptionalDouble.of(20.1))).isFalse();
    assertThat(target.isMet(5.1, OptionalDouble.of(6))).isFalse();
  }

  @Test
  void aShareMustReachItsTarget() {
    assertThat(Target.atLeast(100).isMet(100, OptionalDouble.empty())).isTrue();
    assertThat(Target.atLeast(100).isMet(99, OptionalDouble.empty())).isFalse();
  }

  @Test
  void withoutATargetThereIsNoVerdict() {
    Row row = Row.of("suite", "what", Unit.MILLISECONDS, 1);
    assertThat(row.verdict()).isEmpty();
    assertThat(row.withTarget(Target.atMost(1)).verdict()).isEqualTo("ok");
    assertThat(row.withTarget(Target.atMost(0.9)).verdict()).isEqualTo("miss");
  }

  @Test
  void itIsWrittenWithItsUnit() {
    assertThat(Target.atMost(5, 20).text(Unit.MILLISECONDS)).isEqualTo("≤ 5 / 20 ms");
    assertThat(Target.atMost(1.3).text(Unit.RATIO)).isEqualTo("≤ 1.30 ×");
    assertThat(Target.atLeast(100).text(Unit.PERCENT)).isEqualTo("≥ 100 %");
    assertThat(Target.NONE.text(Unit.PERCENT)).isEmpty();
  }
}
