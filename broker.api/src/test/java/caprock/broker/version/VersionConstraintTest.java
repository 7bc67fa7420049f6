package caprock.broker.version;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Assertions;

class VersionConstraintTest {
  @Provide
  Arbitrary<ConstraintTexts.Sample> constraints() {
    return ConstraintTexts.any();
  }

  @Provide
  Arbitrary<List<CapabilityVersion>> manyVersions() {
    return Versions.any().list().ofSize(20);
  }

  @Provide
  Arbitrary<String> almostConstraints() {
    return Arbitraries.strings().withChars("0123.x*^~<>=,[]() -a_\n").ofMaxLength(24);
  }

  @Property(tries = 5_000)
  void shouldAcceptWhatTheTextMeans(
      @ForAll("constraints") ConstraintTexts.Sample sample,
      @ForAll("manyVersions") List<CapabilityVersion> versions) {
    VersionConstraint parsed;
    try {
      parsed = VersionConstraint.parse(sample.text());
    } catch (IllegalArgumentException e) {
      assertThat(e.getMessage()).startsWith("No version can satisfy");
      assertThat(versions).noneMatch(sample.accepts());
      return;
    }
    for (CapabilityVersion v : versions) {
      assertThat(parsed.includes(v)).as(v.toString()).isEqualTo(sample.accepts().test(v));
    }
  }

  @Property
  void shouldReadBackWhatItWrites(@ForAll("constraints") ConstraintTexts.Sample sample) {
    VersionConstraint parsed;
    try {
      parsed = VersionConstraint.parse(sample.text());
    } catch (IllegalArgumentException e) {
      return;
    }
    assertThat(VersionConstraint.parse(parsed.toString())).isEqualTo(parsed);
    assertThat(VersionConstraint.parse(parsed.interval().toString()))
        .isEqualTo(parsed)
        .hasSameHashCodeAs(parsed);
    if (sample.text().isBlank()) {
      assertThatThrownBy(() -> CapabilityRequirement.parse("a.b@" + sample.text()))
          .hasMessageStartingWith("There is no range of versions after the '@'.");
    } else {
      assertThat(CapabilityRequirement.parse("a.b@" + sample.text()))
          .isEqualTo(new CapabilityRequirement("a.b", parsed));
    }
    assertThat(CapabilityRequirement.parse(new CapabilityRequirement("a.b", parsed).toString()))
        .isEqualTo(new CapabilityRequirement("a.b", parsed));
  }

  @Property(tries = 5_000)
  void shouldRefuseAnythingElseWithASentence(@ForAll("almostConstraints") String text) {
    try {
      assertThat(VersionConstraint.parse(text).interval().isEmpty()).isFalse();
    } catch (IllegalArgumentException e) {
      assertThat(e.getMessage()).endsWith(".").contains("version");
    }
  }

  @Property
  void shouldRefuseAnyText(@ForAll String text) {
    try {
      VersionConstraint.parse(text);
    } catch (IllegalArgumentException e) {
      assertThat(e.getMessage()).isNotBlank();
    }
  }

  @Example
  void shouldRefuseWhatIsNearlyRight() {
    for (String text :
        List.of(
            ">=",
            "^",
            "~x",
            "^1.x",
            ">=1,",
            ",>=1",
            ">=1,,<2",
            "==1",
            "=>1",
            "1 - 2",
            "[1,2",
            "[1;2)",
            "[1,2)x",
            "[1,2,3]",
            "{1,2}",
            "1.x.2",
            "x.1",
            "1.2.3.4.5",
            ">=1 || <2",
            "latest",
            "v1",
            "1.2.3+build",
            "[1.2]",
            "99999999999",
            "^2147483647")) {
      assertThatIllegalArgumentException()
          .as(text)
          .isThrownBy(() -> VersionConstraint.parse(text))
          .satisfies(e -> assertThat(e.getMessage()).isNotBlank());
    }
  }

  @Example
  void shouldRefuseWhatNoVersionSatisfies() {
    for (String text : List.of(">2 <1", "[1,1)", "(1,1]", "<0", "=1 =2", "^1 ^2", "[2,1]")) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> VersionConstraint.parse(text))
          .withMessage("No version can satisfy '" + text + "'.");
    }
  }

  @Example
  void shouldReadTheExamplesOfTheDocumentation() {
    assertThat(interval(">=8.0")).isEqualTo("[8.0.0,)");
    assertThat(interval(">=1.2 <2")).isEqualTo("[1.2.0,2.0.0)");
    assertThat(interval("^1.2")).isEqualTo("[1.2.0,2.0.0)");
    assertThat(interval("^0.2.3")).isEqualTo("[0.2.3,0.3.0)");
    assertThat(interval("^0.0.3")).isEqualTo("[0.0.3,0.0.4)");
    assertThat(interval("^0")).isEqualTo("[0.0.0,1.0.0)");
    assertThat(interval("~1.2")).isEqualTo("[1.2.0,1.3.0)");
    assertThat(interval("~1")).isEqualTo("[1.0.0,2.0.0)");
    assertThat(interval("=1.2.3")).isEqualTo("[1.2.3,1.2.3]");
    assertThat(interval("1.x")).isEqualTo("[1.0.0,2.0.0)");
    assertThat(interval("1.2.*")).isEqualTo("[1.2.0,1.3.0)");
    assertThat(interval("*")).isEqualTo("[0.0.0,)");
    assertThat(interval("[1.2,2)")).isEqualTo("[1.2.0,2.0.0)");
    assertThat(interval("(,2]")).isEqualTo("[0.0.0,2.0.0]");
    assertThat(interval("1.2")).isEqualTo("[1.2.0,2.0.0)");
  }

  private static String interval(String text) {
    return VersionConstraint.parse(text).interval().toString();
  }

  @Example
  void shouldRefuseHostileTextsAtOnce() {
    int length = 1_000_000;
    for (String part : List.of(" ", ">", "1", "1.", ">= ", "[", "x.", "1,", "-", "[1 ", ", ")) {
      String text = ">=" + part.repeat(length / part.length()) + "!";
      Assertions.assertTimeoutPreemptively(
          Duration.ofSeconds(20),
          () ->
              assertThatIllegalArgumentException()
                  .isThrownBy(() -> VersionConstraint.parse(text))
                  .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(400)));
    }
  }
}
