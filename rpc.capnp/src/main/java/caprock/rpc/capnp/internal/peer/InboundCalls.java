package caprock.rpc.capnp.internal.peer;

import caprock.rpc.capnp.Capability;
import caprock.rpc.capnp.CapabilityFactory;
import caprock.rpc.capnp.RpcException;
import caprock.rpc.capnp.internal.core.Hook;
import caprock.rpc.capnp.internal.core.Outcome;
import caprock.rpc.capnp.internal.core.Payload;
import caprock.rpc.capnp.internal.core.PendingCall;
import caprock.rpc.capnp.internal.core.ResultBuilder;
import caprock.rpc.capnp.internal.core.Turn;
import caprock.rpc.capnp.internal.wire.WireMessage;
import caprock.rpc.capnp.protocol.Rpc;

/** Calls and bootstraps of the peer, and their Finish. */
final class InboundCalls {
  private final VatConnection connection;

  InboundCalls(VatConnection connection) {
    this.connection = connection;
  }

  void call(WireMessage message, Rpc.Call.Reader call) {
    Hook target;
    Answer answer;
    int caps = Inbound.checkedCount(connection, call.getParams().getCapTable().size());
    long bytes = message.bytes() + (long) caps * Usage.CAP_BYTES;
    synchronized (connection.lock) {
      if (!connection.isOpen()) {
        return;
      }
      answer = newAnswer(call.getQuestionId(), bytes, false);
      if (call.getSendResultsTo().isThirdParty()) {
        connection.usage().answered(answer);
        target = null;
      } else {
        answer.resultsStay = call.getSendResultsTo().isYourself();
        answer.onlyPipelined = call.getOnlyPromisePipeline();
        Inbound.readCaps(connection, message, call.getParams(), null);
        target = target(call.getTarget());
        queuesBehind(answer, call.getTarget());
        // From here on its results have an address: a call cannot wait for itself.
        connection.answers.put(answer.id, answer);
      }
    }
    if (target == null) {
      connection.control().unimplemented(message);
      return;
    }
    Payload params =
        Payload.received(
            message,
            received -> received.root(Rpc.Message.factory).getCall().getParams().getContent());
    PendingCall.Hints hints = PendingCall.Hints.of(call.getNoPromisePipelining());
    target.deliver(
        new PendingCall(
            call.getInterfaceId(),
            call.getMethodId() & 0xffff,
            params,
            answer.reply,
            hints,
            connection));
    target.release();
  }

  private Answer newAnswer(int id, long bytes, boolean bootstrap) {
    if (connection.answers.get(id) != null) {
      throw new ProtocolViolation(
          "Question " + Integer.toUnsignedString(id) + " is asked while it is in use.");
    }
    Answer answer = new Answer(connection, id, bytes, bootstrap);
    connection.usage().asked(answer);
    return answer;
  }

  private void queuesBehind(Answer answer, Rpc.MessageTarget.Reader target) {
    if (target.isPromisedAnswer()) {
      Answer first = connection.answers.get(target.getPromisedAnswer().getQuestionId());
      if (first != null && !first.returned) {
        first.wantedBehind++;
        answer.behind = first;
      }
    }
  }

  private Hook target(Rpc.MessageTarget.Reader target) {
    if (target.isPromisedAnswer()) {
      return connection.descriptors().answerPlace(target.getPromisedAnswer());
    }
    if (!target.isImportedCap()) {
      throw new ProtocolViolation("A call is addressed in a way that this version does not know.");
    }
    Export export = connection.exports.get(target.getImportedCap());
    if (export == null) {
      throw new ProtocolViolation(
          "A call is addressed to export "
              + Integer.toUnsignedString(target.getImportedCap())
              + ", which is not there.");
    }
    export.hook.retain();
    return export.hook;
  }

  void bootstrap(Rpc.Bootstrap.Reader bootstrap) {
    Answer answer;
    synchronized (connection.lock) {
      if (!connection.isOpen()) {
        return;
      }
      answer = newAnswer(bootstrap.getQuestionId(), 0, true);
      connection.answers.put(answer.id, answer);
    }
    if (connection.lifecycle().draining()) {
      answer.reply.fail(
          RpcException.disconnected("The server is shutting down and accepts no new clients."));
      return;
    }
    connection.mailbox().add(() -> provide(answer));
  }

  private void provide(Answer answer) {
    Capability root;
    try {
      root = connection.config().bootstrap().forPeer(connection.peer());
    } catch (Throwable thrown) {
      // Whatever the factory throws is the peer's answer.
      RpcException error = RpcException.of(thrown);
      Turn.current().later(() -> answer.reply.fail(error));
      return;
    }
    ResultBuilder results = new ResultBuilder(CapabilityFactory.ANY);
    results.content().setAs(CapabilityFactory.ANY, root);
    root.close();
    Turn.current().later(() -> answer.reply.complete(new Outcome.Results(results.finish())));
  }

  void finish(Rpc.Finish.Reader finish) {
    Answer answer;
    Question continued = null;
    synchronized (connection.lock) {
      answer = connection.answers.get(finish.getQuestionId());
      if (answer == null || answer.finished) {
        return; // also what a peer may send after noFinishNeeded
      }
      answer.finished = true;
      answer.cancelAfterDelivery = finish.getRequireEarlyCancellationWorkaround();
      if (answer.bootstrap) {
        connection.usage().finishedBootstrap();
      }
      if (answer.returned) {
        if (finish.getReleaseResultCaps()) {
          for (int export : answer.resultExports) {
            connection.releaseExport(export, 1); // may abort, which still has to find the answer
          }
        }
        connection.answers.remove(answer.id);
        connection.usage().holdsNoMore(answer);
        continued = answer.continuation;
      }
    }
    if (continued != null) {
      // The thread that made the tail call may not have come to this, and what waits has to go on.
      answer.reply.sentOn(continued);
      answer.reply.retire();
      letGo(continued);
    } else if (answer.returned) {
      answer.reply.abandon();
    } else {
      cancel(answer);
    }
    cancelFirst(answer);
  }

  /**
   * A call that was finished while others waited for its results ends when the last of those is
   * finished too, and so does the one that it waited for itself.
   */
  private void cancelFirst(Answer last) {
    Answer at = last;
    while (true) {
      Answer first;
      boolean unwanted;
      synchronized (connection.lock) {
        if (at.wantedBehind > 0) {
          return; // it still waits for its own results, and so for the first one's
        }
        first = at.behind;
        at.behind = null;
        unwanted = first != null && --first.wantedBehind == 0;
        unwanted = unwanted && first.finished && !first.returned;
      }
      if (!unwanted) {
        return;
      }
      cancel(first);
      at = first;
    }
  }

  private void letGo(Question continued) {
    synchronized (connection.lock) {
      continued.holders--;
      connection.finishContinuation(continued);
    }
    Turn.current().flushLater(connection.link());
  }

  private void cancel(Answer answer) {
    synchronized (connection.lock) {
      // Results that another question of ours takes are wanted, though not by the peer; those that
      // the peer's calls wait for are wanted until it finishes these too.
      if (answer.taken || answer.wantedBehind > 0) {
        return;
      }
    }
    if (!answer.reply.awaitedElsewhere()) {
      answer.reply.cancelAndFail(answer.cancelAfterDelivery);
    }
  }
}
