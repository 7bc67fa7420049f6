package caprock.runtime.ext.data.sqlite;

import caprock.broker.CapabilityException;
import caprock.broker.ErrorCode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A prepared statement of a {@link Connection}. Not thread-safe. All methods but the plain getters
 * run guest code, so within {@link Connection#call} only.
 */
public final class Statement {
  /** Bound memory that SQLite copies, and memory that stays as it is until the next binding. */
  private static final long TRANSIENT = -1;

  private static final long STATIC = 0;

  private static final int TIMES_COMPILED_AGAIN = 5;

  private final Connection connection;
  private final Sqlite sqlite;
  private final int handle;
  private final String sql;
  private final boolean readOnly;
  private final int parameters;
  private List<String> columns;
  private @Nullable RowReader reader;
  private boolean started;

  Statement(Connection connection, Sqlite sqlite, int handle, String sql) {
    this.connection = connection;
    this.sqlite = sqlite;
    this.handle = handle;
    this.sql = sql;
    readOnly = sqlite.callInt("sqlite3_stmt_readonly", handle) != 0;
    parameters = sqlite.callInt("sqlite3_bind_parameter_count", handle);
    columns = readColumns();
  }

  /** Its text. */
  public String sql() {
    return sql;
  }

  /** Whether it changes nothing in the database. */
  public boolean readOnly() {
    return readOnly;
  }

  /**
   * The names of the columns it returns; empty if it returns no rows. After a change of the schema
   * they are right again from the first {@link #step} on.
   */
  public List<String> columns() {
    return columns;
  }

  /**
   * Gives the placeholders their values.
   *
   * @throws CapabilityException INVALID_PAYLOAD if there are not as many as placeholders, or one is
   *     of no type that SQLite has
   */
  public void bind(List<? extends @Nullable Object> values) {
    if (values.size() != parameters) {
      throw new CapabilityException(
          ErrorCode.INVALID_PAYLOAD,
          "The statement has %d placeholders and got %d parameters."
              .formatted(parameters, values.size()));
    }
    for (int i = 0; i < parameters; i++) {
      connection.check(bind(i + 1, Parameters.stored(values.get(i), i + 1)), sql);
    }
  }

  private int bind(int position, @Nullable Object value) {
    if (value == null) {
      return (int) sqlite.bindNull.apply(handle, position)[0];
    }
    if (value instanceof Long number) {
      return (int) sqlite.bindInt64.apply(handle, position, number)[0];
    }
    if (value instanceof Double number) {
      return (int) sqlite.bindDouble.apply(handle, position, Double.doubleToRawLongBits(number))[0];
    }
    boolean text = value instanceof String;
    byte[] bytes = text ? Parameters.utf8((String) value) : (byte[]) value;
    int address = connection.buffer().write(bytes, bytes.length);
    return (int)
        (text ? sqlite.bindText : sqlite.bindBlob)
            .apply(handle, position, address, bytes.length, TRANSIENT)[0];
  }

  /**
   * Goes on to the next row.
   *
   * @return whether there is one
   * @throws CapabilityException with SQLite's own message
   */
  public boolean step() {
    int code = (int) sqlite.step.apply(handle)[0];
    if (!started) {
      started = true;
      refresh();
    }
    if (code == ResultCodes.ROW) {
      return true;
    }
    if (code != ResultCodes.DONE) {
      throw connection.failure(code, sql);
    }
    return false;
  }

  /** The row that {@link #step} has reached, unmodifiable. */
  public List<@Nullable Object> row() {
    return reader().row();
  }

  /** How many bytes of text and blobs were read since the statement was last reset. */
  public long bytesRead() {
    return reader == null ? 0 : reader.bytesRead();
  }

  /** Steps to the end, dropping rows. */
  public void run() {
    while (step()) {
      continue;
    }
  }

  /** Binds and runs the statement once for each row of the batch. */
  public void runAll(RowBatch batch) {
    int base = connection.buffer().write(batch.content(), batch.contentBytes());
    int rows = batch.rows();
    for (int row = 0; row < rows; row++) {
      bindRow(batch, row * batch.columns(), base);
      int code = (int) sqlite.step.apply(handle)[0];
      if (code != ResultCodes.DONE) {
        throw connection.failure(code, sql);
      }
      sqlite.reset.apply(handle);
    }
  }

  private void bindRow(RowBatch batch, int firstCell, int base) {
    for (int i = 0; i < batch.columns(); i++) {
      long number = batch.number(firstCell + i);
      long code =
          switch (batch.kind(firstCell + i)) {
            case RowBatch.LONG -> sqlite.bindInt64.apply(handle, i + 1, number)[0];
            case RowBatch.DOUBLE -> sqlite.bindDouble.apply(handle, i + 1, number)[0];
            case RowBatch.TEXT -> sqlite.bindText.apply(staticBytes(i, base, number))[0];
            case RowBatch.BLOB -> sqlite.bindBlob.apply(staticBytes(i, base, number))[0];
            default -> sqlite.bindNull.apply(handle, i + 1)[0];
          };
      connection.check((int) code, sql);
    }
  }

  private long[] staticBytes(int column, int base, long packed) {
    return new long[] {
      handle, column + 1, base + RowBatch.offset(packed), RowBatch.length(packed), STATIC
    };
  }

  /**
   * Makes the statement ready to run again and forgets its values. What went wrong in the last run
   * was told then and is not told again.
   */
  public void reset() {
    sqlite.reset.apply(handle);
    if (parameters > 0) {
      sqlite.call("sqlite3_clear_bindings", handle);
    }
    reader = null;
    started = false;
  }

  /** SQLite compiles a statement again by itself where the schema has changed. */
  private void refresh() {
    if (sqlite.callInt("sqlite3_stmt_status", handle, TIMES_COMPILED_AGAIN, 1) != 0) {
      columns = readColumns();
    }
  }

  void dispose() {
    sqlite.call("sqlite3_finalize", handle);
  }

  private RowReader reader() {
    RowReader current = reader;
    if (current == null) {
      current = new RowReader(sqlite, handle, columns.size());
      reader = current;
    }
    return current;
  }

  private List<String> readColumns() {
    int count = sqlite.callInt("sqlite3_column_count", handle);
    List<String> names = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      names.add(sqlite.text(sqlite.callInt("sqlite3_column_name", handle, i)));
    }
    return List.copyOf(names);
  }
}
