package caprock.rpc.capnp;

import caprock.rpc.capnp.internal.core.CallBuilder;
import caprock.rpc.capnp.internal.core.Hook;
import caprock.rpc.capnp.internal.core.Invocation;
import caprock.rpc.capnp.internal.core.PendingCall;
import caprock.rpc.capnp.internal.core.Reply;
import caprock.rpc.capnp.internal.core.Turn;
import java.util.function.Function;
import org.capnproto.FromPointerBuilder;
import org.capnproto.FromPointerReader;

/**
 * A call being filled in. Belongs to one thread until {@link #send}, which uses it up: the builder
 * must not be touched afterwards. The target is chosen when it is sent.
 *
 * @param <P> builder of the parameters
 * @param <R> reader of the results
 * @param <L> the promise that sending gives
 */
public final class Request<P, R, L extends Promise<R>> {
  private final Capability target;
  private final long interfaceId;
  private final int methodId;
  private final PendingCall.Hints hints;
  private final FromPointerReader<R> results;
  private final Function<Promise.Source<R>, L> promise;
  private final CallBuilder message;
  private final P params;
  private boolean sent;

  Request(
      Capability target,
      long interfaceId,
      int methodId,
      PendingCall.Hints hints,
      FromPointerBuilder<P> params,
      FromPointerReader<R> results,
      Function<Promise.Source<R>, L> promise) {
    this.target = target;
    this.interfaceId = interfaceId;
    this.methodId = methodId;
    this.hints = hints;
    this.results = results;
    this.promise = promise;
    this.message = new CallBuilder(params);
    this.params = message.params(params);
  }

  /** The parameters, to be filled in. */
  public P params() {
    return params;
  }

  /**
   * Sends the call. Does not block; a handler in this vat does not run inside. Failures, also of
   * sending, arrive through the promise.
   */
  public L send() {
    Reply reply = new Reply();
    L promised = promise.apply(new Promise.Source<>(reply, results));
    Turn turn = Turn.enter();
    try {
      PendingCall call = call(reply);
      RpcException broken = target.handle().window().failure();
      if (broken != null) {
        turn.later(() -> call.fail(broken));
      } else {
        Hook hook = target.handle().retained();
        hook.deliver(call);
        hook.release();
      }
    } finally {
      turn.exit();
    }
    return promised;
  }

  void passOn(Invocation invocation) {
    PendingCall call = call(new Reply());
    Hook hook = target.handle().retained();
    invocation.passOn(hook, call);
    hook.release();
  }

  private PendingCall call(Reply reply) {
    if (sent) {
      throw new IllegalStateException(
          "The request was sent already. Make a new one for each call.");
    }
    sent = true;
    return new PendingCall(interfaceId, methodId, message.finish(), reply, hints, null);
  }
}
