package caprock.tests.system.update;

import static org.assertj.core.api.Assertions.assertThat;

import caprock.tests.system.harness.SystemTest;
import org.junit.Test;

/** A hundred callers, and a provider that is updated fifty times in each way: no call fails. */
public final class UpdateUnderLoadIT extends SystemTest {
  @Test
  public void noCallFailsWhileAProviderIsUpdatedInPlace() {
    assertNothingFailed(
        "in place", new UpdateLoad(lab, UpdateLoad.UPDATES).inPlace(UpdateLoad.CALLS));
  }

  @Test
  public void noCallFailsWhileAProviderIsReplacedByOneBesideIt() throws Exception {
    assertNothingFailed(
        "side by side", new UpdateLoad(lab, UpdateLoad.UPDATES).sideBySide(UpdateLoad.CALLS));
  }

  private static void assertNothingFailed(String how, UpdateLoad.Outcome outcome) {
    System.out.printf(
        "update %s: %d updates, %d callers, %d calls answered, %d failed%n",
        how, UpdateLoad.UPDATES, UpdateLoad.CALLERS, outcome.answered(), outcome.failures().size());
    assertThat(outcome.sentences()).isEmpty();
    assertThat(outcome.wrong()).isEmpty();
    assertThat(outcome.answered()).isGreaterThanOrEqualTo(UpdateLoad.CALLS);
  }
}
