package caprock.tests.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Locale;

/**
 * What the figures were measured on. Immutable.
 *
 * @param java the Java version and its vendor
 * @param system the operating system and processor architecture
 * @param cores how many processors this process may use
 * @param options the virtual machine's options that matter
 * @param load the load average of the last minute; negative if unknown
 * @param share how much of its core a busy thread got, 0 to 1
 */
record Machine(String java, String system, int cores, String options, double load, double share) {
  private static final long SPIN_NS = 300_000_000L;
  private static final double QUIET_SHARE = 0.97;

  /** Looks at the machine; takes a third of a second. */
  static Machine now() {
    return new Machine(
        System.getProperty("java.version") + " (" + System.getProperty("java.vm.vendor") + ")",
        System.getProperty("os.name")
            + " "
            + System.getProperty("os.version")
            + ", "
            + System.getProperty("os.arch"),
        Runtime.getRuntime().availableProcessors(),
        virtualMachine(),
        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
        busyShare());
  }

  private static String virtualMachine() {
    return String.join(
        " ",
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
            .filter(a -> a.startsWith("-XX:") && !a.startsWith("-XX:SharedArchiveFile"))
            .toList());
  }

  /** How much of the time a thread that never waits really runs. */
  private static double busyShare() {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long cpu = threads.getCurrentThreadCpuTime();
    long start = System.nanoTime();
    while (System.nanoTime() - start < SPIN_NS) {
      Thread.onSpinWait();
    }
    long elapsed = System.nanoTime() - start;
    return Math.min(1, (double) (threads.getCurrentThreadCpuTime() - cpu) / elapsed);
  }

  /** Whether other processes took so little that figures mean what they say. */
  boolean isQuiet() {
    return load <= cores && share >= QUIET_SHARE;
  }

  /** How busy it is, as a part of a sentence. */
  String busy() {
    return String.format(
        Locale.ROOT,
        "machine load was %.0f on %d cores, and a busy thread got %.0f %% of one",
        load,
        cores,
        100 * share);
  }
}
