package caprock.rpc.capnp;

import caprock.rpc.capnp.annotation.Nullable;
import caprock.rpc.capnp.internal.core.Forgotten;
import caprock.rpc.capnp.internal.core.Outcome;
import caprock.rpc.capnp.internal.core.Path;
import caprock.rpc.capnp.internal.core.Reply;
import caprock.rpc.capnp.internal.core.Turn;
import caprock.rpc.capnp.internal.core.Waiting;
import java.lang.ref.Cleaner;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeoutException;
import org.capnproto.FromPointerReader;

/**
 * The answer that a call will have. Capabilities in it can be called before it is there ({@link
 * Pipelined}; generated promises have accessors).
 *
 * <p><b>Validity.</b> A results reader works for as long as anyone holds it, from any thread, one
 * at a time; capabilities can be taken out of it until the promise is closed, or, if it is never
 * closed, until the reader is garbage.
 *
 * <p><b>Cancelling.</b> {@link #cancel} tells the callee that nobody wants the answer. Cancelling a
 * future made by {@link #toCompletableFuture} does not: it only completes that future. Thread-safe.
 *
 * @param <T> reader of the results
 */
public class Promise<T> implements AutoCloseable {
  /**
   * How the library hands a promise to a generated class; opaque.
   *
   * @param <T> reader of the results
   */
  public static final class Source<T> {
    private final Reply reply;
    private final FromPointerReader<T> type;

    /** Made by the library only. */
    public Source(Reply reply, FromPointerReader<T> type) {
      this.reply = reply;
      this.type = type;
    }
  }

  private final Reply reply;
  private final FromPointerReader<T> type;
  private Cleaner.@Nullable Cleanable watch;
  private @Nullable CompletableFuture<T> future;

  /** Wraps an answer; generated constructors call it. */
  public Promise(Source<T> source) {
    reply = source.reply;
    type = source.type;
  }

  /** The results as a place to go on from, before they are there. */
  protected final Pipelined pipelined() {
    return new Pipelined(reply, Path.ROOT, this::watch);
  }

  /** Places in results are counted; a promise that is forgotten gives them back. */
  private synchronized void watch() {
    if (watch == null) {
      watch = Forgotten.watch(this, reply);
    }
  }

  private synchronized Cleaner.@Nullable Cleanable watching() {
    return watch;
  }

  /** Whether the outcome is there. */
  public final boolean isDone() {
    return reply.outcome() != null;
  }

  /**
   * Waits for the results, blocking, and meanwhile reads the connection that they come from on this
   * thread, so handlers may run on it: hold no locks that they need. In a handler that runs on a
   * reading thread, what that thread had to do moves to another.
   *
   * @throws RpcException if the call failed
   * @throws TimeoutException if the time is up; the call goes on
   * @throws InterruptedException if the thread is interrupted; the call goes on
   */
  public final T await(Duration timeout) throws TimeoutException, InterruptedException {
    Outcome outcome = reply.outcome();
    if (outcome == null) {
      outcome = Waiting.await(reply, timeout.toNanos());
    }
    if (outcome == null) {
      throw new TimeoutException(
          "No answer within " + timeout.toMillis() + " ms. The call goes on; cancel() ends it.");
    }
    return value(outcome);
  }

  private T value(Outcome outcome) {
    if (outcome instanceof Outcome.Failure failure) {
      throw copy(failure.error());
    }
    return ((Outcome.Results) outcome).payload().content().getAs(type);
  }

  /** The same error with the stack of whoever waits, so that each throw shows its own place. */
  private static RpcException copy(RpcException error) {
    RpcException here =
        new RpcException(
            error.type(),
            error.getMessage(),
            error.remoteTrace(),
            error.details(),
            error.getCause());
    here.addSuppressed(error);
    return here;
  }

  /**
   * The outcome as a future, the same one each time. Dependents run on the thread that completes
   * it, often one that reads a connection, and must not block there; use the Async methods for
   * that.
   */
  public final CompletableFuture<T> toCompletableFuture() {
    CompletableFuture<T> made;
    synchronized (this) {
      if (future != null) {
        return future;
      }
      made = new CompletableFuture<>();
      future = made;
    }
    Turn turn = Turn.enter();
    try {
      reply.listen(outcome -> complete(made, outcome));
      if (!made.isDone()) {
        turn.hurry(reply.pump());
      }
    } finally {
      turn.exit();
    }
    return made;
  }

  private void complete(CompletableFuture<T> made, Outcome outcome) {
    T value;
    try {
      if (outcome instanceof Outcome.Failure failure) {
        made.completeExceptionally(failure.error());
        return;
      }
      value = ((Outcome.Results) outcome).payload().content().getAs(type);
    } catch (RuntimeException malformed) {
      made.completeExceptionally(
          new RpcException(
              RpcException.Type.FAILED,
              "The results are malformed: " + malformed.getMessage(),
              malformed));
      return;
    }
    made.complete(value);
  }

  /**
   * Tells the callee that nobody wants the answer any more, and fails the promise unless it is
   * done.
   */
  public final void cancel() {
    Turn turn = Turn.enter();
    try {
      reply.cancel();
      turn.later(() -> reply.fail(Reply.CANCELLED));
    } finally {
      turn.exit();
    }
  }

  /** Cancels the call unless it is done, and gives the results' capabilities back. Idempotent. */
  @Override
  public final void close() {
    Turn turn = Turn.enter();
    try {
      cancel();
      turn.later(reply::abandon);
      Cleaner.Cleanable watching = watching();
      if (watching != null) {
        turn.later(watching::clean);
      }
    } finally {
      turn.exit();
    }
  }
}
