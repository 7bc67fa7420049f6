package caprock.launcher.command;

import caprock.broker.health.Explanation;
import caprock.broker.version.CapabilityRequirement;
import caprock.launcher.command.text.DisplayText;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code caprock explain}: why a requirement can or cannot be met. */
@Command(
    name = "explain",
    description = "Says why a capability can or cannot be had. Loads nothing.")
final class ExplainCommand implements Callable<Integer> {
  private final Tool tool;

  @Mixin private HelpOption help;

  @Parameters(
      paramLabel = "NAME[@RANGE]",
      description = "A capability, with a range of versions: data.sql@^1.0, data.sql@'>=1.2 <2'.")
  private CapabilityRequirement requirement;

  ExplainCommand(Tool tool) {
    this.tool = tool;
  }

  @Override
  public Integer call() {
    Explanation explanation = tool.broker().explain(requirement);
    explanation.sentences().forEach(s -> tool.console().out().println(DisplayText.escape(s)));
    return 0;
  }
}
