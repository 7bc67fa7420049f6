package caprock.tests.rpc.bench.peer;

import java.lang.management.ManagementFactory;
import java.util.HashMap;
import java.util.Map;

/**
 * Bytes that the threads of this process have allocated on the heap so far. Counted by the virtual
 * machine at each allocation, so collections do not disturb it. Of a thread that has ended, what it
 * allocated since the last look is missing. For one thread.
 */
final class Allocation {
  private static final com.sun.management.ThreadMXBean THREADS =
      (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
  private static final Map<Long, Long> SEEN = new HashMap<>();
  private static long total;

  private Allocation() {}

  static long bytes() {
    long[] threads = THREADS.getAllThreadIds();
    long[] bytes = THREADS.getThreadAllocatedBytes(threads);
    for (int i = 0; i < threads.length; i++) {
      Long before = SEEN.put(threads[i], bytes[i]);
      total += Math.max(0, bytes[i] - (before == null ? 0 : before));
    }
    return total;
  }
}
