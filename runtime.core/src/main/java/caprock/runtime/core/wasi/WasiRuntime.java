package caprock.runtime.core.wasi;

import caprock.runtime.core.tasks.CoreThreads;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** What the WASI hosts of all extensions share: the watchdog and its limit. Thread-safe. */
@Component(service = WasiRuntime.class, immediate = true)
public final class WasiRuntime implements AutoCloseable {
  /** How long a guest may run in a call without a deadline, in milliseconds; framework property. */
  public static final String MAX_EXECUTION_MS = "caprock.wasi.maxExecutionMs";

  /** As long as a call may take by default. */
  public static final long DEFAULT_MAX_EXECUTION_MS = 30_000;

  private final Watchdog watchdog;
  private final Executor background;
  private final AtomicBoolean checked = new AtomicBoolean();

  /** Made by DS. */
  @Activate
  public WasiRuntime(@Reference CoreThreads threads, BundleContext context) {
    this(threads.executor(), millis(context.getProperty(MAX_EXECUTION_MS)));
  }

  /**
   * Makes one without a framework; its watchdog is started.
   *
   * @param background runs the check of the JVM's options
   * @param maxExecutionMs how long a guest may run in a call without a deadline, at least 1
   */
  public WasiRuntime(Executor background, long maxExecutionMs) {
    if (maxExecutionMs < 1) {
      throw new IllegalArgumentException(
          "%s is at least 1, not %d.".formatted(MAX_EXECUTION_MS, maxExecutionMs));
    }
    this.background = background;
    this.watchdog = new Watchdog(maxExecutionMs);
  }

  /**
   * Makes the host of one extension. Does not block.
   *
   * @param owner what errors call the extension
   * @return the host; the caller closes it
   */
  public ExtensionWasi open(String owner) {
    return new ExtensionWasi(owner, watchdog, this::checkOnce);
  }

  private void checkOnce() {
    if (!checked.get() && checked.compareAndSet(false, true)) {
      background.execute(HugeMethods::warn);
    }
  }

  /** Ends the watchdog. Guests that still run are no longer stopped. */
  @Deactivate
  @Override
  public void close() {
    watchdog.close();
  }

  private static long millis(@Nullable String text) {
    return text == null ? DEFAULT_MAX_EXECUTION_MS : Long.parseLong(text.strip());
  }
}
