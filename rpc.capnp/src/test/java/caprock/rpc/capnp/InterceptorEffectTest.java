package caprock.rpc.capnp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import caprock.rpc.capnp.annotation.Nullable;
import caprock.rpc.capnp.testing.Await;
import caprock.rpc.capnp.testing.CallLog;
import caprock.rpc.capnp.testing.EchoServer;
import caprock.rpc.capnp.testing.Echoes;
import caprock.rpc.capnp.testing.Pair;
import caprock.rpc.capnp.testing.Testing.Echo;
import caprock.rpc.capnp.testing.Watched;
import caprock.rpc.capnp.vat.InterceptedCall;
import caprock.rpc.capnp.vat.Interceptor;
import caprock.rpc.capnp.vat.Peer;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import org.junit.jupiter.api.Test;

/** What interceptors can do to calls over a unix socket: refuse them, end them, trace them. */
class InterceptorEffectTest {
  /** The README shows this one. */
  private static final class Guard implements Interceptor {
    final Map<String, LongAdder> micros = new ConcurrentHashMap<>();

    @Override
    public Observer outgoing(InterceptedCall call) {
      call.deadline(Duration.ofSeconds(10));
      return (error, nanos) ->
          micros.computeIfAbsent(call.toString(), any -> new LongAdder()).add(nanos / 1000);
    }

    @Override
    public @Nullable Observer incoming(InterceptedCall call) {
      Peer peer = call.connection().peer();
      if (Echo.HOLD.equals(call.method()) && !"root".equals(peer.unixUser())) {
        throw RpcException.failed("Only root may call " + call + ".");
      }
      return null;
    }
  }

  @Test
  void shouldDoWhatTheReadmeShows() throws Exception {
    Guard guard = new Guard();
    boolean root = "root".equals(System.getProperty("user.name"));
    try (Watched watched = new Watched(guard, guard)) {
      Echoes.pinged(watched.echo, 1);
      Await.until(() -> guard.micros.containsKey("testing.capnp:Echo.ping"));

      var hold = watched.echo.holdRequest().send();
      if (root) {
        hold.await(Pair.LIMIT);
      } else {
        assertThatThrownBy(() -> hold.await(Pair.LIMIT)).hasMessageContaining("Only root");
      }
    }
  }

  @Test
  void shouldRefuseACallBeforeItIsSent() throws Exception {
    CallLog atServer = new CallLog();
    CallLog refusing =
        new CallLog() {
          @Override
          protected void look(InterceptedCall call) {
            throw RpcException.unimplemented("not today");
          }
        };
    try (Watched watched = new Watched(refusing, atServer)) {
      assertThatThrownBy(() -> Echoes.pinged(watched.echo, 1))
          .isInstanceOf(RpcException.class)
          .hasMessageContaining("not today")
          .extracting(error -> ((RpcException) error).type())
          .isEqualTo(RpcException.Type.UNIMPLEMENTED);
      refusing.awaitLines("out testing.capnp:Echo.ping"); // who refuses is not told
      assertThat(atServer.lines).isEmpty();
    }
  }

  @Test
  void shouldRefuseACallBeforeItsHandlerRuns() throws Exception {
    Echoes.Recorder server = new Echoes.Recorder();
    CallLog refusing =
        new CallLog() {
          @Override
          protected void look(InterceptedCall call) {
            throw new IllegalStateException("who are you");
          }
        };
    try (Watched watched = new Watched(Watched.UNSEEN, refusing, server)) {
      assertThatThrownBy(() -> Echoes.pinged(watched.echo, 1))
          .isInstanceOf(RpcException.class)
          .hasMessageContaining("who are you")
          .extracting(error -> ((RpcException) error).type())
          .isEqualTo(RpcException.Type.FAILED);
      assertThat(server.pings).isEmpty();
    }
  }

  @Test
  void shouldRefuseCallsThatTheObjectDoesNotImplement() throws Exception {
    CallLog refusing =
        new CallLog() {
          @Override
          protected void look(InterceptedCall call) {
            throw RpcException.failed("not even that is told to you");
          }
        };
    try (Watched watched = new Watched(Watched.UNSEEN, refusing)) {
      assertThatThrownBy(() -> watched.echo.newCall(0xabcdL, 3).send().await(Pair.LIMIT))
          .hasMessageContaining("not even that");
      assertThatThrownBy(() -> Echoes.pinged(watched.echo, 1))
          .hasMessageContaining("not even that");

      refusing.awaitLines("in 0xabcd.3", "in testing.capnp:Echo.ping"); // each of them once
    }
  }

  @Test
  void shouldCancelACallThatIsRefusedAfterItWasSent() throws Exception {
    Interceptor refusing =
        new Interceptor() {
          @Override
          public Observer outgoing(InterceptedCall call) {
            throw RpcException.failed("not today");
          }
        };
    CompletableFuture<Echo.Client> known = new CompletableFuture<>();
    try (Watched watched = new Watched(refusing, Watched.UNSEEN);
        Echo.Client later = Echo.factory.eventually(known)) {
      var never = later.neverRequest().send();
      known.complete(watched.echo.as(Echo.factory));

      assertThatThrownBy(() -> never.await(Pair.LIMIT)).hasMessageContaining("not today");
      Await.until(() -> watched.client.stats().questions() == 0);
    }
  }

  @Test
  void shouldAskTheInnerOfTwoOnlyWhatTheOuterLetsThrough() throws Exception {
    CallLog outer =
        new CallLog() {
          @Override
          protected void look(InterceptedCall call) {
            if (call.methodId() == Echo.SELF.ordinal()) {
              throw RpcException.failed("outer");
            }
          }
        };
    CallLog inner =
        new CallLog() {
          @Override
          protected void look(InterceptedCall call) {
            if (call.methodId() == Echo.HELD.ordinal()) {
              throw RpcException.overloaded("inner");
            }
          }
        };
    try (Watched watched = new Watched(outer.then(inner), Watched.UNSEEN)) {
      assertThatThrownBy(() -> watched.echo.selfRequest().send().await(Pair.LIMIT))
          .hasMessageContaining("outer");
      assertThat(inner.lines).isEmpty();

      assertThatThrownBy(() -> watched.echo.heldRequest().send().await(Pair.LIMIT))
          .hasMessageContaining("inner");
      Echoes.pinged(watched.echo, 1);

      inner.awaitLines(
          "out testing.capnp:Echo.held",
          "out testing.capnp:Echo.ping",
          "out testing.capnp:Echo.ping: done");
      outer.awaitLines(
          "out testing.capnp:Echo.self",
          "out testing.capnp:Echo.held",
          "out testing.capnp:Echo.held: OVERLOADED",
          "out testing.capnp:Echo.ping",
          "out testing.capnp:Echo.ping: done");
    }
  }

  @Test
  void shouldEndACallAtTheDeadlineThatItsCallersSideSet() throws Exception {
    CallLog late =
        new CallLog() {
          @Override
          protected void look(InterceptedCall call) {
            call.deadline(Duration.ofMillis(20));
          }
        };
    try (Watched watched = new Watched(late, Watched.UNSEEN)) {
      assertThatThrownBy(() -> watched.echo.neverRequest().send().await(Pair.LIMIT))
          .hasMessageContaining("20 ms");
      late.awaitLines("out testing.capnp:Echo.never", "out testing.capnp:Echo.never: OVERLOADED");
      Await.until(() -> watched.server.cancelled.get() == 1);
      Await.until(() -> watched.client.stats().questions() == 0);
    }
  }

  @Test
  void shouldEndACallAtTheDeadlineThatItsCalleesSideSet() throws Exception {
    CallLog late =
        new CallLog() {
          @Override
          protected void look(InterceptedCall call) {
            call.deadline(Duration.ofMillis(20));
          }
        };
    try (Watched watched = new Watched(Watched.UNSEEN, late)) {
      assertThatThrownBy(() -> watched.echo.neverRequest().send().await(Pair.LIMIT))
          .hasMessageContaining("20 ms")
          .extracting(error -> ((RpcException) error).type())
          .isEqualTo(RpcException.Type.OVERLOADED);
      Await.until(() -> watched.server.cancelled.get() == 1);
    }
  }

  @Test
  void shouldEndACallAtItsOwnDeadline() throws Exception {
    try (Watched watched = new Watched(Watched.UNSEEN, Watched.UNSEEN)) {
      var request = watched.echo.neverRequest().deadline(Duration.ofMillis(20));

      assertThatThrownBy(() -> request.send().await(Pair.LIMIT)).hasMessageContaining("20 ms");
      assertThat(Echoes.pinged(watched.echo, 1)).isEqualTo(2);
    }
  }

  @Test
  void shouldCarryATraceFromTheCallerAndToTheHandler() throws Exception {
    EchoServer server =
        new EchoServer() {
          @Override
          protected CompletionStage<?> ping(
              CallContext<Echo.PingParams.Reader, Echo.PingResults.Builder> context) {
            assertThat(context.trace(Integer.class)).isEmpty();
            context.results().setN(context.trace(String.class).orElse("").equals("span 7") ? 7 : 0);
            return done();
          }
        };
    CallLog atClient = new CallLog();
    CallLog atServer =
        new CallLog() {
          @Override
          protected void look(InterceptedCall call) {
            call.trace("span 7");
          }
        };
    try (Watched watched = new Watched(atClient, atServer, server)) {
      var request = watched.echo.pingRequest().trace("span 1");

      assertThat(request.send().await(Pair.LIMIT).getN()).isEqualTo(7);
      assertThat(atClient.calls.get(0).trace(String.class)).contains("span 1");
    }
  }
}
