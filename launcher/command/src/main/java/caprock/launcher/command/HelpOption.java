package caprock.launcher.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code -h} and {@code --help}, of every command. */
@Command
final class HelpOption {
  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help and exit.")
  private boolean requested;
}
