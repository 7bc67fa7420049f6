package caprock.broker.spi;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.ScheduledExecutorService;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Threads for the using extension, which end with it. A service, one per bundle.
 *
 * <p>Use these and not pools, timers or {@code CompletableFuture.orTimeout}: those keep an
 * extension's classes loaded after it has gone. When the extension stops, queued tasks are dropped
 * and running ones interrupted. Thread-safe.
 */
@ProviderType
public interface ExtensionTasks {
  /**
   * Runs tasks on at most as many threads as the machine has processors, and at least two. {@code
   * shutdown} is refused with {@link UnsupportedOperationException}, a task beyond 65,536 waiting
   * ones with {@link java.util.concurrent.RejectedExecutionException}.
   */
  ExecutorService executor();

  /** Runs tasks later or repeatedly; each starts on {@link #executor}. */
  ScheduledExecutorService scheduler();
}
