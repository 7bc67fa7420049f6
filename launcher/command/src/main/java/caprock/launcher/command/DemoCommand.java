package caprock.launcher.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code caprock demo}. */
@Command(name = "demo", mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {
  private final Tool tool;

  DemoCommand(Tool tool) {
    this.tool = tool;
  }

  @Override
  public Integer call() {
    return 0;
  }
}
