package caprock.runtime.ext.data.sqlite;

import caprock.broker.CapabilityException;
import caprock.broker.ErrorCode;

/**
 * Guest memory for values on their way in, kept and grown so that a statement does not allocate.
 * Not thread-safe; used within a lease's call.
 */
final class GuestBuffer {
  private static final int LEAST = 4096;

  private final Sqlite sqlite;
  private int address;
  private int size;

  GuestBuffer(Sqlite sqlite) {
    this.sqlite = sqlite;
  }

  /**
   * The address of at least so many bytes; what was in them before may be lost.
   *
   * @throws CapabilityException RESOURCE_EXHAUSTED if the guest has no memory left
   */
  int ensure(int bytes) {
    if (bytes > size || address == 0) {
      int wanted = Math.max(LEAST, bytes);
      sqlite.free(address);
      address = sqlite.malloc(wanted);
      size = address == 0 ? 0 : wanted;
      if (address == 0) {
        throw new CapabilityException(
            ErrorCode.RESOURCE_EXHAUSTED,
            "SQLite has no memory left for %,d bytes of values.".formatted(bytes));
      }
    }
    return address;
  }

  /** Writes bytes at the buffer's start and returns its address. */
  int write(byte[] bytes, int length) {
    int at = ensure(length);
    sqlite.memory.write(at, bytes, 0, length);
    return at;
  }
}
