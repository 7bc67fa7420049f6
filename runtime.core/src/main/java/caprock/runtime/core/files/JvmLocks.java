package caprock.runtime.core.files;

import java.nio.file.Path;

/**
 * Which folders this JVM has locked, in whatever framework. Thread-safe.
 *
 * <p>File locks are the process's, and closing any channel of a lock file drops them all. So two
 * runtimes in one JVM must know of each other, and share nothing but the JDK's classes: the system
 * properties it is.
 */
final class JvmLocks {
  private static final String PREFIX = "caprock.data.lock:";

  private JvmLocks() {}

  static boolean take(Path folder) {
    return System.getProperties().putIfAbsent(PREFIX + folder, "locked") == null;
  }

  static void release(Path folder) {
    System.getProperties().remove(PREFIX + folder);
  }
}
