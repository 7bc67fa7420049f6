package caprock.runtime.core.route;

import caprock.broker.CapabilityException;
import caprock.broker.ErrorCode;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A stage of the runtime's own in place of a provider's: what a caller hangs on it hangs on nothing
 * of the extension, and an unload can end it.
 */
final class Pending implements Binding.Held {
  private final CompletableFuture<@Nullable Object> stage = new CompletableFuture<>();
  private final CallToken token;
  private final String capability;
  private final AtomicBoolean ended = new AtomicBoolean();
  private volatile @Nullable Future<?> timer;

  private Pending(CallToken token, String capability) {
    this.token = token;
    this.capability = capability;
  }

  /**
   * Stands in for a provider's stage and ends the call when that completes.
   *
   * @param theirs the provider's stage
   * @param token the call, not yet ended
   * @param safe makes of the stage's value what the caller may see
   */
  static CompletableFuture<@Nullable Object> of(
      CompletionStage<?> theirs,
      CallToken token,
      Origin origin,
      Function<@Nullable Object, @Nullable Object> safe) {
    Pending pending = new Pending(token, origin.route().need().name());
    token.binding().watch(pending);
    theirs.whenComplete((value, failure) -> pending.complete(safe, value, failure));
    if (token instanceof Call call) {
      call.leaveThread();
    }
    if (!pending.stage.isDone()) {
      pending.startTimer(origin);
    }
    return pending.stage;
  }

  private void startTimer(Origin origin) {
    long now = System.nanoTime();
    long deadline = token instanceof Call call ? call.deadlineNs : origin.deadline(now, 0);
    timer =
        origin
            .scheduler()
            .schedule(
                () ->
                    end(
                        null,
                        new CapabilityException(
                            ErrorCode.TIMEOUT,
                            capability + " did not answer before the call's deadline.")),
                deadline - now,
                TimeUnit.NANOSECONDS);
    if (stage.isDone()) {
      stopTimer();
    }
  }

  private void complete(
      Function<@Nullable Object, @Nullable Object> safe,
      @Nullable Object value,
      @Nullable Throwable failure) {
    if (failure != null) {
      end(null, Failures.copy(capability, failure));
      return;
    }
    try {
      end(safe.apply(value), null);
    } catch (RuntimeException e) {
      end(null, Failures.copy(capability, e));
    }
  }

  @Override
  public void cut(CapabilityException reason) {
    end(null, reason);
  }

  /** The first end counts; what comes later is dropped. */
  private void end(@Nullable Object value, @Nullable CapabilityException failure) {
    if (!ended.compareAndSet(false, true)) {
      return;
    }
    stopTimer();
    if (token instanceof Call call) {
      call.end(failure);
    } else {
      token.exit();
    }
    token.binding().unwatch(this);
    if (failure == null) {
      stage.complete(value);
    } else {
      stage.completeExceptionally(failure);
    }
  }

  private void stopTimer() {
    Future<?> running = timer;
    if (running != null) {
      running.cancel(false);
    }
  }
}
