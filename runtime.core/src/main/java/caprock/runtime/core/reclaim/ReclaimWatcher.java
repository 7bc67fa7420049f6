package caprock.runtime.core.reclaim;

import caprock.broker.health.ReclaimReport;
import caprock.broker.health.ReclaimReport.Outcome;
import java.lang.ref.PhantomReference;
import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ThreadFactory;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.wiring.BundleWiring;

/**
 * Watches whether the class loaders of unloaded bundles are collected. Thread-safe.
 *
 * <p>A class loader that has not been collected may only be waiting for a collection. To tell the
 * two apart, a {@link CollectionProbe probe} is made beside each watched loader: a class loader of
 * our own that nobody holds. When two probes in a row, made after the unload, have been collected
 * and the watched loader has not, then it is held.
 */
public final class ReclaimWatcher implements AutoCloseable {
  private static final int MAX_REPORTS = 100;
  private static final int PROBES_UNTIL_HELD = 2;

  /** A thread that was told to end may need this long to do so, in nanoseconds. */
  private static final long HELD_AFTER_NS = 2_000_000_000L;

  private final ReferenceQueue<ClassLoader> collected = new ReferenceQueue<>();
  private final Deque<Watch> watches = new ConcurrentLinkedDeque<>();
  private final ThreadSweeper sweeper = new ThreadSweeper();
  private final Thread thread;
  private volatile @Nullable CollectionProbe probe;

  /** One class loader that should go. */
  private static final class Watch extends PhantomReference<ClassLoader> {
    final String bundle;
    final WeakReference<ClassLoader> loader;
    final long unloadedAtMs = System.currentTimeMillis();
    final long unloadedAtNs = System.nanoTime();
    volatile List<String> threads = List.of();
    volatile int survived;
    volatile long collectedAtNs;

    Watch(String bundle, ClassLoader loader, ReferenceQueue<ClassLoader> queue) {
      super(loader, queue);
      this.bundle = bundle;
      this.loader = new WeakReference<>(loader);
    }

    Outcome outcome() {
      if (collectedAtNs != 0) {
        return Outcome.RECLAIMED;
      }
      boolean late = System.nanoTime() - unloadedAtNs > HELD_AFTER_NS;
      return late && survived >= PROBES_UNTIL_HELD ? Outcome.HELD : Outcome.PENDING;
    }
  }

  /** Makes a watcher and starts its thread. */
  public ReclaimWatcher(ThreadFactory threads) {
    thread = threads.newThread(this::run);
    thread.start();
  }

  /**
   * Looks at a bundle before it goes.
   *
   * @return begins to watch; to be run when the bundle has gone; it keeps nothing of the bundle
   */
  public Runnable prepare(Bundle bundle) {
    BundleWiring wiring = bundle.adapt(BundleWiring.class);
    ClassLoader loader = wiring == null ? null : wiring.getClassLoader();
    String name = bundle.getSymbolicName() + "/" + bundle.getVersion();
    WeakReference<ClassLoader> weak = new WeakReference<>(loader);
    return () -> watch(name, weak);
  }

  void watch(String bundle, WeakReference<ClassLoader> weak) {
    ClassLoader loader = weak.get();
    if (loader == null) {
      return;
    }
    Watch watch = new Watch(bundle, loader, collected);
    watch.threads = sweeper.sweep(loader);
    watches.addFirst(watch);
    while (watches.size() > MAX_REPORTS) {
      watches.removeLast();
    }
    if (probe == null) {
      probe = new CollectionProbe(collected);
    }
  }

  /** What became of each unloaded bundle's memory, newest first. */
  public List<ReclaimReport> reports() {
    List<ReclaimReport> reports = new ArrayList<>();
    for (Watch w : watches) {
      long until = w.collectedAtNs == 0 ? System.nanoTime() : w.collectedAtNs;
      reports.add(
          new ReclaimReport(
              w.bundle,
              w.outcome(),
              w.unloadedAtMs,
              (until - w.unloadedAtNs) / 1_000_000,
              sentence(w)));
    }
    return reports;
  }

  private String sentence(Watch w) {
    return switch (w.outcome()) {
      case RECLAIMED -> "Its memory came back.";
      case PENDING -> "Unloaded; the garbage collector has not looked at it yet.";
      case HELD -> held(w);
    };
  }

  private String held(Watch w) {
    ClassLoader loader = w.loader.get();
    List<String> now = loader == null ? List.of() : sweeper.holders(loader);
    List<String> threads = now.isEmpty() ? w.threads : now;
    return threads.isEmpty()
        ? "Something still refers to its classes, and no thread shows what; a heap dump would."
        : "Held by the thread"
            + (threads.size() > 1 ? "s " : " ")
            + String.join(", ", threads)
            + ".";
  }

  private void run() {
    try {
      while (true) {
        took(collected.remove());
      }
    } catch (InterruptedException e) {
      // close() asks this thread to end.
      Thread.currentThread().interrupt();
    }
  }

  private void took(Reference<? extends ClassLoader> reference) {
    if (reference instanceof Watch watch) {
      watch.collectedAtNs = System.nanoTime();
      return;
    }
    if (reference == probe) {
      long madeAt = ((CollectionProbe) reference).madeAtNs;
      boolean pending = false;
      for (Watch w : watches) {
        if (w.collectedAtNs == 0) {
          boolean late = madeAt - w.unloadedAtNs > HELD_AFTER_NS;
          w.survived += w.unloadedAtNs - madeAt <= 0 ? 1 : 0;
          pending |= w.survived < PROBES_UNTIL_HELD || !late;
        }
      }
      probe = pending ? new CollectionProbe(collected) : null;
    }
  }

  /** Ends the watching thread. */
  @Override
  public void close() {
    thread.interrupt();
  }
}
