package caprock.launcher.command.query;

import caprock.broker.CapabilityException;
import caprock.broker.ErrorCode;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether an SQL text may be one that {@code caprock query} runs, told from its first word, so that
 * a person reads what this command takes and not what a database takes. Everything else is for
 * SQLite to say. Stateless.
 */
public final class ReadingStatement {
  /** What SQLite skips before a statement: blanks, semicolons and comments. */
  private static final Pattern FIRST_WORD =
      Pattern.compile("(?s)(?:[\\s;\uFEFF]|--[^\n]*(?:\n|$)|/\\*.*?(?:\\*/|$))*+(\\w*)(.*)");

  private static final Set<String> OTHERS =
      Set.of(
          "INSERT REPLACE UPDATE DELETE CREATE ALTER DROP ANALYZE REINDEX VACUUM ATTACH DETACH"
              .concat(" BEGIN COMMIT END ROLLBACK SAVEPOINT RELEASE")
              .split(" "));

  private ReadingStatement() {}

  /** Whether the text has nothing but blanks and comments. */
  public static boolean isEmpty(String sql) {
    Matcher matcher = matcher(sql);
    return matcher.group(1).isEmpty() && matcher.group(2).isEmpty();
  }

  /**
   * Refuses what changes a database or its transaction.
   *
   * @throws CapabilityException INVALID_PAYLOAD
   */
  public static void check(String sql) {
    String word = matcher(sql).group(1).toUpperCase(Locale.ROOT);
    if (OTHERS.contains(word)) {
      throw new CapabilityException(
          ErrorCode.INVALID_PAYLOAD,
          "%s is not for 'query', which runs one statement that reads, like SELECT. The table 'data' lasts for this command only."
              .formatted(word));
    }
  }

  private static Matcher matcher(String sql) {
    Matcher matcher = FIRST_WORD.matcher(sql);
    if (!matcher.matches()) {
      throw new IllegalStateException("The pattern fits every text.");
    }
    return matcher;
  }
}
