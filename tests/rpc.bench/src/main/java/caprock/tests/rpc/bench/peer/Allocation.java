package caprock.tests.rpc.bench.peer;

import java.lang.management.ManagementFactory;

/**
 * Bytes that the threads of this process have allocated on the heap so far. Counted by the virtual
 * machine at each allocation, so collections do not disturb it. A thread that has ended takes its
 * count along; the measured ones live.
 */
final class Allocation {
  private static final com.sun.management.ThreadMXBean THREADS =
      (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();

  private Allocation() {}

  static long bytes() {
    long sum = 0;
    for (long bytes : THREADS.getThreadAllocatedBytes(THREADS.getAllThreadIds())) {
      sum += Math.max(0, bytes); // of a thread that has just ended, -1
    }
    return sum;
  }
}
