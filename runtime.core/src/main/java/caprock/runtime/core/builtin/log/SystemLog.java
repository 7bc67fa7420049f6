package caprock.runtime.core.builtin.log;

import caprock.broker.annotation.ProvidesCapability;
import caprock.capability.core.Log;
import caprock.runtime.core.builtin.InvalidPayload;
import org.osgi.service.component.annotations.Component;

/** Hands messages to {@link System.Logger}. Thread-safe. */
@ProvidesCapability(name = "core.log", version = "1.0.0")
@Component(service = Log.class)
public final class SystemLog implements Log {
  private final LoggerNames loggers = new LoggerNames();

  @Override
  public void write(String name, Level level, String message) {
    loggers
        .named(InvalidPayload.required(name, "name"))
        .log(
            levelOf(InvalidPayload.required(level, "level")),
            LogLine.of(InvalidPayload.required(message, "message")));
  }

  @Override
  public boolean isEnabled(String name, Level level) {
    return loggers
        .named(InvalidPayload.required(name, "name"))
        .isLoggable(levelOf(InvalidPayload.required(level, "level")));
  }

  private static System.Logger.Level levelOf(Level level) {
    return switch (level) {
      case TRACE -> System.Logger.Level.TRACE;
      case DEBUG -> System.Logger.Level.DEBUG;
      case INFO -> System.Logger.Level.INFO;
      case WARN -> System.Logger.Level.WARNING;
      case ERROR -> System.Logger.Level.ERROR;
    };
  }
}
