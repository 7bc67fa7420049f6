package caprock.tests.rpc.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Both vats in one process: the whole call happens on the caller's thread. */
final class MemorySuite implements Suite {
  private static final String NAME = "memory";

  /** Calls are so short that a repetition has to have more, or it is over before compiling is. */
  private static final int WARM_UP_FACTOR = 10;

  @Override
  public void run(Effort effort, Report report) throws IOException, InterruptedException {
    List<Round> rounds = new ArrayList<>();
    try (Child both = new Child(Launcher.unpinned().java("own").command("call", NAME))) {
      both.await("connected");
      WarmUp.run(report, () -> round(both, effort.warmUp() * WARM_UP_FACTOR).compiledMs());
      for (int i = 0; i < effort.rounds(); i++) {
        rounds.add(round(both, effort.calls()));
      }
    }
    report.add(
        Row.of(NAME, "memory: call", Unit.MICROSECONDS, Series.of(rounds, Round::p50Us))
            .withP99(rounds)
            .withCpu(rounds)
            .withTarget(Target.atMost(1.5)));
    report.add(
        Row.of(
            NAME,
            "memory: allocated per call, both sides",
            Unit.BYTES,
            Series.of(rounds, Round::callerBytesPerCall)));
    report.note(
        "In memory, a call skips sockets, frames and other threads; it does build, copy and read"
            + " every message and keep the tables of both sides.");
  }

  private static Round round(Child both, int calls) throws IOException, InterruptedException {
    long cpu = both.cpuNs();
    String[] words = both.ask("ping " + calls, "round");
    return Round.parse(words, both.cpuNs() - cpu, 0, 0);
  }
}
