package caprock.rpc.capnp.transport;

import caprock.rpc.capnp.internal.core.Failures;
import caprock.rpc.capnp.internal.core.Workers;
import caprock.rpc.capnp.internal.peer.VatConnection;
import caprock.rpc.capnp.vat.Connection;
import caprock.rpc.capnp.vat.Vat;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;

/** Accepts connections for a vat, bounds them, and drains them at the end. Thread-safe. */
public final class RpcServer implements AutoCloseable {
  private final Vat vat;
  private final Endpoint endpoint;
  private final ServerOptions options;
  private final ServerSocketChannel socket;
  private final Semaphore room;
  private final Set<VatConnection> connections = ConcurrentHashMap.newKeySet();
  private volatile boolean closed;

  private RpcServer(Vat vat, Endpoint endpoint, ServerOptions options, ServerSocketChannel socket) {
    this.vat = vat;
    this.endpoint = endpoint;
    this.options = options;
    this.socket = socket;
    this.room = new Semaphore(options.maxConnections());
  }

  /** Listens, with the default options. */
  public static RpcServer listen(Vat vat, Endpoint endpoint) throws IOException {
    return listen(vat, endpoint, ServerOptions.DEFAULT);
  }

  /**
   * Listens until closed. A unix socket's file is made here and deleted at the end; one that is
   * there already is an error.
   */
  public static RpcServer listen(Vat vat, Endpoint endpoint, ServerOptions options)
      throws IOException {
    ServerSocketChannel socket =
        endpoint.isUnix()
            ? ServerSocketChannel.open(StandardProtocolFamily.UNIX)
            : ServerSocketChannel.open();
    try {
      socket.bind(endpoint.address(), 128);
    } catch (IOException | RuntimeException e) {
      socket.close();
      throw e;
    }
    RpcServer server = new RpcServer(vat, endpoint, options, socket);
    Workers.thread(server::accept, "caprock-rpc-accept").start();
    return server;
  }

  /** Where it listens. */
  public Endpoint endpoint() {
    return endpoint;
  }

  /** The TCP port listened on, where 0 was asked for; -1 for a unix socket. */
  public int port() throws IOException {
    SocketAddress local = socket.getLocalAddress();
    return local instanceof InetSocketAddress inet ? inet.getPort() : -1;
  }

  /** The connections open now. */
  public Set<Connection> connections() {
    return Set.copyOf(connections);
  }

  private void accept() {
    while (!closed) {
      try {
        SocketChannel channel = socket.accept();
        if (room.tryAcquire()) {
          Workers.pool().execute(() -> serve(channel));
        } else {
          channel.close();
        }
      } catch (ClosedChannelException e) {
        return; // closed by us
      } catch (IOException e) {
        // Out of file descriptors, most likely: others will close some.
        Failures.record("Accepting a connection failed on " + endpoint, e);
        java.util.concurrent.locks.LockSupport.parkNanos(50_000_000);
      }
    }
  }

  private void serve(SocketChannel channel) {
    try {
      long deadlineNs = System.nanoTime() + options.handshakeTimeout().toNanos();
      Sockets.connection(
          vat, endpoint, channel, deadlineNs, false, options.frameTimeout(), this::register);
    } catch (IOException | RuntimeException e) {
      room.release();
      Failures.record("A client was turned away on " + endpoint, e);
      new caprock.rpc.capnp.internal.link.PlainWire(channel).close();
    }
  }

  /** Before the connection reads, so that no call is served on one that a drain does not know. */
  private void register(VatConnection connection) {
    connections.add(connection);
    connection
        .whenClosed()
        .thenRun(
            () -> {
              connections.remove(connection);
              room.release();
            });
    if (closed) {
      connection.close();
    }
  }

  /**
   * Accepts no more, lets calls in progress finish, then closes every connection.
   *
   * @return completes when all are closed, at the latest a little after the time is up
   */
  public CompletableFuture<Void> drain(Duration atMost) {
    stopAccepting();
    return CompletableFuture.allOf(
        connections.stream()
            .map(connection -> connection.drain(atMost))
            .toArray(CompletableFuture[]::new));
  }

  private void stopAccepting() {
    closed = true;
    try {
      socket.close();
      if (endpoint.address() instanceof UnixDomainSocketAddress unix) {
        Files.deleteIfExists(unix.getPath());
      }
    } catch (IOException e) {
      Failures.record("Closing the socket of " + endpoint + " failed", e);
    }
  }

  /** Accepts no more and closes every connection. Idempotent. */
  @Override
  public void close() {
    stopAccepting();
    connections.forEach(VatConnection::close);
  }
}
