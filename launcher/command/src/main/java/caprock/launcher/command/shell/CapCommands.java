package caprock.launcher.command.shell;

import caprock.broker.AcquireRequest;
import caprock.broker.AcquireResponse;
import caprock.broker.CapabilityBroker;
import caprock.broker.CapabilityError;
import caprock.broker.CapabilityException;
import caprock.broker.CapabilityHandle;
import caprock.broker.CapabilitySession;
import caprock.broker.spi.RuntimeControl;
import caprock.broker.version.CapabilityRequirement;
import caprock.launcher.command.Arguments;
import caprock.launcher.command.CapabilityListing;
import caprock.launcher.command.Waiting;
import caprock.launcher.command.text.DisplayText;
import caprock.launcher.command.text.JsonText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.apache.felix.service.command.CommandSession;
import org.apache.felix.service.command.Descriptor;
import org.apache.felix.service.command.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * The commands {@code cap:*}. What is acquired belongs to one session, from the shell's start to
 * its end. Each command returns text and nothing else; each exception it throws is made here.
 *
 * <p>Thread-safe, since the shell may run commands in the background.
 */
public final class CapCommands implements AutoCloseable {
  /** The functions of the scope {@code cap}. */
  static final String[] FUNCTIONS = {
    "list", "acquire", "invoke", "release", "explain", "health", "load", "unload", "memory", "exit",
    "__words"
  };

  private static final double NS_PER_MS = 1e6;

  private final Supplier<CapabilityBroker> broker;
  private final Supplier<RuntimeControl> control;
  private @Nullable CapabilitySession session;
  private volatile boolean exited;

  /**
   * Makes the commands.
   *
   * @param broker gives the broker, or throws a {@link CapabilityException} while there is none
   * @param control likewise
   */
  CapCommands(Supplier<CapabilityBroker> broker, Supplier<RuntimeControl> control) {
    this.broker = broker;
    this.control = control;
  }

  private synchronized CapabilitySession session() {
    if (session == null) {
      session = broker.get().openSession(CapabilityBroker.DEFAULT_ACCOUNT);
    }
    return session;
  }

  boolean exited() {
    return exited;
  }

  /** {@code cap:list}. */
  @Descriptor("lists every capability that can be had")
  public String list() {
    return Reports.text(new CapabilityListing(broker.get().list())::print);
  }

  /** {@code cap:acquire}. */
  @Descriptor("acquires capabilities for this shell, loading them if need be")
  public String acquire(@Descriptor("NAME[@RANGE] …") String... names) {
    return guarded(
        () -> {
          long begin = System.nanoTime();
          AcquireResponse response = Waiting.get(session().acquire(AcquireRequest.of(names)));
          double ms = (System.nanoTime() - begin) / NS_PER_MS;
          List<String> lines = new ArrayList<>();
          for (CapabilityHandle handle : response.orThrow().handles().values()) {
            lines.add("acquired " + CapabilityListing.describe(handle.info()));
          }
          lines.addAll(response.warnings());
          lines.add(String.format(Locale.ROOT, "in %.1f ms", ms));
          return String.join("\n", lines);
        });
  }

  /** {@code cap:invoke}. */
  @Descriptor("calls a method and prints the result as JSON")
  public String invoke(
      @Descriptor("NAME[@RANGE]") String name,
      @Descriptor("the method") String method,
      @Descriptor("its arguments, each one JSON value") Object... arguments) {
    return guarded(
        () -> {
          CapabilityRequirement requirement = CapabilityRequirement.parse(name);
          List<@Nullable Object> values = GogoValues.of(arguments);
          AcquireRequest request = AcquireRequest.of(name);
          try (AcquireResponse got = Waiting.get(session().acquire(request)).orThrow()) {
            CapabilityHandle handle = got.handle(requirement.name());
            Object[] args = Arguments.bind(handle.manifest(), method, values);
            return JsonText.write(Waiting.get(handle.invoke(method, args)), true);
          }
        });
  }

  /** {@code cap:release}. */
  @Descriptor("releases what this shell acquired")
  public String release(@Descriptor("NAME …") String... names) {
    int released = session().release(Arrays.asList(names));
    return released == 1 ? "released 1 handle" : "released " + released + " handles";
  }

  /** {@code cap:explain}. */
  @Descriptor("says why a capability can or cannot be had")
  public String explain(@Descriptor("NAME[@RANGE]") String name) {
    return guarded(
        () ->
            DisplayText.escapeLines(
                broker.get().explain(CapabilityRequirement.parse(name)).sentences()));
  }

  /** {@code cap:health}. */
  @Descriptor("says how the runtime and its capabilities are")
  public String health() {
    return Reports.health(broker.get().health());
  }

  /** {@code cap:load}. */
  @Descriptor("loads an extension, also one that was stopped or uninstalled by hand")
  public String load(@Descriptor("NAME[@RANGE]") String name) {
    return guarded(
        () -> {
          long begin = System.nanoTime();
          var info = Waiting.get(control.get().load(CapabilityRequirement.parse(name)));
          return String.format(
              Locale.ROOT,
              "loaded %s in %.1f ms",
              CapabilityListing.describe(info),
              (System.nanoTime() - begin) / NS_PER_MS);
        });
  }

  /** {@code cap:unload}. */
  @Descriptor("unloads an extension that nobody uses")
  public String unload(@Descriptor("NAME[@RANGE]") String name) {
    return guarded(
        () ->
            "unloaded "
                + String.join(
                    ", ", Waiting.get(control.get().unload(CapabilityRequirement.parse(name)))));
  }

  /** {@code cap:memory}. */
  @Descriptor("prints memory in use, and what came back after unloads")
  public String memory(
      @Descriptor("asks for a garbage collection first")
          @Parameter(
              names = {"-g", "--gc"},
              presentValue = "true",
              absentValue = "false")
          boolean gc) {
    if (gc) {
      System.gc();
    }
    return guarded(() -> Reports.memory(control.get().reclaims()));
  }

  /** {@code cap:exit}. */
  @Descriptor("leaves the shell")
  public void exit() {
    exited = true;
  }

  /** Completion: what may stand where the cursor is. */
  @Descriptor("completes the words of cap:* commands")
  public List<String> __words(CommandSession gogo) {
    return new Completion(broker.get()).candidates(gogo);
  }

  private interface Body {
    String run();
  }

  /** Runs a command; what it throws is made anew, so that the shell's variable holds only text. */
  private static String guarded(Body body) {
    try {
      return body.run();
    } catch (CapabilityException e) {
      CapabilityError error = e.toError();
      throw error.toException();
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(String.valueOf(e.getMessage()));
    }
  }

  @Override
  public synchronized void close() {
    if (session != null) {
      session.close();
    }
  }
}
