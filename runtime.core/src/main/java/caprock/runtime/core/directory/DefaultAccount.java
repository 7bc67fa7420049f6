package caprock.runtime.core.directory;

import caprock.broker.CapabilityHandle;
import caprock.broker.annotation.CapabilityContract;
import caprock.broker.annotation.ProvidesCapability;
import caprock.broker.spi.InstanceAware;
import caprock.broker.version.CapabilityRequirement;
import caprock.broker.version.VersionConstraint;
import java.util.Arrays;
import java.util.Dictionary;
import java.util.Hashtable;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceFactory;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.ServiceRegistration;

/**
 * Lets a plain service consumer use a stateful capability: it gets the default account's instance.
 * Thread-safe.
 *
 * <p>The provider's own service cannot be used as it is, since nobody opens what the framework
 * makes for a consumer. So a forwarder is registered beside it, ranked higher, in the name of the
 * provider's bundle: the framework compares the class space of the registering bundle with the
 * consumer's, and core has no part in either. Ordinary dynamics hold: the forwarder goes when the
 * provider goes.
 */
final class DefaultAccount {
  /** Service property that marks a forwarder; the directory does not take it for a provider. */
  static final String FORWARDER = "caprock.capability.forwarder";

  private static final System.Logger LOG = System.getLogger(DefaultAccount.class.getPackageName());
  private static final int RANKING = 1000;

  private final Map<ServiceReference<?>, ServiceRegistration<?>> forwarders =
      new ConcurrentHashMap<>();
  private volatile @Nullable Function<CapabilityRequirement, CapabilityHandle> handles;

  /** Begins; the source acquires for the default account, and blocks until it has. */
  void start(Function<CapabilityRequirement, CapabilityHandle> source) {
    handles = source;
  }

  void stop() {
    handles = null;
    forwarders.keySet().forEach(this::gone);
  }

  /** Registers a forwarder if the offer is a stateful capability's. */
  void offered(Offer offer) {
    Function<CapabilityRequirement, CapabilityHandle> source = handles;
    String[] classes = (String[]) offer.reference().getProperty(Constants.OBJECTCLASS);
    BundleContext owner = offer.bundle().getBundleContext();
    if (source == null
        || owner == null
        || !Arrays.asList(classes).contains(InstanceAware.class.getName())
        || forwarders.containsKey(offer.reference())) {
      return;
    }
    Class<?> contract = contract(offer.bundle(), classes);
    if (contract != null) {
      Dictionary<String, Object> properties = new Hashtable<>();
      properties.put(ProvidesCapability.NAME_PROPERTY, offer.name());
      properties.put(ProvidesCapability.VERSION_PROPERTY, offer.version().toString());
      properties.put(FORWARDER, true);
      properties.put(Constants.SERVICE_RANKING, RANKING);
      forwarders.put(
          offer.reference(),
          owner.registerService(
              contract.getName(), new ForwarderFactory(offer, contract, source), properties));
    }
  }

  private static @Nullable Class<?> contract(Bundle bundle, String[] classes) {
    for (String name : classes) {
      try {
        Class<?> c = bundle.loadClass(name);
        if (c.isAnnotationPresent(CapabilityContract.class)) {
          return c;
        }
      } catch (ClassNotFoundException e) {
        LOG.log(System.Logger.Level.DEBUG, "{0} cannot load {1}.", bundle, name);
      }
    }
    return null;
  }

  /** Takes the forwarder of a provider away, before the provider goes. */
  void gone(ServiceReference<?> reference) {
    ServiceRegistration<?> forwarder = forwarders.remove(reference);
    if (forwarder != null) {
      try {
        forwarder.unregister();
      } catch (IllegalStateException stopped) {
        LOG.log(System.Logger.Level.DEBUG, "The framework took it away already: {0}", stopped);
      }
    }
  }

  /** A handle for each consumer, given back when the consumer gives the service back. */
  private static final class ForwarderFactory implements ServiceFactory<Object> {
    private final Offer offer;
    private final Class<?> contract;
    private final Function<CapabilityRequirement, CapabilityHandle> source;
    private final Map<Long, CapabilityHandle> held = new ConcurrentHashMap<>();

    ForwarderFactory(
        Offer offer, Class<?> contract, Function<CapabilityRequirement, CapabilityHandle> source) {
      this.offer = offer;
      this.contract = contract;
      this.source = source;
    }

    @Override
    public Object getService(Bundle consumer, ServiceRegistration<Object> registration) {
      CapabilityHandle handle =
          source.apply(
              new CapabilityRequirement(offer.name(), VersionConstraint.exactly(offer.version())));
      held.put(consumer.getBundleId(), handle);
      return handle.as(contract);
    }

    @Override
    public void ungetService(
        Bundle consumer, ServiceRegistration<Object> registration, Object service) {
      CapabilityHandle handle = held.remove(consumer.getBundleId());
      if (handle != null) {
        handle.release();
      }
    }
  }
}
