package caprock.runtime.ext.data;

import caprock.runtime.ext.data.store.DataSettings;
import org.osgi.annotation.bundle.Header;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;

/**
 * Refuses to start the bundle with a malformed setting, before the component reads it: the load
 * then fails with the sentence, where a component that fails leaves a trace in a log.
 */
@Header(name = Constants.BUNDLE_ACTIVATOR, value = "${@class}")
public final class SettingsCheck implements BundleActivator {
  /**
   * Reads the settings.
   *
   * @throws IllegalArgumentException naming the first one that is wrong
   */
  @Override
  public void start(BundleContext context) {
    DataSettings.from(context::getProperty);
  }

  @Override
  public void stop(BundleContext context) {
    // Nothing was started.
  }
}
