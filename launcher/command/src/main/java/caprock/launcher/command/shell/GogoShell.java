package caprock.launcher.command.shell;

import caprock.broker.CapabilityBroker;
import caprock.broker.spi.RuntimeControl;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Dictionary;
import java.util.Hashtable;
import java.util.List;
import java.util.function.Supplier;
import org.apache.felix.gogo.jline.Builtin;
import org.apache.felix.gogo.jline.Converters;
import org.apache.felix.gogo.jline.Posix;
import org.apache.felix.gogo.jline.Procedural;
import org.apache.felix.gogo.jline.Shell;
import org.apache.felix.gogo.runtime.EOFError;
import org.apache.felix.service.command.CommandProcessor;
import org.apache.felix.service.command.CommandSession;
import org.apache.felix.service.command.Converter;
import org.apache.felix.service.command.Function;
import org.apache.felix.service.threadio.ThreadIO;
import org.jline.reader.LineReader;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;

/**
 * Gogo's shell, run by the calling thread. The bundle gogo.jline is used as a library: left to
 * start by itself it would take the terminal on a thread of its own, with its own history file.
 *
 * <p>Not thread-safe; closed by its owner.
 */
public final class GogoShell implements AutoCloseable {
  private static final String[] BUILTIN = {
    "format",
    "getopt",
    "new",
    "set",
    "tac",
    "type",
    "jobs",
    "fg",
    "bg",
    "keymap",
    "setopt",
    "unsetopt",
    "complete",
    "history",
    "widget",
    "__files",
    "__directories",
    "__usage_completion"
  };
  private static final String[] PROCEDURAL = {
    "each", "if", "not", "throw", "try", "until", "while", "break", "continue"
  };
  private static final String[] POSIX = {
    "cat", "echo", "grep", "sort", "sleep", "cd", "pwd", "ls", "less", "watch", "nano", "head",
    "tail", "clear", "wc", "date"
  };
  private static final Size UNKNOWN_SIZE = new Size(80, 24);
  private static final String[] SHELL = {"source", "help"};

  private final BundleContext context;
  private final Path history;
  private final CommandProcessor processor;
  private final CapCommands commands;
  private final List<ServiceRegistration<?>> registrations = new ArrayList<>();

  /**
   * Makes a shell; its {@code cap:*} commands can be used at once.
   *
   * @param broker gives the broker, or throws while there is none
   * @param control gives the loader's controls, or throws while there are none
   * @param history where the history of interactive sessions is kept
   * @throws IOException if the history's folder cannot be made
   */
  public GogoShell(
      BundleContext context,
      Supplier<CapabilityBroker> broker,
      Supplier<RuntimeControl> control,
      Path history)
      throws IOException {
    this.context = context;
    this.history = history;
    this.processor = service(CommandProcessor.class);
    this.commands = new CapCommands(broker, control);
    Files.createDirectories(history.toAbsolutePath().getParent());
  }

  /**
   * Talks to a person on the process's terminal until the person leaves. Blocks.
   *
   * @param profile a script of the shell that is run first
   */
  public void interact(Path profile) throws Exception {
    if (PlainLines.suit(System.getenv("TERM"))) {
      PlainLines.prepare();
    }
    try (Terminal terminal =
        TerminalBuilder.builder()
            .name("caprock")
            .system(true)
            .nativeSignals(true)
            .signalHandler(Terminal.SignalHandler.SIG_IGN)
            .build()) {
      if (terminal.getWidth() == 0) {
        terminal.setSize(UNKNOWN_SIZE); // the line editor never ends on a terminal of no width
      }
      Shell shell = shell();
      register(shell);
      PrintStream out = new PrintStream(terminal.output(), true, terminal.encoding());
      ThreadIO io = service(ThreadIO.class);
      try (CommandSession session = processor.createSession(terminal.input(), out, out)) {
        io.setStreams(terminal.input(), out, out);
        prepare(session, terminal);
        PromptLoop loop = new PromptLoop(session, terminal, out, commands::exited);
        shell.source(session, profile.toUri().toString());
        loop.run();
      } finally {
        io.close();
      }
    }
  }

  /** The variables that Gogo's own loop would set. */
  private void prepare(CommandSession session, Terminal terminal) {
    session.put(Shell.VAR_TERMINAL, terminal);
    session.put(Shell.VAR_PROCESSOR, processor);
    session.put(Shell.VAR_SESSION, session);
    if (canKeep(history)) {
      session.put(LineReader.HISTORY_FILE, history);
    } else {
      terminal.writer().println("The history is not kept: " + history + " cannot be written.");
    }
    session.put("#TERM", (Function) (s, arguments) -> terminal.getType());
    session.put("#COLUMNS", (Function) (s, arguments) -> terminal.getWidth());
    session.put("#LINES", (Function) (s, arguments) -> terminal.getHeight());
    session.put("#PWD", (Function) (s, arguments) -> s.currentDir().toString());
  }

  private static boolean canKeep(Path file) {
    return Files.exists(file)
        ? Files.isRegularFile(file) && Files.isWritable(file)
        : Files.isWritable(file.toAbsolutePath().getParent());
  }

  /**
   * Runs commands line by line to the end of the input; a line that is not complete goes on in the
   * next, and lines that begin with # are skipped. Blocks.
   *
   * @return whether every command succeeded; a failed one does not end the script
   */
  public boolean runScript(InputStream in, PrintStream out, PrintStream err) throws IOException {
    register(shell());
    boolean good = true;
    InputStream none = new ByteArrayInputStream(new byte[0]);
    try (CommandSession session = processor.createSession(none, out, err)) {
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      StringBuilder program = new StringBuilder();
      for (String line = lines.readLine();
          line != null && !commands.exited();
          line = lines.readLine()) {
        if (program.isEmpty() && (line.isBlank() || line.startsWith("#"))) {
          continue;
        }
        program.append(line).append('\n');
        Outcome outcome = execute(session, program, out, err);
        if (outcome != Outcome.INCOMPLETE) {
          program.setLength(0);
          good &= outcome == Outcome.DONE;
        }
      }
      if (!program.isEmpty()) {
        err.println("The last command is not complete: " + program.toString().strip());
        good = false;
      }
    }
    out.flush();
    return good;
  }

  private enum Outcome {
    DONE,
    FAILED,
    INCOMPLETE
  }

  private static Outcome execute(
      CommandSession session, CharSequence program, PrintStream out, PrintStream err) {
    try {
      Object result = session.execute(program);
      if (result != null) {
        out.println(session.format(result, Converter.INSPECT));
      }
      return Outcome.DONE;
    } catch (Exception e) {
      if (e.getCause() instanceof EOFError) {
        return Outcome.INCOMPLETE;
      }
      out.flush();
      err.println(ShellFailures.sentence(e));
      return Outcome.FAILED;
    } finally {
      out.flush();
    }
  }

  private Shell shell() throws IOException {
    return new Shell(
        new Shell.Context() {
          @Override
          public String getProperty(String name) {
            return context.getProperty(name);
          }

          @Override
          public void exit() {
            commands.exit();
          }
        },
        processor,
        service(ThreadIO.class),
        "gosh_profile");
  }

  private void register(Shell shell) {
    register("gogo", new Builtin(), BUILTIN);
    register("gogo", new Procedural(), PROCEDURAL);
    register("gogo", new Posix(processor), POSIX);
    register("gogo", shell, SHELL);
    register("cap", commands, CapCommands.FUNCTIONS);
    registrations.add(
        context.registerService(
            Converter.class, new Converters(context.getBundle(0).getBundleContext()), null));
  }

  private void register(String scope, Object target, String[] functions) {
    Dictionary<String, Object> properties = new Hashtable<>();
    properties.put(CommandProcessor.COMMAND_SCOPE, scope);
    properties.put(CommandProcessor.COMMAND_FUNCTION, functions);
    registrations.add(context.registerService(Object.class, target, properties));
  }

  private <T> T service(Class<T> type) throws IOException {
    var reference = context.getServiceReference(type);
    T service = reference == null ? null : context.getService(reference);
    if (service == null) {
      throw new IOException("The shell's bundles offer no " + type.getSimpleName() + ".");
    }
    return service;
  }

  /** Releases what the session holds, and takes the commands away. */
  @Override
  public void close() {
    commands.close();
    registrations.forEach(ServiceRegistration::unregister);
    registrations.clear();
  }
}
