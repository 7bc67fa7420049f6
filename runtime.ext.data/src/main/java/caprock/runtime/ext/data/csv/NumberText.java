package caprock.runtime.ext.data.csv;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * Numbers as they stand in a text: which of them can be stored as numbers without loss, and their
 * values.
 *
 * <p>An integer is {@code -?(0|[1-9][0-9]*)} within 64 bits. A real has a fraction or an exponent
 * or is {@code -0}; up to 15 significant digits survive the way into a double and back always, more
 * only if the double, written with as many digits, gives the same number again. A real within
 * Clinger's fast path (W. D. Clinger, How to Read Floating Point Numbers Accurately, 1990: at most
 * 15 digits and a power of ten up to 22, both exact as doubles) is computed with one multiplication
 * or division.
 *
 * <p>Not thread-safe: it keeps what it found in the last text.
 */
final class NumberText {
  /** What a text is. */
  enum Kind {
    INTEGER,
    /** An integer that a double cannot hold. */
    LONG_INTEGER,
    REAL,
    TEXT
  }

  private static final int SAFE_DIGITS = 15;
  private static final int SAFE_EXPONENT = 290;
  private static final int LONG_DIGITS = 19;
  private static final int LONGEST = 64;
  private static final double[] POWERS = {
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16,
    1e17, 1e18, 1e19, 1e20, 1e21, 1e22
  };

  private char[] chars = {};
  private int position;
  private int end;
  private boolean negative;
  private long digits;
  private int digitCount;
  private int exponent;

  /** Tells what a text is; not empty. */
  Kind classify(char[] buffer, int offset, int length) {
    char first = buffer[offset];
    if (first > '9' || first != '-' && first < '0' || length > LONGEST) {
      return Kind.TEXT;
    }
    begin(buffer, offset, length);
    if (!integerPart()) {
      return Kind.TEXT;
    }
    if (position == end && !(negative && digits == 0)) {
      return integerKind();
    }
    if (!fraction() || !exponentPart() || position != end) {
      return Kind.TEXT;
    }
    boolean safe = digitCount <= SAFE_DIGITS && Math.abs(exponent) <= SAFE_EXPONENT;
    return safe || survives(new String(buffer, offset, length)) ? Kind.REAL : Kind.TEXT;
  }

  /** The value of a text that {@link #classify} called an integer. */
  long longValue(char[] buffer, int offset, int length) {
    begin(buffer, offset, length);
    // Counted below zero, where the range is larger by one.
    long value = 0;
    for (int i = position; i < end; i++) {
      value = value * 10 - (buffer[i] - '0');
    }
    return negative ? value : -value;
  }

  /** The value of a text that {@link #classify} called an integer or a real. */
  double doubleValue(char[] buffer, int offset, int length) {
    begin(buffer, offset, length);
    boolean read = integerPart() && fraction() && exponentPart();
    if (read && digitCount <= SAFE_DIGITS && Math.abs(exponent) < POWERS.length) {
      double value = exponent < 0 ? digits / POWERS[-exponent] : digits * POWERS[exponent];
      return negative ? -value : value;
    }
    return Double.parseDouble(new String(buffer, offset, length));
  }

  private void begin(char[] buffer, int offset, int length) {
    chars = buffer;
    position = offset;
    end = offset + length;
    negative = buffer[offset] == '-';
    position += negative ? 1 : 0;
    digits = 0;
    digitCount = 0;
    exponent = 0;
  }

  private boolean integerPart() {
    int start = position;
    digits();
    int length = position - start;
    return length == 1 || length > 1 && chars[start] != '0';
  }

  private boolean fraction() {
    if (position < end && chars[position] == '.') {
      int start = ++position;
      digits();
      exponent -= position - start;
      return position > start;
    }
    return true;
  }

  private boolean exponentPart() {
    if (position == end || (chars[position] | 0x20) != 'e') {
      return true;
    }
    position++;
    boolean below = position < end && chars[position] == '-';
    position += below || position < end && chars[position] == '+' ? 1 : 0;
    int start = position;
    int value = 0;
    while (digit()) {
      value = Math.min(100_000, value * 10 + chars[position++] - '0');
    }
    exponent += below ? -value : value;
    return position > start;
  }

  /** Reads digits; more than a long can hold are only counted. */
  private void digits() {
    for (; digit(); position++) {
      int digit = chars[position] - '0';
      if (digitCount > 0 || digit != 0) {
        digitCount++;
      }
      if (digitCount <= LONG_DIGITS - 1) {
        digits = digits * 10 + digit;
      }
    }
  }

  private boolean digit() {
    return position < end && chars[position] >= '0' && chars[position] <= '9';
  }

  private Kind integerKind() {
    if (digitCount <= SAFE_DIGITS) {
      return Kind.INTEGER;
    }
    if (digitCount > LONG_DIGITS) {
      return Kind.TEXT;
    }
    int start = end - digitCount - (negative ? 1 : 0);
    BigDecimal value = new BigDecimal(chars, start, end - start);
    try {
      long exact = value.longValueExact();
      return (long) (double) exact == exact && exact != Long.MAX_VALUE
          ? Kind.INTEGER
          : Kind.LONG_INTEGER;
    } catch (ArithmeticException beyondLong) {
      return Kind.TEXT;
    }
  }

  private static boolean survives(String text) {
    double value = Double.parseDouble(text);
    if (Double.isInfinite(value)) {
      return false;
    }
    try {
      BigDecimal written = new BigDecimal(text).stripTrailingZeros();
      MathContext asManyDigits = new MathContext(written.precision());
      return new BigDecimal(value).round(asManyDigits).compareTo(written) == 0;
    } catch (ArithmeticException | NumberFormatException exponentOutOfRange) {
      return false;
    }
  }
}
