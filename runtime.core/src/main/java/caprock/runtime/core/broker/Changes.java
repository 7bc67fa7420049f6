package caprock.runtime.core.broker;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Wakes whoever waits for something to change in the registry or among the bundles. Thread-safe.
 */
final class Changes {
  private final AtomicReference<CompletableFuture<Void>> next =
      new AtomicReference<>(new CompletableFuture<>());
  private final Executor executor;

  Changes(Executor executor) {
    this.executor = executor;
  }

  /** Completes at the next change. Take it before looking, so that no change is missed. */
  CompletableFuture<Void> next() {
    return next.get();
  }

  /** Says that something changed. Does not block: the waiting go on elsewhere. */
  void changed() {
    CompletableFuture<Void> now = next.getAndSet(new CompletableFuture<>());
    if (now.getNumberOfDependents() > 0) {
      executor.execute(() -> now.complete(null));
    } else {
      now.complete(null);
    }
  }
}
