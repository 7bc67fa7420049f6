package caprock.runtime.core.loader;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * How long loads took, a moving average for each bundle, kept in a file across restarts.
 * Thread-safe.
 */
final class LoadTimes {
  private static final System.Logger LOG = System.getLogger(LoadTimes.class.getPackageName());

  /** The weight of the newest load in the average. */
  private static final double NEWEST = 0.3;

  /** What a load costs at least, and for each byte, until one has been measured. */
  private static final double BASE_MS = 4;

  private static final double MS_PER_MIB = 4;

  private final @Nullable Path file;
  private final Properties averages = new Properties();

  LoadTimes(@Nullable Path file) {
    this.file = file;
    if (file != null && Files.isRegularFile(file)) {
      try (InputStream in = Files.newInputStream(file)) {
        averages.load(in);
      } catch (IOException | IllegalArgumentException e) {
        LOG.log(System.Logger.Level.WARNING, "Load times start anew: {0}", e.toString());
      }
    }
  }

  /** How long loading the resource is likely to take, in milliseconds. */
  double estimateMs(IndexResource resource) {
    try {
      String known = averages.getProperty(resource.identity());
      if (known != null) {
        return Double.parseDouble(known);
      }
    } catch (NumberFormatException e) {
      averages.remove(resource.identity());
    }
    return BASE_MS + MS_PER_MIB * resource.size() / (1 << 20);
  }

  /** Takes a measured load into the average. */
  synchronized void record(IndexResource resource, double ms) {
    boolean known = averages.containsKey(resource.identity());
    double average = known ? (1 - NEWEST) * estimateMs(resource) + NEWEST * ms : ms;
    averages.setProperty(resource.identity(), String.format(Locale.ROOT, "%.3f", average));
  }

  /** Writes the averages to the file. */
  synchronized void save() {
    if (file == null || averages.isEmpty()) {
      return;
    }
    try {
      Files.createDirectories(file.getParent());
      Path fresh = Files.createTempFile(file.getParent(), "load-times", ".tmp");
      try (OutputStream out = Files.newOutputStream(fresh)) {
        averages.store(out, null);
      }
      Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      LOG.log(System.Logger.Level.WARNING, "Load times were not kept: {0}", e.toString());
    }
  }
}
