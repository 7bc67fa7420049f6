package caprock.broker.version;

import java.util.regex.Pattern;

/**
 * A capability's name with the versions that are accepted. Immutable and thread-safe.
 *
 * @param name letters, digits, {@code _}, {@code -}, and dots between them; at most 200 characters
 * @param range the accepted versions
 */
public record CapabilityRequirement(String name, VersionConstraint range) {
  private static final int MAX_NAME_LENGTH = 200;
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-]+(?:\\.[A-Za-z0-9_-]+)*");

  /** Checks the name. */
  public CapabilityRequirement {
    if (name.length() > MAX_NAME_LENGTH || !NAME.matcher(name).matches()) {
      throw new IllegalArgumentException(
          "Not a capability's name: '"
              + (name.length() > MAX_NAME_LENGTH ? name.substring(0, MAX_NAME_LENGTH) + "…" : name)
              + "'. A name has letters, digits, '_', '-' and dots between them, like data.sql.");
    }
  }

  /** A name, any version. */
  public static CapabilityRequirement of(String name) {
    return new CapabilityRequirement(name, VersionConstraint.ANY);
  }

  /**
   * Reads {@code name} or {@code name@range}.
   *
   * @param fallback the range of a name that carries none
   * @throws IllegalArgumentException if the name or the range is malformed
   */
  public static CapabilityRequirement parse(String text, VersionConstraint fallback) {
    int at = text.indexOf('@');
    if (at < 0) {
      return new CapabilityRequirement(text.strip(), fallback);
    }
    String range = text.substring(at + 1);
    if (range.isBlank()) {
      throw new IllegalArgumentException(
          "There is no range of versions after the '@'. Write one, like ^1.0, or leave the '@' out.");
    }
    return new CapabilityRequirement(text.substring(0, at).strip(), VersionConstraint.parse(range));
  }

  /**
   * Reads {@code name}, any version, or {@code name@range}.
   *
   * @throws IllegalArgumentException if the name or the range is malformed
   */
  public static CapabilityRequirement parse(String text) {
    return parse(text, VersionConstraint.ANY);
  }

  /** {@code name@range}, or the name alone where any version is accepted. */
  @Override
  public String toString() {
    return range.equals(VersionConstraint.ANY) ? name : name + "@" + range;
  }
}
