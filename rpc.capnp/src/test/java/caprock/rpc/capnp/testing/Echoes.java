package caprock.rpc.capnp.testing;

import caprock.rpc.capnp.Promise;
import caprock.rpc.capnp.testing.Testing.Echo;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletionStage;

/** Short forms of what the tests do most. */
public final class Echoes {
  private Echoes() {}

  /** Sends a ping. */
  public static Promise<Echo.PingResults.Reader> ping(Echo.Client to, long n) {
    var request = to.pingRequest();
    request.params().setN(n);
    return request.send();
  }

  /** Pings and waits. */
  public static long pinged(Echo.Client to, long n) throws Exception {
    return ping(to, n).await(Pair.LIMIT).getN();
  }

  /** Tells the server to hold a capability. */
  public static void hold(Echo.Client server, Echo.Client cap) throws Exception {
    var request = server.holdRequest();
    request.params().setCap(cap);
    request.send().await(Pair.LIMIT);
  }

  /** Resolves the server's promise. */
  public static Promise<?> resolve(Echo.Client server, Echo.Client cap) {
    var request = server.resolveRequest();
    request.params().setCap(cap);
    return request.send();
  }

  /** Asks for the same capability back. */
  public static Echo.IdentityResults.Promised identity(Echo.Client server, Echo.Client cap) {
    var request = server.identityRequest();
    request.params().setCap(cap);
    return request.send();
  }

  /** An object that records the pings it gets, in order. */
  public static final class Recorder extends EchoServer {
    public final List<Long> pings = Collections.synchronizedList(new ArrayList<>());

    @Override
    protected CompletionStage<?> ping(
        caprock.rpc.capnp.CallContext<Echo.PingParams.Reader, Echo.PingResults.Builder> context) {
      pings.add(context.params().getN());
      return super.ping(context);
    }
  }
}
