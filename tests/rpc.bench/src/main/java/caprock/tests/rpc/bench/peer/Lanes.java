package caprock.tests.rpc.bench.peer;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * A sliding window of calls: so many lanes, each of which makes its next call when the one before
 * it is answered. Thread-safe.
 */
final class Lanes {
  /** How one call is made: {@link Lanes#answered} or {@link Lanes#failed} has to follow. */
  interface Call {
    void make(long n, Lanes lanes);
  }

  private final Call call;
  private final AtomicInteger left;
  private final AtomicInteger unanswered;
  private final CountDownLatch done = new CountDownLatch(1);
  private volatile @Nullable Throwable failure;

  private Lanes(Call call, int calls) {
    this.call = call;
    left = new AtomicInteger(calls);
    unanswered = new AtomicInteger(calls);
  }

  /** Makes the calls and waits until all are answered. */
  static void run(Call call, int calls, int inFlight) throws InterruptedException {
    Lanes lanes = new Lanes(call, calls);
    for (int i = 0; i < inFlight; i++) {
      lanes.next();
    }
    lanes.done.await();
    if (lanes.failure != null) {
      throw new IllegalStateException("A call failed.", lanes.failure);
    }
  }

  private void next() {
    int n = left.getAndDecrement();
    if (n > 0) {
      call.make(n, this);
    }
  }

  /** A call was answered. */
  void answered(long asked, long answer) {
    Answers.check(asked, answer);
    if (unanswered.decrementAndGet() == 0) {
      done.countDown();
    } else {
      next();
    }
  }

  /** A call failed, and so did the measurement. */
  void failed(Throwable thrown) {
    failure = thrown;
    done.countDown();
  }
}
