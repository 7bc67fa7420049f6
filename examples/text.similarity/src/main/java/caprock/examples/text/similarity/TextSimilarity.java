package caprock.examples.text.similarity;

import caprock.broker.annotation.CapabilityContract;
import caprock.broker.annotation.Endpoint;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Compares two texts by their Unicode code points. An unpaired surrogate counts as {@code ?}.
 *
 * <p>Thread-safe; each method computes on the caller's thread. Each text may have {@value
 * #MAX_BYTES} bytes in UTF-8, else the methods throw a {@link caprock.broker.CapabilityException}
 * with INVALID_PAYLOAD.
 */
@CapabilityContract
@ConsumerType
public interface TextSimilarity {
  /**
   * The longest text, in bytes of UTF-8. Two of that length can keep the guest busy for a second.
   */
  int MAX_BYTES = 16_384;

  /** How many insertions, deletions and replacements of one code point turn a into b, 0 or more. */
  @Endpoint(value = "Levenshtein distance in code points", idempotent = true)
  long editDistance(String a, String b);

  /**
   * The Jaro similarity, raised for a common prefix of up to 4 code points at Winkler's scale of
   * 0.1; from 0 (nothing in common) to 1 (equal). Two empty texts are equal.
   */
  @Endpoint(value = "Jaro-Winkler similarity, 0 to 1", idempotent = true)
  double jaroWinkler(String a, String b);

  /**
   * Dice's coefficient of the two bags of n-grams, from 0 to 1. Two texts too short for any n-gram
   * give 1 if they are equal, else 0.
   *
   * @param n the length of an n-gram in code points, 1 or more; else INVALID_PAYLOAD
   */
  @Endpoint(value = "Dice similarity of n-grams, 0 to 1", idempotent = true)
  double dice(String a, String b, int n);
}
