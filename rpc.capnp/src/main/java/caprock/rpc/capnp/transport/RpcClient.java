package caprock.rpc.capnp.transport;

import caprock.rpc.capnp.vat.Connection;
import caprock.rpc.capnp.vat.Vat;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.time.Duration;

/** Connects to a server. Stateless. */
public final class RpcClient {
  private RpcClient() {}

  /**
   * Connects, blocking until connected, TLS included.
   *
   * @param vat what this side offers and bears
   * @throws SocketTimeoutException if the time is up
   * @throws IOException if there is no connecting
   */
  public static Connection connect(Vat vat, Endpoint endpoint, Duration timeout)
      throws IOException {
    long deadlineNs = System.nanoTime() + timeout.toNanos();
    SocketChannel channel = Sockets.open(endpoint);
    try {
      channel.configureBlocking(false);
      if (!channel.connect(endpoint.address())) {
        finish(channel, endpoint, deadlineNs);
      }
      return Sockets.connection(
          vat,
          endpoint,
          channel,
          deadlineNs,
          true,
          ServerOptions.DEFAULT.frameTimeout(),
          connection -> {});
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  private static void finish(SocketChannel channel, Endpoint endpoint, long deadlineNs)
      throws IOException {
    try (Selector selector = Selector.open()) {
      channel.register(selector, SelectionKey.OP_CONNECT);
      while (!channel.finishConnect()) {
        long leftMs = (deadlineNs - System.nanoTime()) / 1_000_000;
        if (leftMs <= 0) {
          throw new SocketTimeoutException(
              "No connection to " + endpoint + " within the time allowed.");
        }
        selector.select(leftMs);
      }
    }
  }
}
