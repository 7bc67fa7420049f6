package caprock.runtime.core.directory;

import caprock.broker.CapabilityHandle;
import caprock.broker.annotation.ProvidesCapability;
import caprock.broker.version.CapabilityRequirement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceEvent;
import org.osgi.framework.ServiceListener;
import org.osgi.framework.ServiceReference;

/**
 * The service registry, seen as capabilities. It asks the registry each time; what it keeps is only
 * what is bound. Thread-safe.
 */
public final class Directory implements ServiceListener {
  private static final System.Logger LOG = System.getLogger(Directory.class.getPackageName());
  private static final String ANY = "(" + ProvidesCapability.NAME_PROPERTY + "=*)";

  private final BundleContext context;
  private final InstanceContexts contexts;
  private final long drainNs;
  private final BiConsumer<Provider, String> whenUnused;
  private final Map<ServiceReference<?>, Provider> providers = new ConcurrentHashMap<>();
  private final DefaultAccount defaultAccount = new DefaultAccount();
  private volatile Consumer<String> whenOffered = name -> {};

  /**
   * Makes a directory; {@link #start} begins to listen.
   *
   * @param drainMs how long a provider that goes waits for its calls, in milliseconds
   * @param whenUnused told when the last handle left an account's binding
   */
  public Directory(
      BundleContext context,
      InstanceContexts contexts,
      long drainMs,
      BiConsumer<Provider, String> whenUnused) {
    this.context = context;
    this.contexts = contexts;
    this.drainNs = drainMs * 1_000_000L;
    this.whenUnused = whenUnused;
  }

  /**
   * Begins to listen.
   *
   * @param offered told each name that is newly offered
   * @param handles how plain service consumers get the default account's instances
   */
  public void start(
      Consumer<String> offered, Function<CapabilityRequirement, CapabilityHandle> handles)
      throws InvalidSyntaxException {
    whenOffered = offered;
    defaultAccount.start(handles);
    context.addServiceListener(this, ANY);
    offers().forEach(defaultAccount::offered);
  }

  /** Stops listening, and closes every provider. */
  public void stop() {
    context.removeServiceListener(this);
    defaultAccount.stop();
    long deadline = System.nanoTime() + drainNs;
    List<Provider> left = List.copyOf(providers.values());
    providers.clear();
    left.forEach(p -> p.close(deadline));
  }

  /** Every offer with this name, best first. */
  public List<Offer> offers(String name, boolean preferLocal) {
    return references()
        .filter(r -> name.equals(r.getProperty(ProvidesCapability.NAME_PROPERTY)))
        .map(this::offer)
        .filter(Objects::nonNull)
        .sorted(Offer.order(preferLocal))
        .toList();
  }

  /** Every offer, in no order. */
  public List<Offer> offers() {
    return references().map(this::offer).filter(Objects::nonNull).toList();
  }

  private @Nullable Offer offer(ServiceReference<?> reference) {
    return Offer.of(reference, context.getBundle(), reason -> {});
  }

  private Stream<ServiceReference<?>> references() {
    try {
      ServiceReference<?>[] found = context.getAllServiceReferences(null, ANY);
      return found == null ? Stream.empty() : Stream.of(found);
    } catch (InvalidSyntaxException e) {
      throw new IllegalStateException(ANY, e);
    }
  }

  /** What is bound to an offer; null if the service has gone. */
  public @Nullable Provider provider(Offer offer) {
    Provider p =
        providers.computeIfAbsent(
            offer.reference(),
            r -> new Provider(offer, new ServiceSource(context, offer, contexts), whenUnused));
    if (offer.reference().getBundle() == null) {
      providers.remove(offer.reference());
      p.close(System.nanoTime());
      return null;
    }
    return p;
  }

  /** What is bound to the services of a bundle. */
  public Collection<Provider> providersOf(Bundle bundle) {
    List<Provider> found = new ArrayList<>();
    for (Provider p : providers.values()) {
      if (p.offer().bundle() == bundle) {
        found.add(p);
      }
    }
    return found;
  }

  /** How many handles are bound to an offer. */
  public int handles(Offer offer) {
    Provider p = providers.get(offer.reference());
    return p == null ? 0 : p.handles();
  }

  /**
   * Follows the registry. While a service is going, waits inside the event until its calls have
   * finished: Declarative Services deactivates the component only after this returns.
   */
  @Override
  public void serviceChanged(ServiceEvent event) {
    ServiceReference<?> reference = event.getServiceReference();
    switch (event.getType()) {
      case ServiceEvent.UNREGISTERING -> closeProvider(reference);
      case ServiceEvent.MODIFIED -> {
        Provider p = providers.get(reference);
        if (p != null && !p.isCurrent(offer(reference))) {
          closeProvider(reference);
        }
        offered(reference);
      }
      default -> offered(reference);
    }
  }

  private void closeProvider(ServiceReference<?> reference) {
    defaultAccount.gone(reference);
    Provider p = providers.remove(reference);
    if (p != null) {
      p.close(System.nanoTime() + drainNs);
    }
  }

  /** Said once for each registration and change, not each time that somebody looks. */
  private static void warn(String reason) {
    LOG.log(System.Logger.Level.WARNING, "Ignored: {0}", reason);
  }

  private void offered(ServiceReference<?> reference) {
    Offer offer = Offer.of(reference, context.getBundle(), Directory::warn);
    if (offer != null) {
      defaultAccount.offered(offer);
      whenOffered.accept(offer.name());
    }
  }
}
