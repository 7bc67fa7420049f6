package caprock.tests.rpc.bench;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The command: runs the suites one after the other and prints what came out. */
public final class RpcBench {
  private static final int FAILED = 1;
  private static final int WRONG_USAGE = 2;

  private final Options options;
  private final Report report;

  private RpcBench(Options options, Report report) {
    this.options = options;
    this.report = report;
  }

  /**
   * Runs a command line and ends the process. The project's folder is the system property
   * caprock.root. The result goes to stdout, progress to stderr.
   */
  public static void main(String[] args) throws IOException {
    PrintStream out = utf8(FileDescriptor.out);
    PrintStream err = utf8(FileDescriptor.err);
    Options options;
    try {
      options = Options.parse(List.of(args));
    } catch (IllegalArgumentException e) {
      err.println(e.getMessage());
      System.exit(WRONG_USAGE);
      return;
    }
    if (options.help()) {
      out.print(Options.USAGE);
      return;
    }
    Report report = new Report(err);
    Effort effort = options.quick() ? Effort.QUICK : Effort.FULL;
    Result result = new RpcBench(options, report).measure(effort);
    out.print(options.json() ? JsonResult.text(result) : TableResult.text(result));
    out.flush();
    System.exit(report.failed() ? FAILED : 0);
  }

  /** For the command and its test: runs what the options name. */
  static Result measure(Options options, Effort effort, PrintStream progress) {
    return new RpcBench(options, new Report(progress)).measure(effort);
  }

  private Result measure(Effort effort) {
    Machine before = Machine.now();
    for (String name : options.only()) {
      report.say("measuring: " + name + " …");
      long start = System.nanoTime();
      try {
        Optional<Suite> suite = suite(name);
        if (suite.isPresent()) {
          suite.get().run(effort, report);
        }
      } catch (IOException | RuntimeException e) {
        report.fail(name, e);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        report.fail(name, e);
      }
      report.say("  (%.1f s)".formatted((System.nanoTime() - start) / 1e9));
    }
    return new Result(before, Machine.now(), effort, report.rows(), report.notes());
  }

  private Optional<Suite> suite(String name) throws IOException, InterruptedException {
    return switch (name) {
      case "unix", "tcp" -> Optional.of(sockets(name, Launcher.unpinned(), false));
      case "memory" -> Optional.of(new MemorySuite());
      case "grpc" -> Optional.of(new GrpcSuite());
      default -> pinned(name);
    };
  }

  private Optional<Suite> pinned(String name) throws IOException, InterruptedException {
    Optional<Launcher> launcher = Launcher.pinned();
    if (launcher.isEmpty()) {
      report.note("Without '" + name + "': no taskset on the PATH (Debian: util-linux).");
      return Optional.empty();
    }
    return Optional.of(sockets(name, launcher.get(), true));
  }

  private Suite sockets(String name, Launcher launcher, boolean pinned)
      throws IOException, InterruptedException {
    return new SocketSuite(name, launcher, name.startsWith("unix"), pinned, cpp());
  }

  private Optional<Path> cpp() throws IOException, InterruptedException {
    Optional<String> missing = CppProgram.missing();
    if (missing.isPresent()) {
      report.noteOnce(missing.get());
      return Optional.empty();
    }
    return Optional.of(new CppProgram(Path.of(System.getProperty("caprock.root", "."))).build());
  }

  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }
}
