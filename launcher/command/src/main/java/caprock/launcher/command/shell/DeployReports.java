package caprock.launcher.command.shell;

import caprock.launcher.command.text.DisplayText;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.apache.felix.fileinstall.ArtifactInstaller;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.BundleListener;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;

/**
 * Tells a person what went wrong with a file in the deploy folder, a line each. File Install itself
 * passes over a jar that is no bundle without a word, and logs with stack traces. Thread-safe.
 */
public final class DeployReports extends Handler
    implements ArtifactInstaller, BundleListener, AutoCloseable {
  private static final String RANKING = "service.ranking";

  /** The name that File Install logs under. */
  private final Logger log = Logger.getLogger("fileinstall");

  private final BundleContext context;

  /** What the locations of bundles from the folder begin with. */
  private final String locations;

  private final PrintStream err;
  private final ServiceRegistration<ArtifactInstaller> registration;

  /** What is no bundle, as it was when it was last seen; guarded by this object. */
  private final Map<File, Seen> seen = new HashMap<>();

  private record Seen(long state, boolean said) {}

  /** Begins to report about a folder. */
  public DeployReports(BundleContext context, Path deploy, PrintStream err) {
    this.context = context;
    this.locations = deploy.toFile().getAbsoluteFile().toURI().toString();
    this.err = err;
    log.setUseParentHandlers(false);
    log.addHandler(this);
    // Asked last, so only of what nobody else can handle.
    registration =
        context.registerService(
            ArtifactInstaller.class,
            this,
            FrameworkUtil.asDictionary(Map.of(RANKING, Integer.MIN_VALUE)));
    context.addBundleListener(this);
  }

  @Override
  public boolean canHandle(File file) {
    if (file.getName().endsWith(".jar")) {
      reportOnce(file, file.lastModified() + file.length());
    }
    return false;
  }

  @Override
  public void install(File file) {
    throw new UnsupportedOperationException("This handles nothing.");
  }

  @Override
  public void update(File file) {
    throw new UnsupportedOperationException("This handles nothing.");
  }

  @Override
  public void uninstall(File file) {
    throw new UnsupportedOperationException("This handles nothing.");
  }

  /** File Install asks again and again, and may ask while the file is being written. */
  private synchronized void reportOnce(File file, long state) {
    Seen before = seen.put(file, new Seen(state, false));
    if (before != null && before.state == state) {
      seen.put(file, new Seen(state, true));
      if (!before.said) {
        String fault = fault(file);
        say(
            "%s %s. It was left alone."
                .formatted(file, fault == null ? "cannot be installed" : fault));
      }
    }
  }

  /** File Install uninstalls a bundle whose file is none any more, and asks nobody about it. */
  @Override
  public void bundleChanged(BundleEvent event) {
    String location = event.getBundle().getLocation();
    if (event.getType() == BundleEvent.UNINSTALLED && location.startsWith(locations)) {
      File file = new File(URI.create(location));
      String fault = file.isFile() ? fault(file) : null;
      if (fault != null) {
        say("%s %s. The bundle that came from it is uninstalled.".formatted(file, fault));
      }
    }
  }

  /** What is wrong with a file; null if it is a bundle. */
  private static @Nullable String fault(File file) {
    try (JarFile jar = new JarFile(file)) {
      Manifest manifest = jar.getManifest();
      Attributes main = manifest == null ? null : manifest.getMainAttributes();
      return main == null || main.getValue(Constants.BUNDLE_SYMBOLICNAME) == null
          ? "is no bundle: its manifest has no " + Constants.BUNDLE_SYMBOLICNAME
          : null;
    } catch (IOException e) {
      return "is no jar file: " + e.getMessage();
    }
  }

  @Override
  public void publish(LogRecord record) {
    Throwable thrown = record.getThrown();
    String reason = thrown == null ? null : thrown.getMessage();
    // The framework says it twice.
    say(record.getMessage() + (reason == null ? "" : ": " + reason.split(" Unresolved ")[0]));
  }

  private void say(String sentence) {
    err.println("deploy: " + DisplayText.escape(sentence.strip()));
  }

  @Override
  public void flush() {
    err.flush();
  }

  /** Ends the reports. A second call does nothing. */
  @Override
  public void close() {
    if (log.getHandlers().length > 0) {
      log.removeHandler(this);
      context.removeBundleListener(this);
      registration.unregister();
    }
  }
}
