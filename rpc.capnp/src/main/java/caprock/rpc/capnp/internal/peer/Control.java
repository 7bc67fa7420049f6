package caprock.rpc.capnp.internal.peer;

import caprock.rpc.capnp.RpcException;
import caprock.rpc.capnp.internal.core.Barrier;
import caprock.rpc.capnp.internal.core.BrokenHook;
import caprock.rpc.capnp.internal.core.Hook;
import caprock.rpc.capnp.internal.core.Path;
import caprock.rpc.capnp.internal.core.PromiseHook;
import caprock.rpc.capnp.internal.core.Turn;
import caprock.rpc.capnp.internal.wire.PointerCopy;
import caprock.rpc.capnp.internal.wire.WireMessage;
import caprock.rpc.capnp.protocol.Rpc;

/**
 * Writes the messages that keep the tables of both sides in step, and decides when they are due.
 */
final class Control {
  private final VatConnection connection;

  // Every call ends with a Finish, so these are made once and sent again and again, under the lock.
  private final SmallMessage finishMessage = new SmallMessage();
  private final Rpc.Finish.Builder finish = finishMessage.root().initFinish();
  private final SmallMessage releaseMessage = new SmallMessage();
  private final Rpc.Release.Builder release = releaseMessage.root().initRelease();

  Control(VatConnection connection) {
    this.connection = connection;
    finish.setRequireEarlyCancellationWorkaround(false);
  }

  /** Under the lock. */
  void finish(int questionId, boolean releaseResultCaps) {
    finish.setQuestionId(questionId);
    finish.setReleaseResultCaps(releaseResultCaps);
    connection.link().send(finishMessage.arena());
  }

  /** Under the lock. */
  void release(int importId, int count) {
    release.setId(importId);
    release.setReferenceCount(count);
    connection.link().send(releaseMessage.arena());
  }

  /** What was written should be sent, but can wait for the next message or the next idle moment. */
  void flushSoon() {
    connection.link().flushSoon();
  }

  /** A promise that we exported settled: tells the peer, once, if it still holds it. */
  void resolve(Export export, Hook target) {
    Hook old;
    synchronized (connection.lock) {
      if (!connection.isOpen()
          || connection.exports.get(export.id) != export
          || export.resolveSent) {
        return;
      }
      export.resolveSent = true;
      connection.descriptors().forget(export);
      SmallMessage message = new SmallMessage();
      Rpc.Resolve.Builder resolve = message.root().initResolve();
      resolve.setPromiseId(export.id);
      if (target instanceof BrokenHook broken && broken != BrokenHook.NULL) {
        Exceptions.write(resolve.initException(), broken.reason(), connection.sendsTraces());
      } else {
        connection
            .descriptors()
            .write(resolve.initCap(), target, Descriptors.Use.LASTING, new ExportList());
      }
      connection.link().send(message.arena());
      // From here on, what the peer sends to the promise goes to this target and never further.
      old = export.hook;
      export.hook = target;
      target.retain();
    }
    old.release();
    Turn.current().flushLater(connection.link());
  }

  /**
   * A place in the results of a question leads to its target from now on. If the target is ours and
   * calls went to the peer before, later ones wait until those have come back.
   *
   * @return whether they wait
   */
  boolean settle(Question question, Path path, PromiseHook place, Hook target, boolean loopsBack) {
    if (!loopsBack || connection.config().faults().noEmbargo()) {
      place.resolve(target);
      return false;
    }
    return embargo(
        place,
        target,
        to -> {
          Rpc.PromisedAnswer.Builder answer = to.initPromisedAnswer();
          Descriptors.writePlace(answer, new PipelineHook(question, path));
        });
  }

  /** A promise of the peer's resolved; as {@link #settle}. */
  void settle(ImportHook address, PromiseHook promise, Hook target, boolean loopsBack) {
    if (!loopsBack || connection.config().faults().noEmbargo()) {
      promise.resolve(target);
      return;
    }
    embargo(promise, target, to -> to.setImportedCap(address.id));
  }

  private interface Addressee {
    void write(Rpc.MessageTarget.Builder to);
  }

  private boolean embargo(PromiseHook promise, Hook target, Addressee addressee) {
    boolean held =
        promise.hold(
            () -> {
              synchronized (connection.lock) {
                if (!connection.isOpen()) {
                  return;
                }
                int id = connection.embargoes.allocate();
                promise.retain();
                target.retain();
                connection.embargoes.put(id, new Embargo(promise, target));
                SmallMessage message = new SmallMessage();
                Rpc.Disembargo.Builder disembargo = message.root().initDisembargo();
                addressee.write(disembargo.initTarget());
                disembargo.getContext().setSenderLoopback(id);
                connection.link().send(message.arena());
              }
            });
    if (!held) {
      promise.resolve(target);
    } else if (!connection.isOpen()) {
      promise.resolve(new BrokenHook(connection.lifecycle().reason()));
    }
    Turn.current().flushLater(connection.link());
    return held;
  }

  /** Our own Disembargo came back. */
  void lift(int id) {
    Embargo embargo;
    synchronized (connection.lock) {
      embargo = connection.embargoes.remove(id);
      if (embargo == null) {
        throw new ProtocolViolation(
            "Embargo " + Integer.toUnsignedString(id) + " was lifted, but there is none.");
      }
      connection.embargoes.recycle(id);
    }
    embargo.held().resolve(embargo.target());
    embargo.held().release();
    embargo.target().release();
  }

  /**
   * The peer wants to know when everything that it sent to one of our references has come back to
   * it: a barrier goes the same way, and is answered where it leaves for the peer. If it comes out
   * anywhere else, the peer had no reason to ask.
   */
  void echo(int embargoId, Hook target) {
    target.deliver((Barrier) at -> echoAt(embargoId, at));
  }

  private void echoAt(int embargoId, Hook at) {
    SmallMessage message = new SmallMessage();
    Rpc.Disembargo.Builder disembargo = message.root().initDisembargo();
    disembargo.getContext().setReceiverLoopback(embargoId);
    if (at instanceof ImportHook own && own.connection == connection) {
      disembargo.initTarget().setImportedCap(own.id);
    } else if (at instanceof PipelineHook place && place.question.connection == connection) {
      Descriptors.writePlace(disembargo.initTarget().initPromisedAnswer(), place);
    } else {
      Turn.current()
          .later(
              () ->
                  connection
                      .lifecycle()
                      .abort(
                          "A Disembargo is addressed to a capability that does not point back to its sender."));
      return;
    }
    synchronized (connection.lock) {
      if (connection.isOpen()) {
        connection.link().send(message.arena());
      }
    }
    Turn.current().flushLater(connection.link());
  }

  /** Echoes a message that is not implemented. */
  void unimplemented(WireMessage received) {
    SmallMessage message = new SmallMessage();
    message.root().initUnimplemented();
    // A root struct lies right behind its pointer: one word of data, then the pointer of its union.
    received
        .rootPointer()
        .getAs(
            (segment, pointer, nesting) -> {
              PointerCopy.verbatimUpTo(
                  received.bytes() / 8, message.arena().segments.get(0), 2, segment, pointer);
              return null;
            });
    synchronized (connection.lock) {
      if (connection.isOpen()) {
        connection.link().send(message.arena());
      }
    }
    Turn.current().flushLater(connection.link());
  }

  /** Under the lock, as the connection's last message. */
  void abort(String why) {
    SmallMessage message = new SmallMessage();
    Exceptions.write(message.root().initAbort(), RpcException.failed(why), false);
    connection.link().send(message.arena());
  }
}
