package caprock.rpc.capnp;

import static org.assertj.core.api.Assertions.assertThat;

import caprock.rpc.capnp.testing.Await;
import caprock.rpc.capnp.testing.EchoServer;
import caprock.rpc.capnp.testing.Echoes;
import caprock.rpc.capnp.testing.Pair;
import caprock.rpc.capnp.testing.Testing.Echo;
import caprock.rpc.capnp.vat.Connection;
import caprock.rpc.capnp.vat.ConnectionListener;
import caprock.rpc.capnp.vat.Vat;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

/** What a vat tells about its connections: events, latency, and how much is queued. */
class ConnectionListenerTest {
  /** Writes down what it hears. */
  private static final class Log implements ConnectionListener {
    final List<String> lines = new CopyOnWriteArrayList<>();
    private final boolean latency;

    Log(boolean latency) {
      this.latency = latency;
    }

    @Override
    public void opened(Connection connection) {
      lines.add("opened " + connection.peer().address());
    }

    @Override
    public void closed(Connection connection, RpcException reason) {
      lines.add("closed " + reason.type());
    }

    @Override
    public void answered(Connection connection, long interfaceId, int methodId, long nanos) {
      assertThat(interfaceId).isEqualTo(Echo.TYPE_ID);
      assertThat(nanos).isNotNegative();
      lines.add("answered " + methodId);
    }

    @Override
    public boolean wantsLatency() {
      return latency;
    }
  }

  private static List<String> heard(boolean latency) throws Exception {
    Log log = new Log(latency);
    Vat serving = Vat.builder().bootstrap(peer -> Echo.serve(new EchoServer())).build();
    try (Connection connection = Vat.inMemory(Vat.builder().listener(log).build(), serving);
        Echo.Client echo = connection.bootstrap(Echo.factory)) {
      Echoes.pinged(echo, 1);
      // Whoever waits for an answer may go on before the listener has heard of it.
      Await.until(() -> !latency || log.lines.size() > 1);
    }
    Await.until(() -> log.lines.stream().anyMatch(line -> line.startsWith("closed")));
    return log.lines;
  }

  @Test
  void shouldTellWhenAConnectionOpensAndClosesAndWhenItsCallsAreAnswered() throws Exception {
    assertThat(heard(true)).containsExactly("opened memory", "answered 0", "closed DISCONNECTED");
  }

  @Test
  void shouldNotTimeCallsUnlessAsked() throws Exception {
    assertThat(heard(false)).containsExactly("opened memory", "closed DISCONNECTED");
  }

  @Test
  void shouldTellHowMuchIsQueuedAndUnanswered() throws Exception {
    try (Pair pair = new Pair(Pair.Way.UNIX)) {
      var request = pair.echo.neverRequest();
      try (var unanswered = request.send()) {
        Await.until(() -> pair.serverSide.stats().inboundBytes() > 0);
        // The bootstrap's own question and answer are there until it has returned and finished.
        Await.until(() -> pair.client.stats().questions() == 1);
        Await.until(() -> pair.serverSide.stats().answers() == 1);
        assertThat(unanswered.isDone()).isFalse();
      }
      pair.awaitQuiet();
      Await.until(() -> pair.client.stats().queuedBytes() == 0);
    }
  }
}
