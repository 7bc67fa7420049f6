package caprock.launcher.command;

import caprock.broker.CapabilityException;
import caprock.broker.ErrorCode;
import caprock.launcher.command.text.DisplayText;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/**
 * What a failure looks like: one line on stderr and an exit code. {@code -Dcaprock.debug=true} adds
 * the stack trace. Stateless.
 */
final class Failures implements IExecutionExceptionHandler, IParameterExceptionHandler {
  /** A capability failed. */
  static final int FAILED = 1;

  /** The command was used wrongly. */
  static final int WRONG_USAGE = 2;

  private static final String DEBUG = "caprock.debug";

  @Override
  public int handleExecutionException(Exception e, CommandLine line, ParseResult result) {
    line.getErr().println(oneLine(e));
    if (Boolean.getBoolean(DEBUG)) {
      e.printStackTrace(line.getErr());
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
