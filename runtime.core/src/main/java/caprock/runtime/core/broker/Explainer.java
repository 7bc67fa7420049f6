package caprock.runtime.core.broker;

import caprock.broker.CapabilityException;
import caprock.broker.CapabilityInfo;
import caprock.broker.ErrorCode;
import caprock.broker.Tier;
import caprock.broker.health.Explanation;
import caprock.broker.version.CapabilityRequirement;
import caprock.runtime.core.route.Need;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says in plain sentences why a requirement can or cannot be met. Thread-safe. */
final class Explainer {
  private final Catalog catalog;

  Explainer(Catalog catalog) {
    this.catalog = catalog;
  }

  Explanation explain(CapabilityRequirement requirement) {
    List<CapabilityInfo> named = catalog.named(requirement.name());
    Optional<CapabilityInfo> chosen = choose(requirement, named);
    List<String> sentences = new ArrayList<>();
    if (chosen.isPresent()) {
      sentences.add(canBeHad(requirement, chosen.get()));
      if (chosen.get().state() == CapabilityInfo.State.LOADABLE) {
        catalog.unresolved(requirement).ifPresent(sentences::add);
      }
      others(requirement, named, chosen.get(), sentences);
    } else {
      sentences.addAll(reasons(requirement, named));
    }
    catalog.needsOf(requirement).forEach(need -> sentences.add(unmet(need)));
    sentences.removeIf(String::isEmpty);
    sentences.addAll(catalog.problems());
    return new Explanation(requirement, chosen, named, sentences);
  }

  private static Optional<CapabilityInfo> choose(
      CapabilityRequirement requirement, List<CapabilityInfo> named) {
    return named.stream()
        .filter(i -> requirement.range().includes(i.version()))
        .filter(i -> i.state() != CapabilityInfo.State.SUSPENDED)
        .findFirst();
  }

  private static String canBeHad(CapabilityRequirement requirement, CapabilityInfo i) {
    String from =
        "%s is met by %s %s from %s".formatted(requirement, i.name(), i.version(), i.provider());
    return i.state() == CapabilityInfo.State.LOADED
        ? "%s, which is %s and runs.".formatted(from, tier(i.tier()))
        : "%s, which is loaded when it is acquired, in about %.0f ms."
            .formatted(from, Math.max(1, i.estimatedLoadTimeMs()));
  }

  private static String tier(Tier tier) {
    return switch (tier) {
      case BUILT_IN -> "built in";
      case EXTENSION -> "an extension in this process";
      case REMOTE -> "in another process";
    };
  }

  private static void others(
      CapabilityRequirement requirement,
      List<CapabilityInfo> named,
      CapabilityInfo chosen,
      List<String> sentences) {
    for (CapabilityInfo i : named) {
      if (!i.equals(chosen)) {
        sentences.add(
            requirement.range().includes(i.version())
                ? "%s %s from %s would do too, and comes after it."
                    .formatted(i.name(), i.version(), i.provider())
                : "%s %s from %s is outside %s."
                    .formatted(i.name(), i.version(), i.provider(), requirement.range()));
      }
    }
  }

  private List<String> reasons(CapabilityRequirement requirement, List<CapabilityInfo> named) {
    if (named.isEmpty()) {
      String near = catalog.near(requirement.name()).stream().collect(Collectors.joining(", "));
      return List.of(
          "Nothing offers %s.".formatted(requirement.name())
              + (near.isEmpty() ? "" : " Did you mean " + near + "?")
              + " 'list' shows what there is.");
    }
    List<CapabilityInfo> suspended =
        named.stream()
            .filter(i -> i.state() == CapabilityInfo.State.SUSPENDED)
            .filter(i -> requirement.range().includes(i.version()))
            .toList();
    if (!suspended.isEmpty()) {
      return suspended.stream()
          .map(
              i ->
                  "%s %s was stopped or uninstalled by hand: start or install %s, or 'cap:load' it."
                      .formatted(i.name(), i.version(), i.provider()))
          .toList();
    }
    return List.of(
        "%s exists in version %s, not in %s."
            .formatted(
                requirement.name(),
                named.stream()
                    .map(i -> i.version().toString())
                    .distinct()
                    .collect(Collectors.joining(", ")),
                requirement.range()));
  }

  private String unmet(CapabilityRequirement need) {
    return choose(need, catalog.named(need.name())).isPresent()
        ? ""
        : "It requires %s, which cannot be had: %s"
            .formatted(need, String.join(" ", reasons(need, catalog.named(need.name()))));
  }

  /** Why a need cannot be met now. */
  CapabilityException whyNot(Need need) {
    CapabilityRequirement requirement = need.requirement();
    List<CapabilityInfo> named = catalog.named(requirement.name());
    boolean otherVersion =
        !named.isEmpty()
            && named.stream().noneMatch(i -> requirement.range().includes(i.version()));
    if (!need.allowColdStart() && choose(requirement, named).isPresent()) {
      return new CapabilityException(
          ErrorCode.CAPABILITY_NOT_FOUND,
          "%s is not loaded, and this request loads nothing (allowColdStart=false)."
              .formatted(requirement));
    }
    return new CapabilityException(
        otherVersion ? ErrorCode.VERSION_MISMATCH : ErrorCode.CAPABILITY_NOT_FOUND,
        String.join(" ", sentences(requirement, named)));
  }

  /** A repository that cannot be read may have what was asked for. */
  private List<String> sentences(CapabilityRequirement requirement, List<CapabilityInfo> named) {
    List<String> sentences = new ArrayList<>(reasons(requirement, named));
    sentences.addAll(catalog.problems());
    return sentences;
  }

  /** What a search is waiting for. */
  String waiting(Need need) {
    return "a bundle that offers it is installed but did not start in time. 'lb' shows its state, %s explains."
        .formatted("'cap:explain " + need.requirement() + "'");
  }
}
