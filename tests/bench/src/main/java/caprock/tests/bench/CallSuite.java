package caprock.tests.bench;

import caprock.broker.AcquireResponse;
import caprock.broker.CallOptions;
import caprock.broker.CapabilityHandle;
import caprock.broker.annotation.ProvidesCapability;
import caprock.broker.health.CallTrace;
import caprock.tests.fixtures.api.Calculator;
import java.util.List;
import java.util.Map;
import org.osgi.framework.ServiceRegistration;

/** What a call through the broker costs more than a call without it, in one process. */
final class CallSuite implements Suite {
  private static final String NAME = "calls";
  private static final String STUDY = "<1 / <5 µs";
  private static final String PLAIN = "bench.plain";
  private static final String LIMITED = "bench.limited";
  private static final long DEADLINE_MS = 30_000;

  /** Keeps traces from being optimized away; not volatile, which would cost as much as a trace. */
  private static long traced;

  @Override
  public void run(Lab lab, Report report) throws Exception {
    Calculator direct = new Sums();
    ServiceRegistration<Calculator> plain = lab.offer(Calculator.class, PLAIN, direct, Map.of());
    ServiceRegistration<Calculator> limited =
        lab.offer(
            Calculator.class,
            LIMITED,
            new Sums(),
            Map.of(ProvidesCapability.PREFIX_ + "maxConcurrentCalls", 64));
    try (AcquireResponse one = lab.acquire(PLAIN);
        AcquireResponse two = lab.acquire(LIMITED)) {
      measure(new Timing(lab.effort()), direct, one.handle(PLAIN), two.handle(LIMITED), report);
    } finally {
      plain.unregister();
      limited.unregister();
    }
  }

  private static void measure(
      Timing timing,
      Calculator direct,
      CapabilityHandle plain,
      CapabilityHandle limited,
      Report report)
      throws Exception {
    Calculator typed = plain.as(Calculator.class);
    Calculator timed = plain.as(Calculator.class, CallOptions.deadlineMs(DEADLINE_MS));
    Calculator watched = plain.as(Calculator.class, new CallOptions(0, CallSuite::trace));
    Calculator few = limited.as(Calculator.class);
    List<Batch> operations =
        List.of(
            directly(direct),
            times -> dynamic(plain, times),
            times -> typed(typed, times),
            times -> deadline(timed, times),
            times -> limit(few, times),
            times -> trace(watched, times),
            CallSuite::clock);
    List<Samples> alone = timing.group(operations);
    report.add(calls("direct call, for comparison", alone.get(0)).withoutP99());
    report.add(
        calls("dynamic invoke, add(long,long)", alone.get(1))
            .withP99(timing.singles(operations.get(1)).p99())
            .withTarget(Target.atMost(200, 5_000))
            .withStudy(STUDY));
    report.add(
        calls("typed call", alone.get(2))
            .withP99(timing.singles(operations.get(2)).p99())
            .withTarget(Target.atMost(1_000, 5_000))
            .withStudy(STUDY));
    report.add(adds("a typed call adds, 1 thread", alone.get(2), alone.get(0), 20));
    List<Samples> both = timing.group(List.of(operations.get(0), operations.get(2)), 2);
    report.add(adds("a typed call adds, 2 threads", both.get(1), both.get(0), 20));
    report.add(adds("a deadline adds", alone.get(3), alone.get(2), 60));
    report.add(adds("a limit adds", alone.get(4), alone.get(2), 60));
    report.add(
        adds("a trace adds", alone.get(5), alone.get(2), 60)
            .withNote(
                "Two readings of the clock are "
                    + Unit.NANOSECONDS.text(2 * alone.get(6).median())
                    + " of it."));
    report.add(calls("one reading of the clock, for comparison", alone.get(6)).withoutP99());
  }

  private static Row calls(String what, Samples samples) {
    return Row.of(NAME, what, Unit.NANOSECONDS, samples);
  }

  private static Row adds(String what, Samples with, Samples without, double most) {
    double more = with.median() - without.median();
    return Row.of(NAME, what, Unit.NANOSECONDS, more).withTarget(Target.atMost(most));
  }

  private static Batch directly(Calculator calculator) {
    return times -> {
      long sum = 0;
      for (int i = 0; i < times; i++) {
        sum = calculator.add(sum, i);
      }
      return sum;
    };
  }

  private static long dynamic(CapabilityHandle handle, int times) {
    long sum = 0;
    for (int i = 0; i < times; i++) {
      sum = (Long) handle.invoke("add", sum, (long) i).toCompletableFuture().join();
    }
    return sum;
  }

  // The four below are the same loop. Each has a copy, so that its profile is its own.

  private static long typed(Calculator calculator, int times) {
    long sum = 0;
    for (int i = 0; i < times; i++) {
      sum = calculator.add(sum, i);
    }
    return sum;
  }

  private static long deadline(Calculator calculator, int times) {
    long sum = 0;
    for (int i = 0; i < times; i++) {
      sum = calculator.add(sum, i);
    }
    return sum;
  }

  private static long limit(Calculator calculator, int times) {
    long sum = 0;
    for (int i = 0; i < times; i++) {
      sum = calculator.add(sum, i);
    }
    return sum;
  }

  private static long trace(Calculator calculator, int times) {
    long sum = 0;
    for (int i = 0; i < times; i++) {
      sum = calculator.add(sum, i);
    }
    return sum + traced;
  }

  private static long clock(int times) {
    long sum = 0;
    for (int i = 0; i < times; i++) {
      sum += System.nanoTime();
    }
    return sum;
  }

  private static void trace(CallTrace trace) {
    traced = trace.totalNs();
  }

  /** Adds in Java; what else the contract has is not measured here. */
  private static final class Sums implements Calculator {
    @Override
    public long add(long a, long b) {
      return a + b;
    }

    @Override
    public double evaluate(String expression) {
      throw new UnsupportedOperationException("Only add is measured.");
    }

    @Override
    public String print(String expression) {
      throw new UnsupportedOperationException("Only add is measured.");
    }
  }
}
