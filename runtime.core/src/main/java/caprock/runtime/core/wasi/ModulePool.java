package caprock.runtime.core.wasi;

import caprock.broker.CapabilityException;
import caprock.broker.ErrorCode;
import caprock.broker.spi.GuestCall;
import caprock.broker.spi.WasiLease;
import caprock.broker.spi.WasiModule;
import caprock.broker.spi.WasiPool;
import caprock.broker.spi.WasiSettings;
import caprock.runtime.core.call.CurrentDeadline;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The instances of one module. Thread-safe.
 *
 * <p>Taking and giving back an idle instance is one compare-and-set each. Callers barge: one that
 * waits may see an instance go to one that came later, and waits on.
 */
final class ModulePool implements WasiPool {
  private static final Logger LOG = System.getLogger("caprock.runtime.core.wasi");

  private final WasiModule module;
  private final WasiSettings settings;
  private final Watchdog watchdog;
  private final Consumer<ModulePool> onClose;
  private final FutureTask<InstanceFactory> factory;
  private final IdleStack idle;
  private final Set<PooledInstance> living = ConcurrentHashMap.newKeySet();
  private final AtomicInteger count = new AtomicInteger();
  private final Turnstile turnstile = new Turnstile(this::available);
  private volatile boolean closed;

  ModulePool(
      WasiModule module, WasiSettings settings, Watchdog watchdog, Consumer<ModulePool> onClose) {
    this.module = module;
    this.settings = settings;
    this.watchdog = watchdog;
    this.onClose = onClose;
    this.factory = new FutureTask<>(() -> new InstanceFactory(module, settings));
    this.idle = new IdleStack(settings.maxIdle());
  }

  @Override
  public WasiLease lease() {
    PooledInstance instance = tryTake();
    return lease(instance == null ? await() : instance);
  }

  private Lease lease(PooledInstance instance) {
    return new Lease(module.name(), instance, this::giveBack);
  }

  @Override
  public <T extends @Nullable Object> T call(GuestCall<T> call) {
    try (WasiLease lease = lease()) {
      return lease.call(call);
    }
  }

  private boolean available() {
    return closed || !idle.isEmpty() || count.get() < settings.maxInstances();
  }

  private PooledInstance await() {
    long deadlineNs = CurrentDeadline.get();
    if (deadlineNs == CurrentDeadline.NONE) {
      deadlineNs = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(watchdog.maxExecutionMs());
    }
    try {
      while (turnstile.await(deadlineNs)) {
        PooledInstance instance = tryTake();
        if (instance != null) {
          return instance;
        }
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw Failures.interrupted(module.name());
    }
    throw new CapabilityException(
        ErrorCode.RESOURCE_EXHAUSTED,
        "All %d instances of %s are in use, and none came back in time. Try again, or raise maxInstances."
            .formatted(settings.maxInstances(), module.name()));
  }

  private @Nullable PooledInstance tryTake() {
    requireOpen();
    PooledInstance instance = idle.pop();
    if (instance == null && reserve()) {
      instance = make();
    }
    if (instance != null && closed) {
      instance.end();
      requireOpen();
    }
    return instance;
  }

  private boolean reserve() {
    int now;
    do {
      now = count.get();
      if (now >= settings.maxInstances()) {
        return false;
      }
    } while (!count.compareAndSet(now, now + 1));
    return true;
  }

  private PooledInstance make() {
    PooledInstance instance = new PooledInstance(module.name(), watchdog, this::gone);
    living.add(instance);
    boolean started = false;
    try {
      instance.start(factory(), lease(instance));
      started = true;
      return instance;
    } catch (CapabilityException failure) {
      throw startFailure(failure);
    } catch (RuntimeException failure) {
      LOG.log(Level.DEBUG, "The module " + module.name() + " does not start.", failure);
      throw loadFailed(Failures.message(failure));
    } finally {
      if (!started) {
        instance.discard();
      }
    }
  }

  private InstanceFactory factory() {
    factory.run();
    try {
      return factory.get();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw Failures.interrupted(module.name());
    } catch (ExecutionException failure) {
      Throwable cause = failure.getCause();
      LOG.log(Level.DEBUG, "The module " + module.name() + " cannot be read.", cause);
      throw cause instanceof CapabilityException said
          ? said.toError().toException()
          : loadFailed("its definition failed: " + Failures.message(cause));
    }
  }

  private CapabilityException startFailure(CapabilityException failure) {
    return failure.code() == ErrorCode.TRAPPED ? loadFailed(Failures.message(failure)) : failure;
  }

  private CapabilityException loadFailed(String why) {
    return new CapabilityException(
        ErrorCode.LOAD_FAILED, "The module %s does not start: %s.".formatted(module.name(), why));
  }

  private void giveBack(PooledInstance instance) {
    if (!instance.usable() || closed || !idle.push(instance)) {
      instance.discard();
    } else if (closed) {
      drain();
    }
    turnstile.changed();
  }

  private void gone(PooledInstance instance) {
    if (living.remove(instance)) {
      count.decrementAndGet();
      turnstile.changed();
    }
  }

  private void requireOpen() {
    if (closed) {
      throw new CapabilityException(
          ErrorCode.DISCONNECTED,
          "The pool of %s is closed; its extension is stopping.".formatted(module.name()));
    }
  }

  private void drain() {
    for (PooledInstance left = idle.pop(); left != null; left = idle.pop()) {
      left.discard();
    }
  }

  @Override
  public void close() {
    closed = true;
    drain();
    turnstile.changed();
    onClose.accept(this);
  }

  /** Closes the pool and ends leased instances too, running ones by interrupt. Does not wait. */
  void shutdown() {
    close();
    living.forEach(PooledInstance::end);
  }

  /** How many instances there are, idle and leased. */
  int size() {
    return count.get();
  }
}
