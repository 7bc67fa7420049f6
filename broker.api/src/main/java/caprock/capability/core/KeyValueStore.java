package caprock.capability.core;

import caprock.broker.annotation.CapabilityContract;
import caprock.broker.annotation.Endpoint;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;

/**
 * {@code core.kv}: values by key, one store for each account, kept over restarts.
 *
 * <p>When a method that changes something returns, the change is on disk, and a crash of the
 * process or the machine does not lose it; a change may be seen by others a moment before. Each
 * method is atomic. Thread-safe; methods block for the disk, up to the deadline of the call.
 *
 * <p>A value is Boolean, an integral number (kept as Long), Double, String, {@code byte[]}, or a
 * List or Map of such values and nulls, with String keys. What a method returns is the caller's own
 * copy.
 *
 * <p>Limits, each INVALID_PAYLOAD beyond: a key has 1 to {@link #MAX_KEY_CHARS} characters, a value
 * {@link #MAX_VALUE_BYTES} bytes and 64 levels of nesting. A store that has reached the size that
 * the operator allows refuses new values with RESOURCE_EXHAUSTED, as does a full disk.
 */
@CapabilityContract
@ProviderType
public interface KeyValueStore {
  /** The longest key, in characters. */
  int MAX_KEY_CHARS = 1_024;

  /** The largest value as it is stored, in bytes: text as UTF-8, 9 for a number. */
  int MAX_VALUE_BYTES = 1 << 20;

  /** The most entries of one page of a scan. */
  int MAX_PAGE_ENTRIES = 1_000;

  /** The longest time to live, in milliseconds: about a hundred years. */
  long MAX_TIME_TO_LIVE_MS = 100L * 366 * 24 * 3_600 * 1_000;

  /** The value of a key; null if there is none, or its time has passed. */
  @Endpoint(value = "The value of a key, or null.", idempotent = true)
  @Nullable Object get(String key);

  /** Sets the value of a key until somebody changes it. */
  @Endpoint(value = "Sets the value of a key.", idempotent = true)
  void put(String key, Object value);

  /**
   * Sets the value of a key for some time; then it is gone.
   *
   * @param timeToLiveMs how long, in milliseconds, 1 to {@link #MAX_TIME_TO_LIVE_MS}, by the
   *     machine's time of day
   */
  @Endpoint("Sets the value of a key for some milliseconds.")
  void putFor(String key, Object value, long timeToLiveMs);

  /** Removes a key. Returns whether it had a value. */
  @Endpoint("Removes a key; true if it had a value.")
  boolean delete(String key);

  /**
   * Entries in the order of their keys, compared by UTF-16 code units as {@link String#compareTo}
   * does.
   *
   * @param prefix what the keys begin with; empty for all
   * @param after only keys behind this one; empty to begin, else the last page's {@code next}
   * @param limit the most entries, 1 to {@link #MAX_PAGE_ENTRIES}; a page of large values has fewer
   */
  @Endpoint(value = "A page of entries whose keys begin with a prefix.", idempotent = true)
  Page scan(String prefix, String after, int limit);

  /**
   * Sets the value of a key if it has the value that the caller expects; two values are the same if
   * their types and contents are.
   *
   * @param expected the value that the key must have; null: it must have none
   * @param value the new value; null removes the key
   * @param timeToLiveMs as {@link #putFor}; 0 for ever
   * @return whether the key had the expected value and has the new one
   */
  @Endpoint("Sets the value of a key if it still has the expected one.")
  boolean compareAndSet(
      String key, @Nullable Object expected, @Nullable Object value, long timeToLiveMs);

  /** A key with its value. */
  record Entry(String key, Object value) {}

  /**
   * A part of a scan.
   *
   * @param entries in order
   * @param next what to pass as {@code after} for the next page; empty if there is none
   */
  record Page(List<Entry> entries, String next) {
    /** Copies the list. */
    public Page {
      entries = List.copyOf(entries);
    }
  }
}
