package caprock.rpc.capnp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import caprock.rpc.capnp.annotation.Nullable;
import caprock.rpc.capnp.testing.Await;
import caprock.rpc.capnp.testing.EchoServer;
import caprock.rpc.capnp.testing.Echoes;
import caprock.rpc.capnp.testing.Pair;
import caprock.rpc.capnp.testing.Testing.Echo;
import caprock.rpc.capnp.transport.Endpoint;
import caprock.rpc.capnp.transport.RpcClient;
import caprock.rpc.capnp.transport.RpcServer;
import caprock.rpc.capnp.vat.Connection;
import caprock.rpc.capnp.vat.InterceptedCall;
import caprock.rpc.capnp.vat.Interceptor;
import caprock.rpc.capnp.vat.Peer;
import caprock.rpc.capnp.vat.Vat;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.LongAdder;
import org.junit.jupiter.api.Test;

/** What interceptors see of calls over a unix socket, and what they can do to them. */
class InterceptorTest {
  /** Writes down what it sees; what a subclass throws in {@code look} refuses. */
  private static class Log implements Interceptor {
    final List<String> lines = new CopyOnWriteArrayList<>();
    final List<InterceptedCall> calls = new CopyOnWriteArrayList<>();

    void look(InterceptedCall call) {}

    private Observer see(String direction, InterceptedCall call) {
      lines.add(direction + " " + call);
      calls.add(call);
      look(call);
      return (error, nanos) -> {
        assertThat(nanos).isNotNegative();
        lines.add(direction + " " + call + ": " + (error == null ? "done" : error.type()));
      };
    }

    @Override
    public Observer outgoing(InterceptedCall call) {
      return see("out", call);
    }

    @Override
    public Observer incoming(InterceptedCall call) {
      return see("in", call);
    }

    void awaitLines(String... expected) {
      Await.until(() -> lines.size() >= expected.length, () -> "lines, but only " + lines);
      assertThat(lines).containsExactly(expected);
    }
  }

  /** A client and a server, each with an interceptor. */
  private static final class Watched implements AutoCloseable {
    final EchoServer server;
    final Connection client;
    final Echo.Client echo;
    private final RpcServer listening;
    private final Echo.Client root;

    Watched(Interceptor atClient, Interceptor atServer) throws Exception {
      this(atClient, atServer, new EchoServer());
    }

    Watched(Interceptor atClient, Interceptor atServer, EchoServer server) throws Exception {
      this.server = server;
      root = Echo.serve(server);
      listening =
          RpcServer.listen(
              Vat.builder().bootstrap(root).interceptor(atServer).build(),
              Endpoint.unix(Pair.socketFile()));
      client =
          RpcClient.connect(
              Vat.builder().interceptor(atClient).build(), listening.endpoint(), Pair.LIMIT);
      echo = client.bootstrap(Echo.factory);
    }

    @Override
    public void close() {
      echo.close();
      client.close();
      listening.close();
      root.close();
    }
  }

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

  private static final Interceptor NOTHING = new Interceptor() {};

  @Test
  void shouldSeeACallAndItsEndOnBothSides() throws Exception {
    Log atClient = new Log();
    Log atServer = new Log();
    try (Watched watched = new Watched(atClient, atServer)) {
      assertThat(Echoes.pinged(watched.echo, 1)).isEqualTo(2);

      atClient.awaitLines("out testing.capnp:Echo.ping", "out testing.capnp:Echo.ping: done");
      atServer.awaitLines("in testing.capnp:Echo.ping", "in testing.capnp:Echo.ping: done");
      InterceptedCall seen = atClient.calls.get(0);
      assertThat(seen.interfaceId()).isEqualTo(Echo.TYPE_ID);
      assertThat(seen.methodId()).isZero();
      assertThat(seen.method()).isEqualTo(Echo.PING);
      assertThat(seen.connection()).isSameAs(watched.client);
      assertThat(atServer.calls.get(0).connection().peer().address()).startsWith("unix:");
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
  void shouldSeeHowACallFails() throws Exception {
    Log atClient = new Log();
    Log atServer = new Log();
    try (Watched watched = new Watched(atClient, atServer)) {
      var request = watched.echo.failRequest();
      request.params().setWhy("too much");

      assertThatThrownBy(() -> request.send().await(Pair.LIMIT)).hasMessageContaining("too much");

      atClient.awaitLines("out testing.capnp:Echo.fail", "out testing.capnp:Echo.fail: OVERLOADED");
      atServer.awaitLines("in testing.capnp:Echo.fail", "in testing.capnp:Echo.fail: OVERLOADED");
    }
  }

  @Test
  void shouldSeeStreamingCallsCallsWithoutTypesAndPipelinedOnes() throws Exception {
    Log atClient = new Log();
    try (Watched watched = new Watched(atClient, NOTHING)) {
      watched.echo.streamRequest().send().await(Pair.LIMIT);
      watched.echo.newCall(Echo.TYPE_ID, 12).send().await(Pair.LIMIT);
      try (Echo.Client me = watched.echo.selfRequest().send().getMe()) {
        Echoes.pinged(me, 1);
      }

      assertThat(atClient.calls)
          .extracting(InterceptedCall::toString)
          .containsExactly(
              "testing.capnp:Echo.stream",
              "0x" + Long.toHexString(Echo.TYPE_ID) + ".12",
              "testing.capnp:Echo.self",
              "testing.capnp:Echo.ping");
    }
  }

  @Test
  void shouldSeeCallsThatTheObjectDoesNotImplement() throws Exception {
    Log atServer = new Log();
    try (Watched watched = new Watched(NOTHING, atServer)) {
      assertUnimplemented(watched, 0xabcdL, 3);
      assertUnimplemented(watched, Echo.TYPE_ID, 999);

      String method = "in 0x" + Long.toHexString(Echo.TYPE_ID) + ".999";
      atServer.awaitLines(
          "in 0xabcd.3", "in 0xabcd.3: UNIMPLEMENTED", method, method + ": UNIMPLEMENTED");
      InterceptedCall seen = atServer.calls.get(1);
      assertThat(seen.interfaceId()).isEqualTo(Echo.TYPE_ID);
      assertThat(seen.methodId()).isEqualTo(999);
      assertThat(seen.method()).isNull();
    }
  }

  private static void assertUnimplemented(Watched watched, long interfaceId, int method) {
    assertThatThrownBy(() -> watched.echo.newCall(interfaceId, method).send().await(Pair.LIMIT))
        .isInstanceOf(RpcException.class)
        .extracting(error -> ((RpcException) error).type())
        .isEqualTo(RpcException.Type.UNIMPLEMENTED);
  }

  @Test
  void shouldSeeOnceWhatTheHandlerRefuses() throws Exception {
    Log atServer = new Log();
    EchoServer server =
        new EchoServer() {
          @Override
          protected CompletionStage<?> ping(
              CallContext<Echo.PingParams.Reader, Echo.PingResults.Builder> context) {
            return context.unimplemented();
          }
        };
    try (Watched watched = new Watched(NOTHING, atServer, server)) {
      assertUnimplemented(watched, Echo.TYPE_ID, Echo.PING.ordinal());

      atServer.awaitLines(
          "in testing.capnp:Echo.ping", "in testing.capnp:Echo.ping: UNIMPLEMENTED");
    }
  }

  @Test
  void shouldRefuseCallsThatTheObjectDoesNotImplement() throws Exception {
    Log refusing =
        new Log() {
          @Override
          void look(InterceptedCall call) {
            throw RpcException.failed("not even that is told to you");
          }
        };
    try (Watched watched = new Watched(NOTHING, refusing)) {
      assertThatThrownBy(() -> watched.echo.newCall(0xabcdL, 3).send().await(Pair.LIMIT))
          .hasMessageContaining("not even that");
      assertThatThrownBy(() -> Echoes.pinged(watched.echo, 1))
          .hasMessageContaining("not even that");

      refusing.awaitLines("in 0xabcd.3", "in testing.capnp:Echo.ping"); // each of them once
    }
  }

  @Test
  void shouldNotSeeCallsThatStayInTheVat() throws Exception {
    Log atClient = new Log();
    try (Watched watched = new Watched(atClient, NOTHING);
        Echo.Client here = Echo.serve(new EchoServer())) {
      assertThat(Echoes.pinged(here, 1)).isEqualTo(2);
      assertThat(atClient.lines).isEmpty();
    }
  }

  @Test
  void shouldRefuseACallBeforeItIsSent() throws Exception {
    Log atServer = new Log();
    Log refusing =
        new Log() {
          @Override
          void look(InterceptedCall call) {
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
    Log refusing =
        new Log() {
          @Override
          void look(InterceptedCall call) {
            throw new IllegalStateException("who are you");
          }
        };
    try (Watched watched = new Watched(NOTHING, refusing, server)) {
      assertThatThrownBy(() -> Echoes.pinged(watched.echo, 1))
          .isInstanceOf(RpcException.class)
          .hasMessageContaining("who are you")
          .extracting(error -> ((RpcException) error).type())
          .isEqualTo(RpcException.Type.FAILED);
      assertThat(server.pings).isEmpty();
    }
  }

  @Test
  void shouldEndACallAtTheDeadlineThatItsCallersSideSet() throws Exception {
    Log late =
        new Log() {
          @Override
          void look(InterceptedCall call) {
            call.deadline(Duration.ofMillis(20));
          }
        };
    try (Watched watched = new Watched(late, NOTHING)) {
      assertThatThrownBy(() -> watched.echo.neverRequest().send().await(Pair.LIMIT))
          .hasMessageContaining("20 ms");
      late.awaitLines("out testing.capnp:Echo.never", "out testing.capnp:Echo.never: OVERLOADED");
      Await.until(() -> watched.server.cancelled.get() == 1);
      Await.until(() -> watched.client.stats().questions() == 0);
    }
  }

  @Test
  void shouldEndACallAtTheDeadlineThatItsCalleesSideSet() throws Exception {
    Log late =
        new Log() {
          @Override
          void look(InterceptedCall call) {
            call.deadline(Duration.ofMillis(20));
          }
        };
    try (Watched watched = new Watched(NOTHING, late)) {
      assertThatThrownBy(() -> watched.echo.neverRequest().send().await(Pair.LIMIT))
          .hasMessageContaining("20 ms")
          .extracting(error -> ((RpcException) error).type())
          .isEqualTo(RpcException.Type.OVERLOADED);
      Await.until(() -> watched.server.cancelled.get() == 1);
    }
  }

  @Test
  void shouldEndACallAtItsOwnDeadline() throws Exception {
    try (Watched watched = new Watched(NOTHING, NOTHING)) {
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
    Log atClient = new Log();
    Log atServer =
        new Log() {
          @Override
          void look(InterceptedCall call) {
            call.trace("span 7");
          }
        };
    try (Watched watched = new Watched(atClient, atServer, server)) {
      var request = watched.echo.pingRequest().trace("span 1");

      assertThat(request.send().await(Pair.LIMIT).getN()).isEqualTo(7);
      assertThat(atClient.calls.get(0).trace(String.class)).contains("span 1");
    }
  }

  @Test
  void shouldSeeACallWhoseReferenceBecameKnownLater() throws Exception {
    Log atClient = new Log();
    CompletableFuture<Echo.Client> known = new CompletableFuture<>();
    try (Watched watched = new Watched(atClient, NOTHING);
        Echo.Client later = Echo.factory.eventually(known)) {
      var ping = Echoes.ping(later, 1);
      assertThat(atClient.lines).isEmpty();

      known.complete(watched.echo.as(Echo.factory));

      assertThat(ping.await(Pair.LIMIT).getN()).isEqualTo(2);
      String id = "0x" + Long.toHexString(Echo.TYPE_ID) + ".0";
      atClient.awaitLines("out " + id, "out " + id + ": done");
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
    try (Watched watched = new Watched(refusing, NOTHING);
        Echo.Client later = Echo.factory.eventually(known)) {
      var never = later.neverRequest().send();
      known.complete(watched.echo.as(Echo.factory));

      assertThatThrownBy(() -> never.await(Pair.LIMIT)).hasMessageContaining("not today");
      Await.until(() -> watched.client.stats().questions() == 0);
    }
  }

  @Test
  void shouldSeeACallThatAHandlerPassesOn() throws Exception {
    Log atServer = new Log();
    try (Watched watched = new Watched(NOTHING, atServer);
        Echo.Client mine = Echo.serve(new EchoServer())) {
      var request = watched.echo.tailRequest();
      request.params().setTo(mine);
      request.params().setN(4);

      assertThat(request.send().await(Pair.LIMIT).getN()).isEqualTo(5);
      assertThat(atServer.lines)
          .startsWith("in testing.capnp:Echo.tail", "out testing.capnp:Echo.ping");
    }
  }

  @Test
  void shouldAskTheInnerOfTwoOnlyWhatTheOuterLetsThrough() throws Exception {
    Log outer =
        new Log() {
          @Override
          void look(InterceptedCall call) {
            if (call.methodId() == Echo.SELF.ordinal()) {
              throw RpcException.failed("outer");
            }
          }
        };
    Log inner =
        new Log() {
          @Override
          void look(InterceptedCall call) {
            if (call.methodId() == Echo.HELD.ordinal()) {
              throw RpcException.overloaded("inner");
            }
          }
        };
    try (Watched watched = new Watched(outer.then(inner), NOTHING)) {
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
}
