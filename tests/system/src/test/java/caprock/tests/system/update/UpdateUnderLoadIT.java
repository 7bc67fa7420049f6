package caprock.tests.system.update;

import static org.assertj.core.api.Assertions.assertThat;

import caprock.tests.system.harness.SystemTest;
import org.junit.Test;

/** A hundred callers, and a provider that is updated fifty times in each way: no call fails. */
public final class UpdateUnderLoadIT extends SystemTest {
  @Test
  public void noCallFailsWhileAProviderIsUpdatedInPlace() {
    assertNothingFailed(new UpdateLoad(lab, UpdateLoad.UPDATES).inPlace(UpdateLoad.CALLS));
  }

  @Test
  public void noCallFailsWhileAProviderIsReplacedByOneBesideIt() throws Exception {
    assertNothingFailed(new UpdateLoad(lab, UpdateLoad.UPDATES).sideBySide(UpdateLoad.CALLS));
  }

  private static void assertNothingFailed(UpdateLoad.Outcome outcome) {
    assertThat(outcome.sentences()).isEmpty();
    assertThat(outcome.wrong()).isEmpty();
    assertThat(outcome.answered()).isGreaterThanOrEqualTo(UpdateLoad.CALLS);
  }
}
