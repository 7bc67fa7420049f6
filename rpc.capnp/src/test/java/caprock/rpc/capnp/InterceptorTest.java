package caprock.rpc.capnp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import caprock.rpc.capnp.testing.Await;
import caprock.rpc.capnp.testing.CallLog;
import caprock.rpc.capnp.testing.EchoServer;
import caprock.rpc.capnp.testing.Echoes;
import caprock.rpc.capnp.testing.Pair;
import caprock.rpc.capnp.testing.Testing.Echo;
import caprock.rpc.capnp.testing.Watched;
import caprock.rpc.capnp.vat.InterceptedCall;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.Test;

/** What interceptors see of calls over a unix socket. */
class InterceptorTest {
  @Test
  void shouldSeeACallAndItsEndOnBothSides() throws Exception {
    CallLog atClient = new CallLog();
    CallLog atServer = new CallLog();
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
  void shouldSeeHowACallFails() throws Exception {
    CallLog atClient = new CallLog();
    CallLog atServer = new CallLog();
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
    CallLog atClient = new CallLog();
    try (Watched watched = new Watched(atClient, Watched.UNSEEN)) {
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
    CallLog atServer = new CallLog();
    try (Watched watched = new Watched(Watched.UNSEEN, atServer)) {
      assertUnimplemented(watched, 0xabcdL, 3);
      atServer.awaitLines("in 0xabcd.3", "in 0xabcd.3: UNIMPLEMENTED");
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
    CallLog atServer = new CallLog();
    EchoServer server =
        new EchoServer() {
          @Override
          protected CompletionStage<?> ping(
              CallContext<Echo.PingParams.Reader, Echo.PingResults.Builder> context) {
            return context.unimplemented();
          }
        };
    try (Watched watched = new Watched(Watched.UNSEEN, atServer, server)) {
      assertUnimplemented(watched, Echo.TYPE_ID, Echo.PING.ordinal());

      atServer.awaitLines(
          "in testing.capnp:Echo.ping", "in testing.capnp:Echo.ping: UNIMPLEMENTED");
    }
  }

  @Test
  void shouldNotSeeCallsThatStayInTheVat() throws Exception {
    CallLog atClient = new CallLog();
    try (Watched watched = new Watched(atClient, Watched.UNSEEN);
        Echo.Client here = Echo.serve(new EchoServer())) {
      assertThat(Echoes.pinged(here, 1)).isEqualTo(2);
      assertThat(atClient.lines).isEmpty();
    }
  }

  @Test
  void shouldSeeACallWhoseReferenceBecameKnownLater() throws Exception {
    CallLog atClient = new CallLog();
    CompletableFuture<Echo.Client> known = new CompletableFuture<>();
    try (Watched watched = new Watched(atClient, Watched.UNSEEN);
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
  void shouldSeeACallThatAHandlerPassesOn() throws Exception {
    CallLog atServer = new CallLog();
    try (Watched watched = new Watched(Watched.UNSEEN, atServer);
        Echo.Client mine = Echo.serve(new EchoServer())) {
      var request = watched.echo.tailRequest();
      request.params().setTo(mine);
      request.params().setN(4);

      assertThat(request.send().await(Pair.LIMIT).getN()).isEqualTo(5);
      Await.until(() -> atServer.lines.size() >= 2, () -> "lines, but only " + atServer.lines);
      assertThat(atServer.lines)
          .startsWith("in testing.capnp:Echo.tail", "out testing.capnp:Echo.ping");
    }
  }
}
