package caprock.runtime.core.builtin.kv;

import caprock.runtime.core.settings.NumberSetting;
import org.osgi.framework.BundleContext;

/**
 * What an operator sets for core.kv.
 *
 * @param maxStoreBytes the size of an account's file from which on new values are refused
 */
public record KvSettings(long maxStoreBytes) {
  /** Framework property: the size of an account's store, in bytes; 1 GiB if not set. */
  static final NumberSetting MAX_STORE =
      new NumberSetting("caprock.kv.maxStoreBytes", "bytes", 1, Long.MAX_VALUE, 1L << 30);

  static final KvSettings DEFAULT = new KvSettings(MAX_STORE.fallback());

  /**
   * Reads the framework's properties.
   *
   * @throws IllegalArgumentException if one is no number or out of range
   */
  public static KvSettings from(BundleContext context) {
    return new KvSettings(MAX_STORE.in(context));
  }
}
