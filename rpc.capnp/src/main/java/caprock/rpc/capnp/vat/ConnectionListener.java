package caprock.rpc.capnp.vat;

import caprock.rpc.capnp.RpcException;

/**
 * What happens to connections, for logs and metrics. Methods run on the library's threads, outside
 * its locks, and must not block; what they throw is logged.
 */
public interface ConnectionListener {
  /** Hears nothing. */
  ConnectionListener NONE = new ConnectionListener() {};

  /** A connection is ready. */
  default void opened(Connection connection) {}

  /** A connection is closed; everything that waited on it has failed with this reason. */
  default void closed(Connection connection, RpcException reason) {}

  /**
   * The peer does not read as fast as it is sent to: more than half of {@link
   * Limits#maxOutboundBytes} is queued. Told once, then not again before {@link #caughtUp}. Closing
   * the connection is allowed. While it is being closed this may still come, also after {@link
   * #closed}.
   *
   * @param queuedBytes written and not sent yet
   */
  default void fellBehind(Connection connection, long queuedBytes) {}

  /** After {@link #fellBehind}: no more than a quarter of the limit is queued. */
  default void caughtUp(Connection connection) {}

  /**
   * A call that this vat made over the connection was answered.
   *
   * @param nanos from sending to answer
   */
  default void answered(Connection connection, long interfaceId, int methodId, long nanos) {}

  /**
   * Whether {@link #answered} is wanted; asked once for each connection, as it costs two clock
   * reads a call.
   */
  default boolean wantsLatency() {
    return false;
  }
}
