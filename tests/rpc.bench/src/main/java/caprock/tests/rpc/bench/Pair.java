package caprock.tests.rpc.bench;

import java.io.IOException;

/** Two processes of one kind, the caller connected to the callee. Not thread-safe. */
final class Pair implements AutoCloseable {
  private final Child callee;
  private final Child caller;

  /**
   * Starts both.
   *
   * @param address where the callee is to listen
   */
  Pair(Launcher.Kind kind, String address) throws IOException, InterruptedException {
    callee = new Child(kind.command("serve", address));
    try {
      caller = new Child(kind.command("call", callee.await("listening")[0]));
      caller.await("connected");
    } catch (IOException | InterruptedException e) {
      callee.close();
      throw e;
    }
  }

  /** Does one round: {@code ping CALLS}, {@code chain CHAINS} or {@code window CALLS INFLIGHT}. */
  Round round(String order) throws IOException, InterruptedException {
    Spent before = spent();
    long cpu = cpuNs();
    String[] words = caller.ask(order, "round");
    cpu = cpuNs() - cpu;
    Spent after = spent();
    return Round.parse(
        words, cpu, after.bytes - before.bytes, after.compiledMs - before.compiledMs);
  }

  /** What the callee has spent so far. */
  private record Spent(long bytes, long compiledMs) {}

  private long cpuNs() {
    return callee.cpuNs() + caller.cpuNs();
  }

  private Spent spent() throws IOException, InterruptedException {
    String[] words = callee.ask("spent", "spent");
    return new Spent(Long.parseLong(words[0]), Long.parseLong(words[1]));
  }

  @Override
  public void close() throws IOException {
    try (callee;
        caller) {
      // Both, whatever happens.
    }
  }
}
