package caprock.launcher;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;

/**
 * Installs the distribution's bundles by reference, so that nothing is copied, and brings a lasting
 * cache up to date: a bundle whose file is newer is updated, one whose file has gone is
 * uninstalled. Not thread-safe.
 */
public final class BundleInstaller {
  private static final String LOCATION_PREFIX = "reference:file:";

  private final BundleContext context;
  private final Home home;
  private final Set<String> wanted = new HashSet<>();

  /** Makes an installer for one framework. */
  public BundleInstaller(BundleContext context, Home home) {
    this.context = context;
    this.home = home;
  }

  /**
   * Installs every bundle of some folders.
   *
   * @return them, in order
   * @throws BootException if a file is no bundle or cannot be read
   */
  public List<Bundle> install(List<String> folders) throws BootException {
    List<Bundle> bundles = new ArrayList<>();
    for (String folder : folders) {
      for (Path file : home.bundles(folder)) {
        Bundle bundle = install(file);
        wanted.add(bundle.getLocation());
        bundles.add(bundle);
      }
    }
    return bundles;
  }

  private Bundle install(Path file) throws BootException {
    try {
      Bundle bundle = context.installBundle(LOCATION_PREFIX + file);
      if (Files.getLastModifiedTime(file).toMillis() > bundle.getLastModified()) {
        bundle.update();
      }
      return bundle;
    } catch (BundleException | java.io.IOException e) {
      throw new BootException("Cannot install " + file + ": " + BootException.reason(e) + ".", e);
    }
  }

  /**
   * Uninstalls the distribution's bundles that are in a lasting cache but were not installed by
   * this object: their files have gone, or another run descriptor had them.
   *
   * @throws BootException if one cannot be uninstalled
   */
  public void uninstallOthers() throws BootException {
    for (Bundle bundle : context.getBundles()) {
      boolean ours = bundle.getLocation().startsWith(LOCATION_PREFIX + home.folder());
      if (ours && bundle.getBundleId() != 0 && !wanted.contains(bundle.getLocation())) {
        try {
          bundle.uninstall();
        } catch (BundleException e) {
          throw new BootException("Cannot uninstall " + bundle + ": " + e.getMessage(), e);
        }
      }
    }
  }

  /**
   * Starts bundles in order, for this run only: the next one starts what it has by itself.
   *
   * @throws BootException naming the first one that does not start
   */
  public static void start(List<Bundle> bundles) throws BootException {
    for (Bundle bundle : bundles) {
      if (bundle.getHeaders("").get(Constants.FRAGMENT_HOST) != null) {
        continue;
      }
      try {
        bundle.start(Bundle.START_TRANSIENT | Bundle.START_ACTIVATION_POLICY);
      } catch (BundleException e) {
        throw new BootException(
            "The bundle "
                + bundle.getSymbolicName()
                + "/"
                + bundle.getVersion()
                + " does not start: "
                + BootException.reason(e),
            e);
      }
    }
  }
}
