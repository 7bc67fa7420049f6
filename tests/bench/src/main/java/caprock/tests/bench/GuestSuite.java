package caprock.tests.bench;

import caprock.broker.AcquireResponse;
import caprock.broker.spi.WasiHost;
import caprock.broker.spi.WasiModule;
import caprock.broker.spi.WasiPool;
import caprock.broker.spi.WasiSettings;
import caprock.tests.bench.guest.Small;
import caprock.tests.fixtures.api.Calculator;
import com.dylibso.chicory.runtime.Instance;
import java.util.List;

/** What the way into a guest costs: the engine alone, the runtime's pool, the whole of it. */
final class GuestSuite implements Suite {
  private static final String NAME = "guest";
  private static final String CAPABILITY = "bench.small";
  private static final int PAGES = 16;

  @Override
  public void run(Lab lab, Report report) throws Exception {
    Instance bare = BareEngine.instance(Small.load(), Small::create);
    WasiModule module = WasiModule.of("small", Small::load, Small::create);
    WasiSettings settings = WasiSettings.DEFAULT.withMaxMemoryPages(PAGES).withInstances(PAGES, 2);
    try (WasiPool pool = lab.service(WasiHost.class).pool(module, settings);
        AcquireResponse got = lab.acquire(CAPABILITY)) {
      Calculator calculator = got.handle(CAPABILITY).as(Calculator.class);
      List<Samples> measured =
          new Timing(lab.effort())
              .group(
                  List.of(
                      times -> bare(bare, times),
                      times -> pooled(pool, times),
                      times -> brokered(calculator, times)));
      report.add(
          row("host→guest call, the engine alone", measured.get(0))
              .withNote("Chicory's own call of an export found by its name."));
      report.add(row("host→guest call, WasiPool.call", measured.get(1)));
      report.add(row("host→guest call, through the broker", measured.get(2)));
      report.add(more("WasiPool.call adds", measured.get(1), measured.get(0)));
      report.add(more("the broker adds to it", measured.get(2), measured.get(1)));
    }
    lab.unload(CAPABILITY);
  }

  private static Row row(String what, Samples samples) {
    return Row.of(NAME, what, Unit.NANOSECONDS, samples).withoutP99();
  }

  private static Row more(String what, Samples with, Samples without) {
    return Row.of(NAME, what, Unit.NANOSECONDS, with.median() - without.median());
  }

  private static long bare(Instance guest, int times) {
    long sum = 0;
    for (int i = 0; i < times; i++) {
      sum = guest.export("add").apply(sum, i)[0];
    }
    return sum;
  }

  private static long pooled(WasiPool pool, int times) {
    long sum = 0;
    for (int i = 0; i < times; i++) {
      long a = sum;
      long b = i;
      sum = pool.call(lease -> lease.unwrap(Instance.class).export("add").apply(a, b)[0]);
    }
    return sum;
  }

  private static long brokered(Calculator calculator, int times) {
    long sum = 0;
    for (int i = 0; i < times; i++) {
      sum = calculator.add(sum, i);
    }
    return sum;
  }
}
