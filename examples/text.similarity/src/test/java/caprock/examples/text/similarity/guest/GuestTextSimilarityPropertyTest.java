package caprock.examples.text.similarity.guest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import caprock.examples.text.similarity.TextSimilarity;
import caprock.runtime.core.wasi.WasiRuntime;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;

class GuestTextSimilarityPropertyTest {
  private static final WasiRuntime RUNTIME = new WasiRuntime(Runnable::run, 60_000);

  private final TextSimilarity similarity = new GuestTextSimilarity(RUNTIME.open("test"));

  @AfterContainer
  static void close() {
    RUNTIME.close();
  }

  @Property(tries = 300)
  void shouldAgreeWithTheDefinitionsOnTextsOfAnySort(
      @ForAll String a, @ForAll String b, @ForAll @IntRange(min = 1, max = 5) int n) {
    agree(paired(a), paired(b), n);
  }

  @Property(tries = 1000)
  void shouldAgreeWithTheDefinitionsOnTextsOfFewLetters(
      @ForAll long lettersOfA, @ForAll long lettersOfB, @ForAll @IntRange(min = 1, max = 5) int n) {
    agree(letters(lettersOfA), letters(lettersOfB), n);
  }

  private void agree(String a, String b, int n) {
    assertThat(similarity.editDistance(a, b)).isEqualTo(Reference.editDistance(a, b));
    assertThat(similarity.jaroWinkler(a, b)).isCloseTo(Reference.jaroWinkler(a, b), within(1e-12));
    assertThat(similarity.dice(a, b, n)).isCloseTo(Reference.dice(a, b, n), within(1e-12));
  }

  /** Up to 40 letters of three, so that matches, repeats and transpositions are frequent. */
  private static String letters(long seed) {
    return Long.toUnsignedString(seed, 3).replace("2", "😀");
  }

  /** Java's strings may hold half a pair, which UTF-8 cannot. */
  private static String paired(String text) {
    return new String(text.getBytes(UTF_8), UTF_8);
  }
}
