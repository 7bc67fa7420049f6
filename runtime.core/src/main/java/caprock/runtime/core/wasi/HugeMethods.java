package caprock.runtime.core.wasi;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.lang.management.ManagementFactory;
import java.util.List;

/**
 * Whether the JVM compiles methods of more than 8,000 bytecodes. Compiled guests have such methods,
 * and stay up to ten times slower without.
 */
final class HugeMethods {
  private static final Logger LOG = System.getLogger("caprock.runtime.core.wasi");
  private static final String ON = "-XX:-DontCompileHugeMethods";
  private static final String OFF = "-XX:+DontCompileHugeMethods";

  private HugeMethods() {}

  /** Says so in the log if it does not. Loads the JDK's management classes: not for a hot path. */
  static void warn() {
    if (!compiled(ManagementFactory.getRuntimeMXBean().getInputArguments())) {
      LOG.log(
          Level.WARNING,
          "The JVM was started without " + ON + ": guests run up to ten times slower.");
    }
  }

  /** As HotSpot does, the last one counts. */
  static boolean compiled(List<String> arguments) {
    return arguments.lastIndexOf(ON) > arguments.lastIndexOf(OFF);
  }
}
