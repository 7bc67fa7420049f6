package caprock.runtime.core.reclaim;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.VarHandle;
import java.util.TimerTask;
import org.jspecify.annotations.Nullable;

/**
 * Ends the {@link java.util.Timer}s that an extension left running.
 *
 * <p>A timer's thread says nothing of whose it is, and ignores interrupts; only its queue tells,
 * and that is private to {@code java.util}. So this works where the JVM was started with {@code
 * --add-opens java.base/java.util=ALL-UNNAMED}, as the launcher does; elsewhere such a timer is
 * found by nobody, and the extension is reported as held.
 */
final class TimerThreads {
  private static final System.Logger LOG = System.getLogger(TimerThreads.class.getPackageName());

  private final @Nullable Fields fields = Fields.find();

  /** The fields of the JDK's timer, the same in all versions from 1.3 to 25. */
  private record Fields(
      Class<?> thread, VarHandle queue, VarHandle tasks, VarHandle size, VarHandle open) {
    static @Nullable Fields find() {
      try {
        Class<?> thread = Class.forName("java.util.TimerThread");
        Class<?> queue = Class.forName("java.util.TaskQueue");
        Lookup onThread = MethodHandles.privateLookupIn(thread, MethodHandles.lookup());
        Lookup onQueue = MethodHandles.privateLookupIn(queue, MethodHandles.lookup());
        return new Fields(
            thread,
            onThread.findVarHandle(thread, "queue", queue),
            onQueue.findVarHandle(queue, "queue", TimerTask[].class),
            onQueue.findVarHandle(queue, "size", int.class),
            onThread.findVarHandle(thread, "newTasksMayBeScheduled", boolean.class));
      } catch (ReflectiveOperationException e) {
        LOG.log(
            System.Logger.Level.DEBUG,
            "Timers of extensions are not ended: start the JVM with"
                + " --add-opens java.base/java.util=ALL-UNNAMED. ({0})",
            e.toString());
        return null;
      }
    }
  }

  /** Ends the timer behind a thread if any of its tasks is the extension's. */
  boolean cancel(Thread thread, ClassLoader loader) {
    Fields f = fields;
    if (f == null || !f.thread.isInstance(thread)) {
      return false;
    }
    Object queue = f.queue.get(thread);
    if (queue == null) {
      return false;
    }
    // The timer's own lock, held as Timer.cancel() holds it.
    synchronized (queue) {
      TimerTask[] tasks = (TimerTask[]) f.tasks.get(queue);
      int size = (int) f.size.get(queue);
      boolean own = false;
      for (int i = 1; i <= size; i++) {
        own |= tasks[i].getClass().getClassLoader() == loader;
      }
      if (own) {
        f.open.set(thread, false);
        for (int i = 1; i <= size; i++) {
          tasks[i].cancel();
          tasks[i] = null;
        }
        f.size.set(queue, 0);
        queue.notifyAll();
      }
      return own;
    }
  }
}
