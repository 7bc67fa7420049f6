package caprock.tests.rpc.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** gRPC for Java over TCP, as it is fastest; printed for reference. */
final class GrpcSuite implements Suite {
  private static final String NAME = "grpc";

  /** It takes a fifth of the calls: they are slow. */
  private static final int SHARE = 5;

  @Override
  public void run(Effort effort, Report report) throws IOException, InterruptedException {
    List<Round> calls = new ArrayList<>();
    List<Round> windows = new ArrayList<>();
    try (Pair pair = new Pair(Launcher.unpinned().java(NAME), "127.0.0.1:0")) {
      WarmUp.run(
          report,
          () ->
              pair.round("ping " + effort.warmUp() / SHARE).compiledMs()
                  + pair.round("window " + effort.warmUp() / SHARE + " 64").compiledMs());
      for (int i = 0; i < effort.rounds(); i++) {
        calls.add(pair.round("ping " + effort.calls() / SHARE));
        windows.add(pair.round("window " + effort.calls() / SHARE + " 64"));
      }
    }
    report.add(
        Row.of(NAME, "tcp: call, gRPC", Unit.MICROSECONDS, Series.of(calls, Round::p50Us))
            .withP99(calls)
            .withCpu(calls));
    report.add(
        Row.of(
                NAME,
                "tcp: 64 in flight, gRPC",
                Unit.CALLS_PER_SECOND,
                Series.of(windows, Round::perSecond))
            .withCpu(windows));
  }
}
