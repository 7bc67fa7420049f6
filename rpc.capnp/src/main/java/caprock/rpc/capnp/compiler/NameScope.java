package caprock.rpc.capnp.compiler;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** The names taken in one Java class. Not safe for several threads. */
final class NameScope {
  private final Set<String> taken;

  NameScope(Collection<String> reserved) {
    taken = new HashSet<>(reserved);
  }

  /** Takes a name, with underscores after it until it is free. */
  String claim(String wanted) {
    String name = wanted;
    while (!taken.add(name)) {
      name += "_";
    }
    return name;
  }
}
