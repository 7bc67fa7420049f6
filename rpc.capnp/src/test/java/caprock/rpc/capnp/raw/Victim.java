package caprock.rpc.capnp.raw;

import caprock.rpc.capnp.testing.EchoServer;
import caprock.rpc.capnp.testing.Testing.Echo;
import caprock.rpc.capnp.transport.Endpoint;
import caprock.rpc.capnp.transport.RpcServer;
import caprock.rpc.capnp.transport.ServerOptions;
import caprock.rpc.capnp.vat.Connection;
import caprock.rpc.capnp.vat.Vat;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.time.Duration;

/** The program under attack: an echo server with the default limits. Told to, it says how it is. */
final class Victim {
  /** Short, so that tests need not wait the 30 s of the default. */
  private static final Duration FRAME_TIMEOUT = Duration.ofMillis(500);

  private Victim() {}

  public static void main(String[] args) throws Exception {
    try (Echo.Client root = Echo.factory.serve(new EchoServer());
        RpcServer server =
            RpcServer.listen(
                Vat.builder().bootstrap(root).build(),
                Endpoint.unix(Path.of(args[0])),
                ServerOptions.DEFAULT.withFrameTimeout(FRAME_TIMEOUT));
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in))) {
      System.out.println("listening");
      while (in.readLine() != null) {
        System.out.println(state(server));
      }
    }
  }

  private static String state(RpcServer server) {
    int answers = 0;
    long queued = 0;
    for (Connection connection : server.connections()) {
      answers += connection.stats().answers();
      queued = Math.max(queued, connection.stats().queuedBytes());
    }
    return server.connections().size() + " " + answers + " " + queued;
  }
}
