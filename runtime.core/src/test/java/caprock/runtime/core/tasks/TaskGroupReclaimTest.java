package caprock.runtime.core.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import caprock.broker.spi.ExtensionTasks;
import java.lang.ref.WeakReference;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** An extension that left timers, queued, running and finished tasks behind is collected. */
@Timeout(60)
class TaskGroupReclaimTest {
  private final CoreThreads threads = new CoreThreads();
  private final TaskGroups groups = new TaskGroups(threads, 1000);

  @Test
  void shouldKeepNothingOfAnExtensionThatHasStopped() throws Exception {
    WeakReference<ClassLoader> extension = useAndStop();
    assertThat(ThrowawayLoader.collected(extension, 200)).isTrue();
    assertThat(groups.stuck()).isEmpty();
    threads.close();
  }

  @SuppressWarnings("unchecked")
  private WeakReference<ClassLoader> useAndStop() {
    Consumer<ExtensionTasks> extension =
        (Consumer<ExtensionTasks>) ThrowawayLoader.newInstance(Extension.class);
    try (TaskGroup group = groups.open("extension")) {
      extension.accept(group);
    }
    return new WeakReference<>(extension.getClass().getClassLoader());
  }

  /** Leaves behind whatever it can. */
  public static final class Extension implements Consumer<ExtensionTasks> {
    private static final InheritableThreadLocal<Object> STATE = new InheritableThreadLocal<>();

    @Override
    public void accept(ExtensionTasks tasks) {
      CountDownLatch blocked = new CountDownLatch(2);
      STATE.set(new Extension());
      tasks.scheduler().scheduleAtFixedRate(() -> STATE.set(this), 0, 1, TimeUnit.MILLISECONDS);
      tasks.scheduler().schedule(() -> STATE.set(this), 1, TimeUnit.HOURS);
      CompletableFuture.runAsync(() -> STATE.set(this), tasks.executor()).join();
      tasks.scheduler().schedule(() -> STATE.get(), 1, TimeUnit.MILLISECONDS);
      for (int i = 0; i < 100; i++) {
        tasks.executor().execute(() -> block(blocked));
      }
      boolean interrupted = false;
      while (blocked.getCount() > 0 && !interrupted) {
        interrupted = Thread.currentThread().isInterrupted();
        Thread.onSpinWait();
      }
      STATE.remove();
    }

    private static void block(CountDownLatch blocked) {
      blocked.countDown();
      try {
        new CountDownLatch(1).await();
      } catch (InterruptedException expected) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
