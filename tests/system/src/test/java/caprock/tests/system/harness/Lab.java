package caprock.tests.system.harness;

import caprock.broker.AcquireRequest;
import caprock.broker.AcquireResponse;
import caprock.broker.CapabilityBroker;
import caprock.broker.CapabilityException;
import caprock.broker.CapabilityHandle;
import caprock.broker.CapabilityInfo;
import caprock.broker.Tier;
import caprock.broker.annotation.ProvidesCapability;
import caprock.broker.spi.RuntimeControl;
import caprock.broker.version.CapabilityRequirement;
import caprock.broker.version.VersionConstraint;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Deque;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.ServiceRegistration;

/**
 * The framework as a test sees it: the broker, what the test acquires, registers and installs. All
 * of that is given back by {@link #close}. Thread-safe.
 */
public final class Lab implements AutoCloseable {
  private final BundleContext context;
  private final CapabilityBroker broker;
  private final RuntimeControl control;
  private final TestRepository repository;
  private final Deque<AutoCloseable> open = new ConcurrentLinkedDeque<>();

  private Lab(BundleContext context) {
    this.context = context;
    this.broker = service(context, CapabilityBroker.class);
    this.control = service(context, RuntimeControl.class);
    this.repository =
        TestRepository.create(Path.of(context.getProperty(RuntimeOptions.REPOSITORY)));
  }

  /** Waits for the runtime, as the bundle that a class belongs to. */
  public static Lab open(Class<?> test) {
    return new Lab(FrameworkUtil.getBundle(test).getBundleContext());
  }

  /** A service of the framework, waited for. */
  public static <S> S service(BundleContext context, Class<S> type) {
    Await.until(
        () -> "there is a service " + type.getName(),
        () -> context.getServiceReference(type) != null);
    ServiceReference<S> reference = context.getServiceReference(type);
    return context.getService(reference);
  }

  /** A service as a plain consumer uses it; given back with the lab. */
  public <S> S use(Class<S> type) {
    Await.until(
        () -> "there is a service " + type.getName(),
        () -> context.getServiceReference(type) != null);
    ServiceReference<S> reference = context.getServiceReference(type);
    open.push(() -> context.ungetService(reference));
    return context.getService(reference);
  }

  /** The test bundle's context. */
  public BundleContext context() {
    return context;
  }

  /** The test bundle's broker. */
  public CapabilityBroker broker() {
    return broker;
  }

  /** What a person may do. */
  public RuntimeControl control() {
    return control;
  }

  /** The test's repository. */
  public TestRepository repository() {
    return repository;
  }

  /** Asks, and waits for the response; it is closed with the lab. */
  public AcquireResponse ask(AcquireRequest request) {
    AcquireResponse response = Await.value(broker.acquire(request));
    open.push(response);
    return response;
  }

  /** Acquires one capability, {@code name} or {@code name@range}. */
  public CapabilityHandle acquire(String name) {
    AcquireResponse response = ask(AcquireRequest.of(name)).orThrow();
    return response.handles().values().iterator().next();
  }

  /** Calls by name and waits for the result. */
  public static @Nullable Object call(CapabilityHandle handle, String method, Object... args) {
    return Await.value(handle.invoke(method, args));
  }

  /** What something fails with, which must be a {@link CapabilityException}. */
  public static CapabilityException failure(Callable<?> task) {
    Object result;
    try {
      result = task.call();
    } catch (CapabilityException e) {
      return e;
    } catch (Exception e) {
      throw new AssertionError("Failed, but with " + e, e);
    }
    throw new AssertionError("Did not fail, but gave " + result);
  }

  /** What acquiring a capability fails with. */
  public CapabilityException refusal(String name) {
    return failure(() -> acquire(name));
  }

  /** The sentences of an explanation, in one text. */
  public String explain(String name) {
    return String.join(" ", broker.explain(CapabilityRequirement.parse(name)).sentences());
  }

  /** Makes an object a capability, offered by the test bundle. */
  public <C> ServiceRegistration<C> offer(
      Class<C> contract, String name, String version, C provider) {
    return offer(contract, name, version, provider, Map.of());
  }

  /** As {@link #offer(Class, String, String, Object)}, with more service properties. */
  public <C> ServiceRegistration<C> offer(
      Class<C> contract, String name, String version, C provider, Map<String, Object> more) {
    Hashtable<String, Object> properties = new Hashtable<>(more);
    properties.put(ProvidesCapability.NAME_PROPERTY, name);
    properties.put(ProvidesCapability.VERSION_PROPERTY, version);
    ServiceRegistration<C> registration = context.registerService(contract, provider, properties);
    open.push(() -> unregister(registration));
    return registration;
  }

  private static void unregister(ServiceRegistration<?> registration) {
    try {
      registration.unregister();
    } catch (IllegalStateException unregisteredByTheTest) {
      return;
    }
  }

  /** Installs and starts a bundle as a person would; it is uninstalled with the lab. */
  public Bundle install(Path jar) {
    try (InputStream content = Files.newInputStream(jar)) {
      return install(jar.toUri().toString(), content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Installs and starts a bundle that was made for the test. */
  public Bundle install(BundleMaker maker) {
    return install("test:" + System.identityHashCode(maker), maker.open());
  }

  private Bundle install(String location, InputStream content) {
    try {
      Bundle bundle = context.installBundle(location, content);
      open.push(() -> uninstall(bundle));
      bundle.start();
      return bundle;
    } catch (BundleException e) {
      throw new AssertionError("Cannot install " + location + ": " + e.getMessage(), e);
    }
  }

  /** Updates a bundle in place, as a person would. */
  public static void update(Bundle bundle, Path jar) {
    try (InputStream content = Files.newInputStream(jar)) {
      bundle.update(content);
    } catch (BundleException | IOException e) {
      throw new AssertionError("Cannot update " + bundle + ": " + e.getMessage(), e);
    }
  }

  private static void uninstall(Bundle bundle) throws BundleException {
    if (bundle.getState() != Bundle.UNINSTALLED) {
      bundle.uninstall();
    }
  }

  /** The installed bundles with a symbolic name. */
  public List<Bundle> bundles(String symbolicName) {
    return Arrays.stream(context.getBundles())
        .filter(b -> symbolicName.equals(b.getSymbolicName()))
        .toList();
  }

  /** The installed bundles of a fixture, such as {@code update.counter}. */
  public List<Bundle> fixture(String name) {
    return bundles("caprock.tests.fixtures." + name);
  }

  /** Ends suspensions and unloads every extension, so that the next test begins with nothing. */
  public void unloadAll() {
    for (CapabilityInfo info : broker.list()) {
      if (info.state() == CapabilityInfo.State.SUSPENDED) {
        Await.value(control.load(exactly(info)));
      }
    }
    Await.until(() -> "everything is unloaded: " + loaded(), this::unloadOnce);
  }

  /** One round; what is required by another can go only after that one. */
  private boolean unloadOnce() {
    for (CapabilityInfo info : broker.list()) {
      if (info.tier() == Tier.EXTENSION && info.state() == CapabilityInfo.State.LOADED) {
        control
            .unload(exactly(info))
            .handle((unloaded, inUse) -> inUse)
            .toCompletableFuture()
            .join();
      }
    }
    return loaded().isEmpty();
  }

  private static CapabilityRequirement exactly(CapabilityInfo info) {
    return new CapabilityRequirement(info.name(), VersionConstraint.exactly(info.version()));
  }

  /** The bundles that the loader installed, as far as they are not gone. */
  public List<String> loaded() {
    return Arrays.stream(context.getBundles())
        .map(Bundle::getLocation)
        .filter(location -> location.startsWith("caprock:"))
        .toList();
  }

  /** Gives everything back that was acquired, registered or installed here, last first. */
  @Override
  public void close() {
    while (!open.isEmpty()) {
      try {
        open.pop().close();
      } catch (Exception e) {
        throw new AssertionError("Cannot clean up after a test.", e);
      }
    }
  }
}
