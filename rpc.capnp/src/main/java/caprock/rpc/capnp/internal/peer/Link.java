package caprock.rpc.capnp.internal.peer;

import caprock.rpc.capnp.internal.core.Pump;
import caprock.rpc.capnp.internal.core.Turn;
import org.capnproto.BuilderArena;

/** What carries the messages of one connection, both ways and in order. */
public interface Link extends Pump, Turn.Flushable {
  /**
   * Queues a message. Small segments are copied, so that a small message may be used again at once;
   * the segments of a large one may not change any more. Called under the connection's lock; does
   * no I/O.
   */
  void send(BuilderArena message);

  /**
   * Something was queued that can wait for the next message or the next idle moment. Any thread.
   */
  void flushSoon();

  /** Bytes queued and not sent yet. Thread-safe. */
  long queuedBytes();

  /** Conditions under which the connection reads may have changed. Any thread, no locks held. */
  void wake();

  /** Sends what is queued if that takes no time, then closes. Idempotent; no locks held. */
  void close();
}
