package caprock.launcher.command;

import caprock.broker.CapabilityException;
import caprock.broker.ErrorCode;
import caprock.launcher.command.shell.GogoShell;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.osgi.framework.BundleContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code caprock shell}: the Gogo shell, on a terminal or over a pipe. */
@Command(
    name = "shell",
    description = {
      "Starts the shell; the same as './caprock' alone.",
      "Without a terminal it reads commands from stdin: echo cap:list | ./caprock shell"
    },
    footer = {
      "",
      "Commands: cap:list, cap:acquire, cap:invoke, cap:release, cap:explain,",
      "cap:health, cap:load, cap:unload, cap:memory; Felix's lb, install, start, stop,",
      "update, uninstall; help lists them all, help NAME explains one.",
      "Bundles dropped into the deploy folder are installed.",
      "",
      "Over a pipe a failed command does not end the script; the exit code is 1 then."
    })
final class ShellCommand implements Callable<Integer> {
  /** Named as text: without the shell's bundles the class itself cannot be loaded. */
  private static final String GOGO = "org.apache.felix.service.command.CommandProcessor";

  private final Tool tool;

  @Mixin private HelpOption help;

  ShellCommand(Tool tool) {
    this.tool = tool;
  }

  @Override
  public Integer call() throws Exception {
    BundleContext context = tool.context();
    if (context.getServiceReference(GOGO) == null) {
      throw new CapabilityException(
          ErrorCode.LOAD_FAILED,
          "The shell's bundles are not running. Start it as './caprock shell'.");
    }
    Path history = tool.path("caprock.data.dir").resolve("shell.history");
    Console console = tool.console();
    try (GogoShell shell = new GogoShell(context, tool::broker, tool::control, history)) {
      if (console.inTerminal() && console.outTerminal()) {
        shell.interact(tool.path("caprock.home").resolve("conf/profile.gogo"));
        return 0;
      }
      console.results().ignoreInterrupts();
      return shell.runScript(System.in, console.out(), console.err()) ? 0 : Failures.FAILED;
    }
  }
}
