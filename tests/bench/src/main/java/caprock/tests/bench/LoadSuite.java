package caprock.tests.bench;

import caprock.broker.AcquireResponse;
import caprock.tests.fixtures.api.Calculator;

/** Hot-loads the three fixtures: from the call of acquire until the first call is answered. */
final class LoadSuite implements Suite {
  private static final String NAME = "load";
  private static final int WARM_UPS = 3;

  @Override
  public void run(Lab lab, Report report) throws Exception {
    measure(lab, report, "small", "80 KB", 5, "5 ms");
    measure(lab, report, "medium", "800 KB", 10, "15 ms");
    measure(lab, report, "large", "5 MB", 25, "50 ms");
  }

  private static void measure(
      Lab lab, Report report, String size, String bytes, double mostMs, String study)
      throws Exception {
    String capability = "bench." + size;
    Stopwatch watch = new Stopwatch();
    for (int i = 0; i < WARM_UPS; i++) {
      load(lab, capability, new Stopwatch());
    }
    for (int i = 0; i < lab.effort().loads(); i++) {
      load(lab, capability, watch);
    }
    report.add(
        Row.of(
                NAME,
                "hot-load " + bytes + ", acquire → first call",
                Unit.MILLISECONDS,
                watch.wall())
            .withTarget(Target.atMost(mostMs))
            .withStudy(study)
            .withNote(watch.cpuNote()));
  }

  private static void load(Lab lab, String capability, Stopwatch watch) throws Exception {
    watch.start();
    try (AcquireResponse got = lab.acquire(capability)) {
      long sum = got.handle(capability).as(Calculator.class).add(40, 2);
      watch.stop();
      if (sum != 42) {
        throw new IllegalStateException("40 + 2 is not " + sum + ".");
      }
    }
    lab.unload(capability);
    System.gc(); // the next one must not pay for this one's garbage
  }
}
