package caprock.tests.bench;

import java.util.OptionalDouble;

/**
 * What a row was to reach. Immutable.
 *
 * @param atMost the most that the row's figure may be
 * @param atLeast the least that it may be
 * @param p99AtMost the most that its 99th percentile may be
 */
record Target(OptionalDouble atMost, OptionalDouble atLeast, OptionalDouble p99AtMost) {
  /** Reported, and nothing was promised. */
  static final Target NONE =
      new Target(OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.empty());

  /** At most so much. */
  static Target atMost(double most) {
    return new Target(OptionalDouble.of(most), OptionalDouble.empty(), OptionalDouble.empty());
  }

  /** The median at most so much, and the 99th percentile at most so much. */
  static Target atMost(double most, double p99) {
    return new Target(OptionalDouble.of(most), OptionalDouble.empty(), OptionalDouble.of(p99));
  }

  /** At least so much. */
  static Target atLeast(double least) {
    return new Target(OptionalDouble.empty(), OptionalDouble.of(least), OptionalDouble.empty());
  }

  /** Whether nothing was promised. */
  boolean isNone() {
    return atMost.isEmpty() && atLeast.isEmpty() && p99AtMost.isEmpty();
  }

  /** Whether figures reach it. */
  boolean isMet(double value, OptionalDouble p99) {
    return value <= atMost.orElse(Double.POSITIVE_INFINITY)
        && value >= atLeast.orElse(Double.NEGATIVE_INFINITY)
        && p99.orElse(0) <= p99AtMost.orElse(Double.POSITIVE_INFINITY);
  }

  /** {@code ≤ 5 / 20 ms}. */
  String text(Unit unit) {
    if (isNone()) {
      return "";
    }
    if (atLeast.isPresent()) {
      return "≥ " + unit.text(atLeast.getAsDouble());
    }
    String most = plain(unit, atMost.orElse(Double.NaN));
    String both =
        p99AtMost.isPresent() ? most + " / " + plain(unit, p99AtMost.getAsDouble()) : most;
    return "≤ " + both + (unit.symbol().isEmpty() ? "" : " " + unit.symbol());
  }

  private static String plain(Unit unit, double value) {
    return value == Math.rint(value) ? String.valueOf((long) value) : unit.number(value);
  }
}
