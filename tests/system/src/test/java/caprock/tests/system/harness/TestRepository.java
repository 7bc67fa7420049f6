package caprock.tests.system.harness;

import caprock.tests.fixtures.kit.FixtureCopies;
import caprock.tests.fixtures.kit.RepositoryIndex;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder of bundles with an index, for one test. Not thread-safe. */
public final class TestRepository {
  private static final String FIXTURES = "caprock.tests.fixtures.";

  private final Path folder;

  private TestRepository(Path folder) {
    this.folder = folder;
  }

  /** A repository in a folder that is made if need be. */
  public static TestRepository create(Path folder) {
    try {
      return new TestRepository(Files.createDirectories(folder));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The folder of the repository. */
  public Path folder() {
    return folder;
  }

  /** The index. */
  public Path index() {
    return folder.resolve(RepositoryIndex.FILE_NAME);
  }

  /** The jar of a fixture as it was built, such as {@code update.counter}. */
  public static Path fixture(String name) {
    return Path.of(System.getProperty("caprock.tests.fixtures"), FIXTURES + name + "-1.0.0.jar");
  }

  /** Adds a fixture; returns its jar in this repository. */
  public Path add(String fixture) {
    Path source = fixture(fixture);
    Path target = folder.resolve(source.getFileName());
    try {
      return Files.copy(source, target, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Adds a fixture in another version, bundle and capability; returns its jar. */
  public Path add(String fixture, String version) {
    return copy(fixture, folder, FIXTURES + fixture, fixture, version);
  }

  /** Adds a fixture under another name; the bundle is called like the capability. */
  public Path addAs(String fixture, String capability, String version) {
    return copy(fixture, folder, capability, capability, version);
  }

  /** Copies a fixture in another version to a folder outside any repository. */
  public static Path copy(String fixture, Path folder, String version) {
    return copy(fixture, folder, FIXTURES + fixture, fixture, version);
  }

  private static Path copy(
      String fixture, Path folder, String bundle, String capability, String version) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return FixtureCopies.copy(
        fixture(fixture), folder, new FixtureCopies.Identity(bundle, capability, version));
  }

  /** Takes every jar of a fixture, or of the bundle of that name, out of the folder. */
  public void remove(String fixture) {
    for (Path file : files()) {
      String name = file.getFileName().toString();
      if (name.startsWith(FIXTURES + fixture + "-") || name.startsWith(fixture + "-")) {
        deleteTree(file);
      }
    }
  }

  /** Takes everything out of the folder. */
  public void clear() {
    files().forEach(TestRepository::deleteTree);
  }

  private List<Path> files() {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes the index of what lies in the folder. */
  public void publish() {
    RepositoryIndex.write(folder);
  }

  /** Empties a folder, and makes it if need be. */
  public static Path emptied(Path folder) {
    if (Files.exists(folder)) {
      deleteTree(folder);
    }
    try {
      return Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void deleteTree(Path root) {
    try (Stream<Path> tree = Files.walk(root)) {
      for (Path file : tree.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
