package caprock.rpc.capnp.internal.link;

/**
 * How long a message may take to arrive once it has begun: a fixed time, and what its size takes at
 * 64 KiB/s. A peer that sends a byte a second does not hold a buffer for ever; between messages it
 * may be silent as long as it likes. Belongs to whoever reads.
 */
final class FrameClock {
  private static final long SLOWEST_BYTES_PER_SECOND = 64 * 1024;
  private static final long NEVER = Long.MAX_VALUE / 4;

  private final long timeoutNs;
  private long startedNs;
  private long allowedNs;
  private boolean running;

  FrameClock(long timeoutNs) {
    this.timeoutNs = timeoutNs;
  }

  void progress(boolean midMessage, long expectedBytes) {
    if (!midMessage) {
      running = false;
      return;
    }
    if (!running) {
      running = true;
      startedNs = System.nanoTime();
    }
    allowedNs = timeoutNs + expectedBytes * 1_000_000_000L / SLOWEST_BYTES_PER_SECOND;
  }

  long leftNs(long nowNs) {
    return running ? allowedNs - (nowNs - startedNs) : NEVER;
  }

  @Override
  public String toString() {
    return allowedNs / 1_000_000 + " ms";
  }
}
