package caprock.runtime.ext.data.store;

import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How databases behave. Immutable.
 *
 * @param busyTimeoutMs how long a caller waits for a lock, in milliseconds, 0 to 600,000
 * @param idleLimitMs after how long a cursor or transaction that nobody calls is ended, in
 *     milliseconds, 10 to 86,400,000
 * @param maxReaders how many read one database at the same time, 1 to 64; each takes an instance
 * @param maxConnections how many connections one account has in all, 1 to 1,024
 * @param maxMemoryPages the most memory of a connection, in pages of 64 KiB; SQLite needs 500
 */
public record DataSettings(
    long busyTimeoutMs, long idleLimitMs, int maxReaders, int maxConnections, int maxMemoryPages) {
  /** Framework property for {@link #busyTimeoutMs}; default 5,000. */
  public static final String BUSY_TIMEOUT = "caprock.data.busyTimeoutMs";

  /** Framework property for {@link #idleLimitMs}; default 60,000. */
  public static final String IDLE_LIMIT = "caprock.data.idleLimitMs";

  /** Framework property for {@link #maxReaders}; default 4, as each has 31 MiB of memory. */
  public static final String MAX_READERS = "caprock.data.maxReaders";

  /** Framework property for {@link #maxConnections}; default 16. */
  public static final String MAX_CONNECTIONS = "caprock.data.maxConnections";

  /** Framework property for {@link #maxMemoryPages}; default 16,384, which is 1 GiB. */
  public static final String MAX_MEMORY_PAGES = "caprock.data.maxMemoryPages";

  /** All defaults. */
  public static final DataSettings DEFAULT = new DataSettings(5_000, 60_000, 4, 16, 16_384);

  /** Checks the ranges. */
  public DataSettings {
    check(BUSY_TIMEOUT, busyTimeoutMs, 0, 600_000);
    check(IDLE_LIMIT, idleLimitMs, 10, 86_400_000);
    check(MAX_READERS, maxReaders, 1, 64);
    check(MAX_CONNECTIONS, maxConnections, 1, 1_024);
    check(MAX_MEMORY_PAGES, maxMemoryPages, 512, 65_536);
  }

  /**
   * Reads the framework's properties.
   *
   * @param property gives a property's value, or null
   * @throws IllegalArgumentException if one is no number or out of range
   */
  public static DataSettings from(Function<String, @Nullable String> property) {
    return new DataSettings(
        number(property, BUSY_TIMEOUT, DEFAULT.busyTimeoutMs),
        number(property, IDLE_LIMIT, DEFAULT.idleLimitMs),
        (int) number(property, MAX_READERS, DEFAULT.maxReaders),
        (int) number(property, MAX_CONNECTIONS, DEFAULT.maxConnections),
        (int) number(property, MAX_MEMORY_PAGES, DEFAULT.maxMemoryPages));
  }

  private static long number(
      Function<String, @Nullable String> property, String name, long fallback) {
    String value = property.apply(name);
    if (value == null) {
      return fallback;
    }
    try {
      return Integer.parseInt(value.strip());
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(
          "The setting %s is '%s', and must be a whole number of nine digits at most."
              .formatted(name, value),
          e);
    }
  }

  private static void check(String name, long value, long least, long most) {
    if (value < least || value > most) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "The setting %s is '%d', and must be a number from %,d to %,d.",
              name,
              value,
              least,
              most));
    }
  }
}
