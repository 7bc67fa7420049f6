package caprock.tests.system.reclaim;

import caprock.broker.health.ReclaimReport;
import caprock.tests.system.harness.Await;
import caprock.tests.system.harness.Lab;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.ref.WeakReference;
import java.util.Collection;
import org.osgi.framework.Bundle;
import org.osgi.framework.wiring.BundleWiring;

/** Collects garbage and asks what is left. */
final class Reclaim {
  /** Enough that whatever can be collected is, references that need several rounds included. */
  private static final int ROUNDS = 12;

  private Reclaim() {}

  /** The class loader of a fixture's bundle, held weakly. */
  static WeakReference<ClassLoader> loader(Lab lab, String fixture) {
    Bundle bundle = lab.fixture(fixture).get(0);
    return new WeakReference<>(bundle.adapt(BundleWiring.class).getClassLoader());
  }

  /** Waits until every loader has been collected. */
  static void awaitCollected(Collection<WeakReference<ClassLoader>> loaders) {
    Await.until(
        () -> left(loaders) + " of " + loaders.size() + " class loaders are collected",
        () -> {
          System.gc();
          return left(loaders) == 0;
        });
  }

  static long left(Collection<WeakReference<ClassLoader>> loaders) {
    return loaders.stream().filter(l -> l.get() != null).count();
  }

  /** Whether a loader survives as many collections as would take any that nobody holds. */
  static boolean isHeld(WeakReference<ClassLoader> loader) {
    for (int i = 0; i < ROUNDS && loader.get() != null; i++) {
      System.gc();
      System.runFinalization();
    }
    return loader.get() != null;
  }

  /** Waits for the runtime's own verdict on the bundle that was unloaded last. */
  static ReclaimReport verdict(Lab lab, String fixture) {
    Await.until(
        () -> "a verdict on " + fixture + ", now " + latest(lab, fixture),
        () -> {
          System.gc();
          return latest(lab, fixture).outcome() != ReclaimReport.Outcome.PENDING;
        });
    return latest(lab, fixture);
  }

  private static ReclaimReport latest(Lab lab, String fixture) {
    return lab.control().reclaims().stream()
        .filter(r -> r.bundle().startsWith("caprock.tests.fixtures." + fixture + "/"))
        .findFirst()
        .orElseThrow(() -> new AssertionError("No report on " + fixture));
  }

  /** What classes take, in bytes. */
  static long metaspace() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(p -> p.getName().equals("Metaspace"))
        .mapToLong((MemoryPoolMXBean p) -> p.getUsage().getUsed())
        .sum();
  }
}
