package caprock.runtime.ext.data.sqlite;

import caprock.broker.CapabilityException;
import caprock.broker.ErrorCode;
import java.util.Locale;
import java.util.Set;

/**
 * What a statement may do, told from its first words before SQLite sees it. That is sound because
 * SQLite compiles one statement at a time, and the words looked for can stand nowhere but at its
 * beginning. It is early because some pragmas take effect while they are compiled.
 */
public enum StatementKind {
  /** It reads, if SQLite says so too when it has compiled it; else it writes. */
  READS,
  /** It may write: also where it happens to be a no-op now, such as {@code IF NOT EXISTS}. */
  WRITES,
  /** {@code VACUUM}, which needs special treatment. */
  VACUUM,
  /** No statement known here: SQLite is to say what is wrong with it. May write if SQLite can. */
  UNKNOWN;

  /** What begins a statement that changes content or schema. */
  private static final Set<String> CHANGING =
      Set.of("INSERT", "REPLACE", "UPDATE", "DELETE", "ALTER", "DROP", "ANALYZE", "REINDEX");

  /** Pragmas that answer something about the database or the build. */
  private static final Set<String> ASK =
      Set.of(
          "APPLICATION_ID",
          "AUTO_VACUUM",
          "CACHE_SIZE",
          "COLLATION_LIST",
          "COMPILE_OPTIONS",
          "DATA_VERSION",
          "DATABASE_LIST",
          "ENCODING",
          "FOREIGN_KEY_CHECK",
          "FOREIGN_KEYS",
          "FREELIST_COUNT",
          "FUNCTION_LIST",
          "INTEGRITY_CHECK",
          "JOURNAL_MODE",
          "MODULE_LIST",
          "PAGE_COUNT",
          "PAGE_SIZE",
          "PRAGMA_LIST",
          "QUICK_CHECK",
          "SCHEMA_VERSION",
          "SYNCHRONOUS",
          "TABLE_LIST",
          "TEMP_STORE",
          "USER_VERSION");

  /** Pragmas that answer something about what their argument names. */
  private static final Set<String> ASK_ABOUT =
      Set.of(
          "FOREIGN_KEY_CHECK",
          "FOREIGN_KEY_LIST",
          "INDEX_INFO",
          "INDEX_LIST",
          "INDEX_XINFO",
          "INTEGRITY_CHECK",
          "QUICK_CHECK",
          "TABLE_INFO",
          "TABLE_LIST",
          "TABLE_XINFO");

  /** Pragmas that change the database's content or the present transaction, and nothing else. */
  private static final Set<String> CHANGE =
      Set.of(
          "APPLICATION_ID", "DEFER_FOREIGN_KEYS", "INCREMENTAL_VACUUM", "OPTIMIZE", "USER_VERSION");

  /**
   * Tells what a statement may do.
   *
   * @throws CapabilityException INVALID_PAYLOAD or DENIED if it is one that callers may not run
   */
  public static StatementKind of(String sql) {
    SqlText text = new SqlText(sql);
    String word = text.skipSemicolons();
    boolean explained = word.equals("EXPLAIN");
    if (explained) {
      word = text.next();
      if (word.equals("QUERY")) {
        text.next();
        word = text.next();
      }
    }
    StatementKind kind = of(word, text);
    return explained ? READS : kind;
  }

  private static StatementKind of(String word, SqlText text) {
    return switch (word) {
      case "SELECT", "VALUES", "WITH" -> READS;
      case "PRAGMA" -> pragma(text);
      case "VACUUM" -> vacuum(text);
      case "BEGIN", "COMMIT", "END", "ROLLBACK", "SAVEPOINT", "RELEASE" ->
          throw new CapabilityException(
              ErrorCode.INVALID_PAYLOAD,
              word + " is not taken as SQL. Use begin() and the methods of its transaction.");
      case "ATTACH", "DETACH" ->
          throw new CapabilityException(
              ErrorCode.DENIED,
              word + " is not allowed: a database is open by itself. Open the other one by name.");
      case "CREATE" -> create(text);
      default -> CHANGING.contains(word) ? WRITES : UNKNOWN;
    };
  }

  /** A temporary table would stay in a connection that others use next. */
  private static StatementKind create(SqlText text) {
    String token = text.next();
    boolean temporary = token.equals("TEMP") || token.equals("TEMPORARY");
    while (!temporary && !token.isEmpty() && !token.equals("(") && !token.equals("AS")) {
      String name = token.replaceAll("[\"'`\\[\\]]", "");
      token = text.next();
      temporary = token.equals(".") && name.equalsIgnoreCase("TEMP");
    }
    if (temporary) {
      throw new CapabilityException(
          ErrorCode.INVALID_PAYLOAD,
          "Temporary tables, views and triggers are not supported. Use a database in memory.");
    }
    return WRITES;
  }

  private static StatementKind vacuum(SqlText text) {
    for (String token = text.next(); !token.isEmpty(); token = text.next()) {
      if (token.equals("INTO")) {
        throw new CapabilityException(
            ErrorCode.DENIED, "VACUUM INTO is not allowed. Use backup, which names the target.");
      }
    }
    return VACUUM;
  }

  private static StatementKind pragma(SqlText text) {
    String name = text.next();
    String following = text.next();
    if (following.equals(".")) {
      name = text.next();
      following = text.next();
    }
    boolean argument = following.equals("=") || following.equals("(");
    if ((argument ? ASK_ABOUT : ASK).contains(name)) {
      return READS;
    }
    if (CHANGE.contains(name)) {
      return WRITES;
    }
    throw new CapabilityException(
        ErrorCode.DENIED,
        "PRAGMA %s%s is not allowed: it could break the locks that others rely on."
            .formatted(name.toLowerCase(Locale.ROOT), argument ? " with a value" : ""));
  }
}
