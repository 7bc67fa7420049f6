package caprock.tests.rpc.bench.peer;

import java.lang.management.ManagementFactory;

/** How long this process has compiled so far. While it still does, it is not warm. */
final class Compilation {
  private Compilation() {}

  static long ms() {
    return ManagementFactory.getCompilationMXBean().getTotalCompilationTime();
  }
}
