package caprock.tests.rpc.bench;

import java.util.OptionalDouble;

/**
 * What a row was to reach. Immutable.
 *
 * @param sign how the figure is compared, as it is shown
 * @param bound with what
 */
record Target(String sign, double bound) {
  /** Reported, and nothing was promised. */
  static final Target NONE = new Target("", 0);

  private static final String AT_MOST = "≤";
  private static final String AT_LEAST = "≥";
  private static final String BELOW = "<";
  private static final String P99_BELOW = "p99 <";

  static Target atMost(double most) {
    return new Target(AT_MOST, most);
  }

  static Target atLeast(double least) {
    return new Target(AT_LEAST, least);
  }

  static Target below(double bound) {
    return new Target(BELOW, bound);
  }

  static Target p99Below(double bound) {
    return new Target(P99_BELOW, bound);
  }

  boolean isNone() {
    return sign.isEmpty();
  }

  /** {@code ok}, {@code miss}, or nothing. */
  String verdict(double value, OptionalDouble p99) {
    boolean met =
        switch (sign) {
          case AT_MOST -> value <= bound;
          case AT_LEAST -> value >= bound;
          case BELOW -> value < bound;
          case P99_BELOW -> p99.orElse(Double.NaN) < bound;
          default -> true;
        };
    return isNone() ? "" : met ? "ok" : "miss";
  }

  /** {@code ≤ 2 ×}. */
  String text(Unit unit) {
    return isNone() ? "" : sign + " " + unit.text(bound);
  }
}
