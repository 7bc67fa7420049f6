package caprock.rpc.capnp.load;

import caprock.rpc.capnp.Promise;
import caprock.rpc.capnp.testing.Echoes;
import caprock.rpc.capnp.testing.Pair;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** The program of {@link WriterStressTest}: eight threads that send over one connection. */
final class Senders {
  private static final int THREADS = 8;
  private static final int WINDOW = 32;

  private final AtomicLong answered = new AtomicLong();
  private final AtomicLong failed = new AtomicLong();
  private final Pair pair;
  private final long each;

  private Senders(Pair pair, long each) {
    this.pair = pair;
    this.each = each;
  }

  public static void main(String[] args) throws Exception {
    long sends = Long.parseLong(args[0]);
    long start = System.nanoTime();
    try (Pair pair = new Pair(Pair.Way.UNIX)) {
      Senders senders = new Senders(pair, sends / THREADS);
      StallWatch watch =
          new StallWatch(senders.answered::get, () -> pair.client.stats().questions() > 0);
      Thread looking = new Thread(watch);
      looking.start();
      senders.run();
      watch.stop();
      looking.join();
      pair.awaitQuiet();
      System.out.printf(
          "answered=%d failed=%d stallMs=%d watchDelayMs=%d cores=%d seconds=%d%n",
          senders.answered.get(),
          senders.failed.get(),
          watch.longestMs(),
          watch.longestDelayMs(),
          Runtime.getRuntime().availableProcessors(),
          (System.nanoTime() - start) / 1_000_000_000);
    }
  }

  private void run() throws InterruptedException {
    List<Thread> threads = new ArrayList<>();
    for (int t = 0; t < THREADS; t++) {
      Thread thread = new Thread(this::send);
      thread.start();
      threads.add(thread);
    }
    for (Thread thread : threads) {
      thread.join();
    }
  }

  private void send() {
    ArrayDeque<Promise<?>> window = new ArrayDeque<>();
    for (long i = 0; i < each; i++) {
      if (window.size() == WINDOW) {
        take(window.poll());
      }
      window.add(Echoes.ping(pair.echo, i));
    }
    window.forEach(this::take);
  }

  private void take(Promise<?> oldest) {
    try {
      oldest.await(Pair.LIMIT);
      answered.incrementAndGet();
    } catch (Exception e) {
      failed.incrementAndGet();
    }
  }
}
