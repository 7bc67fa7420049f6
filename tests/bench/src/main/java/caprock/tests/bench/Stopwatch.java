package caprock.tests.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/** The time something takes, on the wall and on this process's processors. Not thread-safe. */
final class Stopwatch {
  private static final double NS_PER_MS = 1e6;

  private final OperatingSystemMXBean process =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
  private final Figures wallMs = new Figures();
  private final Figures cpuMs = new Figures();
  private long wallStart;
  private long cpuStart;

  void start() {
    cpuStart = process.getProcessCpuTime();
    wallStart = System.nanoTime();
  }

  void stop() {
    wallMs.add((System.nanoTime() - wallStart) / NS_PER_MS);
    cpuMs.add((process.getProcessCpuTime() - cpuStart) / NS_PER_MS);
  }

  /** Milliseconds on the wall. */
  Samples wall() {
    return wallMs.samples();
  }

  /** Milliseconds that all threads of this process ran, compilers and collectors included. */
  Samples cpu() {
    return cpuMs.samples();
  }

  /** What the processors say about it, a sentence. */
  String cpuNote() {
    return "Processor time of the whole process: p50 "
        + Unit.MILLISECONDS.text(cpu().median())
        + ", best wall time "
        + Unit.MILLISECONDS.text(wall().min())
        + ".";
  }
}
