package caprock.tests.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import caprock.broker.AcquireResponse;
import caprock.tests.bench.guest.Small;
import caprock.tests.fixtures.api.Calculator;
import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** What a hundred loaded extensions take, in a process of its own that has done nothing else. */
final class MemorySuite implements Suite {
  /** The argument that makes a process the one that is measured. */
  static final String CHILD = "--memory-child";

  private static final String NAME = "memory";
  private static final String CAPABILITY = "bench.small.";
  private static final int COPIES = 100;
  private static final long PAGE_BYTES = 1 << 16;
  private static final double MB = 1e6;
  private static final double MOST_MB = 40;

  @Override
  public void run(Lab lab, Report report) throws Exception {
    Process child = Child.start(lab, "bench", CHILD);
    List<String> lines = new String(child.getInputStream().readAllBytes(), UTF_8).lines().toList();
    if (child.waitFor() != 0 || lines.size() != 2) {
      throw new IOException("The process to be measured said " + lines + ".");
    }
    Memory idle = Memory.parse(lines.get(0));
    Memory full = Memory.parse(lines.get(1));
    report.add(row("idle, heap and metaspace", idle.heap() + idle.classes()).withStudy("8 MB"));
    report.add(row("idle, resident", idle.resident()));
    long java = full.heap() + full.classes() - idle.heap() - idle.classes();
    report.add(
        row("100 small extensions over idle, heap and metaspace", java)
            .withTarget(Target.atMost(MOST_MB))
            .withStudy("85 MB")
            .withNote(parts(idle, full)));
    report.add(
        row("100 small extensions over idle, resident", full.resident() - idle.resident())
            .withTarget(Target.atMost(MOST_MB))
            .withStudy("85 MB")
            .withNote(
                "The heap has "
                    + Unit.MEGABYTES.text(full.committed() / MB)
                    + " from the start, by the size of this machine; each page of it that was ever"
                    + " written counts here, garbage or not."));
  }

  private static String parts(Memory idle, Memory full) {
    long linear =
        COPIES
            * PAGE_BYTES
            * Small.load().memorySection().orElseThrow().getMemory(0).limits().initialPages();
    return "Heap "
        + Unit.MEGABYTES.text((full.heap() - idle.heap()) / MB)
        + ", of which the guests' own linear memories are "
        + Unit.MEGABYTES.text(linear / MB)
        + "; metaspace "
        + Unit.MEGABYTES.text((full.classes() - idle.classes()) / MB)
        + "; machine code, not counted, "
        + Unit.MEGABYTES.text((full.code() - idle.code()) / MB)
        + ".";
  }

  private static Row row(String what, long bytes) {
    return Row.of(NAME, what, Unit.MEGABYTES, bytes / MB);
  }

  /** Is the process that is measured: prints two lines. */
  static void child(Lab lab, PrintStream out) throws IOException {
    out.println(Memory.now().line());
    List<AcquireResponse> held = new ArrayList<>();
    for (int i = 1; i <= COPIES; i++) {
      AcquireResponse got = lab.acquire(CAPABILITY + i);
      got.handle(CAPABILITY + i).as(Calculator.class).add(i, i);
      held.add(got);
    }
    out.println(Memory.now().line());
    held.forEach(AcquireResponse::close);
  }
}
