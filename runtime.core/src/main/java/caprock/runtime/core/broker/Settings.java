package caprock.runtime.core.broker;

import caprock.runtime.core.files.DataFolders;
import java.net.URI;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;

/**
 * The runtime's settings, from framework properties.
 *
 * @param repositories the indexes of the repositories
 * @param dataDir where state is kept; null to keep none
 * @param drainMs how long a provider that goes waits for its calls, in milliseconds
 * @param idleUnloadMs how long an extension that nobody uses stays loaded, in milliseconds
 */
public record Settings(
    List<URI> repositories, @Nullable Path dataDir, long drainMs, long idleUnloadMs) {
  /**
   * Framework property: URLs or files of repository indexes, separated by commas; none by default.
   */
  public static final String REPOSITORIES = "caprock.repositories";

  /** Framework property: milliseconds, at least 0; 5,000 by default. */
  public static final String DRAIN_MS = "caprock.drainMs";

  /** Framework property: milliseconds, at least 0; 60,000 by default. */
  public static final String IDLE_UNLOAD_MS = "caprock.idleUnloadMs";

  /** Checks the ranges. */
  public Settings {
    repositories = List.copyOf(repositories);
    if (drainMs < 0 || idleUnloadMs < 0) {
      throw new IllegalArgumentException(
          "%s and %s are at least 0, not %d and %d."
              .formatted(DRAIN_MS, IDLE_UNLOAD_MS, drainMs, idleUnloadMs));
    }
  }

  static Settings from(BundleContext context) {
    String repositories = context.getProperty(REPOSITORIES);
    String dataDir = context.getProperty(DataFolders.DATA_DIR);
    return new Settings(
        repositories == null
            ? List.of()
            : Arrays.stream(repositories.split(","))
                .map(String::strip)
                .filter(s -> !s.isEmpty())
                .map(Settings::uri)
                .toList(),
        dataDir == null || dataDir.isBlank() ? null : Path.of(dataDir).toAbsolutePath(),
        number(context, DRAIN_MS, 5_000),
        number(context, IDLE_UNLOAD_MS, 60_000));
  }

  private static URI uri(String text) {
    return text.matches("[A-Za-z][A-Za-z0-9+.-]+:.*")
        ? URI.create(text)
        : Path.of(text).toAbsolutePath().toUri();
  }

  private static long number(BundleContext context, String property, long otherwise) {
    String text = context.getProperty(property);
    try {
      return text == null ? otherwise : Long.parseLong(text.strip());
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(
          "The property %s is a number of milliseconds, not '%s'.".formatted(property, text), e);
    }
  }
}
