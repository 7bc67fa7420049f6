package caprock.capability.core;

import caprock.broker.annotation.CapabilityContract;
import caprock.broker.annotation.Endpoint;
import org.osgi.annotation.versioning.ProviderType;

/**
 * {@code core.log}: writes into the runtime's log. Thread-safe; blocks no longer than the log's
 * handlers do.
 *
 * <p>Bounded: a message longer than {@link #MAX_CHARS} characters is cut and says so; line breaks
 * and other control characters arrive escaped, so that a message is always one line.
 */
@CapabilityContract
@ProviderType
public interface Log {
  /** The longest message, in characters. */
  int MAX_CHARS = 8_192;

  /**
   * Writes one message.
   *
   * @param name who speaks: 1 to 100 letters, digits, {@code .}, {@code _} or {@code -}; the logger
   *     is {@code caprock.log.} and this name
   */
  @Endpoint("Writes one message into the log.")
  void write(String name, Level level, String message);

  /** Whether a message of this level would be written. */
  @Endpoint(value = "Whether messages of a level are written.", idempotent = true)
  boolean isEnabled(String name, Level level);

  /** How grave a message is, least first. */
  enum Level {
    /** Every step. */
    TRACE,
    /** What helps to find a fault. */
    DEBUG,
    /** What an operator may want to know. */
    INFO,
    /** Something is wrong, but it works. */
    WARN,
    /** It does not work. */
    ERROR
  }
}
