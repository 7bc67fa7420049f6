package caprock.runtime.core.route;

import caprock.broker.CallOptions;
import caprock.runtime.core.call.CurrentDeadline;
import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledExecutorService;

/**
 * What a gate and everything that comes out of it share: the handle's route, its options, and the
 * runtime's threads.
 *
 * @param route the handle's route
 * @param options how calls are made
 * @param executor where queued calls go on
 * @param scheduler what ends pending calls at their deadline
 */
record Origin(
    Route route, CallOptions options, Executor executor, ScheduledExecutorService scheduler) {
  /** Whether a call needs a {@link Call} of its own. */
  boolean plain() {
    return options.deadlineMs() == 0 && options.trace() == null;
  }

  /** As below, for one who has not looked this thread up. */
  long deadline(long nowNs, long endpointTimeoutMs) {
    return deadline(CurrentDeadline.cell(), nowNs, endpointTimeoutMs);
  }

  /**
   * When a call that begins now must be over.
   *
   * @param thread this thread's {@link CurrentDeadline#cell}
   * @param endpointTimeoutMs the endpoint's own deadline in milliseconds; 0 for the default
   */
  long deadline(long[] thread, long nowNs, long endpointTimeoutMs) {
    long ms = options.deadlineMs();
    if (ms == 0) {
      ms = endpointTimeoutMs == 0 ? CallOptions.DEFAULT_DEADLINE_MS : endpointTimeoutMs;
    }
    long own = nowNs + ms * 1_000_000L;
    long callers = thread[0];
    return callers != CurrentDeadline.NONE && callers - own < 0 ? callers : own;
  }
}
