package caprock.runtime.ext.data.store;

import caprock.broker.CapabilityException;
import caprock.broker.ErrorCode;
import caprock.broker.spi.DataFolder;
import caprock.broker.spi.WasiHost;
import caprock.broker.spi.WasiPool;
import caprock.broker.spi.WasiSettings;
import caprock.runtime.ext.data.sqlite.SqliteModuleImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** The databases of one account. Thread-safe; the methods block. */
public final class Stores implements AutoCloseable {
  private final DataSettings settings;
  private final Folder folder;
  private final WasiPool instances;
  private final ConnectionPool pool;
  private final FolderLocks locks;
  private final MemoryStores memory;
  private final Map<String, DurableStore> durable = new ConcurrentHashMap<>();

  /** Prepares the folder; opens no database yet. */
  public Stores(DataFolder dataFolder, WasiHost wasi, DataSettings settings) {
    this.settings = settings;
    folder = new Folder(dataFolder);
    folder.sweep();
    locks = new FolderLocks(folder.lockFile());
    WasiSettings limits =
        WasiSettings.DEFAULT
            .withMaxMemoryPages(settings.maxMemoryPages())
            .withInstances(settings.maxConnections(), 1)
            .withDataFolder(dataFolder);
    instances = wasi.pool(SqliteModuleImage.module(), limits);
    pool = new ConnectionPool(instances, settings.maxConnections());
    memory = new MemoryStores(folder, pool, locks, settings);
  }

  /** The settings. */
  public DataSettings settings() {
    return settings;
  }

  /**
   * The durable database of a name, made if there is none.
   *
   * @throws caprock.broker.CapabilityException INVALID_PAYLOAD for a bad name, INTERNAL if the file
   *     is no database
   */
  public Store open(String name) {
    Store store = durable(Folder.checkName(name));
    try (Grant grant = store.toRead()) {
      // Finds out now whether the file is a database.
      grant
          .connection()
          .call(
              sqlite -> {
                sqlite.run("SELECT count(*) FROM sqlite_schema");
                return null;
              });
    }
    return store;
  }

  /** The database in memory of a name, made if there is none; {@link #leave} it. */
  public Store openMemory(String name) {
    return memory.open(Folder.checkName(name));
  }

  /** Ends one use that began with {@link #open} or {@link #openMemory}. */
  public void leave(Store store) {
    if (store instanceof MemoryStore inMemory) {
      memory.leave(inMemory);
    }
  }

  /** The names of the durable databases, sorted. */
  public List<String> names() {
    return folder.names();
  }

  /** Deletes a durable database; returns whether there was one. */
  public boolean drop(String name) {
    DurableStore store = durable(Folder.checkName(name));
    return store.alone(
        () -> {
          store.setGone();
          durable.remove(name, store);
          pool.forget(Folder.guestPath(name));
          return folder.delete(name);
        });
  }

  /**
   * Copies a database into a new durable one.
   *
   * @return the copy's size in bytes
   */
  public long backup(Store source, String targetName) {
    DurableStore target = durable(Folder.checkName(targetName));
    if (target == source) {
      throw exists(targetName);
    }
    return target.alone(
        () -> {
          Path file = folder.database(targetName);
          if (Files.exists(file)) {
            throw exists(targetName);
          }
          return copy(source, targetName, file);
        });
  }

  /** Names a file that does not exist; its user deletes it, or else the next process does. */
  public Path newSpoolFile() {
    return folder.passing(UUID.randomUUID().toString(), "spool");
  }

  /** Closes connections that nobody has used since a moment of {@link System#nanoTime}. */
  public void closeIdle(long sinceNs) {
    pool.closeOlderThan(sinceNs);
  }

  /**
   * Ends all databases; those in memory that are in use are handed over to the next provider. No
   * grant may be held any more.
   */
  @Override
  public void close() throws IOException {
    durable.values().forEach(Store::setGone);
    try {
      memory.handOverAll();
    } finally {
      pool.close();
      instances.close();
      locks.close();
    }
  }

  private DurableStore durable(String name) {
    return durable.computeIfAbsent(
        name,
        key ->
            new DurableStore(
                key,
                Folder.guestPath(key),
                pool,
                new Ownership(locks, key, () -> folder.journalExists(key)),
                settings));
  }

  private long copy(Store source, String targetName, Path target) {
    Path partial = folder.passing(targetName, "partial");
    String guestPartial = folder.guestPassing(targetName, "partial");
    try {
      try (Grant grant = source.toRead()) {
        grant
            .connection()
            .call(
                sqlite -> {
                  sqlite.copyTo(guestPartial);
                  return null;
                });
      }
      // Under its own name only when it is whole.
      Files.move(partial, target, StandardCopyOption.ATOMIC_MOVE);
      return Files.size(target);
    } catch (IOException e) {
      throw Folder.failed("made", target, e);
    } finally {
      folder.deletePassing(targetName, "partial");
    }
  }

  private static CapabilityException exists(String name) {
    return new CapabilityException(
        ErrorCode.INVALID_PAYLOAD,
        "There is a database '" + name + "' already. Drop it first, or choose another name.");
  }
}
