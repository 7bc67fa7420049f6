package caprock.runtime.core.route;

import caprock.broker.CapabilityException;
import caprock.broker.ErrorCode;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * The way from one handle to whatever provides its capability now. Thread-safe.
 *
 * <p>A call reads the binding once and counts itself in. When the binding has been closed, the
 * first caller begins to bind anew and all wait for the same result.
 */
public final class Route {
  private final Need need;
  private final Binder binder;
  private final AtomicReference<@Nullable CompletableFuture<Binding>> rebinding =
      new AtomicReference<>();
  private final AtomicReference<@Nullable Binding> binding = new AtomicReference<>();
  private final AtomicBoolean releasing = new AtomicBoolean();

  /** Objects that nobody can close: they end with the handle. */
  private final Set<ReferenceGate> endless = ConcurrentHashMap.newKeySet();

  /** Makes a route on a binding on which a handle has been counted already. */
  public Route(Need need, Binder binder, Binding first) {
    this.need = need;
    this.binder = binder;
    this.binding.set(first);
  }

  /** What the route is to be bound to. */
  public Need need() {
    return need;
  }

  /** What it is bound to now; null if that has gone, or the route was released. */
  public @Nullable Binding current() {
    Binding b = binding.get();
    return b == null || b.isClosed() ? null : b;
  }

  /** Counts a call in at the current binding; null if there is none. */
  @Nullable Binding tryEnter() {
    Binding b = binding.get();
    return b != null && b.enter() ? b : null;
  }

  /**
   * Counts a call in, waiting until there is a binding. Blocks.
   *
   * @param deadlineNs when to give up, a value of {@link System#nanoTime}
   */
  Binding enter(long deadlineNs) {
    while (true) {
      Binding b = tryEnter();
      if (b != null) {
        return b;
      }
      await(rebind(deadlineNs), deadlineNs);
    }
  }

  /**
   * What it is bound to, waiting until there is something. Blocks.
   *
   * @param deadlineNs when to give up, a value of {@link System#nanoTime}
   */
  Binding await(long deadlineNs) {
    return await(rebind(deadlineNs), deadlineNs);
  }

  private Binding await(CompletableFuture<Binding> bound, long deadlineNs) {
    try {
      return bound.get(Math.max(0, deadlineNs - System.nanoTime()), TimeUnit.NANOSECONDS);
    } catch (ExecutionException e) {
      throw Failures.copy(need.name(), e);
    } catch (TimeoutException e) {
      throw new CapabilityException(
          ErrorCode.TIMEOUT,
          need.name() + ": no provider came back before the call's deadline. Try again.",
          e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CapabilityException(
          ErrorCode.TIMEOUT, need.name() + ": the caller was interrupted while waiting.", e);
    }
  }

  /**
   * Binds anew if the binding has gone. Does not block.
   *
   * @return completes when there is a binding; or with the reason why there is none
   */
  public CompletableFuture<Binding> rebind(long deadlineNs) {
    while (true) {
      if (isReleased()) {
        return CompletableFuture.failedFuture(releasedError());
      }
      Binding old = binding.get();
      if (old != null && !old.isClosed()) {
        return CompletableFuture.completedFuture(old);
      }
      CompletableFuture<Binding> running = rebinding.get();
      if (running != null) {
        return running;
      }
      CompletableFuture<Binding> mine = new CompletableFuture<>();
      if (rebinding.compareAndSet(null, mine)) {
        binder
            .bind(need, deadlineNs)
            .whenComplete((found, failure) -> rebound(mine, old, found, failure));
        return mine;
      }
    }
  }

  private void rebound(
      CompletableFuture<Binding> mine,
      @Nullable Binding old,
      @Nullable Binding found,
      @Nullable Throwable failure) {
    if (found != null) {
      replace(old, found);
    }
    rebinding.set(null);
    if (found != null) {
      mine.complete(found);
    } else {
      mine.completeExceptionally(failure == null ? releasedError() : failure);
    }
  }

  /** Moves to another binding, on which a handle has been counted, unless somebody else has. */
  public void replace(@Nullable Binding old, Binding found) {
    if (!binding.compareAndSet(old, found)) {
      found.detach();
      return;
    }
    if (old != null) {
      old.detach();
    }
    if (isReleased()) {
      forget();
    }
  }

  /** Gives the binding back; false if that was done before. */
  public boolean release() {
    boolean first = releasing.compareAndSet(false, true);
    forget();
    endless.forEach(gate -> gate.cut(releasedError()));
    return first;
  }

  /** Whether the route was released. */
  public boolean isReleased() {
    return releasing.get();
  }

  private void forget() {
    Binding b = binding.getAndSet(null);
    if (b != null) {
      b.detach();
    }
  }

  /** Has an object without a {@code close} ended when the handle is released. */
  void endAtRelease(ReferenceGate gate) {
    endless.add(gate);
    if (isReleased()) {
      gate.cut(releasedError());
    }
  }

  /** An object has ended by itself. */
  void ended(ReferenceGate gate) {
    endless.remove(gate);
  }

  CapabilityException releasedError() {
    return new CapabilityException(
        ErrorCode.DISCONNECTED,
        need.name() + ": the handle was released. Acquire the capability again.",
        false,
        null,
        null);
  }
}
