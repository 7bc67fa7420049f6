package caprock.broker.signature;

import caprock.broker.signature.PackageApi.TypeApi;
import caprock.broker.version.CapabilityVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * Semantic versioning of packages as OSGi has it: what breaks a caller or an implementer needs a
 * new major version; what only adds needs a new minor one. A new abstract method breaks those who
 * implement the interface, unless only the runtime does ({@code @ProviderType}).
 */
final class ApiRules {
  private ApiRules() {}

  /** A change with the least version that allows it. */
  record Change(boolean breaks, String what) {}

  /** One sentence for each package whose version does not allow its changes. */
  static List<String> violations(
      SortedMap<String, PackageApi> before, SortedMap<String, PackageApi> now) {
    List<String> sentences = new ArrayList<>();
    before.forEach(
        (name, old) -> {
          PackageApi current = now.get(name);
          if (current == null) {
            sentences.add("The package %s is gone; it was %s.".formatted(name, old.version()));
          } else {
            List<Change> changes = changes(old, current);
            CapabilityVersion needed = needed(old.version(), changes);
            if (current.version().compareTo(needed) < 0) {
              sentences.add(sentence(name, current.version(), needed, changes));
            }
          }
        });
    return sentences;
  }

  private static CapabilityVersion needed(CapabilityVersion old, List<Change> changes) {
    if (changes.isEmpty()) {
      return old;
    }
    return changes.stream().anyMatch(Change::breaks) ? old.nextMajor() : old.nextMinor();
  }

  private static String sentence(
      String name, CapabilityVersion actual, CapabilityVersion needed, List<Change> changes) {
    StringBuilder out =
        new StringBuilder(
            "The package %s changed and is still %s. These changes need %s (@Version in its package-info):"
                .formatted(name, actual, needed));
    changes.forEach(c -> out.append("\n  ").append(c.what()));
    return out.toString();
  }

  static List<Change> changes(PackageApi before, PackageApi now) {
    List<Change> changes = new ArrayList<>();
    before
        .types()
        .forEach(
            (name, old) -> {
              TypeApi current = now.types().get(name);
              if (current == null) {
                changes.add(new Change(true, "removed the type " + name));
              } else {
                compare(name, old, current, changes);
              }
            });
    for (Map.Entry<String, TypeApi> type : now.types().entrySet()) {
      if (!before.types().containsKey(type.getKey())) {
        changes.add(new Change(false, "added the type " + type.getKey()));
      }
    }
    return changes;
  }

  private static void compare(String name, TypeApi old, TypeApi current, List<Change> changes) {
    if (!old.header().equals(current.header())) {
      changes.add(
          new Change(true, "changed %s: %s -> %s".formatted(name, old.header(), current.header())));
    }
    for (String member : old.members()) {
      if (!current.members().contains(member)) {
        changes.add(new Change(true, "removed or changed in %s: %s".formatted(name, member)));
      }
    }
    for (String member : current.members()) {
      if (!old.members().contains(member)) {
        boolean breaks = member.contains("abstract ") && !current.isProviderType();
        changes.add(new Change(breaks, "added to %s: %s".formatted(name, member)));
      }
    }
  }
}
