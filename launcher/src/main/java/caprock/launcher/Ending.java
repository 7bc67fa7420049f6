package caprock.launcher;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The end of the process, whether the command is done or a signal came: the command unwinds, the
 * bundles stop, the cache goes.
 *
 * <p>A signal comes at any time. One that comes while the framework starts waits for that, and the
 * command does not begin. A command that runs is interrupted and gets a moment to give back what it
 * holds, since a framework that stops under it waits for its calls. Run by the shutdown hook.
 */
final class Ending implements Runnable {
  /**
   * System property, {@code true} from the moment in which the process is told to end: what fails
   * from then on fails because of that, and nobody is to be told.
   */
  static final String PROPERTY = "caprock.ending";

  private static final long BOOT_MS = 10_000;
  private static final long UNWIND_MS = 3_000;

  private final Thread command;
  private final CountDownLatch booted = new CountDownLatch(1);
  private final CountDownLatch done = new CountDownLatch(1);
  private volatile @Nullable RunningFramework framework;

  /** Prepares the end of a command that this thread is going to run. */
  Ending(Thread command) {
    this.command = command;
  }

  /** Whether the process has been told to end. */
  static boolean begun() {
    return Boolean.getBoolean(PROPERTY);
  }

  /** The framework runs. */
  void booted(RunningFramework running) {
    framework = running;
    booted.countDown();
  }

  /** The command has returned, or the framework did not start. */
  void done() {
    booted.countDown();
    done.countDown();
  }

  @Override
  public void run() {
    System.setProperty(PROPERTY, "true");
    try {
      if (booted.await(BOOT_MS, TimeUnit.MILLISECONDS) && done.getCount() > 0) {
        command.interrupt();
        done.await(UNWIND_MS, TimeUnit.MILLISECONDS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt(); // nobody does; then without waiting
    }
    RunningFramework running = framework;
    if (running != null) {
      running.close();
    }
  }
}
