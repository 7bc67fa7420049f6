package caprock.broker.version;

import org.jspecify.annotations.Nullable;

/**
 * The versions between two bounds. Immutable and thread-safe.
 *
 * @param low the lower bound
 * @param lowIncluded whether the lower bound itself belongs to the interval
 * @param high the upper bound; null for none
 * @param highIncluded whether the upper bound itself belongs to the interval
 */
public record VersionInterval(
    CapabilityVersion low,
    boolean lowIncluded,
    @Nullable CapabilityVersion high,
    boolean highIncluded) {
  /** Without an upper bound there is none to include. */
  public VersionInterval {
    highIncluded = highIncluded && high != null;
  }

  /** Every version. */
  public static final VersionInterval ALL = atLeast(CapabilityVersion.ZERO);

  /** From this version on. */
  public static VersionInterval atLeast(CapabilityVersion low) {
    return new VersionInterval(low, true, null, false);
  }

  /** This version only. */
  public static VersionInterval exactly(CapabilityVersion version) {
    return new VersionInterval(version, true, version, true);
  }

  /** From {@code low} on, below {@code high}. */
  public static VersionInterval halfOpen(CapabilityVersion low, CapabilityVersion high) {
    return new VersionInterval(low, true, high, false);
  }

  /** Whether the version lies in the interval. */
  public boolean includes(CapabilityVersion version) {
    int fromLow = version.compareTo(low);
    if (fromLow < 0 || (fromLow == 0 && !lowIncluded)) {
      return false;
    }
    if (high == null) {
      return true;
    }
    int fromHigh = version.compareTo(high);
    return fromHigh < 0 || (fromHigh == 0 && highIncluded);
  }

  /** The versions that lie in both intervals. */
  public VersionInterval intersect(VersionInterval other) {
    int lows = low.compareTo(other.low);
    VersionInterval lower = lows > 0 || (lows == 0 && !lowIncluded) ? this : other;
    VersionInterval upper = upperOf(other);
    return new VersionInterval(lower.low, lower.lowIncluded, upper.high, upper.highIncluded);
  }

  private VersionInterval upperOf(VersionInterval other) {
    if (high == null) {
      return other;
    }
    if (other.high == null) {
      return this;
    }
    int highs = high.compareTo(other.high);
    return highs < 0 || (highs == 0 && !highIncluded) ? this : other;
  }

  /** Whether the bounds leave no version. */
  public boolean isEmpty() {
    if (high == null) {
      return false;
    }
    int order = low.compareTo(high);
    return order > 0 || (order == 0 && !(lowIncluded && highIncluded));
  }

  /**
   * The interval as a range, {@code [1.2.0,2.0.0)}; without an upper bound, {@code [1.2.0,)}.
   * {@link VersionConstraint#parse} reads it back.
   */
  @Override
  public String toString() {
    return (lowIncluded ? "[" : "(")
        + low
        + ","
        + (high == null ? "" : high)
        + (highIncluded ? "]" : ")");
  }
}
