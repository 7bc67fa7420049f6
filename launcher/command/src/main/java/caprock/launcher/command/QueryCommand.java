package caprock.launcher.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code caprock query}. */
@Command(name = "query", mixinStandardHelpOptions = true)
final class QueryCommand implements Callable<Integer> {
  private final Tool tool;

  QueryCommand(Tool tool) {
    this.tool = tool;
  }

  @Override
  public Integer call() {
    return 0;
  }
}
