package caprock.runtime.ext.data.sql;

import caprock.broker.CapabilityException;
import caprock.broker.ErrorCode;
import caprock.capability.data.SqlCursor;
import caprock.runtime.ext.data.sqlite.Connection;
import caprock.runtime.ext.data.sqlite.Statement;
import caprock.runtime.ext.data.store.Grant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of one statement, with the right to read until they are all handed out. */
final class CursorReference extends Held implements SqlCursor {
  private @Nullable Statement statement;
  private volatile List<String> columns = List.of();
  private boolean waiting;
  private volatile boolean exhausted;

  CursorReference(String database, Grant grant, Session session) {
    super("cursor", database, grant, session);
  }

  static CapabilityException readsNothing() {
    return new CapabilityException(
        ErrorCode.INVALID_PAYLOAD,
        "A cursor needs a statement that reads and returns rows. Use query or execute.");
  }

  /** The first thing done; goes to the first row, so that what fails at once fails here. */
  void open(String sql, List<? extends @Nullable Object> params) {
    call(
        sqlite -> {
          Statement prepared = sqlite.prepare(sql);
          statement = prepared;
          if (!prepared.readOnly() || prepared.columns().isEmpty()) {
            throw readsNothing();
          }
          prepared.bind(params);
          waiting = prepared.step();
          columns = prepared.columns();
          return null;
        });
  }

  @Override
  public List<String> columns() {
    return columns;
  }

  @Override
  public List<List<@Nullable Object>> fetch(int maxRows) {
    if (maxRows < 1) {
      throw new CapabilityException(
          ErrorCode.INVALID_PAYLOAD, "maxRows is at least 1, not " + maxRows + ".");
    }
    return exhausted ? List.of() : call(sqlite -> block(maxRows));
  }

  private List<List<@Nullable Object>> block(int maxRows) {
    Statement current = statement;
    List<List<@Nullable Object>> rows = new ArrayList<>();
    if (current != null) {
      long limit = current.bytesRead() + ResultLimits.DEFAULT.blockBytes();
      while (waiting && rows.size() < maxRows && current.bytesRead() < limit) {
        rows.add(current.row());
        waiting = current.step();
      }
    }
    if (!waiting) {
      exhausted = true;
      end("all its rows were fetched");
    }
    return Collections.unmodifiableList(rows);
  }

  @Override
  void cleanUp(Connection sqlite) {
    Statement current = statement;
    statement = null;
    if (current != null) {
      sqlite.giveBack(current);
    }
  }
}
