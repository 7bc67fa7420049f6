package caprock.runtime.ext.data.csv;

import caprock.broker.CapabilityException;
import caprock.broker.ErrorCode;
import org.jspecify.annotations.Nullable;

/** The failure of a text that cannot be imported. */
final class BadCsv {
  private BadCsv() {}

  static CapabilityException atLine(long line, String what) {
    return atLine(line, what, null);
  }

  static CapabilityException atLine(long line, String what, @Nullable Throwable cause) {
    return new CapabilityException(
        ErrorCode.INVALID_PAYLOAD,
        "The CSV cannot be imported: line %d %s".formatted(line, what),
        cause);
  }

  static CapabilityException whole(String what) {
    return new CapabilityException(
        ErrorCode.INVALID_PAYLOAD, "The CSV cannot be imported: it " + what);
  }
}
