package caprock.runtime.ext.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import caprock.broker.CapabilityException;
import caprock.broker.ErrorCode;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What tests expect of a failing call. */
final class Failures {
  private Failures() {}

  static CapabilityException refused(ThrowingCallable call, ErrorCode code, String message) {
    CapabilityException failure = catchThrowableOfType(CapabilityException.class, call);
    assertThat(failure).as("a failure with '%s'", message).isNotNull();
    assertThat(failure.code()).as(failure.getMessage()).isEqualTo(code);
    assertThat(failure.getMessage()).contains(message);
    return failure;
  }
}
