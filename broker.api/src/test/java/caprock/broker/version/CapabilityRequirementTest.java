package caprock.broker.version;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CapabilityRequirementTest {
  @Test
  void shouldReadANameWithOrWithoutARange() {
    VersionConstraint fallback = VersionConstraint.parse("^2");
    assertThat(CapabilityRequirement.parse(" data.sql ", fallback))
        .isEqualTo(new CapabilityRequirement("data.sql", fallback));
    assertThat(CapabilityRequirement.parse("data.sql@>=1.2 <2", fallback))
        .isEqualTo(new CapabilityRequirement("data.sql", VersionConstraint.parse("[1.2,2)")));
    assertThat(CapabilityRequirement.parse("data.sql"))
        .isEqualTo(CapabilityRequirement.of("data.sql"));
  }

  @Test
  void shouldWriteWhatItReadsBack() {
    assertThat(CapabilityRequirement.of("a")).hasToString("a");
    assertThat(CapabilityRequirement.parse("a@ ^1.2 ")).hasToString("a@^1.2");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", " ", ".", "a.", ".a", "a..b", "a b", "é", "a/b", "@1", "a@b", "a@1@2", "a@", "a@ ",
        "a\nb"
      })
  void shouldRefuseAMalformedText(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> CapabilityRequirement.parse(text));
  }

  @Test
  void shouldCutALongNameInItsSentence() {
    assertThat(CapabilityRequirement.of("a".repeat(200)).name()).hasSize(200);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CapabilityRequirement.of("a".repeat(1_000_000)))
        .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(400));
  }
}
