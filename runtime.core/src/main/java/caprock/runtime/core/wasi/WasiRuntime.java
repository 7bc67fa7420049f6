package caprock.runtime.core.wasi;

import caprock.runtime.core.settings.NumberSetting;
import caprock.runtime.core.tasks.CoreThreads;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** What the WASI hosts of all extensions share: the watchdog and its limit. Thread-safe. */
@Component(service = WasiRuntime.class, immediate = true)
public final class WasiRuntime implements AutoCloseable {
  /**
   * How long a guest may run in a call without a deadline, in milliseconds; framework property. By
   * default as long as a call may take.
   */
  public static final NumberSetting MAX_EXECUTION =
      NumberSetting.ms("caprock.wasi.maxExecutionMs", 1, 30_000);

  private final Watchdog watchdog;
  private final Executor background;
  private final AtomicBoolean checked = new AtomicBoolean();

  /** Made by DS. */
  @Activate
  public WasiRuntime(@Reference CoreThreads threads, BundleContext context) {
    this(threads.executor(), MAX_EXECUTION.in(context));
  }

  /**
   * Makes one without a framework; its watchdog is started.
   *
   * @param background runs the check of the JVM's options
   * @param maxExecutionMs how long a guest may run in a call without a deadline, at least 1
   */
  public WasiRuntime(Executor background, long maxExecutionMs) {
    this.background = background;
    this.watchdog = new Watchdog(MAX_EXECUTION.checked(maxExecutionMs));
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
}
