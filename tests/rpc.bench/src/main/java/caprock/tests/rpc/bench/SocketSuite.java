package caprock.tests.rpc.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * Raw, ours and C++ over one kind of socket: all processes stay, and take turns within a round, so
 * that what else the machine does meets all of them.
 */
final class SocketSuite implements Suite {
  private static final int IN_FLIGHT = 64;
  private static final int CHAIN = 4;

  private final String name;
  private final Launcher launcher;
  private final boolean unix;
  private final boolean pinned;
  private final Optional<Path> cpp;
  private final Map<String, List<Round>> rounds = new LinkedHashMap<>();

  SocketSuite(String name, Launcher launcher, boolean unix, boolean pinned, Optional<Path> cpp) {
    this.name = name;
    this.launcher = launcher;
    this.unix = unix;
    this.pinned = pinned;
    this.cpp = cpp;
  }

  @Override
  public void run(Effort effort, Report report) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("rpcbench");
    try (Pair raw = new Pair(launcher.java("raw"), address(folder, "raw"));
        Pair own = new Pair(launcher.java("own"), address(folder, "own"));
        Pair other = cpp.isEmpty() ? null : other(cpp.get(), folder)) {
      warmUp(effort, report, raw, own, other);
      for (int i = 0; i < effort.rounds(); i++) {
        String pings = "ping " + effort.calls();
        keep("raw", raw.round(pings));
        keep("own", own.round(pings));
        String chains = "chain " + effort.calls() / CHAIN;
        keep("own chain", own.round(chains));
        String window = "window " + effort.calls() + " " + IN_FLIGHT;
        keep("own window", own.round(window));
        if (other != null) {
          keep("cpp window", other.round(window));
          keep("cpp chain", other.round(chains));
          keep("cpp", other.round(pings));
        }
      }
    } finally {
      for (String socket : List.of("raw", "own", "cpp")) {
        Files.deleteIfExists(folder.resolve(socket));
      }
      Files.delete(folder);
    }
    tell(report);
  }

  private Pair other(Path program, Path folder) throws IOException, InterruptedException {
    return new Pair(launcher.program(program), address(folder, "cpp"));
  }

  private String address(Path folder, String socket) {
    return unix ? "unix:" + folder.resolve(socket) : "127.0.0.1:0";
  }

  private static void warmUp(Effort effort, Report report, Pair raw, Pair own, @Nullable Pair other)
      throws IOException, InterruptedException {
    String pings = "ping " + effort.warmUp();
    raw.round(pings);
    WarmUp.run(
        report,
        () ->
            own.round(pings).compiledMs()
                + own.round("chain " + effort.warmUp() / CHAIN).compiledMs()
                + own.round("window " + effort.warmUp() + " " + IN_FLIGHT).compiledMs());
    if (other != null) {
      other.round("ping " + effort.warmUp() / 10); // nothing to compile
    }
  }

  private void keep(String what, Round round) {
    rounds.computeIfAbsent(what, any -> new ArrayList<>()).add(round);
  }

  private List<Round> of(String what) {
    return rounds.getOrDefault(what, List.of());
  }

  private void tell(Report report) {
    call(report, "raw", Target.NONE);
    call(report, "own", pinned ? Target.NONE : Target.p99Below(200));
    call(report, "cpp", Target.NONE);
    ratio(report, "call, p50, ours / raw", "own", "raw", Round::p50Us, Target.atMost(2));
    ratio(report, "call, p50, ours / C++", "own", "cpp", Round::p50Us, Target.below(1));
    Target tail = pinned ? Target.atMost(1) : Target.NONE;
    ratio(report, "call, p99, ours / C++", "own", "cpp", Round::p99Us, tail);
    throughput(report, "own");
    throughput(report, "cpp");
    Target speed = Target.atLeast(Runtime.version().feature() < 25 ? 5 : 4);
    ratio(report, "64 in flight, ours / C++", "own window", "cpp window", Round::perSecond, speed);
    chain(report, "own");
    chain(report, "cpp");
    Series bound =
        Series.of(
            of("own chain"), of("own"), (chain, one) -> chain.p50Us() / (1.5 * one.p50Us() + 5));
    report.add(
        Row.of(name, title("chain of 4 / (1.5 calls + 5 µs)"), Unit.RATIO, bound)
            .withTarget(Target.atMost(1)));
    if (!pinned) {
      allocation(report, "sequential", "own");
      allocation(report, "64 in flight", "own window");
    }
  }

  private String title(String what) {
    return (unix ? "unix" : "tcp") + (pinned ? ", one core: " : ": ") + what;
  }

  private static String label(String who) {
    return switch (who) {
      case "own" -> "ours";
      case "cpp" -> "C++";
      default -> who;
    };
  }

  private void call(Report report, String who, Target target) {
    timed(report, "call, " + label(who), of(who), target);
  }

  private void chain(Report report, String who) {
    timed(report, "chain of 4, " + label(who), of(who + " chain"), Target.NONE);
  }

  private void timed(Report report, String what, List<Round> some, Target target) {
    if (!some.isEmpty()) {
      report.add(
          Row.of(name, title(what), Unit.MICROSECONDS, Series.of(some, Round::p50Us))
              .withP99(some)
              .withCpu(some)
              .withTarget(target));
    }
  }

  private void throughput(Report report, String who) {
    List<Round> some = of(who + " window");
    if (!some.isEmpty()) {
      Series series = Series.of(some, Round::perSecond);
      report.add(
          Row.of(name, title("64 in flight, " + label(who)), Unit.CALLS_PER_SECOND, series)
              .withCpu(some));
    }
  }

  private void ratio(
      Report report,
      String what,
      String who,
      String whom,
      ToDoubleFunction<Round> figure,
      Target target) {
    if (!of(whom).isEmpty()) {
      Series series =
          Series.of(
              of(who),
              of(whom),
              (one, other) -> figure.applyAsDouble(one) / figure.applyAsDouble(other));
      report.add(Row.of(name, title(what), Unit.RATIO, series).withTarget(target));
    }
  }

  private void allocation(Report report, String how, String who) {
    Target target = Target.atMost(2048);
    String what = "allocated per call, " + how;
    Series caller = Series.of(of(who), Round::callerBytesPerCall);
    Series callee = Series.of(of(who), Round::calleeBytesPerCall);
    report.add(Row.of(name, title(what + ", caller"), Unit.BYTES, caller).withTarget(target));
    report.add(Row.of(name, title(what + ", callee"), Unit.BYTES, callee).withTarget(target));
  }
}
