package caprock.tests.bench;

import java.util.Locale;

/** What a row counts. */
enum Unit {
  NANOSECONDS("ns", 1),
  MILLISECONDS("ms", 2),
  MEGABYTES("MB", 2),
  PERCENT("%", 0),
  RATIO("×", 2),
  COUNT("", 0),
  ROWS_PER_SECOND("rows/s", 0);

  private final String symbol;
  private final int digits;

  Unit(String symbol, int digits) {
    this.symbol = symbol;
    this.digits = digits;
  }

  /** The number with its unit, to no more digits than mean something. */
  String text(double value) {
    return number(value) + (symbol.isEmpty() ? "" : " " + symbol);
  }

  /** The number alone. */
  String number(double value) {
    int shown = Math.abs(value) >= 100 ? 0 : digits;
    return String.format(Locale.ROOT, "%,." + shown + "f", value);
  }

  /** Its name in JSON. */
  String symbol() {
    return symbol;
  }
}
