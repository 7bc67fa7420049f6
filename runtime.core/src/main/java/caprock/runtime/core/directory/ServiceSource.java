package caprock.runtime.core.directory;

import caprock.broker.CapabilityException;
import caprock.broker.ErrorCode;
import caprock.broker.spi.InstanceAware;
import caprock.runtime.core.route.Failures;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceObjects;
import org.osgi.framework.ServiceReference;

/**
 * Gets a provider's objects from the service registry: one per registration, or one for each
 * account where the service has prototype scope. Thread-safe.
 */
final class ServiceSource {
  private static final System.Logger LOG = System.getLogger(ServiceSource.class.getPackageName());

  private final BundleContext context;
  private final Offer offer;
  private final InstanceContexts contexts;
  private final boolean stateful;

  /** An object of the provider's, and how to give it back. */
  interface Instance extends AutoCloseable {
    Object object();

    @Override
    void close();
  }

  ServiceSource(BundleContext context, Offer offer, InstanceContexts contexts) {
    this.context = context;
    this.offer = offer;
    this.contexts = contexts;
    this.stateful =
        Constants.SCOPE_PROTOTYPE.equals(offer.reference().getProperty(Constants.SERVICE_SCOPE));
  }

  boolean isStateful() {
    return stateful;
  }

  Instance open(String account) {
    return stateful ? openPrototype(offer.reference(), account) : openShared(offer.reference());
  }

  private <S> Instance openShared(ServiceReference<S> reference) {
    S service = context.getService(reference);
    if (service == null) {
      throw unavailable();
    }
    return new Instance() {
      @Override
      public Object object() {
        return service;
      }

      @Override
      public void close() {
        ungetQuietly(() -> context.ungetService(reference));
      }
    };
  }

  private <S> Instance openPrototype(ServiceReference<S> reference, String account) {
    ServiceObjects<S> objects = context.getServiceObjects(reference);
    S service = objects == null ? null : objects.getService();
    if (service == null) {
      throw unavailable();
    }
    if (!(service instanceof InstanceAware aware)) {
      return new PrototypeInstance(service, () -> objects.ungetService(service));
    }
    InstanceContexts.Held held = contexts.open(offer, account, 0);
    try {
      aware.open(held.context());
    } catch (Exception | Error e) {
      held.close();
      ungetQuietly(() -> objects.ungetService(service));
      throw Failures.copy(offer.name() + " could not open for account " + account, e);
    }
    return new PrototypeInstance(
        service,
        () -> {
          try {
            aware.close();
          } catch (Exception | Error e) {
            LOG.log(
                System.Logger.Level.WARNING,
                "{0}: closing the instance of account {1} failed: {2}",
                offer.name(),
                account,
                e.toString());
          } finally {
            held.close();
            objects.ungetService(service);
          }
        });
  }

  private record PrototypeInstance(Object object, Runnable closer) implements Instance {
    @Override
    public void close() {
      ungetQuietly(closer);
    }
  }

  /** After the provider's bundle has stopped, giving back is no longer needed. */
  private static void ungetQuietly(Runnable unget) {
    try {
      unget.run();
    } catch (IllegalStateException | IllegalArgumentException gone) {
      LOG.log(System.Logger.Level.DEBUG, "Already gone: {0}", gone.getMessage());
    }
  }

  private CapabilityException unavailable() {
    return new CapabilityException(
        ErrorCode.LOAD_FAILED,
        "%s: %s registered the service but gave no object; its log says why."
            .formatted(offer.name(), offer.provider()));
  }
}
