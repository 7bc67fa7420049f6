package caprock.rpc.capnp.internal.peer;

import caprock.rpc.capnp.RpcException;
import caprock.rpc.capnp.annotation.Nullable;
import caprock.rpc.capnp.internal.core.BrokenHook;
import caprock.rpc.capnp.internal.core.Hook;
import caprock.rpc.capnp.internal.core.Path;
import caprock.rpc.capnp.internal.core.PromiseHook;
import caprock.rpc.capnp.protocol.Rpc;
import java.util.IdentityHashMap;
import java.util.Map;
import org.capnproto.StructList;

/**
 * Capability descriptors: how a capability is named to the peer, and what a name of the peer's
 * stands for. Everything here happens under the connection's lock.
 */
final class Descriptors {
  private final VatConnection connection;
  private final Map<Hook, Export> exportsByHook = new IdentityHashMap<>();

  Descriptors(VatConnection connection) {
    this.connection = connection;
  }

  /** Where a written descriptor is going. */
  enum Use {
    /** In parameters: may name an answer that the peer still owes us. */
    PARAMS,
    /** In results or resolutions, which may outlive every question: may not. */
    LASTING
  }

  /**
   * Names a capability to the peer.
   *
   * @param exports told which export's count went up, if one did
   * @return where the peer now believes the capability is, if that is more exact than the hook: the
   *     wire address of a promise of its own; else the hook
   */
  Hook write(Rpc.CapDescriptor.Builder to, Hook hook, Use use, ExportList exports) {
    Hook target = hook.innermost();
    if (target == BrokenHook.NULL) {
      to.setNone();
      return hook;
    }
    Hook address = target.settled() ? target : address(target);
    if (address instanceof ImportHook own && own.connection == connection) {
      to.setReceiverHosted(own.id);
      return own;
    }
    if (use == Use.PARAMS && address instanceof PipelineHook place && writable(place)) {
      writePlace(to.initReceiverAnswer(), place);
      return hook;
    }
    Export export = export(target);
    exports.add(export.id);
    if (export.promise) {
      to.setSenderPromise(export.id);
    } else {
      to.setSenderHosted(export.id);
    }
    return hook;
  }

  private boolean writable(PipelineHook place) {
    return place.question.connection == connection && !place.question.finishSent;
  }

  /** Where an unsettled promise's deliveries go now, as far as that is known. */
  private static @Nullable Hook address(Hook promise) {
    Hook at = promise;
    while (at instanceof PromiseHook next) {
      at = next.direct();
    }
    return at;
  }

  static void writePlace(Rpc.PromisedAnswer.Builder to, PipelineHook place) {
    to.setQuestionId(place.question.id);
    Path path = place.path;
    if (path.length() > 0) {
      StructList.Builder<Rpc.PromisedAnswer.Op.Builder> steps = to.initTransform(path.length());
      for (int i = 0; i < path.length(); i++) {
        steps.get(i).setGetPointerField((short) path.at(i));
      }
    }
  }

  private Export export(Hook target) {
    Export known = exportsByHook.get(target);
    if (known == null) {
      boolean promise = !target.settled() || target instanceof BrokenHook;
      known = new Export(connection.exports.allocate(), target, promise);
      target.retain();
      connection.exports.put(known.id, known);
      exportsByHook.put(target, known);
      if (promise) {
        connection.watch(known);
      }
      connection.usage().checkExports();
    }
    known.refs++;
    connection.usage().countExportRef();
    return known;
  }

  /** An export is gone or its promise resolved: the same capability gets a new export next time. */
  void forget(Export export) {
    exportsByHook.remove(export.hook, export);
  }

  void clear() {
    exportsByHook.clear();
  }

  /** What the peer named; the caller owns a reference. */
  Hook read(Rpc.CapDescriptor.Reader from) {
    return switch (from.which()) {
      case NONE -> BrokenHook.NULL;
      case SENDER_HOSTED -> connection.imported(from.getSenderHosted(), false);
      case SENDER_PROMISE -> connection.imported(from.getSenderPromise(), true);
      case RECEIVER_HOSTED -> ownExport(from.getReceiverHosted());
      case RECEIVER_ANSWER -> answerPlace(from.getReceiverAnswer());
      case THIRD_PARTY_HOSTED -> connection.imported(from.getThirdPartyHosted().getVineId(), false);
      default -> broken("The peer sent a kind of capability that this version does not know.");
    };
  }

  /** Whether what the peer named is on our side, so that calls through the peer come back to us. */
  static boolean loopsBack(Rpc.CapDescriptor.Reader from) {
    return from.isReceiverHosted() || from.isReceiverAnswer();
  }

  private Hook ownExport(int id) {
    Export export = connection.exports.get(id);
    if (export == null) {
      return broken(
          "The peer named export "
              + Integer.toUnsignedString(id)
              + " of ours, which is not there.");
    }
    export.hook.retain();
    return export.hook;
  }

  /** The capability at a place in an answer of ours; the caller owns a reference. */
  Hook answerPlace(Rpc.PromisedAnswer.Reader from) {
    Answer answer = connection.answers.get(from.getQuestionId());
    if (answer == null) {
      return broken(
          "The peer named the answer to question "
              + Integer.toUnsignedString(from.getQuestionId())
              + ", which is not there.");
    }
    return answer.reply.pipelined(path(from));
  }

  Path path(Rpc.PromisedAnswer.Reader from) {
    StructList.Reader<Rpc.PromisedAnswer.Op.Reader> steps = from.getTransform();
    int max = connection.limits().maxTransformSteps();
    if (steps.size() > max) {
      throw new ProtocolViolation(
          "A pipelined call goes "
              + steps.size()
              + " steps into results; the limit is "
              + max
              + ".");
    }
    int[] pointers = new int[steps.size()];
    int length = 0;
    for (Rpc.PromisedAnswer.Op.Reader step : steps) {
      if (step.isGetPointerField()) {
        pointers[length++] = step.getGetPointerField() & 0xffff;
      } else if (!step.isNoop()) {
        throw new ProtocolViolation(
            "A pipelined call takes a step of a kind that this version does not know.");
      }
    }
    return Path.of(java.util.Arrays.copyOf(pointers, length));
  }

  private static Hook broken(String why) {
    return new BrokenHook(RpcException.failed(why));
  }
}
