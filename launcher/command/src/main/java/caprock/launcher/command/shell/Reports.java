package caprock.launcher.command.shell;

import caprock.broker.health.HealthReport;
import caprock.broker.health.ReclaimReport;
import caprock.launcher.command.text.TextTable;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** Tables as text. Stateless. */
final class Reports {
  private static final double MIB = 1024 * 1024;

  private Reports() {}

  /** What an action prints, without its last line end. */
  static String text(Consumer<PrintStream> action) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PrintStream out = new PrintStream(bytes, false, StandardCharsets.UTF_8)) {
      action.accept(out);
    }
    return bytes.toString(StandardCharsets.UTF_8).stripTrailing();
  }

  static String health(HealthReport report) {
    return text(
        out -> {
          TextTable table = new TextTable(out, List.of("STATUS", "SUBJECT", "WHAT"));
          report
              .entries()
              .forEach(e -> table.row(List.of(e.status().name(), e.subject(), e.sentence())));
          table.end();
          out.println("All in all: " + report.status());
        });
  }

  static String memory(List<ReclaimReport> reclaims) {
    return text(
        out -> {
          out.printf(
              Locale.ROOT,
              "heap %.1f MiB, metaspace %.1f MiB, %d threads%n",
              ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MIB,
              metaspaceBytes() / MIB,
              ManagementFactory.getThreadMXBean().getThreadCount());
          if (reclaims.isEmpty()) {
            out.println("Nothing has been unloaded yet.");
            return;
          }
          TextTable table = new TextTable(out, List.of("UNLOADED", "OUTCOME", "AFTER MS", "WHAT"));
          for (ReclaimReport r : reclaims) {
            table.row(
                Arrays.asList(
                    r.bundle(),
                    r.outcome().name().toLowerCase(Locale.ROOT),
                    r.elapsedMs(),
                    r.sentence()));
          }
          table.end();
        });
  }

  private static long metaspaceBytes() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getName().equals("Metaspace"))
        .map(MemoryPoolMXBean::getUsage)
        .mapToLong(usage -> usage.getUsed())
        .sum();
  }
}
