package caprock.rpc.capnp.load;

import caprock.rpc.capnp.Promise;
import caprock.rpc.capnp.testing.Await;
import caprock.rpc.capnp.testing.EchoServer;
import caprock.rpc.capnp.testing.Echoes;
import caprock.rpc.capnp.testing.Pair;
import caprock.rpc.capnp.testing.Testing.Echo;
import java.lang.management.ManagementFactory;
import java.util.ArrayDeque;

/**
 * The program of {@link SoakTest}: calls of every kind over one connection, and the heap after a
 * collection when a tenth is done and at the end.
 */
final class Soak {
  private static final int WINDOW = 64;

  private final ArrayDeque<Promise<?>> window = new ArrayDeque<>();
  private final Pair pair;
  private long calls;

  private Soak(Pair pair) {
    this.pair = pair;
  }

  public static void main(String[] args) throws Exception {
    long wanted = Long.parseLong(args[0]);
    long start = System.nanoTime();
    try (Pair pair = new Pair(Pair.Way.UNIX)) {
      Soak soak = new Soak(pair);
      long early = soak.runTo(wanted / 10);
      long end = soak.runTo(wanted);
      boolean empty = soak.emptyButForTheRoot();
      System.out.printf(
          "calls=%d earlyHeapKb=%d heapKb=%d tablesEmpty=%d seconds=%d%n",
          soak.calls,
          early >> 10,
          end >> 10,
          empty ? 1 : 0,
          (System.nanoTime() - start) / 1_000_000_000);
    }
  }

  /**
   * @return bytes of live heap once so many calls are done and nothing is under way
   */
  private long runTo(long total) throws Exception {
    try (Echo.Client mine = Echo.factory.serve(new EchoServer())) {
      while (calls < total) {
        round(mine);
      }
    }
    while (!window.isEmpty()) {
      window.poll().await(Pair.LIMIT);
    }
    pair.awaitQuiet();
    long least = Long.MAX_VALUE;
    for (int i = 0; i < 5; i++) {
      System.gc();
      least = Math.min(least, ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
    }
    return least;
  }

  /** Sixteen calls: plain ones, a callback, capabilities there and back, a chain, a cancelled. */
  private void round(Echo.Client mine) throws Exception {
    for (int i = 0; i < 8; i++) {
      sent(Echoes.ping(pair.echo, calls));
    }
    var back = pair.echo.callBackRequest();
    back.params().setCb(mine);
    sent(back.send());
    calls++; // the callback itself
    try (var identity = Echoes.identity(pair.echo, mine);
        Echo.Client same = identity.getCap()) {
      sent(Echoes.ping(same, calls));
      identity.await(Pair.LIMIT);
    }
    try (var self = pair.echo.selfRequest().send();
        Echo.Client one = self.getMe();
        var again = one.selfRequest().send();
        Echo.Client two = again.getMe()) {
      sent(Echoes.ping(two, calls));
    }
    var tail = pair.echo.tailRequest();
    tail.params().setTo(mine);
    sent(tail.send());
    var never = pair.echo.neverRequest().send();
    never.cancel();
    calls += 4;
  }

  private void sent(Promise<?> promise) throws Exception {
    calls++;
    if (window.size() == WINDOW) {
      window.poll().await(Pair.LIMIT);
    }
    window.add(promise);
  }

  private boolean emptyButForTheRoot() {
    pair.echo.close();
    pair.awaitQuiet();
    Await.until(
        () -> pair.client.stats().empty() && pair.serverSide.stats().empty(),
        () -> pair.client.stats() + " " + pair.serverSide.stats());
    return true;
  }
}
