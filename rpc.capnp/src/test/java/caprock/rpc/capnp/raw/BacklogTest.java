package caprock.rpc.capnp.raw;

import static org.assertj.core.api.Assertions.assertThat;

import caprock.rpc.capnp.CallContext;
import caprock.rpc.capnp.RpcException;
import caprock.rpc.capnp.protocol.Rpc;
import caprock.rpc.capnp.testing.Await;
import caprock.rpc.capnp.testing.EchoServer;
import caprock.rpc.capnp.testing.Testing.Echo;
import caprock.rpc.capnp.vat.Connection;
import caprock.rpc.capnp.vat.ConnectionListener;
import caprock.rpc.capnp.vat.Limits;
import caprock.rpc.capnp.vat.Vat;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a listener hears of peers that do not read what they are sent. */
@Timeout(60)
class BacklogTest {
  private static final byte[] KIB_64 = new byte[64 << 10];

  /** Far above what a socket holds. */
  private static final long MAX_QUEUED = 4 << 20;

  private static final Limits LIMITS = Limits.DEFAULT.withQueueBytes(32 << 20, MAX_QUEUED);

  /** Messages of 64 KiB that stay below half of it, and that pass it and stay below it. */
  private static final int FEW = 16;

  private static final int MANY = 48;

  /** Writes down what it hears. */
  private static class Log implements ConnectionListener {
    final List<String> lines = new CopyOnWriteArrayList<>();

    @Override
    public void fellBehind(Connection connection, long queuedBytes) {
      lines.add("behind");
    }

    @Override
    public void caughtUp(Connection connection) {
      lines.add("caught up");
    }

    @Override
    public void closed(Connection connection, RpcException reason) {
      lines.add("closed");
    }

    void awaitLines(String... expected) {
      Await.until(() -> lines.size() >= expected.length, () -> "lines, but only " + lines);
      assertThat(lines).containsExactly(expected);
    }
  }

  private final Log log = new Log();

  private static Script script(ConnectionListener listener) throws Exception {
    return new Script(vat -> vat.limits(LIMITS).listener(listener));
  }

  /** Calls that are answered with what they bring. */
  private static void ask(Script script, int count) {
    Flood.send(
        script.peer,
        count,
        i ->
            Frames.of(
                message -> {
                  Rpc.Call.Builder call = Calls.to(message, i, script.root, Echo.ECHO);
                  call.getParams().getContent().initAs(Echo.EchoParams.factory).setData(KIB_64);
                }));
  }

  private static void takeAnswers(Script script, int count) throws Exception {
    for (int i = 1; i <= count; i++) {
      int question = script.next(Rpc.Message.Which.RETURN).getReturn().getAnswerId();
      script.peer.send(message -> Calls.finish(message, question, true));
    }
  }

  @Test
  void shouldTellOnceThatAPeerFallsBehindAndOnceThatItHasCaughtUp() throws Exception {
    try (Script script = script(log)) {
      ask(script, FEW);
      takeAnswers(script, FEW);

      ask(script, MANY);
      log.awaitLines("behind");
      takeAnswers(script, FEW); // less than half of the limit is left, and more than a quarter
      ask(script, FEW);
      takeAnswers(script, MANY);
      log.awaitLines("behind", "caught up");

      ask(script, MANY);
      log.awaitLines("behind", "caught up", "behind");
      takeAnswers(script, MANY);
      log.awaitLines("behind", "caught up", "behind", "caught up");
    }
  }

  @Test
  void shouldTellThatAPeerDoesNotReadOurCalls() throws Exception {
    try (Script script = script(log);
        Echo.Client theirs = script.give(cap -> cap.setSenderHosted(7))) {
      for (int i = 0; i < MANY; i++) {
        var request = theirs.echoRequest();
        request.params().setData(KIB_64);
        request.send();
      }
      log.awaitLines("behind");

      for (int i = 0; i < MANY; i++) {
        script.callTo(7);
      }
      log.awaitLines("behind", "caught up");
    }
  }

  @Test
  void shouldLetTheListenerCloseTheConnection() throws Exception {
    Log closing =
        new Log() {
          @Override
          public void fellBehind(Connection connection, long queuedBytes) {
            assertThat(queuedBytes).isGreaterThan(MAX_QUEUED / 2);
            super.fellBehind(connection, queuedBytes);
            connection.close();
          }
        };
    try (Script script = script(closing)) {
      ask(script, MANY);

      closing.awaitLines("behind", "closed");
      assertThat(script.peer.aborted()).isEqualTo("closed");
    }
  }

  @Test
  void shouldTellOfAPeerInTheSameProcessToo() throws Exception {
    CompletableFuture<Void> busy = new CompletableFuture<>();
    EchoServer slow =
        new EchoServer() {
          @Override
          protected CompletionStage<?> echo(
              CallContext<Echo.EchoParams.Reader, Echo.EchoResults.Builder> context) {
            return busy;
          }
        };
    Vat calling = Vat.builder().limits(LIMITS).listener(log).build();
    // Does not read on while one call is unanswered.
    Limits one = Limits.DEFAULT.withQueueBytes(1, MAX_QUEUED);
    Vat serving = Vat.builder().limits(one).bootstrap(peer -> Echo.serve(slow)).build();
    try (Connection connection = Vat.inMemory(calling, serving);
        Echo.Client echo = connection.bootstrap(Echo.factory)) {
      for (int i = 0; i < MANY; i++) {
        var request = echo.echoRequest();
        request.params().setData(KIB_64);
        request.send();
      }
      log.awaitLines("behind");

      busy.complete(null);
      log.awaitLines("behind", "caught up");
    }
  }
}
