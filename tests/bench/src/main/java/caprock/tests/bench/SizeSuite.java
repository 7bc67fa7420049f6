package caprock.tests.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** How large the jars are. */
final class SizeSuite implements Suite {
  private static final String NAME = "size";
  private static final double MB = 1e6;

  /** What the core is, by the beginnings of the file names. */
  private static final List<String> CORE =
      List.of("caprock.runtime.core", "caprock.broker.api", "caprock.wasi.engine", "jackson-");

  /** What the core needs beside that. */
  private static final List<String> LIBRARIES = List.of("h2-mvstore", "asm");

  @Override
  public void run(Lab lab, Report report) throws IOException {
    Path home = lab.path("caprock.home");
    Path bundles = home.resolve("bundles");
    report.add(
        row("core: runtime.core, broker.api, Jackson, Chicory", bundles, CORE)
            .withTarget(Target.atMost(4))
            .withStudy("4 MB"));
    report.add(
        row("data: runtime.ext.data, SQLite in it", home.resolve("repository"), data())
            .withTarget(Target.atMost(6))
            .withStudy("6 MB"));
    report.add(row("apart: MVStore and ASM, which core uses", bundles, LIBRARIES));
    report.add(row("apart: the framework", home.resolve("lib"), List.of("org.apache.felix")));
    report.add(row("apart: Declarative Services and OSGi's API", bundles, List.of("org.")));
    report.add(row("apart: the command line", bundles, List.of("caprock.launcher")));
    double shell =
        bytes(home.resolve("shell"), List.of("")) + bytes(home.resolve("libraries"), List.of(""));
    report.add(Row.of(NAME, "apart: the shell", Unit.MEGABYTES, shell / MB));
  }

  private static List<String> data() {
    return List.of("caprock.runtime.ext.data");
  }

  private static Row row(String what, Path folder, List<String> beginnings) throws IOException {
    return Row.of(NAME, what, Unit.MEGABYTES, bytes(folder, beginnings) / MB);
  }

  private static long bytes(Path folder, List<String> beginnings) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(f -> f.toString().endsWith(".jar"))
          .filter(f -> beginnings.stream().anyMatch(f.getFileName().toString()::startsWith))
          .mapToLong(SizeSuite::size)
          .sum();
    }
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
