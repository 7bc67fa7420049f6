package caprock.rpc.capnp.raw;

import caprock.rpc.capnp.Method;
import caprock.rpc.capnp.protocol.Rpc;
import caprock.rpc.capnp.testing.Testing.Echo;
import java.util.function.Consumer;

/** Calls of an attacker's. */
final class Calls {
  private Calls() {}

  /** A call of a method of an object, with empty parameters. */
  static Rpc.Call.Builder to(Rpc.Message.Builder message, int question, int object, Method method) {
    Rpc.Call.Builder call = message.initCall();
    call.setQuestionId(question);
    call.initTarget().setImportedCap(object);
    method(call, method);
    return call;
  }

  /** A call of a method of what the first pointer of the results of a question will be. */
  static Rpc.Call.Builder behind(
      Rpc.Message.Builder message, int question, int first, Method method) {
    Rpc.Call.Builder call = message.initCall();
    call.setQuestionId(question);
    Rpc.PromisedAnswer.Builder place = call.initTarget().initPromisedAnswer();
    place.setQuestionId(first);
    place.initTransform(1).get(0).setGetPointerField((short) 0);
    method(call, method);
    return call;
  }

  private static void method(Rpc.Call.Builder call, Method method) {
    call.setInterfaceId(Echo.TYPE_ID);
    call.setMethodId((short) method.ordinal());
    call.initParams();
  }

  /**
   * Parameters with one pointer, a capability, behind their data.
   *
   * @param dataWords words of data in front of it
   */
  static void cap(
      Rpc.Call.Builder call, int dataWords, Consumer<Rpc.CapDescriptor.Builder> descriptor) {
    cap(call.getParams(), dataWords, descriptor);
  }

  /** As the other, for results too. */
  static void cap(
      Rpc.Payload.Builder payload, int dataWords, Consumer<Rpc.CapDescriptor.Builder> descriptor) {
    descriptor.accept(payload.initCapTable(1).get(0));
    Frames.at(
        payload.getContent(),
        (segment, at) -> {
          int struct = segment.allocate(dataWords + 1);
          segment.put(at, Frames.struct(at, struct, dataWords, 1));
          segment.put(struct + dataWords, 3);
        });
  }

  /** Results without anything in them. */
  static void empty(Rpc.Message.Builder message, int answer) {
    Rpc.Return.Builder ret = message.initReturn();
    ret.setAnswerId(answer);
    ret.initResults();
  }

  static void finish(Rpc.Message.Builder message, int question, boolean releaseResultCaps) {
    Rpc.Finish.Builder finish = message.initFinish();
    finish.setQuestionId(question);
    finish.setReleaseResultCaps(releaseResultCaps);
  }

  static void release(Rpc.Message.Builder message, int export, int count) {
    Rpc.Release.Builder release = message.initRelease();
    release.setId(export);
    release.setReferenceCount(count);
  }
}
