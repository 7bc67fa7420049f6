package caprock.tests.rpc.bench;

import java.util.Locale;

/** What a row counts. */
enum Unit {
  MICROSECONDS("µs", 1),
  CALLS_PER_SECOND("calls/s", 0),
  BYTES("B", 0),
  RATIO("×", 2);

  private final String symbol;
  private final int digits;

  Unit(String symbol, int digits) {
    this.symbol = symbol;
    this.digits = digits;
  }

  /** The number with its unit, to no more digits than mean something. */
  String text(double value) {
    return number(value) + " " + symbol;
  }

  /** The number alone. */
  String number(double value) {
    int shown = this == RATIO || Math.abs(value) >= 10 ? digits : Math.min(2, 2 * digits);
    return String.format(Locale.ROOT, "%,." + shown + "f", value);
  }

  /** Its name in JSON. */
  String symbol() {
    return symbol;
  }
}
