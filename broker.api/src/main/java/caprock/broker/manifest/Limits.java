package caprock.broker.manifest;

/**
 * What a capability's callers may use. 0 means no limit.
 *
 * @param maxConcurrentCalls calls at the same time, over all accounts
 * @param maxPayloadBytes size of a dynamic call's arguments, and of its result, in bytes: text as
 *     UTF-8, 8 for a number, 1 for a boolean or null, 8 for each list or map and each of its
 *     entries
 * @param maxExecutionMs how long a call may run, in milliseconds, whatever its deadline
 */
public record Limits(int maxConcurrentCalls, long maxPayloadBytes, long maxExecutionMs) {
  /** No limit at all. */
  public static final Limits NONE = new Limits(0, 0, 0);

  /** Checks that nothing is negative. */
  public Limits {
    if (maxConcurrentCalls < 0 || maxPayloadBytes < 0 || maxExecutionMs < 0) {
      throw new IllegalArgumentException(
          "A limit is at least 0 (none), not %d calls, %d bytes, %d ms."
              .formatted(maxConcurrentCalls, maxPayloadBytes, maxExecutionMs));
    }
  }
}
