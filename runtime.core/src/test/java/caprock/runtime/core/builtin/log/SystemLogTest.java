package caprock.runtime.core.builtin.log;

import static caprock.runtime.core.builtin.Failures.assertInvalid;
import static org.assertj.core.api.Assertions.assertThat;

import caprock.capability.core.Log;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Reads what arrives at java.util.logging, the JDK's own backend of System.Logger. */
class SystemLogTest {
  private final Log log = new SystemLog();
  private final Logger root = Logger.getLogger(LoggerNames.ROOT);
  private final Records records = new Records();

  @BeforeEach
  void listen() {
    root.addHandler(records);
    root.setUseParentHandlers(false);
    root.setLevel(java.util.logging.Level.ALL);
  }

  @AfterEach
  void stopListening() {
    root.removeHandler(records);
    root.setUseParentHandlers(true);
    root.setLevel(null);
  }

  @Test
  void shouldWriteUnderTheCallersNameAndLevel() {
    for (Log.Level level : Log.Level.values()) {
      log.write("shop.cart", level, "m-" + level);
    }
    assertThat(records.seen)
        .extracting(LogRecord::getLoggerName)
        .containsOnly("caprock.log.shop.cart");
    assertThat(records.seen)
        .extracting(r -> r.getLevel().getName() + " " + r.getMessage())
        .containsExactly(
            "FINER m-TRACE", "FINE m-DEBUG", "INFO m-INFO", "WARNING m-WARN", "SEVERE m-ERROR");
  }

  @Test
  void shouldKeepAMessageOnOneLine() {
    log.write("a", Log.Level.INFO, "one\ntwo\r\u001b[31m\u2028\tend é {0}");
    assertThat(records.seen.get(0).getMessage())
        .isEqualTo("one\\ntwo\\u000d\\u001b[31m\\u2028\tend é {0}");
  }

  @Test
  void shouldCutALongMessage() {
    log.write("a", Log.Level.INFO, "x".repeat(10_000));
    assertThat(records.seen.get(0).getMessage())
        .hasSizeLessThan(8_300)
        .endsWith("… (cut: 1808 more characters)");
  }

  @Test
  void shouldSayWhichLevelsAreWritten() {
    root.setLevel(java.util.logging.Level.WARNING);
    assertThat(log.isEnabled("a", Log.Level.INFO)).isFalse();
    assertThat(log.isEnabled("a", Log.Level.WARN)).isTrue();
  }

  @Test
  void shouldRefuseABadName() {
    assertInvalid(() -> log.write(null, Log.Level.INFO, "m"), "name is missing");
    assertInvalid(() -> log.write("a", null, "m"), "level is missing");
    assertInvalid(() -> log.write("a", Log.Level.INFO, null), "message is missing");
    assertInvalid(() -> log.write("", Log.Level.INFO, "m"), "1 to 100");
    assertInvalid(() -> log.write("a b\n", Log.Level.INFO, "m"), "'a b?'");
    assertInvalid(() -> log.write("n".repeat(101), Log.Level.INFO, "m"), "1 to 100");
  }

  @Test
  void shouldShareOneLoggerAmongNamesBeyondTheBound() {
    for (int i = 0; i < 1_000; i++) {
      log.write("n" + i, Log.Level.INFO, "m");
    }
    assertThat(records.seen).hasSize(1_000);
    assertThat(records.seen.stream().map(LogRecord::getLoggerName).distinct())
        .hasSize(LoggerNames.MAX_LOGGERS + 1)
        .contains(LoggerNames.ROOT);
  }

  private static final class Records extends Handler {
    final List<LogRecord> seen = new CopyOnWriteArrayList<>();

    @Override
    public void publish(LogRecord record) {
      seen.add(record);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
