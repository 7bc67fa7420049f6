package caprock.runtime.core.reclaim;

import static org.assertj.core.api.Assertions.assertThat;

import caprock.broker.health.ReclaimReport;
import caprock.broker.health.ReclaimReport.Outcome;
import caprock.runtime.core.tasks.SafeThreadFactory;
import java.lang.ref.WeakReference;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.concurrent.CountDownLatch;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ReclaimWatcherTest {
  private final ReclaimWatcher watcher = new ReclaimWatcher(new SafeThreadFactory("test-reclaim"));

  @AfterEach
  void close() {
    watcher.close();
  }

  /** Collects garbage until the condition holds, or long enough to say that it never will. */
  private static boolean holdsAfterCollections(BooleanSupplier condition) {
    for (int i = 0; i < 200 && !condition.getAsBoolean(); i++) {
      System.gc();
      Thread.onSpinWait();
    }
    return condition.getAsBoolean();
  }

  private ReclaimReport report() {
    return watcher.reports().get(0);
  }

  @Test
  void reportsAClassLoaderThatWasCollected() {
    watcher.watch("gone/1", new WeakReference<>(new URLClassLoader(new URL[0])));
    assertThat(holdsAfterCollections(() -> report().outcome() == Outcome.RECLAIMED)).isTrue();
  }

  @Test
  void reportsAClassLoaderThatIsHeldOnlyAfterCollectionsHaveLooked() {
    ClassLoader held = new URLClassLoader(new URL[0]);
    watcher.watch("held/1", new WeakReference<>(held));
    assertThat(report().outcome()).isEqualTo(Outcome.PENDING);
    assertThat(holdsAfterCollections(() -> report().outcome() == Outcome.HELD)).isTrue();
    assertThat(report().sentence()).contains("Something still refers to its classes");
    assertThat(held.getName()).isNull();
  }

  @Test
  void namesTheThreadThatIgnoresItsInterrupt() {
    ClassLoader loader = new URLClassLoader(new URL[0]);
    CountDownLatch end = new CountDownLatch(1);
    Thread stubborn = new Thread(() -> awaitIgnoringInterrupts(end), "stubborn");
    stubborn.setContextClassLoader(loader);
    stubborn.start();
    try {
      watcher.watch("held/1", new WeakReference<>(loader));
      assertThat(holdsAfterCollections(() -> report().outcome() == Outcome.HELD)).isTrue();
      assertThat(report().sentence()).contains("stubborn");
    } finally {
      end.countDown();
    }
  }

  @Test
  void endsAThreadThatObeysItsInterrupt() throws InterruptedException {
    ClassLoader loader = new URLClassLoader(new URL[0]);
    CountDownLatch never = new CountDownLatch(1);
    Thread obedient =
        new Thread(
            () -> {
              try {
                never.await();
              } catch (InterruptedException expected) {
                Thread.currentThread().interrupt();
              }
            });
    obedient.setContextClassLoader(loader);
    obedient.start();
    watcher.watch("held/1", new WeakReference<>(loader));
    obedient.join(10_000);
    assertThat(obedient.isAlive()).isFalse();
  }

  private static void awaitIgnoringInterrupts(CountDownLatch end) {
    boolean done = false;
    while (!done) {
      try {
        end.await();
        done = true;
      } catch (InterruptedException ignored) {
        // This is what the test is about.
      }
    }
  }
}
