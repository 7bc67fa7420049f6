package caprock.runtime.core.directory;

import caprock.broker.CapabilityException;
import caprock.broker.ErrorCode;
import caprock.broker.annotation.ProvidesCapability;
import caprock.broker.manifest.CapabilityManifest;
import caprock.broker.manifest.Limits;
import caprock.runtime.core.contract.ContractModel;
import caprock.runtime.core.route.Admission;
import caprock.runtime.core.route.Binding;
import caprock.runtime.core.route.Failures;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.wiring.BundleWiring;

/**
 * One registered capability with everything that is bound to it: one binding for all callers, or
 * one for each account where it keeps state. Thread-safe; no callback runs under a lock.
 */
public final class Provider {
  private static final System.Logger LOG = System.getLogger(Provider.class.getPackageName());

  /** The account that stands for all, where a provider keeps no state. */
  private static final String EVERYBODY = "";

  private final Offer offer;
  private final ServiceSource source;
  private final BiConsumer<Provider, String> whenUnused;
  private final Map<String, CompletableFuture<Bound>> bound = new ConcurrentHashMap<>();
  private final Limits limits;
  private final @Nullable Admission admission;
  private volatile boolean closed;

  /** A binding and the service instance behind it. */
  private record Bound(Binding binding, ServiceSource.Instance instance) {}

  Provider(Offer offer, ServiceSource source, BiConsumer<Provider, String> whenUnused) {
    this.offer = offer;
    this.source = source;
    this.whenUnused = whenUnused;
    this.limits = Manifests.limits(offer.reference());
    this.admission = limits.equals(Limits.NONE) ? null : new Admission(offer.name(), limits);
  }

  /** The service. */
  public Offer offer() {
    return offer;
  }

  /** Whether the service still says of itself what it said when this was made. */
  boolean isCurrent(@Nullable Offer now) {
    return offer.equals(now) && limits.equals(Manifests.limits(now.reference()));
  }

  /** Whether {@link #bind} opens no instance, which may take long. */
  public boolean isQuickFor(String account) {
    CompletableFuture<Bound> f = bound.get(key(account));
    return !source.isStateful() || (f != null && f.isDone());
  }

  private String key(String account) {
    return source.isStateful() ? account : EVERYBODY;
  }

  /**
   * The binding for an account, with a handle counted on it. Blocks while the provider's object is
   * activated or opened.
   *
   * @throws CapabilityException if the provider is going, or cannot serve
   */
  public Binding bind(String account) {
    String key = key(account);
    while (true) {
      if (closed) {
        throw going();
      }
      CompletableFuture<Bound> mine = new CompletableFuture<>();
      CompletableFuture<Bound> first = bound.putIfAbsent(key, mine);
      if (first == null) {
        open(key, mine);
        first = mine;
      }
      try {
        Binding binding = first.join().binding;
        binding.attach();
        if (!binding.isClosed()) {
          return binding;
        }
        binding.detach();
        bound.remove(key, first);
      } catch (RuntimeException e) {
        bound.remove(key, first);
        throw Failures.copy(offer.name(), e);
      }
    }
  }

  private void open(String key, CompletableFuture<Bound> result) {
    try {
      ServiceSource.Instance instance = source.open(key);
      Binding binding;
      try {
        binding = new Binding(subject(instance.object()), instance.object(), () -> unused(key));
      } catch (RuntimeException e) {
        instance.close();
        throw e;
      }
      result.complete(new Bound(binding, instance));
      if (closed) {
        binding.close();
      }
    } catch (RuntimeException | Error e) {
      bound.remove(key, result);
      result.completeExceptionally(Failures.copy(offer.name(), e));
    }
  }

  private void unused(String key) {
    whenUnused.accept(this, key);
  }

  private Binding.Subject subject(Object object) {
    Object named = offer.reference().getProperty(ProvidesCapability.CONTRACT_PROPERTY);
    Class<?> contract =
        ContractModel.findContract(object.getClass(), named == null ? null : named.toString());
    if (contract == null) {
      throw new CapabilityException(
          ErrorCode.LOAD_FAILED,
          "%s of %s has no contract: none of its interfaces is marked @CapabilityContract."
              .formatted(offer.name(), offer.provider()));
    }
    ContractModel model = ContractModel.of(contract);
    CapabilityManifest manifest = Manifests.of(offer, model);
    BundleWiring wiring = offer.bundle().adapt(BundleWiring.class);
    return new Binding.Subject(
        offer.name(),
        offer.provider(),
        offer.tier(),
        model,
        manifest,
        admission,
        new WeakReference<>(wiring == null ? null : wiring.getClassLoader()));
  }

  /** Whether a binding is one of this provider's. */
  public boolean owns(Binding binding) {
    return ready().stream().anyMatch(b -> b.binding == binding);
  }

  /** How many handles are bound, over all accounts. */
  public int handles() {
    return ready().stream().mapToInt(b -> b.binding.handles()).sum();
  }

  /** How many calls, stages and references are in use, over all accounts. */
  public long inUse() {
    return ready().stream().mapToLong(b -> b.binding.inUse()).sum();
  }

  private List<Bound> ready() {
    List<Bound> ready = new ArrayList<>();
    for (CompletableFuture<Bound> f : bound.values()) {
      if (f.isDone() && !f.isCompletedExceptionally()) {
        ready.add(f.join());
      }
    }
    return ready;
  }

  /**
   * Closes an account's instance if no handle is bound to it and nothing of it is in use. Blocks
   * until calls that come at the last moment have finished or the deadline passes.
   *
   * @return whether it could not, though no handle is bound: something of it is still in use
   */
  public boolean closeIfUnused(String key, long deadlineNs) {
    CompletableFuture<Bound> f = bound.get(key);
    if (f == null || !f.isDone() || f.isCompletedExceptionally()) {
      return false;
    }
    Bound b = f.join();
    if (b.binding.handles() > 0) {
      return false;
    }
    if (b.binding.inUse() > 0) {
      return true;
    }
    if (bound.remove(key, f)) {
      b.binding.close();
      finish(b, deadlineNs);
    }
    return false;
  }

  /**
   * Lets no call in, waits for the calls that are in, cuts off the rest, and gives the service
   * back. Blocks up to the deadline.
   */
  public void close(long deadlineNs) {
    closed = true;
    bound.values().forEach(f -> f.thenAccept(b -> b.binding.close()));
    for (CompletableFuture<Bound> f : bound.values()) {
      await(f.handle((b, failure) -> b).thenAccept(b -> finishIfOpen(b, deadlineNs)), deadlineNs);
    }
    bound.clear();
  }

  /** An instance that is still opening is closed when it is open; nobody waits for it longer. */
  private void await(CompletableFuture<Void> finished, long deadlineNs) {
    try {
      finished.get(Math.max(0, deadlineNs - System.nanoTime()), TimeUnit.NANOSECONDS);
    } catch (TimeoutException e) {
      LOG.log(
          System.Logger.Level.WARNING,
          "{0} of {1}: an instance was still opening; it is closed when it has opened.",
          offer.name(),
          offer.provider());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException e) {
      throw Failures.copy(offer.name(), e);
    }
  }

  private void finishIfOpen(@Nullable Bound b, long deadlineNs) {
    if (b != null) {
      finish(b, deadlineNs);
    }
  }

  private void finish(Bound b, long deadlineNs) {
    long cut = b.binding.drain(deadlineNs);
    if (cut > 0) {
      LOG.log(
          System.Logger.Level.WARNING,
          "{0} of {1}: {2} calls or references had not finished in time and were cut off.",
          offer.name(),
          offer.provider(),
          cut);
    }
    b.instance.close();
  }

  private CapabilityException going() {
    return new CapabilityException(
        ErrorCode.DISCONNECTED,
        "%s: its provider %s is going. Try again.".formatted(offer.name(), offer.provider()));
  }
}
