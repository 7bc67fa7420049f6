package caprock.runtime.core.builtin.kv;

import caprock.broker.CapabilityException;
import caprock.broker.ErrorCode;
import caprock.broker.annotation.ProvidesCapability;
import caprock.broker.spi.InstanceAware;
import caprock.broker.spi.InstanceContext;
import caprock.capability.core.KeyValueStore;
import caprock.runtime.core.builtin.InvalidPayload;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ServiceScope;

/** The store of one account, in its data folder. Thread-safe. */
@ProvidesCapability(name = "core.kv", version = "1.0.0")
@Component(service = KeyValueStore.class, scope = ServiceScope.PROTOTYPE)
public final class KeyValueProvider implements KeyValueStore, InstanceAware {
  private static final String FILE_NAME = "kv.mv";

  private final KvSettings settings;
  private volatile @Nullable AccountStore opened;

  /**
   * Reads the settings; opens nothing yet.
   *
   * @throws IllegalArgumentException if a setting is wrong
   */
  @Activate
  public KeyValueProvider(BundleContext context) {
    this(KvSettings.from(context));
  }

  KeyValueProvider(KvSettings settings) {
    this.settings = settings;
  }

  @Override
  public void open(InstanceContext context) {
    opened =
        new AccountStore(
            context.dataFolder().resolve(FILE_NAME), settings, System::currentTimeMillis);
  }

  @Override
  public void close() {
    AccountStore store = opened;
    opened = null;
    if (store != null) {
      store.close();
    }
  }

  @Override
  public @Nullable Object get(String key) {
    return store().get(checked(key));
  }

  @Override
  public void put(String key, Object value) {
    store().put(checked(key), checked(value), 0);
  }

  @Override
  public void putFor(String key, Object value, long timeToLiveMs) {
    if (timeToLiveMs == 0) {
      throw outOfRange("timeToLiveMs", 1, MAX_TIME_TO_LIVE_MS, 0);
    }
    store().put(checked(key), checked(value), checked(timeToLiveMs));
  }

  @Override
  public boolean delete(String key) {
    return store().delete(checked(key));
  }

  @Override
  public Page scan(String prefix, String after, int limit) {
    InvalidPayload.required(prefix, "prefix");
    InvalidPayload.required(after, "after");
    if (prefix.length() > MAX_KEY_CHARS || after.length() > MAX_KEY_CHARS) {
      throw InvalidPayload.because(
          "prefix and after have at most %,d characters, not %,d and %,d."
              .formatted(MAX_KEY_CHARS, prefix.length(), after.length()));
    }
    if (limit < 1 || limit > MAX_PAGE_ENTRIES) {
      throw outOfRange("limit", 1, MAX_PAGE_ENTRIES, limit);
    }
    return store().scan(prefix, after, limit);
  }

  @Override
  public boolean compareAndSet(
      String key, @Nullable Object expected, @Nullable Object value, long timeToLiveMs) {
    return store().compareAndSet(checked(key), expected, value, checked(timeToLiveMs));
  }

  private AccountStore store() {
    AccountStore store = opened;
    if (store == null) {
      throw new CapabilityException(
          ErrorCode.DISCONNECTED, "The store is not open. Acquire core.kv from the broker.");
    }
    return store;
  }

  private static String checked(@Nullable String given) {
    String key = InvalidPayload.required(given, "key");
    if (key.isEmpty() || key.length() > MAX_KEY_CHARS) {
      throw InvalidPayload.because(
          "A key has 1 to %,d characters, not %,d.".formatted(MAX_KEY_CHARS, key.length()));
    }
    return key;
  }

  private static Object checked(@Nullable Object value) {
    if (value == null) {
      throw InvalidPayload.because("The store keeps no null. Use delete to remove a key.");
    }
    return value;
  }

  private static long checked(long timeToLiveMs) {
    if (timeToLiveMs < 0 || timeToLiveMs > MAX_TIME_TO_LIVE_MS) {
      throw outOfRange("timeToLiveMs", 0, MAX_TIME_TO_LIVE_MS, timeToLiveMs);
    }
    return timeToLiveMs;
  }

  private static CapabilityException outOfRange(String what, long low, long high, long actual) {
    return InvalidPayload.because("%s is %,d to %,d, not %,d.".formatted(what, low, high, actual));
  }
}
