package caprock.launcher.command;

import caprock.broker.AcquireRequest;
import caprock.broker.AcquireResponse;
import caprock.broker.CallOptions;
import caprock.broker.CapabilityBroker;
import caprock.broker.CapabilityHandle;
import caprock.broker.CapabilitySession;
import caprock.broker.health.CallTrace;
import caprock.broker.version.CapabilityRequirement;
import caprock.launcher.command.text.JsonText;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code caprock invoke}: acquires a capability, calls one method, prints the result as JSON. */
@Command(
    name = "invoke",
    description = "Calls one method of a capability and prints the result as JSON.",
    footer = {
      "",
      "Examples:",
      "  ./caprock invoke core.json parse '\"[1, 2]\"'",
      "  ./caprock invoke core.json parse --raw '[1, 2]'"
    })
final class InvokeCommand implements Callable<Integer> {
  private static final double NS_PER_MS = 1e6;

  private final Tool tool;

  @Spec private CommandSpec spec;

  @Mixin private HelpOption help;

  @Parameters(
      index = "0",
      paramLabel = "CAPABILITY[@RANGE]",
      description = "A capability, with a range of versions.")
  private CapabilityRequirement requirement;

  @Parameters(index = "1", paramLabel = "METHOD", description = "The method's name.")
  private String method;

  @Parameters(
      index = "2..*",
      paramLabel = "JSON",
      description = "Its arguments, each one JSON value; bytes are base64 text.")
  private List<String> arguments = List.of();

  @Option(names = "--raw", description = "The arguments are plain text, not JSON.")
  private boolean raw;

  @Option(names = "--trace", description = "Print tier, load and call time on stderr.")
  private boolean trace;

  @Option(
      names = "--account",
      paramLabel = "ID",
      defaultValue = CapabilityBroker.DEFAULT_ACCOUNT,
      description = "Whose state is used (default: ${DEFAULT-VALUE}).")
  private String account;

  @Option(
      names = "--deadline-ms",
      paramLabel = "MS",
      defaultValue = "0",
      description = "How long the call may take (default: 30000).")
  private long deadlineMs;

  InvokeCommand(Tool tool) {
    this.tool = tool;
  }

  @Override
  public Integer call() {
    if (deadlineMs < 0) {
      throw new ParameterException(
          spec.commandLine(), "A deadline is at least 0 ms, not " + deadlineMs + ".");
    }
    List<@Nullable Object> values = Arguments.parse(arguments, raw);
    try (CapabilitySession session = session()) {
      long begin = System.nanoTime();
      AcquireRequest request = AcquireRequest.of(requirement.toString());
      try (AcquireResponse response = Waiting.get(session.acquire(request)).orThrow()) {
        CapabilityHandle handle = response.handle(requirement.name());
        traceLoad(handle, System.nanoTime() - begin);
        print(invoke(handle, values));
      }
    }
    return 0;
  }

  /** An account that cannot be one is wrong usage, not a failure. */
  private CapabilitySession session() {
    CapabilityBroker broker = tool.broker();
    try {
      return broker.openSession(account);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
    }
  }

  private @Nullable Object invoke(CapabilityHandle handle, List<@Nullable Object> values) {
    CallOptions options = new CallOptions(deadlineMs, trace ? this::traceCall : null);
    Object[] args = Arguments.bind(handle.manifest(), method, values);
    return Waiting.get(handle.invokeWith(options, method, args));
  }

  private void print(@Nullable Object result) {
    tool.console().out().println(JsonText.write(result, tool.console().outTerminal()));
  }

  private void traceLoad(CapabilityHandle handle, long ns) {
    if (trace) {
      trace("acquired %s in %.1f ms", CapabilityListing.describe(handle.info()), ns / NS_PER_MS);
    }
  }

  private void traceCall(CallTrace call) {
    trace(
        "called %s.%s in %.3f ms (waited %.3f ms)%s",
        call.capability(),
        call.method(),
        call.totalNs() / NS_PER_MS,
        call.waitNs() / NS_PER_MS,
        call.error().map(code -> ", failed with " + code).orElse(""));
  }

  private void trace(String format, Object... values) {
    tool.console().err().println(String.format(Locale.ROOT, format, values));
  }
}
