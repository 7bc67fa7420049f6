package caprock.runtime.core.broker;

import java.util.HashMap;
import java.util.Map;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.BundleListener;
import org.osgi.framework.SynchronousBundleListener;

/**
 * Tells whether a bundle is being started. Thread-safe.
 *
 * <p>A bundle is active before its components are: Declarative Services registers their services
 * from a synchronous listener to the bundle's start. Asynchronous listeners are told only after all
 * synchronous ones, so when this one is told, the services are there or will not come.
 */
final class Starts {
  private final BundleContext context;
  private final Runnable whenStarted;
  private final SynchronousBundleListener begins = this::begins;
  private final BundleListener ends = this::ends;
  private final Map<Long, Start> starts = new HashMap<>();

  /** The starts of one bundle whose end has not been told. */
  private static final class Start {
    int open;

    /** Whether the last one has not come as far as that the bundle is active. */
    boolean early;
  }

  /**
   * Makes it; {@link #start} begins to listen.
   *
   * @param whenStarted run after each start; must not block
   */
  Starts(BundleContext context, Runnable whenStarted) {
    this.context = context;
    this.whenStarted = whenStarted;
  }

  void start() {
    context.addBundleListener(begins);
    context.addBundleListener(ends);
  }

  void stop() {
    context.removeBundleListener(begins);
    context.removeBundleListener(ends);
  }

  /** Whether the bundle's services may still come. */
  synchronized boolean isStarting(Bundle bundle) {
    return starts.containsKey(bundle.getBundleId());
  }

  private synchronized void begins(BundleEvent event) {
    long id = event.getBundle().getBundleId();
    switch (event.getType()) {
      case BundleEvent.STARTING -> {
        Start s = starts.computeIfAbsent(id, k -> new Start());
        s.open++;
        s.early = true;
      }
      case BundleEvent.STARTED -> {
        Start s = starts.get(id);
        if (s != null) {
          s.early = false;
        }
      }
      case BundleEvent.STOPPED -> {
        Start s = starts.get(id);
        if (s != null && s.early) {
          s.early = false;
          close(id, s); // its activator failed: there will be no STARTED
        }
      }
      default -> {
        // Nothing that begins or ends a start.
      }
    }
  }

  private void ends(BundleEvent event) {
    if (event.getType() == BundleEvent.STARTED) {
      synchronized (this) {
        long id = event.getBundle().getBundleId();
        Start s = starts.get(id);
        if (s != null) {
          close(id, s);
        }
      }
      whenStarted.run();
    }
  }

  private void close(long id, Start s) {
    s.open--;
    if (s.open == 0) {
      starts.remove(id);
    }
  }
}
