package caprock.runtime.ext.data.store;

import caprock.broker.CapabilityException;
import caprock.broker.ErrorCode;

/** The failure of who waited for a lock in vain. */
final class Busy {
  private Busy() {}

  /** Says so with SQLite's own code. */
  static CapabilityException failure(String message) {
    return new CapabilityException(
        ErrorCode.RESOURCE_EXHAUSTED, message, true, "SQLITE_BUSY", null);
  }
}
