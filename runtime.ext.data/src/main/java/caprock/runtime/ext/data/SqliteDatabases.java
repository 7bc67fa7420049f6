package caprock.runtime.ext.data;

import caprock.broker.CapabilityException;
import caprock.broker.ErrorCode;
import caprock.broker.annotation.ProvidesCapability;
import caprock.broker.spi.InstanceAware;
import caprock.broker.spi.InstanceContext;
import caprock.broker.spi.WasiHost;
import caprock.capability.data.SqlDatabase;
import caprock.capability.data.SqlDatabases;
import caprock.runtime.ext.data.sql.DatabaseReference;
import caprock.runtime.ext.data.sql.IdleWatch;
import caprock.runtime.ext.data.store.DataSettings;
import caprock.runtime.ext.data.store.Store;
import caprock.runtime.ext.data.store.Stores;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** The databases of one account, on SQLite in a WASI sandbox. */
@ProvidesCapability(name = "data.sql", version = "1.0.0")
@Component(service = SqlDatabases.class, scope = ServiceScope.PROTOTYPE)
public final class SqliteDatabases implements SqlDatabases, InstanceAware {
  private final WasiHost wasi;
  private final DataSettings settings;
  private volatile @Nullable Opened opened;

  private record Opened(Stores stores, IdleWatch watch) {}

  /** Made by Declarative Services; serves once {@link #open} is called. */
  @Activate
  public SqliteDatabases(@Reference WasiHost wasi, BundleContext context) {
    this(wasi, DataSettings.from(context::getProperty));
  }

  /** Made with given settings. */
  public SqliteDatabases(WasiHost wasi, DataSettings settings) {
    this.wasi = wasi;
    this.settings = settings;
  }

  @Override
  public void open(InstanceContext context) {
    Stores stores = new Stores(context.dataFolder(), wasi, settings);
    opened =
        new Opened(
            stores,
            new IdleWatch(context.tasks().scheduler(), settings.idleLimitMs(), stores::closeIdle));
  }

  @Override
  public void close() throws IOException {
    Opened now = opened;
    opened = null;
    if (now != null) {
      now.watch().close();
      now.stores().close();
    }
  }

  @Override
  public SqlDatabase open(String name) {
    Opened now = opened();
    return reference(now, now.stores().open(name));
  }

  @Override
  public SqlDatabase openMemory(String name) {
    Opened now = opened();
    return reference(now, now.stores().openMemory(name));
  }

  @Override
  public List<String> databases() {
    return opened().stores().names();
  }

  @Override
  public boolean drop(String name) {
    return opened().stores().drop(name);
  }

  private static SqlDatabase reference(Opened now, Store store) {
    return new DatabaseReference(now.stores(), store, now.watch());
  }

  private Opened opened() {
    Opened now = opened;
    if (now == null) {
      throw new CapabilityException(
          ErrorCode.DISCONNECTED, "This provider of data.sql has ended. Acquire it again.");
    }
    return now;
  }
}
