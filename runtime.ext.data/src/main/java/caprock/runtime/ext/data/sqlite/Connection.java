package caprock.runtime.ext.data.sqlite;

import caprock.broker.CapabilityException;
import caprock.broker.ErrorCode;
import caprock.broker.spi.WasiLease;
import com.dylibso.chicory.runtime.Instance;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One database connection, alone in an instance that it holds until it is closed.
 *
 * <p>{@link #call} lets one thread at a time into the guest; every other method runs guest code and
 * is for the function given to it, unless it says otherwise. After a trap or a deadline the
 * instance is gone ({@link #usable} is false), and what a transaction left in its journal is rolled
 * back by the next connection that opens the file.
 *
 * <p>The connection is set up so that it cannot break the locks that its user holds: {@code ATTACH}
 * has no slot to attach to, SQLite's defensive mode refuses to turn the journal off, and files are
 * opened without locks of SQLite's own ({@code unix-none}), as its only other kind here would let
 * no second reader in.
 */
public final class Connection implements AutoCloseable {
  /** The name of a database that lives in the guest's memory. */
  public static final String MEMORY = ":memory:";

  private static final int READ_WRITE = 2;
  private static final int CREATE = 4;
  private static final int LIMIT_ATTACHED = 7;
  private static final int DEFENSIVE = 1010;

  /** 64 MiB, twice what SQLite begins with. */
  private static final int KEPT_PAGES = 1_024;

  private final WasiLease lease;
  private final Sqlite sqlite;
  private final GuestBuffer buffer;
  private final StatementCache cache = new StatementCache();
  private final ReentrantLock turn = new ReentrantLock();
  private int handle;

  private Connection(WasiLease lease) {
    this.lease = lease;
    this.sqlite = new Sqlite(lease.unwrap(Instance.class));
    this.buffer = new GuestBuffer(sqlite);
  }

  /**
   * Opens a database, making it if there is none. The caller must be alone with the file if it may
   * need recovery.
   *
   * @param lease an instance of {@link SqliteModuleImage}, which the connection owns from here on,
   *     also if this fails
   * @param path the file as the guest sees it, or {@link #MEMORY}
   * @param reader whether every write is refused with SQLITE_READONLY: some of SQLite's functions
   *     and virtual tables write in the middle of a SELECT, and a reader shares the file
   * @throws CapabilityException INTERNAL if it cannot be opened
   */
  public static Connection open(WasiLease lease, String path, boolean reader) {
    Connection connection = new Connection(lease);
    try {
      connection.call(
          self -> {
            self.check(self.sqlite.callInt("sqlite3_initialize"), "");
            self.handle = self.openHandle(path);
            self.setUp(reader);
            return null;
          });
      return connection;
    } catch (RuntimeException | Error e) {
      lease.discard();
      lease.close();
      throw e;
    }
  }

  /**
   * Lets the function use the connection, alone. Blocks while another thread does.
   *
   * @throws CapabilityException what the function threw, or TIMEOUT, TRAPPED, RESOURCE_EXHAUSTED if
   *     the guest was stopped, which ends the connection
   */
  public <T extends @Nullable Object> T call(Function<Connection, T> work) {
    turn.lock();
    try {
      return lease.call(ignored -> work.apply(this));
    } finally {
      turn.unlock();
    }
  }

  /** Whether the connection can still be called. Runs no guest code. */
  public boolean usable() {
    return lease.usable();
  }

  /** Has the connection thrown away when it is closed; it cannot be called any more. */
  public void discard() {
    lease.discard();
  }

  /**
   * Prepares one statement, or takes it from the cache.
   *
   * @return the statement; {@link #giveBack} it
   * @throws CapabilityException INVALID_PAYLOAD with SQLite's message; also if the text has no
   *     statement or more than one
   */
  public Statement prepare(String sql) {
    Statement cached = cache.take(sql);
    if (cached != null) {
      return cached;
    }
    byte[] utf8 = sql.getBytes(StandardCharsets.UTF_8);
    Prepared prepared = prepareNext(utf8, 0, sql);
    if (prepared.statement() == null) {
      throw new CapabilityException(
          ErrorCode.INVALID_PAYLOAD, "The SQL holds no statement: '" + sql.strip() + "'.");
    }
    if (!SqlText.blank(utf8, prepared.end())) {
      prepared.statement().dispose();
      throw new CapabilityException(
          ErrorCode.INVALID_PAYLOAD,
          "The SQL holds more than one statement. Give them one by one, or use executeScript.");
    }
    return prepared.statement();
  }

  /** A statement and the offset where the text goes on; the statement is null at the end. */
  record Prepared(@Nullable Statement statement, int end) {}

  /** Prepares the statement that begins at an offset of the text. */
  Prepared prepareNext(byte[] utf8, int start, String sql) {
    int length = utf8.length - start;
    int text = sqlite.malloc(length + 8);
    if (text == 0) {
      throw failure(ResultCodes.NOMEM, sql);
    }
    try {
      int results = text + length;
      sqlite.memory.write(text, utf8, start, length);
      check(sqlite.callInt("sqlite3_prepare_v2", handle, text, length, results, results + 4), sql);
      int statement = sqlite.memory.readInt(results);
      int end = start + sqlite.memory.readInt(results + 4) - text;
      return new Prepared(statement == 0 ? null : new Statement(this, sqlite, statement, sql), end);
    } finally {
      sqlite.free(text);
    }
  }

  /** Resets a statement and keeps it for the next use. */
  public void giveBack(Statement statement) {
    statement.reset();
    cache.give(statement);
  }

  /** Runs a statement of our own, which takes no parameters. */
  public void run(String sql) {
    Statement statement = prepare(sql);
    try {
      statement.run();
    } finally {
      giveBack(statement);
    }
  }

  /** Whether a transaction is open. */
  public boolean inTransaction() {
    return sqlite.callInt("sqlite3_get_autocommit", handle) == 0;
  }

  /** Rows changed directly by the last statement that inserts, updates or deletes. */
  public long changes() {
    return sqlite.call("sqlite3_changes64", handle);
  }

  /** Rows changed in any way since the connection was opened. */
  public long totalChanges() {
    return sqlite.call("sqlite3_total_changes64", handle);
  }

  /** The rowid of the last inserted row. */
  public long lastInsertRowId() {
    return sqlite.call("sqlite3_last_insert_rowid", handle);
  }

  /** Makes {@link #lastInsertRowId} answer 0 until the next insertion. */
  public void forgetLastInsertRowId() {
    sqlite.call("sqlite3_set_last_insert_rowid", handle, 0);
  }

  /** Runs {@code VACUUM}, which attaches a database of its own. */
  public void vacuum() {
    sqlite.call("sqlite3_limit", handle, LIMIT_ATTACHED, 1);
    try {
      run("VACUUM");
    } finally {
      sqlite.call("sqlite3_limit", handle, LIMIT_ATTACHED, 0);
    }
  }

  /** Copies this database into an empty file. */
  public void copyTo(String path) {
    int target = openHandle(path);
    try {
      copy(handle, target);
    } finally {
      sqlite.call("sqlite3_close", target);
    }
  }

  /** Fills this empty database from a file. */
  public void copyFrom(String path) {
    int source = openHandle(path);
    try {
      copy(source, handle);
    } finally {
      sqlite.call("sqlite3_close", source);
    }
  }

  /**
   * Closes the database and gives the instance back; outside {@link #call}. An open transaction is
   * rolled back. Never fails: an instance that does not close properly is thrown away, as is one
   * whose memory has grown large, for a guest cannot give memory back.
   */
  @Override
  public void close() {
    try {
      if (lease.usable()
          && (call(Connection::closeHandle) != ResultCodes.OK
              || sqlite.memory.pages() > KEPT_PAGES)) {
        lease.discard();
      }
    } catch (CapabilityException e) {
      // Stopped or trapped while closing: the file is in the state of a crash, which the next
      // connection repairs.
      lease.discard();
    } finally {
      lease.close();
    }
  }

  GuestBuffer buffer() {
    return buffer;
  }

  /** Throws if the code is not SQLITE_OK. */
  void check(int code, String sql) {
    if (code != ResultCodes.OK) {
      throw failure(code, sql);
    }
  }

  /** The failure that SQLite has just reported for this connection. */
  CapabilityException failure(int code, String sql) {
    if (handle == 0) {
      return SqlFailure.of(code, sqlite.text(sqlite.callInt("sqlite3_errstr", code)), -1, sql);
    }
    int extended = sqlite.callInt("sqlite3_extended_errcode", handle);
    String message = sqlite.text(sqlite.callInt("sqlite3_errmsg", handle));
    int offset = sqlite.callInt("sqlite3_error_offset", handle);
    // A misuse, a full memory and the like are returned without being recorded.
    return (extended & 0xff) == (code & 0xff)
        ? SqlFailure.of(extended, message, offset, sql)
        : SqlFailure.of(code, sqlite.text(sqlite.callInt("sqlite3_errstr", code)), -1, sql);
  }

  private int openHandle(String path) {
    int out = buffer.ensure(8);
    int name = sqlite.newText(path.getBytes(StandardCharsets.UTF_8));
    int vfs =
        path.equals(MEMORY) ? 0 : sqlite.newText("unix-none".getBytes(StandardCharsets.UTF_8));
    int code = sqlite.callInt("sqlite3_open_v2", name, out, READ_WRITE | CREATE, vfs);
    int opened = sqlite.memory.readInt(out);
    sqlite.free(vfs);
    sqlite.free(name);
    if (code != ResultCodes.OK) {
      String message = sqlite.text(sqlite.callInt("sqlite3_errmsg", opened));
      sqlite.call("sqlite3_close", opened);
      throw SqlFailure.of(code, message, -1, "");
    }
    return opened;
  }

  private void setUp(boolean reader) {
    check(sqlite.callInt("sqlite3_extended_result_codes", handle, 1), "");
    int arguments = buffer.ensure(8);
    sqlite.memory.writeLong(arguments, 1);
    check(sqlite.callInt("sqlite3_db_config", handle, DEFENSIVE, arguments), "");
    sqlite.call("sqlite3_limit", handle, LIMIT_ATTACHED, 0);
    // What spills to a temporary file does not work in this build.
    run("PRAGMA temp_store=memory");
    run("PRAGMA foreign_keys=on");
    LayoutCheck.run(this);
    if (reader) {
      run("PRAGMA query_only=on");
    }
  }

  private void copy(int source, int target) {
    int main = sqlite.newText("main".getBytes(StandardCharsets.UTF_8));
    int backup = sqlite.callInt("sqlite3_backup_init", target, main, source, main);
    int code =
        backup == 0
            ? sqlite.callInt("sqlite3_extended_errcode", target)
            : sqlite.callInt("sqlite3_backup_step", backup, -1);
    if (backup != 0) {
      sqlite.call("sqlite3_backup_finish", backup);
    }
    sqlite.free(main);
    if (code != ResultCodes.DONE) {
      throw SqlFailure.of(code, sqlite.text(sqlite.callInt("sqlite3_errstr", code)), -1, "");
    }
  }

  private int closeHandle() {
    cache.clear();
    return sqlite.callInt("sqlite3_close", handle);
  }
}
