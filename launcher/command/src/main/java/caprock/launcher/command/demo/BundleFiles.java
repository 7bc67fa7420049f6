package caprock.launcher.command.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;

/** Installed bundles, and the files in the repository that they came from. Thread-safe. */
public final class BundleFiles {
  private final BundleContext context;
  private final Path repository;

  /** Looks in one repository folder. */
  public BundleFiles(BundleContext context, Path repository) {
    this.context = context;
    this.repository = repository;
  }

  /**
   * The installed bundle of a provider.
   *
   * @param provider {@code name/version}
   * @throws IOException if there is none
   */
  Bundle installed(String provider) throws IOException {
    return Arrays.stream(context.getBundles())
        .filter(b -> provider.equals(b.getSymbolicName() + "/" + b.getVersion()))
        .findFirst()
        .orElseThrow(() -> new IOException("No bundle " + provider + " is installed."));
  }

  /**
   * The bundle's file.
   *
   * @throws IOException if there is none
   */
  Path file(Bundle bundle) throws IOException {
    try (Stream<Path> files = Files.list(repository)) {
      return files
          .filter(f -> f.getFileName().toString().startsWith(bundle.getSymbolicName() + "-"))
          .findFirst()
          .orElseThrow(() -> new IOException("No file of " + bundle + " in " + repository + "."));
    }
  }
}
