package caprock.tests.bench;

import caprock.broker.AcquireResponse;
import caprock.broker.health.ReclaimReport;
import caprock.broker.health.ReclaimReport.Outcome;
import caprock.tests.fixtures.api.Behaviour;
import java.util.List;

/** From the call of unload until the extension's memory is back, a collection being asked for. */
final class ReclaimSuite implements Suite {
  private static final String NAME = "reclaim";
  private static final List<Kind> KINDS =
      List.of(
          new Kind("reclaim.plain", "plain", "100 %"),
          new Kind("reclaim.timer", "timers", "90 %"),
          new Kind("reclaim.statics", "static state", "80 %"),
          new Kind("reclaim.finalizer", "finalizers", "95 %"),
          new Kind("reclaim.blocked", "active tasks", "70 %"));

  /** What an extension leaves behind, and how much of that the study got back. */
  private record Kind(String capability, String what, String study) {}

  @Override
  public void run(Lab lab, Report report) throws Exception {
    Figures times = new Figures();
    for (Kind kind : KINDS) {
      int back = 0;
      for (int i = 0; i < lab.effort().reclaims(); i++) {
        long start = System.nanoTime();
        if (unload(lab, kind.capability())) {
          back++;
        }
        if (kind == KINDS.get(0)) {
          times.add((System.nanoTime() - start) / 1e6);
        }
      }
      report.add(
          Row.of(
                  NAME,
                  "memory reclaimed, " + kind.what(),
                  Unit.PERCENT,
                  100.0 * back / lab.effort().reclaims())
              .withTarget(Target.atLeast(100))
              .withStudy(kind.study()));
    }
    report.add(
        Row.of(NAME, "load, unload, reclaimed", Unit.MILLISECONDS, times.samples())
            .withoutP99()
            .withNote("The plain one; System.gc() is called until the class loader has gone."));
  }

  private static boolean unload(Lab lab, String capability) throws Exception {
    try (AcquireResponse got = lab.acquire(capability)) {
      got.handle(capability).as(Behaviour.class).begin();
    }
    lab.unload(capability);
    Lab.await(
        "there is a verdict on " + capability,
        () -> newest(lab).outcome() != Outcome.PENDING,
        ReclaimSuite::collect);
    return newest(lab).outcome() == Outcome.RECLAIMED;
  }

  private static ReclaimReport newest(Lab lab) {
    return lab.control().reclaims().get(0);
  }

  private static void collect() {
    System.gc();
    System.runFinalization();
  }
}
