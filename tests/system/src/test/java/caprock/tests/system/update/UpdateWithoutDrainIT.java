package caprock.tests.system.update;

import static org.assertj.core.api.Assertions.assertThat;

import caprock.broker.CapabilityException;
import caprock.broker.ErrorCode;
import caprock.tests.system.harness.SystemTest;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** The same load with draining switched off: calls fail, so it is the draining that saves them. */
public final class UpdateWithoutDrainIT extends SystemTest {
  private final Logger failures = Logger.getLogger("caprock.runtime.core.route");

  /** Each of thousands of expected failures would be logged with its trace. */
  @Before
  public void keepQuiet() {
    failures.setLevel(Level.OFF);
  }

  @After
  public void speakAgain() {
    failures.setLevel(null);
  }

  @Override
  protected Map<String, String> settings() {
    return Map.of("caprock.drainMs", "0");
  }

  @Test
  public void callsFailWhereAnUpdateInPlaceDoesNotWaitForThem() {
    assertFailed(new UpdateLoad(lab, UpdateLoad.UPDATES).inPlace(0));
  }

  @Test
  public void callsFailWhereAReplacementDoesNotWaitForThem() throws Exception {
    assertFailed(new UpdateLoad(lab, UpdateLoad.UPDATES).sideBySide(0));
  }

  private static void assertFailed(UpdateLoad.Outcome outcome) {
    assertThat(outcome.failures()).isNotEmpty();
    assertThat(outcome.failures())
        .extracting(CapabilityException::code)
        .isSubsetOf(
            ErrorCode.INTERNAL, ErrorCode.DISCONNECTED, ErrorCode.TRAPPED, ErrorCode.LOAD_FAILED);
    assertThat(outcome.wrong()).isEmpty();
  }
}
