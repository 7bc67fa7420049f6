package caprock.runtime.core.builtin.log;

import caprock.capability.core.Log;

/**
 * Makes a message one bounded line: a caller must not be able to write what looks like another
 * caller's line, or send escape sequences to the terminal that shows the log.
 */
final class LogLine {
  private LogLine() {}

  static String of(String message) {
    String cut =
        message.length() <= Log.MAX_CHARS
            ? message
            : message.substring(0, Log.MAX_CHARS)
                + "… (cut: "
                + (message.length() - Log.MAX_CHARS)
                + " more characters)";
    return cut.chars().anyMatch(LogLine::unsafe) ? escape(cut) : cut;
  }

  /** Control characters, and the two line separators that are none. */
  private static boolean unsafe(int c) {
    return (Character.isISOControl(c) && c != '\t') || c == '\u2028' || c == '\u2029';
  }

  private static String escape(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        out.append("\\n");
      } else if (unsafe(c)) {
        out.append("\\u%04x".formatted((int) c));
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }
}
