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
