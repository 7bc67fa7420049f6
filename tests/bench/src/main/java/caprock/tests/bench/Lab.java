package caprock.tests.bench;

import caprock.broker.AcquireRequest;
import caprock.broker.AcquireResponse;
import caprock.broker.CapabilityBroker;
import caprock.broker.annotation.ProvidesCapability;
import caprock.broker.spi.RuntimeControl;
import caprock.broker.version.CapabilityRequirement;
import java.nio.file.Path;
import java.util.Dictionary;
import java.util.Hashtable;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.ServiceRegistration;

/**
 * The runtime as a consumer sees it, and how much is to be measured. Thread-safe.
 *
 * @param context the benchmarks' own
 * @param effort how much is measured
 */
record Lab(BundleContext context, Effort effort) {
  /** A guard against a runtime that hangs, nothing that is measured. */
  private static final long PATIENCE_S = 60;

  CapabilityBroker broker() {
    return service(CapabilityBroker.class);
  }

  RuntimeControl control() {
    return service(RuntimeControl.class);
  }

  /** A service; it is given back when this bundle stops. */
  <S> S service(Class<S> type) {
    ServiceReference<S> reference = context.getServiceReference(type);
    if (reference == null) {
      throw new IllegalStateException("There is no service " + type.getName() + ".");
    }
    return context.getService(reference);
  }

  /** Acquires one capability; the caller closes the response. */
  AcquireResponse acquire(String name) {
    return broker().acquire(AcquireRequest.of(name)).toCompletableFuture().join().orThrow();
  }

  /** Loads something, and waits until it is there. */
  void load(String requirement) throws Exception {
    control()
        .load(CapabilityRequirement.parse(requirement))
        .toCompletableFuture()
        .get(PATIENCE_S, TimeUnit.SECONDS);
  }

  /** Unloads something, and waits until it has gone. */
  void unload(String requirement) throws Exception {
    control()
        .unload(CapabilityRequirement.parse(requirement))
        .toCompletableFuture()
        .get(PATIENCE_S, TimeUnit.SECONDS);
  }

  /** Offers an object of this bundle as a capability. */
  <C> ServiceRegistration<C> offer(
      Class<C> contract, String name, C provider, Map<String, Object> more) {
    Dictionary<String, Object> properties = new Hashtable<>(more);
    properties.put(ProvidesCapability.NAME_PROPERTY, name);
    properties.put(ProvidesCapability.VERSION_PROPERTY, "1.0.0");
    return context.registerService(contract, provider, properties);
  }

  /** A setting that is a path. */
  Path path(String property) {
    String value = context.getProperty(property);
    if (value == null) {
      throw new IllegalStateException("The setting " + property + " is missing.");
    }
    return Path.of(value).toAbsolutePath().normalize();
  }

  /** A jar of the benchmarks' repository. */
  Path fixture(String name, String version) {
    return path("caprock.bench.dir")
        .resolve("repository/caprock.tests.fixtures." + name + "-" + version + ".jar");
  }

  /**
   * Waits until something is so, looking often.
   *
   * @param meanwhile what to do between two looks
   */
  static void await(String what, BooleanSupplier condition, Runnable meanwhile)
      throws TimeoutException {
    long start = System.nanoTime();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() - start > TimeUnit.SECONDS.toNanos(PATIENCE_S)) {
        throw new TimeoutException("Not so after " + PATIENCE_S + " s: " + what + ".");
      }
      meanwhile.run();
    }
  }
}
