package caprock.tests.system.lifecycle;

import caprock.tests.system.harness.Await;
import caprock.tests.system.harness.BundleMaker;
import caprock.tests.system.harness.RuntimeOptions;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.function.BiFunction;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.SynchronousBundleListener;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.launch.FrameworkFactory;

/** A framework with a lasting cache, which a test starts and stops as it likes. */
final class OwnFramework implements AutoCloseable {
  private static final long STOP_MS = 30_000;

  private final Framework framework;
  private final Bundle steps;

  private OwnFramework(Framework framework, Bundle steps) {
    this.framework = framework;
    this.steps = steps;
  }

  /** Starts the framework; what its cache holds is not installed again. */
  static OwnFramework start(Path cache, Map<String, String> settings) throws BundleException {
    Map<String, String> all = new HashMap<>(settings);
    all.put(Constants.FRAMEWORK_STORAGE, cache.toString());
    all.put("felix.service.urlhandlers", "false"); // the JVM has one factory, for Pax Exam
    Framework framework =
        ServiceLoader.load(FrameworkFactory.class).findFirst().orElseThrow().newFramework(all);
    framework.init();
    BundleContext context = framework.getBundleContext();
    for (Path jar : RuntimeOptions.bundles()) {
      context.installBundle("reference:file:" + jar).start();
    }
    BundleMaker maker =
        new BundleMaker("test.steps")
            .header("Import-Package", RestartSteps.IMPORTS)
            .add(RestartSteps.class);
    Bundle steps = context.installBundle("test:steps", maker.open());
    steps.start();
    framework.start();
    Await.until("the runtime is up", () -> isThere(steps.getBundleContext()));
    return new OwnFramework(framework, steps);
  }

  /** As the steps' bundle sees it: the JVM's class path holds other classes of the same name. */
  private static boolean isThere(BundleContext context) {
    return context.getServiceReference("caprock.broker.CapabilityBroker") != null
        && context.getServiceReference("caprock.broker.spi.RuntimeControl") != null;
  }

  /** Runs a step of {@link RestartSteps} inside. */
  String run(String step) {
    try {
      Object object =
          steps.loadClass(RestartSteps.class.getName()).getDeclaredConstructor().newInstance();
      @SuppressWarnings("unchecked") // the class is loaded anew, its interface is the JDK's
      var function = (BiFunction<BundleContext, String, String>) object;
      return function.apply(steps.getBundleContext(), step);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  /** Core's own bundle. */
  Bundle core() {
    return Arrays.stream(framework.getBundleContext().getBundles())
        .filter(b -> "caprock.runtime.core".equals(b.getSymbolicName()))
        .findFirst()
        .orElseThrow();
  }

  /** Tells a listener, on the thread that changes a bundle, what becomes of it. */
  void listen(SynchronousBundleListener listener) {
    framework.getBundleContext().addBundleListener(listener);
  }

  /** The bundles of a fixture. */
  List<Bundle> fixture(String name) {
    return Arrays.stream(framework.getBundleContext().getBundles())
        .filter(b -> ("caprock.tests.fixtures." + name).equals(b.getSymbolicName()))
        .toList();
  }

  @Override
  public void close() {
    try {
      framework.stop();
      framework.waitForStop(STOP_MS);
    } catch (BundleException e) {
      throw new AssertionError("The framework does not stop.", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("Interrupted while the framework stopped.", e);
    }
  }
}
