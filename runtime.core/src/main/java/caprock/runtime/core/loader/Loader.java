package caprock.runtime.core.loader;

import caprock.broker.CapabilityException;
import caprock.broker.ErrorCode;
import caprock.broker.annotation.ProvidesCapability;
import caprock.broker.version.CapabilityRequirement;
import caprock.runtime.core.directory.Manifests;
import caprock.runtime.core.directory.Provider;
import caprock.runtime.core.reclaim.ReclaimWatcher;
import caprock.runtime.core.route.Failures;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.wiring.BundleWiring;
import org.osgi.resource.Requirement;

/**
 * Loads extensions from repositories, and unloads what nobody uses. Thread-safe.
 *
 * <p>A load is shared by all who want the same bundle; one that fails leaves nothing behind. A load
 * and an unload of the same bundle wait for each other.
 */
public final class Loader {
  private static final System.Logger LOG = System.getLogger(Loader.class.getPackageName());

  private final LoaderParts parts;
  private final Installer installer;
  private final Function<CapabilityRequirement, AutoCloseable> acquirer;
  private final Consumer<Bundle> whenAdopted;
  private final LoadGraph graph = new LoadGraph();
  private final Map<String, CompletableFuture<Extension>> loads = new ConcurrentHashMap<>();
  private final Map<Long, Extension> extensions = new ConcurrentHashMap<>();

  /**
   * Makes a loader.
   *
   * @param acquirer acquires what an extension requires; blocks; throws CapabilityException
   * @param whenAdopted told of each bundle that is taken over from an earlier run
   */
  public Loader(
      LoaderParts parts,
      Function<CapabilityRequirement, AutoCloseable> acquirer,
      Consumer<Bundle> whenAdopted) {
    this.whenAdopted = whenAdopted;
    this.parts = parts;
    this.acquirer = acquirer;
    this.installer = parts.installer();
  }

  /** What could be loaded for a requirement: the highest accepted version; null if nothing. */
  public @Nullable Loadable choose(CapabilityRequirement requirement) {
    return loadables(requirement.name()).stream()
        .filter(l -> !l.suspended() && requirement.range().includes(l.version()))
        .findFirst()
        .orElse(null);
  }

  /** Everything that could be loaded under a name, highest version first. */
  public List<Loadable> loadables(String name) {
    return parts.repositories().candidates(name).stream().map(this::loadable).toList();
  }

  /** Everything that could be loaded. */
  public List<Loadable> loadables() {
    return parts.repositories().candidates().stream().map(this::loadable).toList();
  }

  /** Why a bundle could not be loaded, a sentence; empty if it could. Loads nothing. */
  public Optional<String> unresolved(Loadable loadable) {
    try {
      installer.resolve(loadable.resource(), parts.repositories().resources());
      return Optional.empty();
    } catch (CapabilityException e) {
      return Optional.of(String.valueOf(e.getMessage()));
    }
  }

  private Loadable loadable(Repositories.Candidate c) {
    return new Loadable(
        c.name(),
        c.version(),
        c.resource().identity(),
        parts.times().estimateMs(c.resource()),
        parts.isSuspended(c.resource().symbolicName()),
        c.resource());
  }

  /**
   * Loads something. Does not block.
   *
   * @return completes when its services are registered; or with a CapabilityException
   */
  public CompletableFuture<Bundle> load(Loadable loadable, Executor executor) {
    CompletableFuture<Extension> mine = new CompletableFuture<>();
    CompletableFuture<Extension> running = loads.putIfAbsent(loadable.identity(), mine);
    if (running != null) {
      return running.thenApply(Extension::root);
    }
    executor.execute(
        () -> {
          try {
            Extension loaded = loadNow(loadable);
            loads.remove(loadable.identity(), mine);
            mine.complete(loaded);
          } catch (RuntimeException | Error e) {
            loads.remove(loadable.identity(), mine);
            mine.completeExceptionally(Failures.copy("loading " + loadable.identity(), e));
          }
        });
    return mine.thenApply(Extension::root);
  }

  /** Whether a load failed only because its bundle was just going: it may be tried again. */
  public static boolean isPassing(Throwable failure) {
    return Failures.unwrap(failure) instanceof CapabilityException e
        && e.code() == ErrorCode.DISCONNECTED;
  }

  private Extension loadNow(Loadable loadable) {
    long start = System.nanoTime();
    Set<Bundle> fresh = new LinkedHashSet<>();
    List<AutoCloseable> holds = new ArrayList<>();
    try {
      requireAll(loadable, holds);
      Bundle root = installer.install(loadable.resource(), parts.repositories().resources(), fresh);
      for (Bundle needed : fresh) {
        if (needed != root) {
          installer.start(needed);
        }
      }
      if (root.getState() != Bundle.ACTIVE) {
        // Looked at after the state: whom a person has stopped was suspended first. A start that
        // begins while a bundle is being stopped waits, and undoes the stop.
        requireNotSuspended(loadable);
        installer.start(root);
      }
      if (!offers(root, loadable.name())) {
        requireNotSuspended(loadable);
        throw new CapabilityException(
            ErrorCode.LOAD_FAILED,
            "The bundle %s started, but registered no service for %s. %s"
                .formatted(
                    loadable.identity(), loadable.name(), parts.components().unsatisfied(root)));
      }
      Extension known = extensions.get(root.getBundleId());
      if (known != null) {
        closeAll(holds);
        return known;
      }
      Extension loaded = new Extension(loadable.identity(), root, Installer.closure(root), holds);
      installer.use(loaded.uses());
      extensions.put(root.getBundleId(), loaded);
      parts.times().record(loadable.resource(), (System.nanoTime() - start) / 1e6);
      return loaded;
    } catch (RuntimeException | Error e) {
      remove(fresh);
      closeAll(holds);
      throw e;
    } finally {
      graph.remove(loadable.identity());
    }
  }

  /** A person may have stopped the bundle since it was chosen. */
  private void requireNotSuspended(Loadable loadable) {
    if (parts.isSuspended(loadable.resource().symbolicName())) {
      throw new CapabilityException(
          ErrorCode.DISCONNECTED,
          loadable.identity() + " was stopped by hand while it was being loaded.");
    }
  }

  private void requireAll(Loadable loadable, List<AutoCloseable> holds) {
    for (Requirement r : loadable.resource().getRequirements(ProvidesCapability.NAMESPACE)) {
      CapabilityRequirement required = Manifests.requirement(r.getAttributes());
      Loadable next = choose(required);
      if (next != null && !graph.add(loadable.identity(), next.identity())) {
        throw new CapabilityException(
            ErrorCode.DEPENDENCY_MISSING,
            "%s and %s require each other; neither can be loaded first."
                .formatted(loadable.identity(), next.identity()));
      }
      try {
        holds.add(acquirer.apply(required));
      } catch (CapabilityException e) {
        throw new CapabilityException(
            ErrorCode.DEPENDENCY_MISSING,
            "%s requires %s, which cannot be had. %s".formatted(loadable.identity(), required, e),
            e);
      }
    }
  }

  private static boolean offers(Bundle bundle, String name) {
    ServiceReference<?>[] services = bundle.getRegisteredServices();
    if (services != null) {
      for (ServiceReference<?> s : services) {
        if (name.equals(s.getProperty(ProvidesCapability.NAME_PROPERTY))) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether the loader brought the bundle in as the root of an extension. */
  public boolean isLoaded(Bundle bundle) {
    return extensions.containsKey(bundle.getBundleId());
  }

  /** What is loaded, each as {@code name/version}. */
  public List<String> loaded() {
    return extensions.values().stream().map(Extension::identity).sorted().toList();
  }

  /**
   * Unloads an extension that no handle and no bundle but core uses. Blocks until it is gone; what
   * is still under way in it has until drainMs.
   *
   * @return whether it was unloaded
   */
  public boolean unloadIfUnused(Bundle root) {
    Extension extension = extensions.get(root.getBundleId());
    if (extension == null || handles(root) > 0 || !users(extension).isEmpty()) {
      return false;
    }
    return unload(extension);
  }

  /** As {@link #unloadIfUnused}, unless a call or an object of the extension's is still in use. */
  public boolean unloadIfIdle(Bundle root) {
    return parts.directory().providersOf(root).stream().allMatch(p -> p.inUse() == 0)
        && unloadIfUnused(root);
  }

  /** How many handles are bound to a bundle's services. */
  public int handles(Bundle root) {
    return parts.directory().providersOf(root).stream().mapToInt(Provider::handles).sum();
  }

  /** The bundles outside an extension, and not core, that use its services or packages. */
  Set<Bundle> users(Extension extension) {
    Set<Bundle> users = new HashSet<>();
    ServiceReference<?>[] services = extension.root().getRegisteredServices();
    if (services != null) {
      for (ServiceReference<?> s : services) {
        Bundle[] using = s.getUsingBundles();
        users.addAll(using == null ? List.of() : List.of(using));
      }
    }
    users.addAll(parts.wiredTo(extension.root()));
    users.remove(parts.core());
    users.removeAll(extension.uses());
    return users;
  }

  /** Unloads an extension whoever uses it; what uses it is told by the framework's events. */
  public boolean unload(Bundle root) {
    Extension extension = extensions.get(root.getBundleId());
    return extension != null && unload(extension);
  }

  private boolean unload(Extension extension) {
    CompletableFuture<Extension> mine = new CompletableFuture<>();
    if (loads.putIfAbsent(extension.identity(), mine) != null) {
      return false;
    }
    try {
      if (!extensions.remove(extension.root().getBundleId(), extension)) {
        return false;
      }
      installer.stop(extension.root());
      closeAll(extension.holds());
      remove(installer.unuse(extension.uses()));
      LOG.log(System.Logger.Level.DEBUG, "Unloaded {0}.", extension.identity());
      return true;
    } finally {
      loads.remove(extension.identity(), mine);
      mine.completeExceptionally(
          new CapabilityException(
              ErrorCode.DISCONNECTED, extension.identity() + " was just unloaded. Try again."));
    }
  }

  private void remove(Collection<Bundle> bundles) {
    ReclaimWatcher reclaim = parts.reclaim();
    List<Runnable> watches = bundles.stream().map(reclaim::prepare).toList();
    installer.uninstall(bundles);
    watches.forEach(Runnable::run);
  }

  private static void closeAll(List<AutoCloseable> holds) {
    HandHolds.close(holds);
    holds.clear();
  }

  /**
   * Takes over what an earlier run of the framework loaded and its cache kept. What is not resolved
   * yet is taken over when it starts.
   */
  public void adopt(Executor executor) {
    for (Bundle bundle : parts.ownRoots()) {
      if (bundle.adapt(BundleWiring.class) != null) {
        executor.execute(() -> adopt(bundle));
      }
    }
  }

  /** Takes one bundle over, unless it is known. Blocks while what it requires is acquired. */
  void adopt(Bundle bundle) {
    if (extensions.containsKey(bundle.getBundleId())) {
      return;
    }
    List<AutoCloseable> holds = HandHolds.acquireAll(bundle, acquirer);
    String identity = bundle.getSymbolicName() + "/" + bundle.getVersion();
    Extension known = new Extension(identity, bundle, Installer.closure(bundle), holds);
    if (extensions.putIfAbsent(bundle.getBundleId(), known) == null) {
      installer.use(known.uses());
      whenAdopted.accept(bundle);
    } else {
      closeAll(holds);
    }
  }

  /** A person uninstalled a loader's bundle: what came with it goes too. Blocks. */
  void forget(Bundle root) {
    Extension extension = extensions.remove(root.getBundleId());
    if (extension != null) {
      closeAll(extension.holds());
      remove(installer.unuse(extension.uses()));
    }
  }

  /** Writes what is kept across restarts. */
  public void close() {
    parts.times().save();
  }
}
