package caprock.rpc.capnp.internal.peer;

import caprock.rpc.capnp.RpcException;
import caprock.rpc.capnp.annotation.Nullable;
import caprock.rpc.capnp.internal.core.BrokenHook;
import caprock.rpc.capnp.internal.core.Hook;
import caprock.rpc.capnp.internal.core.PromiseHook;
import caprock.rpc.capnp.internal.core.Turn;
import caprock.rpc.capnp.internal.wire.WireMessage;
import caprock.rpc.capnp.protocol.Rpc;
import org.capnproto.StructList;

/**
 * Handles the messages of the peer, one at a time, on the reading thread. Looks up and counts under
 * the lock; whatever takes another hook's lock, or runs user code, follows outside it.
 */
final class Inbound {
  private final VatConnection connection;
  private final InboundCalls calls;
  private final InboundReturns returns;

  Inbound(VatConnection connection) {
    this.connection = connection;
    this.calls = new InboundCalls(connection);
    this.returns = new InboundReturns(connection);
  }

  void handle(WireMessage message) {
    Rpc.Message.Reader root = message.root(Rpc.Message.factory);
    switch (root.which()) {
      case CALL -> calls.call(message, root.getCall());
      case RETURN -> returns.handle(message, root.getReturn());
      case FINISH -> calls.finish(root.getFinish());
      case RELEASE -> release(root.getRelease());
      case BOOTSTRAP -> calls.bootstrap(root.getBootstrap());
      case RESOLVE -> resolve(root.getResolve());
      case DISEMBARGO -> disembargo(message, root.getDisembargo());
      case ABORT -> connection.lifecycle().disconnect(aborted(root.getAbort()));
      case UNIMPLEMENTED -> unimplemented(root.getUnimplemented());
      default -> connection.control().unimplemented(message);
    }
  }

  private static RpcException aborted(Rpc.Exception.Reader why) {
    return RpcException.disconnected(
        "The peer aborted the connection: " + Exceptions.read(why).getMessage());
  }

  private void release(Rpc.Release.Reader release) {
    synchronized (connection.lock) {
      connection.releaseExport(
          release.getId(), Integer.toUnsignedLong(release.getReferenceCount()));
    }
  }

  private void resolve(Rpc.Resolve.Reader resolve) {
    Hook target;
    boolean loopsBack = false;
    ImportHook address;
    PromiseHook promise = null;
    synchronized (connection.lock) {
      // Whether this breaks the protocol is known before a reference is taken to anything.
      address = promise(resolve.getPromiseId());
      if (resolve.isException()) {
        target = new BrokenHook(Exceptions.read(resolve.getException()));
      } else if (resolve.isCap()) {
        target = connection.descriptors().read(resolve.getCap());
        loopsBack = Descriptors.loopsBack(resolve.getCap());
      } else {
        throw new ProtocolViolation("A Resolve says neither what to nor that the promise broke.");
      }
      if (address != null) {
        promise = address.promise;
        if (promise != null && !promise.tryRetain()) {
          promise = null;
        }
      }
    }
    // Without anyone who holds the promise the resolution is simply given back.
    if (address != null && promise != null) {
      connection.control().settle(address, promise, target, loopsBack);
      promise.release();
    }
    target.release();
  }

  private @Nullable ImportHook promise(int id) {
    ImportHook address = connection.imports.get(id);
    if (address != null && !address.isPromise) {
      throw new ProtocolViolation(
          "Import " + Integer.toUnsignedString(id) + " was resolved, but was never a promise.");
    }
    return address;
  }

  private void disembargo(WireMessage message, Rpc.Disembargo.Reader disembargo) {
    Rpc.Disembargo.Context.Reader context = disembargo.getContext();
    if (context.isReceiverLoopback()) {
      connection.control().lift(context.getReceiverLoopback());
    } else if (context.isSenderLoopback()) {
      Hook target = disembargoed(disembargo.getTarget());
      try {
        connection.control().echo(context.getSenderLoopback(), target);
      } finally {
        target.release();
      }
    } else {
      connection.control().unimplemented(message);
    }
  }

  private Hook disembargoed(Rpc.MessageTarget.Reader target) {
    synchronized (connection.lock) {
      if (target.isPromisedAnswer()) {
        Answer answer = connection.answers.get(target.getPromisedAnswer().getQuestionId());
        if (answer == null || !answer.returned) {
          throw new ProtocolViolation(
              "A Disembargo is addressed to an answer that was not returned.");
        }
        return connection.descriptors().answerPlace(target.getPromisedAnswer());
      }
      Export export = connection.exports.get(target.getImportedCap());
      if (export == null) {
        throw new ProtocolViolation(
            "A Disembargo is addressed to export "
                + Integer.toUnsignedString(target.getImportedCap())
                + ", which is not there.");
      }
      if (export.promise && !export.resolveSent) {
        throw new ProtocolViolation(
            "A Disembargo is addressed to a promise that was not resolved.");
      }
      export.hook.retain();
      return export.hook;
    }
  }

  /** The peer knows no Resolve: then it does not hold what the promise resolved to either. */
  private void unimplemented(Rpc.Message.Reader echoed) {
    if (!echoed.isResolve()) {
      throw new ProtocolViolation(
          "The peer does not implement "
              + echoed.which()
              + ", without which there is no going on.");
    }
    Rpc.Resolve.Reader resolve = echoed.getResolve();
    if (resolve.isCap()) {
      Rpc.CapDescriptor.Reader cap = resolve.getCap();
      synchronized (connection.lock) {
        if (cap.isSenderHosted()) {
          connection.releaseExport(cap.getSenderHosted(), 1);
        } else if (cap.isSenderPromise()) {
          connection.releaseExport(cap.getSenderPromise(), 1);
        }
      }
    }
  }

  /** Reads the capabilities of a payload; the message owns them. Under the lock. */
  static void readCaps(
      VatConnection connection,
      WireMessage message,
      Rpc.Payload.Reader payload,
      boolean @Nullable [] loops) {
    if (!payload.hasCapTable()) {
      return;
    }
    StructList.Reader<Rpc.CapDescriptor.Reader> table = payload.getCapTable();
    int count = checkedCount(connection, table.size());
    if (count == 0) {
      return;
    }
    Hook[] hooks = new Hook[count];
    int done = 0;
    try {
      for (; done < count; done++) {
        hooks[done] = connection.descriptors().read(table.get(done));
      }
    } finally {
      if (done < count) {
        giveBack(hooks, done);
      }
    }
    if (loops != null) {
      for (int i = 0; i < count; i++) {
        loops[i] = Descriptors.loopsBack(table.get(i));
      }
    }
    message.adoptCaps(hooks);
  }

  private static void giveBack(Hook[] hooks, int count) {
    for (int i = 0; i < count; i++) {
      Turn.current().later(hooks[i]::release);
    }
  }

  static int checkedCount(VatConnection connection, int count) {
    int max = connection.limits().maxCapsPerMessage();
    if (count > max) {
      throw new ProtocolViolation(
          "A message carries " + count + " capabilities; the limit is " + max + ".");
    }
    return count;
  }
}
