package caprock.runtime.core.route;

import java.util.concurrent.CompletableFuture;

/** Finds, and if need be loads, what a route can be bound to. Thread-safe. */
public interface Binder {
  /**
   * Binds, with a handle counted on the binding: the caller ends that with {@link Binding#detach}.
   * Does not block beyond what is at hand.
   *
   * @param deadlineNs when to stop waiting for a provider, a value of {@link System#nanoTime}
   * @return completes with a binding, on any thread; or with a CapabilityException
   */
  CompletableFuture<Binding> bind(Need need, long deadlineNs);
}
