package caprock.tests.bench;

import java.lang.management.CompilationMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Measures operations of nanoseconds.
 *
 * <p>Operations of a group are warmed up and then measured in turn, round after round, so that all
 * see the same machine. What is timed is a batch of about 50 µs: far longer than reading the clock
 * takes, far shorter than a scheduler's time slice, so that the median over batches is that of
 * undisturbed ones even when the machine is busy; and how long something runs is counted in
 * processor time. A batch's figure is its time divided by its calls. The 99th percentile is that of
 * single calls timed one by one, which adds a reading of the clock to each.
 */
final class Timing {
  private static final long BATCH_NS = 50_000;
  private static final int MAX_BATCH = 1 << 20;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final CompilationMXBean COMPILERS = ManagementFactory.getCompilationMXBean();

  /** Keeps the compiler from dropping what nobody reads. */
  @SuppressWarnings("unused")
  private static volatile long sink;

  private final Effort effort;

  Timing(Effort effort) {
    this.effort = effort;
  }

  /** Nanoseconds per call of each operation, on one thread. */
  List<Samples> group(List<Batch> operations) {
    int[] sizes = new int[operations.size()];
    for (int i = 0; i < sizes.length; i++) {
      sizes[i] = warmUp(operations.get(i));
    }
    List<Figures> figures = operations.stream().map(o -> new Figures()).toList();
    for (int round = 0; round < effort.rounds(); round++) {
      for (int i = 0; i < sizes.length; i++) {
        measure(operations.get(i), sizes[i], figures.get(i));
      }
    }
    return figures.stream().map(Figures::samples).toList();
  }

  /** As {@link #group}, with several threads that all do the same at the same time. */
  List<Samples> group(List<Batch> operations, int threads) throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    CyclicBarrier together = new CyclicBarrier(threads);
    try {
      List<Future<List<Figures>>> running = new ArrayList<>();
      for (int t = 0; t < threads; t++) {
        Callable<List<Figures>> part = () -> inStep(operations, together);
        running.add(pool.submit(part));
      }
      List<Figures> all = operations.stream().map(o -> new Figures()).toList();
      for (Future<List<Figures>> f : running) {
        List<Figures> part = f.get();
        for (int i = 0; i < all.size(); i++) {
          all.get(i).addAll(part.get(i));
        }
      }
      return all.stream().map(Figures::samples).toList();
    } finally {
      pool.shutdownNow();
    }
  }

  private List<Figures> inStep(List<Batch> operations, CyclicBarrier together)
      throws InterruptedException, BrokenBarrierException {
    List<Figures> figures = operations.stream().map(o -> new Figures()).toList();
    int[] sizes = new int[operations.size()];
    for (int i = 0; i < sizes.length; i++) {
      together.await();
      sizes[i] = warmUp(operations.get(i));
    }
    for (int round = 0; round < effort.rounds(); round++) {
      for (int i = 0; i < sizes.length; i++) {
        together.await();
        measure(operations.get(i), sizes[i], figures.get(i));
      }
    }
    return figures;
  }

  /**
   * Runs an operation until it is compiled: for so long on the processor, and until the compilers
   * have had nothing to do for a quarter of that.
   */
  private int warmUp(Batch operation) {
    long start = THREADS.getCurrentThreadCpuTime();
    long quietSince = start;
    long compiled = COMPILERS.getTotalCompilationTime();
    int size = 16;
    long now = start;
    while (now - start < effort.warmUpNs()
        || (now - quietSince < effort.warmUpNs() / 4 && now - start < 5 * effort.warmUpNs())) {
      long before = System.nanoTime();
      sink += operation.run(size);
      if (System.nanoTime() - before < BATCH_NS && size < MAX_BATCH) {
        size *= 2;
      }
      now = THREADS.getCurrentThreadCpuTime();
      if (COMPILERS.getTotalCompilationTime() != compiled) {
        compiled = COMPILERS.getTotalCompilationTime();
        quietSince = now;
      }
    }
    return fitted(operation, size);
  }

  /** A scheduler's pause may have ended the growth too early: looks at the fastest of a few. */
  private static int fitted(Batch operation, int size) {
    long fastest = Long.MAX_VALUE;
    for (int i = 0; i < 20; i++) {
      long start = System.nanoTime();
      sink += operation.run(size);
      fastest = Math.min(fastest, System.nanoTime() - start);
    }
    long calls = size * BATCH_NS / Math.max(1, fastest);
    return (int) Math.max(1, Math.min(MAX_BATCH, calls));
  }

  private void measure(Batch operation, int size, Figures into) {
    long end = THREADS.getCurrentThreadCpuTime() + effort.roundNs();
    do {
      long start = System.nanoTime();
      sink += operation.run(size);
      into.add((double) (System.nanoTime() - start) / size);
    } while (THREADS.getCurrentThreadCpuTime() < end);
  }

  /** Nanoseconds of single calls, each with one reading of the clock. */
  Samples singles(Batch operation) {
    Figures figures = new Figures();
    for (int i = 0; i < effort.singles(); i++) {
      long start = System.nanoTime();
      sink += operation.run(1);
      figures.add(System.nanoTime() - start);
    }
    return figures.samples();
  }
}
