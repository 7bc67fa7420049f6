package caprock.runtime.core.broker;

import caprock.broker.CapabilityInfo;
import caprock.broker.CapabilityInfo.State;
import caprock.broker.Tier;
import caprock.broker.annotation.ProvidesCapability;
import caprock.broker.version.CapabilityRequirement;
import caprock.runtime.core.directory.Directory;
import caprock.runtime.core.directory.Manifests;
import caprock.runtime.core.directory.Offer;
import caprock.runtime.core.loader.Loadable;
import caprock.runtime.core.loader.Loader;
import caprock.runtime.core.loader.LoaderParts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Everything that can be had: what is registered and what could be loaded. Thread-safe. */
final class Catalog {
  private static final int MAX_NEAR = 3;

  private final Directory directory;
  private final Loader loader;
  private final LoaderParts parts;

  Catalog(Directory directory, Loader loader, LoaderParts parts) {
    this.directory = directory;
    this.loader = loader;
    this.parts = parts;
  }

  /** By name, then as an acquire would choose. */
  List<CapabilityInfo> all() {
    return merge(directory.offers(), loader.loadables()).stream()
        .sorted(Comparator.comparing(CapabilityInfo::name))
        .toList();
  }

  /** What has a name, as an acquire would choose. */
  List<CapabilityInfo> named(String name) {
    return merge(directory.offers(name, true), loader.loadables(name));
  }

  private List<CapabilityInfo> merge(List<Offer> offers, List<Loadable> loadables) {
    Map<String, CapabilityInfo> byIdentity = new LinkedHashMap<>();
    for (Offer o : offers) {
      byIdentity.put(
          o.name() + "@" + o.version() + "/" + o.provider(),
          new CapabilityInfo(
              o.name(),
              o.version(),
              o.tier(),
              State.LOADED,
              o.provider(),
              0,
              directory.handles(o)));
    }
    for (Loadable l : loadables) {
      byIdentity.putIfAbsent(
          l.name() + "@" + l.version() + "/" + l.identity(),
          new CapabilityInfo(
              l.name(),
              l.version(),
              Tier.EXTENSION,
              l.suspended() ? State.SUSPENDED : State.LOADABLE,
              l.identity(),
              l.estimatedLoadTimeMs(),
              0));
    }
    List<CapabilityInfo> all = new ArrayList<>(byIdentity.values());
    all.sort(
        Comparator.comparing(CapabilityInfo::tier)
            .thenComparing(CapabilityInfo::state)
            .thenComparing(CapabilityInfo::version, Comparator.reverseOrder()));
    return all;
  }

  /**
   * The names that come near a name, nearest first; without that name, should it come meanwhile.
   */
  List<String> near(String name) {
    int most = Math.max(2, name.length() / 3);
    return all().stream()
        .map(CapabilityInfo::name)
        .distinct()
        .filter(n -> !n.equals(name))
        .filter(
            n -> distance(name, n) <= most || n.endsWith("." + name) || n.startsWith(name + "."))
        .sorted(Comparator.comparingInt(n -> distance(name, n)))
        .limit(MAX_NEAR)
        .toList();
  }

  /** The capabilities that the best loadable bundle for a requirement needs itself. */
  List<CapabilityRequirement> needsOf(CapabilityRequirement requirement) {
    Loadable l = loader.choose(requirement);
    return l == null
        ? List.of()
        : l.resource().getRequirements(ProvidesCapability.NAMESPACE).stream()
            .map(r -> Manifests.requirement(r.getAttributes()))
            .toList();
  }

  /** Why the best loadable bundle for a requirement would not load, as far as that can be told. */
  Optional<String> unresolved(CapabilityRequirement requirement) {
    Loadable l = loader.choose(requirement);
    return l == null ? Optional.empty() : loader.unresolved(l);
  }

  /** What is wrong with the repositories. */
  List<String> problems() {
    return parts.problems();
  }

  /** Levenshtein's distance, ignoring case. */
  private static int distance(String left, String right) {
    String a = left.toLowerCase(Locale.ROOT);
    String b = right.toLowerCase(Locale.ROOT);
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int above = row[j];
        int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(Math.min(above, row[j - 1]) + 1, replaced);
        diagonal = above;
      }
    }
    return row[b.length()];
  }
}
