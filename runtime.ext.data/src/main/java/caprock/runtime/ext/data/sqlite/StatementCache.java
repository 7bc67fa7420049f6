package caprock.runtime.ext.data.sqlite;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The statements of a connection that are prepared and not in use, least recently used first. Not
 * thread-safe; used within a lease's call.
 */
final class StatementCache {
  /** Enough for an application's usual statements; each costs a few KiB of guest memory. */
  private static final int MOST = 32;

  private final Map<String, Statement> idle = new LinkedHashMap<>();

  /** Takes a statement out, so that it has one user only. */
  @Nullable Statement take(String sql) {
    return idle.remove(sql);
  }

  /** Puts a statement back that was reset; disposes of what is too many. */
  void give(Statement statement) {
    Statement twin = idle.put(statement.sql(), statement);
    if (twin != null) {
      twin.dispose();
    }
    if (idle.size() > MOST) {
      var eldest = idle.entrySet().iterator();
      Statement old = eldest.next().getValue();
      eldest.remove();
      old.dispose();
    }
  }

  /** Disposes of all. */
  void clear() {
    idle.values().forEach(Statement::dispose);
    idle.clear();
  }
}
