package caprock.broker.version;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Makes versions. */
final class Versions {
  private Versions() {}

  /** Small numbers, so that bounds are met and passed often; now and then a large one. */
  static Arbitrary<Integer> part() {
    return Arbitraries.frequencyOf(
        net.jqwik.api.Tuple.of(20, Arbitraries.integers().between(0, 3)),
        net.jqwik.api.Tuple.of(2, Arbitraries.integers().between(9, 11)),
        net.jqwik.api.Tuple.of(1, Arbitraries.integers().between(0, Integer.MAX_VALUE - 1)));
  }

  static Arbitrary<String> qualifier() {
    return Arbitraries.frequencyOf(
        net.jqwik.api.Tuple.of(5, Arbitraries.just("")),
        net.jqwik.api.Tuple.of(
            1,
            Arbitraries.strings()
                .withCharRange('a', 'c')
                .withChars("AZ09_-")
                .ofMinLength(1)
                .ofMaxLength(4)));
  }

  static Arbitrary<CapabilityVersion> any() {
    return Combinators.combine(part(), part(), part(), qualifier()).as(CapabilityVersion::new);
  }
}
