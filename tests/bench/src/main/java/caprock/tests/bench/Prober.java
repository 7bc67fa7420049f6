package caprock.tests.bench;

import caprock.broker.CapabilityException;
import caprock.tests.fixtures.api.Counter;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * A thread that calls again and again, and knows the longest that one call took. While a provider
 * is replaced a call waits for the next one, so that is how long none accepted calls, but for the
 * pauses that the machine makes anyway.
 */
final class Prober implements AutoCloseable {
  private static final double NS_PER_MS = 1e6;

  private final Counter counter;
  private final Thread thread = new Thread(this::probe, "bench-prober");
  private final AtomicLong longestNs = new AtomicLong();
  private final AtomicLong calls = new AtomicLong();
  private final AtomicLong failed = new AtomicLong();
  private final AtomicReference<@Nullable CapabilityException> failure = new AtomicReference<>();
  private volatile boolean ended;

  Prober(Counter counter) {
    this.counter = counter;
    thread.start();
  }

  private void probe() {
    while (!ended) {
      long start = System.nanoTime();
      try {
        counter.count(0, 1);
      } catch (CapabilityException e) {
        failed.incrementAndGet();
        failure.set(e);
      }
      longestNs.accumulateAndGet(System.nanoTime() - start, Math::max);
      calls.incrementAndGet();
    }
  }

  /** Begins a window, once a call has been answered. */
  void begin() throws TimeoutException {
    awaitCalls(1);
    longestNs.set(0);
  }

  /**
   * Ends a window, once calls have been answered that began in it.
   *
   * @return the longest call of the window, in milliseconds
   */
  double end() throws TimeoutException {
    awaitCalls(2);
    return longestNs.get() / NS_PER_MS;
  }

  private void awaitCalls(int more) throws TimeoutException {
    long until = calls.get() + more;
    Lab.await("calls are answered", () -> calls.get() >= until, Thread::onSpinWait);
  }

  /** How many calls failed. */
  long failed() {
    return failed.get();
  }

  /** How many calls were made. */
  long calls() {
    return calls.get();
  }

  /** The last failure; null if there was none. */
  @Nullable CapabilityException failure() {
    return failure.get();
  }

  /** Ends the thread, and waits for it unless interrupted. */
  @Override
  public void close() {
    ended = true;
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
