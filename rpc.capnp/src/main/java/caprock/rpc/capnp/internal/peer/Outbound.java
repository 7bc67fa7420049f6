package caprock.rpc.capnp.internal.peer;

import caprock.rpc.capnp.RpcException;
import caprock.rpc.capnp.annotation.Nullable;
import caprock.rpc.capnp.internal.core.Arenas;
import caprock.rpc.capnp.internal.core.CallBuilder;
import caprock.rpc.capnp.internal.core.Interception;
import caprock.rpc.capnp.internal.core.Outcome;
import caprock.rpc.capnp.internal.core.Payload;
import caprock.rpc.capnp.internal.core.PendingCall;
import caprock.rpc.capnp.internal.core.Reply;
import caprock.rpc.capnp.internal.core.ResultBuilder;
import caprock.rpc.capnp.internal.core.Turn;
import caprock.rpc.capnp.protocol.Rpc;
import java.util.function.Consumer;
import org.capnproto.AnyPointer;
import org.capnproto.BuilderArena;
import org.capnproto.StructList;

/** Writes calls and their answers. Each message is written whole under the connection's lock. */
final class Outbound {
  /** A failure with its stack trace. */
  private static final int FAILURE_BYTES = 1_024;

  private final VatConnection connection;

  Outbound(VatConnection connection) {
    this.connection = connection;
  }

  /** Sends a call to an import. In a turn. */
  void call(PendingCall call, ImportHook target) {
    send(call, target, null);
  }

  /**
   * Sends a call to a place in results that are not here yet. The choice between the place and what
   * it turned out to be is made here, under the lock, so that it cannot be overtaken by our Finish.
   *
   * @return false if the question was finished, so that the place has no address any more
   */
  boolean call(PendingCall call, PipelineHook target) {
    return send(call, null, target);
  }

  private boolean send(
      PendingCall call, @Nullable ImportHook toImport, @Nullable PipelineHook toPlace) {
    Question question = null;
    RpcException refused;
    synchronized (connection.lock) {
      if (toPlace != null && toPlace.question.finishSent && connection.isOpen()) {
        return false;
      }
      refused = connection.usage().refusal(call.params().bytes());
      if (refused == null) {
        try {
          question = write(call, toImport, toPlace);
        } catch (RuntimeException e) {
          refused =
              new RpcException(
                  RpcException.Type.FAILED, "The parameters cannot be sent: " + e.getMessage(), e);
        }
      }
    }
    Turn turn = Turn.current();
    if (question == null) {
      RpcException why = java.util.Objects.requireNonNull(refused);
      turn.later(() -> call.fail(why));
      return true;
    }
    sent(turn, call, question);
    return true;
  }

  private void sent(Turn turn, PendingCall call, Question question) {
    Reply reply = call.reply();
    if (call.hints().noPipelining() || call.source() != null || turn.pumping()) {
      turn.flushLater(connection.link());
    } else {
      // Calls on its results are likely to follow at once; a chain of calls is one write.
      turn.later(connection.link()::flushSoon);
    }
    reply.readAt(connection.link());
    reply.onCancel(question);
    turn.later(
        () -> {
          reply.sentOn(question);
          call.params().release();
        });
    Interception interception = connection.interception();
    if (interception != null && !call.intercepted()) {
      turn.later(() -> showLate(interception, call));
    }
    if (connection.measuresLatency()) {
      long start = System.nanoTime();
      reply.listen(
          outcome ->
              connection
                  .config()
                  .listener()
                  .answered(
                      connection, call.interfaceId(), call.methodId(), System.nanoTime() - start));
    }
  }

  /** A call that its interceptor could not see before it was sent. */
  private static void showLate(Interception interception, PendingCall call) {
    RpcException refused = interception.outgoing(call, null, null);
    if (refused != null) {
      call.reply().cancel();
      call.reply().fail(refused);
    }
  }

  private Question write(
      PendingCall call, @Nullable ImportHook toImport, @Nullable PipelineHook toPlace) {
    Payload params = call.params();
    BuilderArena arena = params.takeBuilt();
    if (arena == null) {
      CallBuilder copy = new CallBuilder(AnyPointer.factory);
      copy.copyFrom(params.content());
      arena = copy.arena();
    }
    Rpc.Call.Builder message = root(arena).getCall();
    message.setInterfaceId(call.interfaceId());
    message.setMethodId((short) call.methodId());
    message.setNoPromisePipelining(call.hints().noPipelining());
    if (toImport != null) {
      message.initTarget().setImportedCap(toImport.id);
    } else if (toPlace != null) {
      Descriptors.writePlace(message.initTarget().initPromisedAnswer(), toPlace);
    }
    int[] exports = writeCaps(message.getParams(), params, Descriptors.Use.PARAMS, false);
    Question question = connection.newQuestion(call.reply());
    question.paramExports = exports;
    message.setQuestionId(question.id);
    Answer continued = continued(call.reply());
    if (continued != null) {
      message.getSendResultsTo().setYourself();
    }
    connection.link().send(arena);
    if (continued != null) {
      redirect(continued, question);
    }
    return question;
  }

  /**
   * The peer's own call that this one answers in its place, if its results can stay with the peer.
   */
  private @Nullable Answer continued(Reply reply) {
    if (reply.origin() instanceof Answer answer
        && answer.connection == connection
        && connection.tailCallsStay()
        && !answer.resultsStay
        && !answer.returned
        && !answer.finished
        && !answer.onlyPipelined
        && !answer.taken) {
      return answer;
    }
    return null;
  }

  private void redirect(Answer answer, Question question) {
    question.redirected = true;
    question.holders++;
    answer.continuation = question;
    answer.returned = true;
    connection.usage().answered(answer);
    sendReturn(answer.id, message -> message.setTakeFromOtherQuestion(question.id));
  }

  /** Sends a Return without results. */
  private void sendReturn(int answerId, Consumer<Rpc.Return.Builder> end) {
    SmallMessage small = new SmallMessage();
    Rpc.Return.Builder message = small.root().initReturn();
    message.setAnswerId(answerId);
    message.setReleaseParamCaps(false);
    end.accept(message);
    connection.link().send(small.arena());
  }

  private void sendError(int answerId, RpcException error) {
    sendReturn(
        answerId,
        message -> Exceptions.write(message.initException(), error, connection.sendsTraces()));
  }

  /** Names the capabilities of a payload. @return the exports named, once each time */
  private int[] writeCaps(
      Rpc.Payload.Builder to, Payload payload, Descriptors.Use use, boolean keepAddresses) {
    int count = payload.capCount();
    if (count == 0) {
      return Question.NONE;
    }
    ExportList exports = new ExportList();
    StructList.Builder<Rpc.CapDescriptor.Builder> table = to.initCapTable(count);
    for (int i = 0; i < count; i++) {
      var hook = payload.cap(i);
      var told = connection.descriptors().write(table.get(i), hook, use, exports);
      if (keepAddresses && told != hook) {
        told.retain();
        Turn.current().later(payload.replaceCap(i, told)::release);
      }
    }
    return exports.toArray();
  }

  static Rpc.Message.Builder root(BuilderArena arena) {
    return Arenas.root(arena).getAs(Rpc.Message.factory);
  }

  /**
   * Answers a call of the peer's: the owner of its reply. Called once, in a turn, outside locks.
   */
  void answer(Answer answer, Outcome outcome) {
    boolean unwanted;
    synchronized (connection.lock) {
      if (!connection.isOpen() || connection.answers.get(answer.id) != answer || answer.returned) {
        return;
      }
      answer.returned = true;
      connection.usage().answered(answer);
      if (!answer.onlyPipelined) {
        writeReturn(answer, outcome);
      }
      if (answer.finished) {
        connection.answers.remove(answer.id);
        unwanted = true;
      } else {
        long kept = keptBytes(answer, outcome);
        connection.usage().holds(answer, kept);
        unwanted = kept == 0;
      }
    }
    Turn turn = Turn.current();
    turn.flushLater(connection.link());
    connection.link().wake();
    if (unwanted) {
      turn.later(answer.reply::abandon);
    }
  }

  /**
   * What an outcome takes until the peer's Finish. Results without capabilities are of no use once
   * they are sent; failures are told to the calls on their results.
   */
  private static long keptBytes(Answer answer, Outcome outcome) {
    if (outcome instanceof Outcome.Failure failure) {
      String reason = failure.error().getMessage();
      return FAILURE_BYTES + (reason == null ? 0 : reason.length());
    }
    Payload results = ((Outcome.Results) outcome).payload();
    int caps = results.capCount();
    return caps == 0 && !answer.resultsStay ? 0 : results.bytes() + (long) caps * Usage.CAP_BYTES;
  }

  private void writeReturn(Answer answer, Outcome outcome) {
    if (answer.finished) {
      sendReturn(answer.id, Rpc.Return.Builder::setCanceled);
    } else if (answer.resultsStay) {
      sendReturn(answer.id, Rpc.Return.Builder::setResultsSentElsewhere);
    } else if (outcome instanceof Outcome.Failure failure) {
      sendError(answer.id, failure.error());
    } else {
      writeResults(answer, ((Outcome.Results) outcome).payload());
    }
  }

  private void writeResults(Answer answer, Payload results) {
    long max = connection.limits().maxMessageBytes();
    if (results.bytes() > max) {
      sendError(
          answer.id,
          RpcException.failed(
              "The results are "
                  + results.bytes()
                  + " bytes; the limit for sending is "
                  + max
                  + ". Send them in parts."));
      return;
    }
    BuilderArena arena = results.takeBuilt();
    if (arena == null) {
      ResultBuilder copy = new ResultBuilder(AnyPointer.factory);
      try {
        copy.copyFrom(results.content());
      } catch (RuntimeException malformed) {
        sendError(
            answer.id,
            RpcException.failed("The results cannot be sent on: " + malformed.getMessage()));
        return;
      }
      arena = copy.arena();
    }
    Rpc.Return.Builder message = root(arena).getReturn();
    message.setAnswerId(answer.id);
    message.setReleaseParamCaps(false);
    answer.resultExports = writeCaps(message.getResults(), results, Descriptors.Use.LASTING, true);
    connection.link().send(arena);
  }
}
