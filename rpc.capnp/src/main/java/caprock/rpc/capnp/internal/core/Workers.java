package caprock.rpc.capnp.internal.core;

import java.security.AccessController;
import java.security.PrivilegedAction;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The library's own threads: daemons that come as needed and go after ten idle seconds. They read
 * connections and run what other threads left behind. As many as there are connections with nobody
 * else to read them, and blocked handlers; servers bound their connections.
 */
public final class Workers {
  private static final AtomicInteger NUMBER = new AtomicInteger();
  private static final ThreadPoolExecutor POOL =
      new ThreadPoolExecutor(
          0,
          Integer.MAX_VALUE,
          10,
          TimeUnit.SECONDS,
          new SynchronousQueue<>(),
          task -> thread(task, "caprock-rpc-" + NUMBER.incrementAndGet()));

  private Workers() {}

  /** For work of the library's that may run user code. */
  public static ExecutorService pool() {
    return POOL;
  }

  static void pump(Mailbox mailbox) {
    POOL.execute(mailbox::runAll);
  }

  static void adopt(Turn stuck) {
    POOL.execute(
        () -> {
          Turn turn = Turn.enterPump();
          turn.adopt(stuck);
          turn.exitPump();
        });
  }

  /**
   * A daemon thread that keeps nothing of its creator alive: no context class loader, no inherited
   * thread locals, and, on the JDKs that have it, no access control context but the library's own.
   */
  @SuppressWarnings({"removal", "deprecation"})
  public static Thread thread(Runnable task, String name) {
    return AccessController.doPrivileged(
        (PrivilegedAction<Thread>)
            () -> {
              Thread thread = new Thread(null, task, name, 0, false);
              thread.setDaemon(true);
              thread.setContextClassLoader(null);
              return thread;
            });
  }
}
