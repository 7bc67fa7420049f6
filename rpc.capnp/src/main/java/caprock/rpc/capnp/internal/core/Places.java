package caprock.rpc.capnp.internal.core;

import caprock.rpc.capnp.annotation.Nullable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The places in the results of one call that somebody uses before they are there, each a promise.
 * Guarded by the lock of the reply that they belong to; what is handed out may be used outside it.
 */
public final class Places {
  /** Where calls on results that are not there yet can go already. */
  public interface Source {
    /** A hook, with a reference for the caller, that addresses a place in the results. */
    Hook at(Path path);
  }

  /** Lets a place lead to its target; a connection may have an embargo to place first. */
  public interface Settler {
    /** The target is lent. */
    void settle(Place place, Hook target);
  }

  /** A place in the results that somebody uses. */
  public record Place(Path path, PromiseHook hook) {
    /** Lets calls go on to where the results will come from. Outside locks. */
    void leadTo(Source source) {
      Hook onTheWire = source.at(path);
      hook.route(onTheWire);
      onTheWire.release();
    }

    /** The results are here, or will never be. Outside locks. */
    void settle(Outcome end, Settler settler) {
      Hook target = end.at(path);
      settler.settle(this, target);
      target.release();
    }
  }

  private final Map<Path, PromiseHook> used = new LinkedHashMap<>(4);
  private boolean released;

  Places() {}

  /** The place at a path, with a reference for the caller, or null if nobody uses it. */
  @Nullable
  Hook find(Path path) {
    PromiseHook known = used.get(path);
    if (known != null) {
      known.retain();
    }
    return known;
  }

  /** Begins to use a place, with a reference for the caller. */
  Place add(Path path) {
    PromiseHook fresh = new PromiseHook();
    fresh.retain();
    used.put(path, fresh);
    return new Place(path, fresh);
  }

  /** All of them, as they are now. */
  static List<Place> in(@Nullable Places places) {
    if (places == null) {
      return List.of();
    }
    List<Place> all = new ArrayList<>(places.used.size());
    places.used.forEach((path, hook) -> all.add(new Place(path, hook)));
    return all;
  }

  /** Gives back those that were taken from their reply. Outside locks. */
  static void release(@Nullable Places taken) {
    if (taken != null) {
      taken.release();
    }
  }

  /** Gives the places back, whose reply uses them no more. Idempotent. Outside locks. */
  void release() {
    synchronized (this) {
      if (released) {
        return;
      }
      released = true;
    }
    used.values().forEach(Hook::release);
  }
}
