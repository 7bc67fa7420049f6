package caprock.launcher.command;

import caprock.broker.CapabilityException;
import caprock.broker.version.CapabilityRequirement;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
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
final class Caprock implements Callable<Integer> {
  private final ShellCommand shell;

  private Caprock(ShellCommand shell) {
    this.shell = shell;
  }

  /** Runs one command line and returns its exit code. */
  static int run(Tool tool, String[] args) {
    ShellCommand shell = new ShellCommand(tool);
    CommandLine line =
        new CommandLine(new Caprock(shell))
            .addSubcommand(new DemoCommand(tool))
            .addSubcommand(new QueryCommand(tool))
            .addSubcommand(new InvokeCommand(tool))
            .addSubcommand(new ListCommand(tool))
            .addSubcommand(new ExplainCommand(tool))
            .addSubcommand(new BenchCommand(tool))
            .addSubcommand(shell);
    line.registerConverter(CapabilityRequirement.class, Caprock::requirement);
    line.setOut(new PrintWriter(tool.console().out(), true));
    line.setErr(new PrintWriter(tool.console().err(), true));
    Failures failures = new Failures();
    int code =
        line.setExecutionExceptionHandler(failures)
            .setParameterExceptionHandler(failures)
            .execute(args);
    return code == 0 ? finish(tool.console(), failures) : code;
  }

  private static int finish(Console console, Failures failures) {
    try {
      console.finish();
      return 0;
    } catch (CapabilityException e) {
      return failures.report(e, new PrintWriter(console.err(), true));
    }
  }

  /** Without a subcommand: the shell. */
  @Override
  public Integer call() throws Exception {
    return shell.call();
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
