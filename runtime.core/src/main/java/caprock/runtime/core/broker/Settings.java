package caprock.runtime.core.broker;

import caprock.runtime.core.files.DataFolders;
import caprock.runtime.core.settings.NumberSetting;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
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
  public static final NumberSetting DRAIN = NumberSetting.ms("caprock.drainMs", 0, 5_000);

  /** Framework property: milliseconds, at least 0; 60,000 by default. */
  public static final NumberSetting IDLE_UNLOAD =
      NumberSetting.ms("caprock.idleUnloadMs", 0, 60_000);

  /** Checks the ranges. */
  public Settings {
    repositories = List.copyOf(repositories);
    DRAIN.checked(drainMs);
    IDLE_UNLOAD.checked(idleUnloadMs);
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
        DRAIN.in(context),
        IDLE_UNLOAD.in(context));
  }

  private static URI uri(String text) {
    try {
      return text.matches("[A-Za-z][A-Za-z0-9+.-]+:.*")
          ? new URI(text)
          : Path.of(text).toAbsolutePath().toUri();
    } catch (URISyntaxException | InvalidPathException e) {
      throw new IllegalArgumentException(
          "The setting %s has '%s', and must be URLs or files, separated by commas."
              .formatted(REPOSITORIES, text));
    }
  }
}
