package caprock.launcher.command;

import caprock.broker.CapabilityException;
import caprock.broker.ErrorCode;
import caprock.launcher.command.text.DisplayText;
import java.io.PrintWriter;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/**
 * What a failure looks like: one line on stderr and an exit code. A command that a signal ended
 * says nothing. {@code -Dcaprock.debug=true} adds the stack trace. Stateless.
 */
final class Failures implements IExecutionExceptionHandler, IParameterExceptionHandler {
  /** A capability failed. */
  static final int FAILED = 1;

  /** The command was used wrongly. */
  static final int WRONG_USAGE = 2;

  private static final String DEBUG = "caprock.debug";

  /** System property, set by the launcher: the process has been told to end by a signal. */
  private static final String ENDING = "caprock.ending";

  @Override
  public int handleExecutionException(Exception e, CommandLine line, ParseResult result) {
    return report(e, line.getErr());
  }

  /** Says it, unless the process is ending; returns the exit code. */
  int report(Exception e, PrintWriter err) {
    if (!Boolean.getBoolean(ENDING)) {
      err.println(oneLine(e));
    }
    if (Boolean.getBoolean(DEBUG)) {
      e.printStackTrace(err);
    }
    return FAILED;
  }

  @Override
  public int handleParseException(ParameterException e, String[] args) {
    CommandLine line = e.getCommandLine();
    line.getErr().println(DisplayText.escape(e.getMessage()));
    line.getErr().println("Try './" + line.getCommandSpec().qualifiedName() + " --help'.");
    return WRONG_USAGE;
  }

  /** {@code CODE: sentence} for any failure. */
  static String oneLine(Throwable failure) {
    Throwable e = unwrap(failure);
    if (e instanceof CapabilityException known) {
      return known.code() + ": " + DisplayText.escape(String.valueOf(known.getMessage()));
    }
    return ErrorCode.INTERNAL + ": " + DisplayText.escape(e.toString());
  }

  /** The failure itself, without what stages and futures wrap around it. */
  static Throwable unwrap(Throwable failure) {
    Throwable e = failure;
    while ((e instanceof CompletionException || e instanceof ExecutionException)
        && e.getCause() != null) {
      e = e.getCause();
    }
    return e;
  }
}
