package caprock.rpc.capnp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import caprock.rpc.capnp.testing.Await;
import caprock.rpc.capnp.testing.EchoServer;
import caprock.rpc.capnp.testing.Echoes;
import caprock.rpc.capnp.testing.Echoes.Recorder;
import caprock.rpc.capnp.testing.Pair;
import caprock.rpc.capnp.testing.Testing.Box;
import caprock.rpc.capnp.testing.Testing.Echo;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What two vats do with each other, over every transport. */
class ScenarioTest {
  @ParameterizedTest
  @EnumSource
  void shouldAnswerCalls(Pair.Way way) throws Exception {
    try (Pair pair = new Pair(way)) {
      for (long n = 0; n < 100; n++) {
        assertThat(Echoes.pinged(pair.echo, n)).isEqualTo(n + 1);
      }
      pair.awaitQuiet();
    }
  }

  @ParameterizedTest
  @EnumSource
  void shouldTakeOneRoundTripForAPipelinedChain(Pair.Way way) throws Exception {
    try (Pair pair = new Pair(way);
        var first = pair.echo.selfRequest().send();
        Echo.Client one = first.getMe();
        var second = one.selfRequest().send();
        Echo.Client two = second.getMe();
        var third = two.selfRequest().send();
        Echo.Client three = third.getMe()) {
      assertThat(Echoes.pinged(three, 41)).isEqualTo(42);
      assertThat(three.sameObjectAs(pair.echo)).isTrue();
    }
  }

  @ParameterizedTest
  @EnumSource
  void shouldCallBack(Pair.Way way) throws Exception {
    try (Pair pair = new Pair(way);
        Echo.Client mine = Echo.factory.serve(new EchoServer())) {
      var request = pair.echo.callBackRequest();
      request.params().setCb(mine);
      request.params().setN(7);
      assertThat(request.send().await(Pair.LIMIT).getN()).isEqualTo(8);
      pair.awaitQuiet();
    }
  }

  @ParameterizedTest
  @EnumSource
  void shouldCarryCapabilitiesInStructsListsAndAnyPointer(Pair.Way way) throws Exception {
    Recorder one = new Recorder();
    try (Pair pair = new Pair(way);
        Echo.Client mine = Echo.factory.serve(one);
        Echo.Client none = Echo.factory.none()) {
      var request = pair.echo.swapRequest();
      Box.Builder box = request.params().initBox();
      box.setText("box");
      box.setOne(mine);
      var many = box.initMany(3);
      many.set(0, mine);
      many.set(1, none);
      many.set(2, pair.echo);
      box.getAny().setAs(Echo.factory, mine);
      box.initInner().setOne(pair.echo);
      try (var promise = request.send()) {
        Box.Reader back = promise.await(Pair.LIMIT).getBox();
        assertThat(back.getText().toString()).isEqualTo("box");
        assertThat(back.getOne().sameObjectAs(mine)).isTrue();
        assertThat(back.getMany().size()).isEqualTo(3);
        assertThat(back.getMany().get(0).unwrap(Recorder.class)).containsSame(one);
        assertThat(back.getMany().get(1).isNull()).isTrue();
        assertThat(back.getMany().get(2).sameObjectAs(pair.echo)).isTrue();
        assertThat(back.getAny().getAs(Echo.factory).sameObjectAs(mine)).isTrue();
        assertThat(Echoes.pinged(back.getInner().getOne(), 1)).isEqualTo(2);
        assertThat(back.getInner().getInner().getOne().isNull()).isTrue();
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void shouldKeepTheTypeAndTextOfExceptions(Pair.Way way) throws Exception {
    try (Pair pair = new Pair(way)) {
      var request = pair.echo.failRequest();
      request.params().setWhy("too much");
      assertThatThrownBy(() -> request.send().await(Pair.LIMIT))
          .isInstanceOf(RpcException.class)
          .hasMessage("too much")
          .extracting(thrown -> ((RpcException) thrown).type())
          .isEqualTo(RpcException.Type.OVERLOADED);
      assertThatThrownBy(() -> pair.echo.newCall(1, 2).send().await(Pair.LIMIT))
          .extracting(thrown -> ((RpcException) thrown).type())
          .isEqualTo(RpcException.Type.UNIMPLEMENTED);
    }
  }

  @ParameterizedTest
  @EnumSource
  void shouldFailCallsPipelinedOnAFailure(Pair.Way way) throws Exception {
    try (Pair pair = new Pair(way);
        Echo.Client none = Echo.factory.none();
        var promise = Echoes.identity(none, pair.echo);
        Echo.Client pipelined = promise.getCap()) {
      assertThatThrownBy(() -> Echoes.pinged(pipelined, 1)).hasMessageContaining("null");
    }
  }

  @ParameterizedTest
  @EnumSource
  void shouldNotLetADirectCallOvertakePipelinedOnesThatComeBack(Pair.Way way) throws Exception {
    Recorder mine = new Recorder();
    try (Pair pair = new Pair(way);
        Echo.Client local = Echo.factory.serve(mine)) {
      for (int round = 0; round < 50; round++) {
        mine.pings.clear();
        try (var promise = Echoes.identity(pair.echo, local);
            Echo.Client pipelined = promise.getCap()) {
          List<Promise<?>> sent = new ArrayList<>();
          for (long n = 0; n < 10; n++) {
            sent.add(Echoes.ping(pipelined, n));
          }
          promise.await(Pair.LIMIT);
          for (long n = 10; n < 20; n++) {
            sent.add(Echoes.ping(pipelined, n));
          }
          for (Promise<?> each : sent) {
            each.await(Pair.LIMIT);
          }
          assertThat(mine.pings).isEqualTo(LongStream.range(0, 20).boxed().toList());
          pipelined.whenResolved().get();
          assertThat(pipelined.unwrap(Recorder.class)).containsSame(mine);
        }
      }
      pair.awaitQuiet();
    }
  }

  @ParameterizedTest
  @EnumSource
  void shouldKeepOrderWhenAPromiseResolvesToTheCallersOwnObject(Pair.Way way) throws Exception {
    Recorder mine = new Recorder();
    try (Pair pair = new Pair(way);
        Echo.Client local = Echo.factory.serve(mine);
        var asked = pair.echo.promiseRequest().send();
        Echo.Client promised = asked.await(Pair.LIMIT).getCap()) {
      assertThat(promised.isResolved()).isFalse();
      List<Promise<?>> sent = new ArrayList<>();
      for (long n = 0; n < 10; n++) {
        sent.add(Echoes.ping(promised, n));
      }
      Promise<?> resolving = Echoes.resolve(pair.echo, local);
      for (long n = 10; n < 20; n++) {
        sent.add(Echoes.ping(promised, n));
      }
      resolving.await(Pair.LIMIT);
      for (long n = 20; n < 30; n++) {
        sent.add(Echoes.ping(promised, n));
      }
      promised.whenResolved().get();
      for (Promise<?> each : sent) {
        each.await(Pair.LIMIT);
      }
      assertThat(mine.pings).isEqualTo(LongStream.range(0, 30).boxed().toList());
      assertThat(promised.unwrap(Recorder.class)).containsSame(mine);
    }
  }

  @ParameterizedTest
  @EnumSource
  void shouldResolveAPromiseToAnObjectOfTheServer(Pair.Way way) throws Exception {
    try (Pair pair = new Pair(way);
        var asked = pair.echo.promiseRequest().send();
        Echo.Client promised = asked.await(Pair.LIMIT).getCap()) {
      var early = Echoes.ping(promised, 1);
      Echoes.resolve(pair.echo, pair.echo).await(Pair.LIMIT);
      promised.whenResolved().get();
      assertThat(early.await(Pair.LIMIT).getN()).isEqualTo(2);
      assertThat(Echoes.pinged(promised, 2)).isEqualTo(3);
      assertThat(promised.sameObjectAs(pair.echo)).isTrue();
    }
  }

  @ParameterizedTest
  @EnumSource
  void shouldResolveAPromiseToAPromise(Pair.Way way) throws Exception {
    Recorder mine = new Recorder();
    var later = new java.util.concurrent.CompletableFuture<Echo.Client>();
    try (Pair pair = new Pair(way);
        Echo.Client second = Echo.factory.eventually(later);
        var asked = pair.echo.promiseRequest().send();
        Echo.Client promised = asked.getCap()) {
      var early = Echoes.ping(promised, 0);
      Echoes.resolve(pair.echo, second).await(Pair.LIMIT);
      var between = Echoes.ping(promised, 1);
      later.complete(Echo.factory.serve(mine));
      promised.whenResolved().get();
      Echoes.pinged(promised, 2);
      early.await(Pair.LIMIT);
      between.await(Pair.LIMIT);
      assertThat(mine.pings).containsExactly(0L, 1L, 2L);
    }
  }

  @ParameterizedTest
  @EnumSource
  void shouldTellWhyAPromiseBroke(Pair.Way way) throws Exception {
    try (Pair pair = new Pair(way);
        var asked = pair.echo.promiseRequest().send();
        Echo.Client promised = asked.getCap();
        Echo.Client broken = Echo.factory.broken(RpcException.overloaded("broke"))) {
      Echoes.resolve(pair.echo, broken).await(Pair.LIMIT);
      assertThatThrownBy(() -> promised.whenResolved().get()).hasRootCauseMessage("broke");
      assertThatThrownBy(() -> Echoes.pinged(promised, 2)).hasMessage("broke");
    }
  }

  @ParameterizedTest
  @EnumSource
  void shouldAnswerATailCallFromTheCallersOwnObject(Pair.Way way) throws Exception {
    Recorder mine = new Recorder();
    try (Pair pair = new Pair(way);
        Echo.Client local = Echo.factory.serve(mine)) {
      var request = pair.echo.tailRequest();
      request.params().setTo(local);
      request.params().setN(5);
      assertThat(request.send().await(Pair.LIMIT).getN()).isEqualTo(6);
      var self = pair.echo.tailSelfRequest();
      self.params().setTo(local);
      try (var promise = self.send();
          Echo.Client me = promise.getMe()) {
        List<Promise<?>> sent = new ArrayList<>();
        for (long n = 0; n < 10; n++) {
          sent.add(Echoes.ping(me, n));
        }
        promise.await(Pair.LIMIT);
        for (long n = 10; n < 20; n++) {
          sent.add(Echoes.ping(me, n));
        }
        for (Promise<?> each : sent) {
          each.await(Pair.LIMIT);
        }
        assertThat(mine.pings.subList(1, 21)).isEqualTo(LongStream.range(0, 20).boxed().toList());
        me.whenResolved().get();
        assertThat(me.unwrap(Recorder.class)).containsSame(mine);
      }
      pair.awaitQuiet();
    }
  }

  @ParameterizedTest
  @EnumSource
  void shouldCancelACallAndATailCall(Pair.Way way) throws Exception {
    EchoServer mine = new EchoServer();
    try (Pair pair = new Pair(way);
        Echo.Client local = Echo.factory.serve(mine)) {
      var call = pair.echo.neverRequest().send();
      Echoes.pinged(pair.echo, 1);
      call.cancel();
      assertThatThrownBy(() -> call.await(Pair.LIMIT)).hasMessageContaining("cancelled");
      Await.until(() -> pair.server.cancelled.get() == 1);
      pair.awaitQuiet();
    }
  }

  @ParameterizedTest
  @EnumSource
  void shouldCancelACallWithOthersBehindItInWhicheverOrder(Pair.Way way) throws Exception {
    try (Pair pair = new Pair(way)) {
      for (boolean backwards : new boolean[] {false, true}) {
        int before = pair.server.cancelled.get();
        List<Promise<?>> chain = new ArrayList<>();
        var call = pair.echo.neverRequest().send();
        chain.add(call);
        try (Echo.Client me = call.getMe()) {
          var second = me.selfRequest().send();
          chain.add(second);
          try (Echo.Client further = second.getMe()) {
            chain.add(Echoes.ping(further, 1));
          }
        }
        Echoes.pinged(pair.echo, 1);
        if (backwards) {
          java.util.Collections.reverse(chain);
        }
        chain.forEach(Promise::close);
        Await.until(() -> pair.server.cancelled.get() == before + 1);
        pair.awaitQuiet();
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void shouldTellAnObjectOnceThatItsLastReferenceIsGone(Pair.Way way) throws Exception {
    Recorder mine = new Recorder();
    try (Pair pair = new Pair(way)) {
      try (Echo.Client local = Echo.factory.serve(mine)) {
        Echoes.hold(pair.echo, local);
      }
      Echoes.pinged(pair.echo, 1);
      assertThat(mine.closed).hasValue(0);
      try (Echo.Client none = Echo.factory.none()) {
        Echoes.hold(pair.echo, none);
      }
      Await.until(() -> mine.closed.get() == 1);
      pair.awaitQuiet();
    }
    assertThat(mine.closed).hasValue(1);
  }

  @ParameterizedTest
  @EnumSource
  void shouldFailEverythingOnceOnDisconnect(Pair.Way way) throws Exception {
    Recorder mine = new Recorder();
    try (Pair pair = new Pair(way)) {
      try (Echo.Client local = Echo.factory.serve(mine)) {
        Echoes.hold(pair.echo, local);
      }
      var waiting = pair.echo.neverRequest().send();
      Echo.Client pipelined = waiting.getMe();
      var behind = Echoes.ping(pipelined, 1);
      var asked = pair.echo.promiseRequest().send();
      Echo.Client promised = asked.await(Pair.LIMIT).getCap();
      pair.serverSide.close();
      for (Promise<?> each : List.of(waiting, behind)) {
        assertThatThrownBy(() -> each.await(Pair.LIMIT))
            .isInstanceOf(RpcException.class)
            .extracting(thrown -> ((RpcException) thrown).type())
            .isEqualTo(RpcException.Type.DISCONNECTED);
      }
      assertThatThrownBy(() -> Echoes.pinged(promised, 1)).isInstanceOf(RpcException.class);
      assertThatThrownBy(() -> Echoes.pinged(pair.echo, 1)).isInstanceOf(RpcException.class);
      Await.until(() -> mine.closed.get() == 1);
      assertThat(pair.client.whenClosed().get().type()).isEqualTo(RpcException.Type.DISCONNECTED);
      assertThat(pair.client.stats().empty()).isTrue();
    }
  }

  @ParameterizedTest
  @EnumSource
  void shouldCarrySixteenMebibytes(Pair.Way way) throws Exception {
    byte[] data = new byte[16 << 20];
    for (int i = 0; i < data.length; i += 1021) {
      data[i] = (byte) i;
    }
    try (Pair pair = new Pair(way)) {
      var request = pair.echo.echoRequest();
      request.params().setData(data);
      assertThat(request.send().await(Pair.LIMIT).getData().toArray()).isEqualTo(data);
      assertThat(Echoes.pinged(pair.echo, 1)).isEqualTo(2);
    }
  }

  @ParameterizedTest
  @EnumSource
  void shouldStreamWithinTheWindowAndFailAfterAFailure(Pair.Way way) throws Exception {
    try (Pair pair = new Pair(way)) {
      for (int i = 0; i < 200; i++) {
        var request = pair.echo.streamRequest();
        request.params().setData(new byte[4000]);
        request.send().await(Pair.LIMIT);
      }
      assertThat(pair.echo.endStreamRequest().send().await(Pair.LIMIT).getBytes())
          .isEqualTo(800_000);
      var bad = pair.echo.streamRequest();
      bad.params().setData(new byte[13]);
      bad.send();
      assertThatThrownBy(() -> pair.echo.endStreamRequest().send().await(Pair.LIMIT))
          .hasMessageContaining("thirteen");
      assertThatThrownBy(() -> pair.echo.streamRequest().send().await(Pair.LIMIT))
          .hasMessageContaining("thirteen");
    }
  }
}
