package caprock.broker.health;

import caprock.broker.CapabilityInfo;
import caprock.broker.version.CapabilityRequirement;
import java.util.List;
import java.util.Optional;

/**
 * Why a requirement can or cannot be met. Immutable; a snapshot.
 *
 * @param requirement what was asked for
 * @param chosen what an acquire would bind to now
 * @param candidates what has the name, accepted or not, best first
 * @param sentences the explanation, plain sentences in order
 */
public record Explanation(
    CapabilityRequirement requirement,
    Optional<CapabilityInfo> chosen,
    List<CapabilityInfo> candidates,
    List<String> sentences) {
  /** Copies the lists. */
  public Explanation {
    candidates = List.copyOf(candidates);
    sentences = List.copyOf(sentences);
  }
}
