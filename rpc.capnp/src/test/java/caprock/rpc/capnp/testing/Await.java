package caprock.rpc.capnp.testing;

import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Waits for a condition, with a bound that only guards against hanging. */
public final class Await {
  private Await() {}

  public static void until(BooleanSupplier condition, Supplier<String> otherwise) {
    long start = System.nanoTime();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() - start > Pair.LIMIT.toNanos()) {
        throw new AssertionError("Did not come about: " + otherwise.get());
      }
      LockSupport.parkNanos(200_000);
    }
  }

  public static void until(BooleanSupplier condition) {
    until(condition, () -> "the condition");
  }
}
