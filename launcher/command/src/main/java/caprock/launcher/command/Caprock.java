package caprock.launcher.command;

import caprock.broker.version.CapabilityRequirement;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** The command {@code caprock}: without a subcommand, the shell. */
@Command(
    name = "caprock",
    description = "A capability runtime: acquires, hot-loads, calls and unloads capabilities.",
    footer = {
      "",
      "Exit codes: 0 done; 1 a capability failed, 'CODE: sentence' on stderr; 2 wrong usage.",
      "Settings: CAPROCK_OPTS='-Dname=value …'; names are in conf/caprock.properties."
    },
    synopsisSubcommandLabel = "COMMAND",
    mixinStandardHelpOptions = true,
    versionProvider = Caprock.Version.class,
    subcommands = HelpCommand.class)
final class Caprock implements Runnable {
  private final Tool tool;

  @Spec private CommandSpec spec;

  private Caprock(Tool tool) {
    this.tool = tool;
  }

  /** Runs one command line and returns its exit code. */
  static int run(Tool tool, String[] args) {
    CommandLine line =
        new CommandLine(new Caprock(tool))
            .addSubcommand(new DemoCommand(tool))
            .addSubcommand(new QueryCommand(tool))
            .addSubcommand(new InvokeCommand(tool))
            .addSubcommand(new ListCommand(tool))
            .addSubcommand(new ExplainCommand(tool))
            .addSubcommand(new BenchCommand(tool))
            .addSubcommand(new ShellCommand(tool));
    line.registerConverter(CapabilityRequirement.class, Caprock::requirement);
    line.setOut(new PrintWriter(tool.console().out(), true));
    line.setErr(new PrintWriter(tool.console().err(), true));
    Failures failures = new Failures();
    return line.setExecutionExceptionHandler(failures)
        .setParameterExceptionHandler(failures)
        .execute(args);
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "A command is missing.");
  }

  private static CapabilityRequirement requirement(String text) {
    try {
      return CapabilityRequirement.parse(text);
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException(e.getMessage());
    }
  }

  /** The version of this bundle. */
  static final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {
        "caprock "
            + org.osgi.framework.FrameworkUtil.getBundle(Caprock.class).getVersion()
            + ", Java "
            + Runtime.version()
      };
    }
  }
}
