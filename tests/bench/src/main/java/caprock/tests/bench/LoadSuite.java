package caprock.tests.bench;

import caprock.broker.AcquireResponse;
import caprock.tests.fixtures.api.Calculator;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Hot-loads the three fixtures: from the call of acquire until the first call is answered. */
final class LoadSuite implements Suite {
  private static final String NAME = "load";
  private static final String FIXTURES = "caprock.tests.fixtures.bench.";
  private static final int WARM_UPS = 3;

  @Override
  public void run(Lab lab, Report report) throws Exception {
    measure(lab, report, "small", 5, "5 ms");
    measure(lab, report, "medium", 10, "15 ms");
    measure(lab, report, "large", 25, "50 ms");
  }

  private static void measure(Lab lab, Report report, String size, double mostMs, String study)
      throws Exception {
    String capability = "bench." + size;
    String guest =
        FIXTURES
            + size
            + ".guest."
            + size.substring(0, 1).toUpperCase(Locale.ROOT)
            + size.substring(1);
    Path bundle = lab.fixture(capability, "1.0.0");
    BareLoad alone = new BareLoad(bundle, guest);
    long kilobytes = Math.round(Files.size(bundle) / 1e3);
    Stopwatch watch = new Stopwatch();
    Stopwatch bare = new Stopwatch();
    for (int i = -WARM_UPS; i < lab.effort().loads(); i++) {
      load(lab, capability, i < 0 ? new Stopwatch() : watch);
      alone.run(i < 0 ? new Stopwatch() : bare);
    }
    report.add(
        Row.of(
                NAME,
                "hot-load a bundle of " + kilobytes + " KB, acquire → first call",
                Unit.MILLISECONDS,
                watch.wall())
            .withTarget(Target.atMost(mostMs))
            .withStudy(study)
            .withNote(watch.cpuNote() + " " + alone(bare)));
  }

  private static String alone(Stopwatch bare) {
    return "Defining its classes and making an instance without any loader, in the same run: p50 "
        + Unit.MILLISECONDS.text(bare.wall().median())
        + ", fastest "
        + Unit.MILLISECONDS.text(bare.wall().min())
        + ".";
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
