package caprock.examples.text.similarity.guest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import caprock.broker.CapabilityException;
import caprock.broker.ErrorCode;
import caprock.examples.text.similarity.TextSimilarity;
import caprock.runtime.core.wasi.WasiRuntime;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GuestTextSimilarityTest {
  private static final WasiRuntime RUNTIME = new WasiRuntime(Runnable::run, 60_000);

  private final TextSimilarity similarity = new GuestTextSimilarity(RUNTIME.open("test"));

  @AfterAll
  static void close() {
    RUNTIME.close();
  }

  @ParameterizedTest
  @CsvSource({
    "kitten, sitting, 3",
    "saturday, sunday, 3",
    "flaw, lawn, 2",
    "'', '', 0",
    "'', abc, 3",
    "abc, '', 3",
    "same, same, 0",
    "straße, strasse, 2",
    "日本語, 日本, 1",
    "a😀c, abc, 1",
    "😀😁, 😁😀, 2",
  })
  void shouldCountTheEditsBetween(String a, String b, long edits) {
    assertThat(similarity.editDistance(a, b)).isEqualTo(edits);
  }

  @ParameterizedTest
  @CsvSource({
    "MARTHA, MARHTA, 0.9611",
    "DIXON, DICKSONX, 0.8133",
    "DWAYNE, DUANE, 0.8400",
    "JELLYFISH, SMELLYFISH, 0.8963",
    "'', '', 1",
    "'', A, 0",
    "A, A, 1",
    "A, B, 0",
    "日本語, 日本語, 1",
  })
  void shouldGiveThePublishedJaroWinklerValueOf(String a, String b, double value) {
    assertThat(similarity.jaroWinkler(a, b)).isCloseTo(value, within(0.00005));
  }

  @ParameterizedTest
  @CsvSource({
    "night, nacht, 2, 0.25",
    "aaaa, aa, 2, 0.5",
    "abc, xyz, 1, 0",
    "abc, cba, 1, 1",
    "a, a, 2, 1",
    "a, b, 2, 0",
    "a, abc, 2, 0",
    "'', '', 1, 1",
    "😀😁😂, 😀😁x, 2, 0.5",
  })
  void shouldGiveTheDiceCoefficientOf(String a, String b, int n, double value) {
    assertThat(similarity.dice(a, b, n)).isCloseTo(value, within(1e-12));
  }

  @Test
  void shouldCompareTextsOfTheLongestLength() {
    String a = "ab".repeat(TextSimilarity.MAX_BYTES / 2);
    String b = "ba".repeat(TextSimilarity.MAX_BYTES / 2);
    assertThat(similarity.editDistance(a, b)).isEqualTo(2);
    assertThat(similarity.jaroWinkler(a, b)).isGreaterThan(0.6).isLessThan(1);
    assertThat(similarity.dice(a, b, 3)).isCloseTo(1, within(0.001));
  }

  @Test
  void shouldRefuseATextThatIsTooLong() {
    String tooLong = "é".repeat(TextSimilarity.MAX_BYTES / 2) + "x";
    assertThatThrownBy(() -> similarity.editDistance("a", tooLong))
        .isInstanceOfSatisfying(
            CapabilityException.class,
            e -> assertThat(e.code()).isEqualTo(ErrorCode.INVALID_PAYLOAD))
        .hasMessage("Text 2 has 16385 bytes in UTF-8; the limit is 16384. Compare parts of it.");
  }

  @Test
  void shouldRefuseGramsWithoutLength() {
    assertThatThrownBy(() -> similarity.dice("a", "b", 0))
        .hasMessage("The n of n-grams is 1 or more, not 0.");
  }

  @Test
  void shouldTakeAnUnpairedSurrogateForAQuestionMark() {
    assertThat(similarity.editDistance("a\ud800", "a?")).isZero();
  }
}
