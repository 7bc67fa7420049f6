package caprock.runtime.core.builtin;

import caprock.broker.CapabilityException;
import caprock.broker.ErrorCode;
import org.jspecify.annotations.Nullable;

/** Makes the exception for an argument that is wrong. */
public final class InvalidPayload {
  private static final int MAX_QUOTED_CHARS = 100;

  private InvalidPayload() {}

  /** INVALID_PAYLOAD with this sentence. */
  public static CapabilityException because(String sentence) {
    return new CapabilityException(ErrorCode.INVALID_PAYLOAD, sentence);
  }

  /** INVALID_PAYLOAD with this sentence and what led to it. */
  public static CapabilityException because(String sentence, @Nullable Throwable cause) {
    return new CapabilityException(ErrorCode.INVALID_PAYLOAD, sentence, cause);
  }

  /**
   * Passes an argument that a dynamic caller may have left out.
   *
   * @throws CapabilityException INVALID_PAYLOAD if it is null
   */
  public static <T> T required(@Nullable T argument, String name) {
    if (argument == null) {
      throw because("%s is missing or null.".formatted(name));
    }
    return argument;
  }

  /** The text in quotes for a sentence: control characters replaced, cut after 100 characters. */
  public static String quote(String text) {
    String shown =
        text.length() > MAX_QUOTED_CHARS ? text.substring(0, MAX_QUOTED_CHARS) + "…" : text;
    return "'" + shown.replaceAll("\\p{Cntrl}", "?") + "'";
  }
}
