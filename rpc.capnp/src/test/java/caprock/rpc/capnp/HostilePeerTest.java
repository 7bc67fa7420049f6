package caprock.rpc.capnp;

import static org.assertj.core.api.Assertions.assertThat;

import caprock.rpc.capnp.protocol.Rpc;
import caprock.rpc.capnp.testing.Await;
import caprock.rpc.capnp.testing.EchoServer;
import caprock.rpc.capnp.testing.Echoes;
import caprock.rpc.capnp.testing.Pair;
import caprock.rpc.capnp.testing.RawPeer;
import caprock.rpc.capnp.testing.Testing.Echo;
import caprock.rpc.capnp.transport.Endpoint;
import caprock.rpc.capnp.transport.RpcClient;
import caprock.rpc.capnp.transport.RpcServer;
import caprock.rpc.capnp.transport.ServerOptions;
import caprock.rpc.capnp.vat.Connection;
import caprock.rpc.capnp.vat.Limits;
import caprock.rpc.capnp.vat.Vat;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import org.capnproto.MessageBuilder;
import org.capnproto.Serialize;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Peers that break the rules: each ends as the README's table says, and others never notice. */
class HostilePeerTest {
  private static final Limits TIGHT =
      Limits.DEFAULT
          .withMaxMessageBytes(1 << 20)
          .withCounts(1_000, 50, 1_000, 5_000)
          .withQueueBytes(1 << 20, 1 << 20);

  private Path socket;
  private RpcServer server;
  private Echo.Client root;
  private Connection bystander;
  private Echo.Client unaffected;

  @BeforeEach
  void serve() throws Exception {
    socket = Pair.socketFile();
    root = Echo.factory.serve(new EchoServer());
    server =
        RpcServer.listen(
            Vat.builder().bootstrap(root).limits(TIGHT).build(),
            Endpoint.unix(socket),
            ServerOptions.DEFAULT.withFrameTimeout(Duration.ofMillis(300)));
    bystander = RpcClient.connect(Vat.builder().build(), Endpoint.unix(socket), Pair.LIMIT);
    unaffected = bystander.bootstrap(Echo.factory);
  }

  @AfterEach
  void othersStillAnswer() throws Exception {
    assertThat(Echoes.pinged(unaffected, 1)).isEqualTo(2);
    try (Connection fresh =
            RpcClient.connect(Vat.builder().build(), Endpoint.unix(socket), Pair.LIMIT);
        Echo.Client echo = fresh.bootstrap(Echo.factory)) {
      assertThat(Echoes.pinged(echo, 1)).isEqualTo(2);
    }
    bystander.close();
    server.close();
    root.close();
  }

  @Test
  void shouldAbortOnSegmentCountsBeyondReason() throws Exception {
    try (RawPeer peer = new RawPeer(socket)) {
      peer.words(0xffffffff, 0);
      assertThat(peer.aborted()).contains("segments");
    }
    try (RawPeer peer = new RawPeer(socket)) {
      peer.words(512, 0);
      assertThat(peer.aborted()).contains("512");
    }
  }

  @Test
  void shouldAbortOnMessagesThatAreTooLarge() throws Exception {
    try (RawPeer peer = new RawPeer(socket)) {
      peer.words(0, 0x7fffffff);
      assertThat(peer.aborted()).contains("limit for reading");
    }
    try (RawPeer peer = new RawPeer(socket)) {
      peer.words(3, 0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff, 0);
      assertThat(peer.aborted()).contains("limit for reading");
    }
  }

  @Test
  void shouldAbortOnPointersThatLeadOutOfTheMessage() throws Exception {
    for (long pointer :
        new long[] {0x0001_0001_7fff_fffcL, 0x0000_0009_0000_0002L, 0x0000_0000_0000_0ffaL, 3L}) {
      try (RawPeer peer = new RawPeer(socket)) {
        peer.words(0, 1, (int) pointer, (int) (pointer >>> 32));
        assertThat(peer.aborted()).contains("malformed");
      }
    }
    try (RawPeer peer = new RawPeer(socket)) {
      peer.words(0, 0);
      assertThat(peer.aborted()).contains("malformed");
    }
  }

  @Test
  void shouldAbortWhenIdsAreMisused() throws Exception {
    try (RawPeer peer = new RawPeer(socket)) {
      peer.send(message -> message.initReturn().setAnswerId(7));
      assertThat(peer.aborted()).contains("not open");
    }
    try (RawPeer peer = new RawPeer(socket)) {
      peer.send(message -> call(message, 1, 77));
      assertThat(peer.aborted()).contains("not there");
    }
    try (RawPeer peer = new RawPeer(socket)) {
      int object = peer.bootstrap(0);
      peer.send(message -> call(message, 0, object));
      assertThat(peer.aborted()).contains("in use");
    }
    try (RawPeer peer = new RawPeer(socket)) {
      int object = peer.bootstrap(0);
      peer.send(
          message -> {
            Rpc.Release.Builder release = message.initRelease();
            release.setId(object);
            release.setReferenceCount(2);
          });
      assertThat(peer.aborted()).contains("released 2");
    }
  }

  private static void call(Rpc.Message.Builder message, int question, int object) {
    Rpc.Call.Builder call = message.initCall();
    call.setQuestionId(question);
    call.initTarget().setImportedCap(object);
    call.setInterfaceId(Echo.TYPE_ID);
    call.setMethodId((short) Echo.SELF.ordinal());
    call.initParams();
  }

  @Test
  void shouldAbortOnDisembargoesWithoutReason() throws Exception {
    try (RawPeer peer = new RawPeer(socket)) {
      int object = peer.bootstrap(0);
      peer.send(
          message -> {
            Rpc.Disembargo.Builder disembargo = message.initDisembargo();
            disembargo.initTarget().setImportedCap(object);
            disembargo.getContext().setSenderLoopback(1);
          });
      assertThat(peer.aborted()).contains("does not point back");
    }
    try (RawPeer peer = new RawPeer(socket)) {
      peer.send(
          message -> {
            message.initDisembargo().getContext().setReceiverLoopback(5);
          });
      assertThat(peer.aborted()).contains("there is none");
    }
  }

  @Test
  void shouldEchoWhatIsNotImplementedAndGoOn() throws Exception {
    try (RawPeer peer = new RawPeer(socket)) {
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
  void shouldAbortWhenCountsPassTheirLimits() throws Exception {
    try (RawPeer peer = new RawPeer(socket)) {
      String end = flood(peer, i -> peer.send(message -> message.initBootstrap().setQuestionId(i)));
      assertThat(end).contains("bootstraps");
    }
    try (RawPeer peer = new RawPeer(socket)) {
      int object = peer.bootstrap(0);
      assertThat(takeWithoutReleasing(peer, object)).contains("references");
    }
  }

  /** Takes another reference each time and never releases one, until the server has had enough. */
  private static String takeWithoutReleasing(RawPeer peer, int object) {
    try {
      for (int i = 0; i < 10_000; i++) {
        peer.send(message -> call(message, 1, object));
        Rpc.Message.Reader answer = peer.receive();
        if (answer.isAbort()) {
          return answer.getAbort().getReason().toString();
        }
        peer.send(
            message -> {
              message.initFinish().setQuestionId(1);
              message.getFinish().setReleaseResultCaps(false);
            });
      }
      return "no end";
    } catch (IOException closed) {
      return peer.aborted();
    }
  }

  private interface Step {
    void run(int i) throws IOException;
  }

  /** Goes on until the server has had enough. */
  private static String flood(RawPeer peer, Step step) throws Exception {
    String[] end = new String[1];
    Thread reader = new Thread(() -> end[0] = peer.aborted());
    reader.start();
    try {
      for (int i = 1; i < 1_000_000 && reader.isAlive(); i++) {
        step.run(i);
      }
    } catch (IOException closed) {
      // what is to happen
    }
    reader.join();
    return end[0];
  }

  @Test
  void shouldBoundWhatIsQueuedForAPeerThatNeverReads() throws Exception {
    try (RawPeer peer = new RawPeer(socket)) {
      int object = peer.bootstrap(0);
      Thread writer =
          new Thread(
              () -> {
                try {
                  for (int i = 1; i < 1_000_000; i++) {
                    int question = i;
                    peer.send(message -> call(message, question, object));
                  }
                } catch (IOException closed) {
                  // the test is over
                }
              });
      writer.setDaemon(true);
      writer.start();
      // The server stops reading when calls or answers pile up; the others are asked meanwhile.
      for (int i = 0; i < 200; i++) {
        assertThat(Echoes.pinged(unaffected, i)).isEqualTo(i + 1);
      }
      for (Connection connection : server.connections()) {
        assertThat(connection.stats().queuedBytes()).isLessThan(4 << 20);
        assertThat(connection.stats().answers()).isLessThanOrEqualTo(1_001);
      }
    }
  }

  @Test
  void shouldNotWaitForEverForTheRestOfAMessage() throws Exception {
    try (RawPeer peer = new RawPeer(socket)) {
      peer.words(0, 100, 0);
      assertThat(peer.aborted()).contains("time allowed");
    }
  }

  @Test
  void shouldSurviveMutatedMessages() throws Exception {
    Random random = new Random(42);
    int rounds = Integer.getInteger("rpc.mutations", 2_000);
    byte[][] seeds = {
      bytesOf(message -> message.initBootstrap().setQuestionId(1)), callBytes(), resolveBytes()
    };
    for (int i = 0; i < rounds; i++) {
      byte[] mutated = seeds[i % seeds.length].clone();
      for (int flips = 1 + random.nextInt(4); flips > 0; flips--) {
        mutated[random.nextInt(mutated.length)] ^= (byte) (1 << random.nextInt(8));
      }
      try (RawPeer peer = new RawPeer(socket)) {
        peer.bytes(seeds[0]);
        peer.bytes(mutated);
      }
    }
    Await.until(
        () -> server.connections().size() == 1, () -> server.connections().size() + " connections");
  }

  private static byte[] callBytes() throws IOException {
    return bytesOf(
        message -> {
          call(message, 2, 0);
          var params = message.getCall().getParams();
          params.initCapTable(2).get(0).setSenderPromise(3);
          params
              .getCapTable()
              .get(1)
              .initReceiverAnswer()
              .initTransform(2)
              .get(0)
              .setGetPointerField((short) 1);
          params.getContent().initAs(Echo.EchoParams.factory).setData(new byte[24]);
        });
  }

  private static byte[] resolveBytes() throws IOException {
    return bytesOf(
        message -> {
          message.initResolve().setPromiseId(3);
          message.getResolve().initCap().setReceiverHosted(0);
        });
  }

  private static byte[] bytesOf(java.util.function.Consumer<Rpc.Message.Builder> content)
      throws IOException {
    MessageBuilder message = new MessageBuilder();
    content.accept(message.initRoot(Rpc.Message.factory));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Serialize.write(Channels.newChannel(bytes), message);
    return ByteBuffer.wrap(bytes.toByteArray()).array();
  }
}
