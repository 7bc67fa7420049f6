package caprock.broker.version;

import java.util.List;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Makes constraints as text, each with what it means, stated without the parser's own terms: no
 * intervals, only comparisons of numbers.
 */
final class ConstraintTexts {
  private ConstraintTexts() {}

  /** A text with the versions it accepts. */
  record Sample(String text, Predicate<CapabilityVersion> accepts) {
    @Override
    public String toString() {
      return "'" + text + "'";
    }
  }

  /** A version as it may be written: one to three numbers, after three perhaps a qualifier. */
  private record Written(String text, int count, CapabilityVersion version) {}

  static Arbitrary<Sample> any() {
    Arbitrary<Sample> conjunction =
        Combinators.combine(
                term().list().ofMinSize(1).ofMaxSize(3), Arbitraries.of(" ", ",", ", ", "  ,  "))
            .as(ConstraintTexts::all);
    return Arbitraries.frequencyOf(
        net.jqwik.api.Tuple.of(6, conjunction),
        net.jqwik.api.Tuple.of(2, osgi()),
        net.jqwik.api.Tuple.of(
            1, Arbitraries.of("*", "", " ", "x").map(t -> new Sample(t, v -> true))));
  }

  private static Sample all(List<Sample> terms, String separator) {
    return new Sample(
        String.join(separator, terms.stream().map(Sample::text).toList()),
        v -> terms.stream().allMatch(t -> t.accepts().test(v)));
  }

  private static Arbitrary<Written> written() {
    return Combinators.combine(Versions.any(), Arbitraries.integers().between(1, 4))
        .as(
            (v, count) ->
                switch (count) {
                  case 1 -> new Written("" + v.major(), 1, CapabilityVersion.of(v.major(), 0, 0));
                  case 2 ->
                      new Written(
                          v.major() + "." + v.minor(),
                          2,
                          CapabilityVersion.of(v.major(), v.minor(), 0));
                  default -> new Written(v.toString(), 3, v);
                });
  }

  private static Arbitrary<Sample> term() {
    return Combinators.combine(
            written(),
            Arbitraries.of(">=", ">", "<=", "<", "=", "", "^", "~", "wildcard"),
            Arbitraries.of("", " "))
        .as(ConstraintTexts::term);
  }

  private static Sample term(Written w, String operator, String space) {
    CapabilityVersion bound = w.version();
    if (operator.equals("wildcard")) {
      return wildcard(w);
    }
    return new Sample(
        operator + (operator.isEmpty() ? "" : space) + w.text(),
        v -> {
          int order = v.compareTo(bound);
          return switch (operator) {
            case ">=" -> order >= 0;
            case ">" -> order > 0;
            case "<=" -> order <= 0;
            case "<" -> order < 0;
            case "=" -> order == 0;
            case "~" ->
                order >= 0
                    && v.major() == bound.major()
                    && (w.count() == 1 || v.minor() == bound.minor());
            default -> order >= 0 && compatible(v, w);
          };
        });
  }

  /** Whether the numbers up to the leftmost that is not 0, or the last that is written, agree. */
  private static boolean compatible(CapabilityVersion v, Written w) {
    CapabilityVersion bound = w.version();
    if (v.major() != bound.major()) {
      return false;
    }
    if (bound.major() != 0 || w.count() == 1) {
      return true;
    }
    if (v.minor() != bound.minor()) {
      return false;
    }
    return bound.minor() != 0 || w.count() == 2 || v.micro() == bound.micro();
  }

  private static Sample wildcard(Written w) {
    CapabilityVersion prefix = w.version();
    return w.count() == 1
        ? new Sample(prefix.major() + ".x", v -> v.major() == prefix.major())
        : new Sample(
            prefix.major() + "." + prefix.minor() + ".*",
            v -> v.major() == prefix.major() && v.minor() == prefix.minor());
  }

  private static Arbitrary<Sample> osgi() {
    return Combinators.combine(
            written().injectNull(0.1),
            written().injectNull(0.1),
            Arbitraries.of("[", "("),
            Arbitraries.of("]", ")"),
            Arbitraries.of("", " "))
        .as(
            (low, high, open, close, space) ->
                new Sample(
                    open + space + text(low) + space + "," + space + text(high) + space + close,
                    v ->
                        (low == null || above(v, low, open.equals("[")))
                            && (high == null || below(v, high, close.equals("]")))));
  }

  private static String text(Written w) {
    return w == null ? "" : w.text();
  }

  private static boolean above(CapabilityVersion v, Written low, boolean included) {
    int order = v.compareTo(low.version());
    return order > 0 || included && order == 0;
  }

  private static boolean below(CapabilityVersion v, Written high, boolean included) {
    int order = v.compareTo(high.version());
    return order < 0 || included && order == 0;
  }
}
