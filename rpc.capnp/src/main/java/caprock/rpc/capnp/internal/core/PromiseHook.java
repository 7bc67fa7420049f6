package caprock.rpc.capnp.internal.core;

import caprock.rpc.capnp.RpcException;
import caprock.rpc.capnp.annotation.Nullable;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * A reference whose target is not known yet, or may still change: a promise. It is the one delivery
 * queue of its reference. Three states:
 *
 * <ul>
 *   <li>held: deliveries queue, since there is no target or an embargo is on;
 *   <li>routed: deliveries go on to a target that may change, such as a promise of another vat;
 *   <li>settled: deliveries go to the final target.
 * </ul>
 *
 * <p>E-order: a change of state happens under this hook's lock, and so does handing a delivery to a
 * wire; draining the queue therefore never interleaves with direct deliveries, whichever threads
 * they come from. Handing on never runs user code. A promise that leads to another promise lets go
 * of its lock first: the other one keeps the order from there on.
 */
public final class PromiseHook extends Hook {
  /** Serializes links between promises, so that two threads cannot close a circle between them. */
  private static final Object LINKING = new Object();

  private @Nullable ArrayDeque<Delivery> queue;
  private @Nullable List<Consumer<Hook>> listeners;
  private boolean used;
  private boolean resolved;
  private boolean held;
  private boolean disposed;
  private volatile @Nullable Hook direct;
  private volatile boolean settled;

  /** Whether deliveries may have gone another way than to the final target. */
  private volatile boolean detour;

  /** A promise that holds its deliveries. */
  public PromiseHook() {}

  @Override
  protected @Nullable Hook accept(Delivery delivery) {
    if (detour && delivery instanceof PendingCall call) {
      call.passesDetour();
    }
    if (settled) {
      return direct;
    }
    synchronized (this) {
      Hook target = direct;
      if (target == null) {
        if (queue == null) {
          queue = new ArrayDeque<>(4);
        }
        queue.add(delivery);
        return null;
      }
      used = true;
      return target instanceof PromiseHook ? target : target.accept(delivery);
    }
  }

  /** Sends deliveries this way for now, the queued ones first. Keeps a reference of its own. */
  public void route(Hook target) {
    synchronized (this) {
      if (resolved || held || direct != null) {
        return;
      }
      detour = true;
      drainInto(target);
      keep(target);
    }
  }

  /**
   * The target is about to change: deliveries queue from now on, until {@link #resolve}. If
   * anything went the present way, the given action, which may take a connection's lock, runs
   * before anyone else can deliver.
   *
   * @return whether anything went the present way, so that an embargo is needed
   */
  public boolean hold(Runnable ifUsed) {
    Hook old;
    boolean embargo;
    synchronized (this) {
      if (resolved) {
        return false;
      }
      held = true;
      embargo = used;
      old = direct;
      direct = null;
      if (embargo) {
        ifUsed.run();
      }
    }
    if (old != null) {
      old.release();
    }
    return embargo;
  }

  /** Deliveries count as having gone the present way, for they went one that joins it. */
  private void markUsed() {
    Hook further;
    synchronized (this) {
      used = true;
      further = direct;
    }
    if (further instanceof PromiseHook promise) {
      promise.markUsed();
    }
  }

  /**
   * Leads to this target from now on, for good. Keeps a reference of its own. A second call does
   * nothing.
   */
  public void resolve(Hook target) {
    Hook goal = target.innermost();
    if (goal.settled()) {
      settle(goal);
      return;
    }
    synchronized (LINKING) {
      if (leadsHere(goal)) {
        settle(
            new BrokenHook(
                RpcException.failed(
                    "A promise was resolved to itself, so it never gets a target.")));
        return;
      }
      link(goal);
    }
    goal.whenSettled(this::settle);
  }

  private boolean leadsHere(Hook from) {
    Hook at = from;
    while (at instanceof PromiseHook promise) {
      if (promise == this) {
        return true;
      }
      at = promise.direct;
    }
    return false;
  }

  private void link(Hook goal) {
    Hook old;
    synchronized (this) {
      if (resolved) {
        return;
      }
      resolved = true;
      detour = true;
      old = direct;
      if (used && goal instanceof PromiseHook promise) {
        promise.markUsed();
      }
      drainInto(goal);
      keep(goal);
    }
    if (old != null) {
      old.release();
    }
  }

  private void settle(Hook goal) {
    Hook last = goal.innermost();
    Hook old;
    List<Consumer<Hook>> told;
    synchronized (this) {
      if (settled) {
        return;
      }
      resolved = true;
      old = direct;
      drainInto(last);
      keep(last);
      settled = true;
      told = listeners;
      listeners = null;
    }
    if (old != null) {
      old.release();
    }
    if (told != null) {
      for (Consumer<Hook> listener : told) {
        tell(listener, last);
      }
    }
  }

  /** Nobody may hold this promise any more while its queue still has somewhere to go. */
  private void keep(Hook target) {
    if (disposed) {
      direct = null;
    } else {
      target.retain();
      direct = target;
    }
  }

  private void drainInto(Hook target) {
    ArrayDeque<Delivery> waiting = queue;
    if (waiting == null) {
      return;
    }
    used = true;
    queue = null;
    for (Delivery next = waiting.poll(); next != null; next = waiting.poll()) {
      target.deliver(next);
    }
  }

  /** Whether the target was chosen, though it may have to wait for an embargo. */
  public synchronized boolean decided() {
    return resolved || held;
  }

  /** Whether anything waits here that was not cancelled meanwhile. */
  public boolean holdsDeliveries() {
    List<Delivery> waiting;
    synchronized (this) {
      waiting = queue == null ? List.of() : List.copyOf(queue);
    }
    return waiting.stream().anyMatch(Delivery::wanted);
  }

  /** Where deliveries go now, lent; null while they are held. */
  public @Nullable Hook direct() {
    return direct;
  }

  @Override
  public LocalHook.@Nullable Source connection() {
    Hook at = this;
    while (at instanceof PromiseHook promise) {
      at = promise.direct;
    }
    return at == null ? null : at.connection();
  }

  @Override
  public Hook innermost() {
    Hook at = this;
    while (at instanceof PromiseHook promise && promise.settled) {
      at = promise.direct;
    }
    return at == null ? this : at;
  }

  @Override
  public boolean settled() {
    return settled;
  }

  @Override
  public void whenSettled(Consumer<Hook> listener) {
    synchronized (this) {
      if (!settled) {
        if (listeners == null) {
          listeners = new ArrayList<>(2);
        }
        listeners.add(listener);
        return;
      }
    }
    tell(listener, innermost());
  }

  @Override
  protected void dispose() {
    Hook target;
    synchronized (this) {
      disposed = true;
      target = direct;
      direct = null;
    }
    if (target != null) {
      target.release();
    }
  }
}
