package caprock.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import caprock.broker.manifest.Limits;
import caprock.broker.spi.WasiSettings;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ErrorsTest {
  @Test
  void shouldTravelAsAValueAndBack() {
    CapabilityException e =
        new CapabilityException(ErrorCode.TIMEOUT, "It took too long.", false, "BUSY", null);
    assertThat(e).hasToString("TIMEOUT: It took too long.");
    assertThat(e.detail()).contains("BUSY");
    assertThat(e.toError()).hasToString("TIMEOUT: It took too long.");
    assertThat(e.toError().toException().retryable()).isFalse();
    assertThat(e.toError().toException().code()).isEqualTo(ErrorCode.TIMEOUT);
  }

  @Test
  void shouldBeRetryableAsItsCodeSays() {
    assertThat(Arrays.stream(ErrorCode.values()).filter(ErrorCode::retryable))
        .containsExactly(
            ErrorCode.SHARD_UNAVAILABLE,
            ErrorCode.TIMEOUT,
            ErrorCode.RESOURCE_EXHAUSTED,
            ErrorCode.DISCONNECTED);
    assertThat(new CapabilityException(ErrorCode.TIMEOUT, "m").retryable()).isTrue();
    assertThat(new CapabilityException(ErrorCode.DENIED, "m").retryable()).isFalse();
  }

  @Test
  void shouldRefuseSettingsOutOfRange() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CallOptions.deadlineMs(-1))
        .withMessageContaining("-1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Limits(0, -5, 0))
        .withMessageContaining("-5 bytes");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WasiSettings.DEFAULT.withMaxMemoryPages(65_537))
        .withMessageContaining("65537");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WasiSettings.DEFAULT.withInstances(1, 2))
        .withMessageContaining("1 and 2");
  }
}
