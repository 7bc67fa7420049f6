package caprock.runtime.core.builtin.http;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.net.http.HttpClient;
import java.security.AccessController;
import java.security.PrivilegedAction;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * The threads of the client. All are started here and now: a thread that is made while an extension
 * is on the stack keeps the extension's classes for as long as it lives, through its inherited
 * access control context (on JDK 17) and its context class loader.
 */
final class Threads {
  private static final int WORKERS = 2;
  private static final AtomicInteger NUMBER = new AtomicInteger();

  final ThreadPoolExecutor workers;
  final ScheduledThreadPoolExecutor timer;

  Threads() {
    ThreadFactory factory = Threads::thread;
    workers =
        new ThreadPoolExecutor(
            WORKERS, WORKERS, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), factory);
    workers.prestartAllCoreThreads();
    timer = new ScheduledThreadPoolExecutor(1, factory);
    timer.setRemoveOnCancelPolicy(true);
    timer.prestartAllCoreThreads();
  }

  private static Thread thread(Runnable work) {
    return detached(
        () -> {
          Thread thread =
              new Thread(null, work, "caprock-http-" + NUMBER.incrementAndGet(), 0, false);
          thread.setContextClassLoader(null);
          thread.setDaemon(true);
          return thread;
        });
  }

  /** Makes something that starts threads of its own, without the caller's context. */
  @SuppressWarnings("removal") // what it cuts off exists up to JDK 23
  static <T> T detached(Supplier<T> make) {
    Thread thread = Thread.currentThread();
    ClassLoader loader = thread.getContextClassLoader();
    thread.setContextClassLoader(null);
    try {
      return AccessController.doPrivileged((PrivilegedAction<T>) make::get);
    } finally {
      thread.setContextClassLoader(loader);
    }
  }

  /**
   * Ends the client's own thread. Before JDK 21 there is no method for that, and the thread ends
   * when the client is collected.
   */
  static void shutDown(HttpClient client) {
    if (Runtime.version().feature() < 21) {
      return;
    }
    try {
      MethodHandles.publicLookup()
          .findVirtual(HttpClient.class, "shutdownNow", MethodType.methodType(void.class))
          .invokeExact(client);
    } catch (Error | RuntimeException e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException("The JDK's client cannot be shut down: " + e, e);
    }
  }

  void stop() {
    timer.shutdownNow();
    workers.shutdownNow();
  }
}
