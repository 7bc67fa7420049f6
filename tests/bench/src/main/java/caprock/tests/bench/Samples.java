package caprock.tests.bench;

import java.util.Arrays;

/** Measured figures, sorted. Immutable. */
final class Samples {
  private final double[] sorted;

  /**
   * Copies and sorts figures.
   *
   * @param values at least one
   */
  Samples(double... values) {
    if (values.length == 0) {
      throw new IllegalArgumentException("There are no samples.");
    }
    sorted = values.clone();
    Arrays.sort(sorted);
  }

  int count() {
    return sorted.length;
  }

  double median() {
    int half = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
  }

  /** The 99th percentile by nearest rank: of fewer than 100 samples, the largest. */
  double p99() {
    return sorted[(int) Math.ceil(sorted.length * 0.99) - 1];
  }

  double min() {
    return sorted[0];
  }

  double max() {
    return sorted[sorted.length - 1];
  }
}
