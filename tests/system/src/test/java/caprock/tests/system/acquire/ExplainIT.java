package caprock.tests.system.acquire;

import static org.assertj.core.api.Assertions.assertThat;

import caprock.broker.CapabilityException;
import caprock.broker.CapabilityInfo;
import caprock.broker.ErrorCode;
import caprock.broker.health.Explanation;
import caprock.broker.health.HealthReport;
import caprock.broker.version.CapabilityRequirement;
import caprock.tests.system.harness.SystemTest;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.Test;

/** Plain sentences: why something can or cannot be had. */
public final class ExplainIT extends SystemTest {
  @Override
  protected List<String> fixtures() {
    return List.of("bench.small", "fails.requires", "fails.imports", "requires.one");
  }

  @Test
  public void namesWhatComesNear() {
    CapabilityException e = lab.refusal("bench.smal");
    assertThat(e.code()).isEqualTo(ErrorCode.CAPABILITY_NOT_FOUND);
    assertThat(e).hasMessageContaining("bench.smal").hasMessageContaining("bench.small?");
    assertThat(lab.explain("bench.smal")).isEqualTo(e.getMessage());
    assertThat(lab.explain("CORE.JSON")).contains("core.json");
    assertThat(lab.explain("something.else")).doesNotContain("Did you mean");
  }

  @Test
  public void namesTheVersionsThatExist() {
    CapabilityException e = lab.refusal("bench.small@^2.0");
    assertThat(e.code()).isEqualTo(ErrorCode.VERSION_MISMATCH);
    assertThat(e.retryable()).isFalse();
    assertThat(e).hasMessageContaining("1.0.0").hasMessageContaining("^2.0");
    assertThat(lab.explain("bench.small@^2.0")).isEqualTo(e.getMessage());
  }

  @Test
  public void saysWhatWouldBeChosen() {
    Explanation loadable = lab.broker().explain(CapabilityRequirement.parse("bench.small@^1.0"));
    assertThat(loadable.chosen()).isPresent();
    assertThat(loadable.chosen().orElseThrow().state()).isEqualTo(CapabilityInfo.State.LOADABLE);
    assertThat(loadable.sentences()).hasSize(1);
    assertThat(loadable.sentences().get(0))
        .contains("bench.small@^1.0 is met by", "is loaded when it is acquired");
    assertThat(lab.fixture("bench.small")).as("explain loads nothing").isEmpty();
    assertThat(lab.explain("core.json")).contains("built in and runs");
  }

  @Test
  public void namesTheCapabilityThatABundleLacks() {
    CapabilityException e = lab.refusal("fails.requires");
    assertThat(e.code()).isEqualTo(ErrorCode.DEPENDENCY_MISSING);
    assertThat(e)
        .hasMessageContaining("caprock.tests.fixtures.fails.requires/1.0.0")
        .hasMessageContaining("absent.capability@^1.0");
    assertThat(lab.explain("fails.requires")).contains("requires absent.capability@^1.0");
    assertThat(lab.explain("requires.one")).contains("update.counter@^1.0");
  }

  @Test
  public void namesThePackageThatABundleLacks() {
    CapabilityException e = lab.refusal("fails.imports");
    assertThat(e.code()).isEqualTo(ErrorCode.DEPENDENCY_MISSING);
    assertThat(e)
        .hasMessageContaining("caprock.tests.fixtures.fails.imports/1.0.0")
        .hasMessageContaining("caprock.tests.fixtures.absent");
    assertThat(lab.explain("fails.imports")).contains("caprock.tests.fixtures.absent");
  }

  @Test
  public void saysWhatIsWrongWithARepositoryAndReadsItAgainWhenItIsMended() throws IOException {
    String good = Files.readString(lab.repository().index());
    Files.writeString(lab.repository().index(), "<html>Not found</html>");
    assertThat(lab.explain("bench.large")).contains("index.xml", "cannot be read");
    HealthReport health = lab.broker().health();
    assertThat(health.status()).isEqualTo(HealthReport.Status.DEGRADED);
    assertThat(health.entries())
        .anyMatch(e -> e.subject().equals("repository") && e.sentence().contains("index.xml"));
    Files.writeString(lab.repository().index(), good);
    assertThat(lab.explain("bench.small")).doesNotContain("cannot be read");
    assertThat(lab.broker().health().status()).isEqualTo(HealthReport.Status.UP);
  }

  @Test
  public void countsWhatRunsInHealth() {
    lab.acquire("core.clock");
    assertThat(lab.broker().health().entries())
        .anyMatch(e -> e.subject().startsWith("core.clock/") && e.sentence().contains("1 handle"));
  }
}
