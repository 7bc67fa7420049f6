package caprock.launcher.command.demo;

import caprock.launcher.command.text.DisplayText;
import java.io.PrintStream;
import java.util.Locale;

/** Prints numbered steps and what happened in them. Not thread-safe. */
final class Narrator {
  private static final double NS_PER_MS = 1e6;

  private final PrintStream out;
  private int steps;

  Narrator(PrintStream out) {
    this.out = out;
  }

  /** Begins a step. */
  void step(String title) {
    out.printf(Locale.ROOT, "%n%d. %s%n", ++steps, title);
    out.flush();
  }

  /** One line of what happened. */
  void line(String format, Object... values) {
    out.println("   " + DisplayText.escape(String.format(Locale.ROOT, format, values)));
    out.flush();
  }

  /** The stream, for tables. */
  PrintStream out() {
    return out;
  }

  /** Milliseconds since a moment of {@link System#nanoTime}. */
  static double msSince(long beginNs) {
    return (System.nanoTime() - beginNs) / NS_PER_MS;
  }
}
