package caprock.runtime.core.broker;

import caprock.runtime.core.directory.Provider;
import caprock.runtime.core.loader.Loader;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.osgi.framework.Bundle;

/** Closes instances and unloads extensions that nobody has used for a while. Thread-safe. */
final class IdleUnloader {
  private final Loader loader;
  private final Settings settings;
  private final Executor blocking;
  private final ScheduledExecutorService scheduler;

  IdleUnloader(
      Loader loader, Settings settings, Executor blocking, ScheduledExecutorService scheduler) {
    this.loader = loader;
    this.settings = settings;
    this.blocking = blocking;
    this.scheduler = scheduler;
  }

  /** The last handle left an account's binding. */
  void unused(Provider provider, String account) {
    later(
        () -> {
          long deadline = System.nanoTime() + settings.drainMs() * 1_000_000L;
          provider.closeIfUnused(account, deadline);
          Bundle bundle = provider.offer().bundle();
          if (loader.isLoaded(bundle) && !loader.unloadIfUnused(bundle)) {
            watch(bundle);
          }
        });
  }

  /** Looks again and again, until the extension is unloaded or in use by a handle. */
  void watch(Bundle bundle) {
    later(
        () -> {
          if (loader.isLoaded(bundle)
              && !loader.unloadIfUnused(bundle)
              && loader.handles(bundle) == 0) {
            watch(bundle);
          }
        });
  }

  private void later(Runnable task) {
    try {
      scheduler.schedule(
          () -> blocking.execute(task), settings.idleUnloadMs(), TimeUnit.MILLISECONDS);
    } catch (RejectedExecutionException stopping) {
      System.getLogger(IdleUnloader.class.getPackageName())
          .log(System.Logger.Level.DEBUG, "The runtime stops; nothing is unloaded any more.");
    }
  }
}
