package caprock.launcher.command.shell;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.PrintStream;
import org.jline.reader.EOFError;
import org.jline.reader.EndOfFileException;
import org.jline.reader.Parser;
import org.jline.reader.Parser.ParseContext;
import org.jline.reader.SyntaxError;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal;
import org.jline.utils.NonBlockingReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads lines from a terminal that cannot move its cursor; the system's own line editing echoes and
 * corrects them. JLine's editor does not serve there: it has the terminal drop carriage returns,
 * and Enter sends one. Used by one thread.
 */
final class PlainLines {
  private static final String CONTINUED = "> ";
  private static final long WAIT_MS = 60_000;

  private final NonBlockingReader keys;
  private final PrintStream out;
  private final Parser parser;
  private boolean afterReturn;

  /** Makes a reader of this terminal's keys; prompts go to {@code out}. */
  PlainLines(Terminal terminal, PrintStream out, Parser parser) {
    this.keys = terminal.reader();
    this.out = out;
    this.parser = parser;
  }

  /** Whether a terminal of this type, which is {@code $TERM}, is one that needs this. */
  static boolean suit(@Nullable String type) {
    return Terminal.TYPE_DUMB.equals(type) || Terminal.TYPE_DUMB_COLOR.equals(type);
  }

  /** Has JLine tell the end of the input; otherwise it reads on there. Before it is started. */
  static void prepare() {
    System.setProperty("org.jline.terminal.pty.nonBlockingReads", "false");
  }

  /**
   * Reads a command, which goes on over lines until it is complete. Blocks.
   *
   * @throws EndOfFileException at the end of the input
   * @throws UserInterruptException if the thread is interrupted
   */
  String read(String prompt) {
    StringBuilder command = new StringBuilder(line(prompt));
    while (isIncomplete(command.toString())) {
      command.append('\n').append(line(CONTINUED));
    }
    return command.toString();
  }

  private boolean isIncomplete(String command) {
    try {
      parser.parse(command, command.length(), ParseContext.ACCEPT_LINE);
      return false;
    } catch (EOFError unfinished) {
      return true;
    } catch (SyntaxError wrong) {
      return false; // whoever runs it says so
    }
  }

  private String line(String prompt) {
    out.print(prompt);
    out.flush();
    StringBuilder line = new StringBuilder();
    try {
      for (int key = next(); key != '\n'; key = next()) {
        if (key < 0) {
          throw new EndOfFileException();
        }
        line.append((char) key);
      }
      return line.toString();
    } catch (InterruptedIOException e) {
      throw new UserInterruptException(line.toString());
    } catch (IOException e) {
      throw new EndOfFileException(e); // the terminal has gone
    }
  }

  /** A carriage return, with or without a line feed behind it, as one line feed. */
  private int next() throws IOException {
    int key = key();
    if (key == '\n' && afterReturn) {
      key = key();
    }
    afterReturn = key == '\r';
    return afterReturn ? '\n' : key;
  }

  /** With a time limit JLine reads on a thread of its own, so that a signal can end the wait. */
  private int key() throws IOException {
    int key = NonBlockingReader.READ_EXPIRED;
    while (key == NonBlockingReader.READ_EXPIRED) {
      key = keys.read(WAIT_MS);
    }
    return key;
  }
}
