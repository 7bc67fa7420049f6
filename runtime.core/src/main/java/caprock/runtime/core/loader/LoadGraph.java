package caprock.runtime.core.loader;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Which loads wait for which others, so that a circle is found and not waited for. Thread-safe. */
final class LoadGraph {
  private final Map<String, Set<String>> waitsFor = new HashMap<>();

  /** Notes that one load waits for another; false, and nothing noted, if that closes a circle. */
  synchronized boolean add(String from, String to) {
    if (from.equals(to) || reaches(to, from)) {
      return false;
    }
    waitsFor.computeIfAbsent(from, k -> new HashSet<>()).add(to);
    return true;
  }

  /** Forgets what a load waited for. */
  synchronized void remove(String from) {
    waitsFor.remove(from);
  }

  private boolean reaches(String from, String to) {
    Deque<String> open = new ArrayDeque<>(Set.of(from));
    Set<String> seen = new HashSet<>();
    while (!open.isEmpty()) {
      String next = open.pop();
      if (next.equals(to)) {
        return true;
      }
      if (seen.add(next)) {
        open.addAll(waitsFor.getOrDefault(next, Set.of()));
      }
    }
    return false;
  }
}
