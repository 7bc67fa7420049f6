package caprock.rpc.capnp.interop;

import caprock.rpc.capnp.CallContext;
import caprock.rpc.capnp.RpcException;
import caprock.rpc.capnp.testing.EchoServer;
import caprock.rpc.capnp.testing.Testing.Echo;
import java.util.Locale;
import java.util.concurrent.CompletionStage;

/** Fails with the type that the text begins with, as the C++ server does. */
final class TypedFailures extends EchoServer {
  @Override
  protected CompletionStage<?> fail(
      CallContext<Echo.FailParams.Reader, Echo.FailResults.Builder> context) {
    String why = context.params().getWhy().toString();
    String type = why.substring(0, why.indexOf(':')).toUpperCase(Locale.ROOT);
    throw new RpcException(RpcException.Type.valueOf(type), why);
  }
}
