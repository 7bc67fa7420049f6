package caprock.runtime.core.loader;

import caprock.broker.annotation.ProvidesCapability;
import caprock.broker.version.CapabilityVersion;
import caprock.runtime.core.directory.Manifests;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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
  private volatile Offered offered = new Offered(List.of(), List.of(), Map.of());

  /**
   * What some indexes say, sorted once and not at each question.
   *
   * @param indexes the resources of each index
   * @param candidates all that is offered, highest version first
   * @param byName the same by capability
   */
  private record Offered(
      List<List<IndexResource>> indexes,
      List<Candidate> candidates,
      Map<String, List<Candidate>> byName) {
    /** Whether the indexes have not been read again since. */
    boolean isOf(List<List<IndexResource>> now) {
      if (indexes.size() != now.size()) {
        return false;
      }
      for (int i = 0; i < indexes.size(); i++) {
        if (indexes.get(i) != now.get(i)) {
          return false;
        }
      }
      return true;
    }
  }

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
    return offered().byName().getOrDefault(name, List.of());
  }

  /** What offers any capability, highest version first. */
  List<Candidate> candidates() {
    return offered().candidates();
  }

  private Offered offered() {
    List<List<IndexResource>> indexes = sources.stream().map(Source::read).toList();
    Offered known = offered;
    if (!known.isOf(indexes)) {
      List<Candidate> candidates = sorted(indexes);
      known =
          new Offered(
              indexes,
              candidates,
              candidates.stream().collect(Collectors.groupingBy(Candidate::name)));
      offered = known;
    }
    return known;
  }

  private static List<Candidate> sorted(List<List<IndexResource>> indexes) {
    List<Candidate> found = new ArrayList<>();
    for (List<IndexResource> index : indexes) {
      for (IndexResource resource : index) {
        for (Capability c : resource.getCapabilities(ProvidesCapability.NAMESPACE)) {
          if (c.getAttributes().get("name") instanceof String name
              && !name.startsWith("core.")
              && c.getAttributes().get("version") instanceof Version) {
            found.add(new Candidate(resource, name, Manifests.version(c.getAttributes())));
          }
        }
      }
    }
    found.sort(
        Comparator.comparing(Candidate::version)
            .thenComparing(c -> c.resource.version())
            .reversed());
    return List.copyOf(found);
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

  private static String reason(Exception e) {
    return e instanceof NoSuchFileException
        ? "there is no such file"
        : e.toString().replaceAll("\\.$", "");
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
        String sentence = "The repository %s cannot be read: %s.".formatted(uri, reason(e));
        if (!sentence.equals(problem)) {
          LOG.log(System.Logger.Level.WARNING, sentence);
        }
        problem = sentence;
      }
      return resources;
    }
  }
}
