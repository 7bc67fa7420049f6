package caprock.rpc.capnp.raw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import caprock.rpc.capnp.protocol.Rpc;
import caprock.rpc.capnp.testing.Await;
import caprock.rpc.capnp.testing.EchoServer;
import caprock.rpc.capnp.testing.Echoes;
import caprock.rpc.capnp.testing.Pair;
import caprock.rpc.capnp.testing.Testing.Echo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Capabilities, promises and releases with a peer that speaks by hand. */
@Timeout(60)
class ScriptedCapabilitiesTest {
  @Test
  void shouldUseTheVineOfAThirdPartysCapabilityAndReleaseIt() throws Exception {
    try (Script script = new Script()) {
      Echo.Client third = script.give(cap -> cap.initThirdPartyHosted().setVineId(7));
      var ping = Echoes.ping(third, 1);
      script.pong(script.callTo(7).getQuestionId(), 2);
      assertThat(ping.await(Pair.LIMIT).getN()).isEqualTo(2);
      third.close();
      Rpc.Release.Reader release = script.next(Rpc.Message.Which.RELEASE).getRelease();
      assertThat(release.getId()).isEqualTo(7);
      assertThat(release.getReferenceCount()).isEqualTo(1);
    }
  }

  @Test
  void shouldSendCallsOnResultsToThePromiseTheyNamedAndNeverFurther() throws Exception {
    try (Script script = new Script()) {
      script.peer.send(
          message ->
              Calls.cap(
                  Calls.to(message, 1, script.root, Echo.IDENTITY),
                  0,
                  cap -> cap.setSenderPromise(9)));
      var results = script.next(Rpc.Message.Which.RETURN).getReturn().getResults();
      assertThat(results.getCapTable().get(0).getReceiverHosted()).isEqualTo(9);
      script.peer.send(message -> resolve(message, 9, script.root));
      script.assertAlive();
      // Sent before the peer had the results: it comes back, though we know where 9 leads.
      script.peer.send(message -> Calls.behind(message, 2, 1, Echo.PING));
      script.sentElsewhere(script.callTo(9).getQuestionId());
      assertThat(script.next(Rpc.Message.Which.RETURN).getReturn().getAnswerId()).isEqualTo(2);
      // And so does what clears the way behind it.
      script.peer.send(
          message -> {
            var place = message.initDisembargo().initTarget().initPromisedAnswer();
            place.setQuestionId(1);
            place.initTransform(1).get(0).setGetPointerField((short) 0);
            message.getDisembargo().getContext().setSenderLoopback(77);
          });
      var echoed = script.next(Rpc.Message.Which.DISEMBARGO).getDisembargo();
      assertThat(echoed.getContext().getReceiverLoopback()).isEqualTo(77);
      assertThat(echoed.getTarget().getImportedCap()).isEqualTo(9);
    }
  }

  private static void resolve(Rpc.Message.Builder message, int promise, int receiverHosted) {
    message.initResolve().setPromiseId(promise);
    message.getResolve().initCap().setReceiverHosted(receiverHosted);
  }

  @Test
  void shouldKeepOrderWhenAPromiseLeadsThroughThePeersPromiseBackToUs() throws Exception {
    try (Script script = new Script()) {
      // P, a promise of ours, leads to 9, a promise of the peer's.
      script.peer.send(message -> Calls.to(message, 1, script.root, Echo.PROMISE));
      var results = script.next(Rpc.Message.Which.RETURN).getReturn().getResults();
      int p = results.getCapTable().get(0).getSenderPromise();
      script.peer.send(
          message ->
              Calls.cap(
                  Calls.to(message, 2, script.root, Echo.RESOLVE),
                  0,
                  cap -> cap.setSenderPromise(9)));
      script.next(Rpc.Message.Which.RETURN);
      script.peer.send(message -> Calls.to(message, 3, p, Echo.PING));
      int first = script.callTo(9).getQuestionId();
      Rpc.Return.Reader elsewhere = script.next(Rpc.Message.Which.RETURN).getReturn();
      assertThat(elsewhere.getAnswerId()).isEqualTo(3);
      assertThat(elsewhere.getTakeFromOtherQuestion()).isEqualTo(first);
      // 9 turns out to be our object: the way that the first call takes has to be clear first.
      script.peer.send(message -> resolve(message, 9, script.root));
      var embargo = script.next(Rpc.Message.Which.DISEMBARGO).getDisembargo();
      assertThat(embargo.getTarget().getImportedCap()).isEqualTo(9);
      script.peer.send(message -> Calls.to(message, 4, p, Echo.PING));
      script.assertAlive(); // the second call is held
      script.peer.send(message -> Calls.to(message, 5, script.root, Echo.PING)); // the first's way
      assertThat(script.next(Rpc.Message.Which.RETURN).getReturn().getAnswerId()).isEqualTo(5);
      script.sentElsewhere(first);
      script.peer.send(
          message ->
              message
                  .initDisembargo()
                  .getContext()
                  .setReceiverLoopback(embargo.getContext().getSenderLoopback()));
      Rpc.Message.Reader one = script.peer.receive();
      Rpc.Message.Reader other = script.peer.receive();
      Rpc.Resolve.Reader resolved = one.isResolve() ? one.getResolve() : other.getResolve();
      assertThat(resolved.getPromiseId()).isEqualTo(p);
      assertThat(resolved.getCap().getSenderHosted()).isEqualTo(script.root);
      Rpc.Return.Reader second = one.isResolve() ? other.getReturn() : one.getReturn();
      assertThat(second.getAnswerId()).isEqualTo(4);
    }
  }

  @Test
  void shouldIgnoreAttachedFileDescriptors() throws Exception {
    try (Script script = new Script();
        Echo.Client given =
            script.give(
                cap -> {
                  cap.setSenderHosted(5);
                  cap.setAttachedFd((byte) 3);
                })) {
      var ping = Echoes.ping(given, 1);
      script.pong(script.callTo(5).getQuestionId(), 2);
      assertThat(ping.await(Pair.LIMIT).getN()).isEqualTo(2);
    }
  }

  @Test
  void shouldBreakACapabilityOfAnUnknownKind() throws Exception {
    try (Script script = new Script()) {
      byte[] none = hold(script, Rpc.CapDescriptor.Builder::setNone);
      byte[] unknown = hold(script, cap -> cap.setSenderHosted(0));
      int tag = java.util.Arrays.mismatch(none, unknown);
      unknown[tag] = 77;
      script.peer.bytes(unknown);
      Echo.Client broken = script.given(1);
      assertThatThrownBy(() -> Echoes.pinged(broken, 1)).hasMessageContaining("kind of capability");
      script.assertAlive();
    }
  }

  private static byte[] hold(
      Script script, java.util.function.Consumer<Rpc.CapDescriptor.Builder> descriptor) {
    return Frames.of(
        message -> Calls.cap(Calls.to(message, 1, script.root, Echo.HOLD), 0, descriptor));
  }

  @Test
  void shouldBreakCapabilitiesThatNameWhatIsNotThere() throws Exception {
    try (Script script = new Script()) {
      Echo.Client none = script.give(cap -> cap.setReceiverHosted(99));
      assertThatThrownBy(() -> Echoes.pinged(none, 1)).hasMessageContaining("export 99");
      Echo.Client nowhere = script.give(cap -> cap.initReceiverAnswer().setQuestionId(98));
      assertThatThrownBy(() -> Echoes.pinged(nowhere, 1)).hasMessageContaining("question 98");
      script.assertAlive();
    }
  }

  @Test
  void shouldTakeBackItsOwnObjectsByIdentity() throws Exception {
    try (Script script = new Script();
        Echo.Client own = script.give(cap -> cap.setReceiverHosted(script.root))) {
      assertThat(own.unwrap(EchoServer.class)).containsSame(script.object);
      assertThat(Echoes.pinged(own, 1)).isEqualTo(2);
      try (Echo.Client same = Echo.factory.serve(script.object)) {
        assertThat(own.sameObjectAs(same)).isTrue();
      }
      Echo.Client none = script.give(Rpc.CapDescriptor.Builder::setNone);
      assertThat(none.isNull()).isTrue();
    }
  }

  @Test
  void shouldCountReferencesThatCrossAReleaseOnTheirWay() throws Exception {
    try (Script script = new Script()) {
      Echo.Client first = script.give(cap -> cap.setSenderHosted(5));
      first.close(); // our Release and the peer's next mention of the same import cross
      Echo.Client again = script.giveAgain(cap -> cap.setSenderHosted(5));
      var ping = Echoes.ping(again, 1);
      script.pong(script.callTo(5).getQuestionId(), 2);
      assertThat(ping.await(Pair.LIMIT).getN()).isEqualTo(2);
      again.close();
      assertThat(script.next(Rpc.Message.Which.RELEASE).getRelease().getReferenceCount()).isOne();
      script.await(stats -> stats.imports() == 0);
    }
    try (Script script = new Script()) {
      // The peer lets go of an object while its next mention is on its way to it.
      script.peer.send(message -> Calls.to(message, 1, script.root, Echo.SELF));
      script.peer.send(message -> Calls.release(message, script.root, 1));
      int anew =
          script
              .next(Rpc.Message.Which.RETURN)
              .getReturn()
              .getResults()
              .getCapTable()
              .get(0)
              .getSenderHosted();
      script.peer.send(message -> Calls.to(message, 2, anew, Echo.PING));
      assertThat(script.next(Rpc.Message.Which.RETURN).getReturn().isResults()).isTrue();
      script.await(stats -> stats.exports() == 1);
    }
  }

  @Test
  void shouldGiveBackAForgottenReference() throws Exception {
    try (Script script = new Script()) {
      assertThat(script.give(cap -> cap.setSenderHosted(5)).isNull()).isFalse();
      Await.until(
          () -> {
            System.gc();
            return script.stats().imports() == 0;
          });
      assertThat(script.next(Rpc.Message.Which.RELEASE).getRelease().getId()).isEqualTo(5);
    }
  }

  @Test
  void shouldReleaseResultCapabilitiesWithTheFinishOnlyIfAsked() throws Exception {
    for (boolean release : new boolean[] {true, false}) {
      try (Script script = new Script()) {
        script.peer.send(message -> Calls.to(message, 1, script.root, Echo.SELF));
        script.next(Rpc.Message.Which.RETURN);
        script.peer.send(message -> Calls.finish(message, 1, release));
        script.peer.send(message -> Calls.release(message, script.root, release ? 1 : 2));
        script.await(stats -> stats.exports() == 0 && stats.answers() == 1);
      }
    }
  }

  @Test
  void shouldReleaseParameterCapabilitiesWithTheReturnOnlyIfTold() throws Exception {
    for (boolean release : new boolean[] {true, false}) {
      try (Script script = new Script();
          Echo.Client theirs = script.give(cap -> cap.setSenderHosted(5));
          Echo.Client mine = Echo.factory.serve(new EchoServer())) {
        var request = theirs.callBackRequest();
        request.params().setCb(mine);
        var promise = request.send();
        Rpc.Call.Reader call = script.callTo(5);
        int export = call.getParams().getCapTable().get(0).getSenderHosted();
        script.peer.send(
            message -> Script.pong(message, call.getQuestionId(), 1).setReleaseParamCaps(release));
        promise.await(Pair.LIMIT);
        script.assertAlive();
        if (!release) {
          assertThat(script.stats().exports()).isEqualTo(2);
          script.peer.send(message -> Calls.release(message, export, 1));
        }
        script.await(stats -> stats.exports() == 1);
      }
    }
  }

  @Test
  void shouldTakeBackAResolutionThatThePeerDoesNotUnderstand() throws Exception {
    try (Script script = new Script();
        Echo.Client mine = Echo.factory.serve(new EchoServer())) {
      script.peer.send(message -> Calls.to(message, 1, script.root, Echo.PROMISE));
      script.next(Rpc.Message.Which.RETURN);
      try (Echo.Client own = script.give(cap -> cap.setReceiverHosted(script.root))) {
        Echoes.resolve(own, mine).await(Pair.LIMIT);
      }
      Rpc.Resolve.Reader resolve = script.next(Rpc.Message.Which.RESOLVE).getResolve();
      int told = resolve.getCap().getSenderHosted();
      script.assertAlive();
      assertThat(script.stats().exports()).isEqualTo(3);
      script.peer.send(
          message -> message.initUnimplemented().initResolve().initCap().setSenderHosted(told));
      script.await(stats -> stats.exports() == 2);
      script.assertAlive();
    }
  }

  @Test
  void shouldAbortWhenThePeerDoesNotUnderstandAnythingElse() throws Exception {
    try (Script script = new Script()) {
      script.peer.send(message -> message.initUnimplemented().initCall());
      assertThat(script.peer.aborted()).contains("does not implement CALL");
    }
  }
}
