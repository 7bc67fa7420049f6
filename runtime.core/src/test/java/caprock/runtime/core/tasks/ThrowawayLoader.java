package caprock.runtime.core.tasks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.ref.WeakReference;
import java.security.ProtectionDomain;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Stands in for an extension's class loader: defines one class, with its nested ones, anew. */
public final class ThrowawayLoader extends ClassLoader {
  private final String own;

  private ThrowawayLoader(Class<?> type) {
    super(type.getClassLoader());
    own = type.getName();
  }

  /** Makes an object of a twin of the class, whose loader is referred to by the object alone. */
  public static Object newInstance(Class<?> type) {
    try {
      return new ThrowawayLoader(type)
          .loadClass(type.getName())
          .getDeclaredConstructor()
          .newInstance();
    } catch (ReflectiveOperationException broken) {
      throw new IllegalStateException(broken);
    }
  }

  /** Collects garbage until the loader has gone, or so many times. */
  public static boolean collected(WeakReference<ClassLoader> loader, int attempts)
      throws InterruptedException {
    BlockingQueue<Object> never = new LinkedBlockingQueue<>();
    for (int i = 0; i < attempts && loader.get() != null; i++) {
      System.gc();
      never.poll(20, TimeUnit.MILLISECONDS);
    }
    return loader.get() == null;
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    if (!name.equals(own) && !name.startsWith(own + '$')) {
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
