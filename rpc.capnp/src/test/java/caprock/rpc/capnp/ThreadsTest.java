package caprock.rpc.capnp;

import static org.assertj.core.api.Assertions.assertThat;

import caprock.rpc.capnp.testing.Await;
import caprock.rpc.capnp.testing.EchoServer;
import caprock.rpc.capnp.testing.Echoes;
import caprock.rpc.capnp.testing.Echoes.Recorder;
import caprock.rpc.capnp.testing.Pair;
import caprock.rpc.capnp.testing.Testing.Echo;
import caprock.rpc.capnp.transport.Endpoint;
import caprock.rpc.capnp.transport.RpcClient;
import caprock.rpc.capnp.transport.RpcServer;
import caprock.rpc.capnp.vat.Connection;
import caprock.rpc.capnp.vat.Vat;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Which thread does what, and that nobody waits for a thread that waits. */
class ThreadsTest {
  private static final int TAIL_CALLS = 10_000;

  /** Calls back and waits for it, in the handler itself. */
  private static final class Blocking extends EchoServer {
    @Override
    protected CompletionStage<?> callBack(
        CallContext<Echo.CallBackParams.Reader, Echo.CallBackResults.Builder> context) {
      try (Echo.Client back = context.params().getCb()) {
        context.results().setN(Echoes.pinged(back, context.params().getN()));
      } catch (Exception e) {
        throw RpcException.of(e);
      }
      return done();
    }
  }

  @ParameterizedTest
  @EnumSource
  void shouldGoOnWhileAHandlerBlocksOnACallBackOverTheSameConnection(Pair.Way way)
      throws Exception {
    try (Pair pair = new Pair(way);
        Echo.Client blocking = Echo.factory.serve(new Blocking());
        Echo.Client mine = Echo.factory.serve(new EchoServer())) {
      Echoes.hold(pair.echo, blocking);
      try (var held = pair.echo.heldRequest().send();
          Echo.Client here = held.await(Pair.LIMIT).getCap()) {
        assertThat(here.sameObjectAs(blocking)).isTrue();
      }
      // The server calls our blocking object through a tail call; it calls the server back.
      for (int i = 0; i < 20; i++) {
        var request = pair.echo.callBackRequest();
        request.params().setCb(mine);
        request.params().setN(i);
        assertThat(request.send().await(Pair.LIMIT).getN()).isEqualTo(i + 1);
      }
    }
  }

  @Test
  void shouldServeOthersWhileOneHandlerBlocks() throws Exception {
    CountDownLatch release = new CountDownLatch(1);
    EchoServer stuck =
        new EchoServer() {
          @Override
          protected CompletionStage<?> fail(
              CallContext<Echo.FailParams.Reader, Echo.FailResults.Builder> context) {
            try {
              release.await();
            } catch (InterruptedException e) {
              throw RpcException.of(e);
            }
            return done();
          }
        };
    Path socket = Pair.socketFile();
    try (Echo.Client root = Echo.factory.serve(stuck);
        RpcServer server =
            RpcServer.listen(Vat.builder().bootstrap(root).build(), Endpoint.unix(socket));
        Connection connection =
            RpcClient.connect(Vat.builder().build(), Endpoint.unix(socket), Pair.LIMIT);
        Echo.Client echo = connection.bootstrap(Echo.factory)) {
      var blocked = echo.failRequest().send();
      for (int i = 0; i < 50; i++) {
        assertThat(Echoes.pinged(echo, i)).isEqualTo(i + 1);
      }
      assertThat(blocked.isDone()).isFalse();
      release.countDown();
      blocked.await(Pair.LIMIT);
    }
  }

  /** The answer is that of a call to this side, and comes at any moment of what follows. */
  @ParameterizedTest
  @EnumSource
  void shouldFindResultsThatCameFromAnotherCallWhileTheyAreAskedFor(Pair.Way way) throws Exception {
    try (Pair pair = new Pair(way);
        Echo.Client mine = Echo.factory.serve(new EchoServer())) {
      for (int i = 0; i < TAIL_CALLS; i++) {
        var request = pair.echo.tailSelfRequest();
        request.params().setTo(mine);
        try (var promise = request.send()) {
          promise.toCompletableFuture(); // so that it is written now
          for (int spin = 0; spin < i % 200; spin++) {
            Thread.onSpinWait();
          }
          try (Echo.Client me = promise.getMe()) {
            assertThat(Echoes.pinged(me, i)).isEqualTo(i + 1);
          }
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void shouldKeepTheOrderOfEachThreadOverAConnection(Pair.Way way) throws Exception {
    Recorder recorder = new Recorder();
    try (Pair pair = new Pair(way)) {
      Echo.Client recording = Echo.factory.serve(recorder);
      // Calls go to the server and come back: the reference is one of the server's promises.
      var promise = pair.echo.promiseRequest().send();
      Echo.Client promised = promise.getCap();
      int calls = 500;
      List<Thread> senders = new ArrayList<>();
      for (int t = 0; t < 4; t++) {
        long base = t * 1_000_000L;
        Thread sender =
            new Thread(
                () -> {
                  for (int i = 0; i < calls; i++) {
                    Echoes.ping(promised, base + i);
                  }
                });
        sender.start();
        senders.add(sender);
      }
      Echoes.resolve(pair.echo, recording).await(Pair.LIMIT);
      for (Thread sender : senders) {
        sender.join();
      }
      Await.until(() -> recorder.pings.size() == 4 * calls, () -> recorder.pings.size() + " pings");
      for (int t = 0; t < 4; t++) {
        long base = t * 1_000_000L;
        assertThat(recorder.pings.stream().filter(n -> n / 1_000_000 == base / 1_000_000).toList())
            .isEqualTo(LongStream.range(base, base + calls).boxed().toList());
      }
      recording.close();
      promised.close();
      promise.close();
    }
  }

  @Test
  void shouldServeManyConnections() throws Exception {
    Path socket = Pair.socketFile();
    try (Echo.Client root = Echo.factory.serve(new EchoServer());
        RpcServer server =
            RpcServer.listen(Vat.builder().bootstrap(root).build(), Endpoint.unix(socket))) {
      List<Connection> connections = new ArrayList<>();
      List<Promise<Echo.PingResults.Reader>> pings = new ArrayList<>();
      Vat client = Vat.builder().build();
      for (int i = 0; i < 200; i++) {
        Connection connection = RpcClient.connect(client, Endpoint.unix(socket), Pair.LIMIT);
        connections.add(connection);
        pings.add(Echoes.ping(connection.bootstrap(Echo.factory), i));
      }
      for (int i = 0; i < 200; i++) {
        assertThat(pings.get(i).await(Pair.LIMIT).getN()).isEqualTo(i + 1);
      }
      connections.forEach(Connection::close);
      Await.until(() -> server.connections().isEmpty());
    }
  }

  @Test
  void shouldDrain() throws Exception {
    Path socket = Pair.socketFile();
    EchoServer object = new EchoServer();
    try (Echo.Client root = Echo.factory.serve(object)) {
      RpcServer server =
          RpcServer.listen(Vat.builder().bootstrap(root).build(), Endpoint.unix(socket));
      Connection connection =
          RpcClient.connect(Vat.builder().build(), Endpoint.unix(socket), Pair.LIMIT);
      Echo.Client echo = connection.bootstrap(Echo.factory);
      var waiting = echo.neverRequest().send();
      Echoes.pinged(echo, 1);
      var drained = server.drain(Pair.LIMIT);
      assertThat(Echoes.pinged(echo, 2)).isEqualTo(3);
      assertThat(drained.isDone()).isFalse();
      waiting.cancel();
      drained.get();
      Await.until(() -> connection.whenClosed().isDone());
    }
  }

  @Test
  void shouldSendACallThatNothingFollows() throws Exception {
    try (Pair pair = new Pair(Pair.Way.UNIX)) {
      Echoes.pinged(pair.echo, 1); // on this thread, so nobody reads when it is done

      try (var unanswered = pair.echo.neverRequest().send()) {
        Await.until(() -> pair.serverSide.stats().answers() == 1);
        assertThat(unanswered.isDone()).isFalse();
      }
    }
  }

  @Test
  void shouldLetACallWaitForTheOnesOnItsResults() throws Exception {
    try (Pair pair = new Pair(Pair.Way.UNIX)) {
      boolean waited = false;
      for (int i = 0; i < 1000 && !waited; i++) {
        Echoes.pinged(pair.echo, i);
        try (var self = pair.echo.selfRequest().send();
            Echo.Client me = self.getMe()) {
          waited = pair.client.stats().queuedBytes() > 0;
          Echoes.pinged(me, i);
          assertThat(pair.client.stats().queuedBytes()).isLessThan(100); // a Finish or a Release
        }
      }
      assertThat(waited).isTrue();
    }
  }
}
