package caprock.rpc.capnp;

import caprock.rpc.capnp.annotation.Nullable;
import caprock.rpc.capnp.internal.core.Invocation;
import java.util.concurrent.CompletionStage;
import org.capnproto.FromPointerBuilder;
import org.capnproto.FromPointerReader;

/** A call as {@link CapabilityServer#dispatch} sees it, before its method is known. */
public final class IncomingCall {
  private final Invocation invocation;

  /** Made by the library. */
  public IncomingCall(Invocation invocation) {
    this.invocation = invocation;
  }

  /** The type id of the interface called. */
  public long interfaceId() {
    return invocation.call().interfaceId();
  }

  /** The method's number, 0 to 65535. */
  public int methodId() {
    return invocation.call().methodId();
  }

  /** The call with the types of its method. */
  public <P, R> CallContext<P, R> context(
      Method method, FromPointerReader<P> params, FromPointerBuilder<R> results) {
    invocation.intercept(method);
    return new CallContext<>(invocation, method, params, results);
  }

  /** The call without types. */
  public <P, R> CallContext<P, R> context(
      FromPointerReader<P> params, FromPointerBuilder<R> results) {
    invocation.intercept(null);
    return new CallContext<>(invocation, invocation.call(), params, results);
  }

  /** The call of a streaming method: the next call waits until this one is done. */
  public <P> CallContext<P, Void> streamContext(Method method, FromPointerReader<P> params) {
    invocation.streams();
    invocation.intercept(method);
    return new CallContext<>(invocation, method, params, null);
  }

  /** Refuses a method that the interface does not have. */
  public @Nullable CompletionStage<?> unknownMethod(String interfaceName) {
    throw RpcException.unimplemented(
        interfaceName + " has no method " + methodId() + ". The caller may use a newer schema.");
  }

  /** Refuses an interface that the object does not have. */
  public @Nullable CompletionStage<?> unknownInterface(String interfaceName) {
    throw RpcException.unimplemented(
        "The object is a "
            + interfaceName
            + " and has no interface 0x"
            + Long.toHexString(interfaceId())
            + ".");
  }
}
