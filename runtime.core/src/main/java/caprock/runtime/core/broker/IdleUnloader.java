package caprock.runtime.core.broker;

import caprock.runtime.core.directory.Provider;
import caprock.runtime.core.loader.Loader;
import caprock.runtime.core.route.InFlight;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.osgi.framework.Bundle;

/** Closes instances and unloads extensions that nobody has used for a while. Thread-safe. */
final class IdleUnloader {
  /** How long uninstalling may take once the calls have finished, in milliseconds. */
  private static final long UNINSTALL_MS = 5_000;

  private final Loader loader;
  private final Settings settings;
  private final Executor blocking;
  private final ScheduledExecutorService scheduler;

  /** The latest use of each instance and bundle that is idle. */
  private final Map<Object, Long> latest = new ConcurrentHashMap<>();

  private final AtomicLong uses = new AtomicLong();

  /** The looks that are under way. */
  private final InFlight looks = new InFlight();

  /** What serves one account. */
  private record Instance(Provider provider, String account) {}

  IdleUnloader(
      Loader loader, Settings settings, Executor blocking, ScheduledExecutorService scheduler) {
    this.loader = loader;
    this.settings = settings;
    this.blocking = blocking;
    this.scheduler = scheduler;
  }

  /** The last handle left an account's binding. */
  void unused(Provider provider, String account) {
    Bundle bundle = provider.offer().bundle();
    Instance instance = new Instance(provider, account);
    long mine = uses.incrementAndGet();
    latest.put(instance, mine);
    latest.put(bundle, mine);
    later(() -> lookAt(bundle, instance, mine));
  }

  /** Whoever was used again meanwhile has been idle since its later use only. */
  private void lookAt(Bundle bundle, Instance instance, long mine) {
    if (latest.remove(instance, mine)) {
      long deadline = System.nanoTime() + settings.drainMs() * 1_000_000L;
      if (instance.provider.closeIfUnused(instance.account, deadline)) {
        unused(instance.provider, instance.account);
        return;
      }
    }
    if (latest.remove(bundle, mine) && loader.isLoaded(bundle) && !loader.unloadIfIdle(bundle)) {
      watch(bundle);
    }
  }

  /** Looks again and again, until the extension is unloaded or in use by a handle. */
  void watch(Bundle bundle) {
    later(
        () -> {
          if (loader.isLoaded(bundle)
              && !loader.unloadIfIdle(bundle)
              && loader.handles(bundle) == 0) {
            watch(bundle);
          }
        });
  }

  private void unlessStopped(Runnable look) {
    if (looks.enter()) {
      try {
        look.run();
      } finally {
        looks.leave();
      }
    }
  }

  /**
   * Unloads nothing any more, and waits for an unload that is under way: it works with a framework
   * that runs. Blocks until the calls of what is being unloaded have had their time.
   */
  void stop() {
    looks.close();
    long mostMs = settings.drainMs() + UNINSTALL_MS;
    if (!looks.awaitNone(System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(mostMs))) {
      System.getLogger(IdleUnloader.class.getPackageName())
          .log(System.Logger.Level.WARNING, "An extension was still being unloaded at the end.");
    }
  }

  private void later(Runnable task) {
    try {
      scheduler.schedule(
          () -> blocking.execute(() -> unlessStopped(task)),
          settings.idleUnloadMs(),
          TimeUnit.MILLISECONDS);
    } catch (RejectedExecutionException stopping) {
      System.getLogger(IdleUnloader.class.getPackageName())
          .log(System.Logger.Level.DEBUG, "The runtime stops; nothing is unloaded any more.");
    }
  }
}
