package caprock.broker.version;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class VersionIntervalTest {
  @Provide
  Arbitrary<CapabilityVersion> versions() {
    return Versions.any();
  }

  @Provide
  Arbitrary<VersionInterval> intervals() {
    return Combinators.combine(
            Versions.any(),
            Arbitraries.of(true, false),
            Versions.any().injectNull(0.2),
            Arbitraries.of(true, false))
        .as(VersionInterval::new);
  }

  @Property
  void shouldIncludeInAnIntersectionWhatBothInclude(
      @ForAll("intervals") VersionInterval a,
      @ForAll("intervals") VersionInterval b,
      @ForAll("versions") CapabilityVersion v) {
    assertThat(a.intersect(b).includes(v)).isEqualTo(a.includes(v) && b.includes(v));
    assertThat(a.intersect(b)).isEqualTo(b.intersect(a));
    assertThat(a.intersect(a)).isEqualTo(a);
    assertThat(a.intersect(VersionInterval.ALL).includes(v)).isEqualTo(a.includes(v));
  }

  @Property
  void shouldIncludeNothingWhenEmpty(
      @ForAll("intervals") VersionInterval interval, @ForAll("versions") CapabilityVersion v) {
    if (interval.isEmpty()) {
      assertThat(interval.includes(v)).isFalse();
      assertThat(interval.includes(interval.low())).isFalse();
    } else if (interval.lowIncluded()) {
      assertThat(interval.includes(interval.low())).isTrue();
    }
  }

  @Property
  void shouldReadBackWhatItWrites(@ForAll("intervals") VersionInterval interval) {
    if (!interval.isEmpty()) {
      assertThat(VersionConstraint.parse(interval.toString()).interval()).isEqualTo(interval);
    }
  }

  @Property
  void shouldIncludeExactlyTheVersionItIsMadeOf(
      @ForAll("versions") CapabilityVersion a, @ForAll("versions") CapabilityVersion b) {
    assertThat(VersionInterval.exactly(a).includes(b)).isEqualTo(a.equals(b));
    assertThat(VersionInterval.atLeast(a).includes(b)).isEqualTo(b.compareTo(a) >= 0);
    assertThat(VersionConstraint.parse(VersionConstraint.exactly(a).text()).includes(b))
        .isEqualTo(a.equals(b));
  }
}
