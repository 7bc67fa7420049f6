package caprock.rpc.capnp.raw;

import static org.assertj.core.api.Assertions.assertThat;

import caprock.rpc.capnp.testing.Await;
import caprock.rpc.capnp.testing.ChildJvm;
import caprock.rpc.capnp.testing.Echoes;
import caprock.rpc.capnp.testing.Pair;
import caprock.rpc.capnp.testing.RawPeer;
import caprock.rpc.capnp.testing.Testing.Echo;
import caprock.rpc.capnp.transport.Endpoint;
import caprock.rpc.capnp.transport.RpcClient;
import caprock.rpc.capnp.vat.Connection;
import caprock.rpc.capnp.vat.Vat;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/**
 * A {@link Victim} in a process of its own with 256 MB of heap, and two who are not to notice the
 * attacks on it: a connection that was there before, and fresh ones, called all the time.
 */
final class Siege implements AutoCloseable {
  private static final int HEAP_MB = 256;

  /** Code, classes, thread stacks, the collector's own tables and direct buffers. */
  private static final int OTHER_MB = 144;

  private static final long PATIENCE_MS = 1_000;
  private static final long LOOK_NS = 2_000_000;

  private final Path socket = Pair.socketFile();
  private final ChildJvm victim;
  private final Connection before;
  private final Echo.Client unaffected;
  private final Thread bystander = new Thread(this::callAllTheTime, "bystander");
  private final Thread control = new Thread(this::measureDelays, "control");

  private final AtomicLong slowestNs = new AtomicLong();
  private final AtomicLong delayNs = new AtomicLong();
  private final AtomicLong resident = new AtomicLong();
  private final AtomicLong rounds = new AtomicLong();
  private volatile Exception failure;
  private volatile boolean over;

  Siege() throws Exception {
    victim =
        new ChildJvm(List.of(), List.of("-Xmx" + HEAP_MB + "m"), Victim.class, socket.toString());
    assertThat(victim.line()).isEqualTo("listening");
    before = RpcClient.connect(Vat.builder().build(), Endpoint.unix(socket), Pair.LIMIT);
    unaffected = before.bootstrap(Echo.factory);
    for (int i = 0; i < 200; i++) {
      Echoes.pinged(unaffected, i); // the first calls load classes
    }
    bystander.start();
    control.start();
    calm();
  }

  /** Whether an attack was the end of it. */
  boolean fell() {
    return failure != null;
  }

  /** An attacker's connection. */
  RawPeer attacker() throws IOException {
    return new RawPeer(socket);
  }

  private void callAllTheTime() {
    try {
      while (!over) {
        long start = System.nanoTime();
        assertThat(Echoes.pinged(unaffected, 1)).isEqualTo(2);
        slowestNs.accumulateAndGet(System.nanoTime() - start, Math::max);
        start = System.nanoTime();
        try (Connection fresh =
                RpcClient.connect(Vat.builder().build(), Endpoint.unix(socket), Pair.LIMIT);
            Echo.Client echo = fresh.bootstrap(Echo.factory)) {
          assertThat(Echoes.pinged(echo, 1)).isEqualTo(2);
        }
        slowestNs.accumulateAndGet(System.nanoTime() - start, Math::max);
        resident.accumulateAndGet(victim.residentBytes(), Math::max);
        rounds.incrementAndGet();
        LockSupport.parkNanos(LOOK_NS);
      }
    } catch (Exception e) {
      failure = e;
    } catch (AssertionError e) {
      failure = new IllegalStateException(e);
    }
  }

  /** How long the machine keeps a thread from running that has nothing to wait for. */
  private void measureDelays() {
    while (!over) {
      long start = System.nanoTime();
      LockSupport.parkNanos(LOOK_NS);
      delayNs.accumulateAndGet(System.nanoTime() - start - LOOK_NS, Math::max);
    }
  }

  /** Before an attack: measures anew. */
  void calm() {
    long round = rounds.get();
    Await.until(() -> rounds.get() > round + 1 || failure != null, () -> "bystanders are served");
    slowestNs.set(0);
    delayNs.set(0);
  }

  /** After an attack: nobody noticed, and the memory stayed within its bounds. */
  void check(String attack) throws Exception {
    long round = rounds.get();
    Await.until(() -> rounds.get() > round + 1 || failure != null, () -> "bystanders are served");
    long slowestMs = slowestNs.get() / 1_000_000;
    long delayMs = delayNs.get() / 1_000_000;
    long residentMb = resident.get() >> 20;
    String figures =
        String.format(
            "%s: others waited %d ms (the machine %d ms), %d MB resident",
            attack, slowestMs, delayMs, residentMb);
    System.out.println(figures);
    if (failure != null) {
      throw new AssertionError(figures + victim.errors(), failure);
    }
    assertThat(slowestMs - delayMs).as(figures).isLessThan(PATIENCE_MS);
    assertThat(victim.errors()).as(figures).isEmpty();
    assertThat(residentMb).as(figures).isLessThan(HEAP_MB + OTHER_MB);
  }

  /** Waits until no attacker is connected any more: what a connection held is free. */
  void awaitPeace() {
    Await.until(() -> connections() <= 2, () -> connections() + " connections");
  }

  private int connections() {
    return (int) state()[0];
  }

  /** Calls of all peers that are not finished. */
  long answers() {
    return state()[1];
  }

  /** The most bytes queued for any peer. */
  long queuedBytes() {
    return state()[2];
  }

  private long[] state() {
    try {
      return java.util.Arrays.stream(victim.ask("state").split(" "))
          .mapToLong(Long::parseLong)
          .toArray();
    } catch (IOException e) {
      throw new IllegalStateException("The victim does not answer.", e);
    }
  }

  @Override
  public void close() throws Exception {
    over = true;
    bystander.join();
    control.join();
    unaffected.close();
    before.close();
    String errors = victim.errors();
    victim.close();
  }
}
