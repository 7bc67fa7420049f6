package caprock.broker;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A failure of the runtime or of a capability, with a code that a program can act on.
 *
 * <p>The message is a plain sentence: what failed, the actual value, the limit, the remedy. An
 * exception that reaches a caller never refers to an extension's classes, so that keeping it keeps
 * nothing loaded.
 */
public final class CapabilityException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final ErrorCode code;
  private final boolean retryable;
  private final @Nullable String detail;

  /** Makes an exception that is retryable as its code says. */
  public CapabilityException(ErrorCode code, String message) {
    this(code, message, code.retryable(), null, null);
  }

  /** Makes an exception that is retryable as its code says, with a cause. */
  public CapabilityException(ErrorCode code, String message, @Nullable Throwable cause) {
    this(code, message, code.retryable(), null, cause);
  }

  /**
   * Makes an exception.
   *
   * @param code why it failed
   * @param message a sentence without the code
   * @param retryable whether trying again later may succeed
   * @param detail the provider's own code, such as {@code SQLITE_CONSTRAINT_UNIQUE}; null for none
   * @param cause what led to it; null for none
   */
  public CapabilityException(
      ErrorCode code,
      String message,
      boolean retryable,
      @Nullable String detail,
      @Nullable Throwable cause) {
    super(message, cause);
    this.code = code;
    this.retryable = retryable;
    this.detail = detail;
  }

  /** Why it failed. */
  public ErrorCode code() {
    return code;
  }

  /** Whether trying again later, unchanged, may succeed. */
  public boolean retryable() {
    return retryable;
  }

  /** The provider's own code, such as {@code SQLITE_CONSTRAINT_UNIQUE}. */
  public Optional<String> detail() {
    return Optional.ofNullable(detail);
  }

  /** The same failure as a value. */
  public CapabilityError toError() {
    return new CapabilityError(code, String.valueOf(getMessage()), retryable);
  }

  /** {@code CODE: sentence}. */
  @Override
  public String toString() {
    return code + ": " + getMessage();
  }
}
