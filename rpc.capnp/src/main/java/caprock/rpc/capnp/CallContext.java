package caprock.rpc.capnp;

import caprock.rpc.capnp.annotation.Nullable;
import caprock.rpc.capnp.internal.core.Invocation;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import org.capnproto.FromPointerBuilder;
import org.capnproto.FromPointerReader;

/**
 * A call inside its handler. Parameters and results belong to the handler until its stage
 * completes, or until {@link #releaseParams}: after that the parameters' readers still work, but
 * capabilities can no longer be taken out of them, and the results must not be written any more.
 * Use from one thread at a time; cancellation may be watched from any.
 *
 * @param <P> reader of the parameters
 * @param <R> builder of the results
 */
public final class CallContext<P, R> {
  private final Invocation invocation;

  /** The method, for people; a text is made of it only when one is shown. */
  private final Object name;

  private final FromPointerReader<P> params;
  private final @Nullable FromPointerBuilder<R> results;
  private @Nullable R built;

  CallContext(
      Invocation invocation,
      Object name,
      FromPointerReader<P> params,
      @Nullable FromPointerBuilder<R> results) {
    this.invocation = invocation;
    this.name = name;
    this.params = params;
    this.results = results;
  }

  /** The parameters. Throws the runtime's DecodeException if they are malformed. */
  public P params() {
    return invocation.params().getAs(params);
  }

  /** The results, to be filled in; always the same builder. */
  public R results() {
    if (built == null) {
      if (results == null) {
        throw new IllegalStateException(name + " is a streaming method; it has no results.");
      }
      built = invocation.results(results).initAs(results);
    }
    return built;
  }

  /** Gives the parameters back before the call ends, their capabilities above all. */
  public void releaseParams() {
    invocation.releaseParams();
  }

  /**
   * Answers with the answer of another call: results, errors, pipelining and cancellation go there
   * directly, and over a connection the results never come through here. The request is used up.
   *
   * @return a stage for the handler to return
   */
  public CompletionStage<?> tailCall(Request<?, ?, ?> request) {
    request.passOn(invocation);
    return CapabilityServer.done();
  }

  /** Whether the caller has given up. */
  public boolean isCancelled() {
    return invocation.isCancelled();
  }

  /**
   * Runs this, soon and where it must not block, if the caller gives up before the handler is done.
   */
  public void onCancel(Runnable action) {
    invocation.onCancel(action);
  }

  /**
   * The connection that the call came in on, if it is of this type, as {@code Connection} is; empty
   * for a call made in this vat.
   */
  public <C> Optional<C> caller(Class<C> type) {
    return Optional.ofNullable(invocation.call().source()).filter(type::isInstance).map(type::cast);
  }

  /** What the vat's interceptor gave the call as its trace, if it did and it is of this type. */
  public <T> Optional<T> trace(Class<T> type) {
    return Optional.ofNullable(invocation.trace()).filter(type::isInstance).map(type::cast);
  }

  /** Refuses the method. */
  public CompletionStage<?> unimplemented() {
    throw RpcException.unimplemented(name + " is not implemented by this object.");
  }
}
