package caprock.runtime.ext.data.sqlite;

import caprock.broker.ErrorCode;
import java.util.Map;

/** SQLite's result codes: their names, and what each means to a caller. */
final class ResultCodes {
  static final int OK = 0;
  static final int BUSY = 5;
  static final int NOMEM = 7;
  static final int ROW = 100;
  static final int DONE = 101;

  private static final int PRIMARY = 0xff;

  private static final String[] NAMES = {
    "OK",
    "ERROR",
    "INTERNAL",
    "PERM",
    "ABORT",
    "BUSY",
    "LOCKED",
    "NOMEM",
    "READONLY",
    "INTERRUPT",
    "IOERR",
    "CORRUPT",
    "NOTFOUND",
    "FULL",
    "CANTOPEN",
    "PROTOCOL",
    "EMPTY",
    "SCHEMA",
    "TOOBIG",
    "CONSTRAINT",
    "MISMATCH",
    "MISUSE",
    "NOLFS",
    "AUTH",
    "FORMAT",
    "RANGE",
    "NOTADB",
    "NOTICE",
    "WARNING"
  };

  private static final Map<Integer, String> EXTENDED =
      Map.ofEntries(
          Map.entry(275, "CONSTRAINT_CHECK"),
          Map.entry(531, "CONSTRAINT_COMMITHOOK"),
          Map.entry(787, "CONSTRAINT_FOREIGNKEY"),
          Map.entry(1043, "CONSTRAINT_FUNCTION"),
          Map.entry(1299, "CONSTRAINT_NOTNULL"),
          Map.entry(1555, "CONSTRAINT_PRIMARYKEY"),
          Map.entry(1811, "CONSTRAINT_TRIGGER"),
          Map.entry(2067, "CONSTRAINT_UNIQUE"),
          Map.entry(2323, "CONSTRAINT_VTAB"),
          Map.entry(2579, "CONSTRAINT_ROWID"),
          Map.entry(2835, "CONSTRAINT_PINNED"),
          Map.entry(3091, "CONSTRAINT_DATATYPE"),
          Map.entry(266, "IOERR_READ"),
          Map.entry(522, "IOERR_SHORT_READ"),
          Map.entry(778, "IOERR_WRITE"),
          Map.entry(1034, "IOERR_FSYNC"),
          Map.entry(1290, "IOERR_DIR_FSYNC"),
          Map.entry(1546, "IOERR_TRUNCATE"),
          Map.entry(1802, "IOERR_FSTAT"),
          Map.entry(2570, "IOERR_DELETE"),
          Map.entry(3082, "IOERR_NOMEM"),
          Map.entry(3338, "IOERR_ACCESS"),
          Map.entry(267, "CORRUPT_VTAB"),
          Map.entry(779, "CORRUPT_INDEX"),
          Map.entry(776, "READONLY_ROLLBACK"),
          Map.entry(1032, "READONLY_DBMOVED"),
          Map.entry(257, "ERROR_MISSING_COLLSEQ"),
          Map.entry(516, "ABORT_ROLLBACK"));

  private ResultCodes() {}

  /** SQLite's own name of a code, {@code SQLITE_CONSTRAINT_UNIQUE}. */
  static String name(int code) {
    String extended = EXTENDED.get(code);
    if (extended != null) {
      return "SQLITE_" + extended;
    }
    int primary = code & PRIMARY;
    return "SQLITE_" + (primary < NAMES.length ? NAMES[primary] : String.valueOf(code));
  }

  /** What a code means to a caller. */
  static ErrorCode meaning(int code) {
    return switch (code & PRIMARY) {
      // ERROR, ABORT, TOOBIG, CONSTRAINT, MISMATCH, MISUSE, RANGE: the statement or its values.
      case 1, 4, 18, 19, 20, 21, 25 -> ErrorCode.INVALID_PAYLOAD;
      // BUSY, LOCKED, NOMEM.
      case 5, 6, 7 -> ErrorCode.RESOURCE_EXHAUSTED;
      // PERM, READONLY, AUTH.
      case 3, 8, 23 -> ErrorCode.DENIED;
      // INTERRUPT.
      case 9 -> ErrorCode.TIMEOUT;
      default -> ErrorCode.INTERNAL;
    };
  }
}
