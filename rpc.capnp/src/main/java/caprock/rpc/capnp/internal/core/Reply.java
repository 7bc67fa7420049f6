package caprock.rpc.capnp.internal.core;

import caprock.rpc.capnp.RpcException;
import caprock.rpc.capnp.annotation.Nullable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The answer that one call will have, in this vat: its outcome, the capabilities that may be called
 * before it is there, and the way to cancel it. One reply serves a call wherever it goes: to an
 * object here, to a promise, to another vat. Thread-safe. Listeners run in a turn, outside locks.
 */
public final class Reply {
  /** Where calls on results that are not there yet can go already. */
  public interface PipelineSource {
    /** A hook, with a reference for the caller, that addresses a place in the results. */
    Hook at(Path path);
  }

  /** Lets a place lead to its target; a connection may have an embargo to place first. */
  public interface Settler {
    /** The target is lent. */
    void settle(Place place, Hook target);
  }

  private static final Settler SETTLE = (place, target) -> place.hook().resolve(target);

  /** A place in the results that somebody uses. */
  public record Place(Path path, PromiseHook hook) {}

  private @Nullable Outcome outcome;
  private @Nullable Map<Path, PromiseHook> places;
  private @Nullable Consumer<Outcome> listener;

  /** Those after the first, which are few and rare. */
  private @Nullable List<Consumer<Outcome>> moreListeners;

  private @Nullable PipelineSource source;
  private @Nullable Runnable canceller;
  private boolean cancelled;
  private boolean abandoned;

  /** The listeners have had the outcome, so it can be let go. */
  private boolean announced;

  private boolean failWhenStarted;
  private final @Nullable Consumer<Outcome> owner;
  private final @Nullable Object origin;
  private volatile @Nullable Pump pump;

  /** A reply whose listeners are told in turn. */
  public Reply() {
    this(null, null);
  }

  /** A reply whose owner is told first, before any place settles; it must not run user code. */
  public Reply(@Nullable Consumer<Outcome> owner, @Nullable Object origin) {
    this.owner = owner;
    this.origin = origin;
  }

  /** What the reply answers: for a call of a peer's, that connection's entry for it. */
  public @Nullable Object origin() {
    return origin;
  }

  /** A connection that a waiting thread may read, since the outcome will come from there. */
  public @Nullable Pump pump() {
    return pump;
  }

  /** The outcome, or null while it is not there. */
  public synchronized @Nullable Outcome outcome() {
    return outcome;
  }

  /** Calls the listener with the outcome, now if it is there. The payload is lent to it. */
  public void listen(Consumer<Outcome> added) {
    Outcome now;
    synchronized (this) {
      now = outcome;
      if (now == null) {
        add(added);
        return;
      }
    }
    added.accept(now);
  }

  private void add(Consumer<Outcome> added) {
    if (listener == null) {
      listener = added;
      return;
    }
    if (moreListeners == null) {
      moreListeners = new ArrayList<>(2);
    }
    moreListeners.add(added);
  }

  /** The capability at a place in the results, now or later; the caller owns a reference. */
  public Hook pipelined(Path path) {
    PromiseHook fresh;
    PipelineSource from;
    synchronized (this) {
      PromiseHook known = places == null ? null : places.get(path);
      if (known != null) {
        known.retain();
        return known;
      }
      if (outcome != null) {
        return settledAt(outcome, path);
      }
      if (places == null) {
        places = new LinkedHashMap<>(4);
      }
      fresh = new PromiseHook();
      fresh.retain();
      places.put(path, fresh);
      from = source;
    }
    if (from != null) {
      redirect(fresh, from, path);
    }
    return fresh;
  }

  /**
   * The capability at a place in the results, with a reference for the caller; null before the
   * outcome.
   */
  public synchronized @Nullable Hook resultAt(Path path) {
    return outcome == null ? null : settledAt(outcome, path);
  }

  /** The places in use now. */
  public synchronized List<Place> places() {
    return placesUsed();
  }

  private static void redirect(PromiseHook place, PipelineSource from, Path path) {
    Hook onTheWire = from.at(path);
    place.route(onTheWire);
    onTheWire.release();
  }

  private static Hook settledAt(Outcome outcome, Path path) {
    Hook hook =
        outcome instanceof Outcome.Results results
            ? results.payload().at(path)
            : new BrokenHook(((Outcome.Failure) outcome).error());
    hook.retain();
    return hook;
  }

  /**
   * The call is on a wire: what is pipelined goes there too, and a waiting thread may read there.
   */
  public void sentOn(PipelineSource wire) {
    List<Place> known;
    synchronized (this) {
      if (outcome != null) {
        return;
      }
      source = wire;
      known = placesUsed();
    }
    for (Place place : known) {
      redirect(place.hook(), wire, place.path());
    }
  }

  /** The call was written to a wire; a waiting thread may read there. */
  public void readAt(Pump readable) {
    pump = readable;
  }

  /** A thread that waits for the other reply may read where this one's outcome comes from. */
  public void lendPump(Reply other) {
    other.pump = pump;
  }

  private List<Place> placesUsed() {
    if (places == null) {
      return List.of();
    }
    List<Place> used = new ArrayList<>(places.size());
    places.forEach((path, hook) -> used.add(new Place(path, hook)));
    return used;
  }

  private void announce() {
    Consumer<Outcome> first;
    List<Consumer<Outcome>> others;
    Outcome end;
    synchronized (this) {
      first = listener;
      others = moreListeners;
      dropListeners();
      end = outcome;
    }
    if (first != null && end != null) {
      Failures.guard(() -> first.accept(end));
    }
    if (others != null && end != null) {
      others.forEach(each -> Failures.guard(() -> each.accept(end)));
    }
    synchronized (this) {
      announced = true;
    }
    dropIfAbandoned();
  }

  /**
   * Ends the call, see {@link #complete(Outcome, Settler)}, with places that settle to the results.
   */
  public boolean complete(Outcome end) {
    return complete(end, SETTLE);
  }

  /**
   * Ends the call: tells its owner, settles its places, and tells its listeners later in the turn.
   * Takes over a reference to the results. In a turn, outside locks.
   *
   * @return false if it had ended already
   */
  public boolean complete(Outcome end, Settler settler) {
    List<Place> used;
    Consumer<Outcome> first;
    boolean late;
    synchronized (this) {
      late = outcome != null;
      if (!late) {
        outcome = end;
        canceller = null;
      }
      first = owner;
      used = placesUsed();
    }
    if (late) {
      if (end instanceof Outcome.Results results) {
        results.payload().release();
      }
      return false;
    }
    if (end instanceof Outcome.Results results) {
      // Others may let the results go before the places have settled to them.
      results.payload().retain();
    }
    // Before what the owner puts off, such as letting the results go.
    Turn.current().later(this::announce);
    if (first != null) {
      first.accept(end);
    }
    for (Place place : used) {
      Hook target = settledAt(end, place.path());
      settler.settle(place, target);
      target.release();
    }
    if (end instanceof Outcome.Results results) {
      results.payload().release();
    }
    return true;
  }

  /** Ends the call with a failure. */
  public boolean fail(RpcException error) {
    return complete(new Outcome.Failure(error));
  }

  /** Who executes the call; told when it is cancelled, at once if it is already. Null: nobody. */
  public void onCancel(@Nullable Runnable how) {
    boolean fail;
    synchronized (this) {
      if (outcome != null) {
        return;
      }
      canceller = how;
      if (!cancelled || how == null) {
        return;
      }
      fail = failWhenStarted;
    }
    how.run();
    if (fail) {
      Turn.current().later(() -> fail(CANCELLED));
    }
  }

  /** Nobody wants the outcome any more. Tells who executes the call. Idempotent. */
  public void cancel() {
    Runnable how;
    synchronized (this) {
      if (cancelled || outcome != null) {
        return;
      }
      cancelled = true;
      how = canceller;
    }
    if (how != null) {
      how.run();
    }
  }

  /**
   * Nobody wants the outcome any more, and the call ends as cancelled: at once, or, where asked
   * for, not before it was delivered to whoever executes it. In a turn.
   */
  public void cancelAndFail(boolean notBeforeDelivery) {
    synchronized (this) {
      failWhenStarted = notBeforeDelivery && canceller == null;
      if (failWhenStarted) {
        cancelled = true;
        return;
      }
    }
    cancel();
    fail(CANCELLED);
  }

  /** Whether {@link #cancel} was called before the end. */
  public synchronized boolean cancelled() {
    return cancelled;
  }

  /** Whether calls made on the results wait for them, or someone holds on to a place in them. */
  public boolean awaitedElsewhere() {
    List<Place> used;
    synchronized (this) {
      used = placesUsed();
    }
    return used.stream()
        .anyMatch(place -> place.hook().refs() > 1 || place.hook().holdsDeliveries());
  }

  /** The owner is gone: places and results are given back, now or when they come. Idempotent. */
  public void abandon() {
    synchronized (this) {
      if (abandoned) {
        return;
      }
      abandoned = true;
    }
    dropIfAbandoned();
  }

  /**
   * The places in the results are given back, if the outcome is there; the results themselves stay
   * for whoever still reads them.
   */
  public void dropPlaces() {
    Map<Path, PromiseHook> used;
    synchronized (this) {
      if (outcome == null) {
        return;
      }
      used = places;
      places = null;
    }
    if (used != null) {
      used.values().forEach(Hook::release);
    }
  }

  /**
   * The outcome will never be here, for it went elsewhere; the places in use live on by themselves.
   */
  public void retire() {
    synchronized (this) {
      if (outcome != null) {
        return;
      }
      outcome = GONE;
      canceller = null;
      dropListeners();
    }
    dropPlaces();
  }

  private void dropListeners() {
    listener = null;
    moreListeners = null;
  }

  private void dropIfAbandoned() {
    Map<Path, PromiseHook> used;
    Outcome end;
    synchronized (this) {
      if (!abandoned || !announced) {
        return;
      }
      used = places;
      places = null;
      end = outcome;
      if (end instanceof Outcome.Results) {
        outcome = GONE;
      }
    }
    if (used != null) {
      used.values().forEach(Hook::release);
    }
    if (end instanceof Outcome.Results results) {
      results.payload().release();
    }
  }

  /** How a call ends that its caller gave up. */
  public static final RpcException CANCELLED =
      RpcException.failed("The call was cancelled by its caller.");

  private static final Outcome GONE =
      new Outcome.Failure(
          RpcException.failed("The results were closed. Take what is needed out of them first."));
}
