package caprock.rpc.capnp.internal.peer;

import caprock.rpc.capnp.RpcException;
import caprock.rpc.capnp.annotation.Nullable;
import caprock.rpc.capnp.internal.core.Hook;
import caprock.rpc.capnp.internal.core.Outcome;
import caprock.rpc.capnp.internal.core.Payload;
import caprock.rpc.capnp.internal.core.Places;
import caprock.rpc.capnp.internal.core.Turn;
import caprock.rpc.capnp.internal.wire.WireMessage;
import caprock.rpc.capnp.protocol.Rpc;

/** Answers of the peer. */
final class InboundReturns {
  private final VatConnection connection;

  InboundReturns(VatConnection connection) {
    this.connection = connection;
  }

  /** A Return as read under the lock. */
  private static final class Read {
    @Nullable Outcome outcome;
    boolean @Nullable [] loops;
    @Nullable Answer from;
    boolean unimplemented;
    boolean finishNeeded = true;
  }

  void handle(WireMessage message, Rpc.Return.Reader ret) {
    Question question;
    Read read = new Read();
    boolean wanted;
    synchronized (connection.lock) {
      question = connection.questions.get(ret.getAnswerId());
      if (question == null || question.returned) {
        throw new ProtocolViolation(
            "Question "
                + Integer.toUnsignedString(ret.getAnswerId())
                + " is answered, but is not open.");
      }
      question.returned = true;
      if (ret.getReleaseParamCaps()) {
        for (int export : question.paramExports) {
          connection.releaseExport(export, 1);
        }
      }
      question.paramExports = Question.NONE;
      if (question.redirected) {
        connection.finishContinuation(question);
        return;
      }
      read.finishNeeded = !ret.getNoFinishNeeded();
      wanted = !question.finishSent;
      if (wanted) {
        read(message, ret, read);
      } else {
        forget(question);
      }
    }
    if (wanted) {
      complete(message, question, read);
    }
  }

  private void read(WireMessage message, Rpc.Return.Reader ret, Read read) {
    switch (ret.which()) {
      case RESULTS -> {
        Rpc.Payload.Reader results = ret.getResults();
        if (results.hasCapTable()) {
          int count = Inbound.checkedCount(connection, results.getCapTable().size());
          read.loops = new boolean[count];
          Inbound.readCaps(connection, message, results, read.loops);
        }
        read.outcome =
            new Outcome.Results(
                Payload.received(
                    message,
                    received ->
                        received.root(Rpc.Message.factory).getReturn().getResults().getContent()));
      }
      case EXCEPTION -> read.outcome = new Outcome.Failure(Exceptions.read(ret.getException()));
      case CANCELED ->
          read.outcome = failed("The callee cancelled the call, which nobody had asked for.");
      case TAKE_FROM_OTHER_QUESTION -> {
        Answer other = connection.answers.get(ret.getTakeFromOtherQuestion());
        if (other == null || !other.resultsStay || other.taken) {
          throw new ProtocolViolation(
              "Results are to be taken from a call that kept none, or not any more.");
        }
        other.taken = true;
        read.from = other;
      }
      case RESULTS_SENT_ELSEWHERE ->
          throw new ProtocolViolation(
              "The results of a call went elsewhere, but were wanted here.");
      default -> {
        read.unimplemented = true;
        read.outcome =
            new Outcome.Failure(
                RpcException.unimplemented(
                    "The callee answered in a way that this version does not know."));
      }
    }
  }

  private static Outcome failed(String why) {
    return new Outcome.Failure(RpcException.failed(why));
  }

  private void complete(WireMessage message, Question question, Read read) {
    if (read.unimplemented) {
      connection.control().unimplemented(message);
    }
    Outcome outcome = read.outcome;
    if (outcome != null) {
      question.reply.complete(
          outcome, (place, target) -> settle(question, place, target, outcome, read.loops));
      finish(question, read.finishNeeded);
      return;
    }
    Answer from = read.from;
    if (from != null) {
      follow(question, from);
    }
  }

  private void settle(
      Question question,
      Places.Place place,
      Hook target,
      Outcome outcome,
      boolean @Nullable [] loops) {
    int index = -1;
    if (outcome instanceof Outcome.Results results && loops != null && loops.length > 0) {
      index = results.payload().indexAt(place.path());
    }
    boolean loopsBack = index >= 0 && index < loops.length && loops[index];
    boolean held =
        connection.control().settle(question, place.path(), place.hook(), target, loopsBack);
    if (held && outcome instanceof Outcome.Results results) {
      // Whoever takes the capability out of the results shares the order of those who pipelined.
      place.hook().retain();
      Turn.current().later(results.payload().replaceCap(index, place.hook())::release);
    }
  }

  /** The results are those of a call that the peer made to us, and are here already, or will be. */
  private void follow(Question question, Answer from) {
    // First, so that a place which comes into use from here on never leads to the question: it is
    // about to be finished, and its results come later.
    question.reply.takenFrom(from.reply);
    for (Places.Place place : question.reply.places()) {
      Hook target = from.reply.pipelined(place.path());
      connection.control().settle(question, place.path(), place.hook(), target, true);
      target.release();
    }
    finish(question, true);
    from.reply.listen(
        outcome -> {
          if (outcome instanceof Outcome.Results results) {
            results.payload().retain();
          }
          Turn.current().later(() -> question.reply.complete(outcome, InboundReturns::settleRest));
        });
  }

  private static void settleRest(Places.Place place, Hook target) {
    if (!place.hook().decided()) {
      place.hook().resolve(target);
    }
  }

  private void finish(Question question, boolean needed) {
    synchronized (connection.lock) {
      if (!connection.isOpen()) {
        return;
      }
      if (needed && !question.finishSent && !connection.config().faults().noFinish()) {
        connection.control().finish(question.id, false);
      }
      question.finishSent = true;
      forget(question);
    }
    connection.control().flushSoon();
  }

  private void forget(Question question) {
    connection.questions.remove(question.id);
    connection.questions.recycle(question.id);
  }
}
