package caprock.tests.rpc.bench;

import java.lang.management.ManagementFactory;

/**
 * What the figures were measured on. Immutable.
 *
 * @param java the Java version and its vendor
 * @param system the operating system, its kernel's version and the processor architecture
 * @param cores how many processors this process may use
 * @param load the load average of the last minute; negative if unknown
 */
record Machine(String java, String system, int cores, double load) {
  static Machine now() {
    return new Machine(
        System.getProperty("java.version") + " (" + System.getProperty("java.vm.vendor") + ")",
        System.getProperty("os.name")
            + " "
            + System.getProperty("os.version")
            + ", "
            + System.getProperty("os.arch"),
        Runtime.getRuntime().availableProcessors(),
        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
  }
}
