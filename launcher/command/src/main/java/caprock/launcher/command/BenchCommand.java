package caprock.launcher.command;

import caprock.broker.CapabilityException;
import caprock.broker.ErrorCode;
import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Unmatched;

/**
 * {@code caprock bench}: runs the benchmarks of the module {@code tests} in a process of their own,
 * with this process's virtual machine and options, so that nothing of this one disturbs them.
 *
 * <p>The benchmarks are the main class {@value #MAIN} of the jars in {@code caprock.bench.dir}.
 * They are told where the distribution is by the system property {@code caprock.home}.
 */
@Command(
    name = "bench",
    description = "Measures the runtime; options are handed on to the benchmarks (--json, --help).")
final class BenchCommand implements Callable<Integer> {
  private static final String FOLDER = "caprock.bench.dir";
  private static final String HOME = "caprock.home";
  private static final String MAIN = "caprock.tests.bench.Main";

  private final Tool tool;

  @Parameters(hidden = true)
  private List<String> words = List.of();

  @Unmatched private List<String> options = List.of();

  BenchCommand(Tool tool) {
    this.tool = tool;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    Path folder = tool.path(FOLDER);
    if (!Files.isDirectory(folder)) {
      throw new CapabilityException(
          ErrorCode.LOAD_FAILED,
          "The benchmarks are not built: there is no folder %s. Build them with: mvn -q -DskipTests -pl tests -am package"
              .formatted(folder));
    }
    return new ProcessBuilder(commandLine(folder)).inheritIO().start().waitFor();
  }

  private List<String> commandLine(Path folder) {
    List<String> line = new ArrayList<>();
    line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
        .filter(a -> !a.startsWith("-XX:SharedArchiveFile") && !a.startsWith("-XX:TieredStopAt"))
        .forEach(line::add);
    line.add("-D" + HOME + "=" + tool.path(HOME));
    line.add("-cp");
    line.add(folder + File.separator + "*" + File.pathSeparator + tool.path(HOME).resolve("lib/*"));
    line.add(MAIN);
    line.addAll(words);
    line.addAll(options);
    return line;
  }
}
