package caprock.tests.system.harness;

import static org.ops4j.pax.exam.CoreOptions.bundle;
import static org.ops4j.pax.exam.CoreOptions.cleanCaches;
import static org.ops4j.pax.exam.CoreOptions.frameworkProperty;
import static org.ops4j.pax.exam.CoreOptions.junitBundles;
import static org.ops4j.pax.exam.CoreOptions.systemPackages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ops4j.pax.exam.CoreOptions;
import org.ops4j.pax.exam.Option;
import org.ops4j.pax.exam.options.UrlProvisionOption;

/** The framework as the launcher would start it, and where its test's files lie. */
public final class RuntimeOptions {
  /** Framework property: the folder of the test's own repository. */
  public static final String REPOSITORY = "caprock.tests.repository";

  private RuntimeOptions() {}

  /**
   * The options of one framework.
   *
   * @param test names the folder in which the test's files lie; emptied
   * @param fixtures what the repository holds at first
   * @param settings framework properties; each wins over the usual value
   */
  public static Option[] of(String test, List<String> fixtures, Map<String, String> settings) {
    List<Option> options = new ArrayList<>();
    for (Path jar : bundles()) {
      options.add(provision(jar));
    }
    options.addAll(frame(settings(test, fixtures, settings)));
    return options.toArray(Option[]::new);
  }

  /** Everything but the runtime's own bundles. */
  public static List<Option> frame(Map<String, String> properties) {
    List<Option> options = new ArrayList<>();
    properties.forEach((name, value) -> options.add(frameworkProperty(name).value(value)));
    options.add(junitBundles());
    options.add(
        systemPackages(
            "caprock.tests.fixtures.kit",
            "org.assertj.core.api",
            "org.assertj.core.api.iterable",
            "org.slf4j;version=1.7.36",
            "org.slf4j.spi;version=1.7.36"));
    options.add(cleanCaches());
    return options;
  }

  /** The usual framework properties, with a new repository, and the given ones. */
  public static Map<String, String> settings(
      String test, List<String> fixtures, Map<String, String> settings) {
    Path folder = TestRepository.emptied(work().resolve(test));
    TestRepository repository = TestRepository.create(folder.resolve("repository"));
    fixtures.forEach(repository::add);
    repository.publish();
    Map<String, String> all = new HashMap<>();
    all.put(REPOSITORY, repository.folder().toString());
    all.put("caprock.repositories", repository.index().toUri().toString());
    all.put("caprock.data.dir", folder.resolve("data").toString());
    all.put("org.osgi.framework.bsnversion", "multiple");
    all.put("felix.log.level", "1");
    all.put("ds.loglevel", "1");
    all.putAll(settings);
    return all;
  }

  /** The runtime's bundles. */
  public static List<Path> bundles() {
    try (Stream<Path> files = Files.list(Path.of(System.getProperty("caprock.tests.bundles")))) {
      return files.filter(f -> f.toString().endsWith(".jar")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where tests may write. */
  public static Path work() {
    return Path.of(System.getProperty("caprock.tests.work"));
  }

  /** The option that installs and starts a bundle without copying it. */
  public static UrlProvisionOption provision(Path jar) {
    return bundle("reference:file:" + jar);
  }

  /** The option that has a bundle started at a level of its own. */
  public static Option provision(Path jar, int startLevel) {
    return CoreOptions.composite(provision(jar).startLevel(startLevel));
  }
}
