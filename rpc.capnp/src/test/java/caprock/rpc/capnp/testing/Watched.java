package caprock.rpc.capnp.testing;

import caprock.rpc.capnp.testing.Testing.Echo;
import caprock.rpc.capnp.transport.Endpoint;
import caprock.rpc.capnp.transport.RpcClient;
import caprock.rpc.capnp.transport.RpcServer;
import caprock.rpc.capnp.vat.Connection;
import caprock.rpc.capnp.vat.Interceptor;
import caprock.rpc.capnp.vat.Vat;

/** A client and a server on a unix socket, each with an interceptor. */
public final class Watched implements AutoCloseable {
  /** For a side at which nobody looks. */
  public static final Interceptor UNSEEN = new Interceptor() {};

  public final EchoServer server;
  public final Connection client;
  public final Echo.Client echo;
  private final RpcServer listening;
  private final Echo.Client root;

  public Watched(Interceptor atClient, Interceptor atServer) throws Exception {
    this(atClient, atServer, new EchoServer());
  }

  public Watched(Interceptor atClient, Interceptor atServer, EchoServer server) throws Exception {
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
