package caprock.launcher.command;

import caprock.broker.CapabilityBroker;
import caprock.broker.CapabilityException;
import caprock.broker.ErrorCode;
import caprock.broker.spi.RuntimeControl;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.util.tracker.ServiceTracker;

/** What every command has at hand: the console, the broker, the settings. Not thread-safe. */
final class Tool implements AutoCloseable {
  /** How long the runtime may take to offer a broker, in milliseconds. */
  private static final long BROKER_TIMEOUT_MS = 10_000;

  private final BundleContext context;
  private final Console console;
  private @Nullable ServiceTracker<CapabilityBroker, CapabilityBroker> tracker;

  Tool(BundleContext context, Console console) {
    this.context = context;
    this.console = console;
  }

  Console console() {
    return console;
  }

  BundleContext context() {
    return context;
  }

  /**
   * A setting that is a path.
   *
   * @throws CapabilityException INTERNAL if it is not set
   */
  Path path(String property) {
    String value = context.getProperty(property);
    if (value == null) {
      throw new CapabilityException(
          ErrorCode.INTERNAL, "The setting " + property + " is missing from conf/.");
    }
    return Path.of(value).normalize();
  }

  /**
   * The broker. Blocks until the runtime offers it.
   *
   * @throws CapabilityException LOAD_FAILED if it does not in time
   */
  CapabilityBroker broker() {
    if (tracker == null) {
      tracker = new ServiceTracker<>(context, CapabilityBroker.class, null);
      tracker.open();
    }
    try {
      CapabilityBroker broker = tracker.waitForService(BROKER_TIMEOUT_MS);
      if (broker != null) {
        return broker;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    throw new CapabilityException(
        ErrorCode.LOAD_FAILED,
        "The broker did not start within %d ms. Not active: %s."
            .formatted(BROKER_TIMEOUT_MS, inactiveBundles()));
  }

  /**
   * The loader's controls.
   *
   * @throws CapabilityException INTERNAL if the runtime does not offer them
   */
  RuntimeControl control() {
    ServiceReference<RuntimeControl> reference = context.getServiceReference(RuntimeControl.class);
    RuntimeControl control = reference == null ? null : context.getService(reference);
    if (control == null) {
      throw new CapabilityException(ErrorCode.INTERNAL, "The runtime offers no RuntimeControl.");
    }
    return control;
  }

  private String inactiveBundles() {
    String names =
        Arrays.stream(context.getBundles())
            .filter(b -> b.getState() != Bundle.ACTIVE)
            .map(Bundle::getSymbolicName)
            .collect(Collectors.joining(", "));
    return names.isEmpty() ? "no bundle (a component of the core is unsatisfied)" : names;
  }

  @Override
  public void close() {
    console.out().flush();
    if (tracker != null) {
      tracker.close();
    }
  }
}
