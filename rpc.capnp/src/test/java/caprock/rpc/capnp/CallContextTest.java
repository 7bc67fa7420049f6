package caprock.rpc.capnp;

import static org.assertj.core.api.Assertions.assertThat;

import caprock.rpc.capnp.testing.EchoServer;
import caprock.rpc.capnp.testing.Echoes;
import caprock.rpc.capnp.testing.Testing.Echo;
import caprock.rpc.capnp.vat.Connection;
import caprock.rpc.capnp.vat.ConnectionListener;
import caprock.rpc.capnp.vat.Vat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

/** What a handler learns of its call. */
class CallContextTest {
  @Test
  void shouldTellWhichConnectionACallCameInOn() throws Exception {
    List<Optional<Connection>> callers = new CopyOnWriteArrayList<>();
    List<Optional<String>> others = new CopyOnWriteArrayList<>();
    EchoServer server =
        new EchoServer() {
          @Override
          protected CompletionStage<?> ping(
              CallContext<Echo.PingParams.Reader, Echo.PingResults.Builder> context) {
            callers.add(context.caller(Connection.class));
            others.add(context.caller(String.class));
            return super.ping(context);
          }
        };
    CompletableFuture<Connection> serverSide = new CompletableFuture<>();
    ConnectionListener opened =
        new ConnectionListener() {
          @Override
          public void opened(Connection connection) {
            serverSide.complete(connection);
          }
        };
    try (Echo.Client here = Echo.serve(server)) {
      Vat serving = Vat.builder().bootstrap(here).listener(opened).build();
      try (Connection connection = Vat.inMemory(Vat.builder().build(), serving);
          Echo.Client there = connection.bootstrap(Echo.factory)) {
        Echoes.pinged(here, 1);
        Echoes.pinged(there, 1);
      }
    }
    assertThat(callers).containsExactly(Optional.empty(), Optional.of(serverSide.join()));
    assertThat(others).containsOnly(Optional.empty());
  }
}
