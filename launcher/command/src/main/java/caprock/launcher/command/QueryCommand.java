package caprock.launcher.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code caprock query}. */
@Command(name = "query")
final class QueryCommand implements Callable<Integer> {
  private final Tool tool;

  @Mixin private HelpOption help;

  QueryCommand(Tool tool) {
    this.tool = tool;
  }

  @Override
  public Integer call() {
    return 0;
  }
}
