package caprock.rpc.capnp.raw;

import static org.assertj.core.api.Assertions.assertThat;

import caprock.rpc.capnp.CallContext;
import caprock.rpc.capnp.protocol.Rpc;
import caprock.rpc.capnp.testing.Await;
import caprock.rpc.capnp.testing.EchoServer;
import caprock.rpc.capnp.testing.Pair;
import caprock.rpc.capnp.testing.RawPeer;
import caprock.rpc.capnp.testing.Testing.Echo;
import caprock.rpc.capnp.transport.Endpoint;
import caprock.rpc.capnp.transport.RpcServer;
import caprock.rpc.capnp.vat.Connection;
import caprock.rpc.capnp.vat.Vat;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** A vat of ours, and a peer that speaks the protocol by hand, word by word as a test says. */
final class Script implements AutoCloseable {
  /** Its object; it hands what it is given to the test. */
  final Keeper object = new Keeper();

  final RawPeer peer;

  /** The object's export id. */
  final int root;

  private final RpcServer server;
  private final Echo.Client rootClient = Echo.factory.serve(object);
  private int questions = 1_000;

  static final class Keeper extends EchoServer {
    final BlockingQueue<Echo.Client> kept = new LinkedBlockingQueue<>();

    /** What a handler of tailSelf waits for, before the tail call and after it. */
    final List<CountDownLatch> aroundTail = new CopyOnWriteArrayList<>();

    @Override
    protected CompletionStage<?> tailSelf(
        CallContext<Echo.TailSelfParams.Reader, Echo.TailSelfResults.Builder> context) {
      if (aroundTail.isEmpty()) {
        return super.tailSelf(context);
      }
      await(aroundTail.get(0));
      CompletionStage<?> done = super.tailSelf(context);
      await(aroundTail.get(1));
      return done;
    }

    private static void await(CountDownLatch latch) {
      try {
        latch.await(Pair.LIMIT.toSeconds(), TimeUnit.SECONDS);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }

    @Override
    protected CompletionStage<?> hold(
        CallContext<Echo.HoldParams.Reader, Echo.HoldResults.Builder> context) {
      kept.add(context.params().getCap());
      return done();
    }
  }

  Script() throws IOException {
    this(builder -> {});
  }

  Script(Consumer<Vat.Builder> more) throws IOException {
    Vat.Builder vat = Vat.builder().bootstrap(rootClient);
    more.accept(vat);
    Path socket = Pair.socketFile();
    server = RpcServer.listen(vat.build(), Endpoint.unix(socket));
    peer = new RawPeer(socket);
    root = peer.bootstrap(0);
  }

  /** Our end of the connection. */
  Connection ours() {
    return server.connections().iterator().next();
  }

  Connection.Stats stats() {
    return ours().stats();
  }

  void await(Predicate<Connection.Stats> state) {
    Await.until(() -> state.test(stats()), () -> stats().toString());
  }

  /** Gives our vat a capability of the peer's, as it would name it. @return our reference to it */
  Echo.Client give(Consumer<Rpc.CapDescriptor.Builder> descriptor) throws Exception {
    int question = questions++;
    peer.send(message -> Calls.cap(Calls.to(message, question, root, Echo.HOLD), 0, descriptor));
    return given(question);
  }

  /** As {@link #give}, while a Release of ours is on its way to the peer. */
  Echo.Client giveAgain(Consumer<Rpc.CapDescriptor.Builder> descriptor) throws Exception {
    int question = questions++;
    peer.send(message -> Calls.cap(Calls.to(message, question, root, Echo.HOLD), 0, descriptor));
    next(Rpc.Message.Which.RELEASE);
    return given(question);
  }

  /** What a call of hold, sent already, gave to our vat. */
  Echo.Client given(int question) throws Exception {
    assertThat(next(Rpc.Message.Which.RETURN).getReturn().getAnswerId()).isEqualTo(question);
    peer.send(message -> Calls.finish(message, question, true));
    return object.kept.poll(Pair.LIMIT.toSeconds(), TimeUnit.SECONDS);
  }

  /** The next message that is neither Finish nor Release, unless asked for, has to be of a kind. */
  Rpc.Message.Reader next(Rpc.Message.Which which) throws IOException {
    Rpc.Message.Reader message = peer.receive();
    while (message.which() != which && (message.isFinish() || message.isRelease())) {
      message = peer.receive();
    }
    Rpc.Message.Reader got = message;
    assertThat(message.which()).as(() -> told(got)).isEqualTo(which);
    return message;
  }

  private static String told(Rpc.Message.Reader message) {
    if (message.isAbort()) {
      return message.getAbort().getReason().toString();
    }
    if (!message.isReturn()) {
      return "";
    }
    Rpc.Return.Reader ret = message.getReturn();
    return "the Return of "
        + ret.getAnswerId()
        + (ret.isException() ? ": " + ret.getException().getReason() : "");
  }

  /** The next message is a call of ours to this import. */
  Rpc.Call.Reader callTo(int importId) throws IOException {
    Rpc.Call.Reader call = next(Rpc.Message.Which.CALL).getCall();
    assertThat(call.getTarget().isImportedCap()).isTrue();
    assertThat(call.getTarget().getImportedCap()).isEqualTo(importId);
    return call;
  }

  /** Answers a ping of ours. */
  void pong(int question, long n) throws IOException {
    peer.send(message -> pong(message, question, n));
  }

  /** Answers a call of ours whose results stay with the peer. */
  void sentElsewhere(int question) throws IOException {
    peer.send(
        message -> {
          message.initReturn().setAnswerId(question);
          message.getReturn().setResultsSentElsewhere();
        });
  }

  static Rpc.Return.Builder pong(Rpc.Message.Builder message, int question, long n) {
    Rpc.Return.Builder ret = message.initReturn();
    ret.setAnswerId(question);
    ret.initResults().getContent().initAs(Echo.PingResults.factory).setN(n);
    return ret;
  }

  /** The connection still works. */
  void assertAlive() throws IOException {
    int question = questions++;
    peer.send(message -> Calls.to(message, question, root, Echo.PING));
    assertThat(next(Rpc.Message.Which.RETURN).getReturn().getAnswerId()).isEqualTo(question);
    peer.send(message -> Calls.finish(message, question, true));
  }

  @Override
  public void close() throws Exception {
    peer.close();
    server.close();
    rootClient.close();
  }
}
