package caprock.rpc.capnp.internal.peer;

import java.util.Arrays;

/** A stack of ints, for ids that wait for reuse. */
final class IntStack {
  private int[] values = new int[16];
  private int size;

  boolean isEmpty() {
    return size == 0;
  }

  void push(int value) {
    if (size == values.length) {
      values = Arrays.copyOf(values, size * 2);
    }
    values[size++] = value;
  }

  int pop() {
    return values[--size];
  }
}
