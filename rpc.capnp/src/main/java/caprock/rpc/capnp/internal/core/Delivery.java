package caprock.rpc.capnp.internal.core;

/** What travels along references, in order: calls, and the barriers that lift an embargo. */
public sealed interface Delivery permits PendingCall, Barrier {
  /** Whether anybody still cares that it arrives. */
  default boolean wanted() {
    return true;
  }
}
