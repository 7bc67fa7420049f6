package caprock.rpc.capnp.internal.peer;

import java.util.Arrays;

/** Ids of exports, once for each time that a message names one. */
final class ExportList {
  private int[] ids = Question.NONE;
  private int size;

  void add(int id) {
    if (size == ids.length) {
      ids = Arrays.copyOf(ids, Math.max(2, size * 2));
    }
    ids[size++] = id;
  }

  int[] toArray() {
    return size == ids.length ? ids : Arrays.copyOf(ids, size);
  }
}
