package caprock.broker.version;

/**
 * Which versions a caller accepts: one interval of versions, written in any of the usual syntaxes.
 *
 * <table>
 *   <caption>Syntaxes</caption>
 *   <tr><td>{@code *}, empty</td><td>any version</td></tr>
 *   <tr><td>{@code >=8.0}, {@code >1}, {@code <=2}, {@code <2}, {@code =1.2.3}</td>
 *       <td>a comparison; several, separated by spaces or commas, must all hold</td></tr>
 *   <tr><td>{@code 1.2.3}</td><td>at least 1.2.3 and below 2 (as {@code ^})</td></tr>
 *   <tr><td>{@code ^1.2}</td><td>at least 1.2, same leftmost number that is not 0</td></tr>
 *   <tr><td>{@code ~1.2}</td><td>at least 1.2, below 1.3; {@code ~1} is below 2</td></tr>
 *   <tr><td>{@code 1.x}, {@code 1.2.x}, {@code 1.2.*}</td><td>that prefix</td></tr>
 *   <tr><td>{@code [1.2,2)}, {@code (1,2]}, {@code [1.2,)}</td>
 *       <td>an OSGi range; a bound that is left out is none</td></tr>
 * </table>
 *
 * <p>Immutable and thread-safe. Two constraints are equal if they accept the same interval.
 *
 * @param interval the accepted versions
 * @param text the constraint as it was written
 */
public record VersionConstraint(VersionInterval interval, String text) {
  /** Accepts every version. */
  public static final VersionConstraint ANY = new VersionConstraint(VersionInterval.ALL, "*");

  /**
   * Reads one of the syntaxes above.
   *
   * @throws IllegalArgumentException if the text is none of them, has more than 512 characters, or
   *     if no version can satisfy it
   */
  public static VersionConstraint parse(String text) {
    String stripped = text.strip();
    VersionInterval interval = VersionSyntax.parse(stripped);
    if (interval.isEmpty()) {
      throw new IllegalArgumentException(
          "No version can satisfy " + VersionSyntax.quote(stripped) + ".");
    }
    return new VersionConstraint(interval, stripped.isEmpty() ? "*" : stripped);
  }

  /** Accepts exactly this version. */
  public static VersionConstraint exactly(CapabilityVersion version) {
    return new VersionConstraint(VersionInterval.exactly(version), "=" + version);
  }

  /** Whether the version is accepted. */
  public boolean includes(CapabilityVersion version) {
    return interval.includes(version);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof VersionConstraint that && interval.equals(that.interval);
  }

  @Override
  public int hashCode() {
    return interval.hashCode();
  }

  /** The constraint as it was written. */
  @Override
  public String toString() {
    return text;
  }
}
