package caprock.tests.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/**
 * The time something takes, on the wall and on the processors. Not thread-safe.
 *
 * <p>On the processors counts what Java threads ran, and neither compilers nor collectors: those
 * work beside them where there is a second core to spare. So it is about what the wall time would
 * be on a machine that does nothing else.
 */
final class Stopwatch {
  private static final double NS_PER_MS = 1e6;

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final Figures wallMs = new Figures();
  private final Figures cpuMs = new Figures();
  private double lastWallMs;
  private long wallStart;
  private long cpuStart;

  void start() {
    cpuStart = javaThreads();
    wallStart = System.nanoTime();
  }

  void stop() {
    long now = System.nanoTime();
    cpuMs.add((javaThreads() - cpuStart) / NS_PER_MS);
    lastWallMs = (now - wallStart) / NS_PER_MS;
    wallMs.add(lastWallMs);
  }

  /** Milliseconds on the wall, the last time. */
  double lastWallMs() {
    return lastWallMs;
  }

  private static long javaThreads() {
    long sum = 0;
    for (long id : THREADS.getAllThreadIds()) {
      sum += Math.max(0, THREADS.getThreadCpuTime(id)); // -1 for one that has just ended
    }
    return sum;
  }

  /** Milliseconds on the wall. */
  Samples wall() {
    return wallMs.samples();
  }

  /** Milliseconds that Java threads ran. */
  Samples cpu() {
    return cpuMs.samples();
  }

  /** What the processors say about it, a sentence. */
  String cpuNote() {
    return "Processor time of Java threads: p50 "
        + Unit.MILLISECONDS.text(cpu().median())
        + ", fastest on the wall "
        + Unit.MILLISECONDS.text(wall().min())
        + ".";
  }
}
