package caprock.runtime.ext.data.sqlite;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Splits SQL into tokens as SQLite's tokenizer does, as far as telling statements apart needs it.
 * Comments and blanks are skipped. Not thread-safe.
 */
final class SqlText {
  private final String sql;
  private int position;
  private int start;

  SqlText(String sql) {
    this.sql = sql;
  }

  /** Whether nothing but blanks, comments and semicolons follows an offset of UTF-8 text. */
  static boolean blank(byte[] utf8, int offset) {
    String rest = new String(utf8, offset, utf8.length - offset, StandardCharsets.UTF_8);
    SqlText text = new SqlText(rest);
    return text.skipSemicolons().isEmpty();
  }

  /**
   * The next token: a word in upper case, a quoted text with its quotes, or one other character;
   * empty at the end.
   */
  String next() {
    skipBlanks();
    start = position;
    if (position == sql.length()) {
      return "";
    }
    char first = sql.charAt(position++);
    if (wordPart(first)) {
      while (position < sql.length() && wordPart(sql.charAt(position))) {
        position++;
      }
      return sql.substring(start, position).toUpperCase(Locale.ROOT);
    }
    if (first == '\'' || first == '"' || first == '`') {
      skipQuoted(first);
    } else if (first == '[') {
      int end = sql.indexOf(']', position);
      position = end < 0 ? sql.length() : end + 1;
    }
    return sql.substring(start, position);
  }

  /** The first token that is no semicolon, which SQLite skips before a statement. */
  String skipSemicolons() {
    String token = next();
    while (token.equals(";")) {
      token = next();
    }
    return token;
  }

  private void skipBlanks() {
    while (position < sql.length()) {
      char c = sql.charAt(position);
      if (c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '\uFEFF') {
        position++;
      } else if (sql.startsWith("--", position)) {
        int end = sql.indexOf('\n', position);
        position = end < 0 ? sql.length() : end + 1;
      } else if (sql.startsWith("/*", position)) {
        int end = sql.indexOf("*/", position + 2);
        position = end < 0 ? sql.length() : end + 2;
      } else {
        return;
      }
    }
  }

  /** A doubled quote stands for itself; read as two texts side by side it comes to the same. */
  private void skipQuoted(char quote) {
    int end = sql.indexOf(quote, position);
    position = end < 0 ? sql.length() : end + 1;
  }

  private static boolean wordPart(char c) {
    return c >= 'a' && c <= 'z'
        || c >= 'A' && c <= 'Z'
        || c >= '0' && c <= '9'
        || c == '_'
        || c == '$'
        || c >= 0x80 && c != '\uFEFF';
  }
}
