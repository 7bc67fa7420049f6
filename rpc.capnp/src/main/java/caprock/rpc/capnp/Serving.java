package caprock.rpc.capnp;

import caprock.rpc.capnp.annotation.Nullable;
import java.util.concurrent.Executor;

/**
 * How an object is served. Immutable.
 *
 * @param executor where its handlers run, or null for the threads that read connections. On an
 *     executor, calls of one connection still start in order, each start being one task.
 * @param serialized whether no two handlers of the object are ever started at the same time, not
 *     even from different connections. A handler counts until its method returns, not until its
 *     stage completes.
 */
public record Serving(@Nullable Executor executor, boolean serialized) {
  /** On the reading threads, calls from different connections at the same time. */
  public static final Serving DEFAULT = new Serving(null, false);

  /** On this executor. */
  public static Serving on(Executor executor) {
    return new Serving(executor, false);
  }

  /** The same, one handler at a time. */
  public Serving oneAtATime() {
    return new Serving(executor, true);
  }
}
