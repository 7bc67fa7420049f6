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
    long allocated = allocated();
    long cpu = cpuNs();
    String[] words = caller.ask(order, "round");
    return Round.parse(words, cpuNs() - cpu, allocated() - allocated);
  }

  private long cpuNs() {
    return callee.cpuNs() + caller.cpuNs();
  }

  private long allocated() throws IOException, InterruptedException {
    return Long.parseLong(callee.ask("allocated", "allocated")[0]);
  }

  @Override
  public void close() throws IOException {
    try (callee;
        caller) {
      // Both, whatever happens.
    }
  }
}
