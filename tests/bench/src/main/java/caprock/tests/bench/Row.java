package caprock.tests.bench;

import java.util.OptionalDouble;

/**
 * One measured figure. Immutable.
 *
 * @param suite which suite measured it
 * @param what what was measured
 * @param unit of the figure, its percentile and its target
 * @param value the figure: a median where there are many
 * @param p99 the 99th percentile, where there are enough
 * @param samples how many were measured
 * @param target what it was to reach
 * @param study what the study measured, as it says it; empty if it did not
 * @param note what there is to know about it, a sentence; empty if nothing
 */
record Row(
    String suite,
    String what,
    Unit unit,
    double value,
    OptionalDouble p99,
    int samples,
    Target target,
    String study,
    String note) {

  /** A row of one figure. */
  static Row of(String suite, String what, Unit unit, double value) {
    return new Row(suite, what, unit, value, OptionalDouble.empty(), 1, Target.NONE, "", "");
  }

  /** A row of many samples. */
  static Row of(String suite, String what, Unit unit, Samples samples) {
    OptionalDouble p99 = OptionalDouble.of(samples.p99());
    return new Row(suite, what, unit, samples.median(), p99, samples.count(), Target.NONE, "", "");
  }

  /** The same with another 99th percentile, measured apart. */
  Row withP99(double other) {
    return new Row(
        suite, what, unit, value, OptionalDouble.of(other), samples, target, study, note);
  }

  /** The same without a percentile. */
  Row withoutP99() {
    return new Row(suite, what, unit, value, OptionalDouble.empty(), samples, target, study, note);
  }

  /** The same with a target. */
  Row withTarget(Target aim) {
    return new Row(suite, what, unit, value, p99, samples, aim, study, note);
  }

  /** The same with the study's figure. */
  Row withStudy(String figure) {
    return new Row(suite, what, unit, value, p99, samples, target, figure, note);
  }

  /** The same with a sentence. */
  Row withNote(String sentence) {
    return new Row(suite, what, unit, value, p99, samples, target, study, sentence);
  }

  /** Whether it reached its target; true if it has none. */
  boolean isMet() {
    return target.isMet(value, p99);
  }

  /** {@code ok}, {@code miss}, or nothing. */
  String verdict() {
    if (target.isNone()) {
      return "";
    }
    return isMet() ? "ok" : "miss";
  }
}
