package caprock.tests.system.lifecycle;

import caprock.broker.AcquireRequest;
import caprock.broker.CapabilityBroker;
import caprock.broker.CapabilityException;
import caprock.broker.CapabilityHandle;
import caprock.broker.spi.RuntimeControl;
import caprock.broker.version.CapabilityRequirement;
import java.util.concurrent.CompletionException;
import java.util.function.BiFunction;
import org.osgi.framework.BundleContext;

/** What the restart test does inside a framework, from a bundle of its own: a word, and a name. */
public final class RestartSteps implements BiFunction<BundleContext, String, String> {
  /** What the bundle imports. */
  static final String IMPORTS =
      "caprock.broker,caprock.broker.health,caprock.broker.spi,caprock.broker.version,"
          + "org.osgi.framework";

  @Override
  public String apply(BundleContext context, String step) {
    String[] words = step.split(" ");
    try {
      return switch (words[0]) {
        case "version" -> version(context, words[1]);
        case "load" ->
            control(context)
                .load(CapabilityRequirement.parse(words[1]))
                .toCompletableFuture()
                .join()
                .provider();
        case "explain" ->
            String.join(
                " ", broker(context).explain(CapabilityRequirement.parse(words[1])).sentences());
        default -> throw new IllegalArgumentException(step);
      };
    } catch (CapabilityException e) {
      return e.toString();
    } catch (CompletionException e) {
      return String.valueOf(e.getCause());
    }
  }

  /** Acquires, calls, and does not release: the framework's stop must. */
  private static String version(BundleContext context, String name) {
    CapabilityHandle handle =
        broker(context)
            .acquire(AcquireRequest.of(name))
            .toCompletableFuture()
            .join()
            .orThrow()
            .handle(name);
    return String.valueOf(handle.invoke("version").toCompletableFuture().join());
  }

  private static CapabilityBroker broker(BundleContext context) {
    return context.getService(context.getServiceReference(CapabilityBroker.class));
  }

  private static RuntimeControl control(BundleContext context) {
    return context.getService(context.getServiceReference(RuntimeControl.class));
  }
}
