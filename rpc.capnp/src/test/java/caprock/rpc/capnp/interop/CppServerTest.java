package caprock.rpc.capnp.interop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import caprock.rpc.capnp.Promise;
import caprock.rpc.capnp.RpcException;
import caprock.rpc.capnp.testing.EchoServer;
import caprock.rpc.capnp.testing.Echoes;
import caprock.rpc.capnp.testing.Echoes.Recorder;
import caprock.rpc.capnp.testing.Pair;
import caprock.rpc.capnp.testing.Testing.Box;
import caprock.rpc.capnp.testing.Testing.Echo;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Our client uses a server written in C++, the one in src/test/cpp/echo-server.h. */
class CppServerTest {
  private CppServer cpp;
  private Echo.Client echo;

  @BeforeEach
  void start() throws Exception {
    CppPeer.assumeBuilt();
    cpp = new CppServer();
    echo = cpp.echo;
  }

  @AfterEach
  void stop() throws Exception {
    if (cpp != null) { // there was nothing to build it with
      cpp.close();
    }
  }

  @Test
  void shouldCall() throws Exception {
    for (long n = 0; n < 100; n++) {
      assertThat(Echoes.pinged(echo, n)).isEqualTo(n + 1);
    }
    cpp.awaitQuiet();
  }

  @Test
  void shouldBeCalledBack() throws Exception {
    try (Echo.Client mine = Echo.factory.serve(new EchoServer())) {
      for (Echo.Client back : List.of(mine, echo)) {
        var request = echo.callBackRequest();
        request.params().setCb(back);
        request.params().setN(7);
        assertThat(request.send().await(Pair.LIMIT).getN()).isEqualTo(8);
      }
    }
    cpp.awaitQuiet();
  }

  @Test
  void shouldCarryCapabilitiesInStructsListsAndAnyPointer() throws Exception {
    Recorder one = new Recorder();
    try (Echo.Client mine = Echo.factory.serve(one);
        Echo.Client none = Echo.factory.none()) {
      var request = echo.swapRequest();
      Box.Builder box = request.params().initBox();
      box.setText("box");
      box.setOne(mine);
      var many = box.initMany(3);
      many.set(0, mine);
      many.set(1, none);
      many.set(2, echo);
      box.getAny().setAs(Echo.factory, mine);
      box.initInner().setOne(echo);
      try (var promise = request.send();
          Echo.Client inner = promise.getBox().getInner().getOne()) {
        var early = Echoes.ping(inner, 10);
        Box.Reader back = promise.await(Pair.LIMIT).getBox();
        assertThat(back.getText().toString()).isEqualTo("box");
        assertThat(early.await(Pair.LIMIT).getN()).isEqualTo(11);
        check(back, one);
      }
    }
    cpp.awaitQuiet();
  }

  private void check(Box.Reader back, Recorder mine) {
    try (Echo.Client one = back.getOne();
        Echo.Client first = back.getMany().get(0);
        Echo.Client second = back.getMany().get(1);
        Echo.Client third = back.getMany().get(2);
        Echo.Client any = back.getAny().getAs(Echo.factory);
        Echo.Client inner = back.getInner().getOne();
        Echo.Client nowhere = back.getInner().getInner().getOne()) {
      for (Echo.Client each : List.of(one, first, any)) {
        assertThat(each.unwrap(Recorder.class)).containsSame(mine);
      }
      for (Echo.Client each : List.of(third, inner)) {
        assertThat(each.sameObjectAs(echo)).isTrue();
      }
      for (Echo.Client each : List.of(second, nowhere)) {
        assertThat(each.isNull()).isTrue();
      }
    }
  }

  @Test
  void shouldPipelineFourDeep() throws Exception {
    try (var first = echo.selfRequest().send();
        Echo.Client one = first.getMe();
        var second = one.selfRequest().send();
        Echo.Client two = second.getMe();
        var third = two.selfRequest().send();
        Echo.Client three = third.getMe()) {
      assertThat(Echoes.pinged(three, 41)).isEqualTo(42);
    }
    cpp.awaitQuiet();
  }

  @Test
  void shouldNotLetADirectCallOvertakePipelinedOnesThatComeBack() throws Exception {
    Recorder mine = new Recorder();
    try (Echo.Client local = Echo.factory.serve(mine)) {
      for (int round = 0; round < 50; round++) {
        mine.pings.clear();
        try (var promise = Echoes.identity(echo, local);
            Echo.Client pipelined = promise.getCap()) {
          List<Promise<?>> sent = pings(pipelined, 0, 10);
          promise.await(Pair.LIMIT);
          sent.addAll(pings(pipelined, 10, 20));
          expectInOrder(sent, mine, 20);
          pipelined.whenResolved().get(Pair.LIMIT.toSeconds(), TimeUnit.SECONDS);
          assertThat(pipelined.unwrap(Recorder.class)).containsSame(mine);
        }
      }
    }
    cpp.awaitQuiet();
  }

  @Test
  void shouldKeepOrderWhenAPromiseResolvesToTheCallersOwnObject() throws Exception {
    Recorder mine = new Recorder();
    try (Echo.Client local = Echo.factory.serve(mine);
        var asked = echo.promiseRequest().send();
        Echo.Client promised = asked.await(Pair.LIMIT).getCap()) {
      List<Promise<?>> sent = pings(promised, 0, 10);
      Promise<?> resolving = Echoes.resolve(echo, local);
      sent.addAll(pings(promised, 10, 20));
      resolving.await(Pair.LIMIT);
      sent.addAll(pings(promised, 20, 30));
      promised.whenResolved().get(Pair.LIMIT.toSeconds(), TimeUnit.SECONDS);
      sent.addAll(pings(promised, 30, 40));
      expectInOrder(sent, mine, 40);
      assertThat(promised.unwrap(Recorder.class)).containsSame(mine);
    }
  }

  @ParameterizedTest
  @EnumSource
  void shouldKeepTheTypeAndReasonOfExceptions(RpcException.Type type) throws Exception {
    String why = type.name().toLowerCase(java.util.Locale.ROOT) + ": on purpose";
    var request = echo.failRequest();
    request.params().setWhy(why);
    expectFailure(request.send(), type, why);
    try (Echo.Client broken = Echo.factory.broken(new RpcException(type, why));
        var promise = Echoes.identity(echo, broken);
        Echo.Client back = promise.getCap()) {
      expectFailure(Echoes.ping(back, 1), type, why);
    }
    expectFailure(echo.newCall(1, 2).send(), RpcException.Type.UNIMPLEMENTED, "interface");
    assertThat(Echoes.pinged(echo, 1)).isEqualTo(2);
    cpp.awaitQuiet();
  }

  @Test
  void shouldTellTheServerThatACallIsCancelled() throws Exception {
    for (int round = 0; round < 20; round++) {
      try (var call = echo.neverRequest().send()) {
        cpp.peer.awaitWord("waiting", round + 1);
        call.cancel();
        assertThatThrownBy(() -> call.await(Pair.LIMIT)).hasMessageContaining("cancelled");
      }
      cpp.peer.awaitWord("cancelled", round + 1);
    }
    cpp.awaitQuiet();
  }

  @Test
  void shouldStream() throws Exception {
    for (int i = 0; i < 500; i++) {
      stream(4000).await(Pair.LIMIT);
    }
    assertThat(echo.endStreamRequest().send().await(Pair.LIMIT).getBytes()).isEqualTo(2_000_000);
    stream(13);
    assertThatThrownBy(() -> echo.endStreamRequest().send().await(Pair.LIMIT))
        .hasMessageContaining("thirteen");
    assertThatThrownBy(() -> stream(1).await(Pair.LIMIT)).hasMessageContaining("thirteen");
    cpp.awaitQuiet();
  }

  @Test
  void shouldCarrySixteenMebibytes() throws Exception {
    byte[] data = new byte[16 << 20];
    for (int i = 0; i < data.length; i++) {
      data[i] = (byte) (i * 31 >> 5);
    }
    var request = echo.echoRequest();
    request.params().setData(data);
    assertThat(request.send().await(Pair.LIMIT).getData().toArray()).isEqualTo(data);
    assertThat(Echoes.pinged(echo, 1)).isEqualTo(2);
    cpp.awaitQuiet();
  }

  @Test
  void shouldAnswerTailCallsFromTheCallersOwnObject() throws Exception {
    Recorder mine = new Recorder();
    try (Echo.Client local = Echo.factory.serve(mine)) {
      var request = echo.tailRequest();
      request.params().setTo(local);
      request.params().setN(5);
      assertThat(request.send().await(Pair.LIMIT).getN()).isEqualTo(6);
      mine.pings.clear();
      var self = echo.tailSelfRequest();
      self.params().setTo(local);
      try (var promise = self.send();
          Echo.Client me = promise.getMe()) {
        List<Promise<?>> sent = pings(me, 0, 10);
        promise.await(Pair.LIMIT);
        sent.addAll(pings(me, 10, 20));
        expectInOrder(sent, mine, 20);
      }
    }
    cpp.awaitQuiet();
  }

  @Test
  void shouldReleaseWhatTheServerHeld() throws Exception {
    Recorder mine = new Recorder();
    try (Echo.Client local = Echo.factory.serve(mine)) {
      Echoes.hold(echo, local);
    }
    try (var held = echo.heldRequest().send();
        Echo.Client back = held.getCap()) {
      assertThat(Echoes.pinged(back, 1)).isEqualTo(2);
    }
    assertThat(mine.closed).hasValue(0);
    Echoes.hold(echo, echo);
    cpp.awaitQuiet();
    assertThat(mine.closed).hasValue(1);
  }

  @Test
  void shouldFailEverythingWhenTheServerIsKilled() throws Exception {
    var waiting = echo.neverRequest().send();
    cpp.peer.awaitWord("waiting", 1);
    cpp.peer.kill();
    expectFailure(waiting, RpcException.Type.DISCONNECTED, "");
    assertThat(cpp.connection.whenClosed().get(Pair.LIMIT.toSeconds(), TimeUnit.SECONDS).type())
        .isEqualTo(RpcException.Type.DISCONNECTED);
    assertThat(cpp.connection.stats().empty()).isTrue();
  }

  private Promise<Void> stream(int bytes) {
    var request = echo.streamRequest();
    request.params().setData(new byte[bytes]);
    return request.send();
  }

  private static List<Promise<?>> pings(Echo.Client to, long from, long end) {
    List<Promise<?>> sent = new ArrayList<>();
    for (long n = from; n < end; n++) {
      sent.add(Echoes.ping(to, n));
    }
    return sent;
  }

  private static void expectInOrder(List<Promise<?>> sent, Recorder recorder, int count)
      throws Exception {
    for (Promise<?> each : sent) {
      each.await(Pair.LIMIT);
    }
    assertThat(recorder.pings).isEqualTo(LongStream.range(0, count).boxed().toList());
  }

  private static void expectFailure(Promise<?> call, RpcException.Type type, String why) {
    RpcException error = catchThrowableOfType(RpcException.class, () -> call.await(Pair.LIMIT));
    assertThat(error.type()).as(error.getMessage()).isEqualTo(type);
    assertThat(error).hasMessageContaining(why);
  }
}
