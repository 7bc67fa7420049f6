package caprock.runtime.core.loader;

import caprock.broker.annotation.ProvidesCapability;
import caprock.broker.version.CapabilityVersion;
import caprock.runtime.core.directory.Manifests;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Version;
import org.osgi.resource.Capability;

/**
 * The repositories by configuration: what could be loaded. An index in a file is read again when
 * the file has changed. Thread-safe.
 */
final class Repositories {
  private static final System.Logger LOG = System.getLogger(Repositories.class.getPackageName());

  private final List<Source> sources;

  /**
   * A resource that offers a capability.
   *
   * @param resource the resource
   * @param name the capability's name
   * @param version the capability's version
   */
  record Candidate(IndexResource resource, String name, CapabilityVersion version) {}

  Repositories(List<URI> indexes) {
    this.sources = indexes.stream().map(Source::new).toList();
  }

  /** Every resource of every repository; one that cannot be read is logged and left out. */
  List<IndexResource> resources() {
    List<IndexResource> all = new ArrayList<>();
    sources.forEach(s -> all.addAll(s.read()));
    return all;
  }

  /** What offers a capability, highest version first. */
  List<Candidate> candidates(String name) {
    return candidates().stream().filter(c -> c.name.equals(name)).toList();
  }

  /** What offers any capability, highest version first. */
  List<Candidate> candidates() {
    List<Candidate> found = new ArrayList<>();
    for (IndexResource resource : resources()) {
      for (Capability c : resource.getCapabilities(ProvidesCapability.NAMESPACE)) {
        if (c.getAttributes().get("name") instanceof String name
            && !name.startsWith("core.")
            && c.getAttributes().get("version") instanceof Version) {
          found.add(new Candidate(resource, name, Manifests.version(c.getAttributes())));
        }
      }
    }
    found.sort(
        Comparator.comparing(Candidate::version)
            .thenComparing(c -> c.resource.version())
            .reversed());
    return found;
  }

  /** What is wrong with the repositories, a sentence each. */
  List<String> problems() {
    resources();
    return sources.stream()
        .map(s -> s.problem)
        .filter(p -> p != null)
        .map(String::valueOf)
        .toList();
  }

  /** One index. */
  private static final class Source {
    private final URI uri;
    private @Nullable FileTime readAt;
    private List<IndexResource> resources = List.of();
    private volatile @Nullable String problem;

    Source(URI uri) {
      this.uri = uri;
    }

    /** Under a lock, so that one thread reads and the others wait for what it reads. */
    synchronized List<IndexResource> read() {
      try {
        FileTime changed =
            "file".equals(uri.getScheme())
                ? Files.getLastModifiedTime(Path.of(uri))
                : FileTime.fromMillis(0);
        if (!changed.equals(readAt)) {
          try (InputStream in = uri.toURL().openStream()) {
            resources = IndexReader.read(in, uri);
          }
          readAt = changed;
          problem = null;
        }
      } catch (IOException | IllegalArgumentException e) {
        String sentence = "The repository " + uri + " cannot be read: " + e;
        if (!sentence.equals(problem)) {
          LOG.log(System.Logger.Level.WARNING, sentence);
        }
        problem = sentence;
      }
      return resources;
    }
  }
}
