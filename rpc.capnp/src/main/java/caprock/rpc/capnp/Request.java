package caprock.rpc.capnp;

import caprock.rpc.capnp.annotation.Nullable;
import caprock.rpc.capnp.internal.core.CallBuilder;
import caprock.rpc.capnp.internal.core.Deadlines;
import caprock.rpc.capnp.internal.core.Hook;
import caprock.rpc.capnp.internal.core.Interception;
import caprock.rpc.capnp.internal.core.Invocation;
import caprock.rpc.capnp.internal.core.PendingCall;
import caprock.rpc.capnp.internal.core.Reply;
import caprock.rpc.capnp.internal.core.Turn;
import java.time.Duration;
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
  private final @Nullable Method method;
  private final PendingCall.Hints hints;
  private final FromPointerReader<R> results;
  private final Function<Promise.Source<R>, L> promise;
  private final CallBuilder message;
  private final P params;
  private @Nullable Object trace;
  private @Nullable Duration deadline;
  private boolean sent;

  Request(
      Capability target,
      long interfaceId,
      int methodId,
      @Nullable Method method,
      PendingCall.Hints hints,
      FromPointerBuilder<P> params,
      FromPointerReader<R> results,
      Function<Promise.Source<R>, L> promise) {
    this.target = target;
    this.interfaceId = interfaceId;
    this.methodId = methodId;
    this.method = method;
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

  /** Gives the call a trace for the vat's interceptor; it does not travel. */
  public Request<P, R, L> trace(Object value) {
    trace = value;
    return this;
  }

  /**
   * Ends the call if it is not done in time, counted from sending: it fails OVERLOADED, and the
   * callee is told as by {@link Promise#cancel}. Not for calls that are passed on.
   */
  public Request<P, R, L> deadline(Duration fromSending) {
    deadline = fromSending;
    return this;
  }

  /**
   * Sends the call. Does not block; a handler in this vat does not run inside, an interceptor does.
   * Failures, also of sending, arrive through the promise.
   */
  public L send() {
    Reply reply = new Reply();
    L promised = promise.apply(new Promise.Source<>(reply, results));
    PendingCall call = call(reply);
    if (deadline != null) {
      Deadlines.set(reply, deadline);
    }
    Hook hook = target.handle().retained();
    RpcException refused = refusal(hook, call);
    Turn turn = Turn.enter();
    try {
      if (refused != null) {
        turn.later(() -> call.fail(refused));
      } else {
        hook.deliver(call);
      }
      hook.release();
    } finally {
      turn.exit();
    }
    return promised;
  }

  private @Nullable RpcException refusal(Hook hook, PendingCall call) {
    RpcException broken = target.handle().window().failure();
    return broken != null ? broken : Interception.delivering(hook, call, method, trace);
  }

  void passOn(Invocation invocation) {
    PendingCall call = call(new Reply());
    Hook hook = target.handle().retained();
    try {
      invocation.passOn(hook, call, method, trace);
    } finally {
      hook.release();
    }
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
