package caprock.runtime.core.wasi;

import caprock.broker.CapabilityException;
import caprock.broker.spi.GuestCall;
import caprock.broker.spi.WasiLease;
import caprock.runtime.core.call.CurrentDeadline;
import com.dylibso.chicory.runtime.Instance;
import com.dylibso.chicory.wasi.WasiPreview1;
import com.dylibso.chicory.wasm.ChicoryException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One instance and its guard, for as long as it lives: idle in the pool, or held through a lease.
 * Used by one thread at a time, except for {@link #end}.
 */
final class PooledInstance {
  private static final Logger LOG = System.getLogger("caprock.runtime.core.wasi");

  private final String guest;
  private final long maxExecutionMs;
  private final WatchSlot slot;
  private final Consumer<PooledInstance> onGone;
  private final AtomicBoolean gone = new AtomicBoolean();
  private volatile @Nullable Instance instance;
  private volatile @Nullable WasiPreview1 wasi;
  private volatile Runnable flush = () -> {};

  /** What a host function threw last. Once one has thrown, the instance is of no further use. */
  private @Nullable Throwable hostFailure;

  private boolean unwanted;

  PooledInstance(String guest, Watchdog watchdog, Consumer<PooledInstance> onGone) {
    this.guest = guest;
    this.maxExecutionMs = watchdog.maxExecutionMs();
    this.slot = new WatchSlot(watchdog);
    this.onGone = onGone;
  }

  /** Makes the engine's instance and initializes it, guarded like any call. */
  void start(InstanceFactory factory, WasiLease lease) {
    run(
        lease,
        starting -> {
          InstanceFactory.Made made = factory.make(failure -> hostFailure = failure, slot::fired);
          wasi = made.wasi();
          flush = made.flush();
          instance = made.instance();
          // A reactor's constructors; _start belongs to commands, which run once and end.
          if (factory.exports("_initialize")) {
            made.instance().export("_initialize").apply();
          }
          return true;
        });
  }

  /** The engine's instance; null when it is gone. */
  @Nullable Instance instance() {
    return instance;
  }

  boolean usable() {
    return instance != null && !unwanted && !slot.stopped();
  }

  /**
   * Runs a call on this thread, guarded. Within a run of the same thread, it is part of that run.
   */
  <T extends @Nullable Object> T run(WasiLease lease, GuestCall<T> call) {
    Thread thread = Thread.currentThread();
    if (slot.runsOn(thread)) {
      return call.run(lease);
    }
    if (thread.isInterrupted()) {
      // The guest would trap at its first loop, and its instance be lost for nothing.
      throw Failures.interrupted(guest);
    }
    long deadlineNs = CurrentDeadline.get();
    begin(thread, deadlineNs);
    T result;
    try {
      result = call.run(lease);
    } catch (Throwable failure) {
      // Every kind of failure, errors too, decides over the instance; all are rethrown in some
      // form.
      throw translated(failure, slot.end(), deadlineNs);
    }
    boolean fired = slot.end();
    if (fired || unwanted || hostFailure != null || slot.stopped() || thread.isInterrupted()) {
      afterwards(fired, deadlineNs);
    }
    return result;
  }

  private void begin(Thread thread, long deadlineNs) {
    boolean begun;
    try {
      begun = slot.begin(thread, deadlineNs);
    } catch (OutOfMemoryError full) {
      dispose();
      throw Failures.memory(guest);
    }
    if (!begun) {
      throw Failures.discarded(guest);
    }
  }

  private void afterwards(boolean fired, long deadlineNs) {
    // An interrupt closes the file the guest was working on, also when the guest did not notice.
    dispose();
    if (fired) {
      throw stoppedOrOverdue(deadlineNs);
    }
  }

  private CapabilityException stoppedOrOverdue(long deadlineNs) {
    return slot.stopped()
        ? Failures.stopped(guest)
        : Failures.overdue(guest, deadlineNs != CurrentDeadline.NONE, maxExecutionMs);
  }

  private RuntimeException translated(Throwable failure, boolean fired, long deadlineNs) {
    boolean hosts = failure == hostFailure;
    boolean harmless = failure instanceof CapabilityException && hostFailure == null;
    if (fired || !harmless || unwanted || Thread.currentThread().isInterrupted()) {
      dispose();
    }
    if (fired) {
      return stoppedOrOverdue(deadlineNs);
    }
    if (failure instanceof CapabilityException asItIs) {
      return asItIs;
    }
    LOG.log(Level.DEBUG, () -> "A call of the guest " + guest + " failed.", failure);
    if (Failures.isInterrupt(failure)) {
      Thread.currentThread().interrupt();
      return Failures.interrupted(guest);
    }
    if (Failures.isStack(failure)) {
      return Failures.stack(guest);
    }
    if (failure instanceof OutOfMemoryError) {
      return Failures.memory(guest);
    }
    if (failure instanceof Error error) {
      throw error;
    }
    if (failure instanceof ChicoryException trap) {
      return Failures.trapped(guest, trap);
    }
    return !hosts && failure instanceof RuntimeException callsOwn
        ? callsOwn
        : Failures.hostFunction(guest, failure);
  }

  /** Has the instance thrown away: now, or at the end of the run this thread is in. */
  void discard() {
    unwanted = true;
    if (!slot.runsOn(Thread.currentThread())) {
      dispose();
    }
  }

  /**
   * Ends the instance from any thread: now if it is not running, else by interrupting the run,
   * whose thread then throws it away.
   */
  void end() {
    if (slot.close()) {
      dispose();
    }
  }

  private void dispose() {
    if (!gone.compareAndSet(false, true)) {
      return;
    }
    WasiPreview1 files = wasi;
    instance = null;
    wasi = null;
    try {
      flush.run();
      if (files != null) {
        files.close();
      }
    } catch (RuntimeException unclosed) {
      LOG.log(Level.WARNING, "A file of the guest " + guest + " did not close.", unclosed);
    } finally {
      onGone.accept(this);
    }
  }
}
