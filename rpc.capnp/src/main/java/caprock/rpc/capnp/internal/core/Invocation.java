package caprock.rpc.capnp.internal.core;

import caprock.rpc.capnp.Method;
import caprock.rpc.capnp.RpcException;
import caprock.rpc.capnp.annotation.Nullable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.capnproto.AnyPointer;
import org.capnproto.FromPointerBuilder;

/**
 * A call inside the object that it reached: parameters, results under construction, cancellation.
 * Parameters and results belong to the handler until its stage completes.
 */
public final class Invocation {
  private final PendingCall call;
  private final Reply reply;
  private @Nullable ResultBuilder results;
  private @Nullable List<Runnable> cancelListeners;
  private @Nullable Supplier<@Nullable Object> trace;
  private boolean shown;
  private boolean cancelled;
  private boolean ended;
  private boolean paramsReleased;
  private volatile boolean streaming;
  private volatile boolean passedOn;

  Invocation(PendingCall call) {
    this.call = call;
    this.reply = call.reply();
    reply.onCancel(this::cancel);
  }

  /** The call itself. */
  public PendingCall call() {
    return call;
  }

  /** Reads the parameters. */
  public AnyPointer.Reader params() {
    return call.params().content();
  }

  /** Where results are built; made on first use, with room for this type. */
  public synchronized AnyPointer.Builder results(FromPointerBuilder<?> type) {
    if (passedOn) {
      throw new IllegalStateException(
          "The call was passed on with tailCall, so it has no results of its own.");
    }
    if (results == null) {
      results = new ResultBuilder(type);
    }
    return results.content();
  }

  /** Shows the call to its connection's interceptor, once; it may refuse it by throwing. */
  public void intercept(@Nullable Method method) {
    if (shown) {
      return;
    }
    shown = true;
    if (call.source() instanceof LocalHook.Source from) {
      Interception interception = from.interception();
      if (interception != null) {
        trace = interception.incoming(call, method);
      }
    }
  }

  /**
   * Why the call fails of which this came. One that failed before its handler was found has not
   * been shown: it is now, and may still be refused instead.
   */
  RpcException failure(Throwable thrown) {
    try {
      intercept(null);
      return RpcException.of(thrown);
    } catch (Throwable refused) {
      // Whatever an interceptor throws is the outcome of the call, as in the handler.
      return RpcException.of(refused);
    }
  }

  /** What an interceptor gave the call as its trace. */
  public @Nullable Object trace() {
    return trace == null ? null : trace.get();
  }

  /** Marks the method as streaming. */
  public void streams() {
    streaming = true;
  }

  boolean streaming() {
    return streaming;
  }

  /** Gives the parameters back early. */
  public void releaseParams() {
    synchronized (this) {
      if (paramsReleased) {
        return;
      }
      paramsReleased = true;
    }
    call.params().release();
  }

  /** Lets another call answer in this one's place. Throws if an interceptor refuses it. */
  public void passOn(
      Hook target, PendingCall next, @Nullable Method method, @Nullable Object trace) {
    PendingCall passed = next.onBehalfOf(reply, call.source());
    RpcException refused = Interception.delivering(target, passed, method, trace);
    if (refused != null) {
      passed.params().release();
      throw refused;
    }
    passedOn = true;
    releaseParams();
    Turn turn = Turn.enter();
    try {
      target.deliver(passed);
    } finally {
      turn.exit();
    }
  }

  /** Whether the caller gave up. */
  public synchronized boolean isCancelled() {
    return cancelled;
  }

  /** Runs this if the caller gives up before the handler is done, at once if it has already. */
  public void onCancel(Runnable action) {
    synchronized (this) {
      if (ended) {
        return;
      }
      if (!cancelled) {
        if (cancelListeners == null) {
          cancelListeners = new ArrayList<>(2);
        }
        cancelListeners.add(action);
        return;
      }
    }
    action.run();
  }

  private void cancel() {
    List<Runnable> told;
    synchronized (this) {
      if (ended || cancelled) {
        return;
      }
      cancelled = true;
      told = cancelListeners;
      cancelListeners = null;
    }
    if (told != null) {
      Turn turn = Turn.enter();
      told.forEach(turn::later);
      turn.exit();
    }
  }

  /** The handler is done, with results where there is no error. */
  void ended(@Nullable RpcException error) {
    end();
    if (passedOn) {
      return;
    }
    if (error != null) {
      dropResults();
      reply.fail(error);
      return;
    }
    ResultBuilder built;
    synchronized (this) {
      built = results == null ? new ResultBuilder(AnyPointer.factory) : results;
    }
    reply.complete(new Outcome.Results(built.finish()));
  }

  private void end() {
    synchronized (this) {
      ended = true;
      cancelListeners = null;
    }
    releaseParams();
  }

  private void dropResults() {
    ResultBuilder built;
    synchronized (this) {
      built = results;
    }
    if (built != null) {
      built.finish().release();
    }
  }
}
