package caprock.rpc.capnp;

import caprock.rpc.capnp.internal.core.CallBuilder;
import caprock.rpc.capnp.internal.core.Hook;
import caprock.rpc.capnp.internal.core.Interception;
import caprock.rpc.capnp.internal.core.Outcome;
import caprock.rpc.capnp.internal.core.Payload;
import caprock.rpc.capnp.internal.core.PendingCall;
import caprock.rpc.capnp.internal.core.Reply;
import caprock.rpc.capnp.internal.core.ResultBuilder;
import caprock.rpc.capnp.internal.core.StreamWindow;
import caprock.rpc.capnp.internal.core.Turn;
import org.capnproto.AnyPointer;
import org.capnproto.FromPointerBuilder;

/**
 * A call of a {@code -> stream} method being filled in; used up by {@link #send}. Belongs to one
 * thread.
 *
 * @param <P> builder of the parameters
 */
public final class StreamRequest<P> {
  private final Capability target;
  private final Method method;
  private final CallBuilder message;
  private final P params;
  private boolean sent;

  StreamRequest(Capability target, Method method, FromPointerBuilder<P> params) {
    this.target = target;
    this.method = method;
    this.message = new CallBuilder(params);
    this.params = message.params(params);
  }

  /** The parameters, to be filled in. */
  public P params() {
    return params;
  }

  /**
   * Sends the call. The promise completes when the next call may be sent: at once while there is
   * room in the reference's window, otherwise when enough calls were acknowledged. The first call
   * that fails fails all later calls on the reference, the one that ends the stream included.
   */
  public Promise<Void> send() {
    if (sent) {
      throw new IllegalStateException(
          "The request was sent already. Make a new one for each call.");
    }
    sent = true;
    Payload payload = message.finish();
    long bytes = payload.bytes();
    StreamWindow window = target.handle().window();
    Reply ready = new Reply();
    Promise<Void> promised =
        new Promise<>(new Promise.Source<>(ready, (segment, pointer, nesting) -> null));
    Turn turn = Turn.enter();
    try {
      RpcException broken = window.failure();
      if (broken != null) {
        payload.release();
        turn.later(() -> ready.fail(broken));
        return promised;
      }
      Reply reply = new Reply();
      reply.listen(
          outcome -> {
            window.ended(bytes, outcome, go());
            reply.abandon();
          });
      Hook hook = target.handle().retained();
      PendingCall call =
          new PendingCall(
              method.interfaceId(),
              method.ordinal(),
              payload,
              reply,
              PendingCall.Hints.STREAMING,
              null);
      RpcException refused = Interception.delivering(hook, call, method, null);
      if (refused != null) {
        turn.later(() -> call.fail(refused));
      } else {
        hook.deliver(call);
      }
      hook.release();
      reply.lendPump(ready);
      window.sent(bytes, ready, go());
    } finally {
      turn.exit();
    }
    return promised;
  }

  private static Outcome go() {
    return new Outcome.Results(new ResultBuilder(AnyPointer.factory).finish());
  }
}
