package caprock.launcher.command.shell;

import java.io.IOException;
import java.io.PrintStream;
import java.util.HashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import org.apache.felix.gogo.jline.Expander;
import org.apache.felix.gogo.jline.Highlighter;
import org.apache.felix.gogo.jline.Parser;
import org.apache.felix.gogo.jline.Shell;
import org.apache.felix.gogo.runtime.CommandSessionImpl;
import org.apache.felix.service.command.CommandSession;
import org.apache.felix.service.command.Converter;
import org.apache.felix.service.command.Job;
import org.jline.builtins.Completers;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal;
import org.jline.terminal.Terminal.Signal;
import org.jline.terminal.Terminal.SignalHandler;
import org.jline.utils.InfoCmp.Capability;
import org.jspecify.annotations.Nullable;

/**
 * Reads lines from a person's terminal and runs them, until the person leaves. Gogo's own loop
 * leaves at a syntax error and prints exceptions as they are; this one says a sentence and goes on.
 *
 * <p>Ctrl-C ends the command that runs, or the line that is being typed; Ctrl-D at the beginning of
 * a line leaves. Used by one thread.
 */
final class PromptLoop {
  /** System property, set by the launcher: the process has been told to end by a signal. */
  private static final String ENDING = "caprock.ending";

  private final CommandSession session;
  private final Terminal terminal;
  private final PrintStream out;
  private final BooleanSupplier left;
  private final LineReader reader;
  private final @Nullable PlainLines plain;
  private final AtomicBoolean reading = new AtomicBoolean();

  /**
   * Makes a loop, and in the session the variables that Gogo's commands look for.
   *
   * @param out the terminal's output
   * @param left whether a command has asked to leave
   */
  PromptLoop(CommandSession session, Terminal terminal, PrintStream out, BooleanSupplier left) {
    this.session = session;
    this.terminal = terminal;
    this.out = out;
    this.left = left;
    Parser parser = new Parser();
    this.plain = PlainLines.suit(terminal.getType()) ? new PlainLines(terminal, out, parser) : null;
    this.reader =
        LineReaderBuilder.builder()
            .terminal(terminal)
            .variables(((CommandSessionImpl) session).getVariables())
            .completer(new Completers.Completer(new GogoCompletion(session)))
            .highlighter(new Highlighter(session))
            .parser(parser)
            .expander(new Expander(session))
            .build();
    if (terminal.getStringCapability(Capability.clr_eol) != null) {
      reader.setOpt(LineReader.Option.AUTO_FRESH_LINE); // else it would print "null"
    }
    if (plain != null) {
      reader.getHistory().attach(reader); // the editor does so when it reads
    }
    session.put(Shell.VAR_READER, reader);
    session.put(Shell.VAR_COMPLETIONS, new HashMap<>());
  }

  /** Runs to the end. Blocks. */
  void run() throws IOException {
    session.setJobListener((job, before, now) -> jobChanged(job, before, now));
    SignalHandler interrupts = terminal.handle(Signal.INT, s -> interruptJob());
    SignalHandler suspends = terminal.handle(Signal.TSTP, s -> suspendJob());
    try {
      while (!left.getAsBoolean() && !Boolean.getBoolean(ENDING) && readAndRun()) {
        out.flush();
      }
      reader.getHistory().save();
    } finally {
      terminal.handle(Signal.INT, interrupts);
      terminal.handle(Signal.TSTP, suspends);
    }
  }

  /** Returns false where the person has left. */
  private boolean readAndRun() {
    try {
      execute(readLine());
      return true;
    } catch (UserInterruptException e) {
      return true; // the line was given up
    } catch (EndOfFileException e) {
      return false;
    } catch (Exception e) {
      String sentence = ShellFailures.sentence(e);
      out.println(sentence);
      // The sentence alone: an exception may hold classes of an extension.
      session.put(Shell.VAR_EXCEPTION, sentence);
      return true;
    }
  }

  private String readLine() {
    reading.set(true);
    try {
      if (plain != null) {
        String line = plain.read(Shell.getPrompt(session));
        reader.getHistory().add(line);
        return line;
      }
      return reader.readLine(
          Shell.getPrompt(session), Shell.getRPrompt(session), (Character) null, null);
    } finally {
      reading.set(false);
    }
  }

  private void execute(String line) throws Exception {
    Object result = session.execute(line);
    session.put(Shell.VAR_RESULT, result);
    if (result != null && !Boolean.FALSE.equals(session.get(".Gogo.format"))) {
      out.println(session.format(result, Converter.INSPECT));
    }
    awaitForeground();
  }

  /** A job that was brought back with {@code fg} runs on. */
  private void awaitForeground() throws InterruptedException {
    for (Job job = session.foregroundJob(); job != null; job = session.foregroundJob()) {
      synchronized (job) {
        if (job.status() == Job.Status.Foreground) {
          job.wait();
        }
      }
    }
  }

  private void interruptJob() {
    Job job = session.foregroundJob();
    if (job != null) {
      job.interrupt();
    } else if (plain != null) {
      promptAnew(); // the system has given the line up
    }
  }

  private void suspendJob() {
    Job job = session.foregroundJob();
    if (job != null) {
      job.suspend();
    }
  }

  private void jobChanged(Job job, Job.Status before, Job.Status now) {
    if (aside(before) || aside(now)) {
      out.printf(
          "[%d] %s  %s%n", job.id(), now.name().toLowerCase(java.util.Locale.ROOT), job.command());
      out.flush();
      if (plain != null) {
        promptAnew();
      } else if (reading.get()) {
        reader.callWidget(LineReader.REDRAW_LINE);
        reader.callWidget(LineReader.REDISPLAY);
      }
    }
  }

  private void promptAnew() {
    if (reading.get()) {
      out.print("\n" + Shell.getPrompt(session));
      out.flush();
    }
  }

  private static boolean aside(Job.Status status) {
    return status == Job.Status.Background || status == Job.Status.Suspended;
  }
}
