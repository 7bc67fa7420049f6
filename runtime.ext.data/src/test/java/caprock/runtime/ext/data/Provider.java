package caprock.runtime.ext.data;

import caprock.broker.spi.DataFolder;
import caprock.broker.spi.ExtensionTasks;
import caprock.broker.spi.InstanceContext;
import caprock.capability.data.SqlDatabase;
import caprock.runtime.core.tasks.CoreThreads;
import caprock.runtime.core.wasi.ExtensionWasi;
import caprock.runtime.core.wasi.WasiRuntime;
import caprock.runtime.ext.data.store.DataSettings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ScheduledExecutorService;

/** One instance of the provider on the real WASI host, as core would run it. */
final class Provider implements AutoCloseable {
  private static final CoreThreads THREADS = new CoreThreads();
  private static final WasiRuntime WASI = new WasiRuntime(Runnable::run, 60_000);

  final ExtensionWasi wasi = WASI.open("test");
  final SqliteDatabases databases;

  /** Patient, so that a slow machine fails no test that is not about waiting. */
  Provider(Path folder) {
    this(folder, settings(60_000, 60_000));
  }

  Provider(Path folder, DataSettings settings) {
    databases = new SqliteDatabases(wasi, settings);
    databases.open(new Context(folder));
  }

  static DataSettings settings(long busyTimeoutMs, long idleLimitMs) {
    return new DataSettings(busyTimeoutMs, idleLimitMs, 4, 16, 16_384);
  }

  static DataSettings smallMemory() {
    return new DataSettings(5_000, 60_000, 4, 16, 1_024);
  }

  static DataSettings fewConnections() {
    return new DataSettings(5_000, 60_000, 2, 2, 16_384);
  }

  SqlDatabase open(String name) {
    return databases.open(name);
  }

  @Override
  public void close() throws IOException {
    databases.close();
    wasi.close();
  }

  private record Context(Path folder) implements InstanceContext, DataFolder, ExtensionTasks {
    @Override
    public String account() {
      return "default";
    }

    @Override
    public int shard() {
      return 0;
    }

    @Override
    public DataFolder dataFolder() {
      return this;
    }

    @Override
    public ExtensionTasks tasks() {
      return this;
    }

    @Override
    public Path path() {
      return folder;
    }

    @Override
    public Path resolve(String fileName) {
      return folder.resolve(fileName);
    }

    @Override
    public ExecutorService executor() {
      return THREADS.blocking();
    }

    @Override
    public ScheduledExecutorService scheduler() {
      return THREADS.scheduler();
    }
  }
}
