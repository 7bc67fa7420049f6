package caprock.rpc.capnp.internal.core;

import caprock.rpc.capnp.RpcException;
import caprock.rpc.capnp.annotation.Nullable;
import java.util.List;
import java.util.function.Consumer;

/**
 * The answer that one call will have, in this vat: its outcome, the capabilities that may be called
 * before it is there, and the way to cancel it. One reply serves a call wherever it goes: to an
 * object here, to a promise, to another vat. Thread-safe. Listeners run in a turn, outside locks.
 */
public final class Reply {
  private static final Places.Settler SETTLE = (place, target) -> place.hook().resolve(target);

  private @Nullable Outcome outcome;
  private @Nullable Places places;
  private @Nullable Consumer<Outcome> listener;
  private Places.@Nullable Source source;

  /** The source will not change any more. */
  private boolean taken;

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
        listener = Listeners.and(listener, added);
        return;
      }
    }
    added.accept(now);
  }

  /** The capability at a place in the results, now or later; the caller owns a reference. */
  public Hook pipelined(Path path) {
    Places.Place fresh;
    Places.Source from;
    synchronized (this) {
      Hook known = places == null ? null : places.find(path);
      if (known != null) {
        return known;
      }
      if (outcome != null) {
        return outcome.at(path);
      }
      if (places == null) {
        places = new Places();
      }
      fresh = places.add(path);
      from = source;
    }
    if (from != null) {
      fresh.leadTo(from);
    }
    return fresh.hook();
  }

  /**
   * The capability at a place in the results, with a reference for the caller; null before the
   * outcome.
   */
  public synchronized @Nullable Hook resultAt(Path path) {
    return outcome == null ? null : outcome.at(path);
  }

  /** All that {@link #dropPlaces} would give back; after the outcome no more are added. */
  synchronized @Nullable Places kept() {
    return places;
  }

  /** The places in use now. */
  public synchronized List<Places.Place> places() {
    return Places.in(places);
  }

  /** The call is on a wire: what is pipelined goes there too. */
  public void sentOn(Places.Source wire) {
    lead(wire, false);
  }

  /**
   * The results will be those of another call: what is pipelined goes there, also if {@link
   * #sentOn} comes only now.
   */
  public void takenFrom(Reply other) {
    lead(other::pipelined, true);
  }

  private void lead(Places.Source to, boolean forGood) {
    List<Places.Place> known;
    synchronized (this) {
      if (outcome != null || taken) {
        return;
      }
      taken = forGood;
      source = to;
      known = Places.in(places);
    }
    known.forEach(place -> place.leadTo(to));
  }

  /** The call was written to a wire; a waiting thread may read there. */
  public void readAt(Pump readable) {
    pump = readable;
  }

  /** A thread that waits for the other reply may read where this one's outcome comes from. */
  public void lendPump(Reply other) {
    other.pump = pump;
  }

  private void announce() {
    Consumer<Outcome> told;
    Outcome end;
    synchronized (this) {
      told = listener;
      listener = null;
      end = outcome;
    }
    if (told != null && end != null) {
      Failures.guard(() -> told.accept(end));
    }
    synchronized (this) {
      announced = true;
    }
    dropIfAbandoned();
  }

  /**
   * Ends the call, see {@link #complete(Outcome, Places.Settler)}, with places that settle to the
   * results.
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
  public boolean complete(Outcome end, Places.Settler settler) {
    List<Places.Place> used;
    Consumer<Outcome> first;
    boolean late;
    synchronized (this) {
      late = outcome != null;
      if (!late) {
        outcome = end;
        canceller = null;
      }
      first = owner;
      used = Places.in(places);
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
    used.forEach(place -> place.settle(end, settler));
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
    return places().stream()
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
    Places used;
    synchronized (this) {
      if (outcome == null) {
        return;
      }
      used = places;
      places = null;
    }
    Places.release(used);
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
      listener = null;
    }
    dropPlaces();
  }

  private void dropIfAbandoned() {
    Places used;
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
    Places.release(used);
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
