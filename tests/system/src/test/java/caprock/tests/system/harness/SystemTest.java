package caprock.tests.system.harness;

import java.util.List;
import java.util.Map;
import org.junit.After;
import org.junit.Before;
import org.junit.runner.RunWith;
import org.ops4j.pax.exam.Configuration;
import org.ops4j.pax.exam.Option;
import org.ops4j.pax.exam.junit.PaxExam;
import org.ops4j.pax.exam.spi.reactors.ExamReactorStrategy;
import org.ops4j.pax.exam.spi.reactors.PerClass;

/**
 * A test class that runs in a framework of its own, with the bundles that the launcher starts and a
 * repository that holds {@link #fixtures}.
 *
 * <p>Pax Exam makes an object of the class outside the framework too, to ask for its configuration;
 * so a subclass initializes nothing of the framework in its constructor.
 */
@RunWith(PaxExam.class)
@ExamReactorStrategy(PerClass.class)
public abstract class SystemTest {
  /** The framework; there from {@code @Before} on. */
  protected Lab lab;

  /** The fixture bundles in the repository, each by its name below caprock.tests.fixtures. */
  protected List<String> fixtures() {
    return List.of();
  }

  /** Framework properties beside the usual ones. */
  protected Map<String, String> settings() {
    return Map.of();
  }

  /** The framework's options. */
  @Configuration
  public Option[] configuration() {
    return RuntimeOptions.of(getClass().getSimpleName(), fixtures(), settings());
  }

  /** Finds the runtime. */
  @Before
  public final void openLab() {
    lab = Lab.open(getClass());
  }

  /** Gives back what the test left: handles, registrations, bundles by hand. */
  @After
  public final void closeLab() {
    if (lab != null) {
      lab.close();
    }
  }
}
