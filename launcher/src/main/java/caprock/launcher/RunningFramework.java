package caprock.launcher;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkEvent;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.launch.FrameworkFactory;

/**
 * A framework with the bundles of one run descriptor, from its start to its end.
 *
 * <p>{@link #close} may be called from any thread, by the shutdown hook for one.
 */
public final class RunningFramework implements AutoCloseable {
  /** Run setting: the folders whose bundles are installed and started, separated by commas. */
  public static final String FOLDERS = "caprock.run.folders";

  /** Run setting: the folders whose bundles are installed only, for those that import them. */
  public static final String LIBRARIES = "caprock.run.libraries";

  /** Run setting: {@code temporary} (default) or {@code lasting}, the framework's cache. */
  public static final String CACHE = "caprock.run.cache";

  /** How long the bundles may take to stop, in milliseconds. */
  private static final long STOP_TIMEOUT_MS = 10_000;

  private static final System.Logger LOG = System.getLogger("caprock.launcher");

  private final Framework framework;
  private final FrameworkCache cache;

  private RunningFramework(Framework framework, FrameworkCache cache) {
    this.framework = framework;
    this.cache = cache;
  }

  /**
   * Starts the framework and the bundles. Blocks until all are started.
   *
   * @throws BootException if one is not; nothing is left running then
   */
  public static RunningFramework start(Home home, Settings settings) throws BootException {
    FrameworkCache cache = cache(home, settings);
    Framework framework = create(settings, cache);
    RunningFramework running = new RunningFramework(framework, cache);
    try {
      framework.init();
      framework.getBundleContext().addFrameworkListener(RunningFramework::log);
      BundleInstaller installer = new BundleInstaller(framework.getBundleContext(), home);
      List<Bundle> started = installer.install(folders(settings, FOLDERS));
      installer.install(folders(settings, LIBRARIES));
      installer.uninstallOthers();
      framework.start();
      BundleInstaller.start(started);
      return running;
    } catch (BundleException e) {
      running.close();
      throw new BootException("The framework does not start: " + e.getMessage(), e);
    } catch (BootException e) {
      running.close();
      throw e;
    }
  }

  /** The framework's own bundle context. */
  public BundleContext context() {
    return framework.getBundleContext();
  }

  /** Stops all bundles, waits for them, and gives the cache up. A second call does nothing. */
  @Override
  public void close() {
    try {
      framework.stop();
      framework.waitForStop(STOP_TIMEOUT_MS);
    } catch (BundleException e) {
      System.err.println("caprock: the framework does not stop: " + e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      cache.close();
    }
  }

  private static List<String> folders(Settings settings, String setting) {
    return Arrays.stream(settings.get(setting, "").split(","))
        .map(String::strip)
        .filter(f -> !f.isEmpty())
        .toList();
  }

  private static FrameworkCache cache(Home home, Settings settings) throws BootException {
    if ("lasting".equals(settings.get(CACHE))) {
      // One for each distribution: two of them must not update each other's bundles.
      String name = "framework-" + Integer.toHexString(home.folder().hashCode());
      Path folder = Path.of(settings.get(Settings.DATA_DIR, ""), name);
      FrameworkCache lasting = FrameworkCache.lasting(folder);
      if (lasting != null) {
        return lasting;
      }
      System.err.println(
          "caprock: another process uses "
              + folder
              + "; what is installed by hand here is forgotten at the end.");
    }
    return FrameworkCache.temporary();
  }

  /** One line for each failure; the framework's own logger, which prints traces, is off. */
  private static void log(FrameworkEvent event) {
    if (event.getType() == FrameworkEvent.ERROR) {
      LOG.log(System.Logger.Level.WARNING, event.getBundle() + ": " + event.getThrowable());
    }
  }

  private static Framework create(Settings settings, FrameworkCache cache) throws BootException {
    FrameworkFactory factory =
        ServiceLoader.load(FrameworkFactory.class)
            .findFirst()
            .orElseThrow(
                () -> new BootException("No OSGi framework on the class path (lib/).", null));
    Map<String, String> properties = settings.toMap();
    properties.put(Constants.FRAMEWORK_STORAGE, cache.folder().toString());
    return factory.newFramework(properties);
  }
}
