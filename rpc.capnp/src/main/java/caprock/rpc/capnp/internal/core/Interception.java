package caprock.rpc.capnp.internal.core;

import caprock.rpc.capnp.InterceptedCall;
import caprock.rpc.capnp.Interceptor;
import caprock.rpc.capnp.Method;
import caprock.rpc.capnp.RpcException;
import caprock.rpc.capnp.annotation.Nullable;

/** Shows calls to the interceptors of the connections that they cross, outside every lock. */
public final class Interception {
  private Interception() {}

  /**
   * Shows a call that is about to be delivered, if it will go over a connection as far as is known.
   *
   * @return why it is refused, or null
   */
  public static @Nullable RpcException outgoing(
      Hook target, PendingCall call, @Nullable Method method, @Nullable Object trace) {
    LocalHook.Source over = target.connection();
    return over == null ? null : outgoing(over, call, method, trace);
  }

  /** Shows a call that goes over this connection. @return why it is refused, or null */
  public static @Nullable RpcException outgoing(
      LocalHook.Source over, PendingCall call, @Nullable Method method, @Nullable Object trace) {
    Interceptor interceptor = over.interceptor();
    if (interceptor == null) {
      return null;
    }
    call.markIntercepted();
    InterceptedCall seen = seen(over, call, method, trace);
    long start = System.nanoTime();
    try {
      observe(interceptor.outgoing(seen), call.reply(), start);
      return null;
    } catch (RuntimeException refused) {
      return RpcException.of(refused);
    }
  }

  /**
   * Shows a call that came in over a connection; what this throws refuses it.
   *
   * @return what was shown, or null if nobody looks
   */
  static @Nullable InterceptedCall incoming(PendingCall call, @Nullable Method method) {
    if (!(call.source() instanceof LocalHook.Source from)) {
      return null;
    }
    Interceptor interceptor = from.interceptor();
    if (interceptor == null) {
      return null;
    }
    InterceptedCall seen = seen(from, call, method, null);
    long start = System.nanoTime();
    observe(interceptor.incoming(seen), call.reply(), start);
    return seen;
  }

  private static InterceptedCall seen(
      LocalHook.Source over, PendingCall call, @Nullable Method method, @Nullable Object trace) {
    return new InterceptedCall(
        over, call.interfaceId(), call.methodId(), method, call.reply(), trace);
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
