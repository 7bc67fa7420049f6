package caprock.tests.rpc.bench.peer;

/** Checks answers: a benchmark of wrong answers would measure nothing. */
final class Answers {
  private Answers() {}

  static void check(long asked, long answered) {
    if (answered != asked + 1) {
      throw new IllegalStateException(
          "The answer to " + asked + " is " + answered + ", not " + (asked + 1) + ".");
    }
  }
}
