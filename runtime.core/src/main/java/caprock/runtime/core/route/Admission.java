package caprock.runtime.core.route;

import caprock.broker.CapabilityException;
import caprock.broker.ErrorCode;
import caprock.broker.manifest.Limits;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/** A capability's limits at work, one for all bindings of a provider. Thread-safe. */
public final class Admission {
  private final String capability;
  private final Limits limits;
  private final @Nullable Semaphore permits;

  /** Makes the admission for these limits. */
  public Admission(String capability, Limits limits) {
    this.capability = capability;
    this.limits = limits;
    this.permits =
        limits.maxConcurrentCalls() > 0 ? new Semaphore(limits.maxConcurrentCalls()) : null;
  }

  /** Takes a permit without waiting. */
  void enter() {
    if (permits != null && !permits.tryAcquire()) {
      throw new CapabilityException(
          ErrorCode.RESOURCE_EXHAUSTED,
          "%s answers at most %d calls at the same time, and that many are running. Try again later."
              .formatted(capability, limits.maxConcurrentCalls()));
    }
  }

  /** Gives the permit back. */
  void leave() {
    if (permits != null) {
      permits.release();
    }
  }

  /** Refuses a payload over the limit. */
  void checkPayload(String what, @Nullable Object value) {
    long most = limits.maxPayloadBytes();
    if (most > 0) {
      long size = PayloadSize.of(value, most);
      if (size > most) {
        throw new CapabilityException(
            ErrorCode.RESOURCE_EXHAUSTED,
            "%s takes and gives at most %d bytes in one call; the %s is larger. Split it."
                .formatted(capability, most, what),
            false,
            null,
            null);
      }
    }
  }

  /** The earlier of the deadline and the longest time that a call may run. */
  long limit(long nowNs, long deadlineNs) {
    long most = limits.maxExecutionMs();
    if (most == 0) {
      return deadlineNs;
    }
    long latest = nowNs + most * 1_000_000L;
    return latest - deadlineNs < 0 ? latest : deadlineNs;
  }
}
