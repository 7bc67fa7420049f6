package caprock.tests.rpc.bench.peer;

import caprock.rpc.capnp.CallContext;
import caprock.rpc.capnp.testing.Testing.Echo;
import caprock.rpc.capnp.transport.Endpoint;
import caprock.rpc.capnp.transport.RpcClient;
import caprock.rpc.capnp.transport.RpcServer;
import caprock.rpc.capnp.vat.Connection;
import caprock.rpc.capnp.vat.Vat;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletionStage;

/** The library that is measured. */
final class OwnPeer implements Caller {
  private static final Duration LIMIT = Duration.ofSeconds(30);

  private final Connection connection;
  private final Echo.Client echo;

  private OwnPeer(Connection connection) {
    this.connection = connection;
    echo = connection.bootstrap(Echo.factory);
  }

  static Callee serve(String address) throws IOException {
    RpcServer server = RpcServer.listen(serving(), endpoint(address));
    String at = Addresses.isUnix(address) ? address : Addresses.tcp(server.port());
    return new Callee(at, server);
  }

  /** Connects to a server; "memory" is an object in this process. */
  static Caller call(String address) throws IOException {
    Vat calling = Vat.builder().build();
    return new OwnPeer(
        address.equals(Addresses.MEMORY)
            ? Vat.inMemory(calling, serving())
            : RpcClient.connect(calling, endpoint(address), LIMIT));
  }

  private static Vat serving() {
    return Vat.builder().bootstrap(Echo.factory.serve(new Server())).build();
  }

  private static Endpoint endpoint(String address) {
    return Addresses.isUnix(address)
        ? Endpoint.unix(Path.of(Addresses.path(address)))
        : Endpoint.tcp(Addresses.LOOPBACK, Addresses.port(address));
  }

  @Override
  public void ping(long n) throws Exception {
    var request = echo.pingRequest();
    request.params().setN(n);
    Answers.check(n, request.send().await(LIMIT).getN());
  }

  @Override
  public void chain(long n) throws Exception {
    try (var one = echo.selfRequest().send().getMe();
        var two = one.selfRequest().send().getMe();
        var three = two.selfRequest().send().getMe()) {
      var request = three.pingRequest();
      request.params().setN(n);
      Answers.check(n, request.send().await(LIMIT).getN());
    }
  }

  @Override
  public void window(int calls, int inFlight) throws InterruptedException {
    Lanes.run(this::pingThen, calls, inFlight);
  }

  private void pingThen(long n, Lanes lanes) {
    var request = echo.pingRequest();
    request.params().setN(n);
    request
        .send()
        .toCompletableFuture()
        .thenAccept(results -> lanes.answered(n, results.getN()))
        .exceptionally(
            thrown -> {
              lanes.failed(thrown);
              return null;
            });
  }

  @Override
  public void close() {
    echo.close();
    connection.close();
  }

  /** Adds one, and knows itself. */
  private static final class Server extends Echo.Server {
    @Override
    protected CompletionStage<?> ping(
        CallContext<Echo.PingParams.Reader, Echo.PingResults.Builder> context) {
      context.results().setN(context.params().getN() + 1);
      return done();
    }

    @Override
    protected CompletionStage<?> self(
        CallContext<Echo.SelfParams.Reader, Echo.SelfResults.Builder> context) {
      try (Echo.Client me = Echo.factory.serve(this)) {
        context.results().setMe(me);
      }
      return done();
    }
  }
}
