package caprock.rpc.capnp;

import static org.assertj.core.api.Assertions.assertThat;

import caprock.rpc.capnp.testing.Await;
import caprock.rpc.capnp.testing.Echoes;
import caprock.rpc.capnp.testing.Pair;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/**
 * Eight threads that send over one connection: no write is left behind. {@code
 * -Drpc.sends=10000000} runs ten million.
 */
class WriterStressTest {
  private static final int THREADS = 8;
  private static final long SENDS = Long.getLong("rpc.sends", 200_000);

  @Test
  void shouldSendWhatEightThreadsSendWithoutAStall() throws Exception {
    AtomicLong answered = new AtomicLong();
    AtomicLong failed = new AtomicLong();
    try (Pair pair = new Pair(Pair.Way.UNIX)) {
      List<Thread> senders = new ArrayList<>();
      for (int t = 0; t < THREADS; t++) {
        Thread sender =
            new Thread(
                () -> {
                  ArrayDeque<Promise<?>> window = new ArrayDeque<>();
                  for (long i = 0; i < SENDS / THREADS; i++) {
                    try {
                      if (window.size() == 32) {
                        window.poll().await(Pair.LIMIT);
                        answered.incrementAndGet();
                      }
                    } catch (Exception e) {
                      failed.incrementAndGet();
                    }
                    window.add(Echoes.ping(pair.echo, i));
                  }
                  answered.addAndGet(window.size());
                  window.forEach(promise -> promise.toCompletableFuture().join());
                });
        sender.start();
        senders.add(sender);
      }
      for (Thread sender : senders) {
        sender.join();
      }
      assertThat(failed).hasValue(0);
      assertThat(answered).hasValue(SENDS);
      Await.until(() -> pair.client.stats().questions() == 0);
      pair.awaitQuiet();
    }
  }
}
