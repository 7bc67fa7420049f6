package caprock.rpc.capnp.raw;

import static org.assertj.core.api.Assertions.assertThat;

import caprock.rpc.capnp.testing.RawPeer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;

/** Peers that send more than is good, and what they do with the answers. */
final class Flood {
  /** Long enough for the victim to read what it will, and to grow if it has a leak. */
  private static final long PRESSURE_NS = 1_500_000_000L;

  private static final long LOOK_NS = 5_000_000;

  /** Bytes of one write. */
  private static final int BATCH = 60_000;

  private Flood() {}

  /** What to send. */
  interface Message {
    /** The message with this number; the first one is 1. */
    byte[] number(int i);
  }

  /** Sends messages, many in a write, until the connection ends or there were enough. */
  static void send(RawPeer peer, int count, Message messages) {
    try {
      ByteArrayOutputStream batch = new ByteArrayOutputStream();
      for (int i = 1; i <= count; i++) {
        batch.writeBytes(messages.number(i));
        if (batch.size() > BATCH || i == count) {
          peer.bytes(batch.toByteArray());
          batch.reset();
        }
      }
    } catch (IOException closed) {
      // what is to happen, or the test is over
    }
  }

  /** Sends, and reads all the while. @return why the server aborted */
  static String untilAborted(RawPeer peer, int count, Message messages) throws Exception {
    AtomicReference<String> end = new AtomicReference<>();
    Thread reader = new Thread(() -> end.set(peer.aborted()));
    reader.start();
    send(peer, count, messages);
    reader.join();
    return end.get();
  }

  /** Sends and takes the answers, without finishing anything. */
  static void answered(RawPeer peer, int count, Message messages) throws Exception {
    AtomicInteger returns = new AtomicInteger();
    Thread reader =
        new Thread(
            () -> {
              try {
                while (returns.get() < count && peer.receive().isReturn()) {
                  returns.incrementAndGet();
                }
              } catch (IOException closed) {
                // seen below
              }
            });
    reader.start();
    send(peer, count, messages);
    reader.join();
    assertThat(returns).hasValue(count);
  }

  /** Sends without ever reading, for a while. */
  static void unread(Siege siege, RawPeer peer, Message messages) throws Exception {
    Thread writer = new Thread(() -> send(peer, Integer.MAX_VALUE, messages));
    writer.start();
    long start = System.nanoTime();
    long most = 0;
    while (System.nanoTime() - start < PRESSURE_NS) {
      most = Math.max(most, siege.queuedBytes());
      LockSupport.parkNanos(LOOK_NS);
    }
    System.out.println("queued at most " + (most >> 20) + " MB");
    peer.close();
    writer.join();
  }
}
