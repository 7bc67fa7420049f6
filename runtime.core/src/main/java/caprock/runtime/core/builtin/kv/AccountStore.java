package caprock.runtime.core.builtin.kv;

import caprock.broker.CapabilityException;
import caprock.broker.ErrorCode;
import caprock.capability.core.KeyValueStore;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The store of one account.
 *
 * <p>What has a time to live is in two maps: its value by key, and its key by the time it ends. An
 * ended value is invisible at once; each change removes a few ended ones, so that no thread is
 * needed for it. Thread-safe.
 */
final class AccountStore {
  /** More than one, so that removing keeps up with putting. */
  private static final int ENDED_PER_CHANGE = 4;

  private static final int TIME_DIGITS = 16;
  private static final byte[] NOTHING = {};

  private final DurableMap map;
  private final KvSettings settings;
  private final LongSupplier clockMs;

  AccountStore(Path path, KvSettings settings, LongSupplier clockMs) {
    this.map = new DurableMap(path);
    this.settings = settings;
    this.clockMs = clockMs;
  }

  @Nullable Object get(String key) {
    byte[] stored = map.read(file -> live(file, key));
    return stored == null ? null : Stored.value(stored);
  }

  KeyValueStore.Page scan(String prefix, String after, int limit) {
    return map.read(file -> Scan.page(file, prefix, after, limit, clockMs.getAsLong()));
  }

  void put(String key, Object value, long timeToLiveMs) {
    byte[] bytes = Values.encode(value, KeyValueStore.MAX_VALUE_BYTES);
    map.change(file -> set(file, key, stored(bytes, timeToLiveMs)));
  }

  boolean delete(String key) {
    return map.change(
            file -> {
              boolean had = live(file, key) != null;
              remove(file, key);
              return had ? Boolean.TRUE : null;
            })
        != null;
  }

  boolean compareAndSet(
      String key, @Nullable Object expected, @Nullable Object value, long timeToLiveMs) {
    Object sought = expected == null ? null : normalized(expected);
    byte[] bytes = value == null ? null : Values.encode(value, KeyValueStore.MAX_VALUE_BYTES);
    return map.change(
            file -> {
              byte[] present = live(file, key);
              if (!Values.same(sought, present == null ? null : Stored.value(present))) {
                return null;
              }
              return bytes == null
                  ? remove(file, key)
                  : set(file, key, stored(bytes, timeToLiveMs));
            })
        != null;
  }

  /** The value as it would come back from the store. */
  private static @Nullable Object normalized(Object value) {
    return Values.decode(ByteBuffer.wrap(Values.encode(value, KeyValueStore.MAX_VALUE_BYTES)));
  }

  private byte @Nullable [] live(StoreFile file, String key) {
    byte[] stored = file.values.get(key);
    return stored == null || Stored.isOver(stored, clockMs.getAsLong()) ? null : stored;
  }

  private byte[] stored(byte[] value, long timeToLiveMs) {
    return Stored.encode(
        timeToLiveMs == 0 ? Stored.NEVER : clockMs.getAsLong() + timeToLiveMs, value);
  }

  private Boolean set(StoreFile file, String key, byte[] stored) {
    removeEnded(file);
    if (file.sizeBytes() >= settings.maxStoreBytes()) {
      throw new CapabilityException(
          ErrorCode.RESOURCE_EXHAUSTED,
          "The store has %,d bytes; the limit is %,d. Delete keys, or raise %s."
              .formatted(file.sizeBytes(), settings.maxStoreBytes(), KvSettings.MAX_STORE.name()));
    }
    unlist(file, key, file.values.put(key, stored));
    long endsAtMs = Stored.endsAtMs(stored);
    if (endsAtMs != Stored.NEVER) {
      file.ends.put(endsKey(endsAtMs, key), NOTHING);
    }
    return Boolean.TRUE;
  }

  private Boolean remove(StoreFile file, String key) {
    removeEnded(file);
    unlist(file, key, file.values.remove(key));
    return Boolean.TRUE;
  }

  private static void unlist(StoreFile file, String key, byte @Nullable [] replaced) {
    if (replaced != null && Stored.endsAtMs(replaced) != Stored.NEVER) {
      file.ends.remove(endsKey(Stored.endsAtMs(replaced), key));
    }
  }

  private void removeEnded(StoreFile file) {
    String now = endsKey(clockMs.getAsLong(), "");
    for (int i = 0; i < ENDED_PER_CHANGE; i++) {
      String first = file.ends.firstKey();
      if (first == null || first.compareTo(now) >= 0) {
        return;
      }
      file.ends.remove(first);
      file.values.remove(first.substring(TIME_DIGITS));
    }
  }

  /** Sorts by time: 16 hexadecimal digits, then the key. */
  private static String endsKey(long endsAtMs, String key) {
    return "%016x".formatted(endsAtMs) + key;
  }

  void close() {
    map.close();
  }
}
