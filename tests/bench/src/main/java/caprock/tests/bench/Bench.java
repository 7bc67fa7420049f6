package caprock.tests.bench;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.osgi.framework.BundleContext;

/** The command: runs the suites one after the other and prints what came out. */
final class Bench {
  private static final int FAILED = 1;
  private static final int WRONG_USAGE = 2;

  private final Options options;
  private final Lab lab;
  private final Report report;

  private Bench(Options options, BundleContext context, PrintStream err) {
    this.options = options;
    this.lab = new Lab(context, options.quick() ? Effort.QUICK : Effort.FULL);
    this.report = new Report(err);
  }

  /** Runs one command line and returns its exit code. Results go to stdout, the rest to stderr. */
  static int run(BundleContext context, String[] args) {
    PrintStream out = utf8(FileDescriptor.out);
    PrintStream err = utf8(FileDescriptor.err);
    if (List.of(args).equals(List.of(MemorySuite.CHILD))) {
      return child(context, out, err);
    }
    Map<String, Suite> suites = suites();
    Options options;
    try {
      options = Options.parse(args, List.copyOf(suites.keySet()));
    } catch (IllegalArgumentException e) {
      err.println(e.getMessage());
      return WRONG_USAGE;
    }
    if (options.help()) {
      out.printf(Options.USAGE, String.join(", ", suites.keySet()));
      return 0;
    }
    return new Bench(options, context, err).measure(suites, out);
  }

  /** By their names, in the order in which they run: what needs a young process comes first. */
  private static Map<String, Suite> suites() {
    Map<String, Suite> suites = new LinkedHashMap<>();
    suites.put("calls", new CallSuite());
    suites.put("guest", new GuestSuite());
    suites.put("load", new LoadSuite());
    suites.put("sqlite", new SqliteSuite());
    suites.put("swap", new SwapSuite());
    suites.put("reclaim", new ReclaimSuite());
    suites.put("csv", new CsvSuite());
    suites.put("memory", new MemorySuite());
    suites.put("boot", new BootSuite());
    suites.put("size", new SizeSuite());
    return suites;
  }

  private int measure(Map<String, Suite> suites, PrintStream out) {
    Machine before = Machine.now();
    suites.forEach(
        (name, suite) -> {
          if (options.only().isEmpty() || options.only().contains(name)) {
            measure(name, suite);
          }
        });
    Result result =
        new Result(before, Machine.now(), options.quick(), report.rows(), report.failures());
    try {
      out.print(options.json() ? JsonResult.text(result) : TableResult.text(result));
    } catch (IOException e) {
      throw new IllegalStateException("A text in memory cannot be written.", e);
    }
    out.flush();
    return report.failures().isEmpty() ? 0 : FAILED;
  }

  private void measure(String name, Suite suite) {
    report.say("measuring: " + name + " …");
    long start = System.nanoTime();
    try {
      suite.run(lab, report);
    } catch (Exception e) {
      if (e instanceof InterruptedException) {
        Thread.currentThread().interrupt();
      }
      report.fail(name, e);
    }
    report.say("  (%.1f s)".formatted((System.nanoTime() - start) / 1e9));
  }

  private static int child(BundleContext context, PrintStream out, PrintStream err) {
    try {
      MemorySuite.child(new Lab(context, Effort.QUICK), out);
      return 0;
    } catch (IOException | RuntimeException e) {
      err.println("The process to be measured failed: " + e);
      return FAILED;
    } finally {
      out.flush();
    }
  }

  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }
}
