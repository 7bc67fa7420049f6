package caprock.tests.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What this process uses, after garbage collections, in bytes. Immutable.
 *
 * @param heap objects
 * @param committed what the heap takes of the operating system, garbage and reserve included
 * @param classes metaspace
 * @param code machine code that the compilers made
 * @param resident what the operating system has given to the process; 0 where it does not say
 */
record Memory(long heap, long committed, long classes, long code, long resident) {
  private static final Path STATUS = Path.of("/proc/self/status");
  private static final int COLLECTIONS = 4;

  /** Collects garbage, and looks. */
  static Memory now() throws IOException {
    for (int i = 0; i < COLLECTIONS; i++) {
      System.gc();
      System.runFinalization();
    }
    long classes = 0;
    long code = 0;
    for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
      long used = pool.getUsage().getUsed();
      if (pool.getType() == MemoryType.NON_HEAP && pool.getName().startsWith("Code")) {
        code += used;
      } else if (pool.getName().equals("Metaspace")) {
        classes += used; // the compressed class space is a part of it
      }
    }
    MemoryUsage heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage();
    return new Memory(heap.getUsed(), heap.getCommitted(), classes, code, status());
  }

  private static long status() throws IOException {
    if (!Files.exists(STATUS)) {
      return 0;
    }
    return Files.readAllLines(STATUS).stream()
        .filter(line -> line.startsWith("VmRSS:"))
        .mapToLong(line -> 1024 * Long.parseLong(line.replaceAll("[^0-9]", "")))
        .findFirst()
        .orElse(0);
  }

  /** {@code heap,committed,classes,code,resident}, for the process that asked. */
  String line() {
    return heap + "," + committed + "," + classes + "," + code + "," + resident;
  }

  /** Reads {@link #line}. */
  static Memory parse(String line) {
    String[] parts = line.split(",");
    return new Memory(
        Long.parseLong(parts[0]),
        Long.parseLong(parts[1]),
        Long.parseLong(parts[2]),
        Long.parseLong(parts[3]),
        Long.parseLong(parts[4]));
  }
}
