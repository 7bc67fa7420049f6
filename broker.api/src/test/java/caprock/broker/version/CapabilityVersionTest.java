package caprock.broker.version;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CapabilityVersionTest {
  @Provide
  Arbitrary<CapabilityVersion> versions() {
    return Versions.any();
  }

  @Property
  void shouldReadBackWhatItWrites(@ForAll("versions") CapabilityVersion v) {
    assertThat(CapabilityVersion.parse(v.toString())).isEqualTo(v);
    assertThat(CapabilityVersion.parse("  " + v + "\t")).isEqualTo(v);
  }

  @Property
  void shouldBeATotalOrder(
      @ForAll("versions") CapabilityVersion a,
      @ForAll("versions") CapabilityVersion b,
      @ForAll("versions") CapabilityVersion c) {
    assertThat(Integer.signum(a.compareTo(b))).isEqualTo(-Integer.signum(b.compareTo(a)));
    assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
    if (a.compareTo(b) <= 0 && b.compareTo(c) <= 0) {
      assertThat(a).isLessThanOrEqualTo(c);
    }
    if (a.equals(b)) {
      assertThat(a).hasSameHashCodeAs(b);
    }
  }

  @Property
  void shouldOrderNumbersAsNumbersAndThenTheQualifierAsText(
      @ForAll("versions") CapabilityVersion a, @ForAll("versions") CapabilityVersion b) {
    // Fixed width makes the order of texts that of numbers.
    assertThat(Integer.signum(a.compareTo(b)))
        .isEqualTo(Integer.signum(fixedWidth(a).compareTo(fixedWidth(b))));
  }

  private static String fixedWidth(CapabilityVersion v) {
    return "%010d%010d%010d%s".formatted(v.major(), v.minor(), v.micro(), v.qualifier());
  }

  @Property
  void shouldHaveNothingBetweenAVersionsLastAndTheNext(
      @ForAll("versions") CapabilityVersion v, @ForAll("versions") CapabilityVersion other) {
    assertThat(v).isLessThan(v.nextMicro());
    assertThat(v.nextMicro()).isLessThanOrEqualTo(v.nextMinor());
    assertThat(v.nextMinor()).isLessThanOrEqualTo(v.nextMajor());
    if (other.compareTo(v) >= 0) {
      assertThat(other.compareTo(v.nextMajor()) < 0).isEqualTo(other.major() == v.major());
    }
  }

  @Property
  void shouldRefuseAnythingElseWithASentence(@ForAll String text) {
    try {
      assertThat(CapabilityVersion.parse(text).toString()).isNotEmpty();
    } catch (IllegalArgumentException e) {
      assertThat(e.getMessage()).startsWith("Not a version: '").contains("1.2.3");
    }
  }

  @Example
  void shouldReadEveryForm() {
    assertThat(CapabilityVersion.parse("1")).isEqualTo(CapabilityVersion.of(1, 0, 0));
    assertThat(CapabilityVersion.parse("1.2")).isEqualTo(CapabilityVersion.of(1, 2, 0));
    assertThat(CapabilityVersion.parse("1.2.3-rc_1"))
        .isEqualTo(new CapabilityVersion(1, 2, 3, "rc_1"));
    assertThat(CapabilityVersion.parse("1.10")).isGreaterThan(CapabilityVersion.parse("1.9"));
    assertThat(CapabilityVersion.ZERO).hasToString("0.0.0");
    assertThat(CapabilityVersion.parse("2147483647.0.1"))
        .isEqualTo(CapabilityVersion.of(Integer.MAX_VALUE, 0, 1));
  }

  @Example
  void shouldRefuseWhatIsOutOfRange() {
    for (String text :
        new String[] {
          "",
          ".",
          "1.",
          "1..2",
          "a",
          "-1",
          "1.2.3.",
          "1.2.3.é",
          "1.2.3 4",
          "1.2.3.4.5",
          "٣",
          "11111111111",
          "1.2.3." + "q".repeat(101),
          "9".repeat(1_000_000),
          "1.".repeat(1_000_000)
        }) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> CapabilityVersion.parse(text))
          .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(300));
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CapabilityVersion.parse("2147483648"))
        .withMessageContaining("2,147,483,647");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CapabilityVersion.of(0, -1, 0))
        .withMessageContaining("0.-1.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new CapabilityVersion(0, 0, 0, "a.b"))
        .withMessageContaining("'a.b'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CapabilityVersion.of(Integer.MAX_VALUE, 0, 0).nextMajor())
        .withMessageContaining("no higher number");
  }
}
