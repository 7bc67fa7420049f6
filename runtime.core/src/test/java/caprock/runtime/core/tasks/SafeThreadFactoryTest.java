package caprock.runtime.core.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.ref.WeakReference;
import java.security.ProtectionDomain;
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
    assertThat(collected(extension, 100)).isTrue();
    work.put(() -> {});
  }

  /** Shows that the test above can fail: a thread made the ordinary way keeps the extension. */
  @Test
  void shouldSeeAnOrdinaryThreadKeepTheExtension() throws Exception {
    WeakReference<ClassLoader> extension = startFromAnExtension(SafeThreadFactoryTest::ordinary);
    assertThat(collected(extension, 5)).isFalse();
    work.put(() -> {});
  }

  private static Thread ordinary(Runnable task) {
    Thread thread = new Thread(task);
    thread.setDaemon(true);
    return thread;
  }

  private WeakReference<ClassLoader> startFromAnExtension(ThreadFactory factory) throws Exception {
    ClassLoader loader = new ExtensionLoader();
    Consumer<Runnable> extension = newExtension(loader);
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

  @SuppressWarnings("unchecked")
  private static Consumer<Runnable> newExtension(ClassLoader loader) throws Exception {
    return (Consumer<Runnable>)
        loader.loadClass(Extension.class.getName()).getDeclaredConstructor().newInstance();
  }

  private void serve() {
    try {
      work.take().run();
    } catch (InterruptedException expected) {
      Thread.currentThread().interrupt();
    }
  }

  private static boolean collected(WeakReference<ClassLoader> loader, int attempts)
      throws InterruptedException {
    BlockingQueue<Object> never = new LinkedBlockingQueue<>();
    for (int i = 0; i < attempts && loader.get() != null; i++) {
      System.gc();
      never.poll(20, java.util.concurrent.TimeUnit.MILLISECONDS);
    }
    return loader.get() == null;
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

  private static final class ExtensionLoader extends ClassLoader {
    ExtensionLoader() {
      super(SafeThreadFactoryTest.class.getClassLoader());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      if (!name.equals(Extension.class.getName())) {
        return super.loadClass(name, resolve);
      }
      Class<?> loaded = findLoadedClass(name);
      return loaded == null ? define(name) : loaded;
    }

    private Class<?> define(String name) {
      String file = name.replace('.', '/') + ".class";
      try (InputStream in = getResourceAsStream(file)) {
        byte[] bytes = in.readAllBytes();
        ProtectionDomain domain = new ProtectionDomain(null, null, this, null);
        return defineClass(name, bytes, 0, bytes.length, domain);
      } catch (IOException unreadable) {
        throw new UncheckedIOException(unreadable);
      }
    }
  }
}
