package caprock.runtime.ext.data.sqlite;

import caprock.broker.CapabilityException;
import caprock.broker.ErrorCode;
import java.nio.charset.StandardCharsets;

/** Makes the exception for what SQLite reports. */
final class SqlFailure {
  private static final int SHOWN = 40;

  private SqlFailure() {}

  /**
   * Makes the exception.
   *
   * @param code SQLite's result code, extended if known
   * @param message SQLite's own message
   * @param offset where in the statement's UTF-8, or -1
   * @param sql the statement, or empty
   */
  static CapabilityException of(int code, String message, int offset, String sql) {
    String name = ResultCodes.name(code);
    ErrorCode meaning = ResultCodes.meaning(code);
    return new CapabilityException(
        meaning,
        "SQLite: %s (%s%s).".formatted(message, name, where(offset, sql)),
        meaning.retryable() && (code & 0xff) == ResultCodes.BUSY,
        name,
        null);
  }

  private static String where(int offset, String sql) {
    byte[] utf8 = sql.getBytes(StandardCharsets.UTF_8);
    if (offset < 0 || offset >= utf8.length) {
      return "";
    }
    int characters = new String(utf8, 0, offset, StandardCharsets.UTF_8).length();
    String rest = sql.substring(characters).strip();
    return ", at character %d: \"%s\""
        .formatted(characters + 1, rest.length() <= SHOWN ? rest : rest.substring(0, SHOWN) + "…");
  }
}
