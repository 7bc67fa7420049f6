package caprock.runtime.core.loader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The bundles, by symbolic name, that a person has stopped or uninstalled: they are not loaded by
 * themselves until a person starts, installs or loads one again. Kept in a file of the framework in
 * which the person did so. Thread-safe.
 */
final class Suspensions {
  private static final System.Logger LOG = System.getLogger(Suspensions.class.getPackageName());

  private final @Nullable Path file;
  private final Set<String> names = new TreeSet<>();

  Suspensions(@Nullable Path file) {
    this.file = file;
    if (file != null && Files.isRegularFile(file)) {
      try {
        names.addAll(Files.readAllLines(file));
      } catch (IOException e) {
        LOG.log(System.Logger.Level.WARNING, "Suspensions start anew: {0}", e.toString());
      }
    }
  }

  synchronized boolean contains(String symbolicName) {
    return names.contains(symbolicName);
  }

  synchronized List<String> all() {
    return List.copyOf(names);
  }

  synchronized void add(String symbolicName) {
    if (names.add(symbolicName)) {
      save();
    }
  }

  synchronized void remove(String symbolicName) {
    if (names.remove(symbolicName)) {
      save();
    }
  }

  private void save() {
    if (file != null) {
      try {
        Files.createDirectories(file.getParent());
        Files.write(file, names);
      } catch (IOException e) {
        LOG.log(System.Logger.Level.WARNING, "Suspensions were not kept: {0}", e.toString());
      }
    }
  }
}
