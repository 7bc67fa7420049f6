package caprock.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import caprock.broker.version.CapabilityRequirement;
import caprock.broker.version.VersionConstraint;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class AcquireRequestTest {
  @Test
  void shouldHaveDefaults() {
    AcquireRequest request = AcquireRequest.of("a", "b@^1");
    assertThat(request.required())
        .containsExactly(
            CapabilityRequirement.of("a"),
            new CapabilityRequirement("b", VersionConstraint.parse("^1")));
    assertThat(request.optional()).isEmpty();
    assertThat(request.accountId()).isNull();
    assertThat(request.timeoutMs()).isEqualTo(10_000);
    assertThat(request.preferLocal()).isTrue();
    assertThat(request.allowColdStart()).isTrue();
  }

  @Test
  void shouldGiveTheRangeToNamesThatCarryNone() {
    AcquireRequest request =
        AcquireRequest.builder()
            .require("a", "b@=1.2")
            .version(">=3")
            .optional("c")
            .account("joe")
            .timeoutMs(5)
            .preferLocal(false)
            .allowColdStart(false)
            .build();
    assertThat(request.required()).hasToString("[a@>=3, b@=1.2]");
    assertThat(request.optional()).hasToString("[c@>=3]");
    assertThat(request.accountId()).isEqualTo("joe");
    assertThat(request.timeoutMs()).isEqualTo(5);
    assertThat(request.preferLocal()).isFalse();
    assertThat(request.allowColdStart()).isFalse();
  }

  @Test
  void shouldCopyItsLists() {
    List<CapabilityRequirement> names = new ArrayList<>(List.of(CapabilityRequirement.of("a")));
    AcquireRequest request = new AcquireRequest(names, List.of(), null, 0, true, true);
    names.clear();
    assertThat(request.required()).hasSize(1);
    assertThatThrownBy(() -> request.required().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void shouldRefuseWhatIsOutOfRange() {
    assertThatIllegalArgumentException()
        .isThrownBy(AcquireRequest::of)
        .withMessageContaining("1 to 256 capabilities, not 0");
    String[] names = Collections.nCopies(257, "a").toArray(String[]::new);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AcquireRequest.of(names))
        .withMessageContaining("257");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AcquireRequest.builder().require("a").timeoutMs(-1).build())
        .withMessageContaining("-1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AcquireRequest.of("not a name"))
        .withMessageContaining("'not a name'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AcquireRequest.builder().version("new"))
        .withMessageContaining("'new'");
  }
}
