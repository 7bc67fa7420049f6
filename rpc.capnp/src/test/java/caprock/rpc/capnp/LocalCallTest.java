package caprock.rpc.capnp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import caprock.rpc.capnp.testing.Await;
import caprock.rpc.capnp.testing.EchoServer;
import caprock.rpc.capnp.testing.Echoes;
import caprock.rpc.capnp.testing.Echoes.Recorder;
import caprock.rpc.capnp.testing.Pair;
import caprock.rpc.capnp.testing.Testing.Echo;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Calls that never leave the vat. */
class LocalCallTest {
  @Test
  void shouldNotOverflowTheStackWhenAMillionCallsFollowEachOther() throws Exception {
    try (Echo.Client echo = Echo.factory.serve(new EchoServer())) {
      CompletableFuture<Long> last = new CompletableFuture<>();
      next(echo, 0, last);
      Await.until(last::isDone);
      assertThat(last.get()).isEqualTo(1_000_000);
    }
  }

  private static void next(Echo.Client echo, long n, CompletableFuture<Long> last) {
    if (n == 1_000_000) {
      last.complete(n);
      return;
    }
    Echoes.ping(echo, n)
        .toCompletableFuture()
        .whenComplete((results, thrown) -> next(echo, results.getN(), last));
  }

  @Test
  void shouldNotRunAHandlerInsideSend() throws Exception {
    AtomicBoolean sending = new AtomicBoolean();
    AtomicBoolean inside = new AtomicBoolean();
    Thread sender = Thread.currentThread();
    EchoServer server =
        new EchoServer() {
          @Override
          protected CompletionStage<?> ping(
              CallContext<Echo.PingParams.Reader, Echo.PingResults.Builder> context) {
            inside.compareAndSet(false, sending.get() && Thread.currentThread() == sender);
            return super.ping(context);
          }
        };
    try (Echo.Client echo = Echo.factory.serve(server)) {
      sending.set(true);
      var promise = Echoes.ping(echo, 1);
      sending.set(false);
      assertThat(promise.await(Pair.LIMIT).getN()).isEqualTo(2);
      assertThat(inside).isFalse();
    }
  }

  @Test
  void shouldDeliverACallThatNobodyWaitsFor() {
    Recorder server = new Recorder();
    try (Echo.Client echo = Echo.factory.serve(server)) {
      Echoes.ping(echo, 5);
      Await.until(() -> server.pings.size() == 1);
    }
    Await.until(() -> server.closed.get() == 1);
  }

  @Test
  void shouldKeepTheOrderOfEachThread() throws Exception {
    Recorder server = new Recorder();
    int threads = 4;
    int calls = 2_000;
    try (Echo.Client echo = Echo.factory.serve(server)) {
      Thread[] senders = new Thread[threads];
      for (int t = 0; t < threads; t++) {
        long base = t * 1_000_000L;
        senders[t] =
            new Thread(
                () -> {
                  for (int i = 0; i < calls; i++) {
                    Echoes.ping(echo, base + i);
                  }
                });
        senders[t].start();
      }
      for (Thread sender : senders) {
        sender.join();
      }
      Await.until(() -> server.pings.size() == threads * calls);
      for (int t = 0; t < threads; t++) {
        long base = t * 1_000_000L;
        assertThat(server.pings.stream().filter(n -> n / 1_000_000 == base / 1_000_000).toList())
            .isEqualTo(LongStream.range(base, base + calls).boxed().toList());
      }
    }
  }

  @Test
  void shouldTimeOutWithoutEndingTheCall() throws Exception {
    EchoServer server = new EchoServer();
    try (Echo.Client echo = Echo.factory.serve(server);
        var promise = echo.neverRequest().send()) {
      assertThatThrownBy(() -> promise.await(Duration.ofMillis(5)))
          .isInstanceOf(TimeoutException.class);
      assertThat(server.cancelled).hasValue(0);
      promise.cancel();
      Await.until(() -> server.cancelled.get() == 1);
    }
  }

  @Test
  void shouldSerializeHandlersWhereAskedTo() throws Exception {
    AtomicInteger running = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    EchoServer server =
        new EchoServer() {
          @Override
          protected CompletionStage<?> ping(
              CallContext<Echo.PingParams.Reader, Echo.PingResults.Builder> context) {
            most.accumulateAndGet(running.incrementAndGet(), Math::max);
            Thread.onSpinWait();
            running.decrementAndGet();
            return super.ping(context);
          }
        };
    ExecutorService pool = Executors.newFixedThreadPool(4);
    try (Echo.Client echo = Echo.factory.serve(server, Serving.on(pool).oneAtATime())) {
      Promise<?> last = null;
      for (int i = 0; i < 2_000; i++) {
        last = Echoes.ping(echo, i);
      }
      last.await(Pair.LIMIT);
      assertThat(most).hasValue(1);
    } finally {
      pool.shutdown();
    }
  }

  @Test
  void shouldRefuseToServeAnObjectAgainThatWasClosed() {
    EchoServer server = new EchoServer();
    Echo.factory.serve(server).close();
    Await.until(() -> server.closed.get() == 1);
    assertThatThrownBy(() -> Echo.factory.serve(server)).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void shouldFailCallsOnNullClosedAndSelfResolvedReferences() throws Exception {
    try (Echo.Client none = Echo.factory.none()) {
      assertThat(none.isNull()).isTrue();
      assertThatThrownBy(() -> Echoes.pinged(none, 1)).hasMessageContaining("null");
    }
    Echo.Client closed = Echo.factory.serve(new EchoServer());
    closed.close();
    closed.close();
    assertThatThrownBy(() -> Echoes.pinged(closed, 1)).hasMessageContaining("closed");
    CompletableFuture<Echo.Client> circle = new CompletableFuture<>();
    try (Echo.Client promise = Echo.factory.eventually(circle)) {
      circle.complete(promise.as(Echo.factory));
      assertThatThrownBy(() -> Echoes.pinged(promise, 1)).hasMessageContaining("itself");
    }
  }
}
