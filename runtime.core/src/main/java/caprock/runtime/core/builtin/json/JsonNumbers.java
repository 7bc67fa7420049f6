package caprock.runtime.core.builtin.json;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** JSON's numbers have any size, the broker's values are Long and Double. */
final class JsonNumbers {
  /** Every integer of up to this many digits fits a long. */
  private static final int SAFE_LONG_DIGITS = 18;

  /** Every decimal of up to this many significant digits comes back from the nearest double. */
  private static final int SAFE_DOUBLE_DIGITS = 15;

  /** A double has no more significant digits than these; writers that print all use 17. */
  private static final int MAX_DOUBLE_DIGITS = 17;

  private JsonNumbers() {}

  /**
   * The number as Long, if it is written as an integer, or as Double.
   *
   * @return null if that would lose digits. A decimal loses none if the nearest double is that
   *     number, or gives it back when rounded to as many digits as were written, at most {@link
   *     #MAX_DOUBLE_DIGITS}; a tie may go either way
   */
  static @Nullable Object exact(String text) {
    // Not a conditional expression, which would unbox both sides to double.
    if (isInteger(text)) {
      return exactLong(text);
    }
    return exactDouble(text);
  }

  /** Whether two numbers are the same, whatever their classes. */
  static boolean same(Number a, Number b) {
    if (a instanceof Double || b instanceof Double) {
      double da = a.doubleValue();
      double db = b.doubleValue();
      if (!Double.isFinite(da) || !Double.isFinite(db)) {
        return da == db;
      }
      return exactValue(a).compareTo(exactValue(b)) == 0;
    }
    return a.longValue() == b.longValue();
  }

  private static BigDecimal exactValue(Number n) {
    return n instanceof Double d ? new BigDecimal(d) : BigDecimal.valueOf(n.longValue());
  }

  private static boolean isInteger(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '.' || c == 'e' || c == 'E') {
        return false;
      }
    }
    return true;
  }

  private static @Nullable Long exactLong(String text) {
    if (text.length() > SAFE_LONG_DIGITS + 2) {
      return null;
    }
    try {
      return Long.valueOf(text);
    } catch (NumberFormatException e) {
      return null;
    }
  }

  private static @Nullable Double exactDouble(String text) {
    double d = Double.parseDouble(text);
    if (!Double.isFinite(d)) {
      return null;
    }
    if (d == 0) {
      return isZero(text) ? d : null;
    }
    boolean safe = text.length() <= SAFE_DOUBLE_DIGITS && Math.abs(d) >= Double.MIN_NORMAL;
    if (safe || keepsDigits(text, d)) {
      return d;
    }
    return null;
  }

  /** A finite double bounds the exponent, so this is cheap whatever was written. */
  private static boolean keepsDigits(String text, double d) {
    BigDecimal written = new BigDecimal(text).stripTrailingZeros();
    BigDecimal held = new BigDecimal(d);
    if (written.precision() > MAX_DOUBLE_DIGITS) {
      return written.compareTo(held) == 0;
    }
    BigDecimal twiceTheError = written.subtract(held).abs().multiply(BigDecimal.valueOf(2));
    return twiceTheError.compareTo(written.ulp()) <= 0
        // Before JDK 19 the text of a double is not always its nearest, and must be readable too.
        || written.compareTo(new BigDecimal(Double.toString(d))) == 0;
  }

  private static boolean isZero(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '1' && c <= '9') {
        return false;
      }
      if (c == 'e' || c == 'E') {
        return true;
      }
    }
    return true;
  }
}
