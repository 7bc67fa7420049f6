package caprock.launcher.command.query;

import caprock.broker.AcquireRequest;
import caprock.broker.AcquireResponse;
import caprock.broker.CallOptions;
import caprock.broker.CapabilityBroker;
import caprock.broker.CapabilityException;
import caprock.broker.CapabilitySession;
import caprock.broker.ErrorCode;
import caprock.capability.data.SqlDatabase;
import caprock.capability.data.SqlDatabases;
import caprock.launcher.command.Waiting;
import java.util.concurrent.TimeUnit;

/**
 * A database in memory for one query. An account's folder belongs to one process at a time, and
 * several people's queries may run at once, beside a shell too: each takes the first account for
 * queries that no other process has. Not thread-safe.
 *
 * @param session owns what was acquired
 * @param response has the handle of the database's provider
 * @param sql the database
 */
public record QueryDatabase(CapabilitySession session, AcquireResponse response, SqlDatabase sql)
    implements AutoCloseable {
  private static final String CAPABILITY = "data.sql";
  private static final int MAX_ACCOUNTS = 100;

  /** An import may take as long as it takes; a person who waits can interrupt it. */
  private static final CallOptions PATIENT = CallOptions.deadlineMs(TimeUnit.HOURS.toMillis(24));

  /**
   * Opens one; loads what it needs. Blocks.
   *
   * @throws CapabilityException as data.sql cannot be had; RESOURCE_EXHAUSTED if 100 processes run
   *     a query
   */
  public static QueryDatabase open(CapabilityBroker broker) {
    for (int i = 1; ; i++) {
      try {
        return open(broker.openSession(i == 1 ? "query" : "query-" + i));
      } catch (CapabilityException e) {
        boolean taken = e.code() == ErrorCode.RESOURCE_EXHAUSTED && e.retryable();
        if (!taken || i == MAX_ACCOUNTS) {
          throw e;
        }
      }
    }
  }

  private static QueryDatabase open(CapabilitySession session) {
    try {
      AcquireRequest request = AcquireRequest.of(CAPABILITY + "@^1.0");
      AcquireResponse got = Waiting.get(session.acquire(request)).orThrow();
      SqlDatabases databases = got.handle(CAPABILITY).as(SqlDatabases.class, PATIENT);
      return new QueryDatabase(session, got, databases.openMemory("query"));
    } catch (RuntimeException | Error e) {
      session.close();
      throw e;
    }
  }

  @Override
  public void close() {
    try (session;
        response) {
      sql.close();
    }
  }
}
