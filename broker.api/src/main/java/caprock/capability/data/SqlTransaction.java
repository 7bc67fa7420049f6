package caprock.capability.data;

import caprock.broker.annotation.ByReference;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A transaction, alone on its database until it ends by {@link #commit}, {@link #rollback} or
 * {@link #close}. A call after the end gives DISCONNECTED.
 *
 * <p>A failing statement leaves the transaction as it was before that statement. Where SQLite has
 * to roll the whole transaction back, as for {@code INSERT OR ROLLBACK}, a full disk, or a call
 * that was stopped, the transaction has ended. One that nobody calls for longer than the idle limit
 * (60 seconds unless configured) is rolled back and logged.
 *
 * <p>Calls from several threads run one after the other.
 */
@ByReference
public interface SqlTransaction extends AutoCloseable {
  /** As {@link SqlDatabase#query}, within the transaction. */
  SqlResult query(String sql, List<@Nullable Object> params);

  /** As {@link SqlDatabase#execute}, within the transaction. */
  SqlChange execute(String sql, List<@Nullable Object> params);

  /** As {@link SqlDatabase#executeBatch}, within the transaction: all or nothing of the batch. */
  SqlChange executeBatch(String sql, List<List<@Nullable Object>> rows);

  /**
   * Sets a savepoint.
   *
   * @param name any name; a later savepoint of the same name hides an earlier one
   */
  void savepoint(String name);

  /**
   * Undoes everything since the savepoint, which stays.
   *
   * @throws caprock.broker.CapabilityException INVALID_PAYLOAD if there is no such savepoint
   */
  void rollbackTo(String name);

  /**
   * Forgets the savepoint and those after it, keeping what was done.
   *
   * @throws caprock.broker.CapabilityException INVALID_PAYLOAD if there is no such savepoint
   */
  void release(String name);

  /**
   * Makes everything durable and ends the transaction. If it fails with a constraint error (a
   * deferred foreign key), the transaction goes on; after any other failure it has ended, rolled
   * back.
   */
  void commit();

  /** Undoes everything and ends the transaction. */
  void rollback();

  /** {@link #rollback} if the transaction has not ended; else nothing. */
  @Override
  void close();
}
