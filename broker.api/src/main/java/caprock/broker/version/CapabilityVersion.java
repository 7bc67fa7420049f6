package caprock.broker.version;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A version {@code major.minor.micro.qualifier}, ordered as OSGi orders versions: the numbers as
 * numbers ({@code 1.9 < 1.10}), the qualifier as text, and no qualifier before any.
 *
 * <p>Immutable and thread-safe.
 *
 * @param major at least 0
 * @param minor at least 0
 * @param micro at least 0
 * @param qualifier letters and digits of ASCII, {@code _} and {@code -}, at most 100 characters;
 *     empty for none
 */
public record CapabilityVersion(int major, int minor, int micro, String qualifier)
    implements Comparable<CapabilityVersion> {
  /** The longest qualifier, in characters, so that no version is a book. */
  private static final int MAX_QUALIFIER_LENGTH = 100;

  private static final Pattern SYNTAX =
      Pattern.compile("(\\d{1,10})(?:\\.(\\d{1,10})(?:\\.(\\d{1,10})(?:[.-]([\\w-]{1,100}))?)?)?");
  private static final Pattern QUALIFIER = Pattern.compile("[\\w-]*");

  /** The lowest version, {@code 0.0.0}. Below the patterns: making it needs them. */
  public static final CapabilityVersion ZERO = new CapabilityVersion(0, 0, 0, "");

  /** Checks the ranges given above. */
  public CapabilityVersion {
    if (major < 0 || minor < 0 || micro < 0) {
      throw new IllegalArgumentException(
          "A version has no negative part: %d.%d.%d".formatted(major, minor, micro));
    }
    if (qualifier.length() > MAX_QUALIFIER_LENGTH) {
      throw new IllegalArgumentException(
          "A version's qualifier has at most %d characters, not %,d."
              .formatted(MAX_QUALIFIER_LENGTH, qualifier.length()));
    }
    if (!QUALIFIER.matcher(qualifier).matches()) {
      throw new IllegalArgumentException(
          "A version's qualifier has only letters, digits, '_' and '-': '" + qualifier + "'");
    }
  }

  /**
   * Makes a version without a qualifier.
   *
   * @throws IllegalArgumentException if a part is negative
   */
  public static CapabilityVersion of(int major, int minor, int micro) {
    return new CapabilityVersion(major, minor, micro, "");
  }

  /**
   * Reads {@code 1}, {@code 1.2}, {@code 1.2.3}, {@code 1.2.3.q} or {@code 1.2.3-q}; what is left
   * out is 0.
   *
   * @throws IllegalArgumentException if the text is none of these, or a number is above
   *     2,147,483,647
   */
  public static CapabilityVersion parse(String text) {
    Matcher m = SYNTAX.matcher(text.strip());
    if (!m.matches()) {
      throw new IllegalArgumentException(
          "Not a version: "
              + VersionSyntax.quote(text)
              + ". Write it as 1, 1.2, 1.2.3 or 1.2.3.qualifier.");
    }
    return new CapabilityVersion(
        number(m.group(1)),
        number(m.group(2)),
        number(m.group(3)),
        m.group(4) == null ? "" : m.group(4));
  }

  private static int number(@org.jspecify.annotations.Nullable String digits) {
    return digits == null ? 0 : VersionSyntax.number(digits);
  }

  /**
   * The lowest version with the next major number, {@code 2.0.0} for {@code 1.2.3}.
   *
   * @throws IllegalArgumentException if there is no next number
   */
  public CapabilityVersion nextMajor() {
    return of(next(major), 0, 0);
  }

  /**
   * The lowest version with the next minor number, {@code 1.3.0} for {@code 1.2.3}.
   *
   * @throws IllegalArgumentException if there is no next number
   */
  public CapabilityVersion nextMinor() {
    return of(major, next(minor), 0);
  }

  /** The lowest version with the next micro number, {@code 1.2.4} for {@code 1.2.3}. */
  CapabilityVersion nextMicro() {
    return of(major, minor, next(micro));
  }

  private int next(int part) {
    if (part == Integer.MAX_VALUE) {
      throw new IllegalArgumentException(
          "After version %s comes no higher number than %,d.".formatted(this, part));
    }
    return part + 1;
  }

  @Override
  public int compareTo(CapabilityVersion other) {
    int order = Integer.compare(major, other.major);
    if (order == 0) {
      order = Integer.compare(minor, other.minor);
    }
    if (order == 0) {
      order = Integer.compare(micro, other.micro);
    }
    return order != 0 ? order : qualifier.compareTo(other.qualifier);
  }

  /** The text that {@link #parse} reads back to an equal version. */
  @Override
  public String toString() {
    String numbers = major + "." + minor + "." + micro;
    return qualifier.isEmpty() ? numbers : numbers + "." + qualifier;
  }
}
