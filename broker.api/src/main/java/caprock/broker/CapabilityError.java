package caprock.broker;

/**
 * Why one capability of a request could not be had. Immutable.
 *
 * @param code why
 * @param sentence what, the actual value, the remedy
 * @param retryable whether trying again later may succeed
 */
public record CapabilityError(ErrorCode code, String sentence, boolean retryable) {
  /** The same failure as an exception, made now. */
  public CapabilityException toException() {
    return new CapabilityException(code, sentence, retryable, null, null);
  }

  /** {@code CODE: sentence}. */
  @Override
  public String toString() {
    return code + ": " + sentence;
  }
}
