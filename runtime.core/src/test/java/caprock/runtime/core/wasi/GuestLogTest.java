package caprock.runtime.core.wasi;

import static org.assertj.core.api.Assertions.assertThat;

import caprock.broker.spi.WasiLease;
import caprock.broker.spi.WasiSettings;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GuestLogTest {
  private final Logger logger = Logger.getLogger("caprock.runtime.core.wasi");
  private final List<LogRecord> records = new CopyOnWriteArrayList<>();
  private final Handler handler =
      new Handler() {
        @Override
        public void publish(LogRecord entry) {
          records.add(entry);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
      };
  private final WasiRuntime runtime = new WasiRuntime(ignored -> {}, 20_000);
  private final ExtensionWasi host = runtime.open("test");

  @BeforeEach
  void begin() {
    logger.setUseParentHandlers(false);
    logger.addHandler(handler);
  }

  @AfterEach
  void end() {
    logger.removeHandler(handler);
    logger.setUseParentHandlers(true);
    host.close();
    runtime.close();
  }

  private WasiLease lease() {
    return host.pool(TestGuests.hostile(TestGuests.COMPILED, x -> x), WasiSettings.DEFAULT).lease();
  }

  @Test
  void shouldSayWhichGuestPrinted() {
    try (WasiLease lease = lease()) {
      TestGuests.putText(lease, "hello {0} 'you'\n");
      TestGuests.call(lease, "print");
    }
    LogRecord entry = records.get(0);
    assertThat(entry.getMessage()).isEqualTo("{0}: {1}");
    assertThat(entry.getParameters()).containsExactly("hostile", "hello {0} 'you'");
  }

  @Test
  void shouldLogAnUnfinishedLineWhenTheInstanceGoes() {
    try (WasiLease lease = lease()) {
      TestGuests.putText(lease, "no end");
      TestGuests.call(lease, "print");
      assertThat(records).isEmpty();
      lease.discard();
    }
    assertThat(records.get(0).getParameters()[1]).isEqualTo("no end");
  }

  @Test
  void shouldSurviveAFlood() {
    int lines = 200_000;
    long startNs = System.nanoTime();
    try (WasiLease lease = lease()) {
      assertThat(TestGuests.call(lease, "flood", lines)).isEqualTo(lines);
    }
    long seconds = 2 + (System.nanoTime() - startNs) / 1_000_000_000L;
    assertThat(records.size()).isBetween(1, (int) seconds * 200);
  }
}
