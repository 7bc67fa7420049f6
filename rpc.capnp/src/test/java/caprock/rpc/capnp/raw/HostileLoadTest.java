package caprock.rpc.capnp.raw;

import static org.assertj.core.api.Assertions.assertThat;

import caprock.rpc.capnp.protocol.Rpc;
import caprock.rpc.capnp.testing.Await;
import caprock.rpc.capnp.testing.RawPeer;
import caprock.rpc.capnp.testing.Testing.Echo;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.Timeout;

/**
 * Peers that keep to the form and want more than is good: each ends as the README's table says, the
 * memory stays bounded, and others never notice.
 */
@Timeout(120)
class HostileLoadTest {
  private static final byte[] KIB_64 = new byte[64 << 10];

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
  void calm() throws Exception {
    if (siege.fell()) {
      siege.close();
      siege = new Siege();
    }
    siege.calm();
  }

  @AfterEach
  void othersHardlyNoticed(TestInfo test) throws Exception {
    siege.awaitPeace();
    siege.check(test.getDisplayName());
  }

  /** Sends so many messages and waits until so many answers of them are open. */
  private static void leaveOpen(RawPeer peer, int count, Flood.Message messages) {
    Flood.send(peer, count, messages);
    awaitOpen(count);
  }

  private static void awaitOpen(int count) {
    Await.until(() -> siege.answers() >= count, () -> siege.answers() + " answers are open");
  }

  @Test
  void shouldAbortAtTooManyBootstraps() throws Exception {
    try (RawPeer peer = siege.attacker()) {
      String end =
          Flood.untilAborted(
              peer, 300_000, i -> Frames.of(message -> message.initBootstrap().setQuestionId(i)));
      assertThat(end).contains("bootstraps are unfinished; the limit is 1024");
    }
  }

  @Test
  void shouldAbortAtAMillionReferencesThatAreNotReleased() throws Exception {
    int each = 1_000;
    try (RawPeer peer = siege.attacker()) {
      int object = peer.bootstrap(0);
      String end = "no end";
      try {
        for (int i = 1; i < 2_000; i++) {
          int question = i;
          peer.bytes(Frames.of(8_192, message -> swapWithCaps(message, question, object, each)));
          Rpc.Message.Reader answer = peer.receive();
          if (answer.isAbort()) {
            end = answer.getAbort().getReason().toString();
            break;
          }
          assertThat(answer.getReturn().getResults().getCapTable().size()).isEqualTo(each);
          peer.send(message -> Calls.finish(message, question, false));
        }
      } catch (IOException closed) {
        end = peer.aborted();
      }
      assertThat(end).contains("references and does not release; the limit is 1048576");
    }
  }

  /** A call whose answer holds the object so many times. */
  private static void swapWithCaps(
      Rpc.Message.Builder message, int question, int object, int count) {
    Rpc.Call.Builder call = Calls.to(message, question, object, Echo.SWAP);
    var table = call.getParams().initCapTable(count);
    for (int i = 0; i < count; i++) {
      table.get(i).setReceiverHosted(object);
    }
    var params = call.getParams().getContent().initAs(Echo.SwapParams.factory);
    Frames.at(
        params.initBox().getAny(),
        (segment, at) -> {
          int list = segment.allocate(count);
          segment.put(at, Frames.pointers(at, list, count));
          for (int i = 0; i < count; i++) {
            segment.put(list + i, (long) i << 32 | 3);
          }
        });
  }

  @Test
  void shouldBearAsManyUnfinishedCallsAsTheLimitAllows() throws Exception {
    try (RawPeer peer = siege.attacker()) {
      int object = peer.bootstrap(0);
      leaveOpen(peer, 65_000, i -> Frames.of(message -> Calls.to(message, i, object, Echo.NEVER)));
      String end =
          Flood.untilAborted(
              peer,
              1_000,
              i -> Frames.of(message -> Calls.to(message, 70_000 + i, object, Echo.NEVER)));
      assertThat(end).contains("calls of the peer are unfinished; the limit is 65536");
    }
  }

  @Test
  void shouldBearAPipeliningBomb() throws Exception {
    try (RawPeer peer = siege.attacker()) {
      int object = peer.bootstrap(0);
      peer.send(message -> Calls.to(message, 1, object, Echo.NEVER));
      // Each call goes to what the one before will answer; then all end at once.
      Flood.send(
          peer, 60_000, i -> Frames.of(message -> Calls.behind(message, i + 1, i, Echo.SELF)));
      awaitOpen(60_001);
      peer.send(message -> Calls.finish(message, 1, true));
      Flood.send(peer, 60_000, i -> Frames.of(message -> Calls.finish(message, i + 1, true)));
      Await.until(() -> siege.answers() <= 3, () -> siege.answers() + " answers are open");
    }
    try (RawPeer peer = siege.attacker()) {
      int object = peer.bootstrap(0);
      peer.send(message -> Calls.to(message, 1, object, Echo.NEVER));
      leaveOpen(
          peer, 60_000, i -> Frames.of(message -> Calls.behind(message, i + 1, i, Echo.SELF)));
    } // and all end by the disconnect
  }

  @Test
  void shouldBearCallsThatAreAddressedToTheirOwnAnswers() throws Exception {
    try (RawPeer peer = siege.attacker()) {
      leaveOpen(peer, 10_000, i -> Frames.of(message -> Calls.behind(message, i, i, Echo.SELF)));
      Flood.send(peer, 10_000, i -> Frames.of(message -> Calls.finish(message, i, true)));
      Await.until(() -> siege.answers() <= 3, () -> siege.answers() + " answers are open");
    }
  }

  @Test
  void shouldCountCapabilitiesThatCostTheirSenderNothing() throws Exception {
    try (RawPeer peer = siege.attacker()) {
      int object = peer.bootstrap(0);
      Flood.unread(
          siege,
          peer,
          i ->
              Frames.of(
                  message -> {
                    Rpc.Call.Builder call = Calls.to(message, i, object, Echo.NEVER);
                    Frames.at(
                        call.getParams().getContent(),
                        (segment, at) -> Frames.emptyStructs(segment, at + 1, 65_536));
                  }));
    }
  }

  @Test
  void shouldBoundAnswersThatAreNotFinished() throws Exception {
    try (RawPeer peer = siege.attacker()) {
      int object = peer.bootstrap(0);
      byte[] mebibyte = new byte[1 << 20];
      Flood.answered(
          peer,
          1_000,
          i ->
              Frames.of(
                  message -> {
                    Rpc.Call.Builder call = Calls.to(message, i, object, Echo.ECHO);
                    call.getParams().getContent().initAs(Echo.EchoParams.factory).setData(mebibyte);
                  }));
    }
  }

  @Test
  void shouldAbortAtTooManyBytesOfAnswersThatAreNotFinished() throws Exception {
    try (RawPeer peer = siege.attacker()) {
      int object = peer.bootstrap(0);
      String end =
          Flood.untilAborted(
              peer,
              10_000,
              i ->
                  Frames.of(
                      message -> {
                        Rpc.Call.Builder call = Calls.to(message, i, object, Echo.SWAP);
                        call.getParams().initCapTable(1).get(0).setReceiverHosted(object);
                        var box =
                            call.getParams().getContent().initAs(Echo.SwapParams.factory).initBox();
                        Frames.at(box.getAny(), (segment, at) -> segment.put(at, 3));
                        box.setText("x".repeat(100_000));
                      }));
      assertThat(end).contains("results");
    }
  }

  @Test
  void shouldBoundWhatIsQueuedForAPeerThatNeverReads() throws Exception {
    try (RawPeer peer = siege.attacker()) {
      int object = peer.bootstrap(0);
      Flood.unread(
          siege,
          peer,
          i ->
              Frames.of(
                  message -> {
                    Rpc.Call.Builder call = Calls.to(message, i, object, Echo.ECHO);
                    call.getParams().getContent().initAs(Echo.EchoParams.factory).setData(KIB_64);
                  }));
    }
  }

  @Test
  void shouldBoundAnswersThatAreMuchLargerThanTheirCalls() throws Exception {
    try (RawPeer peer = siege.attacker()) {
      int object = peer.bootstrap(0);
      // 4 KB that read as 16 MB.
      Flood.unread(
          siege,
          peer,
          i ->
              Frames.of(
                  512,
                  message -> {
                    Rpc.Call.Builder call = Calls.to(message, i, object, Echo.SWAP);
                    var params = call.getParams().getContent().initAs(Echo.SwapParams.factory);
                    Frames.at(
                        params.initBox().getAny(),
                        (segment, at) -> Frames.tree(segment, at, 127, 3));
                  }));
    }
  }

  @Test
  void shouldNotMultiplyWhatItEchoesAsUnimplemented() throws Exception {
    try (RawPeer peer = siege.attacker()) {
      String end =
          Flood.untilAborted(
              peer,
              1_000,
              i ->
                  Frames.of(
                      512,
                      message ->
                          Frames.at(
                              message.initProvide().getRecipient(),
                              (segment, at) -> Frames.tree(segment, at, 127, 3))));
      assertThat(end).contains("malformed");
    }
  }

  /** Its heap may have no room for such messages; then that is their sender's misfortune. */
  @Test
  void shouldBearTheLargestMessagesThatTheLimitAllows() throws Exception {
    byte[] data = new byte[(64 << 20) - 1_024];
    for (int i = 1; i <= 3; i++) {
      try (RawPeer peer = siege.attacker()) {
        int object = peer.bootstrap(0);
        peer.send(
            message -> {
              Rpc.Call.Builder call = Calls.to(message, 1, object, Echo.ECHO);
              call.getParams().getContent().initAs(Echo.EchoParams.factory).setData(data);
            });
        Rpc.Message.Reader answer = peer.receive();
        if (answer.isAbort()) {
          assertThat(answer.getAbort().getReason().toString()).contains("no memory");
        } else if (answer.getReturn().isException()) {
          assertThat(answer.getReturn().getException().getReason().toString())
              .contains("OutOfMemoryError");
        }
      } catch (IOException aborted) {
        // in the middle of sending
      }
    }
  }

  @Test
  void shouldHoldOnlyWhatCameOfMessagesThatClaimToBeLarge() throws Exception {
    List<RawPeer> peers = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      RawPeer peer = siege.attacker();
      peer.words(0, (64 << 20) / 8 - 1);
      peers.add(peer);
    }
    for (RawPeer peer : peers) {
      peer.close();
    }
  }

  @Test
  void shouldAbortOnAByteAtATime() throws Exception {
    try (RawPeer peer = siege.attacker()) {
      byte[] call = Frames.of(message -> message.initBootstrap().setQuestionId(1));
      AtomicBoolean ended = new AtomicBoolean();
      Thread slow =
          new Thread(
              () -> {
                try {
                  for (int i = 0; i < call.length && !ended.get(); i++) {
                    peer.bytes(call[i]);
                    java.util.concurrent.locks.LockSupport.parkNanos(1_000_000_000L);
                  }
                } catch (IOException closed) {
                  // what is to happen
                }
              });
      slow.start();
      assertThat(peer.aborted()).contains("time allowed");
      ended.set(true);
      java.util.concurrent.locks.LockSupport.unpark(slow);
      slow.join();
    }
  }
}
