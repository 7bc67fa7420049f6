package caprock.runtime.core.broker;

import caprock.broker.CapabilityException;
import caprock.broker.ErrorCode;
import caprock.broker.Tier;
import caprock.broker.annotation.ProvidesCapability;
import caprock.runtime.core.directory.Directory;
import caprock.runtime.core.directory.Manifests;
import caprock.runtime.core.directory.Offer;
import caprock.runtime.core.directory.Provider;
import caprock.runtime.core.loader.Loadable;
import caprock.runtime.core.loader.Loader;
import caprock.runtime.core.loader.PersonWatch;
import caprock.runtime.core.route.Binder;
import caprock.runtime.core.route.Binding;
import caprock.runtime.core.route.Failures;
import caprock.runtime.core.route.Need;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.resource.Capability;

/**
 * Finds a provider: what is registered, else what can be loaded, else what is on its way.
 * Thread-safe.
 *
 * <p>The order is by tier (built in, extension, remote; {@code preferLocal=false} puts what is live
 * in another process before extensions), then loaded before loadable, then the highest version.
 */
final class CapabilityBinder implements Binder {
  private final BundleContext context;
  private final Directory directory;
  private final Loader loader;
  private final Explainer explainer;
  private final Changes changes;
  private final Starts starts;
  private final Executor blocking;
  private final ScheduledExecutorService scheduler;

  CapabilityBinder(
      BundleContext context,
      Directory directory,
      Loader loader,
      Explainer explainer,
      Changes changes,
      Starts starts,
      Executor blocking,
      ScheduledExecutorService scheduler) {
    this.context = context;
    this.directory = directory;
    this.loader = loader;
    this.explainer = explainer;
    this.changes = changes;
    this.starts = starts;
    this.blocking = blocking;
    this.scheduler = scheduler;
  }

  @Override
  public CompletableFuture<Binding> bind(Need need, long deadlineNs) {
    CompletableFuture<Binding> result = new CompletableFuture<>();
    new Search(need, deadlineNs, result).step();
    return result;
  }

  /** One search, from step to step until it ends. Confined to one thread at a time. */
  private final class Search {
    private final Need need;
    private final long deadlineNs;
    private final CompletableFuture<Binding> result;
    private @Nullable Bundle justLoaded;

    Search(Need need, long deadlineNs, CompletableFuture<Binding> result) {
      this.need = need;
      this.deadlineNs = deadlineNs;
      this.result = result;
    }

    void step() {
      try {
        search();
      } catch (RuntimeException | Error e) {
        fail(e);
      }
    }

    private void search() {
      CompletableFuture<Void> change = changes.next();
      Offer offer = bestOffer();
      if (offer != null) {
        bindTo(offer);
        return;
      }
      Loadable loadable = need.allowColdStart() ? loader.choose(need.requirement()) : null;
      if (loadable != null) {
        load(loadable);
        return;
      }
      if (isExpected()) {
        await(change);
      } else if (changes.next() != change) {
        again(); // what was looked at first may have changed before the rest was looked at
      } else {
        fail(explainer.whyNot(need));
      }
    }

    /** The best of what is registered, unless something loadable comes before it. */
    private @Nullable Offer bestOffer() {
      for (Offer o : directory.offers(need.name(), need.preferLocal())) {
        if (need.requirement().range().includes(o.version())) {
          boolean loadFirst =
              o.tier() == Tier.REMOTE
                  && need.preferLocal()
                  && need.allowColdStart()
                  && loader.choose(need.requirement()) != null;
          return loadFirst ? null : o;
        }
      }
      return null;
    }

    private void bindTo(Offer offer) {
      Provider provider = directory.provider(offer);
      if (provider == null) {
        again();
      } else if (provider.isQuickFor(need.account())) {
        bindNow(provider);
      } else {
        blocking.execute(() -> bindNow(provider));
      }
    }

    private void bindNow(Provider provider) {
      try {
        Binding binding = provider.bind(need.account());
        if (!result.complete(binding)) {
          binding.detach();
        }
      } catch (CapabilityException e) {
        if (e.code() == ErrorCode.DISCONNECTED && System.nanoTime() - deadlineNs < 0) {
          again();
        } else {
          unloadWhatFailed();
          fail(e);
        }
      } catch (RuntimeException | Error e) {
        unloadWhatFailed();
        fail(e);
      }
    }

    /** A load that ends in a provider that cannot serve is a failed load: it leaves nothing. */
    private void unloadWhatFailed() {
      Bundle bundle = justLoaded;
      if (bundle != null) {
        loader.unloadIfUnused(bundle);
      }
    }

    private void load(Loadable loadable) {
      CompletableFuture<Bundle> loading = loader.load(loadable, blocking);
      limit(
          loading,
          "%s is still being loaded. Try again, or wait longer.".formatted(loadable.identity()));
      loading.whenComplete(
          (bundle, failure) -> {
            if (bundle != null) {
              justLoaded = bundle;
              step();
            } else if (Loader.isPassing(Failures.orUnknown(failure))
                && System.nanoTime() - deadlineNs < 0) {
              again();
            } else {
              fail(Failures.orUnknown(failure));
            }
          });
    }

    private void await(CompletableFuture<Void> change) {
      limit(change, explainer.waiting(need));
      change.whenComplete((v, failure) -> step());
    }

    /** Something is in the middle of a change: look again on another thread. */
    private void again() {
      if (!result.isDone()) {
        blocking.execute(this::step);
      }
    }

    /** Ends the search at the deadline, with this sentence. */
    private void limit(CompletableFuture<?> step, String sentence) {
      long left = deadlineNs - System.nanoTime();
      if (step.isDone() || result.isDone()) {
        return;
      }
      var timer =
          scheduler.schedule(
              () -> blocking.execute(() -> timeOut(sentence)),
              Math.max(0, left),
              TimeUnit.NANOSECONDS);
      result.whenComplete((b, e) -> timer.cancel(false));
      step.whenComplete((b, e) -> timer.cancel(false));
    }

    private void timeOut(String sentence) {
      fail(new CapabilityException(ErrorCode.TIMEOUT, need.requirement() + ": " + sentence));
    }

    private void fail(Throwable e) {
      result.completeExceptionally(Failures.copy(need.requirement().toString(), e));
    }

    /** Whether an installed bundle offers this and is meant to run, but does not at the moment. */
    private boolean isExpected() {
      for (Bundle bundle : context.getBundles()) {
        boolean onItsWay =
            bundle.getState() == Bundle.ACTIVE
                ? starts.isStarting(bundle)
                : PersonWatch.isMeantToRun(bundle);
        if (onItsWay && declares(bundle)) {
          return true;
        }
      }
      return false;
    }

    private boolean declares(Bundle bundle) {
      BundleRevision revision = bundle.adapt(BundleRevision.class);
      if (revision == null) {
        return false;
      }
      for (Capability c : revision.getDeclaredCapabilities(ProvidesCapability.NAMESPACE)) {
        if (need.name().equals(c.getAttributes().get("name"))
            && need.requirement().range().includes(Manifests.version(c.getAttributes()))) {
          return true;
        }
      }
      return false;
    }
  }
}
