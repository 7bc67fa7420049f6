package caprock.tests.system.harness;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Waits for conditions and stages, with a bound that only a hang reaches. */
public final class Await {
  /** What no test takes, in seconds. */
  public static final long MOST_S = 60;

  private static final long PAUSE_NS = 2_000_000;

  private Await() {}

  /**
   * Waits until a condition holds.
   *
   * @throws AssertionError with the sentence if it does not within {@value #MOST_S} seconds
   */
  public static void until(String sentence, BooleanSupplier condition) {
    until(() -> sentence, condition);
  }

  /** As {@link #until(String, BooleanSupplier)}, with a sentence that is made when it is needed. */
  public static void until(Supplier<String> sentence, BooleanSupplier condition) {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(MOST_S);
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() - deadline > 0) {
        throw new AssertionError("Not within " + MOST_S + " s: " + sentence.get());
      }
      LockSupport.parkNanos(PAUSE_NS);
    }
  }

  /**
   * The value of a stage.
   *
   * @throws RuntimeException what the stage failed with
   * @throws AssertionError if it does not complete within {@value #MOST_S} seconds
   */
  public static <T> T value(CompletionStage<T> stage) {
    try {
      return stage.toCompletableFuture().get(MOST_S, TimeUnit.SECONDS);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      throw new AssertionError("A stage fails with a RuntimeException only.", e.getCause());
    } catch (TimeoutException e) {
      throw new AssertionError("The stage did not complete within " + MOST_S + " s.", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("Interrupted while waiting for a stage.", e);
    }
  }

  /** Begins something on a thread of its own. */
  public static <T> CompletableFuture<T> begin(Supplier<T> task) {
    CompletableFuture<T> result = new CompletableFuture<>();
    Thread thread =
        new Thread(
            () -> {
              try {
                result.complete(task.get());
              } catch (RuntimeException | Error e) {
                result.completeExceptionally(e);
              }
            },
            "test-task");
    thread.setDaemon(true);
    thread.start();
    return result;
  }
}
