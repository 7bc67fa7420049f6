package caprock.runtime.core.loader;

import caprock.broker.annotation.ProvidesCapability;
import caprock.runtime.core.directory.Directory;
import caprock.runtime.core.reclaim.ReclaimWatcher;
import java.io.File;
import java.net.URI;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.framework.wiring.BundleWire;
import org.osgi.framework.wiring.BundleWiring;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.resolver.Resolver;

/** What a loader works with. */
public final class LoaderParts {
  private final BundleContext context;
  private final Installer installer;
  private final Repositories repositories;
  private final Suspensions suspensions;
  private final LoadTimes times;
  private final Directory directory;
  private final ReclaimWatcher reclaim;
  private final Components components;

  /**
   * Puts the parts together.
   *
   * @param indexes the repositories' indexes
   * @param keepIn the folder for measured load times; null to keep none
   */
  public LoaderParts(
      BundleContext context,
      Resolver resolver,
      ServiceComponentRuntime scr,
      Directory directory,
      ReclaimWatcher reclaim,
      List<URI> indexes,
      @Nullable Path keepIn) {
    this.context = context;
    this.installer = new Installer(context, resolver);
    this.repositories = new Repositories(indexes);
    // Beside the bundles of this framework: what a person does in one says nothing about another.
    File suspended = context.getDataFile("suspended.txt");
    this.suspensions = new Suspensions(suspended == null ? null : suspended.toPath());
    this.times = new LoadTimes(keepIn == null ? null : keepIn.resolve("load-times.properties"));
    this.directory = directory;
    this.reclaim = reclaim;
    this.components = new Components(scr);
  }

  Installer installer() {
    return installer;
  }

  Repositories repositories() {
    return repositories;
  }

  Suspensions suspensions() {
    return suspensions;
  }

  LoadTimes times() {
    return times;
  }

  Directory directory() {
    return directory;
  }

  ReclaimWatcher reclaim() {
    return reclaim;
  }

  Components components() {
    return components;
  }

  Bundle core() {
    return context.getBundle();
  }

  /** What is wrong with the repositories, a sentence each. */
  public List<String> problems() {
    return repositories.problems();
  }

  /** The symbolic names that a person has suspended. */
  public List<String> suspended() {
    return suspensions.all();
  }

  /**
   * Whether a person has suspended a bundle, or is just about to: its services may go before {@link
   * PersonWatch} is told, and whoever misses them must not have it started again. It is told before
   * the bundle has stopped: look in this order.
   */
  boolean isSuspended(String symbolicName) {
    return Arrays.stream(context.getBundles())
            .filter(b -> symbolicName.equals(b.getSymbolicName()))
            .anyMatch(LoaderParts::isStoppingForGood)
        || suspensions.contains(symbolicName);
  }

  private static boolean isStoppingForGood(Bundle bundle) {
    return bundle.getState() == Bundle.STOPPING && !PersonWatch.isMeantToRun(bundle);
  }

  /** The bundles that are wired to a bundle. */
  Set<Bundle> wiredTo(Bundle bundle) {
    Set<Bundle> wired = new HashSet<>();
    BundleWiring wiring = bundle.adapt(BundleWiring.class);
    List<BundleWire> wires = wiring == null ? null : wiring.getProvidedWires(null);
    if (wires != null) {
      for (BundleWire wire : wires) {
        wired.add(wire.getRequirer().getBundle());
      }
    }
    return wired;
  }

  /** The bundles that an earlier run loaded, as far as they offer a capability. */
  List<Bundle> ownRoots() {
    return Arrays.stream(context.getBundles())
        .filter(b -> Installer.isOurs(b) && declaresCapability(b))
        .toList();
  }

  static boolean declaresCapability(Bundle bundle) {
    BundleRevision revision = bundle.adapt(BundleRevision.class);
    return revision != null
        && !revision.getDeclaredCapabilities(ProvidesCapability.NAMESPACE).isEmpty();
  }
}
