package caprock.tests.bench;

import caprock.broker.AcquireResponse;
import caprock.tests.fixtures.api.Counter;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.osgi.framework.Bundle;

/** For how long no provider accepts calls while one version replaces another, in both ways. */
final class SwapSuite implements Suite {
  private static final String NAME = "swap";
  private static final String CAPABILITY = "update.counter";
  private static final String OLD = "1.0.0";
  private static final String NEW = "1.1.0";
  private static final String STUDY = "50 / 200 ms";
  private static final int WARM_UP_CALLS = 1_000;
  private static final int WARM_UP_SWAPS = 4;

  private long calls;
  private long failed;

  @Override
  public void run(Lab lab, Report report) throws Exception {
    calls = 0;
    failed = 0;
    sideBySide(lab, report);
    inPlace(lab, report);
    report.add(
        Row.of(NAME, "calls that failed while swapping", Unit.COUNT, failed)
            .withTarget(Target.atMost(0))
            .withStudy("0 / 0.1 / 0.5 %")
            .withNote(String.format("Of %,d calls.", calls)));
  }

  private void sideBySide(Lab lab, Report report) throws Exception {
    Figures gaps = new Figures();
    Figures quiet = new Figures();
    lab.load(exactly(OLD));
    try (AcquireResponse got = lab.acquire(CAPABILITY);
        Prober prober = new Prober(got.handle(CAPABILITY).as(Counter.class))) {
      String from = OLD;
      for (int i = -WARM_UP_SWAPS; i < lab.effort().swaps(); i++) {
        String to = from.equals(OLD) ? NEW : OLD;
        lab.load(exactly(to));
        warm(lab, exactly(to));
        double without = pause(prober);
        prober.begin();
        lab.unload(exactly(from)); // moves the handles first
        double with = prober.end();
        if (i >= 0) {
          gaps.add(with);
          quiet.add(without);
        }
        from = to;
      }
      count(prober);
    }
    lab.unload(CAPABILITY);
    report.add(
        row("swap side by side, the new one warmed", gaps)
            .withTarget(Target.atMost(5, 20))
            .withNote(without(quiet)));
  }

  private void inPlace(Lab lab, Report report) throws Exception {
    Figures gaps = new Figures();
    Figures quiet = new Figures();
    Bundle bundle = install(lab);
    try (AcquireResponse got = lab.acquire(CAPABILITY);
        Prober prober = new Prober(got.handle(CAPABILITY).as(Counter.class))) {
      String from = OLD;
      for (int i = -WARM_UP_SWAPS; i < lab.effort().swaps(); i++) {
        String to = from.equals(OLD) ? NEW : OLD;
        Path jar = lab.fixture(CAPABILITY, to);
        double without = pause(prober);
        prober.begin();
        try (InputStream content = Files.newInputStream(jar)) {
          bundle.update(content);
        }
        double with = prober.end();
        if (i >= 0) {
          gaps.add(with);
          quiet.add(without);
        }
        from = to;
      }
      count(prober);
    } finally {
      bundle.uninstall();
    }
    report.add(
        row("swap in place, Bundle.update", gaps)
            .withTarget(Target.atMost(15, 60))
            .withNote(without(quiet)));
  }

  private static Bundle install(Lab lab) throws Exception {
    try (InputStream content = Files.newInputStream(lab.fixture(CAPABILITY, OLD))) {
      Bundle bundle = lab.context().installBundle("bench:" + CAPABILITY, content);
      bundle.start();
      return bundle;
    }
  }

  private static Row row(String what, Figures gaps) {
    return Row.of(NAME, what, Unit.MILLISECONDS, gaps.samples()).withStudy(STUDY);
  }

  /** The longest call in a window like the swap's in which nothing is swapped. */
  private static double pause(Prober prober) throws Exception {
    System.gc(); // not in the window: the earlier swap's garbage is not this one's cost
    prober.begin();
    Thread.onSpinWait();
    return prober.end();
  }

  private static String without(Figures quiet) {
    Samples samples = quiet.samples();
    return "The longest call in a window without a swap: p50 "
        + Unit.MILLISECONDS.text(samples.median())
        + ", p99 "
        + Unit.MILLISECONDS.text(samples.p99())
        + ".";
  }

  private void count(Prober prober) {
    calls += prober.calls();
    failed += prober.failed();
  }

  private static void warm(Lab lab, String requirement) {
    try (AcquireResponse got = lab.acquire(requirement)) {
      Counter counter = got.handle(CAPABILITY).as(Counter.class);
      for (int i = 0; i < WARM_UP_CALLS; i++) {
        counter.count(0, 1);
      }
    }
  }

  private static String exactly(String version) {
    return CAPABILITY + "@=" + version;
  }
}
