package caprock.runtime.core.broker;

import caprock.broker.CapabilityBroker;
import caprock.broker.CapabilityException;
import caprock.broker.CapabilityInfo;
import caprock.broker.ErrorCode;
import caprock.broker.Tier;
import caprock.broker.health.ReclaimReport;
import caprock.broker.spi.RuntimeControl;
import caprock.broker.version.CapabilityRequirement;
import caprock.runtime.core.directory.Directory;
import caprock.runtime.core.directory.Offer;
import caprock.runtime.core.directory.Provider;
import caprock.runtime.core.loader.Loadable;
import caprock.runtime.core.loader.Loader;
import caprock.runtime.core.loader.PersonWatch;
import caprock.runtime.core.reclaim.ReclaimWatcher;
import caprock.runtime.core.route.Binding;
import caprock.runtime.core.route.Failures;
import caprock.runtime.core.route.Need;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.function.Function;
import org.osgi.framework.Bundle;

/** What a person at the shell may do with extensions. Thread-safe. */
final class Control implements RuntimeControl {
  private static final long LOAD_TIMEOUT_NS = 30_000_000_000L;

  /** How often a load is begun anew because its bundle went meanwhile. */
  private static final int MOST_TRIES = 10;

  private final Directory directory;
  private final Loader loader;
  private final PersonWatch persons;
  private final CapabilityBinder binder;
  private final Routes routes;
  private final IdleUnloader idle;
  private final ReclaimWatcher reclaim;
  private final Executor blocking;

  Control(
      Directory directory,
      Loader loader,
      PersonWatch persons,
      CapabilityBinder binder,
      Routes routes,
      IdleUnloader idle,
      ReclaimWatcher reclaim,
      Executor blocking) {
    this.directory = directory;
    this.loader = loader;
    this.persons = persons;
    this.binder = binder;
    this.routes = routes;
    this.idle = idle;
    this.reclaim = reclaim;
    this.blocking = blocking;
  }

  @Override
  public CompletionStage<CapabilityInfo> load(CapabilityRequirement requirement) {
    Loadable best = null;
    for (Loadable l : loader.loadables(requirement.name())) {
      if (requirement.range().includes(l.version())) {
        persons.resume(l);
        best = best == null ? l : best;
      }
    }
    if (best == null) {
      Need need = new Need(requirement, CapabilityBroker.DEFAULT_ACCOUNT, true, true);
      return binder.bind(need, System.nanoTime() + LOAD_TIMEOUT_NS).thenApply(Control::informed);
    }
    Loadable chosen = best;
    return load(chosen, MOST_TRIES)
        .thenApply(
            bundle -> {
              idle.watch(bundle);
              return new CapabilityInfo(
                  chosen.name(),
                  chosen.version(),
                  Tier.EXTENSION,
                  CapabilityInfo.State.LOADED,
                  chosen.identity(),
                  0,
                  loader.handles(bundle));
            });
  }

  /** Loads; again if the same bundle was just stopped or unloaded while it was being loaded. */
  private CompletableFuture<Bundle> load(Loadable chosen, int tries) {
    return loader
        .load(chosen, blocking)
        .handle(
            (bundle, failure) -> {
              boolean gone =
                  bundle == null
                      ? Loader.isPassing(Failures.orUnknown(failure))
                      : bundle.getState() != Bundle.ACTIVE;
              if (gone && tries > 1) {
                return load(chosen, tries - 1);
              }
              return bundle == null
                  ? CompletableFuture.<Bundle>failedFuture(Failures.orUnknown(failure))
                  : CompletableFuture.completedFuture(bundle);
            })
        .thenCompose(Function.identity());
  }

  private static CapabilityInfo informed(Binding binding) {
    CapabilityInfo info = binding.info();
    binding.detach();
    return info;
  }

  @Override
  public CompletionStage<List<String>> unload(CapabilityRequirement requirement) {
    return CompletableFuture.supplyAsync(() -> unloadNow(requirement), blocking);
  }

  private List<String> unloadNow(CapabilityRequirement requirement) {
    Set<Bundle> bundles = new LinkedHashSet<>();
    for (Offer o : directory.offers(requirement.name(), true)) {
      if (requirement.range().includes(o.version())) {
        if (!loader.isLoaded(o.bundle())) {
          throw new CapabilityException(
              ErrorCode.DENIED,
              "%s was not loaded by the loader. Use 'stop' or 'uninstall'."
                  .formatted(o.provider()));
        }
        bundles.add(o.bundle());
      }
    }
    if (bundles.isEmpty()) {
      throw new CapabilityException(
          ErrorCode.CAPABILITY_NOT_FOUND, "Nothing loaded offers " + requirement + ".");
    }
    List<String> unloaded = new ArrayList<>();
    for (Bundle bundle : bundles) {
      String identity = bundle.getSymbolicName() + "/" + bundle.getVersion();
      moveHandles(bundle);
      if (!loader.unloadIfUnused(bundle)) {
        throw new CapabilityException(
            ErrorCode.RESOURCE_EXHAUSTED,
            "%s is still in use, by %d handles or by other bundles. Release them first, or stop it by hand."
                .formatted(identity, loader.handles(bundle)));
      }
      unloaded.add(identity);
    }
    return unloaded;
  }

  /** Handles that accept another running provider go there first, so that no call finds a gap. */
  private void moveHandles(Bundle bundle) {
    for (Provider from : directory.providersOf(bundle)) {
      for (Offer o : directory.offers(from.offer().name(), true)) {
        if (o.bundle() != bundle) {
          Provider to = directory.provider(o);
          if (to == null || routes.move(from, to) == 0) {
            break;
          }
        }
      }
    }
  }

  @Override
  public List<ReclaimReport> reclaims() {
    return reclaim.reports();
  }
}
