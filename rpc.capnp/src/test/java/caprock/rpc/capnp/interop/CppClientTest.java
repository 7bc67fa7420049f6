package caprock.rpc.capnp.interop;

import static org.assertj.core.api.Assertions.assertThat;

import caprock.rpc.capnp.RpcException;
import caprock.rpc.capnp.testing.Await;
import caprock.rpc.capnp.testing.Pair;
import caprock.rpc.capnp.testing.Testing.Echo;
import caprock.rpc.capnp.transport.Endpoint;
import caprock.rpc.capnp.transport.RpcServer;
import caprock.rpc.capnp.vat.Connection;
import caprock.rpc.capnp.vat.ConnectionListener;
import caprock.rpc.capnp.vat.Vat;
import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Clients written in C++, as in src/test/cpp/scenarios.h, use our server. */
class CppClientTest {
  private final BlockingQueue<Connection> opened = new LinkedBlockingQueue<>();

  @BeforeEach
  void needsCpp() throws Exception {
    CppPeer.assumeBuilt();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "calls",
        "callbacks",
        "nestedCallbacks",
        "capabilities",
        "pipelining",
        "embargoByReturn",
        "embargoByResolve",
        "exceptions",
        "cancellation",
        "streaming",
        "largeMessages",
        "tailCalls",
        "holding"
      })
  void shouldServe(String scenario) throws Exception {
    Path socket = Pair.socketFile();
    TypedFailures server = new TypedFailures();
    try (Echo.Client root = Echo.factory.serve(server);
        RpcServer listening = RpcServer.listen(vat(root), Endpoint.unix(socket));
        CppPeer client = CppPeer.call(socket, scenario)) {
      Connection connection = opened.poll(Pair.LIMIT.toSeconds(), TimeUnit.SECONDS);
      client.awaitWord("done", 1);
      awaitQuiet(connection);
      if (scenario.equals("cancellation")) {
        assertThat(server.cancelled).hasValue(20);
      }
      client.end();
      connection.whenClosed().get(Pair.LIMIT.toSeconds(), TimeUnit.SECONDS);
      assertThat(connection.stats().empty()).isTrue();
      Await.until(() -> listening.connections().isEmpty());
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void shouldEndCallsWhenTheConnectionDoes(boolean killed) throws Exception {
    Path socket = Pair.socketFile();
    TypedFailures server = new TypedFailures();
    try (Echo.Client root = Echo.factory.serve(server);
        RpcServer listening = RpcServer.listen(vat(root), Endpoint.unix(socket));
        CppPeer client = CppPeer.call(socket, "disconnection")) {
      Connection connection = opened.poll(Pair.LIMIT.toSeconds(), TimeUnit.SECONDS);
      client.awaitWord("waiting", 1);
      assertThat(connection.stats().answers()).isPositive();
      if (killed) {
        client.kill();
      } else {
        connection.close();
        client.awaitWord("done", 1);
        client.end();
      }
      RpcException why = connection.whenClosed().get(Pair.LIMIT.toSeconds(), TimeUnit.SECONDS);
      assertThat(why.type()).isEqualTo(RpcException.Type.DISCONNECTED);
      Await.until(() -> server.cancelled.get() == 1);
      assertThat(connection.stats().empty()).isTrue();
      Await.until(() -> listening.connections().isEmpty());
    }
  }

  private Vat vat(Echo.Client root) {
    ConnectionListener listener =
        new ConnectionListener() {
          @Override
          public void opened(Connection connection) {
            opened.add(connection);
          }
        };
    return Vat.builder().bootstrap(root).listener(listener).build();
  }

  /** Once the client has let go of everything, so have we. */
  private static void awaitQuiet(Connection connection) {
    Await.until(
        () -> {
          Connection.Stats stats = connection.stats();
          return stats.questions() == 0
              && stats.answers() == 0
              && stats.exports() == 0
              && stats.embargoes() == 0
              && stats.inboundBytes() == 0;
        },
        () -> "quiet: " + connection.stats());
  }
}
