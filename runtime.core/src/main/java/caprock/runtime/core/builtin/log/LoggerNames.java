package caprock.runtime.core.builtin.log;

import caprock.runtime.core.builtin.InvalidPayload;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * The loggers by name, a bounded number of them: callers choose the names, and neither this map nor
 * the log's own may grow with every name that somebody invents. Names beyond the bound share the
 * logger {@code caprock.log}. Thread-safe.
 */
final class LoggerNames {
  static final String ROOT = "caprock.log";
  static final int MAX_LOGGERS = 256;

  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9._-]{1,100}");

  private final Map<String, System.Logger> loggers = new ConcurrentHashMap<>();

  System.Logger named(String name) {
    System.Logger known = loggers.get(name);
    if (known != null) {
      return known;
    }
    if (!NAME.matcher(name).matches()) {
      throw InvalidPayload.because(
          "A logger's name is 1 to 100 letters, digits, '.', '_' or '-', not "
              + InvalidPayload.quote(name)
              + ".");
    }
    // Two threads at the bound may both pass: a few loggers more do no harm.
    return loggers.size() < MAX_LOGGERS
        ? loggers.computeIfAbsent(name, n -> System.getLogger(ROOT + "." + n))
        : System.getLogger(ROOT);
  }
}
