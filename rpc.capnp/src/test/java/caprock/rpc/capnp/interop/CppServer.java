package caprock.rpc.capnp.interop;

import caprock.rpc.capnp.testing.Await;
import caprock.rpc.capnp.testing.Pair;
import caprock.rpc.capnp.testing.Testing.Echo;
import caprock.rpc.capnp.transport.Endpoint;
import caprock.rpc.capnp.transport.RpcClient;
import caprock.rpc.capnp.vat.Connection;
import caprock.rpc.capnp.vat.Vat;
import java.io.IOException;
import java.nio.file.Path;

/** A C++ server in a process of its own, and our connection to it. */
final class CppServer implements AutoCloseable {
  final CppPeer peer;
  final Connection connection;
  final Echo.Client echo;

  CppServer() throws Exception {
    Path socket = Pair.socketFile();
    peer = CppPeer.serve(socket);
    socket.toFile().deleteOnExit();
    connection = RpcClient.connect(Vat.builder().build(), Endpoint.unix(socket), Pair.LIMIT);
    echo = connection.bootstrap(Echo.factory);
  }

  /** Waits until nothing but the bootstrap is in use on our side, as the server lets go of it. */
  void awaitQuiet() {
    Await.until(
        () -> {
          Connection.Stats stats = connection.stats();
          return stats.questions() == 0
              && stats.answers() == 0
              && stats.exports() == 0
              && stats.imports() <= 1
              && stats.embargoes() == 0
              && stats.inboundBytes() == 0;
        },
        () -> "quiet: " + connection.stats());
  }

  @Override
  public void close() throws IOException {
    echo.close();
    connection.close();
    peer.close();
  }
}
