package caprock.runtime.core.broker;

import caprock.broker.CallOptions;
import caprock.runtime.core.directory.Provider;
import caprock.runtime.core.route.Binding;
import caprock.runtime.core.route.Route;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The routes of all handles, so that they follow when providers come and go. Thread-safe. */
final class Routes {
  private final Set<Route> routes = ConcurrentHashMap.newKeySet();

  void add(Route route) {
    routes.add(route);
  }

  void remove(Route route) {
    routes.remove(route);
  }

  /** Binds anew the routes that lost their provider; so that a new one is not taken for unused. */
  void follow(String name) {
    for (Route route : routes) {
      if (route.need().name().equals(name) && route.current() == null) {
        long deadline = System.nanoTime() + CallOptions.DEFAULT_DEADLINE_MS * 1_000_000L;
        route.rebind(deadline);
      }
    }
  }

  /**
   * Moves routes from one provider to another that they accept, before the first one goes. Blocks
   * while the new provider opens instances.
   *
   * @return how many routes could not be moved
   */
  int move(Provider from, Provider to) {
    int left = 0;
    for (Route route : routes) {
      Binding old = route.current();
      if (old == null || !from.owns(old)) {
        continue;
      }
      if (route.need().requirement().range().includes(to.offer().version())) {
        route.replace(old, to.bind(route.need().account()));
      } else {
        left++;
      }
    }
    return left;
  }

  /** How many routes there are. */
  int size() {
    return routes.size();
  }
}
