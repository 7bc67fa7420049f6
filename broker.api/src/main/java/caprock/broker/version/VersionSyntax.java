package caprock.broker.version;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The grammar behind {@link VersionConstraint#parse}. Texts come from strangers: their length is
 * bounded, and each pattern reads a text once.
 */
final class VersionSyntax {
  /** Longer than any constraint that a person writes; room for a range of two longest versions. */
  static final int MAX_LENGTH = 512;

  private static final int MAX_QUOTED = 100;

  private static final Pattern OSGI =
      Pattern.compile("([\\[(])\\s*+([^,\\s]*+)\\s*+,\\s*+([^,\\s\\])]*+)\\s*+([])])");
  private static final Pattern TERM =
      Pattern.compile("(>=|<=|>|<|=|\\^|~)?\\s*+([\\w.*-]++)\\s*+(,\\s*+(?!$))?");
  private static final Pattern WILDCARD =
      Pattern.compile("(?:(\\d{1,10})\\.(?:(\\d{1,10})\\.)?)?[xX*](?:\\.[xX*])?");

  private VersionSyntax() {}

  static VersionInterval parse(String text) {
    if (text.length() > MAX_LENGTH) {
      throw new IllegalArgumentException(
          "A version constraint has at most %d characters, not %,d: %s."
              .formatted(MAX_LENGTH, text.length(), quote(text)));
    }
    if (text.isEmpty()) {
      return VersionInterval.ALL;
    }
    Matcher osgi = OSGI.matcher(text);
    if (osgi.matches()) {
      return new VersionInterval(
          osgi.group(2).isEmpty() ? CapabilityVersion.ZERO : version(text, osgi.group(2)),
          osgi.group(2).isEmpty() || osgi.group(1).equals("["),
          osgi.group(3).isEmpty() ? null : version(text, osgi.group(3)),
          osgi.group(4).equals("]"));
    }
    return comparisons(text);
  }

  private static VersionInterval comparisons(String text) {
    VersionInterval all = VersionInterval.ALL;
    Matcher next = TERM.matcher(text);
    while (next.regionStart() < text.length()) {
      if (!next.lookingAt()) {
        throw bad(text, null);
      }
      String operator = next.group(1) == null ? "" : next.group(1);
      all = all.intersect(term(text, operator, next.group(2)));
      next.region(next.end(), text.length());
    }
    return all;
  }

  private static VersionInterval term(String text, String operator, String operand) {
    Matcher wildcard = WILDCARD.matcher(operand);
    if (wildcard.matches()) {
      if (!operator.isEmpty() && !operator.equals("=")) {
        throw bad(text, null);
      }
      return prefix(wildcard);
    }
    CapabilityVersion v = version(text, operand);
    return switch (operator) {
      case ">=" -> VersionInterval.atLeast(v);
      case ">" -> new VersionInterval(v, false, null, false);
      case "<=" -> new VersionInterval(CapabilityVersion.ZERO, true, v, true);
      case "<" -> VersionInterval.halfOpen(CapabilityVersion.ZERO, v);
      case "=" -> VersionInterval.exactly(v);
      case "~" ->
          VersionInterval.halfOpen(v, operand.contains(".") ? v.nextMinor() : v.nextMajor());
      default -> VersionInterval.halfOpen(v, caret(v, operand));
    };
  }

  /** Up to the next change of the leftmost number that is not 0, as npm and Cargo read it. */
  private static CapabilityVersion caret(CapabilityVersion v, String operand) {
    long parts = operand.chars().filter(c -> c == '.').count() + 1;
    if (v.major() > 0 || parts == 1) {
      return v.nextMajor();
    }
    if (v.minor() > 0 || parts == 2) {
      return v.nextMinor();
    }
    return v.nextMicro();
  }

  private static VersionInterval prefix(Matcher wildcard) {
    if (wildcard.group(1) == null) {
      return VersionInterval.ALL;
    }
    int major = number(wildcard.group(1));
    if (wildcard.group(2) == null) {
      CapabilityVersion low = CapabilityVersion.of(major, 0, 0);
      return VersionInterval.halfOpen(low, low.nextMajor());
    }
    CapabilityVersion low = CapabilityVersion.of(major, number(wildcard.group(2)), 0);
    return VersionInterval.halfOpen(low, low.nextMinor());
  }

  /**
   * Reads at most 10 digits.
   *
   * @throws IllegalArgumentException if the number is no int
   */
  static int number(String digits) {
    long value = Long.parseLong(digits);
    if (value > Integer.MAX_VALUE) {
      throw new IllegalArgumentException(
          "A version's numbers are at most %,d, not %,d.".formatted(Integer.MAX_VALUE, value));
    }
    return (int) value;
  }

  private static CapabilityVersion version(String text, String operand) {
    try {
      return CapabilityVersion.parse(operand);
    } catch (IllegalArgumentException e) {
      throw bad(text, e);
    }
  }

  private static IllegalArgumentException bad(
      String text, @org.jspecify.annotations.Nullable Exception cause) {
    return new IllegalArgumentException(
        "Not a version constraint: "
            + quote(text)
            + ". Write >=8.0, >=1.2 <2, ^1.2, ~1.2, =1.2.3, 1.x, * or [1.2,2).",
        cause);
  }

  /** The text in quotes for a sentence, cut where it is long. */
  static String quote(String text) {
    return "'" + (text.length() > MAX_QUOTED ? text.substring(0, MAX_QUOTED) + "…" : text) + "'";
  }
}
