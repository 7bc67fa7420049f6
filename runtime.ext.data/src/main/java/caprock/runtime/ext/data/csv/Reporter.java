package caprock.runtime.ext.data.csv;

import caprock.capability.data.CsvProgress;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Tells a listener how far an import is, not too often. Used by one thread. */
final class Reporter {
  private static final long EVERY_NS = TimeUnit.MILLISECONDS.toNanos(100);

  private final @Nullable CsvProgress listener;
  private long lastNs = System.nanoTime();

  Reporter(@Nullable CsvProgress listener) {
    this.listener = listener;
  }

  void now(long checked, long imported, long rows) {
    if (listener != null) {
      lastNs = System.nanoTime();
      listener.progress(checked, imported, rows);
    }
  }

  void maybe(long checked, long imported, long rows) {
    if (listener != null && System.nanoTime() - lastNs >= EVERY_NS) {
      now(checked, imported, rows);
    }
  }
}
