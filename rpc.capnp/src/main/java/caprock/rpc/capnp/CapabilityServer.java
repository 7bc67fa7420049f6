package caprock.rpc.capnp;

import caprock.rpc.capnp.annotation.Nullable;
import caprock.rpc.capnp.internal.core.Hook;
import caprock.rpc.capnp.internal.core.LocalHook;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/**
 * An object that can be called. Generated servers extend it; implementing {@link #dispatch} by hand
 * gives an object without a type.
 *
 * <p>Handlers start in order, one call after the other, on the thread that reads the connection,
 * and must not block there: they return a stage instead, or are served on an executor ({@link
 * Serving}). A handler that does block delays the calls behind it by a millisecond or two, after
 * which others take over.
 */
public abstract class CapabilityServer {
  private static final CompletableFuture<Void> DONE = CompletableFuture.completedFuture(null);

  private @Nullable LocalHook hook;

  /**
   * Handles one call. Runs as {@link Serving} says. What it throws, and what its stage fails with,
   * fails the call: an {@link RpcException} as it is, anything else as FAILED with its class and
   * message.
   *
   * @return a stage that completes when the results are in place, or null if they are
   */
  protected abstract @Nullable CompletionStage<?> dispatch(
      long interfaceId, int method, IncomingCall call) throws Exception;

  /**
   * Told once, when the last reference to the object is gone, also by disconnection, and its calls
   * have ended. Runs where handlers run.
   */
  public void close() {}

  /** A stage that is complete, for handlers to return. */
  protected static CompletionStage<?> done() {
    return DONE;
  }

  /** For the library: calls {@link #dispatch}. */
  public static @Nullable CompletionStage<?> dispatchTo(CapabilityServer server, IncomingCall call)
      throws Exception {
    return server.dispatch(call.interfaceId(), call.methodId(), call);
  }

  final synchronized Hook hook(Serving how) {
    LocalHook known = hook;
    if (known == null) {
      known = new LocalHook(this, how.executor(), how.serialized());
      hook = known;
      return known;
    }
    if (!known.retainIfServed()) {
      throw new IllegalStateException(
          "The object's last reference is gone and it was closed. Serve a new one, or keep a reference: "
              + getClass().getName());
    }
    return known;
  }
}
