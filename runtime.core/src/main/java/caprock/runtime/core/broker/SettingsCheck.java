package caprock.runtime.core.broker;

import caprock.runtime.core.builtin.http.AllowList;
import caprock.runtime.core.builtin.kv.KvSettings;
import caprock.runtime.core.tasks.TaskGroups;
import caprock.runtime.core.wasi.WasiRuntime;
import org.osgi.annotation.bundle.Header;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;

/**
 * Refuses to start core with a malformed setting, before any component reads it: who starts the
 * bundle then gets the sentence, where a component that fails leaves a trace in a log and a runtime
 * without a broker.
 */
@Header(name = Constants.BUNDLE_ACTIVATOR, value = "${@class}")
public final class SettingsCheck implements BundleActivator {
  /**
   * Reads every setting.
   *
   * @throws IllegalArgumentException naming the first setting that is wrong
   */
  @Override
  public void start(BundleContext context) {
    Settings.from(context);
    TaskGroups.STOP_WAIT.in(context);
    WasiRuntime.MAX_EXECUTION.in(context);
    KvSettings.from(context);
    AllowList.from(context);
  }

  @Override
  public void stop(BundleContext context) {
    // Nothing was started.
  }
}
