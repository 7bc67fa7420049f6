package caprock.rpc.capnp.internal.core;

import caprock.rpc.capnp.annotation.Nullable;
import java.util.concurrent.atomic.AtomicIntegerFieldUpdater;
import java.util.function.Consumer;

/**
 * A capability as the library sees it: something that calls can be delivered to. Counts its
 * references exactly; the last release disposes of it.
 *
 * <p>Delivering never runs user code, never does I/O and never blocks beyond short internal locks:
 * it queues. What must run afterwards goes to the calling thread's {@link Turn}, which therefore
 * has to be open. Locks are taken in the order: promise hooks along their resolution, then a
 * connection.
 */
public abstract class Hook {
  private static final AtomicIntegerFieldUpdater<Hook> REFS =
      AtomicIntegerFieldUpdater.newUpdater(Hook.class, "refs");

  private volatile int refs = 1;

  /**
   * Takes one more reference. Only by someone who holds one, or under the lock of a table that
   * does.
   */
  public void retain() {
    REFS.incrementAndGet(this);
  }

  /** Takes one more reference unless the last one is gone already. */
  public final boolean tryRetain() {
    for (int held = refs; held > 0; held = refs) {
      if (REFS.compareAndSet(this, held, held + 1)) {
        return true;
      }
    }
    return false;
  }

  /** Gives a reference back; the last one disposes of the hook, on this thread. */
  public void release() {
    int left = REFS.decrementAndGet(this);
    if (left == 0) {
      dispose();
    } else if (left < 0) {
      throw new IllegalStateException(
          "A capability was released "
              + -left
              + " times more often than it was taken: "
              + this
              + ". This is a bug.");
    }
  }

  /** References held now; for tables and tests. */
  public final int refs() {
    return refs;
  }

  /** Called when the last reference is gone. No lock of a connection is held. */
  protected abstract void dispose();

  /**
   * Takes a delivery, or names the hook to try instead. One step, so that a long chain of promises
   * takes a loop, not a stack.
   */
  protected abstract @Nullable Hook accept(Delivery delivery);

  /** Delivers; in a {@link Turn}. */
  public final void deliver(Delivery delivery) {
    Hook next = this;
    while (next != null) {
      next = next.accept(delivery);
    }
  }

  /** The connection that calls go over from here, as far as is known now; null for none. */
  public LocalHook.@Nullable Source connection() {
    return null;
  }

  /** What this is known to be for good: itself unless it is a promise that has settled. */
  public Hook innermost() {
    return this;
  }

  /** Whether deliveries will never be redirected again. */
  public boolean settled() {
    return true;
  }

  /** Tells, later in a turn, what this settled to. The hook given is lent. */
  public void whenSettled(Consumer<Hook> listener) {
    tell(listener, this);
  }

  /** Tells a listener later in the turn; the target is kept alive until then. */
  static void tell(Consumer<Hook> listener, Hook target) {
    target.retain();
    Turn.current()
        .later(
            () -> {
              listener.accept(target);
              target.release();
            });
  }
}
