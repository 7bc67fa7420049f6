package caprock.runtime.core.loader;

import caprock.broker.CapabilityException;
import caprock.broker.ErrorCode;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.framework.wiring.BundleWire;
import org.osgi.framework.wiring.BundleWiring;
import org.osgi.framework.wiring.FrameworkWiring;
import org.osgi.resource.Resource;
import org.osgi.resource.Wire;
import org.osgi.service.resolver.ResolutionException;
import org.osgi.service.resolver.Resolver;

/**
 * Puts bundles of repositories into the framework and takes them out again. What it installed is
 * known by its location, also after a restart; it touches nothing else. Thread-safe.
 */
final class Installer {
  /** What the locations of the loader's bundles begin with. */
  static final String LOCATION_PREFIX = RepositoryUrls.PROTOCOL + ":";

  private static final System.Logger LOG = System.getLogger(Installer.class.getPackageName());
  private static final long REFRESH_TIMEOUT_S = 10;

  /** How often a question to the resolver is asked again because bundles went meanwhile. */
  private static final int MOST_TRIES = 10;

  private final BundleContext context;
  private final Resolver resolver;
  private final Map<Long, Integer> useCounts = new HashMap<>();

  /**
   * The bundles that a thread works on for the loader, so that its own events are not taken for a
   * person's: the framework tells of a bundle on the thread that changes it.
   */
  private final ThreadLocal<Set<Long>> working = ThreadLocal.withInitial(HashSet::new);

  Installer(BundleContext context, Resolver resolver) {
    this.context = context;
    this.resolver = resolver;
  }

  static boolean isOurs(Bundle bundle) {
    return bundle.getLocation().startsWith(LOCATION_PREFIX);
  }

  /** Whether the calling thread is changing a bundle for the loader. */
  boolean isWorkingOn(Bundle bundle) {
    return working.get().contains(bundle.getBundleId());
  }

  /**
   * Installs a resource and what it needs, starting nothing.
   *
   * @param fresh is filled with what was installed, also when this fails
   * @return the root bundle
   */
  Bundle install(IndexResource root, Collection<IndexResource> repository, Set<Bundle> fresh) {
    Map<Resource, List<Wire>> wires = resolve(root, repository);
    for (Resource resource : wires.keySet()) {
      if (resource != root && resource instanceof IndexResource needed) {
        installOne(needed, fresh);
      }
    }
    return installOne(root, fresh);
  }

  /**
   * Asks the framework what must be installed for a resource; installs nothing.
   *
   * @throws CapabilityException DEPENDENCY_MISSING if something is missing
   */
  Map<Resource, List<Wire>> resolve(IndexResource root, Collection<IndexResource> repository) {
    for (int tries = 1; ; tries++) {
      LoadContext question = new LoadContext(context, root, repository);
      try {
        return resolver.resolve(question);
      } catch (ResolutionException e) {
        if (tries == MOST_TRIES || !question.isStale()) {
          throw new CapabilityException(
              ErrorCode.DEPENDENCY_MISSING,
              "The bundle %s cannot be loaded: %s".formatted(root, Unresolved.sentence(e)),
              e);
        }
      } catch (RuntimeException e) {
        // The resolver stumbles over the wiring of a bundle that is uninstalled under it.
        if (tries == MOST_TRIES || !question.isStale()) {
          throw e;
        }
      }
    }
  }

  private Bundle installOne(IndexResource resource, Set<Bundle> fresh) {
    String location =
        LOCATION_PREFIX + resource.identity() + "/" + resource.sha256().substring(0, 12);
    Bundle present = context.getBundle(location);
    if (present != null) {
      return present;
    }
    try (InputStream content = Artifacts.open(resource)) {
      Bundle bundle = context.installBundle(location, content);
      fresh.add(bundle);
      return bundle;
    } catch (BundleException | IOException e) {
      throw new CapabilityException(
          ErrorCode.LOAD_FAILED,
          "The bundle %s cannot be installed: %s".formatted(resource, e.getMessage()),
          e);
    }
  }

  /** Starts a bundle. */
  void start(Bundle bundle) {
    if (isFragment(bundle)) {
      return;
    }
    working.get().add(bundle.getBundleId());
    try {
      bundle.start(Bundle.START_ACTIVATION_POLICY);
    } catch (BundleException e) {
      throw new CapabilityException(
          ErrorCode.LOAD_FAILED,
          "The bundle %s/%s does not start: %s"
              .formatted(bundle.getSymbolicName(), bundle.getVersion(), Unresolved.sentence(e)),
          e);
    } finally {
      working.get().remove(bundle.getBundleId());
    }
  }

  private static boolean isFragment(Bundle bundle) {
    BundleRevision revision = bundle.adapt(BundleRevision.class);
    return revision != null && (revision.getTypes() & BundleRevision.TYPE_FRAGMENT) != 0;
  }

  /** Every bundle of the loader's that a bundle is wired to, itself included. */
  static Set<Bundle> closure(Bundle root) {
    Set<Bundle> found = new LinkedHashSet<>();
    Deque<Bundle> open = new ArrayDeque<>(List.of(root));
    while (!open.isEmpty()) {
      Bundle bundle = open.pop();
      BundleWiring wiring = bundle.adapt(BundleWiring.class);
      List<BundleWire> wires = wiring == null ? null : wiring.getRequiredWires(null);
      if (found.add(bundle) && wires != null) {
        for (BundleWire wire : wires) {
          Bundle provider = wire.getProvider().getBundle();
          if (isOurs(provider)) {
            open.push(provider);
          }
        }
      }
    }
    return found;
  }

  /** Counts a use of each bundle. */
  synchronized void use(Collection<Bundle> bundles) {
    bundles.forEach(b -> useCounts.merge(b.getBundleId(), 1, Integer::sum));
  }

  /** Counts a use less of each bundle, and returns those that have none left. */
  synchronized Set<Bundle> unuse(Collection<Bundle> bundles) {
    Set<Bundle> unused = new HashSet<>();
    for (Bundle b : bundles) {
      if (useCounts.merge(b.getBundleId(), -1, Integer::sum) <= 0) {
        useCounts.remove(b.getBundleId());
        unused.add(b);
      }
    }
    return unused;
  }

  /** Stops a bundle, so that its services go; calls in flight finish first. */
  void stop(Bundle bundle) {
    working.get().add(bundle.getBundleId());
    try {
      bundle.stop(Bundle.STOP_TRANSIENT);
    } catch (BundleException | IllegalStateException e) {
      LOG.log(
          System.Logger.Level.WARNING,
          "{0} stopped with an error: {1}",
          bundle.getSymbolicName(),
          e.toString());
    } finally {
      working.get().remove(bundle.getBundleId());
    }
  }

  /** Uninstalls bundles and has the framework forget their classes. Blocks until that is done. */
  void uninstall(Collection<Bundle> bundles) {
    for (Bundle bundle : bundles) {
      if (bundle.getState() == Bundle.ACTIVE) {
        stop(bundle); // what stops for good looks like a person's doing
      }
      working.get().add(bundle.getBundleId());
      try {
        if (bundle.getState() != Bundle.UNINSTALLED) {
          bundle.uninstall();
        }
      } catch (BundleException | IllegalStateException e) {
        LOG.log(
            System.Logger.Level.WARNING,
            "{0} was not uninstalled: {1}",
            bundle.getSymbolicName(),
            e.toString());
      } finally {
        working.get().remove(bundle.getBundleId());
      }
    }
    refresh(bundles);
  }

  /** Refreshes bundles, but never one outside the given. */
  void refresh(Collection<Bundle> bundles) {
    FrameworkWiring wiring =
        context.getBundle(Constants.SYSTEM_BUNDLE_LOCATION).adapt(FrameworkWiring.class);
    if (bundles.isEmpty() || !bundles.containsAll(wiring.getDependencyClosure(bundles))) {
      return;
    }
    CountDownLatch done = new CountDownLatch(1);
    wiring.refreshBundles(bundles, event -> done.countDown());
    try {
      if (!done.await(REFRESH_TIMEOUT_S, TimeUnit.SECONDS)) {
        LOG.log(System.Logger.Level.WARNING, "The framework is slow to refresh {0}.", bundles);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
