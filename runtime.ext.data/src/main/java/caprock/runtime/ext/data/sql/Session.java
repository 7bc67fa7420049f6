package caprock.runtime.ext.data.sql;

import caprock.broker.CapabilityException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What came from one reference to a database and has not ended yet. Thread-safe. */
final class Session {
  private static final Logger LOG = System.getLogger("caprock.runtime.ext.data");

  private final IdleWatch watch;
  private final Set<Held> held = ConcurrentHashMap.newKeySet();

  Session(IdleWatch watch) {
    this.watch = watch;
  }

  void add(Held one) {
    held.add(one);
    watch.add(one);
  }

  void remove(Held one) {
    held.remove(one);
    watch.remove(one);
  }

  void cleanUpFailed(String what, CapabilityException failure) {
    LOG.log(Level.WARNING, what + " did not end cleanly.", failure);
  }

  /** Ends everything. */
  void close() {
    held.forEach(Held::close);
  }
}
