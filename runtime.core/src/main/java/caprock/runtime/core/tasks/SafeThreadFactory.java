package caprock.runtime.core.tasks;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.security.AccessController;
import java.security.PrivilegedAction;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Makes daemon threads that keep nothing of whoever happens to be on the stack. Thread-safe; does
 * not block.
 *
 * <p>A new thread takes four things from its maker, and each can pin an extension's class loader
 * for as long as the thread lives: the access-control context (until JDK 23 it holds the protection
 * domain of every class on the stack), the context class loader, the inheritable thread-locals, and
 * the thread group. So the thread is made in {@code doPrivileged}, which cuts the stack off at this
 * class, without context loader and inherited values, in the root group.
 */
public final class SafeThreadFactory implements ThreadFactory {
  private static final Logger LOG = System.getLogger("caprock.runtime.core.tasks");
  private static final ThreadGroup ROOT = rootGroup();

  private final String prefix;
  private final AtomicInteger made = new AtomicInteger();

  /**
   * Makes a factory.
   *
   * @param prefix the threads are called this, a hyphen and a number from 1
   */
  public SafeThreadFactory(String prefix) {
    this.prefix = prefix;
  }

  @Override
  @SuppressWarnings("removal")
  public Thread newThread(Runnable task) {
    String name = prefix + '-' + made.incrementAndGet();
    PrivilegedAction<Thread> make = () -> make(name, task);
    return AccessController.doPrivileged(make);
  }

  private static Thread make(String name, Runnable task) {
    Thread thread = new Thread(ROOT, task, name, 0, false);
    thread.setDaemon(true);
    thread.setContextClassLoader(null);
    thread.setUncaughtExceptionHandler(
        (which, failure) ->
            LOG.log(Level.WARNING, "A task on thread " + which.getName() + " failed.", failure));
    return thread;
  }

  private static ThreadGroup rootGroup() {
    ThreadGroup group = Thread.currentThread().getThreadGroup();
    while (group.getParent() != null) {
      group = group.getParent();
    }
    return group;
  }
}
