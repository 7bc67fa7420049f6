package caprock.tests.rpc.bench;

import java.io.IOException;

/** Repeats what is going to be measured until the compilers have little left to do. Static. */
final class WarmUp {
  /** How long compilers may still work in one repetition. */
  private static final long IDLE_MS = 100;

  private static final int AT_MOST = 20;

  private WarmUp() {}

  /** One repetition. */
  interface Repetition {
    /** Does it, and tells for how many milliseconds compilers worked meanwhile. */
    long run() throws IOException, InterruptedException;
  }

  /** Repeats; says on the progress stream how often. */
  static void run(Report report, Repetition repetition) throws IOException, InterruptedException {
    int times = 1;
    long compiledMs = repetition.run();
    while (compiledMs > IDLE_MS && times < AT_MOST) {
      compiledMs = repetition.run();
      times++;
    }
    report.say("  warm after " + times + "; compilers worked " + compiledMs + " ms in the last");
  }
}
