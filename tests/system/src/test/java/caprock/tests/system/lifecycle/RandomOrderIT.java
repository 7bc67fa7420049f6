package caprock.tests.system.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import caprock.broker.CapabilityHandle;
import caprock.broker.Tier;
import caprock.tests.fixtures.api.Requirer;
import caprock.tests.system.harness.Await;
import caprock.tests.system.harness.Lab;
import caprock.tests.system.harness.RuntimeOptions;
import caprock.tests.system.harness.TestRepository;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.ops4j.pax.exam.Configuration;
import org.ops4j.pax.exam.CoreOptions;
import org.ops4j.pax.exam.Option;
import org.ops4j.pax.exam.junit.PaxExam;
import org.ops4j.pax.exam.spi.reactors.ExamReactorStrategy;
import org.ops4j.pax.exam.spi.reactors.PerClass;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.startlevel.BundleStartLevel;

/** The runtime's bundles and a person's extensions, started in several random orders. */
@RunWith(PaxExam.class)
@ExamReactorStrategy(PerClass.class)
public final class RandomOrderIT {
  private static final int FIRST_LEVEL = 10;
  private static final int LEVELS = 30;

  /** Configuration 1. */
  @Configuration
  public Option[] order1() {
    return order(1);
  }

  /** Configuration 2. */
  @Configuration
  public Option[] order2() {
    return order(20_261_122);
  }

  /** Configuration 3. */
  @Configuration
  public Option[] order3() {
    return order(-7);
  }

  /** Configuration 4: the extensions start long before the runtime. */
  @Configuration
  public Option[] order4() {
    return order(0x5eed);
  }

  private static Option[] order(long seed) {
    Random random = new Random(seed);
    List<Path> jars = new ArrayList<>(RuntimeOptions.bundles());
    jars.add(TestRepository.fixture("requires.one"));
    jars.add(TestRepository.fixture("update.counter"));
    List<Option> options = new ArrayList<>();
    for (Path jar : jars) {
      options.add(RuntimeOptions.provision(jar, FIRST_LEVEL + random.nextInt(LEVELS)));
    }
    Map<String, String> settings =
        RuntimeOptions.settings("RandomOrderIT-" + seed, List.of("bench.small"), Map.of());
    options.addAll(RuntimeOptions.frame(settings));
    options.add(CoreOptions.frameworkStartLevel(FIRST_LEVEL + LEVELS));
    return options.toArray(Option[]::new);
  }

  @Test
  public void worksInAnyOrder() {
    try (Lab lab = Lab.open(getClass())) {
      Await.until(
          "everything is up: " + levels(),
          () ->
              lab.broker().list().stream().anyMatch(i -> i.name().equals("requires.one"))
                  && lab.broker().list().stream().anyMatch(i -> i.name().equals("core.json")));
      CapabilityHandle one = lab.acquire("requires.one");
      assertThat(one.info().tier()).isEqualTo(Tier.EXTENSION);
      assertThat(one.as(Requirer.class).askRequired()).as(levels()).containsExactly("1.0.0");
      assertThat(lab.acquire("core.json").info().tier()).isEqualTo(Tier.BUILT_IN);
      assertThat(Lab.call(lab.acquire("bench.small"), "add", 40, 2)).isEqualTo(42L);
      assertThat(lab.loaded()).as("what a person installed is not loaded again").hasSize(1);
      assertThat(lab.broker().health().status().name()).isEqualTo("UP");
    }
  }

  private static String levels() {
    StringBuilder text = new StringBuilder();
    for (var b : FrameworkUtil.getBundle(RandomOrderIT.class).getBundleContext().getBundles()) {
      text.append(b.getSymbolicName())
          .append(' ')
          .append(b.adapt(BundleStartLevel.class).getStartLevel())
          .append(", ");
    }
    return text.toString();
  }
}
