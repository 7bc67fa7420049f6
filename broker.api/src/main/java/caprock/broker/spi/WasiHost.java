package caprock.broker.spi;

import org.osgi.annotation.versioning.ProviderType;

/**
 * Runs WASI modules for extensions, under limits. A service, one per using bundle: when the bundle
 * stops, its pools are closed. Thread-safe.
 *
 * <p>A guest writes its output to the log, sees the real clock and secure random bytes, and has no
 * environment, no arguments, and no files but the data folder it is granted.
 */
@ProviderType
public interface WasiHost {
  /**
   * Makes a pool of instances of one module. Makes no instance yet; does not block.
   *
   * @return the pool; the extension closes it, or it is closed when the extension stops, and then
   *     guests that still run are stopped too
   */
  WasiPool pool(WasiModule module, WasiSettings settings);
}
