package caprock.rpc.capnp.transport;

import java.time.Duration;

/**
 * What a server bears. Immutable.
 *
 * @param maxConnections open at a time: 1,024; each may cost a thread while nobody else reads it.
 *     One more is closed at once
 * @param handshakeTimeout for TLS: 10 s
 * @param frameTimeout for one message to arrive once it has begun, on top of what its size takes at
 *     64 KiB/s: 30 s
 */
public record ServerOptions(int maxConnections, Duration handshakeTimeout, Duration frameTimeout) {
  /** The defaults named above. */
  public static final ServerOptions DEFAULT =
      new ServerOptions(1_024, Duration.ofSeconds(10), Duration.ofSeconds(30));

  /** Checks that each limit is positive. */
  public ServerOptions {
    if (maxConnections < 1 || handshakeTimeout.toNanos() < 1 || frameTimeout.toNanos() < 1) {
      throw new IllegalArgumentException(
          "A server needs room for a connection and time for a handshake and a message, but got "
              + maxConnections
              + ", "
              + handshakeTimeout
              + ", "
              + frameTimeout
              + ".");
    }
  }

  /** The same with another number of connections. */
  public ServerOptions withMaxConnections(int count) {
    return new ServerOptions(count, handshakeTimeout, frameTimeout);
  }

  /** The same with another time for a message. */
  public ServerOptions withFrameTimeout(Duration timeout) {
    return new ServerOptions(maxConnections, handshakeTimeout, timeout);
  }
}
