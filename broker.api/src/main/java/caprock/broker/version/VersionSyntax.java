package caprock.broker.version;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The grammar behind {@link VersionConstraint#parse}. */
final class VersionSyntax {
  private static final Pattern OSGI =
      Pattern.compile("([\\[(])\\s*([^,\\s]*)\\s*,\\s*([^,\\s]*)\\s*([])])");
  private static final Pattern COMPARISON =
      Pattern.compile("(>=|<=|>|<|=|\\^|~)?\\s*([\\w.*-]+)\\s*(?:,\\s*)?");
  private static final Pattern WILDCARD =
      Pattern.compile("(?:(\\d{1,9})\\.(?:(\\d{1,9})\\.)?)?[xX*](?:\\.[xX*])?");

  private VersionSyntax() {}

  static VersionInterval parse(String text) {
    if (text.isEmpty()) {
      return VersionInterval.ALL;
    }
    Matcher osgi = OSGI.matcher(text);
    if (osgi.matches()) {
      return new VersionInterval(
          osgi.group(2).isEmpty() ? CapabilityVersion.ZERO : version(text, osgi.group(2)),
          osgi.group(1).equals("["),
          osgi.group(3).isEmpty() ? null : version(text, osgi.group(3)),
          osgi.group(4).equals("]"));
    }
    VersionInterval all = VersionInterval.ALL;
    Matcher next = COMPARISON.matcher(text);
    int end = 0;
    while (end < text.length() && next.find(end) && next.start() == end) {
      all = all.intersect(term(text, next.group(1) == null ? "" : next.group(1), next.group(2)));
      end = next.end();
    }
    if (end < text.length()) {
      throw bad(text);
    }
    return all;
  }

  private static VersionInterval term(String text, String operator, String operand) {
    Matcher wildcard = WILDCARD.matcher(operand);
    if (wildcard.matches()) {
      if (!operator.isEmpty() && !operator.equals("=")) {
        throw bad(text);
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
    return CapabilityVersion.of(0, 0, Math.addExact(v.micro(), 1));
  }

  private static VersionInterval prefix(Matcher wildcard) {
    if (wildcard.group(1) == null) {
      return VersionInterval.ALL;
    }
    int major = Integer.parseInt(wildcard.group(1));
    if (wildcard.group(2) == null) {
      CapabilityVersion low = CapabilityVersion.of(major, 0, 0);
      return VersionInterval.halfOpen(low, low.nextMajor());
    }
    CapabilityVersion low = CapabilityVersion.of(major, Integer.parseInt(wildcard.group(2)), 0);
    return VersionInterval.halfOpen(low, low.nextMinor());
  }

  private static CapabilityVersion version(String text, String operand) {
    try {
      return CapabilityVersion.parse(operand);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(bad(text).getMessage(), e);
    }
  }

  private static IllegalArgumentException bad(String text) {
    return new IllegalArgumentException(
        "Not a version constraint: '"
            + text
            + "'. Write >=8.0, >=1.2 <2, ^1.2, ~1.2, =1.2.3, 1.x, * or [1.2,2).");
  }
}
