package caprock.rpc.capnp.raw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import caprock.rpc.capnp.RpcException;
import caprock.rpc.capnp.protocol.Rpc;
import caprock.rpc.capnp.testing.Await;
import caprock.rpc.capnp.testing.Echoes;
import caprock.rpc.capnp.testing.Pair;
import caprock.rpc.capnp.testing.Testing.Echo;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Calls, their ends and their flags, with a peer that speaks by hand. */
@Timeout(60)
class ScriptedCallsTest {
  @Test
  void shouldNotFinishWhatNeedsNoFinish() throws Exception {
    try (Script script = new Script();
        Echo.Client theirs = script.give(cap -> cap.setSenderHosted(5))) {
      var ping = Echoes.ping(theirs, 1);
      int question = script.callTo(5).getQuestionId();
      script.peer.send(message -> Script.pong(message, question, 2).setNoFinishNeeded(true));
      ping.await(Pair.LIMIT);
      script.await(stats -> stats.questions() == 0);
      Echoes.ping(theirs, 2);
      // Not even a Finish is in between, and the id is free again.
      Rpc.Message.Reader next = script.peer.receive();
      assertThat(next.isCall()).isTrue();
      assertThat(next.getCall().getQuestionId()).isEqualTo(question);
    }
  }

  @Test
  void shouldNotReturnWhatIsOnlyPipelinedOn() throws Exception {
    try (Script script = new Script()) {
      script.peer.send(
          message -> Calls.to(message, 1, script.root, Echo.SELF).setOnlyPromisePipeline(true));
      script.peer.send(message -> Calls.behind(message, 2, 1, Echo.PING));
      assertThat(script.next(Rpc.Message.Which.RETURN).getReturn().getAnswerId()).isEqualTo(2);
      script.peer.send(message -> Calls.finish(message, 1, true));
      script.peer.send(message -> Calls.finish(message, 2, true));
      script.await(stats -> stats.answers() == 1);
      script.assertAlive();
    }
  }

  @Test
  void shouldIgnoreThatATailCallMayGoToAThirdParty() throws Exception {
    try (Script script = new Script()) {
      script.peer.send(
          message -> Calls.to(message, 1, script.root, Echo.PING).setAllowThirdPartyTailCall(true));
      assertThat(script.next(Rpc.Message.Which.RETURN).getReturn().isResults()).isTrue();
    }
  }

  @Test
  void shouldEchoACallWhoseResultsAreForAThirdParty() throws Exception {
    try (Script script = new Script()) {
      script.peer.send(
          message ->
              Calls.to(message, 1, script.root, Echo.PING).getSendResultsTo().initThirdParty());
      Rpc.Message.Reader echoed = script.next(Rpc.Message.Which.UNIMPLEMENTED).getUnimplemented();
      assertThat(echoed.getCall().getQuestionId()).isEqualTo(1);
      script.await(stats -> stats.answers() == 1 && stats.inboundBytes() == 0);
    }
  }

  @Test
  void shouldEchoAReturnThatAwaitsAThirdParty() throws Exception {
    try (Script script = new Script();
        Echo.Client theirs = script.give(cap -> cap.setSenderHosted(5))) {
      var ping = Echoes.ping(theirs, 1);
      int question = script.callTo(5).getQuestionId();
      script.peer.send(
          message -> {
            message.initReturn().setAnswerId(question);
            message.getReturn().initAwaitFromThirdParty();
          });
      Rpc.Message.Reader echoed = script.next(Rpc.Message.Which.UNIMPLEMENTED).getUnimplemented();
      assertThat(echoed.getReturn().getAnswerId()).isEqualTo(question);
      assertThatThrownBy(() -> ping.await(Pair.LIMIT))
          .extracting(thrown -> ((RpcException) thrown).type())
          .isEqualTo(RpcException.Type.UNIMPLEMENTED);
      script.assertAlive();
    }
  }

  @Test
  void shouldCancelATailCallThatWentBackToItsCaller() throws Exception {
    try (Script script = new Script()) {
      script.peer.send(
          message ->
              Calls.cap(
                  Calls.to(message, 1, script.root, Echo.TAIL), 1, cap -> cap.setSenderHosted(5)));
      Rpc.Call.Reader tail = script.callTo(5);
      assertThat(tail.getSendResultsTo().isYourself()).isTrue();
      Rpc.Return.Reader ret = script.next(Rpc.Message.Which.RETURN).getReturn();
      assertThat(ret.getTakeFromOtherQuestion()).isEqualTo(tail.getQuestionId());
      script.peer.send(message -> Calls.finish(message, 1, true));
      Rpc.Finish.Reader finish = script.next(Rpc.Message.Which.FINISH).getFinish();
      assertThat(finish.getQuestionId()).isEqualTo(tail.getQuestionId());
      script.peer.send(
          message -> {
            message.initReturn().setAnswerId(tail.getQuestionId());
            message.getReturn().setCanceled();
          });
      script.await(stats -> stats.answers() == 1 && stats.questions() == 0 && stats.imports() == 0);
      script.assertAlive();
    }
  }

  @Test
  void shouldPassOnWhatIsPipelinedOnATailCallThoughThatIsFinishedAtOnce() throws Exception {
    try (Script script = new Script()) {
      CountDownLatch taken = new CountDownLatch(1);
      CountDownLatch finished = new CountDownLatch(1);
      script.object.aroundTail.add(taken);
      script.object.aroundTail.add(finished);
      script.peer.send(
          message ->
              Calls.cap(
                  Calls.to(message, 1, script.root, Echo.TAIL_SELF),
                  0,
                  cap -> cap.setSenderHosted(5)));
      script.peer.send(message -> Calls.behind(message, 2, 1, Echo.PING));
      script.assertAlive(); // the handler blocks, so another thread reads
      taken.countDown();
      int tail = script.callTo(5).getQuestionId();
      assertThat(script.next(Rpc.Message.Which.RETURN).getReturn().getAnswerId()).isEqualTo(1);
      // The handler has not come back from its tail call yet.
      script.peer.send(message -> Calls.finish(message, 1, true));
      Rpc.Call.Reader ping = script.next(Rpc.Message.Which.CALL).getCall();
      assertThat(ping.getTarget().getPromisedAnswer().getQuestionId()).isEqualTo(tail);
      finished.countDown();
      script.sentElsewhere(ping.getQuestionId());
      script.next(Rpc.Message.Which.RETURN);
      script.peer.send(message -> Calls.finish(message, 2, true));
      script.sentElsewhere(tail);
      script.await(stats -> stats.answers() == 1 && stats.questions() == 0);
      script.assertAlive();
    }
  }

  @Test
  void shouldBearAReturnThatCrossesItsCancellation() throws Exception {
    try (Script script = new Script();
        Echo.Client theirs = script.give(cap -> cap.setSenderHosted(5))) {
      var self = theirs.selfRequest().send();
      int question = script.callTo(5).getQuestionId();
      self.cancel();
      Rpc.Finish.Reader finish = script.next(Rpc.Message.Which.FINISH).getFinish();
      assertThat(finish.getQuestionId()).isEqualTo(question);
      assertThat(finish.getReleaseResultCaps()).isTrue();
      // Until the Return is here the id must not be used again.
      Echoes.ping(theirs, 1);
      assertThat(script.callTo(5).getQuestionId()).isNotEqualTo(question);
      script.peer.send(
          message -> {
            Rpc.Return.Builder ret = message.initReturn();
            ret.setAnswerId(question);
            Calls.cap(ret.initResults(), 0, cap -> cap.setSenderHosted(6));
          });
      script.assertAlive();
      // The Finish gave the capability back; it is not held, nor released once more.
      assertThat(script.stats().imports()).isEqualTo(1);
      Echoes.ping(theirs, 2);
      assertThat(script.callTo(5).getQuestionId()).isEqualTo(question);
    }
  }

  @Test
  void shouldAnswerACallThatIsCancelledExactlyOnce() throws Exception {
    try (Script script = new Script()) {
      script.peer.send(message -> Calls.to(message, 1, script.root, Echo.NEVER));
      script.peer.send(message -> Calls.finish(message, 1, true));
      Rpc.Return.Reader ret = script.next(Rpc.Message.Which.RETURN).getReturn();
      assertThat(ret.getAnswerId()).isEqualTo(1);
      assertThat(ret.isCanceled()).isTrue();
      Await.until(() -> script.object.cancelled.get() == 1);
      script.assertAlive();
      script.await(stats -> stats.answers() == 1);
    }
  }

  @Test
  void shouldKeepTheTraceAndDetailsOfAnException() throws Exception {
    try (Script script = new Script();
        Echo.Client theirs = script.give(cap -> cap.setSenderHosted(5))) {
      var ping = Echoes.ping(theirs, 1);
      int question = script.callTo(5).getQuestionId();
      script.peer.send(
          message -> {
            message.initReturn().setAnswerId(question);
            Rpc.Exception.Builder why = message.getReturn().initException();
            why.setReason("because");
            why.setTrace("at the peer's");
            why.initDetails(1).get(0).setDetailId(12);
          });
      assertThatThrownBy(() -> ping.await(Pair.LIMIT))
          .hasMessage("because")
          .satisfies(
              thrown -> {
                RpcException error = (RpcException) thrown;
                assertThat(error.remoteTrace()).isEqualTo("at the peer's");
                assertThat(error.details())
                    .extracting(RpcException.Detail::id)
                    .containsExactly(12L);
              });
    }
  }

  @Test
  void shouldSendTracesOnlyWhereAskedTo() throws Exception {
    for (boolean traces : new boolean[] {false, true}) {
      try (Script script = new Script(vat -> vat.sendTraces(traces))) {
        script.peer.send(message -> Calls.to(message, 1, script.root, Echo.FAIL));
        Rpc.Exception.Reader why = script.next(Rpc.Message.Which.RETURN).getReturn().getException();
        assertThat(why.hasTrace()).isEqualTo(traces);
        if (traces) {
          assertThat(why.getTrace().toString()).contains("EchoServer.fail");
        }
      }
    }
  }

  @Test
  void shouldTellTheBootstrapWhoAsks() throws Exception {
    String[] user = new String[1];
    try (Echo.Client root = Echo.factory.serve(new Script.Keeper());
        Script script =
            new Script(
                vat ->
                    vat.bootstrap(
                        peer -> {
                          user[0] = peer.unixUser();
                          return root.share();
                        }))) {
      script.assertAlive();
      assertThat(user[0]).isEqualTo(System.getProperty("user.name"));
    }
  }

  @Test
  void shouldFailTheClosingCallOfAStreamThatFailed() throws Exception {
    try (Script script = new Script()) {
      script.peer.send(
          message ->
              Calls.to(message, 1, script.root, Echo.STREAM)
                  .getParams()
                  .getContent()
                  .initAs(Echo.StreamParams.factory)
                  .setData(new byte[13]));
      script.peer.send(message -> Calls.to(message, 2, script.root, Echo.END_STREAM));
      for (int question = 1; question <= 2; question++) {
        Rpc.Return.Reader ret = script.next(Rpc.Message.Which.RETURN).getReturn();
        assertThat(ret.getAnswerId()).isEqualTo(question);
        assertThat(ret.getException().getReason().toString()).contains("thirteen");
      }
    }
  }
}
