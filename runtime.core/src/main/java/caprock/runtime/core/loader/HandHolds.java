package caprock.runtime.core.loader;

import caprock.broker.CapabilityException;
import caprock.broker.version.CapabilityRequirement;
import caprock.runtime.core.directory.Manifests;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.osgi.framework.Bundle;

/**
 * What the bundles that a person installed require: acquired when they start, held until they stop.
 * The loader does the same for what it loads, before it starts it. Thread-safe.
 */
final class HandHolds {
  private static final System.Logger LOG = System.getLogger(HandHolds.class.getPackageName());

  private final Function<CapabilityRequirement, AutoCloseable> acquirer;
  private final Map<Long, List<AutoCloseable>> holds = new ConcurrentHashMap<>();

  HandHolds(Function<CapabilityRequirement, AutoCloseable> acquirer) {
    this.acquirer = acquirer;
  }

  /** Acquires what a bundle requires. Blocks. */
  void acquire(Bundle bundle) {
    List<AutoCloseable> got = acquireAll(bundle, acquirer);
    if (!got.isEmpty()) {
      List<AutoCloseable> before = holds.put(bundle.getBundleId(), got);
      if (before != null) {
        close(before);
      }
      if (bundle.getState() != Bundle.ACTIVE) {
        release(bundle);
      }
    }
  }

  /** Acquires what a bundle requires, as far as it can be had; the rest is logged. Blocks. */
  static List<AutoCloseable> acquireAll(
      Bundle bundle, Function<CapabilityRequirement, AutoCloseable> acquirer) {
    List<AutoCloseable> got = new ArrayList<>();
    for (CapabilityRequirement required : Manifests.requires(bundle)) {
      try {
        got.add(acquirer.apply(required));
      } catch (CapabilityException e) {
        LOG.log(
            System.Logger.Level.WARNING,
            "{0} requires {1}, which cannot be had. {2}",
            bundle.getSymbolicName(),
            required,
            e.toString());
      }
    }
    return got;
  }

  /** Gives back what was acquired for a bundle. */
  void release(Bundle bundle) {
    List<AutoCloseable> held = holds.remove(bundle.getBundleId());
    if (held != null) {
      close(held);
    }
  }

  static void close(List<AutoCloseable> held) {
    for (AutoCloseable hold : held) {
      try {
        hold.close();
      } catch (Exception e) {
        LOG.log(System.Logger.Level.WARNING, "Releasing a requirement failed: {0}", e.toString());
      }
    }
  }
}
