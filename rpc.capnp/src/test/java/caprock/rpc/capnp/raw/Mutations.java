package caprock.rpc.capnp.raw;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Makes conversations wrong: bits, words, lengths, order. */
final class Mutations {
  private static final int[] TELLING = {
    0, 1, 2, 3, 7, 0xff, 0xffff, 0x10000, -1, -2, Integer.MAX_VALUE, Integer.MIN_VALUE, 0x7fffffff
  };

  private final Random random;

  Mutations(Random random) {
    this.random = random;
  }

  /** A conversation with one to four mistakes. */
  List<byte[]> of(List<byte[]> conversation) {
    List<byte[]> wrong = new ArrayList<>(conversation);
    for (int mistakes = 1 + random.nextInt(4); mistakes > 0; mistakes--) {
      int at = random.nextInt(wrong.size());
      byte[] frame = wrong.get(at).clone();
      switch (random.nextInt(10)) {
        case 0 -> wrong.add(random.nextInt(wrong.size() + 1), frame); // once more
        case 1 -> wrong.set(at, wrong.set(random.nextInt(wrong.size()), frame)); // out of order
        case 2 -> wrong.set(at, Arrays.copyOf(frame, random.nextInt(frame.length + 1)));
        case 3, 4, 5 -> {
          number(frame);
          wrong.set(at, frame);
        }
        default -> {
          flip(frame);
          wrong.set(at, frame);
        }
      }
    }
    return wrong;
  }

  private void flip(byte[] frame) {
    if (frame.length > 0) {
      frame[random.nextInt(frame.length)] ^= (byte) (1 << random.nextInt(8));
    }
  }

  /** Puts a telling number where some number is: an id, a length, half a pointer. */
  private void number(byte[] frame) {
    if (frame.length < 4) {
      return;
    }
    int at = random.nextInt(frame.length / 4) * 4;
    int number = TELLING[random.nextInt(TELLING.length)];
    for (int i = 0; i < 4; i++) {
      frame[at + i] = (byte) (number >>> 8 * i);
    }
  }
}
