package caprock.rpc.capnp.internal.link;

import static org.assertj.core.api.Assertions.assertThat;

import caprock.rpc.capnp.internal.core.Arenas;
import caprock.rpc.capnp.internal.wire.OutQueue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * The writer alone, with a wire that takes everything: what is queued when a flush returns is
 * nobody's, and would stay there until the next one.
 */
@Timeout(60)
class WriterTest {
  private static final int THREADS = 4;
  private static final int ROUNDS = 5_000;

  /** A frame of one word, and an empty root pointer. */
  private static final int MESSAGE_BYTES = 16;

  /** Takes everything. */
  private static final class OpenWire implements Wire {
    final AtomicLong written = new AtomicLong();

    /** Runs once, when the writer has found the queue empty and still has the token. */
    Runnable beforeItStops = () -> {};

    @Override
    public SocketChannel channel() {
      throw new UnsupportedOperationException("There is no socket.");
    }

    @Override
    public int read(ByteBuffer into) {
      return 0;
    }

    @Override
    public int write(ByteBuffer from) {
      int count = from.remaining();
      from.position(from.limit());
      written.addAndGet(count);
      return count;
    }

    @Override
    public boolean flush() {
      Runnable once = beforeItStops;
      beforeItStops = () -> {};
      once.run();
      Thread.yield(); // the moment that others are to hit
      return true;
    }

    @Override
    public void close() {}
  }

  private final OutQueue queue = new OutQueue();
  private final OpenWire wire = new OpenWire();
  private final Writer writer = new Writer(queue, wire);

  private void sendOne() {
    queue.append(Arenas.create(2));
    try {
      assertThat(writer.flush()).as("waits for the wire").isFalse();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void shouldWriteWhatComesWhenTheWriterIsAboutToStop() {
    wire.beforeItStops = this::sendOne;

    sendOne();

    assertThat(queue.bytes()).isZero();
    assertThat(wire.written).hasValue(2 * MESSAGE_BYTES);
  }

  @Test
  void shouldLeaveNothingBehindHoweverManyFlushAtOnce() throws Exception {
    CyclicBarrier start = new CyclicBarrier(THREADS);
    AtomicInteger stranded = new AtomicInteger();
    CyclicBarrier end =
        new CyclicBarrier(THREADS, () -> stranded.addAndGet(queue.bytes() == 0 ? 0 : 1));
    Callable<Void> rounds =
        () -> {
          for (int round = 0; round < ROUNDS; round++) {
            start.await();
            sendOne();
            end.await();
          }
          return null;
        };
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      for (Future<Void> each : threads.invokeAll(Collections.nCopies(THREADS, rounds))) {
        each.get();
      }
    } finally {
      threads.shutdownNow();
    }
    assertThat(stranded).as("rounds that left something behind").hasValue(0);
    assertThat(wire.written).hasValue((long) MESSAGE_BYTES * THREADS * ROUNDS);
  }
}
