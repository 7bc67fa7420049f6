package caprock.broker;

import caprock.broker.health.CallTrace;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * How calls are made. Immutable and thread-safe.
 *
 * @param deadlineMs how long a call may take, in milliseconds; 0 for the default deadline
 * @param trace told of each call when it is over, on the thread that ended it; it must not block;
 *     null for none
 */
public record CallOptions(long deadlineMs, @Nullable Consumer<CallTrace> trace) {
  /** How long a call may take where it does not say: 30 seconds. */
  public static final long DEFAULT_DEADLINE_MS = 30_000;

  /** The default deadline, no trace. */
  public static final CallOptions DEFAULT = new CallOptions(0, null);

  /** Checks the deadline. */
  public CallOptions {
    if (deadlineMs < 0) {
      throw new IllegalArgumentException("A deadline is at least 0 ms, not " + deadlineMs + ".");
    }
  }

  /** A deadline in milliseconds, no trace. */
  public static CallOptions deadlineMs(long ms) {
    return new CallOptions(ms, null);
  }
}
