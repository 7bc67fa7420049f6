package caprock.rpc.capnp.hostile;

import caprock.rpc.capnp.protocol.Rpc;
import caprock.rpc.capnp.testing.Testing.Echo;

/** Calls of an attacker's. */
final class Calls {
  private Calls() {}

  /** A call of a method of an object, with empty parameters. */
  static Rpc.Call.Builder to(
      Rpc.Message.Builder message, int question, int object, caprock.rpc.capnp.Method method) {
    Rpc.Call.Builder call = message.initCall();
    call.setQuestionId(question);
    call.initTarget().setImportedCap(object);
    method(call, method);
    return call;
  }

  /** A call of a method of what the first pointer of the results of a question will be. */
  static Rpc.Call.Builder behind(
      Rpc.Message.Builder message, int question, int first, caprock.rpc.capnp.Method method) {
    Rpc.Call.Builder call = message.initCall();
    call.setQuestionId(question);
    Rpc.PromisedAnswer.Builder place = call.initTarget().initPromisedAnswer();
    place.setQuestionId(first);
    place.initTransform(1).get(0).setGetPointerField((short) 0);
    method(call, method);
    return call;
  }

  private static void method(Rpc.Call.Builder call, caprock.rpc.capnp.Method method) {
    call.setInterfaceId(Echo.TYPE_ID);
    call.setMethodId((short) method.ordinal());
    call.initParams();
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
