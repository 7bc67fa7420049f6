package caprock.tests.rpc.bench.peer;

import java.util.Arrays;

/**
 * One round of a caller, as a line: how many calls, how long in all, percentiles of single ones
 * where they were timed, bytes allocated here, milliseconds of compiling. Other times in
 * nanoseconds.
 */
final class Round {
  private interface Call {
    void make(long n) throws Exception;
  }

  private Round() {}

  /**
   * Does what a line asks for: {@code ping CALLS}, {@code chain CHAINS}, {@code window CALLS N}.
   */
  static String run(Caller caller, String[] words) throws Exception {
    int count = Integer.parseInt(words[1]);
    return switch (words[0]) {
      case "ping" -> timed(caller::ping, count);
      case "chain" -> timed(caller::chain, count);
      case "window" -> window(caller, count, Integer.parseInt(words[2]));
      default -> throw new IllegalArgumentException("There is no order '" + words[0] + "'.");
    };
  }

  private static String timed(Call call, int count) throws Exception {
    long[] nanos = new long[count];
    long compiled = Compilation.ms();
    long allocated = Allocation.bytes();
    long start = System.nanoTime();
    long before = start;
    for (int i = 0; i < count; i++) {
      call.make(i);
      long now = System.nanoTime();
      nanos[i] = now - before;
      before = now;
    }
    allocated = Allocation.bytes() - allocated;
    Arrays.sort(nanos);
    long p99 = nanos[count * 99 / 100];
    return line(count, before - start, nanos[count / 2], p99, allocated, compiled);
  }

  private static String window(Caller caller, int count, int inFlight) throws Exception {
    long compiled = Compilation.ms();
    long allocated = Allocation.bytes();
    long start = System.nanoTime();
    caller.window(count, inFlight);
    long nanos = System.nanoTime() - start;
    return line(count, nanos, 0, 0, Allocation.bytes() - allocated, compiled);
  }

  private static String line(
      int calls, long nanos, long p50, long p99, long allocated, long compiledBefore) {
    long compiled = Compilation.ms() - compiledBefore;
    return "round " + calls + " " + nanos + " " + p50 + " " + p99 + " " + allocated + " "
        + compiled;
  }
}
