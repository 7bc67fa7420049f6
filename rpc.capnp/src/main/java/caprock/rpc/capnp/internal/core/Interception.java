package caprock.rpc.capnp.internal.core;

import caprock.rpc.capnp.Method;
import caprock.rpc.capnp.RpcException;
import caprock.rpc.capnp.annotation.Nullable;
import java.util.function.Supplier;

/** Shows the calls that cross a connection to whoever its vat lets see them, outside every lock. */
public interface Interception {
  /** Shows a call that goes over the connection. @return why it is refused, or null */
  @Nullable
  RpcException outgoing(PendingCall call, @Nullable Method method, @Nullable Object trace);

  /**
   * Shows a call that came in over the connection; what this throws refuses it.
   *
   * @return gives the trace that the call was given
   */
  Supplier<@Nullable Object> incoming(PendingCall call, @Nullable Method method);

  /**
   * Shows a call that is about to be delivered, if it will go over a connection as far as is known.
   *
   * @return why it is refused, or null
   */
  static @Nullable RpcException delivering(
      Hook target, PendingCall call, @Nullable Method method, @Nullable Object trace) {
    LocalHook.Source over = target.connection();
    Interception interception = over == null ? null : over.interception();
    return interception == null ? null : interception.outgoing(call, method, trace);
  }
}
