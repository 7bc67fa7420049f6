package caprock.rpc.capnp.testing;

import caprock.rpc.capnp.testing.Testing.Echo;
import caprock.rpc.capnp.transport.Endpoint;
import caprock.rpc.capnp.transport.RpcClient;
import caprock.rpc.capnp.transport.RpcServer;
import caprock.rpc.capnp.vat.Connection;
import caprock.rpc.capnp.vat.Limits;
import caprock.rpc.capnp.vat.Vat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;

/** A client and a server with an {@link EchoServer}, connected in one of the ways there are. */
public final class Pair implements AutoCloseable {
  /** The ways to connect. */
  public enum Way {
    MEMORY,
    UNIX,
    TCP,
    TLS
  }

  /** A hang guard, not a measurement. */
  public static final Duration LIMIT = Duration.ofSeconds(30);

  public final EchoServer server = new EchoServer();
  public final Connection client;
  public final Connection serverSide;
  public final Echo.Client echo;
  private final Echo.Client root;
  private final AutoCloseable listener;

  public Pair(Way way) throws Exception {
    this(way, Limits.DEFAULT, Limits.DEFAULT);
  }

  public Pair(Way way, Limits clientLimits, Limits serverLimits) throws Exception {
    root = Echo.factory.serve(server);
    BlockingQueue<Connection> accepted = new LinkedBlockingQueue<>();
    Vat serving =
        Vat.builder().bootstrap(root).limits(serverLimits).listener(new Opened(accepted)).build();
    Vat calling = Vat.builder().limits(clientLimits).build();
    if (way == Way.MEMORY) {
      listener = () -> {};
      client = Vat.inMemory(calling, serving);
    } else {
      RpcServer listening = RpcServer.listen(serving, listen(way));
      listener = listening;
      client = RpcClient.connect(calling, connect(way, listening), LIMIT);
    }
    serverSide = accepted.poll(LIMIT.toSeconds(), TimeUnit.SECONDS);
    echo = client.bootstrap(Echo.factory);
  }

  private static Endpoint listen(Way way) throws Exception {
    return switch (way) {
      case UNIX -> Endpoint.unix(socketFile());
      case TCP -> Endpoint.tcp("127.0.0.1", 0);
      default -> Endpoint.tls("127.0.0.1", 0, tls());
    };
  }

  private static Endpoint connect(Way way, RpcServer server) throws Exception {
    return switch (way) {
      case UNIX -> server.endpoint();
      case TCP -> Endpoint.tcp("127.0.0.1", server.port());
      default -> Endpoint.tls("127.0.0.1", server.port(), tls());
    };
  }

  private static SSLContext tls() throws Exception {
    return TestKeys.context();
  }

  /** A fresh path, short enough for a socket. */
  public static Path socketFile() throws IOException {
    Path folder = Files.createTempDirectory("rpc");
    folder.toFile().deleteOnExit();
    return folder.resolve("s");
  }

  private record Opened(BlockingQueue<Connection> connections)
      implements caprock.rpc.capnp.vat.ConnectionListener {
    @Override
    public void opened(Connection connection) {
      connections.add(connection);
    }
  }

  /** Waits until nothing but the bootstrap is in use on either side. */
  public void awaitQuiet() {
    Await.until(
        () -> {
          Connection.Stats mine = client.stats();
          Connection.Stats theirs = serverSide.stats();
          return mine.questions() == 0
              && mine.answers() == 0
              && mine.exports() == 0
              && mine.imports() <= 1
              && mine.embargoes() == 0
              && theirs.questions() == 0
              && theirs.answers() == 0
              && theirs.exports() <= 1
              && theirs.imports() == 0
              && theirs.embargoes() == 0
              && theirs.inboundBytes() == 0;
        },
        () -> "client " + client.stats() + ", server " + serverSide.stats());
  }

  @Override
  public void close() throws Exception {
    echo.close();
    client.close();
    listener.close();
    root.close();
  }
}
