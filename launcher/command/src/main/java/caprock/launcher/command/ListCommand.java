package caprock.launcher.command;

import caprock.launcher.command.text.JsonText;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code caprock list}: every capability that can be had. */
@Command(
    name = "list",
    description = "Lists every capability that can be had, and where it would come from.")
final class ListCommand implements Callable<Integer> {
  private final Tool tool;

  @Mixin private HelpOption help;

  @Option(names = "--json", description = "Print a JSON array of objects.")
  private boolean json;

  ListCommand(Tool tool) {
    this.tool = tool;
  }

  @Override
  public Integer call() {
    CapabilityListing listing = new CapabilityListing(tool.broker().list());
    if (json) {
      tool.console().out().println(JsonText.write(listing.values(), tool.console().outTerminal()));
    } else {
      listing.print(tool.console().out());
    }
    return 0;
  }
}
