package caprock.tests.rpc.bench;

import java.util.List;
import java.util.OptionalDouble;

/**
 * One measured figure. Immutable.
 *
 * @param suite which suite measured it
 * @param what what was measured
 * @param unit of the figure, its spread, percentile and target
 * @param series the figure of each round; the row's is their median
 * @param p99 median of the rounds' 99th percentiles, where single calls were timed
 * @param cpuUs processor time of both sides per call, in microseconds, over all rounds
 * @param target what it was to reach
 */
record Row(
    String suite,
    String what,
    Unit unit,
    Series series,
    OptionalDouble p99,
    OptionalDouble cpuUs,
    Target target) {

  /** A row of a figure of each round. */
  static Row of(String suite, String what, Unit unit, Series series) {
    return new Row(
        suite, what, unit, series, OptionalDouble.empty(), OptionalDouble.empty(), Target.NONE);
  }

  /** The same with the processor time of these rounds. */
  Row withCpu(List<Round> rounds) {
    double cpu = rounds.stream().mapToDouble(Round::cpuNs).sum();
    double calls = rounds.stream().mapToDouble(Round::calls).sum();
    return new Row(suite, what, unit, series, p99, OptionalDouble.of(cpu / calls / 1e3), target);
  }

  /** The same with the 99th percentile of these rounds. */
  Row withP99(List<Round> rounds) {
    OptionalDouble median = OptionalDouble.of(Series.of(rounds, Round::p99Us).median());
    return new Row(suite, what, unit, series, median, cpuUs, target);
  }

  /** The same with a target. */
  Row withTarget(Target aim) {
    return new Row(suite, what, unit, series, p99, cpuUs, aim);
  }

  double value() {
    return series.median();
  }

  /** {@code ok}, {@code miss}, or nothing. */
  String verdict() {
    return target.verdict(value(), p99);
  }
}
