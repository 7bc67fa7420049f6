package caprock.runtime.core.wasi;

import caprock.broker.spi.WasiHost;
import caprock.broker.spi.WasiModule;
import caprock.broker.spi.WasiPool;
import caprock.broker.spi.WasiSettings;
import org.osgi.service.component.ComponentContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/**
 * The {@link WasiHost} of one using bundle. The framework gives it back when the bundle stops, and
 * that closes it. Thread-safe.
 */
@Component(service = WasiHost.class, scope = ServiceScope.BUNDLE)
public final class WasiHostService implements WasiHost {
  private final ExtensionWasi host;

  /** Made by DS, once for each using bundle. */
  @Activate
  public WasiHostService(@Reference WasiRuntime runtime, ComponentContext context) {
    host = runtime.open(context.getUsingBundle().getSymbolicName());
  }

  @Override
  public WasiPool pool(WasiModule module, WasiSettings settings) {
    return host.pool(module, settings);
  }

  @Deactivate
  void close() {
    host.close();
  }
}
