package caprock.runtime.core.settings;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;

/**
 * A framework property that is a whole number. Immutable.
 *
 * @param name the property
 * @param unit what is counted, in the plural, such as {@code milliseconds}
 * @param least the smallest accepted value
 * @param most the largest accepted value
 * @param fallback the value where the property is not set
 */
public record NumberSetting(String name, String unit, long least, long most, long fallback) {
  /** A year: the most of any time, so that sums of times do not overflow. */
  private static final long MOST_MS = 365L * 24 * 60 * 60 * 1000;

  /** A time in milliseconds, of a year at most. */
  public static NumberSetting ms(String name, long least, long fallback) {
    return new NumberSetting(name, "milliseconds", least, MOST_MS, fallback);
  }

  /**
   * Reads the property from the framework.
   *
   * @throws IllegalArgumentException naming the property, its value and what is accepted
   */
  public long in(BundleContext context) {
    return of(context.getProperty(name));
  }

  /**
   * Reads the property's text; null where it is not set.
   *
   * @throws IllegalArgumentException naming the property, its value and what is accepted
   */
  public long of(@Nullable String text) {
    if (text == null) {
      return fallback;
    }
    try {
      return checked(Long.parseLong(text.strip()));
    } catch (NumberFormatException e) {
      throw wrong(text);
    }
  }

  /**
   * Passes a value that is in range.
   *
   * @throws IllegalArgumentException naming the property, the value and what is accepted
   */
  public long checked(long value) {
    if (value < least || value > most) {
      throw wrong(Long.toString(value));
    }
    return value;
  }

  private IllegalArgumentException wrong(String value) {
    String range =
        most == Long.MAX_VALUE
            ? String.format(Locale.ROOT, "at least %,d", least)
            : String.format(Locale.ROOT, "from %,d to %,d", least, most);
    return new IllegalArgumentException(
        "The setting %s is '%s', and must be a number of %s, %s."
            .formatted(name, value, unit, range));
  }
}
