package caprock.launcher.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code caprock demo}. */
@Command(name = "demo")
final class DemoCommand implements Callable<Integer> {
  private final Tool tool;

  @Mixin private HelpOption help;

  DemoCommand(Tool tool) {
    this.tool = tool;
  }

  @Override
  public Integer call() {
    return 0;
  }
}
