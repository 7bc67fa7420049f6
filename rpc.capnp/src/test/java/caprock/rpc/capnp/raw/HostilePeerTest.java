package caprock.rpc.capnp.raw;

import static org.assertj.core.api.Assertions.assertThat;

import caprock.rpc.capnp.protocol.Rpc;
import caprock.rpc.capnp.testing.RawPeer;
import caprock.rpc.capnp.testing.Testing.Echo;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.Timeout;

/**
 * Messages that break the rules: each ends as the README's table says, and others never notice. The
 * server has a process of its own with 256 MB of heap.
 */
@Timeout(120)
class HostilePeerTest {
  private static Siege siege;

  @BeforeAll
  static void serve() throws Exception {
    siege = new Siege();
  }

  @AfterAll
  static void end() throws Exception {
    siege.close();
  }

  @BeforeEach
  void calm() {
    siege.calm();
  }

  @AfterEach
  void othersHardlyNoticed(TestInfo test) throws Exception {
    siege.awaitPeace();
    siege.check(test.getDisplayName());
  }

  @Test
  void shouldAbortOnSegmentCountsBeyondReason() throws Exception {
    try (RawPeer peer = siege.attacker()) {
      peer.words(0xffffffff, 0);
      assertThat(peer.aborted()).contains("segments");
    }
    try (RawPeer peer = siege.attacker()) {
      peer.words(512, 0);
      assertThat(peer.aborted()).contains("512");
    }
  }

  @Test
  void shouldAbortOnMessagesThatAreTooLarge() throws Exception {
    try (RawPeer peer = siege.attacker()) {
      peer.words(0, 0x7fffffff);
      assertThat(peer.aborted()).contains("limit for reading");
    }
    try (RawPeer peer = siege.attacker()) {
      peer.words(3, 0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff, 0);
      assertThat(peer.aborted()).contains("limit for reading");
    }
  }

  @Test
  void shouldAbortOnPointersThatLeadOutOfTheMessage() throws Exception {
    for (long pointer :
        new long[] {0x0001_0001_7fff_fffcL, 0x0000_0009_0000_0002L, 0x0000_0000_0000_0ffaL, 3L}) {
      try (RawPeer peer = siege.attacker()) {
        peer.words(0, 1, (int) pointer, (int) (pointer >>> 32));
        assertThat(peer.aborted()).contains("malformed");
      }
    }
    try (RawPeer peer = siege.attacker()) {
      peer.words(0, 0);
      assertThat(peer.aborted()).contains("malformed");
    }
  }

  @Test
  void shouldAbortWhenIdsAreMisused() throws Exception {
    try (RawPeer peer = siege.attacker()) {
      peer.send(message -> message.initReturn().setAnswerId(7));
      assertThat(peer.aborted()).contains("not open");
    }
    try (RawPeer peer = siege.attacker()) {
      peer.send(message -> Calls.to(message, 1, 77, Echo.SELF));
      assertThat(peer.aborted()).contains("not there");
    }
    try (RawPeer peer = siege.attacker()) {
      int object = peer.bootstrap(0);
      peer.send(message -> Calls.to(message, 0, object, Echo.SELF));
      assertThat(peer.aborted()).contains("in use");
    }
    try (RawPeer peer = siege.attacker()) {
      int object = peer.bootstrap(0);
      peer.send(message -> Calls.release(message, object, 2));
      assertThat(peer.aborted()).contains("released 2");
    }
  }

  @Test
  void shouldAbortOnDisembargoesWithoutReason() throws Exception {
    try (RawPeer peer = siege.attacker()) {
      int object = peer.bootstrap(0);
      peer.send(
          message -> {
            Rpc.Disembargo.Builder disembargo = message.initDisembargo();
            disembargo.initTarget().setImportedCap(object);
            disembargo.getContext().setSenderLoopback(1);
          });
      assertThat(peer.aborted()).contains("does not point back");
    }
    try (RawPeer peer = siege.attacker()) {
      peer.send(
          message -> {
            message.initDisembargo().getContext().setReceiverLoopback(5);
          });
      assertThat(peer.aborted()).contains("there is none");
    }
  }

  @Test
  void shouldEchoWhatIsNotImplementedAndGoOn() throws Exception {
    try (RawPeer peer = siege.attacker()) {
      peer.send(message -> message.initProvide().setQuestionId(5));
      Rpc.Message.Reader echoed = peer.receive();
      assertThat(echoed.isUnimplemented()).isTrue();
      assertThat(echoed.getUnimplemented().getProvide().getQuestionId()).isEqualTo(5);
      peer.send(message -> message.initAccept().setQuestionId(6));
      assertThat(peer.receive().getUnimplemented().isAccept()).isTrue();
      peer.send(message -> message.initJoin().setQuestionId(7));
      assertThat(peer.receive().getUnimplemented().isJoin()).isTrue();
      peer.send(message -> message.initObsoleteSave());
      assertThat(peer.receive().getUnimplemented().isObsoleteSave()).isTrue();
      peer.send(message -> message.initThirdPartyAnswer());
      assertThat(peer.receive().getUnimplemented().isThirdPartyAnswer()).isTrue();
      peer.send(message -> message.initFinish().setQuestionId(99)); // ignored
      assertThat(peer.bootstrap(0)).isNotNegative();
    }
  }

  @Test
  void shouldNotWaitForEverForTheRestOfAMessage() throws Exception {
    try (RawPeer peer = siege.attacker()) {
      peer.words(0, 100, 0);
      assertThat(peer.aborted()).contains("time allowed");
    }
  }

  @Test
  void shouldAbortOnSegmentsPastTheEndAndFarPointersToNowhere() throws Exception {
    long[] root = {Frames.struct(0, 1, 1, 1), 0, 0};
    long[][] nowhere = {
      {0x0000_0007_0000_0002L}, // a segment that is not there
      {0x0000_0001_0000_7ffaL}, // a word that is not there
      {0x0000_0001_0000_0006L}, // two landing words where there is one
      {0xffff_ffff_ffff_fffaL}
    };
    for (long[] far : nowhere) {
      try (RawPeer peer = siege.attacker()) {
        peer.bytes(Frames.segments(far, new long[] {0}));
        assertThat(peer.aborted()).contains("malformed");
      }
    }
    try (RawPeer peer = siege.attacker()) {
      // A far pointer that leads to itself, through its landing pad.
      peer.bytes(Frames.segments(new long[] {0x0000_0001_0000_0002L}, new long[] {2}));
      assertThat(peer.aborted()).contains("malformed");
    }
    try (RawPeer peer = siege.attacker()) {
      peer.bytes(Frames.segments(root)); // unimplemented: a null pointer, so an empty message
      assertThat(peer.aborted()).isNotEmpty();
    }
    try (RawPeer peer = siege.attacker()) {
      long[][] segments = new long[513][1];
      peer.bytes(Frames.segments(segments));
      assertThat(peer.aborted()).contains("segments; the limit is 512");
    }
  }

  /** A call of swap, whose answer copies the parameters, with these words as its AnyPointer. */
  private static Consumer<Rpc.Message.Builder> swap(int question, int object, Frames.Place any) {
    return message -> {
      Rpc.Call.Builder call = Calls.to(message, question, object, Echo.SWAP);
      var params = call.getParams().getContent().initAs(Echo.SwapParams.factory);
      Frames.at(params.initBox().getAny(), any);
    };
  }

  @Test
  void shouldFailTheCallThatReadsLoopsOrTooDeepOrTooMuch() throws Exception {
    try (RawPeer peer = siege.attacker()) {
      int object = peer.bootstrap(0);
      Frames.Place[] attacks = {
        (segment, at) -> { // a list of pointers to itself
          int list = segment.allocate(2);
          segment.put(at, Frames.pointers(at, list, 2));
          segment.put(list, Frames.pointers(list, list, 2));
          segment.put(list + 1, Frames.pointers(list + 1, list, 2));
        },
        (segment, at) -> Frames.tree(segment, at, 1, 65),
        (segment, at) -> Frames.tree(segment, at, 64, 8),
        (segment, at) -> Frames.emptyStructs(segment, at, (1 << 30) - 1),
        (segment, at) -> { // half a thousand million void elements
          segment.put(at, (long) ((1 << 29) - 1) << 35 | 1);
        },
        (segment, at) -> segment.put(at, 0x0000_0009_0000_0002L)
      };
      int question = 1;
      for (Frames.Place attack : attacks) {
        peer.bytes(Frames.of(1_024, swap(question, object, attack)));
        Rpc.Message.Reader answer = peer.receive();
        assertThat(answer.isReturn()).as("answer " + answer.which()).isTrue();
        assertThat(answer.getReturn().getAnswerId()).isEqualTo(question);
        assertThat(answer.getReturn().isException()).as("attack " + question).isTrue();
        question++;
      }
    }
  }

  @Test
  void shouldAbortWhenALoopIsToBeEchoed() throws Exception {
    try (RawPeer peer = siege.attacker()) {
      peer.bytes(
          Frames.of(
              1_024,
              message ->
                  Frames.at(
                      message.initProvide().getRecipient(),
                      (segment, at) -> {
                        int list = segment.allocate(1);
                        segment.put(at, Frames.pointers(at, list, 1));
                        segment.put(list, Frames.pointers(list, list, 1));
                      })));
      assertThat(peer.aborted()).contains("malformed");
    }
    try (RawPeer peer = siege.attacker()) {
      peer.bytes(
          Frames.of(
              1_024,
              message ->
                  Frames.at(
                      message.initProvide().getRecipient(),
                      (segment, at) -> Frames.tree(segment, at, 64, 4))));
      assertThat(peer.aborted()).contains("malformed");
    }
  }

  @Test
  void shouldAbortOnMoreCapabilitiesThanAMessageMayCarry() throws Exception {
    try (RawPeer peer = siege.attacker()) {
      int object = peer.bootstrap(0);
      peer.send(
          message -> {
            Rpc.Call.Builder call = Calls.to(message, 1, object, Echo.NEVER);
            Frames.at(
                call.getParams().getContent(),
                (segment, at) -> Frames.emptyStructs(segment, at + 1, 65_537));
          });
      assertThat(peer.aborted()).contains("capabilities; the limit is 65536");
    }
    try (RawPeer peer = siege.attacker()) {
      int object = peer.bootstrap(0);
      peer.send(
          message -> {
            Rpc.Call.Builder call = Calls.behind(message, 1, 0, Echo.NEVER);
            call.getTarget().getPromisedAnswer().initTransform(65);
          });
      assertThat(peer.aborted()).contains("steps into results; the limit is 64");
    }
  }
}
