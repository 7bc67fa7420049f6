package caprock.runtime.core.builtin.kv;

import org.jspecify.annotations.Nullable;

/**
 * What an operator sets for core.kv.
 *
 * @param maxStoreBytes the size of an account's file from which on new values are refused
 */
record KvSettings(long maxStoreBytes) {
  /** Framework property: the size of an account's store, in bytes; 1 GiB if not set. */
  static final String MAX_STORE_BYTES = "caprock.kv.maxStoreBytes";

  static final KvSettings DEFAULT = new KvSettings(1L << 30);

  static KvSettings of(@Nullable String maxStoreBytes) {
    if (maxStoreBytes == null) {
      return DEFAULT;
    }
    try {
      long bytes = Long.parseLong(maxStoreBytes.strip());
      if (bytes > 0) {
        return new KvSettings(bytes);
      }
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(wrong(maxStoreBytes), e);
    }
    throw new IllegalArgumentException(wrong(maxStoreBytes));
  }

  private static String wrong(String value) {
    return "%s is a number of bytes above 0, not '%s'.".formatted(MAX_STORE_BYTES, value);
  }
}
