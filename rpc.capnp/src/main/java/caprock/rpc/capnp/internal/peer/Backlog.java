package caprock.rpc.capnp.internal.peer;

import caprock.rpc.capnp.internal.core.Failures;
import caprock.rpc.capnp.internal.core.Workers;
import caprock.rpc.capnp.vat.ConnectionListener;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Tells a vat's listener that a peer falls behind with reading, and that it has caught up. The two
 * marks lie apart, so that a queue that stays about as long as it is tells nothing. Whoever moves
 * the queue looks; a worker tells, in order, so that the listener meets no lock and no writer.
 */
final class Backlog {
  private final VatConnection connection;
  private final long muchBytes;
  private final long littleBytes;
  private final AtomicBoolean behind = new AtomicBoolean();
  private final AtomicInteger untold = new AtomicInteger();

  /** What the listener heard last; belongs to whoever tells. */
  private boolean told;

  Backlog(VatConnection connection) {
    this.connection = connection;
    long limit = connection.limits().maxOutboundBytes();
    this.muchBytes = limit / 2;
    this.littleBytes = limit / 4;
  }

  /** The queue may have passed a mark. Any thread, also with locks held. */
  void look(long queuedBytes) {
    boolean was = behind.get();
    long queued = queuedBytes;
    // Looks again after each change, for what was seen may be old by then.
    while (was ? queued <= littleBytes : queued > muchBytes) {
      if (behind.compareAndSet(was, !was) && untold.getAndIncrement() == 0) {
        Workers.pool().execute(this::tell);
      }
      was = behind.get();
      queued = connection.link().queuedBytes();
    }
  }

  private void tell() {
    ConnectionListener listener = connection.config().listener();
    do {
      told = !told;
      if (connection.isOpen()) {
        Failures.guard(told ? () -> fellBehind(listener) : () -> listener.caughtUp(connection));
      }
    } while (untold.decrementAndGet() > 0);
  }

  private void fellBehind(ConnectionListener listener) {
    listener.fellBehind(connection, connection.link().queuedBytes());
  }
}
