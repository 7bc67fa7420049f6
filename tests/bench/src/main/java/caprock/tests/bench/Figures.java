package caprock.tests.bench;

import java.util.Arrays;

/** Collects figures. Not thread-safe. */
final class Figures {
  private double[] values = new double[64];
  private int count;

  void add(double value) {
    if (count == values.length) {
      values = Arrays.copyOf(values, 2 * count);
    }
    values[count++] = value;
  }

  void addAll(Figures others) {
    for (int i = 0; i < others.count; i++) {
      add(others.values[i]);
    }
  }

  Samples samples() {
    return new Samples(Arrays.copyOf(values, count));
  }
}
