package caprock.runtime.ext.data.store;

import caprock.runtime.ext.data.sqlite.Connection;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * The right to use a database, to read or alone to write, with a connection to do it through. Held
 * by one owner, who may be called from any thread.
 */
public final class Grant implements AutoCloseable {
  private final Store store;
  private final boolean alone;
  private final Connection connection;
  private final AtomicBoolean ended = new AtomicBoolean();
  private AccessLock.@Nullable Holder holder;

  Grant(Store store, boolean alone, Connection connection) {
    this.store = store;
    this.alone = alone;
    this.connection = connection;
  }

  /** The connection; not to be used after {@link #close}. */
  public Connection connection() {
    return connection;
  }

  /**
   * Says that the grant is kept beyond this call, for the message to those who wait.
   *
   * @param what a word for it, such as "cursor"
   * @return this
   */
  public Grant keptBy(String what) {
    holder = store.lock().enter(what);
    return this;
  }

  /** Gives both back. A second call does nothing. */
  @Override
  public void close() {
    if (!ended.compareAndSet(false, true)) {
      return;
    }
    if (holder != null) {
      store.lock().leave(holder);
    }
    store.end(alone, connection);
  }
}
