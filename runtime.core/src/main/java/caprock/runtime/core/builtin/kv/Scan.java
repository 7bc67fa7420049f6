package caprock.runtime.core.builtin.kv;

import caprock.capability.core.KeyValueStore.Entry;
import caprock.capability.core.KeyValueStore.Page;
import java.util.ArrayList;
import java.util.List;
import org.h2.mvstore.Cursor;

/** Reads one page of a scan. */
final class Scan {
  /** Values of one page, in bytes, beyond which it ends: a page is held in memory whole. */
  private static final int MAX_PAGE_BYTES = 4 << 20;

  private Scan() {}

  static Page page(StoreFile file, String prefix, String after, int limit, long nowMs) {
    List<Entry> entries = new ArrayList<>();
    String last = "";
    long bytes = 0;
    // The smallest text behind another is that text and the smallest character.
    String from = after.compareTo(prefix) < 0 ? prefix : after + '\0';
    Cursor<String, byte[]> cursor = file.values.cursor(from);
    while (cursor.hasNext()) {
      String key = cursor.next();
      if (!key.startsWith(prefix)) {
        break;
      }
      byte[] stored = cursor.getValue();
      if (Stored.isOver(stored, nowMs)) {
        continue;
      }
      bytes += stored.length;
      if (entries.size() == limit || (bytes > MAX_PAGE_BYTES && !entries.isEmpty())) {
        return new Page(entries, last);
      }
      entries.add(new Entry(key, Stored.value(stored)));
      last = key;
    }
    return new Page(entries, "");
  }
}
