package caprock.rpc.capnp.internal.peer;

import caprock.rpc.capnp.RpcException;
import caprock.rpc.capnp.annotation.Nullable;
import caprock.rpc.capnp.internal.core.Attendant;
import caprock.rpc.capnp.internal.core.BrokenHook;
import caprock.rpc.capnp.internal.core.Hook;
import caprock.rpc.capnp.internal.core.PromiseHook;
import caprock.rpc.capnp.internal.core.Turn;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * How a connection ends: open, then draining or not, then closed, once. Closing empties the tables,
 * fails what waited, breaks what was imported and lets go of what was exported.
 */
final class Lifecycle {
  private enum State {
    OPEN,
    DRAINING,
    CLOSED
  }

  private final VatConnection connection;
  private final CompletableFuture<RpcException> closed = new CompletableFuture<>();
  private volatile State state = State.OPEN;
  private volatile @Nullable RpcException reason;

  Lifecycle(VatConnection connection) {
    this.connection = connection;
  }

  boolean isOpen() {
    return state != State.CLOSED;
  }

  boolean draining() {
    return state == State.DRAINING;
  }

  /** Why a new call cannot be sent, or null. */
  @Nullable
  RpcException refusal() {
    return switch (state) {
      case OPEN -> null;
      case DRAINING ->
          RpcException.disconnected("The connection is draining and takes no new calls.");
      case CLOSED -> reason();
    };
  }

  /** Why the connection is closed. */
  RpcException reason() {
    RpcException known = reason;
    return known == null ? RpcException.disconnected("The connection is closed.") : known;
  }

  CompletableFuture<RpcException> whenClosed() {
    return closed.copy();
  }

  /** The peer broke the protocol, or what we can bear: it is told, and the connection closes. */
  void abort(String why) {
    synchronized (connection.lock) {
      if (!isOpen()) {
        return;
      }
      connection.control().abort(why);
    }
    disconnect(RpcException.disconnected("The connection was aborted: " + why));
  }

  void close() {
    Turn turn = Turn.enter();
    try {
      disconnect(RpcException.disconnected("The connection was closed on this side."));
    } finally {
      turn.exit();
    }
  }

  /** Closes for this reason; the first one counts. In a turn, outside the lock. */
  void disconnect(RpcException why) {
    Remains remains;
    synchronized (connection.lock) {
      if (state == State.CLOSED) {
        return;
      }
      reason = why;
      state = State.CLOSED;
      remains = new Remains(connection);
    }
    remains.settle(why);
    connection.link().close();
    Turn.current()
        .later(
            () -> {
              closed.complete(why);
              connection.config().listener().closed(connection, why);
            });
  }

  CompletableFuture<RpcException> drain(Duration atMost) {
    synchronized (connection.lock) {
      if (state == State.OPEN) {
        state = State.DRAINING;
      }
    }
    long deadlineNs = System.nanoTime() + atMost.toNanos();
    Attendant.get().watch((Attendant.Attended) () -> !closeIfDrained(deadlineNs));
    return whenClosed();
  }

  private boolean closeIfDrained(long deadlineNs) {
    boolean idle;
    synchronized (connection.lock) {
      idle =
          connection.questions.size() == 0
              && unanswered() == 0
              && connection.link().queuedBytes() == 0;
    }
    if (idle || deadlineNs - System.nanoTime() <= 0) {
      caprock.rpc.capnp.internal.core.Workers.pool().execute(this::close);
      return true;
    }
    return state == State.CLOSED;
  }

  private long unanswered() {
    return connection.answers.all().stream().filter(answer -> !answer.returned).count();
  }

  /** What the tables held when the connection closed. Taken under the lock, settled outside it. */
  private static final class Remains {
    private final List<Question> questions;
    private final List<Answer> answers;
    private final List<Export> exports;
    private final List<Embargo> embargoes;
    private final List<PromiseHook> promises = new ArrayList<>();

    Remains(VatConnection connection) {
      questions = List.copyOf(connection.questions.all());
      answers = List.copyOf(connection.answers.all());
      exports = List.copyOf(connection.exports.all());
      embargoes = List.copyOf(connection.embargoes.all());
      for (ImportHook hook : connection.imports.all()) {
        PromiseHook promise = hook.promise;
        if (promise != null && promise.tryRetain()) {
          promises.add(promise);
        }
      }
      connection.questions.clear();
      connection.answers.clear();
      connection.exports.clear();
      connection.imports.clear();
      connection.embargoes.clear();
      connection.descriptors().clear();
    }

    void settle(RpcException why) {
      Hook broken = new BrokenHook(why);
      for (Question question : questions) {
        if (!question.redirected) {
          question.reply.fail(why);
        }
      }
      for (Embargo embargo : embargoes) {
        embargo.held().resolve(broken);
        embargo.held().release();
        embargo.target().release();
      }
      for (PromiseHook promise : promises) {
        promise.resolve(broken);
        promise.release();
      }
      for (Answer answer : answers) {
        answer.reply.cancel();
        if (answer.continuation != null) {
          answer.reply.retire();
        }
        answer.reply.abandon();
      }
      for (Export export : exports) {
        export.hook.release();
      }
    }
  }
}
