package caprock.rpc.capnp.internal.peer;

import caprock.rpc.capnp.Method;
import caprock.rpc.capnp.RpcException;
import caprock.rpc.capnp.annotation.Nullable;
import caprock.rpc.capnp.internal.core.Failures;
import caprock.rpc.capnp.internal.core.Interception;
import caprock.rpc.capnp.internal.core.Outcome;
import caprock.rpc.capnp.internal.core.PendingCall;
import caprock.rpc.capnp.internal.core.Reply;
import caprock.rpc.capnp.vat.Connection;
import caprock.rpc.capnp.vat.InterceptedCall;
import caprock.rpc.capnp.vat.Interceptor;
import java.util.function.Supplier;

/** Shows the calls of one connection to the vat's interceptor, and tells it how they end. */
record VatInterception(Connection connection, Interceptor interceptor) implements Interception {
  @Override
  public @Nullable RpcException outgoing(
      PendingCall call, @Nullable Method method, @Nullable Object trace) {
    call.markIntercepted();
    InterceptedCall seen = seen(call, method, trace);
    long start = System.nanoTime();
    try {
      observe(interceptor.outgoing(seen), call.reply(), start);
      return null;
    } catch (RuntimeException refused) {
      return RpcException.of(refused);
    }
  }

  @Override
  public Supplier<@Nullable Object> incoming(PendingCall call, @Nullable Method method) {
    InterceptedCall seen = seen(call, method, null);
    long start = System.nanoTime();
    observe(interceptor.incoming(seen), call.reply(), start);
    return () -> seen.trace(Object.class).orElse(null);
  }

  private InterceptedCall seen(PendingCall call, @Nullable Method method, @Nullable Object trace) {
    return new InterceptedCall(
        connection, call.interfaceId(), call.methodId(), method, call.reply(), trace);
  }

  private static void observe(Interceptor.@Nullable Observer observer, Reply reply, long startNs) {
    if (observer == null) {
      return;
    }
    reply.listen(
        outcome -> {
          RpcException error = outcome instanceof Outcome.Failure failure ? failure.error() : null;
          long nanos = System.nanoTime() - startNs;
          Failures.guard(() -> observer.ended(error, nanos));
        });
  }
}
