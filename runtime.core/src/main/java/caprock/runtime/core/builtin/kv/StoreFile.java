package caprock.runtime.core.builtin.kv;

import caprock.broker.CapabilityException;
import caprock.broker.ErrorCode;
import java.io.IOException;
import java.nio.file.Path;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.type.ByteArrayDataType;
import org.h2.mvstore.type.StringDataType;

/**
 * One open store with its two maps: values by key, and keys by the time they end. Not thread-safe
 * by itself: {@link DurableMap} says when a method may be called.
 */
final class StoreFile {
  /** Pages in memory, in MiB: one store for each account, so little for each. */
  private static final int CACHE_MIB = 2;

  /** Chunks of the file less full than this, in percent, are written anew. */
  private static final int COMPACT_BELOW_PERCENT = 60;

  private static final int COMPACT_BYTES = 1 << 20;
  private static final int COMMITS_BETWEEN_COMPACTIONS = 1_024;

  private final InterruptSafeStore file;
  private final MVStore store;
  final MVMap<String, byte[]> values;
  final MVMap<String, byte[]> ends;
  private long changes;
  private volatile long durableChanges;
  private int commits;

  private StoreFile(InterruptSafeStore file) {
    this.file = file;
    // Without automatic commits the library starts no thread.
    store = new MVStore.Builder().adoptFileStore(file).autoCommitDisabled().open();
    // What a commit replaces may be overwritten by the next one: each is synced before that.
    store.setRetentionTime(0);
    store.setVersionsToKeep(0);
    store.setCacheSize(CACHE_MIB);
    values = openMap("values");
    ends = openMap("ends");
  }

  private MVMap<String, byte[]> openMap(String name) {
    return store.openMap(
        name,
        new MVMap.Builder<String, byte[]>()
            .keyType(StringDataType.INSTANCE)
            .valueType(ByteArrayDataType.INSTANCE));
  }

  static StoreFile open(Path path) {
    try {
      InterruptSafeStore file = new InterruptSafeStore(path);
      try {
        return new StoreFile(file);
      } catch (RuntimeException e) {
        file.close();
        throw e;
      }
    } catch (IOException | MVStoreException e) {
      throw new CapabilityException(
          ErrorCode.INTERNAL,
          "The store %s cannot be opened: %s. Put back a copy of it, or move it away to begin anew."
              .formatted(path, e.getMessage()),
          e);
    }
  }

  /** Numbers a change that was just made. */
  long countChange() {
    return ++changes;
  }

  /**
   * Hands the changes to the operating system, where a crash of the process cannot lose them.
   *
   * @return the number of the last change among them
   */
  long commit() {
    store.commit();
    if (++commits % COMMITS_BETWEEN_COMPACTIONS == 0) {
      // What the compaction frees and overwrites must not be the last state on disk.
      file.sync();
      store.compact(COMPACT_BELOW_PERCENT, COMPACT_BYTES);
    }
    return changes;
  }

  /** Waits until they are on disk, where a crash of the machine cannot lose them. */
  void sync() {
    file.sync();
  }

  /** Remembers that the changes up to this number are on disk. */
  void durableUpTo(long change) {
    durableChanges = change;
  }

  long durableChanges() {
    return durableChanges;
  }

  long sizeBytes() {
    return file.size();
  }

  /** Whether the library gave the store up after a failed write. */
  boolean isBroken() {
    return store.isClosed() || store.getPanicException() != null;
  }

  void close() {
    // Without the compaction that closing can do: it moves chunks in place, and failed an assertion
    // of the library on a file whose last write had failed.
    store.close(0);
  }

  void closeBroken() {
    store.closeImmediately();
  }
}
