package caprock.runtime.core.builtin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import caprock.broker.CapabilityException;
import caprock.broker.ErrorCode;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Looks at what a call fails with. */
public final class Failures {
  private Failures() {}

  /** The call's failure, which must have this code. */
  public static CapabilityException failure(ErrorCode code, ThrowingCallable call) {
    CapabilityException e = catchThrowableOfType(CapabilityException.class, call);
    assertThat(e).as("a failure").isNotNull();
    assertThat(e.code()).as(e.getMessage()).isEqualTo(code);
    return e;
  }

  /** The call must fail INVALID_PAYLOAD with a sentence that has these parts. */
  public static void assertInvalid(ThrowingCallable call, String... parts) {
    String message = String.valueOf(failure(ErrorCode.INVALID_PAYLOAD, call).getMessage());
    for (String part : parts) {
      assertThat(message).contains(part);
    }
  }
}
