package caprock.broker.spi;

import org.jspecify.annotations.Nullable;

/**
 * What a guest may use. Immutable.
 *
 * @param maxMemoryPages the most memory of one instance, in pages of 64 KiB, 1 to 65,536
 * @param maxInstances the most instances at the same time; a caller beyond it waits
 * @param maxIdle how many instances are kept for the next caller
 * @param dataFolder what the guest sees as {@code /data}, without links that lead out of it; null
 *     for no file at all
 */
public record WasiSettings(
    int maxMemoryPages, int maxInstances, int maxIdle, @Nullable DataFolder dataFolder) {
  /** 16 MiB of memory for an instance: the page table is allocated for the maximum. */
  public static final int DEFAULT_MAX_MEMORY_PAGES = 256;

  /** 16 MiB each, 64 instances, 2 of them idle, no files. */
  public static final WasiSettings DEFAULT =
      new WasiSettings(DEFAULT_MAX_MEMORY_PAGES, 64, 2, null);

  /** Checks the ranges. */
  public WasiSettings {
    if (maxMemoryPages < 1 || maxMemoryPages > 65_536) {
      throw new IllegalArgumentException(
          "maxMemoryPages is 1 to 65,536, not " + maxMemoryPages + ".");
    }
    if (maxInstances < 1 || maxIdle < 0 || maxIdle > maxInstances) {
      throw new IllegalArgumentException(
          "maxInstances is at least 1 and maxIdle 0 to maxInstances, not %d and %d."
              .formatted(maxInstances, maxIdle));
    }
  }

  /** The same with another memory cap, in pages of 64 KiB. */
  public WasiSettings withMaxMemoryPages(int pages) {
    return new WasiSettings(pages, maxInstances, maxIdle, dataFolder);
  }

  /** The same with other numbers of instances. */
  public WasiSettings withInstances(int most, int idle) {
    return new WasiSettings(maxMemoryPages, most, idle, dataFolder);
  }

  /** The same with a folder that the guest sees as {@code /data}. */
  public WasiSettings withDataFolder(DataFolder folder) {
    return new WasiSettings(maxMemoryPages, maxInstances, maxIdle, folder);
  }
}
