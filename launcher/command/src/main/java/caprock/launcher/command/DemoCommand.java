package caprock.launcher.command;

import caprock.launcher.command.demo.BundleFiles;
import caprock.launcher.command.demo.Demo;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code caprock demo}: a guided run on real input. */
@Command(
    name = "demo",
    description = {
      "A guided run of everything.",
      "It acquires capabilities, hot-loads them, queries a CSV, updates the extension",
      "in place, releases and unloads it, and sees the memory come back."
    })
final class DemoCommand implements Callable<Integer> {
  private final Tool tool;

  @Mixin private HelpOption help;

  DemoCommand(Tool tool) {
    this.tool = tool;
  }

  @Override
  public Integer call() throws IOException {
    Path home = tool.path("caprock.home");
    new Demo(
            tool.broker(),
            tool.control(),
            new BundleFiles(tool.context(), home.resolve("repository")),
            home.resolve("demo/countries.csv"),
            tool.console().out())
        .run();
    return 0;
  }
}
