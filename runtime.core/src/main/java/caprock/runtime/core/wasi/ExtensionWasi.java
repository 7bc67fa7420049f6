package caprock.runtime.core.wasi;

import caprock.broker.CapabilityException;
import caprock.broker.ErrorCode;
import caprock.broker.spi.WasiHost;
import caprock.broker.spi.WasiModule;
import caprock.broker.spi.WasiPool;
import caprock.broker.spi.WasiSettings;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The pools of one extension. Thread-safe. */
public final class ExtensionWasi implements WasiHost, AutoCloseable {
  private final String owner;
  private final Watchdog watchdog;
  private final Runnable onFirstPool;
  private final Set<ModulePool> pools = ConcurrentHashMap.newKeySet();
  private volatile boolean closed;

  ExtensionWasi(String owner, Watchdog watchdog, Runnable onFirstPool) {
    this.owner = owner;
    this.watchdog = watchdog;
    this.onFirstPool = onFirstPool;
  }

  @Override
  public WasiPool pool(WasiModule module, WasiSettings settings) {
    onFirstPool.run();
    ModulePool pool = new ModulePool(module, settings, watchdog, pools::remove);
    pools.add(pool);
    if (closed) {
      pool.shutdown();
      throw new CapabilityException(
          ErrorCode.DISCONNECTED, owner + " has stopped, and gets no more guests.");
    }
    return pool;
  }

  /**
   * Closes every pool, and ends the instances that are still leased: one that runs is interrupted,
   * and its caller gets DISCONNECTED. Does not wait.
   */
  @Override
  public void close() {
    closed = true;
    pools.forEach(ModulePool::shutdown);
  }

  /** How many instances the extension has, idle and leased. */
  public int instances() {
    return pools.stream().mapToInt(ModulePool::size).sum();
  }
}
