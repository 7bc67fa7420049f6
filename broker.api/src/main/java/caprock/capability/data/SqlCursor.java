package caprock.capability.data;

import caprock.broker.annotation.ByReference;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one statement, handed out in blocks. Writers wait until it is closed. One that nobody
 * calls for longer than the idle limit (60 seconds unless configured) is closed and logged; a call
 * after the end gives DISCONNECTED.
 */
@ByReference
public interface SqlCursor extends AutoCloseable {
  /** The columns' names, in order. Does not block. */
  List<String> columns();

  /**
   * The next rows.
   *
   * @param maxRows the most rows wanted, at least 1; a block also ends at 1 MiB of text and blobs
   * @return the rows, unmodifiable; empty only at the end, where the lock is given back already
   * @throws caprock.broker.CapabilityException as the package says
   */
  List<List<@Nullable Object>> fetch(int maxRows);

  /** Ends the cursor. A second call does nothing. */
  @Override
  void close();
}
