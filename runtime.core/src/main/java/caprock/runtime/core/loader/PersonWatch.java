package caprock.runtime.core.loader;

import caprock.broker.version.CapabilityRequirement;
import caprock.runtime.core.directory.Manifests;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.function.Function;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.SynchronousBundleListener;
import org.osgi.framework.startlevel.BundleStartLevel;

/**
 * Follows what a person does to bundles that offer capabilities. A stop or an uninstall by a person
 * suspends automatic loading of that bundle's name, until a person starts or installs one again. A
 * person's bundle wins over the loader's twin. Thread-safe.
 */
public final class PersonWatch implements SynchronousBundleListener {
  private final BundleContext context;
  private final LoaderParts parts;
  private final Loader loader;
  private final Executor executor;
  private final HandHolds holds;
  private final Runnable whenChanged;

  /** How to watch the memory of each running bundle, prepared while it still has class loaders. */
  private final Map<Long, Runnable> watches = new ConcurrentHashMap<>();

  /**
   * Makes the watch; {@link #start} begins it.
   *
   * @param acquirer acquires what a person's bundle requires; blocks
   * @param whenChanged run after each event of interest; must not block
   */
  public PersonWatch(
      BundleContext context,
      LoaderParts parts,
      Loader loader,
      Function<CapabilityRequirement, AutoCloseable> acquirer,
      Executor executor,
      Runnable whenChanged) {
    this.context = context;
    this.parts = parts;
    this.loader = loader;
    this.holds = new HandHolds(acquirer);
    this.executor = executor;
    this.whenChanged = whenChanged;
  }

  /** Begins to watch; what runs already counts as started now. */
  public void start() {
    context.addBundleListener(this);
    for (Bundle bundle : context.getBundles()) {
      if (bundle.getState() == Bundle.ACTIVE) {
        started(bundle);
      }
    }
  }

  /** Ends the watch. */
  public void stop() {
    context.removeBundleListener(this);
  }

  /** Whether the bundle is marked to be started whenever the framework is. */
  public static boolean isMeantToRun(Bundle bundle) {
    BundleStartLevel level = bundle.adapt(BundleStartLevel.class);
    return bundle.getState() != Bundle.UNINSTALLED
        && level != null
        && level.isPersistentlyStarted();
  }

  @Override
  public void bundleChanged(BundleEvent event) {
    Bundle bundle = event.getBundle();
    switch (event.getType()) {
      case BundleEvent.STARTED -> started(bundle);
      case BundleEvent.STOPPING -> stopping(bundle);
      case BundleEvent.STOPPED -> holds.release(bundle);
      case BundleEvent.UPDATED -> updated(bundle);
      case BundleEvent.UNINSTALLED -> uninstalled(bundle);
      default -> {
        return;
      }
    }
    whenChanged.run();
  }

  private boolean isByPerson(Bundle bundle) {
    return !parts.installer().isWorkingOn(bundle) && !isShuttingDown();
  }

  private boolean isShuttingDown() {
    int state = context.getBundle(0).getState();
    return state == Bundle.STOPPING || context.getBundle().getState() == Bundle.STOPPING;
  }

  private void started(Bundle bundle) {
    if (!Installer.isOurs(bundle) && !Manifests.requires(bundle).isEmpty()) {
      executor.execute(() -> holds.acquire(bundle));
    }
    if (!LoaderParts.declaresCapability(bundle)) {
      return;
    }
    watches.put(bundle.getBundleId(), parts.reclaim().prepare(bundle));
    if (isByPerson(bundle)) {
      parts.suspensions().remove(bundle.getSymbolicName());
      if (Installer.isOurs(bundle)) {
        executor.execute(() -> loader.adopt(bundle));
      } else {
        executor.execute(() -> replaceTwin(bundle));
      }
    }
  }

  private void replaceTwin(Bundle persons) {
    for (Bundle ours : parts.ownRoots()) {
      if (ours.getSymbolicName().equals(persons.getSymbolicName())
          && ours.getVersion().equals(persons.getVersion())) {
        loader.unload(ours);
      }
    }
  }

  /**
   * Not when it has stopped: the framework says so after others can have started it again, and a
   * person's wish would be lost. Now nobody else can.
   */
  private void stopping(Bundle bundle) {
    if (LoaderParts.declaresCapability(bundle) && isByPerson(bundle) && !isMeantToRun(bundle)) {
      parts.suspensions().add(bundle.getSymbolicName());
    }
  }

  private void updated(Bundle bundle) {
    Runnable watch = watches.remove(bundle.getBundleId());
    if (watch != null) {
      watch.run();
    }
  }

  private void uninstalled(Bundle bundle) {
    Runnable watch = watches.remove(bundle.getBundleId());
    if (watch == null || !isByPerson(bundle)) {
      return;
    }
    parts.suspensions().add(bundle.getSymbolicName());
    executor.execute(
        () -> {
          loader.forget(bundle);
          parts.installer().refresh(List.of(bundle));
          watch.run();
        });
  }

  /** Ends a suspension. */
  public void resume(Loadable loadable) {
    parts.suspensions().remove(loadable.resource().symbolicName());
  }
}
