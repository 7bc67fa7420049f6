package caprock.rpc.capnp.raw;

import caprock.rpc.capnp.internal.peer.VatConnection;
import caprock.rpc.capnp.protocol.Rpc;
import caprock.rpc.capnp.testing.EchoServer;
import caprock.rpc.capnp.testing.Testing.Echo;
import caprock.rpc.capnp.vat.Peer;
import caprock.rpc.capnp.vat.Vat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/**
 * The program of {@link FuzzTest}: conversations that touch every kind of message, with mistakes in
 * them, each with a connection of its own. Whatever comes, the connection lives or is aborted, its
 * tables end empty and every reference to the served object is given back.
 */
final class Fuzz {
  /** Bootstrap, calls of each kind, an answer, a resolution, and how all of it ends. */
  private static final List<byte[]> CONVERSATION =
      List.of(
          Frames.of(message -> message.initBootstrap().setQuestionId(0)),
          Frames.of(
              message ->
                  Calls.to(message, 1, 0, Echo.ECHO)
                      .getParams()
                      .getContent()
                      .initAs(Echo.EchoParams.factory)
                      .setData(new byte[24])),
          Frames.of(256, Fuzz::swap),
          Frames.of(
              message ->
                  Calls.cap(
                      Calls.to(message, 3, 0, Echo.CALL_BACK), 1, cap -> cap.setSenderHosted(5))),
          Frames.of(
              message ->
                  Calls.cap(Calls.to(message, 4, 0, Echo.HOLD), 0, cap -> cap.setSenderPromise(6))),
          Frames.of(message -> Calls.to(message, 5, 0, Echo.HELD)),
          Frames.of(message -> Calls.behind(message, 6, 5, Echo.PING)),
          Frames.of(
              message ->
                  Calls.cap(
                      Calls.to(message, 7, 0, Echo.TAIL_SELF), 0, cap -> cap.setSenderHosted(7))),
          Frames.of(
              message -> {
                message.initDisembargo().getContext().setSenderLoopback(1);
                var place = message.getDisembargo().initTarget().initPromisedAnswer();
                place.setQuestionId(5);
                place.initTransform(1).get(0).setGetPointerField((short) 0);
              }),
          Frames.of(message -> Calls.empty(message, 0)),
          Frames.of(
              message -> {
                message.initResolve().setPromiseId(6);
                message.getResolve().initCap().setReceiverHosted(0);
              }),
          Frames.of(message -> message.initProvide().setQuestionId(9)),
          Frames.of(message -> message.initUnimplemented().initResolve().initCap().setNone()),
          Frames.of(message -> Calls.finish(message, 1, true)),
          Frames.of(message -> Calls.finish(message, 2, false)),
          Frames.of(message -> Calls.finish(message, 4, true)),
          Frames.of(message -> Calls.release(message, 0, 1)),
          Frames.of(message -> message.initAbort().setReason("enough")));

  private int aborted;
  private long handled;
  private int closed;

  public static void main(String[] args) throws Exception {
    long rounds = Long.parseLong(args[0]);
    long seed = Long.parseLong(args[1]);
    Fuzz fuzz = new Fuzz();
    fuzz.run(CONVERSATION);
    long unmutated = fuzz.handled;
    long start = System.nanoTime();
    Mutations mutations = new Mutations(new Random(seed));
    for (long i = 0; i < rounds; i++) {
      fuzz.run(mutations.of(CONVERSATION));
    }
    for (int i = 0; i < 100 && fuzz.closed < rounds + 1; i++) {
      System.gc(); // parameters that were refused half way are given back by their cleaner
      Thread.sleep(20);
    }
    System.out.printf(
        "rounds=%d seed=%d unmutatedRest=%d messages=%d aborted=%d objectsLeft=%d peakMb=%d s=%d%n",
        rounds,
        seed,
        CONVERSATION.size() - unmutated,
        fuzz.handled,
        fuzz.aborted,
        rounds + 1 - fuzz.closed,
        peakMb(),
        (System.nanoTime() - start) / 1_000_000_000);
  }

  private synchronized void closed() {
    closed++;
  }

  private void run(List<byte[]> conversation) {
    EchoServer object =
        new EchoServer() {
          @Override
          public void close() {
            super.close();
            closed();
          }
        };
    try (Echo.Client root = Echo.factory.serve(object)) {
      FuzzLink link = new FuzzLink();
      VatConnection connection =
          new VatConnection(
              Vat.builder().bootstrap(root).build().config(), Peer.at("fuzz"), owner -> link);
      for (byte[] bytes : conversation) {
        link.receive(connection, bytes);
        handled++;
        if (connection.whenClosed().isDone()) {
          aborted++;
          break;
        }
      }
      connection.close();
      if (!connection.stats().empty()) {
        throw new IllegalStateException("Left behind: " + connection.stats());
      }
      object.forget();
    }
  }

  private static void swap(Rpc.Message.Builder message) {
    Rpc.Call.Builder call = Calls.to(message, 2, 0, Echo.SWAP);
    var table = call.getParams().initCapTable(6);
    table.get(0).setSenderHosted(3);
    table.get(1).setSenderPromise(4);
    table.get(2).setReceiverHosted(0);
    table.get(3).initReceiverAnswer().setQuestionId(1);
    table.get(3).getReceiverAnswer().initTransform(1).get(0).setGetPointerField((short) 0);
    table.get(4).setNone();
    table.get(5).initThirdPartyHosted().setVineId(8);
    var params = call.getParams().getContent().initAs(Echo.SwapParams.factory);
    Frames.at(
        params.initBox().getAny(),
        (segment, at) -> {
          int list = segment.allocate(6);
          segment.put(at, Frames.pointers(at, list, 6));
          for (long i = 0; i < 6; i++) {
            segment.put(list + (int) i, i << 32 | 3);
          }
        });
  }

  private static long peakMb() throws IOException {
    Path status = Path.of("/proc/self/status");
    if (!Files.exists(status)) {
      return 0;
    }
    return Files.readAllLines(status).stream()
        .filter(line -> line.startsWith("VmHWM:"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) >> 10)
        .findFirst()
        .orElse(0);
  }
}
