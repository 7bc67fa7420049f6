package caprock.runtime.core.wasi;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * A guest's standard output or error, line by line to a consumer. Not thread-safe: a guest runs on
 * one thread at a time.
 *
 * <p>A line is cut at {@value #MAX_LINE_BYTES} bytes, and control characters become {@code ?}, so
 * that a guest can neither fill the log with one line nor forge others. A line without an end
 * appears when the next one begins or the instance is thrown away.
 */
final class GuestOutput extends OutputStream {
  static final int MAX_LINE_BYTES = 1024;

  private final byte[] line = new byte[MAX_LINE_BYTES];
  private final OutputBudget budget;
  private final Consumer<String> log;
  private int length;
  private boolean cut;

  GuestOutput(OutputBudget budget, Consumer<String> log) {
    this.budget = budget;
    this.log = log;
  }

  @Override
  public void write(int value) {
    if (value == '\n') {
      flush();
    } else if (length < MAX_LINE_BYTES) {
      line[length++] = (byte) value;
    } else {
      cut = true;
    }
  }

  @Override
  public void write(byte[] bytes, int offset, int count) {
    Objects.checkFromIndexSize(offset, count, bytes.length);
    for (int i = offset; i < offset + count; i++) {
      write(bytes[i]);
    }
  }

  @Override
  public void flush() {
    if (length == 0) {
      return;
    }
    long dropped = budget.take();
    if (dropped >= 0) {
      String text = new String(line, 0, length, StandardCharsets.UTF_8);
      log.accept(printable(text) + (cut ? " [cut]" : "") + before(dropped));
    }
    length = 0;
    cut = false;
  }

  private static String before(long dropped) {
    return dropped == 0 ? "" : " [" + dropped + " lines before it dropped]";
  }

  private static String printable(String text) {
    int[] clean =
        text.codePoints().map(c -> Character.isISOControl(c) && c != '\t' ? '?' : c).toArray();
    return new String(clean, 0, clean.length);
  }
}
