package caprock.runtime.core.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadFactory;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A thread made while an extension is on the stack lives on; the extension's loader must not. */
@Timeout(60)
class SafeThreadFactoryTest {
  private final BlockingQueue<Runnable> work = new LinkedBlockingQueue<>();

  @Test
  void shouldKeepNothingOfTheExtensionThatWasOnTheStack() throws Exception {
    WeakReference<ClassLoader> extension = startFromAnExtension(new SafeThreadFactory("safe"));
    assertThat(ThrowawayLoader.collected(extension, 100)).isTrue();
    work.put(() -> {});
  }

  /** Shows that the test above can fail: a thread made the ordinary way keeps the extension. */
  @Test
  void shouldSeeAnOrdinaryThreadKeepTheExtension() throws Exception {
    WeakReference<ClassLoader> extension = startFromAnExtension(SafeThreadFactoryTest::ordinary);
    assertThat(ThrowawayLoader.collected(extension, 5)).isFalse();
    work.put(() -> {});
  }

  private static Thread ordinary(Runnable task) {
    Thread thread = new Thread(task);
    thread.setDaemon(true);
    return thread;
  }

  @SuppressWarnings("unchecked")
  private WeakReference<ClassLoader> startFromAnExtension(ThreadFactory factory) {
    Consumer<Runnable> extension =
        (Consumer<Runnable>) ThrowawayLoader.newInstance(Extension.class);
    ClassLoader loader = extension.getClass().getClassLoader();
    ClassLoader before = Thread.currentThread().getContextClassLoader();
    Thread.currentThread().setContextClassLoader(loader);
    try {
      // The runnable is core's: only what a thread takes over by itself could pin the extension.
      Runnable core = this::serve;
      extension.accept(() -> factory.newThread(core).start());
    } finally {
      Thread.currentThread().setContextClassLoader(before);
    }
    return new WeakReference<>(loader);
  }

  private void serve() {
    try {
      work.take().run();
    } catch (InterruptedException expected) {
      Thread.currentThread().interrupt();
    }
  }

  /** Has a frame, a protection domain and an inheritable thread-local on the stack. */
  public static final class Extension implements Consumer<Runnable> {
    private static final InheritableThreadLocal<Object> STATE = new InheritableThreadLocal<>();

    @Override
    public void accept(Runnable core) {
      STATE.set(new byte[0]);
      try {
        core.run();
      } finally {
        STATE.remove();
      }
    }
  }
}
