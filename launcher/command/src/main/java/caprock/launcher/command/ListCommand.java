package caprock.launcher.command;

import caprock.broker.CapabilityBroker;
import caprock.broker.health.HealthReport.Status;
import caprock.launcher.command.text.DisplayText;
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
  /** What the report on the runtime's health calls a repository. */
  private static final String REPOSITORY = "repository";

  private final Tool tool;

  @Mixin private HelpOption help;

  @Option(names = "--json", description = "Print a JSON array of objects.")
  private boolean json;

  ListCommand(Tool tool) {
    this.tool = tool;
  }

  @Override
  public Integer call() {
    CapabilityBroker broker = tool.broker();
    CapabilityListing listing = new CapabilityListing(broker.list());
    if (json) {
      tool.console().out().println(JsonText.write(listing.values(), tool.console().outTerminal()));
    } else {
      listing.print(tool.console().out());
    }
    broker.health().entries().stream()
        .filter(e -> e.subject().equals(REPOSITORY) && e.status() != Status.UP)
        .forEach(e -> tool.console().err().println(DisplayText.escape(e.sentence())));
    return 0;
  }
}
