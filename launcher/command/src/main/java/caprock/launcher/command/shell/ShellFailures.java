package caprock.launcher.command.shell;

import caprock.broker.CapabilityException;
import caprock.launcher.command.text.DisplayText;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.felix.gogo.runtime.CommandNotFoundException;
import org.apache.felix.gogo.runtime.SyntaxError;
import org.jspecify.annotations.Nullable;

/**
 * What a person reads when a line of the shell fails: one plain sentence, and not the exception of
 * Gogo or of Java that says so. Stateless.
 */
final class ShellFailures {
  /** How Gogo says that it found no method for a command's arguments. */
  private static final Pattern NO_METHOD = Pattern.compile("(?s)Cannot coerce _?(\\w+)\\(.*");

  private ShellFailures() {}

  /** The sentence, on one line. */
  static String sentence(Throwable failure) {
    if (failure instanceof CapabilityException known) {
      return known.code() + ": " + DisplayText.escape(String.valueOf(known.getMessage()));
    }
    if (failure instanceof CommandNotFoundException unknown) {
      return "There is no command '%s'. 'help' lists them."
          .formatted(DisplayText.escape(unknown.getCommand()));
    }
    if (failure instanceof SyntaxError wrong) {
      return syntax(wrong.line(), wrong.column(), wrong.getMessage());
    }
    if (failure instanceof org.jline.reader.SyntaxError wrong) {
      return syntax(wrong.line(), wrong.column(), wrong.getMessage());
    }
    if (failure instanceof InterruptedException) {
      return "Interrupted.";
    }
    if (failure instanceof NoSuchFileException missing) {
      return "There is no file " + DisplayText.escape(missing.getFile()) + ".";
    }
    String message = failure.getMessage();
    if (failure instanceof IllegalArgumentException && message != null) {
      Matcher noMethod = NO_METHOD.matcher(message);
      return noMethod.matches() ? arguments(noMethod.group(1)) : stop(message);
    }
    return other(failure, message);
  }

  /** Gogo counts from 0. */
  private static String syntax(int line, int column, String message) {
    String where = (line > 0 ? "line " + (line + 1) + ", " : "") + "column " + (column + 1);
    return "This is not the shell's syntax, at %s: %s JSON stands between single quotes."
        .formatted(where, stop(message));
  }

  private static String arguments(String command) {
    return "The command '%s' does not take these arguments. 'help %s' says which."
        .formatted(command, command);
  }

  /** A message of one word, or none, says too little without what the exception is called. */
  private static String other(Throwable failure, @Nullable String message) {
    String kind = failure.getClass().getSimpleName().replaceAll("(Exception|Error)$", "");
    String words = kind.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    if (message == null || message.isBlank()) {
      return "The command failed: " + stop(words.isEmpty() ? "it does not say why" : words);
    }
    boolean telling = words.isEmpty() || message.strip().contains(" ");
    return "The command failed: " + stop(telling ? message : words + ", " + message);
  }

  private static String stop(String message) {
    String text = DisplayText.escape(message.strip());
    return text.matches("(?s).*[.!?]") ? text : text + ".";
  }
}
