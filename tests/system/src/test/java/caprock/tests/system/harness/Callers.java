package caprock.tests.system.harness;

import caprock.broker.CallOptions;
import caprock.broker.CapabilityException;
import caprock.broker.CapabilityHandle;
import caprock.tests.fixtures.api.Counter;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.LockSupport;

/**
 * Many threads that call a counter again and again, every other one typed, and check each answer.
 * Close them to have them stop. Thread-safe.
 */
public final class Callers implements AutoCloseable {
  /** The deadline of each call, in milliseconds. */
  public static final long DEADLINE_MS = 5_000;

  /** So that a hundred callers leave the machine time to update something. */
  private static final long PAUSE_NS = 10_000_000;

  /** Two of so many callers, one of each kind, make calls of a millisecond or more. */
  private static final int EACH_LONG = 20;

  private static final int LONG_STEPS = 50_000;
  private static final int SHORT_STEPS = 10;

  private final List<Thread> threads = new ArrayList<>();
  private final LongAdder begun = new LongAdder();
  private final LongAdder answered = new LongAdder();
  private final Queue<CapabilityException> failures = new ConcurrentLinkedQueue<>();
  private final Queue<String> wrong = new ConcurrentLinkedQueue<>();
  private volatile boolean stopping;

  private Callers() {}

  /** Starts callers. */
  public static Callers start(CapabilityHandle handle, int count) {
    Callers callers = new Callers();
    Counter typed = handle.as(Counter.class, CallOptions.deadlineMs(DEADLINE_MS));
    for (int i = 0; i < count; i++) {
      Counter counter = i % 2 == 0 ? byName(handle) : typed;
      int steps = i % EACH_LONG < 2 ? LONG_STEPS : SHORT_STEPS;
      Thread thread = new Thread(() -> callers.run(counter, steps), "test-caller-" + i);
      thread.setDaemon(true);
      callers.threads.add(thread);
      thread.start();
    }
    return callers;
  }

  /** The counter, called by name. */
  private static Counter byName(CapabilityHandle handle) {
    CallOptions options = CallOptions.deadlineMs(DEADLINE_MS);
    return new Counter() {
      @Override
      public long count(long start, long steps) {
        return (Long) Await.value(handle.invokeWith(options, "count", start, steps));
      }

      @Override
      public String version() {
        return (String) Await.value(handle.invokeWith(options, "version"));
      }
    };
  }

  private void run(Counter counter, int steps) {
    for (long n = 0; !stopping; n++) {
      begun.increment();
      try {
        long count = counter.count(n, steps);
        answered.increment();
        if (count != n + steps) {
          wrong.add("%d + %d = %d".formatted(n, steps, count));
        }
      } catch (CapabilityException e) {
        failures.add(e);
      } catch (RuntimeException e) {
        wrong.add("Not a CapabilityException: " + e);
      }
      LockSupport.parkNanos(PAUSE_NS);
    }
  }

  /** How many calls have been answered. */
  public long answered() {
    return answered.sum();
  }

  /** What failed, in order. */
  public List<CapabilityException> failures() {
    return List.copyOf(failures);
  }

  /** Wrong answers, and failures that are no {@link CapabilityException}. */
  public List<String> wrong() {
    return List.copyOf(wrong);
  }

  /** Lets every caller finish its call, and waits for them. */
  @Override
  public void close() {
    stopping = true;
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(Await.MOST_S);
    try {
      for (Thread thread : threads) {
        thread.join(Math.max(1, (deadline - System.nanoTime()) / 1_000_000));
        if (thread.isAlive()) {
          throw new AssertionError(thread.getName() + " hangs: " + List.of(thread.getStackTrace()));
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("Interrupted while callers finished.", e);
    }
    if (begun.sum() != answered.sum() + failures.size() + wrong.size()) {
      throw new AssertionError("A call was neither answered nor failed.");
    }
  }
}
