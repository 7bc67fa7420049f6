package caprock.rpc.capnp.internal.peer;

import caprock.rpc.capnp.annotation.Nullable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Entries by 32-bit id. Small ids, which is what peers use, are an array lookup; the array grows
 * with ids only up to a bound, so a peer that picks large ids gets a map instead of our memory.
 * Guarded by its connection's lock.
 *
 * @param <T> what an id stands for
 */
final class IdTable<T> {
  private static final int SMALL = 4096;

  private final List<@Nullable T> small = new ArrayList<>();
  private final Map<Integer, T> large = new HashMap<>();
  private final IntStack free = new IntStack();
  private int next;
  private int size;

  @Nullable
  T get(int id) {
    if (id >= 0 && id < SMALL) {
      return id < small.size() ? small.get(id) : null;
    }
    return large.get(id);
  }

  /** Puts an entry at an id that is free. */
  void put(int id, T entry) {
    size++;
    if (id >= 0 && id < SMALL) {
      while (small.size() <= id) {
        small.add(null);
      }
      small.set(id, entry);
    } else {
      large.put(id, entry);
    }
  }

  @Nullable
  T remove(int id) {
    T entry = get(id);
    if (entry != null) {
      size--;
      if (id >= 0 && id < SMALL) {
        small.set(id, null);
      } else {
        large.remove(id);
      }
    }
    return entry;
  }

  /** The lowest-numbered id handed back, or else a new one; for ids that we choose. */
  int allocate() {
    return free.isEmpty() ? next++ : free.pop();
  }

  /** Hands an id back for reuse. */
  void recycle(int id) {
    free.push(id);
  }

  int size() {
    return size;
  }

  /** A copy of all entries. */
  Collection<T> all() {
    List<T> entries = new ArrayList<>(size);
    for (T entry : small) {
      if (entry != null) {
        entries.add(entry);
      }
    }
    entries.addAll(large.values());
    return entries;
  }

  void clear() {
    small.clear();
    large.clear();
    size = 0;
  }
}
