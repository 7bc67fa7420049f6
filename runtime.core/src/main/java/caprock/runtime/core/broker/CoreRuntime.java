package caprock.runtime.core.broker;

import caprock.broker.AcquireRequest;
import caprock.broker.AcquireResponse;
import caprock.broker.CapabilityBroker;
import caprock.broker.CapabilityHandle;
import caprock.broker.spi.RuntimeControl;
import caprock.broker.version.CapabilityRequirement;
import caprock.runtime.core.directory.Directory;
import caprock.runtime.core.directory.InstanceContexts;
import caprock.runtime.core.directory.Provider;
import caprock.runtime.core.loader.Loader;
import caprock.runtime.core.loader.LoaderParts;
import caprock.runtime.core.loader.PersonWatch;
import caprock.runtime.core.loader.RepositoryUrls;
import caprock.runtime.core.reclaim.ReclaimWatcher;
import caprock.runtime.core.tasks.CoreThreads;
import caprock.runtime.core.tasks.SafeThreadFactory;
import caprock.runtime.core.tasks.TaskGroups;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceFactory;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.resolver.Resolver;
import org.osgi.service.url.URLConstants;
import org.osgi.service.url.URLStreamHandlerService;

/** Puts the runtime together when core starts, and takes it apart when core stops. */
@Component(
    service = {},
    immediate = true)
public final class CoreRuntime {
  private final Directory directory;
  private final Loader loader;
  private final PersonWatch persons;
  private final Starts starts;
  private final ReclaimWatcher reclaim;
  private final List<ServiceRegistration<?>> registrations;
  private final ExecutorService blocking;

  /** Set once, before anything can call back. */
  private @Nullable IdleUnloader idle;

  /** Starts the runtime; run by Declarative Services. */
  @Activate
  public CoreRuntime(
      BundleContext context,
      @Reference CoreThreads threads,
      @Reference TaskGroups tasks,
      @Reference Resolver resolver,
      @Reference ServiceComponentRuntime scr,
      @Reference InstanceContexts contexts)
      throws InvalidSyntaxException {
    Settings settings = Settings.from(context);
    blocking = threads.blocking();
    reclaim = new ReclaimWatcher(new SafeThreadFactory("caprock-reclaim"));
    directory = new Directory(context, contexts, settings.drainMs(), this::unused);
    LoaderParts parts =
        new LoaderParts(
            context,
            resolver,
            scr,
            directory,
            reclaim,
            settings.repositories(),
            settings.dataDir() == null ? null : settings.dataDir().resolve("runtime"));
    Routes routes = new Routes();
    Changes changes = new Changes(blocking);
    starts = new Starts(context, changes::changed);
    Broker[] core = new Broker[1];
    Function<CapabilityRequirement, AutoCloseable> acquirer = r -> acquire(core[0], r);
    loader = new Loader(parts, acquirer, this::adopted);
    Catalog catalog = new Catalog(directory, loader, parts);
    Explainer explainer = new Explainer(catalog);
    CapabilityBinder binder =
        new CapabilityBinder(
            context, directory, loader, explainer, changes, starts, blocking, threads.scheduler());
    SessionParts sessions = new SessionParts(binder, routes, blocking, threads.scheduler());
    HealthCollector health = new HealthCollector(directory, loader, parts, reclaim, routes, tasks);
    core[0] = new Broker(sessions, catalog, explainer, health);
    idle = new IdleUnloader(loader, settings, blocking, threads.scheduler());
    persons = new PersonWatch(context, parts, loader, acquirer, blocking, changes::changed);
    Control control =
        new Control(directory, loader, persons, binder, routes, idle, reclaim, blocking);
    directory.start(name -> offered(name, changes, routes), required -> handle(core[0], required));
    starts.start();
    persons.start();
    loader.adopt(blocking);
    registrations =
        List.of(
            context.registerService(
                CapabilityBroker.class,
                new BrokerFactory(sessions, catalog, explainer, health),
                null),
            context.registerService(RuntimeControl.class, control, null),
            context.registerService(
                URLStreamHandlerService.class,
                new RepositoryUrls(parts),
                FrameworkUtil.asDictionary(
                    Map.of(URLConstants.URL_HANDLER_PROTOCOL, RepositoryUrls.PROTOCOL))));
  }

  private void unused(Provider provider, String account) {
    IdleUnloader unloader = idle;
    if (unloader != null) {
      unloader.unused(provider, account);
    }
  }

  private void adopted(Bundle bundle) {
    IdleUnloader unloader = idle;
    if (unloader != null) {
      unloader.watch(bundle);
    }
  }

  private void offered(String name, Changes changes, Routes routes) {
    changes.changed();
    try {
      blocking.execute(() -> routes.follow(name));
    } catch (RejectedExecutionException stopping) {
      System.getLogger(CoreRuntime.class.getPackageName())
          .log(System.Logger.Level.DEBUG, "The runtime stops; no route follows any more.");
    }
  }

  private static CapabilityHandle handle(Broker broker, CapabilityRequirement required) {
    return acquire(broker, required).handle(required.name());
  }

  private static AcquireResponse acquire(Broker broker, CapabilityRequirement required) {
    AcquireRequest request =
        new AcquireRequest(
            List.of(required), List.of(), null, AcquireRequest.DEFAULT_TIMEOUT_MS, true, true);
    return broker.acquire(request).toCompletableFuture().join().orThrow();
  }

  /** Stops the runtime: nothing is loaded any more, calls finish, threads end. */
  @Deactivate
  void stop() {
    registrations.forEach(ServiceRegistration::unregister);
    persons.stop();
    starts.stop();
    IdleUnloader unloader = idle;
    if (unloader != null) {
      unloader.stop();
    }
    directory.stop();
    loader.close();
    reclaim.close();
  }

  /** One broker for each using bundle. */
  private record BrokerFactory(
      SessionParts sessions, Catalog catalog, Explainer explainer, HealthCollector health)
      implements ServiceFactory<CapabilityBroker> {
    @Override
    public CapabilityBroker getService(
        Bundle bundle, ServiceRegistration<CapabilityBroker> registration) {
      return new Broker(sessions, catalog, explainer, health);
    }

    @Override
    public void ungetService(
        Bundle bundle,
        ServiceRegistration<CapabilityBroker> registration,
        CapabilityBroker broker) {
      ((Broker) broker).close();
    }
  }
}
