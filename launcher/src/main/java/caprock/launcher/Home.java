package caprock.launcher;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folder of the distribution: {@code lib/}, {@code bundles/}, {@code shell/}, {@code
 * repository/}, {@code conf/}, {@code run/}. Immutable and thread-safe.
 *
 * @param folder its absolute path
 */
public record Home(Path folder) {
  /** System property: the distribution's folder, where it is not the one this jar lies in. */
  public static final String PROPERTY = "caprock.home";

  /** Makes the path absolute. */
  public Home {
    folder = folder.toAbsolutePath().normalize();
  }

  /**
   * Finds the distribution: {@link #PROPERTY}, else the parent of the folder of this jar.
   *
   * @throws BootException if what was found is no distribution
   */
  public static Home find() throws BootException {
    String configured = System.getProperty(PROPERTY);
    Home home = new Home(configured != null ? Path.of(configured) : besideThisJar());
    if (!Files.isDirectory(home.folder().resolve("bundles"))) {
      throw new BootException(
          "No distribution in " + home.folder() + ": it has no folder 'bundles'. Build it anew.",
          null);
    }
    return home;
  }

  private static Path besideThisJar() throws BootException {
    try {
      Path jar = Path.of(Home.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      return jar.resolveSibling("..");
    } catch (URISyntaxException e) {
      throw new BootException("The distribution's folder has no path. Set " + PROPERTY + ".", e);
    }
  }

  /** A file or folder of the distribution; it need not exist. */
  public Path resolve(String name) {
    return folder.resolve(name);
  }

  /**
   * The bundles of one folder, by file name.
   *
   * @throws BootException if it cannot be read
   */
  public List<Path> bundles(String name) throws BootException {
    try (Stream<Path> files = Files.list(resolve(name))) {
      return files.filter(f -> f.toString().endsWith(".jar")).sorted().toList();
    } catch (IOException e) {
      throw new BootException("Cannot read the bundles in " + resolve(name) + ": " + e, e);
    }
  }
}
