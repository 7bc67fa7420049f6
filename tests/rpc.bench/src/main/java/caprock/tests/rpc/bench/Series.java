package caprock.tests.rpc.bench;

import java.util.List;
import java.util.function.ToDoubleBiFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * One figure of each round, sorted. Immutable.
 *
 * @param sorted at least one
 */
record Series(List<Double> sorted) {
  /** Sorts. */
  Series {
    if (sorted.isEmpty()) {
      throw new IllegalArgumentException("A series needs at least one round.");
    }
    sorted = sorted.stream().sorted().toList();
  }

  private static Series of(DoubleStream figures) {
    return new Series(figures.boxed().toList());
  }

  /** A figure of each round. */
  static Series of(List<Round> rounds, ToDoubleFunction<Round> figure) {
    return of(rounds.stream().mapToDouble(figure));
  }

  /** A figure of each round of one and the round of another that ran right before or after it. */
  static Series of(List<Round> some, List<Round> others, ToDoubleBiFunction<Round, Round> figure) {
    return of(
        IntStream.range(0, some.size())
            .mapToDouble(i -> figure.applyAsDouble(some.get(i), others.get(i))));
  }

  double median() {
    int half = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(half)
        : (sorted.get(half - 1) + sorted.get(half)) / 2;
  }

  double min() {
    return sorted.get(0);
  }

  double max() {
    return sorted.get(sorted.size() - 1);
  }
}
